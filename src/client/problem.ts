import { Problem } from '../contract/problem.js';
import type { Result } from './result.js';

/** Reads the problem of a failure by the contract: field faults, and the parts and the return of S11. */
export function withProblem<T>(result: Result<T>): Result<T, Problem> {
  if (result.ok) return result;
  const { problem, ...failure } = result.failure;
  const parsed = Problem.safeParse(problem);
  return { ok: false, failure: parsed.success ? { ...failure, problem: parsed.data } : failure };
}
