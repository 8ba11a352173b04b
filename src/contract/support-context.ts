import * as z from 'zod/mini';
import {
  ArrivalEstimate,
  Id,
  lenientArray,
  LocalDate,
  OptionalWebUrl,
  Reason,
  Text,
  WebUrl,
} from './scalars.js';
import { CountryCode, DeliveryAddress, SavedAddress } from './addresses.js';
import { Diagram } from './diagram.js';
import { OrderItem } from './orders.js';
import { EVIDENCE_MAX_COUNT, EVIDENCE_USUAL_COUNT, HINT_MAX_LENGTH } from './limits.js';
import { FULFILMENTS, PART_STOCKS } from './part-values.js';
import { PartRequest } from './part-requests.js';
import { ReturnFallback } from './returns.js';
import { ReturnWindow, UnavailableCode } from './support-options.js';

/**
 * How much is left of a part; only `available` and `low` can be requested (S10). `expected` is out for now, with a day on
 * which more comes; `discontinued` does not come again. A state that the kit does not know counts as `out`.
 */
export const PartStock = z.catch(z.enum(PART_STOCKS), 'out');
export type PartStock = z.infer<typeof PartStock>;

/** Another part that is often needed along with one. */
export const Companion = z.object({
  partId: Id,
  /** Why, in the seller's words: "The old gasket tears when the head is opened." */
  note: z.catch(z.optional(Text), undefined),
});
export type Companion = z.infer<typeof Companion>;

/** A separately listed item that is mapped to the parent. */
export const Part = z.object({
  partId: Id,
  name: Text,
  /** Its number in the manual. */
  partNumber: z.catch(z.optional(Text), undefined),
  /** What is printed on the piece itself. */
  marking: z.catch(z.optional(Text), undefined),
  /** The numbers of earlier parts whose place it took. */
  replaces: z.catch(lenientArray(Text), []),
  imageUrl: OptionalWebUrl,
  /** How many pieces one pack holds (L5). */
  packQuantity: z.catch(z.int().check(z.positive()), 1),
  /** How many packs one request may hold (E10). */
  maxQuantity: z.catch(z.int().check(z.positive()), 1),
  /** How many more requests may hold this part (E10). */
  requestsLeft: z.catch(z.int().check(z.nonnegative()), 0),
  stock: PartStock,
  /** With `expected`: the local day on which more comes. */
  expectedOn: z.catch(z.optional(LocalDate), undefined),
  /** With `discontinued`: the part that does its work. */
  substituteId: z.catch(z.optional(Id), undefined),
  /** Suggested once it is chosen, never added unasked. */
  companions: z.catch(lenientArray(Companion), []),
  /** Who sends it: the platform's warehouse or the seller (S15). */
  fulfilment: z.catch(z.optional(z.enum(FULFILMENTS)), undefined),
  /** When it would arrive, by its fulfilment method (S15). */
  arrival: z.catch(z.optional(ArrivalEstimate), undefined),
});
export type Part = z.infer<typeof Part>;

/** A solution that the seller registered besides parts (S7). */
export const Solution = z.object({
  kind: z.enum(['guide', 'video', 'contact']),
  title: Text,
  url: WebUrl,
});
export type Solution = z.infer<typeof Solution>;

/** Where to look before asking: a mix-up that is known of this item. */
export const Hint = z.object({
  text: z.string().check(z.minLength(1), z.maxLength(HINT_MAX_LENGTH)),
  /** The reason that it is about; every one where absent. */
  reason: z.catch(z.optional(Reason), undefined),
  /** The part that it is about; the whole item where absent. */
  partId: z.catch(z.optional(Id), undefined),
});
export type Hint = z.infer<typeof Hint>;

/** Which reasons pictures are asked for; the others ask for none. */
export const EvidenceRules = z.object({
  required: z.catch(lenientArray(Reason), []),
  optional: z.catch(lenientArray(Reason), []),
  /** How many pictures one request may hold; 5 if not given. */
  maxPhotos: z.catch(z.int().check(z.positive(), z.lte(EVIDENCE_MAX_COUNT)), EVIDENCE_USUAL_COUNT),
});
export type EvidenceRules = z.infer<typeof EvidenceRules>;

/** `GET /orders/{o}/items/{i}/support`: all that the journey needs, in one call. */
export const SupportContext = z.object({
  orderId: Id,
  item: OrderItem,
  /** Why no part can be requested; absent while one can. */
  unavailable: z.optional(z.catch(UnavailableCode, 'unknown')),
  solutions: z.catch(lenientArray(Solution), []),
  /** Those that can be requested, and those that the shopper should know of though they can't be now. */
  parts: z.array(Part),
  /** How many different parts one request may hold; 50 where absent. */
  maxParts: z.catch(z.optional(z.int().check(z.positive())), undefined),
  diagram: z.catch(z.optional(Diagram), undefined),
  hints: z.catch(lenientArray(Hint), []),
  /** Absent where the shop takes no pictures. */
  evidence: z.catch(z.optional(EvidenceRules), undefined),
  returnWindow: z.optional(ReturnWindow),
  /** The window as it would be after a request now (S8). */
  returnWindowIfRequested: z.optional(ReturnWindow),
  /** The address on file: parts go there unless the shopper says otherwise. */
  deliveryAddress: z.optional(DeliveryAddress),
  /** The shopper's other addresses. */
  addresses: z.catch(lenientArray(SavedAddress), []),
  /** The countries that a typed address may be in; none can be typed where there are none. */
  deliveryCountries: z.catch(lenientArray(CountryCode), []),
  requests: z.catch(lenientArray(PartRequest), []),
  wholeItemReturn: z.catch(ReturnFallback, { possible: false }),
});
/** A support context as the schema reads it, its diagram included. */
export type WholeSupportContext = z.infer<typeof SupportContext>;

/** Its diagram as it came over the wire: a page reads it, with `readDiagram`, once it is drawn. */
export type SupportContext = Omit<WholeSupportContext, 'diagram'> & { readonly diagram?: unknown };
