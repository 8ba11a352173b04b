import type {
  Order,
  OrderItem,
  Part,
  PartRequest,
  Problem,
  ReturnWindow,
  SupportContext,
  SupportOption,
  WholeItemReturn,
} from '../../src/contract/index.js';

// One shopper, one order item: every builder gives a whole valid value, and takes what a test is about.

/** A delivered bookcase. */
export const anOrderItem = (over: Partial<OrderItem> = {}): OrderItem => ({
  itemId: 'item-1',
  title: 'Bookcase Alder, five shelves',
  imageUrl: undefined,
  quantity: 1,
  status: 'delivered',
  deliveredOn: '2026-06-20',
  ...over,
});

/** An order with the one item of {@link anOrderItem}. */
export const anOrder = (over: Partial<Order> = {}): Order => ({
  orderId: 'order-1',
  placedOn: '2026-06-15',
  items: [anOrderItem()],
  ...over,
});

/** A window that no part order has extended yet. */
export const aReturnWindow = (over: Partial<ReturnWindow> = {}): ReturnWindow => ({
  endsOn: '2026-07-20',
  timeZone: 'America/Los_Angeles',
  extended: false,
  ...over,
});

/** {@link aReturnWindow} after its extension by 14 days (S8). */
export const anExtendedWindow = (over: Partial<ReturnWindow> = {}): ReturnWindow =>
  aReturnWindow({ endsOn: '2026-08-03', extended: true, ...over });

/** A shelf in stock, up to two in one request. */
export const aPart = (over: Partial<Part> = {}): Part => ({
  partId: 'shelf',
  name: 'Shelf',
  partNumber: 'AL-5-03',
  imageUrl: undefined,
  packQuantity: 1,
  maxQuantity: 2,
  requestsLeft: 1,
  stock: 'available',
  arrival: { from: '2026-07-14', to: '2026-07-16' },
  ...over,
});

/** Three parts that can be had: `shelf` (up to two), `screws` (a bag of 20), `panel` (few left). */
export const threeParts = (): Part[] => [
  aPart(),
  aPart({ partId: 'screws', name: 'Screws', partNumber: 'AL-S', packQuantity: 20, maxQuantity: 1 }),
  aPart({ partId: 'panel', name: 'Back panel', partNumber: undefined, maxQuantity: 1, stock: 'low' }),
];

/** An item of which three parts can be requested, and which can still be returned. */
export const aSupportContext = (over: Partial<SupportContext> = {}): SupportContext => ({
  orderId: 'order-1',
  item: anOrderItem(),
  solutions: [],
  parts: threeParts(),
  returnWindow: aReturnWindow(),
  returnWindowIfRequested: anExtendedWindow(),
  deliveryAddress: { recipient: 'Robin Miller', lines: ['12 Harbor Street', 'Portland, OR 97201', 'USA'] },
  requests: [],
  wholeItemReturn: { possible: true, refund: { amount: 129, currency: 'USD' }, dropOffBy: '2026-07-24' },
  ...over,
});

/** A request for one shelf, not confirmed yet. */
export const aPartRequest = (over: Partial<PartRequest> = {}): PartRequest => ({
  requestId: 'request-1',
  orderId: 'order-1',
  itemId: 'item-1',
  itemTitle: 'Bookcase Alder, five shelves',
  status: 'requested',
  reason: 'damaged',
  note: undefined,
  parts: [{ partId: 'shelf', name: 'Shelf', imageUrl: undefined, quantity: 1, packQuantity: 1 }],
  requestedAt: '2026-07-10T16:00:00Z',
  total: { amount: 0, currency: 'USD' },
  deliveryAddress: { recipient: 'Robin Miller', lines: ['12 Harbor Street', 'Portland, OR 97201', 'USA'] },
  arrival: { from: '2026-07-14', to: '2026-07-16' },
  trackingUrl: undefined,
  returnWindow: anExtendedWindow(),
  returnWindowIfCancelled: aReturnWindow(),
  actions: ['cancel'],
  kept: undefined,
  ...over,
});

/** A return that was made, with its label. */
export const aWholeItemReturn = (over: Partial<WholeItemReturn> = {}): WholeItemReturn => ({
  returnId: 'return-1',
  orderId: 'order-1',
  itemId: 'item-1',
  reason: 'damaged',
  note: undefined,
  refund: { amount: 129, currency: 'USD' },
  labelUrl: 'https://shop.example/labels/return-1',
  dropOffBy: '2026-07-24',
  ...over,
});

/** An item for which a part can be requested. */
export const aSupportOption = (over: Partial<SupportOption> = {}): SupportOption => ({
  orderId: 'order-1',
  itemId: 'item-1',
  available: true,
  code: undefined,
  solutions: ['parts'],
  returnWindow: aReturnWindow(),
  openRequestId: undefined,
  openRequestStatus: undefined,
  ...over,
});

/** What the API says when stock ran out after choosing: only the screws are left, and the return (S11). */
export const anOutOfStockProblem = (over: Partial<Problem> = {}): Problem => ({
  type: 'https://shop.example/problems/part-out-of-stock',
  title: 'Out of stock',
  parts: threeParts().map((part) => (part.partId === 'screws' ? part : { ...part, stock: 'out' })),
  wholeItemReturn: { possible: true, refund: { amount: 129, currency: 'USD' }, dropOffBy: '2026-07-24' },
  ...over,
});
