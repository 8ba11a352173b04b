import * as z from 'zod/mini';
import {
  ArrivalEstimate,
  Id,
  Instant,
  lenientArray,
  Money,
  OptionalWebUrl,
  Reason,
  Touchpoint,
} from './scalars.js';
import { PartRequestStatus, ReturnWindow } from './support-options.js';

/** A note's longest length, in UTF-16 code units. */
export const NOTE_MAX_LENGTH = 1000;

/** Where a part is sent: lines as they stand on the label, the country included. */
export const DeliveryAddress = z.object({ recipient: z.string(), lines: z.array(z.string()) });
export type DeliveryAddress = z.infer<typeof DeliveryAddress>;

/** `POST /part-requests`: what a shopper asks for, several parts in one request. */
export const PartRequestBody = z.object({
  orderId: Id,
  itemId: Id,
  touchpoint: Touchpoint,
  reason: Reason,
  note: z.optional(z.string().check(z.maxLength(NOTE_MAX_LENGTH))),
  parts: z
    .array(z.object({ partId: Id, quantity: z.int().check(z.positive(), z.lte(99)) }))
    .check(z.minLength(1), z.maxLength(50)),
});
export type PartRequestBody = z.infer<typeof PartRequestBody>;

/** What a shopper may do with a request just now, as the API decided (S8, S13, S17). */
export const PartRequestAction = z.enum(['cancel', 'report-not-received', 'answer-outcome']);
export type PartRequestAction = z.infer<typeof PartRequestAction>;

/** One part of a request, as it was ordered. */
export const RequestedPart = z.object({
  partId: Id,
  name: z.string(),
  imageUrl: OptionalWebUrl,
  quantity: z.int().check(z.positive()),
  /** How many pieces one pack holds (L5). */
  packQuantity: z.catch(z.int().check(z.positive()), 1),
});
export type RequestedPart = z.infer<typeof RequestedPart>;

/** A part request with all that its confirmation shows. */
export const PartRequest = z.object({
  requestId: Id,
  orderId: Id,
  itemId: Id,
  itemTitle: z.catch(z.optional(z.string()), undefined),
  status: PartRequestStatus,
  reason: Reason,
  note: z.catch(z.optional(z.string()), undefined),
  parts: z.array(RequestedPart).check(z.minLength(1)),
  requestedAt: Instant,
  /** What the shopper pays, tax included: 0 (S16). */
  total: Money,
  deliveryAddress: DeliveryAddress,
  arrival: z.catch(z.optional(ArrivalEstimate), undefined),
  trackingUrl: OptionalWebUrl,
  /** The window as it now is (S8). */
  returnWindow: ReturnWindow,
  /** The window as it would be after a cancellation (S8); absent where cancelling does not change it. */
  returnWindowIfCancelled: z.catch(z.optional(ReturnWindow), undefined),
  actions: z.catch(lenientArray(PartRequestAction), []),
  /** The answer to "did it help?": whether the shopper kept the parent; absent until asked (S17). */
  kept: z.catch(z.optional(z.boolean()), undefined),
});
export type PartRequest = z.infer<typeof PartRequest>;

/** `GET /part-requests`: newest first. */
export const PartRequestList = z.object({ requests: z.array(PartRequest) });
export type PartRequestList = z.infer<typeof PartRequestList>;

/** `POST /part-requests/{id}/outcome`. */
export const OutcomeBody = z.object({ kept: z.boolean() });
export type OutcomeBody = z.infer<typeof OutcomeBody>;
