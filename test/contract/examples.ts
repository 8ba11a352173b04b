/** A full example of each payload: every member that the contract knows. */
export const returnWindow = { endsOn: '2026-08-04', timeZone: 'America/Los_Angeles', extended: false };
export const extendedWindow = { endsOn: '2026-08-18', timeZone: 'America/Los_Angeles', extended: true };

export const supportOption = {
  orderId: 'order-1',
  itemId: 'item-1',
  available: true,
  solutions: ['parts', 'guide', 'video', 'contact'],
  returnWindow,
  openRequestId: 'request-1',
  openRequestStatus: 'confirmed',
};

export const orderItem = {
  itemId: 'item-1',
  title: 'Oakline standing desk',
  imageUrl: 'https://img.shop.example/desk.webp',
  quantity: 2,
  status: 'delivered',
  deliveredOn: '2026-07-05',
};

export const order = { orderId: 'order-1', placedOn: '2026-07-01', items: [orderItem] };

export const orderPage = { orders: [order], nextCursor: 'older' };

export const part = {
  partId: 'part-1',
  name: 'Screw M6',
  partNumber: 'OAK-14',
  marking: 'M6 x 40',
  replaces: ['OAK-12', 'OAK-13'],
  imageUrl: 'https://img.shop.example/screw.webp',
  packQuantity: 100,
  maxQuantity: 2,
  requestsLeft: 1,
  stock: 'low',
  expectedOn: '2026-07-20',
  substituteId: 'part-2',
  companions: [{ partId: 'part-3', note: 'A new screw needs a new washer.' }],
  fulfilment: 'merchant',
  arrival: { from: '2026-07-10', to: '2026-07-12' },
};

export const diagram = {
  width: 400,
  height: 250.5,
  imageUrl: 'https://img.shop.example/desk-exploded.webp',
  outlines: ['M10 10H390V240H10Z', 'm 0,0 c1.5e2 -3 4 5 6-7 s1,2 3,4'],
  regions: [
    {
      partId: 'part-1',
      callout: '1',
      at: { x: 20, y: 30.5 },
      path: 'M10,10 a5 5 0 1 0 10 0 a5 5 0 1 0 -10 0 z',
    },
    { partId: 'part-2', callout: '12b', at: { x: -4, y: 30.5 }, path: 'M50 50 Q60 40 70 50 T90 50 L90 80 Z' },
  ],
};

export const hint = {
  text: 'The screws are in the bag inside the frame’s tube.',
  reason: 'missing',
  partId: 'part-1',
};

export const evidenceRules = { required: ['damaged'], optional: ['defective', 'incompatible'], maxPhotos: 3 };

export const savedAddress = {
  addressId: 'address-2',
  recipient: 'Ada Moreno',
  lines: ['480 Water Ave', 'Portland, OR 97214', 'United States'],
};

export const postalAddress = {
  recipient: 'Ada Moreno',
  line1: '77 Harbor St',
  line2: 'Flat 3',
  city: 'Seattle',
  region: 'WA',
  postalCode: '98101',
  country: 'US',
};

export const reasonAnswers = {
  box: 'The second one',
  packagingDamaged: true,
  since: 'first-use',
  model: 'Oakline 5',
} as const;

export const partRequest = {
  requestId: 'request-1',
  orderId: 'order-1',
  itemId: 'item-1',
  itemTitle: 'Oakline standing desk',
  status: 'requested',
  reason: 'missing',
  note: 'The bag with the screws was empty.',
  parts: [
    {
      partId: 'part-1',
      name: 'Screw M6',
      imageUrl: 'https://img.shop.example/screw.webp',
      quantity: 1,
      packQuantity: 100,
    },
  ],
  requestedAt: '2026-07-07T09:30:00-07:00',
  total: { amount: 0, currency: 'USD' },
  deliveryAddress: { recipient: 'Ada Moreno', lines: ['12 Alder St', 'Portland, OR 97201', 'United States'] },
  arrival: { from: '2026-07-10', to: '2026-07-12' },
  trackingUrl: 'https://track.example/1',
  history: [
    { status: 'requested', at: '2026-07-07T09:30:00-07:00' },
    { status: 'confirmed', at: '2026-07-07T16:05:00Z' },
  ],
  returnWindow: extendedWindow,
  returnWindowIfCancelled: returnWindow,
  actions: ['cancel', 'report-not-received', 'answer-outcome'],
  kept: true,
};

export const wholeItemReturn = {
  returnId: 'return-1',
  orderId: 'order-1',
  itemId: 'item-1',
  reason: 'damaged',
  note: 'Cracked.',
  refund: { amount: 249.5, currency: 'USD' },
  labelUrl: 'https://labels.example/1.pdf',
  dropOffBy: '2026-08-04',
};

export const returnFallback = {
  possible: true,
  refund: { amount: 249.5, currency: 'USD' },
  dropOffBy: '2026-08-04',
  cost: { amount: 4.99, currency: 'USD' },
  refundArrival: { from: '2026-07-10', to: '2026-07-14' },
};

export const solution = { kind: 'guide', title: 'How to fit the legs', url: 'https://shop.example/guide' };

export const supportContext = {
  orderId: 'order-1',
  item: orderItem,
  unavailable: 'no-parts-in-stock',
  solutions: [solution],
  parts: [part],
  maxParts: 10,
  diagram,
  hints: [hint],
  evidence: evidenceRules,
  returnWindow,
  returnWindowIfRequested: extendedWindow,
  deliveryAddress: partRequest.deliveryAddress,
  addresses: [savedAddress],
  deliveryCountries: ['US', 'CA'],
  requests: [partRequest],
  wholeItemReturn: returnFallback,
};

export const redeemedLink = {
  orderId: 'order-1',
  itemId: 'item-1',
  session: { token: 'abc.def.ghi', expiresAt: '2026-07-07T10:30:00Z' },
};

export const problem = {
  type: 'https://api.shop.example/problems/part-out-of-stock',
  title: 'The part ran out',
  detail: 'Nobody has one left.',
  errors: [{ pointer: '/parts/0/quantity', detail: 'Too many.' }],
  parts: [part],
  wholeItemReturn: returnFallback,
};

/** Every member: which of the two addresses may be there is the API's to check. */
export const partRequestBody = {
  orderId: 'order-1',
  itemId: 'item-1',
  touchpoint: 'order',
  reason: 'missing',
  note: 'The bag with the screws was empty.',
  parts: [
    { partId: 'part-1', quantity: 1 },
    { partId: 'part-2', quantity: 2 },
  ],
  answers: reasonAnswers,
  evidenceIds: ['evidence-1', 'evidence-2'],
  addressId: savedAddress.addressId,
  address: postalAddress,
} as const;

export const returnBody = {
  orderId: 'order-1',
  itemId: 'item-1',
  reason: 'damaged',
  note: 'Cracked.',
  cause: 'out-of-stock',
} as const;
