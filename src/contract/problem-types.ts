/** The problem types of the API: the last segment of a problem's `type` (RFC 9457). */
export const PROBLEM_TYPES = [
  'part-out-of-stock',
  'request-limit-reached',
  'return-window-closed',
  'already-returned',
  'not-offered',
  'not-allowed-now',
  'invalid-request',
  'key-reused',
  'key-in-flight',
  'session-expired',
  'not-found',
  'link-expired',
  'link-used',
  'link-invalid',
  'evidence-too-large',
  'evidence-type',
  'too-many-requests',
] as const;
export type ProblemType = (typeof PROBLEM_TYPES)[number];
