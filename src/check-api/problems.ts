import { PROBLEM_TYPES, type ProblemType } from '../contract/index.js';
import type { Answer } from './api.js';
import { isObject } from './json.js';
import { insist } from './verdict.js';

/** The statuses that each type of problem may come with. */
export const STATUSES: Readonly<Record<ProblemType, readonly number[]>> = {
  'part-out-of-stock': [409],
  'request-limit-reached': [409],
  'return-window-closed': [409],
  'already-returned': [409],
  'not-offered': [403],
  'not-allowed-now': [409],
  // 422 for a field; 400 where the call itself, a query or a header, was not understood.
  'invalid-request': [400, 422],
  'key-reused': [422],
  'key-in-flight': [409],
  'session-expired': [401],
  'not-found': [404],
  'link-expired': [410],
  'link-used': [409],
  'link-invalid': [400],
  'evidence-too-large': [413],
  'evidence-type': [415],
  'too-many-requests': [429],
};

/** The problem type that an answer names: the last segment of its `type`, where the contract knows it. */
export function problemTypeOf({ json }: Pick<Answer, 'json'>): ProblemType | undefined {
  if (!isObject(json) || typeof json['type'] !== 'string') return undefined;
  const name = json['type'].split(/[/#:]/).at(-1);
  return PROBLEM_TYPES.find((known) => known === name);
}

/** How an answer looks from afar: its status, and the problem that it names. */
export function describe(answer: Answer): string {
  const type = problemTypeOf(answer);
  return type === undefined ? String(answer.status) : `${answer.status} ${type}`;
}

/** Ends a check as failed unless the answer is a problem of this type, with a status that it may have. */
export function refusedAs(type: ProblemType, answer: Answer): void {
  const kept = problemTypeOf(answer) === type && STATUSES[type].includes(answer.status);
  insist(kept, `${answer.line}: expected ${STATUSES[type].join(' or ')} ${type}, came ${describe(answer)}.`);
}

/** Ends a check as failed unless the answer is 422 invalid-request with an error at each of these pointers. */
export function refusedAt(pointers: readonly string[], answer: Answer, what: string): void {
  insist(
    answer.status === 422 && problemTypeOf(answer) === 'invalid-request',
    `${answer.line} with ${what}: expected 422 invalid-request, came ${describe(answer)}.`,
  );
  const found = pointersOf(answer);
  insist(
    pointers.every((pointer) => found.includes(pointer)),
    `${answer.line} with ${what}: expected errors at ${pointers.join(' and ')}, came ${found.join(', ') || 'none'}.`,
  );
}

/** The pointers of the fields that a problem says were not taken. */
export function pointersOf({ json }: Answer): string[] {
  const errors = isObject(json) && Array.isArray(json['errors']) ? json['errors'] : [];
  return errors.flatMap((error: unknown) =>
    isObject(error) && typeof error['pointer'] === 'string' ? [error['pointer']] : [],
  );
}
