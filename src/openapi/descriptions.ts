import type * as z from 'zod/mini';
import type { SCHEMAS, SchemaName } from './schemas.js';

/** What the document says of a schema: of each value of an enumeration, of each member of an object. */
export type Described<Value> = Value extends string
  ? string extends Value
    ? { description: string }
    : { description: string; values: Record<Exclude<Value, 'unknown'>, string> }
  : { description: string; members: Record<keyof Value, string> };

const ORDER_ID = 'The order, as the shop names it. Opaque: the kit never shows or parses it.';
const ITEM_ID = 'The item within the order. Opaque, and unique within its order only.';
const REQUEST_ID = 'The part request. Opaque.';
const PART_ID = 'The part. Opaque.';
const IMAGE_URL =
  'A picture. https without credentials (http on this machine only); one that is not costs the picture. Absent where there is none.';
const RECIPIENT = 'The name on the label.';
const LINES = 'The lines below it, the country included.';
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
        'The parts that can be requested now (S10, E9, E10), and those that the shopper should know of though they cannot ' +
        'be: `expected`, `out`, `discontinued`, or without requests left. Each once. Where `unavailable` is there, none that ' +
        'can be requested; otherwise at least one.',
      maxParts:
        'How many different parts one request may hold; more are refused at `/parts`. Absent where there is no limit but the 50 of the body.',
      diagram:
        'A drawing of the item on which parts can be pointed at. Absent where there is none, or where no part can be requested.',
      hints:
        'Where to look before asking. Empty where no mix-up is known, or where no part can be requested.',
      evidence:
        'For which reasons pictures are asked for. Absent where the shop takes none, or where no part can be requested.',
      returnWindow: `${RETURN_WINDOW} Absent until the item is delivered.`,
      returnWindowIfRequested:
        'The window as it would be after a request made now (S8), which the shopper reads before asking. Absent where no part can be requested.',
      deliveryAddress:
        'The address on file: parts are sent there unless the request says otherwise. Absent where no part can be requested.',
      addresses:
        'The shopper’s other addresses. Empty where there are none, or where no part can be requested.',
      deliveryCountries:
        'The countries that a typed address may be in. Empty where none may be typed, or where no part can be requested.',
      requests: 'The part requests of this order item so far, newest first.',
      wholeItemReturn: 'The return of the whole item that is possible now (S10 to S13).',
    },
  },
  Part: {
    description: 'A separately listed item that is mapped to the parent (L1), as it can be requested now.',
    members: {
      partId: PART_ID,
      name: 'What the shopper reads.',
      partNumber: 'Its number in the manual. Absent where it has none.',
      marking: 'What is printed on the piece itself. Absent where nothing is.',
      replaces:
        'The numbers of earlier parts whose place it took: who looks for one of them finds this. Empty where there are none.',
      imageUrl: IMAGE_URL,
      packQuantity: PACK_QUANTITY,
      maxQuantity: 'How many packs one request may hold (E10), never more than there are.',
      requestsLeft: 'How many more requests of this order item may hold the part (E10).',
      stock: 'How much is left. Only `available` and `low` can be requested (S10).',
      expectedOn:
        'The local day on which more comes, not a day that has passed. Present exactly where `stock` is `expected`.',
      substituteId:
        'The part of this answer that does its work. Only where `stock` is `discontinued`; absent there if nothing does.',
      companions:
        'Other parts of this answer that are often needed along with it. The kit suggests them and never adds one unasked. Empty where there are none.',
      fulfilment:
        'Who sends it: `platform` for the platform’s warehouse, `merchant` for the seller (S15). Absent where that is not known.',
      arrival:
        'When it would arrive if requested now, by its fulfilment method (S15). Absent where that is not known.',
    },
  },
  PartStock: {
    description: 'How much is left of a part.',
    values: {
      available: 'more than the threshold',
      low: 'at or under the threshold (O3)',
      expected:
        'nothing for now; more comes on the day of `expectedOn`. It cannot be requested until then (S10)',
      out: 'nothing, and no day is known; it cannot be requested (S10)',
      discontinued:
        'nothing, and it does not come again; `substituteId` names the part that does its work. It cannot be requested (S10)',
    },
  },
  Companion: {
    description: 'Another part that is often needed along with one.',
    members: {
      partId: 'A part of the same answer, and not the one that it goes with.',
      note: 'Why, in the seller’s words. Absent where that goes without saying.',
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
  Hint: {
    description: 'A mix-up that is known of this item: where to look before asking for a part.',
    members: {
      text: 'What the shopper reads, in the language that `Accept-Language` asked for. Plain text, up to 500 characters.',
      reason: 'The reason that it is about. Absent where it is about every one.',
      partId: 'The part of this answer that it is about. Absent where it is about the whole item.',
    },
  },
  EvidenceRules: {
    description:
      'For which reasons pictures are asked for. A reason stands in one of the two lists or in none; for one that stands ' +
      'in none the kit asks for no picture. See “Pictures” above.',
    members: {
      required: 'Reasons for which a request without a picture is refused at `/evidenceIds`. May be empty.',
      optional: 'Reasons for which a picture helps. May be empty.',
      maxPhotos: 'How many pictures one request may hold, at most 10; more are refused at `/evidenceIds`.',
    },
  },
  Diagram: {
    description:
      'A drawing of the item, with one region a part. It is **data, never markup**: the kit draws the shapes itself, and a ' +
      'region whose path holds anything but commands and numbers is dropped, without the rest. See “Diagrams” above.',
    members: {
      width: 'Its width in units of its own. The origin is the top left corner, and `y` grows downwards.',
      height: 'Its height in the same units.',
      imageUrl:
        'A picture beneath the regions, as large as the drawing. https without credentials (http on this machine only); one that is not costs the picture. Absent where there is none.',
      outlines: 'Lines that help the eye and stand for no part. Empty where there are none.',
      regions: 'The parts that can be pointed at, each part once.',
    },
  },
  DiagramRegion: {
    description: 'One part in the drawing.',
    members: {
      partId: 'The part of this answer that it stands for.',
      callout: 'The number beside it, `3`, up to 8 characters. Absent where it has none.',
      at: 'Where that number stands. Keyboards and screen readers go through the regions by it: from the top, and on one height from the left.',
      path: 'Its shape, which the kit fills.',
    },
  },
  DiagramPoint: {
    description: 'A point of the drawing, in its units.',
    members: { x: 'From the left.', y: 'From the top.' },
  },
  PathData: {
    description:
      'The `d` of an SVG path, up to 8000 characters: it begins with a move (`M` or `m`), and holds the commands M, L, H, V, ' +
      'C, S, Q, T, A and Z in either case, numbers, commas and white space, and nothing else.',
  },
  ReturnFallback: {
    description: 'The return of the whole item that is possible now.',
    members: {
      possible: 'Whether the item can be returned now: delivered, inside its window, not returned yet.',
      refund: 'What the shopper gets back, for all units of the line. Present where `possible` is `true`.',
      dropOffBy:
        'The last local day on which the parcel could be handed in. Present where `possible` is `true`.',
      cost: 'What sending it back costs the shopper; an `amount` of 0 where the shop pays. Absent where that is not known, or where no return is possible.',
      refundArrival:
        'When the money is there, if the item is handed in today. Absent where that is not known, or where no return is possible.',
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
      parts: 'The parts asked for, each once; no more than the support context’s `maxParts`.',
      answers:
        'What the shopper told about the reason. Absent where nothing was told; a request never needs it.',
      evidenceIds:
        'Pictures of the shopper’s, sent before by `POST /evidence` and used by no other request; each once.',
      addressId:
        'Another of the shopper’s addresses, out of the support context’s `addresses`. Never together with `address`.',
      address:
        'An address that the shopper typed in. Never together with `addressId`. Where neither is there, the parts go to the address on file.',
    },
  },
  ReasonAnswers: {
    description:
      'What a shopper told about the reason. Each reason asks for one of these; each may be left out, and one that belongs ' +
      'to another reason is tolerated.',
    members: {
      box: 'With `missing`: which of several boxes it should have been in. The shopper’s own words.',
      packagingDamaged: 'With `damaged`: whether the packaging was damaged too.',
      since: 'With `defective`: since when; `first-use` from the first use on, `later` after a while.',
      model: 'With `incompatible`: which model it is meant for. The shopper’s own words.',
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
      deliveryAddress:
        'Where the parts are sent, as it was decided with the request: the address on file, the one that was chosen, or the one that was typed.',
      arrival: 'When they are expected (S15). Absent once they arrived, or where they will not come.',
      trackingUrl:
        'Where the parcel can be followed, https without credentials. Absent until it was handed over.',
      history:
        'Its way so far, oldest first: it begins with `requested`, and its last `status` is that of the request.',
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
  RequestEvent: {
    description: 'One step of a request’s way.',
    members: { status: 'Where the request stood from then on.', at: 'When that was.' },
  },
  DeliveryAddress: {
    description: 'Where a part is sent. Shown to the shopper as it is, never parsed.',
    members: { recipient: RECIPIENT, lines: LINES },
  },
  SavedAddress: {
    description: 'Another address of the shopper’s. Shown as it is, never parsed.',
    members: { addressId: 'The address. Opaque.', recipient: RECIPIENT, lines: LINES },
  },
  PostalAddress: {
    description:
      'An address that the shopper typed in. Which members a country needs, and how they are written there, the API ' +
      'decides; see “Addresses” above.',
    members: {
      recipient: RECIPIENT,
      line1: 'Street and number, or what stands for them.',
      line2: 'A flat, a floor, a building. Absent where there is none.',
      city: 'The town or city.',
      region:
        'State, province or county as the country writes it on an envelope: `OR`, `MI`. Absent where the country needs none.',
      postalCode: 'As the country writes it. Absent where the country needs none.',
      country: 'One of the support context’s `deliveryCountries`.',
    },
  },
  CountryCode: { description: 'A country by its ISO 3166-1 code of two letters, `DE`.' },
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
      parts:
        'With `part-out-of-stock`: the parts as they now are, as the support context would list them (S11). May be empty, and may hold none that can be requested.',
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
