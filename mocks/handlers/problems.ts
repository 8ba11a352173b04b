import type { FieldFault, Problem, ProblemType } from '../../src/contract/index.js';
import { describeIssues } from '../world/parse-world.js';
import { answer, type Answer } from './call.js';

interface ProblemText {
  status: number;
  title: string;
  detail: string;
}

/** Plain words for developers; nothing here tells one shopper, or one cause of `not-offered`, from another (S14). */
const TEXTS: Record<ProblemType, ProblemText> = {
  'part-out-of-stock': {
    status: 409,
    title: 'Part out of stock',
    detail: 'A part that was asked for is not in stock. The parts are listed as they now stand.',
  },
  'request-limit-reached': {
    status: 409,
    title: 'Request limit reached',
    detail: 'This order item has no requests left for a part that was asked for.',
  },
  'return-window-closed': {
    status: 409,
    title: 'Return window closed',
    detail: 'The return window of this order item has ended.',
  },
  'already-returned': {
    status: 409,
    title: 'Already returned',
    detail: 'A whole-item return of this order item exists.',
  },
  'not-offered': {
    status: 403,
    title: 'Not offered',
    detail: 'Product support is not offered for this order item.',
  },
  'not-allowed-now': {
    status: 409,
    title: 'Not allowed now',
    detail: 'The state that this is in does not allow it.',
  },
  'invalid-request': {
    status: 422,
    title: 'Invalid request',
    detail: 'The request could not be understood.',
  },
  'key-reused': {
    status: 422,
    title: 'Idempotency key reused',
    detail: 'This Idempotency-Key was used before with another request.',
  },
  'key-in-flight': {
    status: 409,
    title: 'Request in flight',
    detail: 'A request with this Idempotency-Key is still being carried out.',
  },
  'session-expired': {
    status: 401,
    title: 'Session expired',
    detail: 'The bearer token is missing, unknown or no longer valid.',
  },
  'not-found': { status: 404, title: 'Not found', detail: 'There is nothing here.' },
  'link-expired': { status: 410, title: 'Link expired', detail: 'This link can no longer be used.' },
  'link-used': { status: 409, title: 'Link used', detail: 'This link was used before.' },
  'link-invalid': { status: 400, title: 'Link invalid', detail: 'This link is not valid.' },
  'evidence-too-large': {
    status: 413,
    title: 'Picture too large',
    detail: 'A picture may have at most 5 MB.',
  },
  'evidence-type': {
    status: 415,
    title: 'Picture type not taken',
    detail: 'A picture has to be JPEG, PNG or WebP.',
  },
  'too-many-requests': { status: 429, title: 'Too many requests', detail: 'Try again later.' },
};

/** A problem as it goes over the wire. */
export interface ProblemBody extends Problem {
  status: number;
}

/** An RFC 9457 answer; `status` is the type's own unless given. */
export function problem(
  type: ProblemType,
  members: Omit<Problem, 'type'> & { status?: number } = {},
): Answer<ProblemBody> {
  const body: ProblemBody = { type: `/problems/${type}`, ...TEXTS[type], ...members };
  return answer(body.status, body);
}

/** The fields that a schema did not take, as problem members. */
export function fieldFaults(issues: Parameters<typeof describeIssues>[0]): FieldFault[] {
  return describeIssues(issues).map(({ path, message }) => ({ pointer: path, detail: message }));
}

/** 422 with the fields that were not taken. */
export function invalidFields(errors: FieldFault[]): Answer<ProblemBody> {
  return problem('invalid-request', { detail: 'Some fields were not taken.', errors });
}

/** 400: the call itself is malformed. */
export function malformed(detail: string): Answer<ProblemBody> {
  return problem('invalid-request', { status: 400, detail });
}
