import * as z from 'zod/mini';
import {
  DeliveryAddress,
  Id,
  Instant,
  LocalDate,
  Money,
  NOTE_MAX_LENGTH,
  PROBLEM_TYPES,
  Reason,
  ReturnCause,
  Solution,
  Touchpoint,
} from '../../src/contract/index.js';
import { MARKETPLACE_CODES } from '../programme/marketplaces.js';
import { REQUEST_STATUSES } from '../programme/part-request.js';
import { API_CALLS } from './calls.js';

const Count = z.int().check(z.nonnegative());
const Positive = z.int().check(z.positive());
const Text = z.string().check(z.minLength(1));
const Note = z.optional(z.string().check(z.maxLength(NOTE_MAX_LENGTH)));

/** The choices of the programme that the mock lets one change; days are calendar days. */
export const Settings = z.strictObject({
  /** S2, where a parent gives none of its own. */
  returnDays: Count,
  /** S8. */
  extensionDays: Count,
  /** What the extension is counted from (S8). */
  extensionBase: z.enum(['window-end', 'request-day']),
  /** From a whole-item return to the last day of handing in. */
  dropOffDays: Count,
  /** How long a deep link can be used. */
  linkDays: Count,
  /** How long the session of a redeemed link lasts. */
  linkSessionMinutes: Positive,
});
export type Settings = z.infer<typeof Settings>;

export const Shopper = z.strictObject({
  shopperId: Id,
  /** Excluded automatically (S14). */
  excluded: z.boolean(),
  address: DeliveryAddress,
});
export type Shopper = z.infer<typeof Shopper>;

const OrderItemRef = z.strictObject({ orderId: Id, itemId: Id });
export type OrderItemRef = z.infer<typeof OrderItemRef>;

/** A bearer token; the one of a redeemed link ends, and sees one order item only. */
export const Session = z.strictObject({
  token: Text,
  shopperId: Id,
  expiresAt: z.optional(Instant),
  scope: z.optional(OrderItemRef),
});
export type Session = z.infer<typeof Session>;

/** The sold product. */
export const Parent = z.strictObject({
  parentId: Id,
  title: Text,
  /** Key into the pictures, `parents/lamp`. */
  picture: Text,
  /** Calendar days of its return window (S2); the settings' where absent. */
  returnDays: z.optional(Count),
  /** Whether its listing is active (E7). */
  active: z.boolean(),
  fulfilment: z.enum(['platform', 'merchant']),
  /** What the seller registered besides parts (S7). */
  solutions: z.array(Solution),
});
export type Parent = z.infer<typeof Parent>;

/** A separately listed item that is mapped to parents (L1); quantities in packs. */
export const WorldPart = z.strictObject({
  partId: Id,
  name: Text,
  partNumber: Text,
  /** Key into the pictures, `parts/lamp-shade`. */
  picture: Text,
  parentIds: z.array(Id).check(z.minLength(1)),
  /** Pieces in one pack (L5). */
  packQuantity: Positive,
  stock: Count,
  /** At or under it the stock counts as low (O3). */
  lowStockAt: Count,
  /** How many requests of one order item may hold it (E10). */
  orderLimit: Count,
  /** How many packs one request may hold (E10). */
  maxQuantity: Positive,
  /** Decides the delivery speed (S15). */
  fulfilment: z.enum(['platform', 'merchant']),
  /** The seller took it out of the programme (E9). */
  takenOut: z.boolean(),
});
export type WorldPart = z.infer<typeof WorldPart>;

/** A seller's enrolment of one parent (R1). */
export const Registration = z.strictObject({
  registrationId: Id,
  parentId: Id,
  status: z.enum(['draft', 'submitted', 'in-error', 'confirmed', 'withdrawing', 'withdrawn', 'closed']),
  /** The local day from which a withdrawal holds (R7). */
  withdrawsOn: z.optional(LocalDate),
});
export type Registration = z.infer<typeof Registration>;

export const WorldOrderItem = z.strictObject({
  itemId: Id,
  parentId: Id,
  status: z.enum(['ordered', 'dispatched', 'delivered', 'returned', 'cancelled']),
  deliveredAt: z.optional(Instant),
  quantity: Positive,
  /** Of one unit. */
  price: Money,
});
export type WorldOrderItem = z.infer<typeof WorldOrderItem>;

export const WorldOrder = z.strictObject({
  orderId: Id,
  shopperId: Id,
  placedAt: Instant,
  /** Where it was bought, if not in the world's marketplace. */
  marketplace: z.optional(z.enum(MARKETPLACE_CODES)),
  items: z.array(WorldOrderItem).check(z.minLength(1)),
});
export type WorldOrder = z.infer<typeof WorldOrder>;

export const WorldPartRequest = z.strictObject({
  requestId: Id,
  orderId: Id,
  itemId: Id,
  touchpoint: Touchpoint,
  reason: Reason,
  note: Note,
  parts: z.array(z.strictObject({ partId: Id, quantity: Positive })).check(z.minLength(1)),
  status: z.enum(REQUEST_STATUSES),
  requestedAt: Instant,
  /** The answer to "did it help?" (S17). */
  kept: z.optional(z.boolean()),
});
export type WorldPartRequest = z.infer<typeof WorldPartRequest>;

export const WorldReturn = z.strictObject({
  returnId: Id,
  orderId: Id,
  itemId: Id,
  reason: z.optional(Reason),
  note: Note,
  cause: ReturnCause,
  returnedAt: Instant,
  cancelled: z.boolean(),
});
export type WorldReturn = z.infer<typeof WorldReturn>;

/** The answer that one `Idempotency-Key` got, kept for its repetition. */
export const IdempotencyRecord = z.strictObject({
  key: Text,
  shopperId: Id,
  /** Call and body, in one canonical text. */
  fingerprint: Text,
  status: z.int(),
  body: z.json(),
  /** The part request that it made. */
  requestId: z.optional(Id),
});
export type IdempotencyRecord = z.infer<typeof IdempotencyRecord>;

const faultBase = {
  /** Which call it hits; `*` is every one. */
  call: z.enum([...API_CALLS, '*']),
  /** How many calls it still hits; without it, all. */
  times: z.optional(Positive),
  /** The call takes effect, then its answer is lost; without it, nothing is carried out. */
  after: z.optional(z.literal('carried-out')),
};

/** Something that goes wrong with a call; a delay lets the call go on, the others are its answer. */
export const Fault = z.discriminatedUnion('kind', [
  z.strictObject({ ...faultBase, kind: z.literal('network-error') }),
  z.strictObject({
    ...faultBase,
    kind: z.literal('status'),
    status: z.int().check(z.gte(200), z.lte(599)),
    problem: z.optional(z.enum(PROBLEM_TYPES)),
  }),
  z.strictObject({ ...faultBase, kind: z.literal('delay'), delayMs: Count }),
  z.strictObject({
    ...faultBase,
    kind: z.literal('body'),
    /** The raw text of the answer. */
    body: z.string(),
    /** 200 if not given. */
    status: z.optional(z.int().check(z.gte(200), z.lte(599))),
    /** `application/json` if not given. */
    contentType: z.optional(Text),
  }),
]);
export type Fault = z.infer<typeof Fault>;

/** The whole state of the mock, as plain JSON. */
export const World = z.strictObject({
  /** The world's clock; it stands still until it is set. */
  now: Instant,
  marketplace: z.enum(MARKETPLACE_CODES),
  settings: Settings,
  shoppers: z.array(Shopper),
  sessions: z.array(Session),
  parents: z.array(Parent),
  parts: z.array(WorldPart),
  registrations: z.array(Registration),
  orders: z.array(WorldOrder),
  partRequests: z.array(WorldPartRequest),
  returns: z.array(WorldReturn),
  /** The `jti` of links that were redeemed. */
  usedLinks: z.array(Text),
  idempotency: z.array(IdempotencyRecord),
  faults: z.array(Fault),
  /** Takes the stock of the parts asked for away when the next part request comes (S11). */
  stockRunsOutOnRequest: z.boolean(),
  /** What is wrong with the deep links that are issued. */
  linkIssue: z.enum(['normal', 'expired', 'used', 'invalid']),
  /** Numbers the ids that the mock makes. */
  sequence: Count,
});
export type World = z.infer<typeof World>;
