import type * as z from 'zod/mini';
import type { SCHEMAS, SchemaName } from './schemas.js';

/** What the document says of a schema: of each value of an enumeration, of each member of an object. */
export type Described<Value> = Value extends string
  ? { description: string; values: Record<Exclude<Value, 'unknown'>, string> }
  : { description: string; members: Record<keyof Value, string> };

const ORDER_ID = 'The order, as the shop names it. Opaque: the kit never shows or parses it.';
const ITEM_ID = 'The item within the order. Opaque, and unique within its order only.';
const REQUEST_ID = 'The part request. Opaque.';
const PART_ID = 'The part. Opaque.';
const IMAGE_URL =
  'A picture. https without credentials (http on this machine only); one that is not costs the picture. Absent where there is none.';
const PACK_QUANTITY = 'How many pieces one pack holds (L5): 100 for a bag of 100 screws.';
const NOTE = 'The shopper’s own words. Absent where there were none.';
const NOTE_SENT = 'The shopper’s own words, up to 1000 UTF-16 code units.';
const RETURN_WINDOW = 'The return window of the order item as it now is (S2, S8).';

/** A text for every schema and every member of it; one that is missing does not compile. */
export const DESCRIPTIONS: { readonly [Name in SchemaName]: Described<z.output<(typeof SCHEMAS)[Name]>> } = {
  SupportOptions: {
    description: 'The answer to `GET /support-options`.',
    members: { options: 'One entry for each item asked for that the session sees.' },
  },
  SupportOption: {
    description:
      'Whether one order item has product support at one touchpoint, as the API decided (E1 to E11). The API decides; the ' +
      'kit never does. `available` is `true` exactly where `code` is absent. A `solutions` with `parts` in it goes with ' +
      '`available: true` only; the seller’s other solutions may be there without it.',
    members: {
      orderId: ORDER_ID,
      itemId: ITEM_ID,
      available: 'Whether a part can be requested now. Never `true` together with a `code`.',
      code: 'Why no part can be requested: the first rule that fails, in the order E1 to E11. Absent exactly where `available` is `true`.',
      solutions:
        'The kinds of help there are (S7), each once. `parts` only where `available` is `true`; the others only where the ' +
        'programme serves this parent and this shopper (E1, E7, E8, E9).',
      returnWindow: `${RETURN_WINDOW} Absent until the item is delivered.`,
      openRequestId:
        'The newest part request of this order item that is not cancelled and not answered (S17). Absent where there is none.',
      openRequestStatus:
        'Where that request stands, so that an order line needs no second call. Present exactly where `openRequestId` is.',
    },
  },
  UnavailableCode: {
    description:
      'Why no part can be requested. The rules are checked in this order, and the first that fails gives the code (E1 to ' +
      'E11). The kit takes a code that it does not know as “not available”.',
    values: {
      'marketplace-not-supported': 'the programme is not in this marketplace (E1)',
      'touchpoint-not-in-marketplace': 'the touchpoint is `email` and the marketplace is not US (E2)',
      'not-delivered': 'there is no delivery date yet (E3)',
      'return-window-closed': 'the return window, extension included, has ended (E4)',
      'already-returned': 'a whole-item return exists that is not cancelled (E5)',
      'not-platform-fulfilled': 'the platform did not fulfil the parent (E6)',
      'parent-inactive': 'the parent’s listing is inactive (E7)',
      'not-registered': 'no registration of the seller covers the parent (E8)',
      'not-offered':
        'the seller took the parts out, or the shopper is excluded; nothing may tell which (E9, S14)',
      'request-limit-reached': 'every part has reached its limit for this order item (E10)',
      'no-parts-in-stock': 'no part that can still be requested is in stock (E11)',
    },
  },
  SolutionKind: {
    description: 'What a seller can register for a parent (S7).',
    values: {
      parts: 'replacement parts, free of charge',
      guide: 'a guide to read',
      video: 'a video',
      contact: 'a way to reach the seller',
    },
  },
  ReturnWindow: {
    description:
      'Until when the whole item can be returned: to the end of a local day in the shop’s time zone (S2). A date and a zone, ' +
      'never an instant: adding days as hours goes wrong when the clocks change.',
    members: {
      endsOn: 'The last local day on which the item can be returned.',
      timeZone: 'The shop’s IANA time zone, `America/Los_Angeles`, in which that day ends.',
      extended: 'Whether a part request has extended the window by its 14 calendar days (S8).',
    },
  },
  PartRequestStatus: {
    description: 'Where a part request stands.',
    values: {
      requested: 'made, and not confirmed yet',
      confirmed: 'confirmed by the seller, or by itself (O1)',
      dispatched: 'on its way; it can no longer be cancelled',
      delivered: 'delivered, by the carrier’s word',
      'not-received': 'the shopper says that it never came (S13)',
      cancelled: 'cancelled before dispatch (S8)',
    },
  },
  OrderPage: {
    description: 'One page of the shopper’s orders.',
    members: {
      orders: 'Newest first.',
      nextCursor: 'The `cursor` of the next page. Opaque. Absent on the last page.',
    },
  },
  Order: {
    description: 'One order of the shopper’s.',
    members: {
      orderId: ORDER_ID,
      placedOn: 'The local day of the order, in the shop’s time zone.',
      items: 'Its lines; with the session of a redeemed link the one line that it is for.',
    },
  },
  OrderItem: {
    description: 'One line of an order: the parent.',
    members: {
      itemId: ITEM_ID,
      title: 'What the shopper reads.',
      imageUrl: IMAGE_URL,
      quantity: 'How many of it were ordered.',
      status: 'Where the line stands.',
      deliveredOn: 'The local day of delivery, in the shop’s time zone. Absent until then.',
    },
  },
  OrderItemStatus: {
    description: 'Where one line of an order stands.',
    values: {
      ordered: 'ordered, and not sent yet',
      dispatched: 'on its way',
      delivered: 'delivered',
      returned: 'a whole-item return was made',
      cancelled: 'cancelled by the shopper or the shop',
    },
  },
  SupportContext: {
    description: 'All that the request for one order item’s parts needs, in one answer.',
    members: {
      orderId: ORDER_ID,
      item: 'The order item, as it stands in its order.',
      unavailable: 'Why no part can be requested (E1 to E11). Absent exactly while one can.',
      solutions:
        'The seller’s solutions besides parts (S7). Empty where there are none, or where they may not be shown.',
      parts:
        'The parts that can be requested now: in stock, requests left, not taken out (S10, E9, E10). Empty exactly where ' +
        '`unavailable` is there.',
      returnWindow: `${RETURN_WINDOW} Absent until the item is delivered.`,
      returnWindowIfRequested:
        'The window as it would be after a request made now (S8), which the shopper reads before asking. Absent where no part can be requested.',
      deliveryAddress: 'Where parts would be sent. Absent where no part can be requested.',
      requests: 'The part requests of this order item so far, newest first.',
      wholeItemReturn: 'The return of the whole item that is possible now (S10 to S13).',
    },
  },
  Part: {
    description: 'A separately listed item that is mapped to the parent (L1), as it can be requested now.',
    members: {
      partId: PART_ID,
      name: 'What the shopper reads.',
      partNumber: 'What is printed on the piece or in the manual. Absent where there is nothing.',
      imageUrl: IMAGE_URL,
      packQuantity: PACK_QUANTITY,
      maxQuantity: 'How many packs one request may hold (E10), never more than there are.',
      requestsLeft: 'How many more requests of this order item may hold the part (E10).',
      stock: 'How much is left.',
      arrival:
        'When it would arrive if requested now, by its fulfilment method (S15). Absent where that is not known.',
    },
  },
  PartStock: {
    description: 'How much is left of a part.',
    values: {
      available: 'more than the threshold',
      low: 'at or under the threshold (O3)',
      out: 'nothing; such a part is not offered (S10)',
    },
  },
  Solution: {
    description: 'A solution that the seller registered besides parts (S7).',
    members: {
      kind: 'What it is; never `parts`.',
      title: 'What the shopper reads on the link.',
      url: 'Where it leads: https without credentials (http on this machine only). A solution without such an address is dropped.',
    },
  },
  ReturnFallback: {
    description: 'The return of the whole item that is possible now.',
    members: {
      possible: 'Whether the item can be returned now: delivered, inside its window, not returned yet.',
      refund: 'What the shopper gets back, for all units of the line. Present where `possible` is `true`.',
      dropOffBy:
        'The last local day on which the parcel could be handed in. Present where `possible` is `true`.',
    },
  },
  PartRequestBody: {
    description: 'What a shopper asks for; several parts go in one request.',
    members: {
      orderId: ORDER_ID,
      itemId: ITEM_ID,
      touchpoint: 'Where the shopper met product support.',
      reason: 'Why parts are needed.',
      note: NOTE_SENT,
      parts: 'The parts asked for, each once.',
    },
  },
  AskedPart: {
    description: 'One part that is asked for.',
    members: {
      partId: 'A part of the support context.',
      quantity: 'How many packs of it; at most the part’s `maxQuantity`.',
    },
  },
  PartRequest: {
    description: 'A part request with all that its confirmation shows.',
    members: {
      requestId: REQUEST_ID,
      orderId: ORDER_ID,
      itemId: ITEM_ID,
      itemTitle: 'The parent’s title. Absent where it is no longer known.',
      status: 'Where the request stands.',
      reason: 'Why parts were needed.',
      note: NOTE,
      parts: 'The parts as they were requested.',
      requestedAt: 'When the request was made.',
      total: 'What the shopper pays, tax included: an `amount` of 0 (S16).',
      deliveryAddress: 'Where the parts are sent.',
      arrival: 'When they are expected (S15). Absent once they arrived, or where they will not come.',
      trackingUrl:
        'Where the parcel can be followed, https without credentials. Absent until it was handed over.',
      returnWindow: RETURN_WINDOW,
      returnWindowIfCancelled:
        'The window as it would be after a cancellation, which the shopper reads first (S8). Absent where the request cannot be cancelled, or where that changes nothing.',
      actions: 'What the shopper may do with the request just now, as the API decided.',
      kept: 'The answer to “did it help?”: whether the shopper keeps the whole item (S17). Absent until answered.',
    },
  },
  PartRequestList: {
    description: 'Part requests of the shopper’s.',
    members: { requests: 'Newest first.' },
  },
  PartRequestAction: {
    description: 'What a shopper may do with a part request.',
    values: {
      cancel: '`POST /part-requests/{requestId}/cancel`, before dispatch (S8)',
      'report-not-received': '`POST /part-requests/{requestId}/not-received`, once it is on its way (S13)',
      'answer-outcome':
        '`POST /part-requests/{requestId}/outcome`, once it is delivered and while it is not answered (S17)',
    },
  },
  RequestedPart: {
    description: 'One part of a request, as it was ordered.',
    members: {
      partId: PART_ID,
      name: 'What the shopper reads.',
      imageUrl: IMAGE_URL,
      quantity: 'How many packs were requested.',
      packQuantity: PACK_QUANTITY,
    },
  },
  DeliveryAddress: {
    description: 'Where a part is sent. Shown to the shopper as it is, never parsed.',
    members: { recipient: 'The name on the label.', lines: 'The lines below it, the country included.' },
  },
  OutcomeBody: {
    description: 'The answer to “did it help?”.',
    members: { kept: 'Whether the shopper keeps the whole item (S17).' },
  },
  ReturnBody: {
    description: 'The whole-item return that a shopper asks for.',
    members: {
      orderId: ORDER_ID,
      itemId: ITEM_ID,
      reason: 'Why; absent where the shopper gave none.',
      note: NOTE_SENT,
      cause: 'What led to the return.',
    },
  },
  ReturnCause: {
    description: 'What led to a whole-item return; the programme’s reports count by it (O5).',
    values: {
      chosen: 'the shopper chose it instead of parts (S5)',
      'out-of-stock': 'stock ran out between choosing and ordering (S11)',
      unavailable: 'no part could be requested (S10)',
      'not-received': 'the part never came (S13)',
      'did-not-help': 'the part came and did not solve the problem (S12, S17)',
    },
  },
  WholeItemReturn: {
    description: 'A whole-item return that was made.',
    members: {
      returnId: 'The return. Opaque.',
      orderId: ORDER_ID,
      itemId: ITEM_ID,
      reason: 'Why; absent where the shopper gave no reason.',
      note: NOTE,
      refund: 'What the shopper gets back. Absent where it is not known yet.',
      labelUrl: 'The return label to print, https without credentials. Absent where none is needed.',
      dropOffBy: 'The last local day on which the parcel can be handed in.',
    },
  },
  RedeemBody: {
    description: 'The token of a deep link.',
    members: { token: 'As the link carried it. Opaque.' },
  },
  RedeemedLink: {
    description: 'What a link stands for, with a session for this one order item.',
    members: { orderId: ORDER_ID, itemId: ITEM_ID, session: 'The session that the shopper goes on with.' },
  },
  LinkSession: {
    description: 'A session that sees one order item and nothing else.',
    members: { token: 'The bearer token of the calls that follow. Opaque.', expiresAt: 'When it ends.' },
  },
  Evidence: {
    description: 'A stored picture.',
    members: { evidenceId: 'The picture. Opaque.' },
  },
  Problem: {
    description:
      'An RFC 9457 problem. The kit goes by the last segment of `type` (after the last `/`, `#` or `:`), whatever stands ' +
      'before it, and never shows `title` or `detail` to a shopper. `status` and members of the API’s own may be added.',
    members: {
      type: 'A URI reference that ends in the problem’s type: `https://api.shop.example/problems/not-found`.',
      title: 'The same short text for every problem of the type, for developers.',
      detail: 'What happened, for developers. No personal data.',
      errors: 'With `invalid-request` and 422: the fields that were not taken.',
      parts: 'With `part-out-of-stock`: the parts that can still be requested (S11). May be empty.',
      wholeItemReturn: 'With `part-out-of-stock`: the whole-item return that is possible instead (S11).',
    },
  },
  FieldFault: {
    description: 'A field of the body that was not taken.',
    members: {
      pointer: 'A JSON pointer (RFC 6901) into the body: `/parts/0/quantity`; empty for the body as a whole.',
      detail: 'Why, for developers.',
    },
  },
  Touchpoint: {
    description: 'Where a shopper meets product support.',
    values: {
      email: 'the delivery e-mail or the app notification; US only (S3)',
      order: 'the order page (S4)',
      return: 'the return form (S5)',
      help: 'the help centre (S6)',
    },
  },
  Reason: {
    description: 'Why a part is needed (S1).',
    values: {
      missing: 'it was not in the box',
      damaged: 'it came damaged',
      defective: 'it does not work',
      incompatible: 'it does not fit',
    },
  },
  Money: {
    description: 'An amount of money.',
    members: {
      amount: 'In the currency’s main unit: 12.5 is 12.50 USD.',
      currency: 'The ISO 4217 code, `USD`.',
    },
  },
  ArrivalEstimate: {
    description: 'The days, both included, between which a parcel is expected, local to the shop.',
    members: { from: 'The first day.', to: 'The last day; not before the first.' },
  },
};
