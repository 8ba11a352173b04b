import type {
  Diagram,
  EvidenceRules,
  Order,
  OrderItem,
  Part,
  PartRequest,
  Problem,
  ReturnFallback,
  ReturnWindow,
  SavedAddress,
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
  marking: undefined,
  replaces: [],
  companions: [],
  imageUrl: undefined,
  packQuantity: 1,
  maxQuantity: 2,
  requestsLeft: 1,
  stock: 'available',
  fulfilment: 'platform',
  arrival: { from: '2026-07-14', to: '2026-07-16' },
  ...over,
});

/** Three parts that can be had: `shelf` (up to two), `screws` (a bag of 20), `panel` (few left). */
export const threeParts = (): Part[] => [
  aPart(),
  aPart({ partId: 'screws', name: 'Screws', partNumber: 'AL-S', packQuantity: 20, maxQuantity: 1 }),
  aPart({ partId: 'panel', name: 'Back panel', partNumber: undefined, maxQuantity: 1, stock: 'low' }),
];

/** A screw that comes in bags of 12, up to three bags in one request (L5). */
export const aPackOfScrews = (over: Partial<Part> = {}): Part =>
  aPart({ partId: 'screws', name: 'Screws', partNumber: 'AL-S', packQuantity: 12, maxQuantity: 3, ...over });

/** A part that is out for now, with the day on which more comes. */
export const anExpectedPart = (over: Partial<Part> = {}): Part =>
  aPart({
    partId: 'door',
    name: 'Glass door',
    partNumber: 'AL-5-09',
    stock: 'expected',
    expectedOn: '2026-07-18',
    arrival: undefined,
    ...over,
  });

/** Two feet: one that is no longer made, and the one that took its place. */
export const aPartAndItsSubstitute = (): readonly [discontinued: Part, substitute: Part] => [
  aPart({
    partId: 'foot',
    name: 'Wooden foot',
    partNumber: 'AL-5-11',
    stock: 'discontinued',
    substituteId: 'foot-2',
    arrival: undefined,
  }),
  aPart({ partId: 'foot-2', name: 'Metal foot', partNumber: 'AL-5-12', replaces: ['AL-5-10', 'AL-5-11'] }),
];

/** A long list: `Part 1`, `Part 2` and so on, each in stock. */
export const manyParts = (count: number): Part[] =>
  Array.from({ length: count }, (_, index) =>
    aPart({ partId: `part-${index + 1}`, name: `Part ${index + 1}`, partNumber: `AL-${1000 + index}` }),
  );

/** A drawing of the bookcase with a region for each of {@link threeParts}. */
export const aDiagram = (over: Partial<Diagram> = {}): Diagram => ({
  width: 200,
  height: 300,
  imageUrl: undefined,
  outlines: ['M10 10h180v280h-180z'],
  regions: [
    { partId: 'panel', callout: '1', at: { x: 30, y: 30 }, path: 'M20 20h160v80h-160z' },
    { partId: 'shelf', callout: '2', at: { x: 30, y: 140 }, path: 'M20 130h160v20h-160z' },
    { partId: 'screws', callout: '3', at: { x: 30, y: 240 }, path: 'M20 230h20v20h-20z' },
  ],
  ...over,
});

/** Pictures of what is damaged are required, of what is defective welcome; up to three. */
export const someEvidenceRules = (over: Partial<EvidenceRules> = {}): EvidenceRules => ({
  required: ['damaged'],
  optional: ['defective'],
  maxPhotos: 3,
  ...over,
});

/** The shopper's office. */
export const aSavedAddress = (over: Partial<SavedAddress> = {}): SavedAddress => ({
  addressId: 'address-2',
  recipient: 'Robin Miller',
  lines: ['Alder & Sons, 4th floor', '88 Burnside Street', 'Portland, OR 97209', 'USA'],
  ...over,
});

/** The return that is possible instead: the shop pays for the parcel, and the money is there within a week. */
export const aReturnFallback = (over: Partial<ReturnFallback> = {}): ReturnFallback => ({
  possible: true,
  refund: { amount: 129, currency: 'USD' },
  dropOffBy: '2026-07-24',
  cost: { amount: 0, currency: 'USD' },
  refundArrival: { from: '2026-07-14', to: '2026-07-17' },
  ...over,
});

/** An item of which three parts can be requested, and which can still be returned. */
export const aSupportContext = (over: Partial<SupportContext> = {}): SupportContext => ({
  orderId: 'order-1',
  item: anOrderItem(),
  solutions: [],
  parts: threeParts(),
  returnWindow: aReturnWindow(),
  returnWindowIfRequested: anExtendedWindow(),
  deliveryAddress: { recipient: 'Robin Miller', lines: ['12 Harbor Street', 'Portland, OR 97201', 'USA'] },
  addresses: [],
  deliveryCountries: [],
  hints: [],
  requests: [],
  wholeItemReturn: aReturnFallback(),
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
  history: [{ status: 'requested', at: '2026-07-10T16:00:00Z' }],
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
