import type { ApiCall } from '../contract/calls.js';
import type {
  Diagram,
  FieldFault,
  Order,
  OrderItem,
  OrderPage,
  OutcomeBody,
  Part,
  PartRequest,
  PartRequestBody,
  PartRequestList,
  Evidence,
  ProblemType,
  RedeemBody,
  RedeemedLink,
  RequestEvent,
  ReturnBody,
  ReturnFallback,
  ReturnWindow,
  SavedAddress,
  SupportContext,
  SupportOptions,
  WholeItemReturn,
} from '../contract/index.js';
import { PROBLEMS } from './problems.js';

/** An example with a line that says what it shows. */
export interface Example<Value extends object = object> {
  summary: string;
  value: Value;
}

/** The examples of one call: what is sent, where it has a body, and what a success answers. */
export interface CallExamples {
  body?: Readonly<Record<string, Example>>;
  success: Readonly<Record<string, Example>>;
  /** The fields that `invalid-request` names, where the body can be wrong. */
  faults?: readonly FieldFault[];
}

// One story: a bookcase comes on 5 October, its bag of shelf pins is missing, and the shopper asks for another.
const orderId = '112-4839201-7364512';
const itemId = 'line-1';
const requestId = 'PR-20391';

const firstWindow: ReturnWindow = { endsOn: '2026-11-04', timeZone: 'America/Los_Angeles', extended: false };
const extendedWindow: ReturnWindow = { ...firstWindow, endsOn: '2026-11-18', extended: true };

const bookcase: OrderItem = {
  itemId,
  title: 'Oakline bookcase, five shelves',
  imageUrl: 'https://img.shop.example/oakline-bookcase.webp',
  quantity: 1,
  status: 'delivered',
  deliveredOn: '2026-10-05',
};

const order: Order = { orderId, placedOn: '2026-10-01', items: [bookcase] };

const pins: Part = {
  partId: 'OAK-PINS-20',
  name: 'Shelf pins',
  partNumber: 'P-14',
  marking: 'OAK P14',
  replaces: ['P-12'],
  imageUrl: 'https://img.shop.example/oakline-pins.webp',
  packQuantity: 20,
  maxQuantity: 2,
  requestsLeft: 3,
  stock: 'available',
  companions: [],
  fulfilment: 'platform',
  arrival: { from: '2026-10-09', to: '2026-10-11' },
};

const backPanel: Part = {
  partId: 'OAK-BACK',
  name: 'Back panel',
  replaces: [],
  imageUrl: 'https://img.shop.example/oakline-back.webp',
  packQuantity: 1,
  maxQuantity: 1,
  requestsLeft: 1,
  stock: 'low',
  companions: [{ partId: pins.partId, note: 'The panel is held by four pins of the middle shelf.' }],
  fulfilment: 'merchant',
  arrival: { from: '2026-10-12', to: '2026-10-16' },
};

/** Out for now, with a day. */
const plinth: Part = {
  partId: 'OAK-PLINTH',
  name: 'Plinth',
  partNumber: 'P-02',
  replaces: [],
  packQuantity: 1,
  maxQuantity: 1,
  requestsLeft: 1,
  stock: 'expected',
  expectedOn: '2026-10-19',
  companions: [],
};

/** Gone for good, with another in its place. */
const oldPins: Part = {
  partId: 'OAK-PINS-OLD',
  name: 'Shelf pins, brass',
  partNumber: 'P-12',
  replaces: [],
  packQuantity: 20,
  maxQuantity: 2,
  requestsLeft: 3,
  stock: 'discontinued',
  substituteId: pins.partId,
  companions: [],
};

const diagram: Diagram = {
  width: 400,
  height: 600,
  outlines: ['M40 20H360V580H40Z', 'M40 220H360M40 400H360'],
  regions: [
    { partId: backPanel.partId, callout: '1', at: { x: 200, y: 120 }, path: 'M50 30h300v180h-300z' },
    {
      partId: pins.partId,
      callout: '2',
      at: { x: 60, y: 390 },
      path: 'M44 392a8 8 0 1 0 16 0a8 8 0 1 0-16 0z',
    },
    { partId: plinth.partId, callout: '3', at: { x: 200, y: 560 }, path: 'M40 540H360V580H40Z' },
  ],
};

const deliveryAddress = {
  recipient: 'Ada Moreno',
  lines: ['12 Alder Street', 'Portland, OR 97201', 'United States'],
};

const work: SavedAddress = {
  addressId: 'AD-2',
  recipient: 'Ada Moreno',
  lines: ['Moreno Press', '480 Water Avenue', 'Portland, OR 97214', 'United States'],
};

const wholeItemReturn: ReturnFallback = {
  possible: true,
  refund: { amount: 249.5, currency: 'USD' },
  dropOffBy: '2026-10-21',
  cost: { amount: 0, currency: 'USD' },
  refundArrival: { from: '2026-10-12', to: '2026-10-14' },
};

const requested: PartRequest = {
  requestId,
  orderId,
  itemId,
  itemTitle: bookcase.title,
  status: 'requested',
  reason: 'missing',
  note: 'The bag with the pins was not in the box.',
  parts: [
    {
      partId: pins.partId,
      name: pins.name,
      imageUrl: 'https://img.shop.example/oakline-pins.webp',
      quantity: 1,
      packQuantity: pins.packQuantity,
    },
  ],
  requestedAt: '2026-10-07T09:30:00-07:00',
  total: { amount: 0, currency: 'USD' },
  deliveryAddress,
  arrival: { from: '2026-10-09', to: '2026-10-11' },
  history: [{ status: 'requested', at: '2026-10-07T09:30:00-07:00' }],
  returnWindow: extendedWindow,
  returnWindowIfCancelled: firstWindow,
  actions: ['cancel'],
};

const { arrival: _, returnWindowIfCancelled: __, ...settled } = requested;
const trackingUrl = 'https://track.carrier.example/PR-20391';
const sent: RequestEvent[] = [
  ...requested.history,
  { status: 'confirmed', at: '2026-10-07T16:05:00-07:00' },
  { status: 'dispatched', at: '2026-10-08T08:12:00-07:00' },
];
const notReceived: PartRequest = {
  ...settled,
  status: 'not-received',
  trackingUrl,
  history: [...sent, { status: 'not-received', at: '2026-10-16T18:40:00-07:00' }],
  actions: [],
};
const kept: PartRequest = {
  ...settled,
  status: 'delivered',
  trackingUrl,
  history: [...sent, { status: 'delivered', at: '2026-10-10T14:21:00-07:00' }],
  actions: [],
  kept: true,
};
const cancelled: PartRequest = {
  ...settled,
  status: 'cancelled',
  history: [...requested.history, { status: 'cancelled', at: '2026-10-07T10:02:00-07:00' }],
  returnWindow: firstWindow,
  actions: [],
};

const context: SupportContext = {
  orderId,
  item: bookcase,
  solutions: [
    { kind: 'guide', title: 'How to put the bookcase up', url: 'https://oakline.example/guides/bookcase' },
    { kind: 'contact', title: 'Ask Oakline', url: 'https://oakline.example/contact' },
  ],
  parts: [pins, backPanel, plinth, oldPins],
  maxParts: 10,
  diagram,
  hints: [
    {
      text: 'The bag with the pins is taped to the inside of the back panel.',
      reason: 'missing',
      partId: pins.partId,
    },
    { text: 'The bookcase comes in two parcels; the second may arrive a day later.', reason: 'missing' },
  ],
  evidence: { required: ['damaged'], optional: ['defective', 'incompatible'], maxPhotos: 5 },
  returnWindow: firstWindow,
  returnWindowIfRequested: extendedWindow,
  deliveryAddress,
  addresses: [work],
  deliveryCountries: ['US'],
  requests: [],
  wholeItemReturn,
};

const one = <Value extends object>(summary: string, value: Value) => ({ example: { summary, value } });

/** Examples for every call; each fits its schema, and all tell one story. */
export const EXAMPLES: Readonly<Record<ApiCall, CallExamples>> = {
  'GET /support-options': {
    success: one<SupportOptions>(
      'Parts for one item, none for another, and a third that is not this shopper’s',
      {
        options: [
          {
            orderId,
            itemId,
            available: true,
            solutions: ['parts', 'guide', 'contact'],
            returnWindow: firstWindow,
          },
          {
            orderId: '112-1002003-4005006',
            itemId,
            available: false,
            code: 'return-window-closed',
            solutions: ['video'],
            returnWindow: { ...firstWindow, endsOn: '2026-08-30' },
          },
        ],
      },
    ),
  },
  'GET /orders': {
    success: one<OrderPage>('A page with older orders behind it', {
      orders: [
        order,
        {
          orderId: '112-1002003-4005006',
          placedOn: '2026-07-26',
          items: [
            {
              itemId,
              title: 'Brightway desk lamp',
              quantity: 2,
              status: 'delivered',
              deliveredOn: '2026-07-31',
            },
          ],
        },
      ],
      nextCursor: '112-1002003-4005006',
    }),
  },
  'GET /orders/{orderId}': { success: one<Order>('An order with one line', order) },
  'GET /orders/{orderId}/items/{itemId}/support': {
    success: {
      available: { summary: 'Parts can be requested', value: context },
      unavailable: {
        summary: 'No part is in stock, and more of one comes; the whole item can be returned',
        value: {
          orderId,
          item: bookcase,
          unavailable: 'no-parts-in-stock',
          solutions: context.solutions,
          parts: [plinth],
          hints: [],
          addresses: [],
          deliveryCountries: [],
          returnWindow: firstWindow,
          requests: [],
          wholeItemReturn,
        } satisfies SupportContext,
      },
    },
  },
  'POST /part-requests': {
    body: {
      missing: {
        summary: 'A bag of shelf pins that was not in the box',
        value: {
          orderId,
          itemId,
          touchpoint: 'order',
          reason: 'missing',
          note: 'The bag with the pins was not in the box.',
          parts: [{ partId: pins.partId, quantity: 1 }],
          answers: { box: '1 of 2' },
        } satisfies PartRequestBody,
      },
      damaged: {
        summary: 'A back panel that came broken, with a picture, to the address at work',
        value: {
          orderId,
          itemId,
          touchpoint: 'help',
          reason: 'damaged',
          parts: [{ partId: backPanel.partId, quantity: 1 }],
          answers: { packagingDamaged: true },
          evidenceIds: ['EV-20393'],
          addressId: work.addressId,
        } satisfies PartRequestBody,
      },
      elsewhere: {
        summary: 'To an address that the shopper typed in',
        value: {
          orderId,
          itemId,
          touchpoint: 'order',
          reason: 'incompatible',
          parts: [{ partId: pins.partId, quantity: 2 }],
          answers: { model: 'Oakline 5, of 2024' },
          address: {
            recipient: 'Ada Moreno',
            line1: '77 Harbor Street',
            line2: 'Flat 3',
            city: 'Seattle',
            region: 'WA',
            postalCode: '98101',
            country: 'US',
          },
        } satisfies PartRequestBody,
      },
    },
    success: one<PartRequest>('The confirmation, with the window 14 days longer', requested),
    faults: [
      { pointer: '/parts/0/quantity', detail: 'One request may hold at most 2.' },
      { pointer: '/address/postalCode', detail: 'Expected five digits, or five and four.' },
    ],
  },
  'GET /part-requests': {
    success: one<PartRequestList>('One request, still to be confirmed', { requests: [requested] }),
  },
  'GET /part-requests/by-key/{key}': { success: one<PartRequest>('The request that was made', requested) },
  'GET /part-requests/{requestId}': {
    success: one<PartRequest>('A request, still to be confirmed', requested),
  },
  'POST /part-requests/{requestId}/cancel': {
    body: one('Nothing to say', {}),
    success: one<PartRequest>('Cancelled: the window is as it was', cancelled),
  },
  'POST /part-requests/{requestId}/not-received': {
    body: one('Nothing to say', {}),
    success: one<PartRequest>('The part never came', notReceived),
  },
  'POST /part-requests/{requestId}/outcome': {
    body: one<OutcomeBody>('The part helped', { kept: true }),
    success: one<PartRequest>('The shopper keeps the bookcase', kept),
    faults: [{ pointer: '/kept', detail: 'Expected true or false.' }],
  },
  'POST /returns': {
    body: one<ReturnBody>('Stock ran out, and the shopper returns the bookcase', {
      orderId,
      itemId,
      reason: 'missing',
      note: 'The bag with the pins was not in the box.',
      cause: 'out-of-stock',
    }),
    success: one<WholeItemReturn>('The return with its label', {
      returnId: 'R-20392',
      orderId,
      itemId,
      reason: 'missing',
      note: 'The bag with the pins was not in the box.',
      refund: { amount: 249.5, currency: 'USD' },
      labelUrl: 'https://returns.shop.example/labels/R-20392.pdf',
      dropOffBy: '2026-10-21',
    }),
    faults: [{ pointer: '/cause', detail: 'Expected one of chosen, out-of-stock, unavailable.' }],
  },
  'POST /deep-links/redeem': {
    body: one<RedeemBody>('The token of the delivery e-mail', {
      token: 'eyJhbGciOiJFUzI1NiJ9.eyJqdGkiOiJsaW5rLTcifQ.c2ln',
    }),
    success: one<RedeemedLink>('The bookcase, for half an hour', {
      orderId,
      itemId,
      session: { token: 'link-session-81f0c2', expiresAt: '2026-10-07T17:00:00Z' },
    }),
  },
  'POST /evidence': {
    success: one<Evidence>('The picture was stored', { evidenceId: 'EV-20393' }),
    faults: [{ pointer: '/file', detail: 'Expected a file.' }],
  },
};

/** What a problem of a type looks like in a call. */
export function problemExample(call: ApiCall, type: ProblemType, status: number): Example {
  const { title } = PROBLEMS[type];
  const faults = type === 'invalid-request' && status === 422 ? EXAMPLES[call].faults : undefined;
  return {
    summary: title,
    value: {
      type: `https://api.shop.example/problems/${type}`,
      title,
      status,
      detail: DETAILS[type],
      ...(faults ? { errors: faults } : {}),
      ...(type === 'part-out-of-stock' ? { parts: [backPanel], wholeItemReturn } : {}),
    },
  };
}

/** What a server says, in one sentence. */
const DETAILS: Readonly<Record<ProblemType, string>> = {
  'part-out-of-stock': 'A part that was asked for is no longer in stock.',
  'request-limit-reached': 'This order item has no requests left for a part that was asked for.',
  'return-window-closed': 'The return window of this order item has ended.',
  'already-returned': 'A whole-item return of this order item exists.',
  'not-offered': 'Product support is not offered for this order item.',
  'not-allowed-now': 'The state that this is in does not allow it.',
  'invalid-request': 'Something in the request was not taken.',
  'key-reused': 'This Idempotency-Key was used before with another request.',
  'key-in-flight': 'A request with this Idempotency-Key is still being carried out.',
  'session-expired': 'The bearer token is missing, unknown or no longer valid.',
  'not-found': 'There is nothing here.',
  'link-expired': 'This link can no longer be used.',
  'link-used': 'This link was used before.',
  'link-invalid': 'This link is not valid.',
  'evidence-too-large': 'A picture may have at most 5 MB.',
  'evidence-type': 'A picture has to be JPEG, PNG or WebP.',
  'too-many-requests': 'Try again later.',
};
