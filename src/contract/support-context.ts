import * as z from 'zod/mini';
import { ArrivalEstimate, Id, lenientArray, OptionalWebUrl, WebUrl } from './scalars.js';
import { OrderItem } from './orders.js';
import { DeliveryAddress, PartRequest } from './part-requests.js';
import { ReturnFallback } from './returns.js';
import { ReturnWindow, UnavailableCode } from './support-options.js';

/** How much is left of a part; a state that the kit does not know counts as `out`. */
export const PartStock = z.catch(z.enum(['available', 'low', 'out']), 'out');
export type PartStock = z.infer<typeof PartStock>;

/** A separately listed item that is mapped to the parent. */
export const Part = z.object({
  partId: Id,
  name: z.string(),
  /** What is printed on the piece or in the manual. */
  partNumber: z.catch(z.optional(z.string()), undefined),
  imageUrl: OptionalWebUrl,
  /** How many pieces one pack holds (L5). */
  packQuantity: z.catch(z.int().check(z.positive()), 1),
  /** How many packs one request may hold (E10). */
  maxQuantity: z.catch(z.int().check(z.positive()), 1),
  /** How many more requests may hold this part (E10). */
  requestsLeft: z.catch(z.int().check(z.nonnegative()), 0),
  stock: PartStock,
  /** When it would arrive, by its fulfilment method (S15). */
  arrival: z.catch(z.optional(ArrivalEstimate), undefined),
});
export type Part = z.infer<typeof Part>;

/** A solution that the seller registered besides parts (S7). */
export const Solution = z.object({
  kind: z.enum(['guide', 'video', 'contact']),
  title: z.string(),
  url: WebUrl,
});
export type Solution = z.infer<typeof Solution>;

/** `GET /orders/{o}/items/{i}/support`: all that the journey needs, in one call. */
export const SupportContext = z.object({
  orderId: Id,
  item: OrderItem,
  /** Why no part can be requested; absent while one can. */
  unavailable: z.optional(z.catch(UnavailableCode, 'unknown')),
  solutions: z.catch(lenientArray(Solution), []),
  parts: z.array(Part),
  returnWindow: z.optional(ReturnWindow),
  /** The window as it would be after a request now (S8). */
  returnWindowIfRequested: z.optional(ReturnWindow),
  deliveryAddress: z.optional(DeliveryAddress),
  requests: z.catch(lenientArray(PartRequest), []),
  wholeItemReturn: z.catch(ReturnFallback, { possible: false }),
});
export type SupportContext = z.infer<typeof SupportContext>;
