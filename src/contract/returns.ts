import * as z from 'zod/mini';
import { ArrivalEstimate, Id, LocalDate, Money, OptionalWebUrl, Reason, Text } from './scalars.js';
import { NOTE_MAX_LENGTH } from './limits.js';
import { RETURN_CAUSES } from './return-causes.js';

/** What led to a whole-item return. */
export const ReturnCause = z.enum(RETURN_CAUSES);
export type ReturnCause = z.infer<typeof ReturnCause>;

/** The whole-item return that is possible now; `possible: false` where the shop takes none. */
export const ReturnFallback = z.object({
  possible: z.catch(z.boolean(), false),
  refund: z.catch(z.optional(Money), undefined),
  dropOffBy: z.catch(z.optional(LocalDate), undefined),
  /** What sending it back costs the shopper; 0 where the shop pays. */
  cost: z.catch(z.optional(Money), undefined),
  /** When the money is there, if it is handed in today. */
  refundArrival: z.catch(z.optional(ArrivalEstimate), undefined),
});
export type ReturnFallback = z.infer<typeof ReturnFallback>;

/** `POST /returns`. */
export const ReturnBody = z.object({
  orderId: Id,
  itemId: Id,
  reason: z.optional(Reason),
  note: z.optional(z.string().check(z.maxLength(NOTE_MAX_LENGTH))),
  cause: ReturnCause,
});
export type ReturnBody = z.infer<typeof ReturnBody>;

/** A whole-item return that was made. */
export const WholeItemReturn = z.object({
  returnId: Id,
  orderId: Id,
  itemId: Id,
  reason: z.catch(z.optional(Reason), undefined),
  note: z.catch(z.optional(Text), undefined),
  refund: z.catch(z.optional(Money), undefined),
  /** The return label to print. */
  labelUrl: OptionalWebUrl,
  /** The last local day on which the parcel can be handed in. */
  dropOffBy: LocalDate,
});
export type WholeItemReturn = z.infer<typeof WholeItemReturn>;
