import * as z from 'zod/mini';
import {
  ArrivalEstimate,
  Id,
  Instant,
  lenientArray,
  Money,
  OptionalWebUrl,
  Reason,
  Text,
  Touchpoint,
} from './scalars.js';
import { DeliveryAddress, PostalAddress } from './addresses.js';
import { EVIDENCE_MAX_COUNT, NOTE_MAX_LENGTH, PARTS_MAX_COUNT } from './limits.js';
import { PART_REQUEST_ACTIONS } from './part-values.js';
import { PartRequestStatus, ReturnWindow } from './support-options.js';

// Apart, so that a page that only counts does not load the schemas.
export { EVIDENCE_MAX_COUNT, NOTE_MAX_LENGTH, PARTS_MAX_COUNT } from './limits.js';

const ShortAnswer = z.optional(z.string().check(z.minLength(1), z.maxLength(100)));

/** What a shopper told about the reason; each reason asks for one of these, and each may be left out. */
export const ReasonAnswers = z.object({
  /** `missing`: which of several boxes it should have been in. */
  box: ShortAnswer,
  /** `damaged`: whether the packaging was damaged too. */
  packagingDamaged: z.optional(z.boolean()),
  /** `defective`: since when, from the first use or after a while. */
  since: z.optional(z.enum(['first-use', 'later'])),
  /** `incompatible`: which model it is meant for. */
  model: ShortAnswer,
});
export type ReasonAnswers = z.infer<typeof ReasonAnswers>;

/** `POST /part-requests`: what a shopper asks for, several parts in one request. */
export const PartRequestBody = z.object({
  orderId: Id,
  itemId: Id,
  touchpoint: Touchpoint,
  reason: Reason,
  note: z.optional(z.string().check(z.maxLength(NOTE_MAX_LENGTH))),
  parts: z
    .array(z.object({ partId: Id, quantity: z.int().check(z.positive(), z.lte(99)) }))
    .check(z.minLength(1), z.maxLength(PARTS_MAX_COUNT)),
  answers: z.optional(ReasonAnswers),
  /** The pictures that were sent before, by `POST /evidence`. */
  evidenceIds: z.optional(z.array(Id).check(z.maxLength(EVIDENCE_MAX_COUNT))),
  /** Another of the shopper's addresses; the one on file where neither is given. Never both. */
  addressId: z.optional(Id),
  address: z.optional(PostalAddress),
});
export type PartRequestBody = z.infer<typeof PartRequestBody>;

/** What a shopper may do with a request just now, as the API decided (S8, S13, S17). */
export const PartRequestAction = z.enum(PART_REQUEST_ACTIONS);
export type PartRequestAction = z.infer<typeof PartRequestAction>;

/** One part of a request, as it was ordered. */
export const RequestedPart = z.object({
  partId: Id,
  name: Text,
  imageUrl: OptionalWebUrl,
  quantity: z.int().check(z.positive()),
  /** How many pieces one pack holds (L5). */
  packQuantity: z.catch(z.int().check(z.positive()), 1),
});
export type RequestedPart = z.infer<typeof RequestedPart>;

/** One step of a request's way, and when it was taken. */
export const RequestEvent = z.object({ status: PartRequestStatus, at: Instant });
export type RequestEvent = z.infer<typeof RequestEvent>;

/** Why parts were needed; a reason that the kit does not know becomes `unknown`. */
export const RequestedReason = z.catch(
  z.pipe(
    Reason,
    z.transform((reason: Reason): Reason | 'unknown' => reason),
  ),
  'unknown',
);
export type RequestedReason = z.infer<typeof RequestedReason>;

/** A part request with all that its confirmation shows. */
export const PartRequest = z.object({
  requestId: Id,
  orderId: Id,
  itemId: Id,
  itemTitle: z.catch(z.optional(Text), undefined),
  status: PartRequestStatus,
  reason: RequestedReason,
  note: z.catch(z.optional(Text), undefined),
  parts: z.array(RequestedPart).check(z.minLength(1)),
  requestedAt: Instant,
  /** What the shopper pays, tax included: 0 (S16). */
  total: Money,
  deliveryAddress: DeliveryAddress,
  arrival: z.catch(z.optional(ArrivalEstimate), undefined),
  trackingUrl: OptionalWebUrl,
  /** Its way so far, oldest first. */
  history: z.catch(lenientArray(RequestEvent), []),
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
