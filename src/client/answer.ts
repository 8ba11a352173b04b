import type * as z from 'zod/mini';
import { PROBLEM_TYPES, type ProblemType } from '../contract/problem-types.js';
import { failed, type FailureType, type Result } from './result.js';

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Where a text is expected, zod compares the `length` of anything that has one, which throws for some objects. */
function check<Schema extends z.ZodMiniType>(schema: Schema, body: unknown) {
  try {
    return schema.safeParse(body);
  } catch {
    return undefined;
  }
}

const isProblemType = (name: string | undefined): name is ProblemType =>
  PROBLEM_TYPES.some((known) => known === name);

/** The last segment of a problem's `type`, where it is one that the kit knows. */
function problemTypeOf(body: object | undefined): ProblemType | undefined {
  if (!body || !('type' in body) || typeof body.type !== 'string') return undefined;
  const name = body.type.split(/[/#:]/).at(-1);
  return isProblemType(name) ? name : undefined;
}

const TYPES_BY_STATUS: Readonly<Record<number, FailureType>> = {
  401: 'session-expired',
  404: 'not-found',
  429: 'too-many-requests',
};

/** Reads an answer: a value that fits the schema, the problem it names, or `malformed`. */
export function readAnswer<Schema extends z.ZodMiniType>(
  { ok, status, redirected }: Response,
  text: string,
  schema: Schema,
): Result<z.output<Schema>> {
  const body = parseJson(text);
  if (ok && !redirected) {
    const parsed = check(schema, body);
    return parsed?.success ? { ok: true, value: parsed.data } : failed('malformed', { status });
  }
  // A redirect, followed or not, leads to a page and not to an answer; one that was not followed shows as status 0.
  if (redirected || status < 400) return failed('malformed', { status });
  // Whatever a server says while it fails, what it did is not known.
  if (status >= 500) return failed('server', { status });
  const problem = typeof body === 'object' && body !== null ? body : undefined;
  const type = problemTypeOf(problem) ?? TYPES_BY_STATUS[status] ?? 'refused';
  return failed(type, problem ? { status, problem } : { status });
}
