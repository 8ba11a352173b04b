import * as z from 'zod/mini';
import { Part } from './support-context.js';
import { ReturnFallback } from './returns.js';

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

/** A field that the API did not take: a JSON pointer into the body. */
export const FieldFault = z.object({
  pointer: z.string(),
  detail: z.catch(z.optional(z.string()), undefined),
});
export type FieldFault = z.infer<typeof FieldFault>;

/** An RFC 9457 problem; every member may be missing. */
export const Problem = z.object({
  type: z.catch(z.optional(z.string()), undefined),
  title: z.catch(z.optional(z.string()), undefined),
  detail: z.catch(z.optional(z.string()), undefined),
  errors: z.catch(z.optional(z.array(FieldFault)), undefined),
  /** With `part-out-of-stock`: the parts as they now are (S11). */
  parts: z.catch(z.optional(z.array(Part)), undefined),
  /** With `part-out-of-stock`: the whole-item return that is possible instead (S11). */
  wholeItemReturn: z.catch(z.optional(ReturnFallback), undefined),
});
export type Problem = z.infer<typeof Problem>;
