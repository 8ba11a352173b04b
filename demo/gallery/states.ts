import {
  startJourney,
  transition,
  type JourneyEvent,
  type JourneyStart,
  type JourneyState,
  type Part,
  type PartRequest,
  type Reason,
  type SupportContext,
  type UnavailableCode,
  type WholeItemReturn,
} from '../../src/index.js';

/** One state of the journey, under a name for its URL. */
export interface GalleryState {
  readonly name: string;
  readonly state: JourneyState;
}

/** Pictures in every state that one can be in; the files themselves are not there. */
const PICTURES: readonly JourneyEvent[] = [
  ...['ready', 'sent', 'sending', 'failed', 'refused'].map((id): JourneyEvent => ({
    type: 'photo-added',
    id,
    name: `${id}.jpg`,
  })),
  { type: 'photo-refused', id: 'refused', fault: 'pixels' },
  ...['sent', 'sending', 'failed'].map((id): JourneyEvent => ({ type: 'photo-prepared', id })),
  { type: 'continued' },
  { type: 'photo-progressed', id: 'sending', share: 0.4 },
  { type: 'photo-sent', id: 'sent', evidenceId: 'EV-1' },
  { type: 'photo-failed', id: 'failed', failure: { type: 'network', outcomeUnknown: true } },
  { type: 'photo-prepared', id: 'ready' },
];

const UNAVAILABLE: readonly UnavailableCode[] = [
  'touchpoint-not-in-marketplace',
  'not-delivered',
  'return-window-closed',
  'already-returned',
  'not-offered',
  'request-limit-reached',
  'no-parts-in-stock',
];

const lost = { type: 'timeout', outcomeUnknown: true } as const;
const refused = { type: 'refused', outcomeUnknown: false } as const;
const signedOut = { type: 'session-expired', outcomeUnknown: false } as const;
const returnConfirmed: JourneyEvent = { type: 'return-confirmed', key: 'return' };

/** Every state of the journey of one order item, each reached by the events that lead a shopper there. */
export function galleryStates(given: SupportContext): readonly GalleryState[] {
  // Pictures have states of their own below; a reason that needs one would end the others at the details.
  const context: SupportContext = { ...given, evidence: undefined };
  const start: JourneyStart = { orderId: context.orderId, itemId: context.item.itemId, touchpoint: 'order' };
  const [first, second] = context.parts;
  const after = (events: readonly JourneyEvent[], from: JourneyStart = start): JourneyState =>
    events.reduce((state, event) => transition(state, event).state, startJourney(from).state);

  const opened = (other: Partial<SupportContext>): JourneyEvent[] => [
    { type: 'context-received', context: { ...context, ...other } },
    { type: 'parts-wanted' },
  ];
  const because = (reason: Reason, events: readonly JourneyEvent[] = opened({})): JourneyEvent[] => [
    ...events,
    { type: 'reason-chosen', reason },
    { type: 'continued' },
  ];
  const choose = (part: Part | undefined, quantity = 1): JourneyEvent[] =>
    part ? [{ type: 'quantity-changed', partId: part.partId, quantity }] : [];
  const pack = context.parts.find(({ packQuantity }) => packQuantity > 1);
  const needs = (pieces: number): JourneyEvent[] =>
    pack ? [...choose(pack), { type: 'pieces-changed', partId: pack.partId, pieces }] : [];
  const detailsOf = (reason: Reason): JourneyEvent[] => [
    ...because(reason, opened({ evidence: undefined })),
    ...choose(first),
    { type: 'continued' },
  ];
  const withEvidence = opened({ evidence: { required: ['damaged'], optional: [], maxPhotos: 5 } });
  const expected: Part[] = context.parts.slice(0, 1).map((part) => ({
    ...part,
    stock: 'expected',
    expectedOn: context.returnWindow?.endsOn,
  }));
  const late = expected.map((part) => ({ ...part, expectedOn: context.returnWindowIfRequested?.endsOn }));
  const wait: JourneyEvent = { type: 'wait-chosen', partId: first?.partId ?? '' };
  const noneInStock = (parts: Part[]): JourneyEvent[] => [
    { type: 'context-received', context: { ...context, unavailable: 'no-parts-in-stock', parts } },
  ];

  const support: JourneyEvent[] = [{ type: 'context-received', context }];
  const reason: JourneyEvent[] = [...support, { type: 'parts-wanted' }];
  const parts: JourneyEvent[] = [
    ...reason,
    { type: 'reason-chosen', reason: 'damaged' },
    { type: 'continued' },
  ];
  const chosen = [first, second].flatMap((part): JourneyEvent[] =>
    part ? [{ type: 'quantity-changed', partId: part.partId, quantity: 1 }] : [],
  );
  const details: JourneyEvent[] = [...parts, ...chosen, { type: 'continued' }];
  const review: JourneyEvent[] = [
    ...details,
    { type: 'note-changed', note: 'One corner is broken off.' },
    { type: 'continued' },
  ];
  const submitting: JourneyEvent[] = [...review, { type: 'submitted', key: 'request' }];
  /** A request that got no answer, and of which the shop knows nothing yet. */
  const absent: JourneyEvent[] = [
    ...submitting,
    { type: 'request-failed', failure: { ...lost, mayArrive: true } },
    { type: 'request-not-found' },
  ];
  const returning: JourneyEvent[] = [...support, { type: 'return-chosen' }, returnConfirmed];
  const outOfStock = (remaining: SupportContext['parts']): JourneyEvent[] => [
    ...submitting,
    {
      type: 'request-failed',
      failure: {
        type: 'part-out-of-stock',
        outcomeUnknown: false,
        problem: { parts: [...remaining], wholeItemReturn: context.wholeItemReturn },
      },
    },
  ];
  const unavailable = (code: UnavailableCode): JourneyEvent[] => [
    {
      type: 'context-received',
      context: {
        ...context,
        unavailable: code,
        parts: [],
        wholeItemReturn:
          code === 'already-returned' || code === 'return-window-closed' || code === 'not-delivered'
            ? { possible: false }
            : context.wholeItemReturn,
      },
    },
  ];

  const scripts: Record<string, readonly JourneyEvent[]> = {
    loading: [],
    support,
    'support, requested before': [
      { type: 'context-received', context: { ...context, requests: [requestIn(context)] } },
    ],
    'support, nothing from the seller': [
      { type: 'context-received', context: { ...context, solutions: [] } },
    ],
    reason,
    'reason, check first': [
      ...opened({ hints: context.hints.map((hint) => ({ ...hint, partId: undefined })) }),
      { type: 'reason-chosen', reason: 'missing' },
    ],
    'reason, not chosen': [...reason, { type: 'continued' }],
    parts,
    'parts, chosen': [...parts, ...chosen],
    'parts, none chosen': [...parts, { type: 'continued' }],
    'parts, without a diagram': because('missing', opened({ diagram: undefined })),
    'parts, in packs': [...parts, ...needs(3)],
    'parts, too many pieces': [...parts, ...needs(999)],
    'parts, what goes with it': [
      ...parts,
      ...context.parts.flatMap((part) => (part.companions.length > 0 ? choose(part) : [])),
    ],
    'parts, as many as may be': [...because('damaged', opened({ maxParts: 2 })), ...chosen],
    'parts, one expected': because('damaged', opened({ parts: [...expected, ...context.parts.slice(1)] })),
    'parts, searched': [...parts, { type: 'searched', query: first?.partNumber ?? '' }],
    'parts, nothing found': [...parts, ...choose(first), { type: 'searched', query: 'zebra' }],
    details,
    'details, missing': detailsOf('missing'),
    'details, damaged': detailsOf('damaged'),
    'details, defective': detailsOf('defective'),
    'details, incompatible': detailsOf('incompatible'),
    'details, picture missing': [
      ...because('damaged', withEvidence),
      ...choose(first),
      { type: 'continued' },
      { type: 'continued' },
    ],
    'details, pictures': [
      ...because('damaged', withEvidence),
      ...choose(first),
      { type: 'continued' },
      ...PICTURES,
    ],
    'details, note too long': [
      ...details,
      { type: 'note-changed', note: 'It is broken. '.repeat(90) },
      { type: 'continued' },
    ],
    review,
    delivery: [...review, { type: 'delivery-reopened' }],
    'delivery, typed': [
      ...review,
      { type: 'delivery-reopened' },
      { type: 'delivery-chosen', choice: 'typed' },
    ],
    'delivery, with mistakes': [
      ...review,
      { type: 'delivery-reopened' },
      { type: 'delivery-chosen', choice: 'typed' },
      { type: 'address-typed', field: 'recipient', text: 'Ada Moreno' },
      { type: 'delivery-confirmed', errors: [{ field: 'line1', key: 'error.refused' }] },
    ],
    waiting: [...noneInStock(expected), wait],
    'waiting, too late': [...noneInStock(late), wait],
    'unavailable, one expected': noneInStock(expected),
    'loading, slowly': [{ type: 'slowed' }],
    submitting,
    'submitting, slowly': [...submitting, { type: 'slowed' }],
    requested: [...submitting, { type: 'request-received', request: requestIn(context) }],
    'out of stock, others remain': outOfStock(context.parts.slice(2)),
    'out of stock, none remain': outOfStock([]),
    'outcome unknown, checking': [...submitting, { type: 'request-failed', failure: lost }],
    'outcome unknown': [
      ...submitting,
      { type: 'request-failed', failure: lost },
      { type: 'check-failed', failure: lost },
    ],
    'outcome unknown, nothing there yet': absent,
    'out of stock, of what may still arrive': [
      ...absent,
      { type: 'retried' },
      { type: 'request-not-found' },
      ...outOfStock(context.parts.slice(2)).slice(submitting.length),
    ],
    'outcome unknown, return': [...returning, { type: 'return-failed', failure: lost }],
    'failed, opening': [{ type: 'context-failed', failure: lost }],
    'failed, request': [...submitting, { type: 'request-failed', failure: refused }],
    'failed, return': [...returning, { type: 'return-failed', failure: refused }],
    'session expired': [...submitting, { type: 'request-failed', failure: signedOut }],
    'not loaded': [...support, { type: 'piece-missing', event: { type: 'return-chosen' } }],
    'not loaded, opening': [{ type: 'piece-missing', event: { type: 'context-failed', failure: lost } }],
    'not loaded, sending': [
      ...submitting,
      { type: 'piece-missing', event: { type: 'request-failed', failure: lost } },
    ],
    'return review': [...support, { type: 'return-chosen' }],
    'return review, out of stock': [...outOfStock([]), { type: 'return-chosen' }],
    returning,
    'returning, slowly': [...returning, { type: 'slowed' }],
    returned: [...returning, { type: 'return-received', wholeItemReturn: returnIn(context) }],
    'return handed over': [...support, { type: 'return-chosen' }, { type: 'return-taken-over' }],
    ...Object.fromEntries(UNAVAILABLE.map((code) => [`unavailable, ${code}`, unavailable(code)])),
  };
  return [
    ...Object.entries(scripts).map(([name, events]) => ({ name, state: after(events) })),
    // In the return form the return stays one press away (S5).
    { name: 'parts, in the return form', state: after(parts, { ...start, touchpoint: 'return' }) },
  ];
}

/** The request that the review would make. */
function requestIn(context: SupportContext): PartRequest {
  const window = context.returnWindow ?? { endsOn: '2026-07-14', timeZone: 'UTC', extended: false };
  return {
    requestId: 'PR-1',
    orderId: context.orderId,
    itemId: context.item.itemId,
    itemTitle: context.item.title,
    status: 'requested',
    reason: 'damaged',
    note: 'One corner is broken off.',
    parts: context.parts.slice(0, 2).map(({ partId, name, imageUrl, packQuantity }) => ({
      partId,
      name,
      imageUrl,
      packQuantity,
      quantity: 1,
    })),
    requestedAt: '2026-06-16T17:00:00Z',
    total: { amount: 0, currency: 'USD' },
    deliveryAddress: context.deliveryAddress ?? { recipient: '', lines: [] },
    arrival: context.parts[0]?.arrival,
    trackingUrl: undefined,
    history: [{ status: 'requested', at: '2026-06-16T17:00:00Z' }],
    returnWindow: context.returnWindowIfRequested ?? window,
    returnWindowIfCancelled: window,
    actions: ['cancel'],
    kept: undefined,
  };
}

/** The return that would be made. */
function returnIn(context: SupportContext): WholeItemReturn {
  return {
    returnId: 'R-1',
    orderId: context.orderId,
    itemId: context.item.itemId,
    reason: 'damaged',
    note: undefined,
    refund: context.wholeItemReturn.refund,
    labelUrl: 'https://support.example.com/labels/R-1',
    dropOffBy: context.wholeItemReturn.dropOffBy ?? '2026-07-14',
  };
}
