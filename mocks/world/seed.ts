import { Temporal } from 'temporal-polyfill';
import type { DeliveryAddress, SavedAddress } from '../../src/contract/index.js';
import { MARKETPLACES, type Marketplace } from '../programme/marketplaces.js';
import { localDateAfter } from '../programme/return-window.js';
import { PARENTS, PARTS, PRICES, registrationLines, skuOf } from './catalogue.js';
import { HISTORY } from './history.js';
import { movedTo } from './part-request-moments.js';
import type {
  Parent,
  Registration,
  World,
  WorldOrder,
  WorldOrderItem,
  WorldPart,
  WorldPartRequest,
  WorldReturn,
} from './schema.js';

/** The moment of the default world: 10 in the morning in Los Angeles. */
export const DEFAULT_NOW = '2026-06-16T17:00:00Z';
/** The shopper that the scenarios are about, and her bearer token. */
export const MAIN_SHOPPER = { shopperId: 'ada', token: 'demo-shopper' } as const;
/** A second shopper with orders of her own. */
export const OTHER_SHOPPER = { shopperId: 'noor', token: 'other-shopper' } as const;
/** Who bought before them, for the reports; without a session. */
const EARLIER_SHOPPER = 'earlier';

/** Listings of the same products by other sellers, each outside the programme for a reason of its own. */
const OUTSIDE_PARENTS: readonly Parent[] = [
  alike('lamp', 'lamp-brass', 'Ostra floor lamp, brass'),
  { ...alike('office-chair', 'office-chair-grey', 'Verto office chair, grey'), active: false },
  { ...alike('tent', 'tent-sand', 'Fjell 3 tent, sand'), fulfilment: 'merchant' },
];
/** The product whose parts fit such a listing too (L1). */
const SAME_PRODUCT: Readonly<Record<string, string>> = {
  'office-chair-grey': 'office-chair',
  'tent-sand': 'tent',
};
/** A parent that nobody enrolled yet: the seller's side begins with it. */
export const UNREGISTERED_PARENT = 'lamp-brass';

/** Listings for that parent; what is wrong with the second one stands against its registration (L2, L3, L6). */
const NEW_LISTINGS: readonly WorldPart[] = [
  {
    ...partListing('lamp-shade'),
    partId: 'lamp-brass-shade',
    sku: skuOf('OB-SH38'),
    name: 'Shade, brass',
    partNumber: 'OB-SH38',
    gtin: '850127000380',
    stock: 0,
  },
  {
    partId: 'lamp-brass-finial',
    sku: skuOf('OB-FN1'),
    name: 'Finial',
    partNumber: 'OB-FN1',
    gtin: '850127000015',
    price: 4.5,
    packQuantity: 1,
    stock: 0,
    lowStockAt: 5,
    fulfilment: 'platform',
    takenOut: false,
  },
];

/** The main shopper's address on file, and two others of hers: at work, and her parents'. */
const ADDRESSES: Readonly<Record<'elsewhere' | 'DE', { onFile: DeliveryAddress; others: SavedAddress[] }>> = {
  elsewhere: {
    onFile: {
      recipient: 'Ada Moreno',
      lines: ['1420 NE Alder Street, Apt 5', 'Portland, OR 97232', 'United States'],
    },
    others: [
      {
        addressId: 'ada-work',
        recipient: 'Ada Moreno, Tidewater Studio',
        lines: ['2200 SW Yamhill Street, Suite 310', 'Portland, OR 97205', 'United States'],
      },
      {
        addressId: 'ada-parents',
        recipient: 'Elena and Luis Moreno',
        lines: ['318 Juniper Road', 'Bend, OR 97701', 'United States'],
      },
    ],
  },
  DE: {
    onFile: { recipient: 'Ada Moreno', lines: ['Lindenstraße 48', '20099 Hamburg', 'Deutschland'] },
    others: [
      {
        addressId: 'ada-work',
        recipient: 'Ada Moreno, Studio Tidewater',
        lines: ['Kanalstraße 12', '22085 Hamburg', 'Deutschland'],
      },
      {
        addressId: 'ada-parents',
        recipient: 'Elena und Luis Moreno',
        lines: ['Rosenweg 7', '24103 Kiel', 'Deutschland'],
      },
    ],
  },
};

interface ItemPlan {
  parentId: string;
  /** Local days since delivery; absent while it is on its way. */
  deliveredDaysAgo?: number;
  status?: WorldOrderItem['status'];
  quantity?: number;
}

/** An order with what came of it; days are local days before the world's clock. */
export interface OrderPlan {
  orderId: string;
  placedDaysAgo: number;
  items: ItemPlan[];
  /** A part request for the first item. */
  request?: Pick<WorldPartRequest, 'status' | 'parts' | 'reason' | 'touchpoint'> & {
    daysAgo: number;
    note?: string;
    kept?: boolean;
  };
  /** A whole-item return of the first item. */
  returnedDaysAgo?: number;
}

/** Ada's orders; the newest one's first item is what each scenario is about. */
const PLANS: readonly OrderPlan[] = [
  {
    orderId: '114-7702615',
    placedDaysAgo: 4,
    items: [{ parentId: 'coffee-machine', deliveredDaysAgo: 2 }],
  },
  { orderId: '114-7688140', placedDaysAgo: 5, items: [{ parentId: 'bookcase', status: 'ordered' }] },
  { orderId: '114-7671093', placedDaysAgo: 6, items: [{ parentId: 'tent', status: 'dispatched' }] },
  { orderId: '114-7660587', placedDaysAgo: 7, items: [{ parentId: 'lamp', deliveredDaysAgo: 0 }] },
  {
    orderId: '114-7641922',
    placedDaysAgo: 9,
    items: [
      { parentId: 'blender', deliveredDaysAgo: 6 },
      { parentId: 'railway', deliveredDaysAgo: 6 },
      { parentId: 'bicycle', status: 'dispatched' },
    ],
  },
  {
    orderId: '114-7619305',
    placedDaysAgo: 12,
    items: [{ parentId: 'bookcase', deliveredDaysAgo: 9, quantity: 2 }],
    request: {
      daysAgo: 0,
      status: 'requested',
      touchpoint: 'order',
      reason: 'missing',
      note: 'One bag of cam locks was empty.',
      parts: [{ partId: 'bookcase-cam-lock', quantity: 2 }],
    },
  },
  {
    orderId: '114-7603478',
    placedDaysAgo: 14,
    items: [{ parentId: 'bicycle', deliveredDaysAgo: 11 }],
    request: {
      daysAgo: 1,
      status: 'confirmed',
      touchpoint: 'help',
      reason: 'damaged',
      parts: [
        { partId: 'bicycle-bell', quantity: 1 },
        { partId: 'bicycle-reflector', quantity: 1 },
      ],
    },
  },
  { orderId: '114-7597216', placedDaysAgo: 15, items: [{ parentId: 'lamp-brass', deliveredDaysAgo: 12 }] },
  {
    orderId: '114-7590031',
    placedDaysAgo: 16,
    items: [{ parentId: 'office-chair', deliveredDaysAgo: 13 }],
    request: {
      daysAgo: 3,
      status: 'dispatched',
      touchpoint: 'return',
      reason: 'defective',
      parts: [{ partId: 'chair-gas-lift', quantity: 1 }],
    },
  },
  {
    orderId: '114-7581764',
    placedDaysAgo: 17,
    items: [{ parentId: 'office-chair-grey', deliveredDaysAgo: 14 }],
  },
  { orderId: '114-7574409', placedDaysAgo: 18, items: [{ parentId: 'tent-sand', deliveredDaysAgo: 15 }] },
  {
    orderId: '114-7566120',
    placedDaysAgo: 20,
    items: [{ parentId: 'tent', deliveredDaysAgo: 17 }],
    request: {
      daysAgo: 6,
      status: 'delivered',
      touchpoint: 'email',
      reason: 'missing',
      parts: [{ partId: 'tent-peg', quantity: 1 }],
    },
  },
  {
    orderId: '114-7551893',
    placedDaysAgo: 22,
    items: [{ parentId: 'lamp', deliveredDaysAgo: 19 }],
    request: {
      daysAgo: 12,
      status: 'not-received',
      touchpoint: 'order',
      reason: 'damaged',
      parts: [{ partId: 'lamp-shade', quantity: 1 }],
    },
  },
  {
    orderId: '114-7540677',
    placedDaysAgo: 24,
    items: [{ parentId: 'railway', deliveredDaysAgo: 21 }],
    request: {
      daysAgo: 18,
      status: 'cancelled',
      touchpoint: 'help',
      reason: 'incompatible',
      parts: [{ partId: 'railway-signal', quantity: 1 }],
    },
  },
  {
    orderId: '114-7531946',
    placedDaysAgo: 26,
    items: [{ parentId: 'railway', deliveredDaysAgo: 23, status: 'returned' }],
    returnedDaysAgo: 20,
  },
  {
    orderId: '114-7522518',
    placedDaysAgo: 28,
    items: [{ parentId: 'blender', deliveredDaysAgo: 25 }],
    request: {
      daysAgo: 20,
      status: 'delivered',
      kept: true,
      touchpoint: 'return',
      reason: 'defective',
      parts: [{ partId: 'blender-seal-ring', quantity: 2 }],
    },
  },
  {
    orderId: '114-7509340',
    placedDaysAgo: 31,
    items: [{ parentId: 'office-chair', deliveredDaysAgo: 28 }],
    request: {
      daysAgo: 19,
      status: 'delivered',
      kept: false,
      touchpoint: 'order',
      reason: 'defective',
      parts: [{ partId: 'chair-tilt-lever', quantity: 1 }],
    },
  },
  { orderId: '114-7498865', placedDaysAgo: 33, items: [{ parentId: 'bookcase', deliveredDaysAgo: 30 }] },
  {
    orderId: '114-7473201',
    placedDaysAgo: 38,
    items: [{ parentId: 'coffee-machine', deliveredDaysAgo: 35 }],
    request: {
      daysAgo: 14,
      status: 'delivered',
      touchpoint: 'help',
      reason: 'defective',
      parts: [{ partId: 'coffee-gasket', quantity: 1 }],
    },
  },
  { orderId: '114-7421956', placedDaysAgo: 48, items: [{ parentId: 'tent', deliveredDaysAgo: 45 }] },
  { orderId: '114-7398614', placedDaysAgo: 52, items: [{ parentId: 'bicycle', status: 'cancelled' }] },
];

const OTHER_PLANS: readonly OrderPlan[] = [
  { orderId: '114-7655512', placedDaysAgo: 8, items: [{ parentId: 'railway', deliveredDaysAgo: 5 }] },
  {
    orderId: '114-7630846',
    placedDaysAgo: 10,
    items: [{ parentId: 'coffee-machine', deliveredDaysAgo: 7 }],
    request: {
      daysAgo: 3,
      status: 'confirmed',
      touchpoint: 'order',
      reason: 'damaged',
      parts: [{ partId: 'coffee-drip-tray', quantity: 1 }],
    },
  },
];

/** The default world at a moment: two shoppers, the whole catalogue, an order in every state. */
export function seedWorld(options: { now?: string; marketplace?: Marketplace } = {}): World {
  const { now = DEFAULT_NOW, marketplace = 'US' } = options;
  const planned = [
    ...PLANS.map((plan) => carryOut(plan, MAIN_SHOPPER.shopperId, { now, marketplace })),
    ...OTHER_PLANS.map((plan) => carryOut(plan, OTHER_SHOPPER.shopperId, { now, marketplace })),
    ...HISTORY.map((plan) => carryOut(plan, EARLIER_SHOPPER, { now, marketplace })),
  ];
  const parents = [...PARENTS, ...OUTSIDE_PARENTS];
  const addresses = ADDRESSES[marketplace === 'DE' ? 'DE' : 'elsewhere'];
  return {
    now,
    marketplace,
    settings: {
      returnDays: 30,
      extensionDays: 14,
      extensionBase: 'window-end',
      dropOffDays: 14,
      returnCost: 0,
      refundDays: { from: 5, to: 8 },
      partsPerRequest: 10,
      evidence: { required: [], optional: ['damaged', 'defective', 'incompatible'], maxPhotos: 5 },
      linkDays: 30,
      linkSessionMinutes: 60,
      confirmationDays: 15,
      correctionDays: 5,
      withdrawalDays: 15,
      dispatchDays: 2,
      exemptionHours: 24,
      reimbursementPrecedence: 'M8',
    },
    seller: { account: 'active', orderConfirmation: 'by-hand' },
    shoppers: [
      {
        shopperId: MAIN_SHOPPER.shopperId,
        excluded: false,
        address: addresses.onFile,
        addresses: [...addresses.others],
      },
      {
        shopperId: OTHER_SHOPPER.shopperId,
        excluded: false,
        address: { recipient: 'Noor Haddad', lines: ['77 Orchard Lane', 'Boise, ID 83702', 'United States'] },
      },
      {
        shopperId: EARLIER_SHOPPER,
        excluded: false,
        address: { recipient: 'Robin Vale', lines: ['9 Mill Road', 'Austin, TX 78701', 'United States'] },
      },
    ],
    sessions: [{ ...MAIN_SHOPPER }, { ...OTHER_SHOPPER }],
    parents,
    parts: [...PARTS, ...NEW_LISTINGS],
    registrations: parents
      .filter(({ parentId }) => parentId !== UNREGISTERED_PARENT)
      .map((parent) => enrolment(parent, { now, marketplace })),
    orders: planned.map(({ order }) => order),
    // Oldest first, as they would have come in.
    partRequests: planned.flatMap(({ requests }) => requests).toReversed(),
    returns: planned.flatMap(({ returns }) => returns),
    evidence: [],
    usedLinks: [],
    idempotency: [],
    faults: [],
    stockRunsOutOnRequest: false,
    linkIssue: 'normal',
    sequence: 1,
  };
}

/** A local time of day so many days before `now` in the marketplace's zone, and never after `now`. */
export function daysBefore(now: string, days: number, time: string, marketplace: Marketplace): string {
  const { timeZone } = MARKETPLACES[marketplace];
  const moment = Temporal.Instant.from(now);
  const then = moment
    .toZonedDateTimeISO(timeZone)
    .toPlainDate()
    .subtract({ days })
    .toZonedDateTime({ timeZone, plainTime: time })
    .toInstant();
  return (Temporal.Instant.compare(then, moment) > 0 ? moment : then).toString();
}

/** The local day so many days before `now` in the marketplace's zone. */
export function dayBefore(now: string, days: number, marketplace: Marketplace): string {
  return localDateAfter(now, MARKETPLACES[marketplace].timeZone, -days);
}

/** What one unit of a parent costs in a marketplace's currency, and what the platform keeps of it (M10). */
export function costsOf(
  parentId: string,
  marketplace: Marketplace,
): Required<Pick<WorldOrderItem, 'price' | 'fees'>> {
  const amount = PRICES[parentId] ?? 99;
  const cents = (value: number) => Math.round(value * 100) / 100;
  return {
    price: { amount, currency: MARKETPLACES[marketplace].currency },
    fees: { prime: cents(amount * 0.03), payment: cents(amount * 0.024 + 0.3), fulfilment: 6.95 },
  };
}

/** A registration that was confirmed long ago; one of an inactive parent has ended (R9). */
export function enrolment(
  { parentId, active }: Parent,
  { now, marketplace }: { now: string; marketplace: Marketplace },
): Registration {
  return {
    registrationId: `registration-${parentId}`,
    parentId,
    status: active ? 'confirmed' : 'closed',
    lines: registrationLines(SAME_PRODUCT[parentId] ?? parentId),
    soldSeparately: false,
    termsAcceptedAt: daysBefore(now, 240, '11:00', marketplace),
    submittedOn: dayBefore(now, 240, marketplace),
    confirmBy: dayBefore(now, 219, marketplace),
  };
}

function carryOut(
  plan: OrderPlan,
  shopperId: string,
  { now, marketplace }: { now: string; marketplace: Marketplace },
): { order: WorldOrder; requests: WorldPartRequest[]; returns: WorldReturn[] } {
  const at = (days: number, time: string) => daysBefore(now, days, time, marketplace);
  const { orderId, placedDaysAgo, request, returnedDaysAgo } = plan;
  const items = plan.items.map(
    ({ parentId, deliveredDaysAgo, status = 'delivered', quantity = 1 }, index): WorldOrderItem => ({
      itemId: `${orderId}-${index + 1}`,
      parentId,
      status,
      ...(status === 'ordered' || status === 'cancelled'
        ? {}
        : { dispatchedAt: at(Math.max(placedDaysAgo - 1, deliveredDaysAgo ?? 0), '08:30') }),
      ...(deliveredDaysAgo === undefined ? {} : { deliveredAt: at(deliveredDaysAgo, '09:20') }),
      quantity,
      ...costsOf(parentId, marketplace),
    }),
  );
  const first = { orderId, itemId: `${orderId}-1` };
  return {
    order: { orderId, shopperId, placedAt: at(plan.placedDaysAgo, '19:40'), items },
    requests: request ? [requestOf(request, first, at)] : [],
    returns:
      returnedDaysAgo === undefined
        ? []
        : [
            {
              returnId: `R-${orderId}`,
              ...first,
              reason: 'incompatible',
              cause: 'chosen',
              returnedAt: at(returnedDaysAgo, '18:05'),
              cancelled: false,
              refund: { refundedAt: at(returnedDaysAgo, '18:05'), by: 'platform', customerKeeps: false },
            },
          ],
  };
}

/** How many days after the request each step came, and when in the day. */
const STEPS = {
  confirmed: [0, '15:10'],
  dispatched: [1, '16:40'],
  delivered: [3, '12:25'],
  'not-received': [8, '18:20'],
} as const;

function requestOf(
  { daysAgo, status, note, kept, ...asked }: NonNullable<OrderPlan['request']>,
  item: { orderId: string; itemId: string },
  at: (days: number, time: string) => string,
): WorldPartRequest {
  const made: WorldPartRequest = {
    requestId: `PR-${item.orderId}`,
    ...item,
    ...asked,
    ...(note === undefined ? {} : { note }),
    status: 'requested',
    requestedAt: at(daysAgo, '09:45'),
    ...(kept === undefined ? {} : { kept }),
  };
  const moment = (step: keyof typeof STEPS) => at(Math.max(daysAgo - STEPS[step][0], 0), STEPS[step][1]);
  if (status === 'requested') return made;
  if (status === 'cancelled') return movedTo(made, 'cancelled', moment('confirmed'));
  const confirmed = movedTo(made, 'confirmed', moment('confirmed'));
  if (status === 'confirmed') return confirmed;
  const dispatched = movedTo(confirmed, 'dispatched', moment('dispatched'));
  return status === 'dispatched' ? dispatched : movedTo(dispatched, status, moment(status));
}

function alike(parentId: string, otherId: string, title: string): Parent {
  const parent = PARENTS.find((candidate) => candidate.parentId === parentId);
  if (!parent) throw new Error(`The catalogue has no parent "${parentId}".`);
  return { ...parent, parentId: otherId, sku: skuOf(otherId), title };
}

function partListing(partId: string): WorldPart {
  const part = PARTS.find((candidate) => candidate.partId === partId);
  if (!part) throw new Error(`The catalogue has no part "${partId}".`);
  return part;
}
