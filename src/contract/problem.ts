import * as z from 'zod/mini';
import { lenientArray, Text } from './scalars.js';
import { Part } from './support-context.js';
import { ReturnFallback } from './returns.js';

// Apart, so that a page that only reads a problem's type does not load the schemas of parts.
export * from './problem-types.js';

/** A field that the API did not take: a JSON pointer into the body. */
export const FieldFault = z.object({
  pointer: z.string(),
  detail: z.catch(z.optional(Text), undefined),
});
export type FieldFault = z.infer<typeof FieldFault>;

/** An RFC 9457 problem; every member may be missing. */
export const Problem = z.object({
  type: z.catch(z.optional(z.string()), undefined),
  title: z.catch(z.optional(Text), undefined),
  detail: z.catch(z.optional(Text), undefined),
  errors: z.catch(z.optional(z.array(FieldFault)), undefined),
  /** With `part-out-of-stock`: the parts as they now are (S11). */
  parts: z.catch(z.optional(lenientArray(Part)), undefined),
  /** With `part-out-of-stock`: the whole-item return that is possible instead (S11). */
  wholeItemReturn: z.catch(z.optional(ReturnFallback), undefined),
});
export type Problem = z.infer<typeof Problem>;
