import type { Problem } from '../contract/problem.js';
import { readProblem } from '../contract/read/problem.js';
import { read } from '../contract/read/reader.js';
import type { Result } from './result.js';

/** Reads the problem of a failure by the contract: field faults, and the parts and the return of S11. */
export function withProblem<T>(result: Result<T>): Result<T, Problem> {
  if (result.ok) return result;
  const { problem, ...failure } = result.failure;
  const known = read(readProblem, problem);
  return { ok: false, failure: known ? { ...failure, problem: known } : failure };
}
