// Answers with every text that the contract knows, made so that as much as possible of them is shown at the same time.
export const ORDER_ID = 'order-1';
export const ITEM_ID = 'item-1';

const returnWindow = { endsOn: '2026-08-04', timeZone: 'America/Los_Angeles', extended: false };
const extendedWindow = { endsOn: '2026-08-18', timeZone: 'America/Los_Angeles', extended: true };
const arrival = { from: '2026-07-10', to: '2026-07-12' };
const money = { amount: 249.5, currency: 'USD' };
const picture = (name: string): string => `https://img.shop.example/${name}.webp`;

const item = {
  itemId: ITEM_ID,
  title: 'Oakline standing desk',
  imageUrl: picture('desk'),
  quantity: 1,
  status: 'delivered',
  deliveredOn: '2026-07-05',
};

const part = {
  partId: 'part-1',
  name: 'Screw M6',
  partNumber: 'OAK-14',
  marking: 'M6 x 40',
  replaces: ['OAK-12', 'OAK-13'],
  imageUrl: picture('screw'),
  packQuantity: 1,
  maxQuantity: 2,
  requestsLeft: 1,
  stock: 'available',
  expectedOn: '2026-07-20',
  substituteId: 'part-2',
  companions: [
    { partId: 'part-2', note: 'A new screw needs a new washer.' },
    { partId: 'part-3', note: 'It is turned with this.' },
  ],
  fulfilment: 'merchant',
  arrival,
};

const address = { recipient: 'Ada Moreno', lines: ['12 Alder St', 'Portland, OR 97201', 'United States'] };

/** One of a part, and one of the reason that is chosen on the way. */
const hints: readonly Readonly<Record<string, string>>[] = [
  { text: 'The screws are in the bag inside the frame’s tube.', reason: 'missing', partId: 'part-1' },
  { text: 'The legs are in the second box.', reason: 'missing' },
];

export const returnFallback = {
  possible: true,
  refund: money,
  dropOffBy: '2026-08-04',
  cost: { amount: 4.99, currency: 'USD' },
  refundArrival: { from: '2026-07-10', to: '2026-07-14' },
};

export const partRequest = {
  requestId: 'request-1',
  orderId: ORDER_ID,
  itemId: ITEM_ID,
  itemTitle: 'Oakline standing desk',
  status: 'dispatched',
  reason: 'missing',
  note: 'The bag with the screws was empty.',
  parts: [
    { partId: 'part-1', name: 'Screw M6', imageUrl: picture('screw'), quantity: 1, packQuantity: 100 },
    { partId: 'part-2', name: 'Washer', imageUrl: picture('washer'), quantity: 1, packQuantity: 1 },
  ],
  requestedAt: '2026-07-07T09:30:00-07:00',
  total: { amount: 0, currency: 'USD' },
  deliveryAddress: address,
  arrival,
  trackingUrl: 'https://track.example/1',
  history: [
    { status: 'requested', at: '2026-07-07T09:30:00-07:00' },
    { status: 'confirmed', at: '2026-07-07T16:05:00Z' },
    { status: 'dispatched', at: '2026-07-08T16:05:00Z' },
  ],
  returnWindow: extendedWindow,
  returnWindowIfCancelled: returnWindow,
  actions: ['cancel', 'report-not-received', 'answer-outcome'],
};

export const partRequestList = {
  requests: [partRequest, { ...partRequest, requestId: 'request-2', status: 'delivered' }],
};

export const supportContext = {
  orderId: ORDER_ID,
  item,
  solutions: [
    { kind: 'guide', title: 'How to fit the legs', url: 'https://shop.example/guide' },
    { kind: 'video', title: 'The legs in motion', url: 'https://shop.example/video' },
  ],
  parts: [
    part,
    { ...part, partId: 'part-2', name: 'Washer', packQuantity: 12, fulfilment: 'platform' },
    { ...part, partId: 'part-3', name: 'Key', companions: [], stock: 'low' },
    { ...part, partId: 'part-4', name: 'Leg', companions: [], stock: 'discontinued', substituteId: 'part-1' },
    { ...part, partId: 'part-5', name: 'Top', companions: [], stock: 'expected' },
  ],
  maxParts: 10,
  diagram: {
    width: 400,
    height: 250,
    imageUrl: picture('desk-exploded'),
    outlines: ['M10 10H390V240H10Z'],
    regions: [
      { partId: 'part-1', callout: '1', at: { x: 20, y: 30 }, path: 'M10,10 h20 v20 z' },
      { partId: 'part-2', callout: '2', at: { x: 60, y: 30 }, path: 'M50 50 h20 v20 z' },
    ],
  },
  hints,
  evidence: { required: ['damaged'], optional: ['defective'], maxPhotos: 3 },
  returnWindow,
  returnWindowIfRequested: extendedWindow,
  deliveryAddress: address,
  addresses: [{ addressId: 'address-2', recipient: 'Ada at work', lines: ['480 Water Ave', 'Portland'] }],
  deliveryCountries: ['US', 'CA'],
  requests: [partRequest],
  wholeItemReturn: returnFallback,
};

export const outOfStock = {
  type: 'https://api.shop.example/problems/part-out-of-stock',
  title: 'The part ran out',
  detail: 'Nobody has one left.',
  errors: [{ pointer: '/parts/0/quantity', detail: 'Too many.' }],
  // The first is gone; the next two remain.
  parts: supportContext.parts.map((one, at) => (at === 0 ? { ...one, stock: 'out' } : one)),
  wholeItemReturn: returnFallback,
};

export const wholeItemReturn = {
  returnId: 'return-1',
  orderId: ORDER_ID,
  itemId: ITEM_ID,
  reason: 'damaged',
  note: 'Cracked.',
  refund: money,
  labelUrl: 'https://labels.example/1.pdf',
  dropOffBy: '2026-08-04',
};

export const redeemedLink = {
  orderId: ORDER_ID,
  itemId: ITEM_ID,
  session: { token: 'abc.def.ghi', expiresAt: '2026-07-07T10:30:00Z' },
};

export const supportOptions = {
  options: [
    {
      orderId: ORDER_ID,
      itemId: ITEM_ID,
      available: true,
      solutions: ['parts', 'guide'],
      returnWindow,
      openRequestId: 'request-1',
      openRequestStatus: 'confirmed',
    },
  ],
};

export const unavailableOptions = {
  options: [
    { orderId: ORDER_ID, itemId: ITEM_ID, available: false, code: 'return-window-closed', solutions: [] },
  ],
};

export const orderPage = {
  orders: [
    { orderId: ORDER_ID, placedOn: '2026-07-01', items: [item] },
    {
      orderId: 'order-2',
      placedOn: '2026-06-01',
      items: [{ ...item, itemId: 'item-2', title: 'Linden bookcase' }],
    },
  ],
  nextCursor: 'older',
};
