import type { ApiCall } from '../contract/calls.js';
import type {
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
  ReturnBody,
  ReturnFallback,
  ReturnWindow,
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
  imageUrl: 'https://img.shop.example/oakline-pins.webp',
  packQuantity: 20,
  maxQuantity: 2,
  requestsLeft: 3,
  stock: 'available',
  arrival: { from: '2026-10-09', to: '2026-10-11' },
};

const backPanel: Part = {
  partId: 'OAK-BACK',
  name: 'Back panel',
  imageUrl: 'https://img.shop.example/oakline-back.webp',
  packQuantity: 1,
  maxQuantity: 1,
  requestsLeft: 1,
  stock: 'low',
  arrival: { from: '2026-10-12', to: '2026-10-16' },
};

const deliveryAddress = {
  recipient: 'Ada Moreno',
  lines: ['12 Alder Street', 'Portland, OR 97201', 'United States'],
};

const wholeItemReturn: ReturnFallback = {
  possible: true,
  refund: { amount: 249.5, currency: 'USD' },
  dropOffBy: '2026-10-21',
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
  returnWindow: extendedWindow,
  returnWindowIfCancelled: firstWindow,
  actions: ['cancel'],
};

const { arrival: _, returnWindowIfCancelled: __, ...settled } = requested;
const trackingUrl = 'https://track.carrier.example/PR-20391';
const notReceived: PartRequest = { ...settled, status: 'not-received', trackingUrl, actions: [] };
const kept: PartRequest = { ...settled, status: 'delivered', trackingUrl, actions: [], kept: true };
const cancelled: PartRequest = { ...settled, status: 'cancelled', returnWindow: firstWindow, actions: [] };

const context: SupportContext = {
  orderId,
  item: bookcase,
  solutions: [
    { kind: 'guide', title: 'How to put the bookcase up', url: 'https://oakline.example/guides/bookcase' },
    { kind: 'contact', title: 'Ask Oakline', url: 'https://oakline.example/contact' },
  ],
  parts: [pins, backPanel],
  returnWindow: firstWindow,
  returnWindowIfRequested: extendedWindow,
  deliveryAddress,
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
        summary: 'No part is in stock; the whole item can be returned',
        value: {
          orderId,
          item: bookcase,
          unavailable: 'no-parts-in-stock',
          solutions: context.solutions,
          parts: [],
          returnWindow: firstWindow,
          requests: [],
          wholeItemReturn,
        } satisfies SupportContext,
      },
    },
  },
  'POST /part-requests': {
    body: one<PartRequestBody>('A bag of shelf pins that was not in the box', {
      orderId,
      itemId,
      touchpoint: 'order',
      reason: 'missing',
      note: 'The bag with the pins was not in the box.',
      parts: [{ partId: pins.partId, quantity: 1 }],
    }),
    success: one<PartRequest>('The confirmation, with the window 14 days longer', requested),
    faults: [{ pointer: '/parts/0/quantity', detail: 'One request may hold at most 2.' }],
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
