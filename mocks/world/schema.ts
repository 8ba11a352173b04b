import * as z from 'zod/mini';
import {
  DeliveryAddress,
  Diagram,
  DiagramRegion,
  EVIDENCE_MAX_COUNT,
  EVIDENCE_TYPES,
  Id,
  Instant,
  LocalDate,
  Money,
  NOTE_MAX_LENGTH,
  PARTS_MAX_COUNT,
  PathData,
  PROBLEM_TYPES,
  Reason,
  ReasonAnswers,
  ReturnCause,
  SavedAddress,
  Solution,
  Touchpoint,
} from '../../src/contract/index.js';
import { MARKETPLACE_CODES } from '../programme/marketplaces.js';
import { REQUEST_STATUSES } from '../programme/part-request.js';
import { REGISTRATION_STATUSES } from '../programme/registration.js';
import { ACCOUNT_STATES, REFUNDERS, RETURN_CONDITIONS } from '../programme/reimbursement-facts.js';
import { API_CALLS } from './calls.js';

const Count = z.int().check(z.nonnegative());
const Positive = z.int().check(z.positive());
/** Ten years are more than any window or deadline, and what dates are made of stays within their bounds. */
const MOST_DAYS = 3650;
const Days = z.int().check(z.nonnegative(), z.lte(MOST_DAYS));
const WorkingDays = z.int().check(z.positive(), z.lte(MOST_DAYS));
const Amount = z.number().check(z.nonnegative());
const Text = z.string().check(z.minLength(1));
const Note = z.optional(z.string().check(z.maxLength(NOTE_MAX_LENGTH)));

/** Which reasons pictures are asked for, and how many one request may hold (S1). */
export const EvidenceSettings = z
  .strictObject({
    /** The reasons without which no picture means no request. */
    required: z.array(Reason),
    optional: z.array(Reason),
    maxPhotos: Positive.check(z.lte(EVIDENCE_MAX_COUNT)),
  })
  .check(
    z.refine(({ required, optional }) => !required.some((reason) => optional.includes(reason)), {
      error: 'A reason is required or optional, not both.',
      path: ['optional'],
    }),
  );
export type EvidenceSettings = z.infer<typeof EvidenceSettings>;

/** The choices of the programme that the mock lets one change; days are calendar days where nothing else is said. */
export const Settings = z.strictObject({
  /** S2, where a parent gives none of its own. */
  returnDays: Days,
  /** S8. */
  extensionDays: Days,
  /** What the extension is counted from (S8). */
  extensionBase: z.enum(['window-end', 'request-day']),
  /** From a whole-item return to the last day of handing in. */
  dropOffDays: Days,
  /** What sending the whole item back costs the shopper, in the order's currency. */
  returnCost: Amount,
  /** Calendar days from the handing in of a whole item until the money is there, first and last. */
  refundDays: z.strictObject({ from: Days, to: Days }).check(
    z.refine(({ from, to }) => from <= to, {
      error: 'The last day comes no earlier than the first.',
      path: ['to'],
    }),
  ),
  /** How many different parts one request may hold (E10). */
  partsPerRequest: Positive.check(z.lte(PARTS_MAX_COUNT)),
  evidence: EvidenceSettings,
  /** How long a deep link can be used. */
  linkDays: Days,
  /** How long the session of a redeemed link lasts. */
  linkSessionMinutes: Positive,
  /** Working days from a submission to its confirmation (R3). */
  confirmationDays: WorkingDays,
  /** Working days in which a registration in error can be put right (R4). */
  correctionDays: WorkingDays,
  /** Working days from the notice of a withdrawal to its effect (R7). */
  withdrawalDays: WorkingDays,
  /** Working days in which an order has to be dispatched (O2). */
  dispatchDays: WorkingDays,
  /** Hours until a GTIN exemption is granted (L3). */
  exemptionHours: z.int().check(z.nonnegative(), z.lte(MOST_DAYS * 24)),
  /** Which rule holds where both speak on an item that never came back. */
  reimbursementPrecedence: z.enum(['M7', 'M8']),
});
export type Settings = z.infer<typeof Settings>;

/** The merchant behind every listing of the world. */
export const Seller = z.strictObject({
  /** Whether it is in good standing (M1). */
  account: z.enum(ACCOUNT_STATES),
  /** Whether part orders wait for the seller's word (O1). */
  orderConfirmation: z.enum(['by-hand', 'automatic']),
});
export type Seller = z.infer<typeof Seller>;

export const Shopper = z.strictObject({
  shopperId: Id,
  /** Excluded automatically (S14). */
  excluded: z.boolean(),
  address: DeliveryAddress,
  /** Others that she saved, besides the one on file. */
  addresses: z.optional(z.array(z.strictObject(SavedAddress.shape))),
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

/** A drawing of a parent, one region a part; the limits of paths and numbers are the contract's. */
export const WorldDiagram = z.strictObject({
  width: Diagram.shape.width,
  height: Diagram.shape.height,
  /** Lines that stand for no part. */
  outlines: z.array(PathData),
  regions: z.array(
    z.strictObject({
      partId: Id,
      callout: z.optional(z.string().check(z.maxLength(8))),
      at: z.strictObject(DiagramRegion.shape.at.shape),
      path: PathData,
    }),
  ),
});
export type WorldDiagram = z.infer<typeof WorldDiagram>;

/** Where to look before asking: a mix-up that the seller knows of. */
export const WorldHint = z.strictObject({
  text: z.string().check(z.minLength(1), z.maxLength(500)),
  reason: z.optional(Reason),
  partId: z.optional(Id),
});
export type WorldHint = z.infer<typeof WorldHint>;

/** The sold product. */
export const Parent = z.strictObject({
  parentId: Id,
  /** What the seller calls it. */
  sku: Text,
  title: Text,
  /** Key into the pictures, `parents/lamp`. */
  picture: Text,
  /** Calendar days of its return window (S2); the settings' where absent. */
  returnDays: z.optional(Days),
  /** Whether its listing is active (E7). */
  active: z.boolean(),
  fulfilment: z.enum(['platform', 'merchant']),
  /** What the seller registered besides parts (S7). */
  solutions: z.array(Solution),
  hints: z.optional(z.array(WorldHint)),
  diagram: z.optional(WorldDiagram),
});
export type Parent = z.infer<typeof Parent>;

/** A separately listed item, mapped to parents by registrations (L1); what L2 to L6 ask for may still be missing. */
export const WorldPart = z.strictObject({
  partId: Id,
  /** What the seller calls it. */
  sku: Text,
  name: Text,
  partNumber: Text,
  /** Key into the pictures, `parts/lamp-shade` (L2). */
  picture: z.optional(Text),
  /** UPC/GTIN, 12 digits (L3). */
  gtin: z.optional(Text),
  /** When an exemption from the GTIN was asked for (L3). */
  exemptionAskedAt: z.optional(Instant),
  /** The original price in the shop's currency (L4). */
  price: z.optional(z.number()),
  /** Pieces in one pack (L5). */
  packQuantity: z.optional(Positive),
  /** What kind of listing it is (L6). */
  itemTypeKeyword: z.optional(Text),
  /** In packs. */
  stock: Count,
  /** At or under it the stock counts as low (O3). */
  lowStockAt: Count,
  /** Decides the delivery speed (S15). */
  fulfilment: z.enum(['platform', 'merchant']),
  /** The seller took it out of the programme (E9). */
  takenOut: z.boolean(),
  /** What is printed on the piece itself. */
  marking: z.optional(Text),
  /** The numbers of earlier parts whose place it took. */
  replaces: z.optional(z.array(Text)),
  /** The local day on which more stock comes; once it is over, it promises nothing. */
  expectedOn: z.optional(LocalDate),
  /** Whether it is made no more: once the stock is gone, none comes again. */
  discontinued: z.optional(z.boolean()),
  /** The part that does its work, once it is discontinued. */
  substituteId: z.optional(Id),
  /** Parts that are often needed along with it. */
  companions: z.optional(z.array(z.strictObject({ partId: Id, note: z.optional(Text) }))),
});
export type WorldPart = z.infer<typeof WorldPart>;

/** One part of a registration, on the terms of the filled template (R2). */
export const RegistrationLine = z.strictObject({
  partId: Id,
  /** How many requests of one order item may hold it (E10). */
  orderLimit: Count,
  /** How many packs one request may hold (E10). */
  maxQuantity: Positive,
});
export type RegistrationLine = z.infer<typeof RegistrationLine>;

/** A seller's enrolment of one parent with its parts (R1). */
export const Registration = z.strictObject({
  registrationId: Id,
  parentId: Id,
  /** As it was left; what the passing of days makes of it is not written here (R4, R7). */
  status: z.enum(REGISTRATION_STATUSES),
  lines: z.array(RegistrationLine),
  /** Whether its parts may be sold by themselves (L7). */
  soldSeparately: z.boolean(),
  termsAcceptedAt: z.optional(Instant),
  /** The local day of the submission that holds. */
  submittedOn: z.optional(LocalDate),
  /** The last local day on which the confirmation is expected (R3). */
  confirmBy: z.optional(LocalDate),
  /** What has to be put right, a sentence each (R4). */
  notice: z.optional(z.array(Text)),
  /** The last local day for putting it right (R4). */
  correctBy: z.optional(LocalDate),
  /** The local day from which a withdrawal holds (R7). */
  withdrawsOn: z.optional(LocalDate),
});
export type Registration = z.infer<typeof Registration>;

/** What the platform keeps of the price of one unit (M10), in the order's currency. */
export const Fees = z.strictObject({ prime: Amount, payment: Amount, fulfilment: Amount });
export type Fees = z.infer<typeof Fees>;

export const WorldOrderItem = z.strictObject({
  itemId: Id,
  parentId: Id,
  status: z.enum(['ordered', 'dispatched', 'delivered', 'returned', 'cancelled']),
  dispatchedAt: z.optional(Instant),
  deliveredAt: z.optional(Instant),
  quantity: Positive,
  /** Of one unit. */
  price: Money,
  /** None where absent. */
  fees: z.optional(Fees),
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
  confirmedAt: z.optional(Instant),
  dispatchedAt: z.optional(Instant),
  deliveredAt: z.optional(Instant),
  cancelledAt: z.optional(Instant),
  /** When the shopper said that it never came (S13). */
  notReceivedAt: z.optional(Instant),
  answers: z.optional(z.strictObject(ReasonAnswers.shape)),
  evidenceIds: z.optional(z.array(Id)),
  /** The label as it was resolved when the request was made; the address on file where absent. */
  deliverTo: z.optional(DeliveryAddress),
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
  /** When the shopper arranged it. */
  returnedAt: Instant,
  cancelled: z.boolean(),
  refund: z.optional(
    z.strictObject({ refundedAt: Instant, by: z.enum(REFUNDERS), customerKeeps: z.boolean() }),
  ),
  /** How the item came back. */
  receipt: z.optional(z.strictObject({ receivedAt: Instant, condition: z.enum(RETURN_CONDITIONS) })),
  /** As it stands in the reimbursements report (M2). */
  reimbursement: z.optional(z.strictObject({ amount: Money, reimbursedAt: Instant })),
});
export type WorldReturn = z.infer<typeof WorldReturn>;

/** A picture that a shopper sent: what it was, never the picture itself. */
export const WorldEvidence = z.strictObject({
  evidenceId: Id,
  shopperId: Id,
  type: z.enum(EVIDENCE_TYPES),
  /** Its size. */
  bytes: Positive,
});
export type WorldEvidence = z.infer<typeof WorldEvidence>;

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
  seller: Seller,
  shoppers: z.array(Shopper),
  sessions: z.array(Session),
  parents: z.array(Parent),
  parts: z.array(WorldPart),
  registrations: z.array(Registration),
  orders: z.array(WorldOrder),
  partRequests: z.array(WorldPartRequest),
  returns: z.array(WorldReturn),
  evidence: z.array(WorldEvidence),
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
