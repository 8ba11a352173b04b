import type { ApiCall } from '../contract/calls.js';
import type { ProblemType } from '../contract/index.js';
import type { SchemaName } from './schemas.js';

/** A query parameter of a call; the ids in its path follow from the path itself. */
export type QueryParameter = 'touchpoint' | 'item' | 'cursor' | 'query' | 'orderId' | 'itemId';

/** A problem that a call is answered with. */
export interface ProblemCase {
  type: ProblemType;
  /** The type's own if not given. */
  status?: number;
}

/** What the API promises of one call. */
export interface CallDescription {
  operationId: string;
  tag: string;
  summary: string;
  /** In plain words, with the ids of the programme's rules. */
  description: string;
  /** Open to whoever comes; without it a bearer token is needed. */
  open?: true;
  /** Carried out once for each `Idempotency-Key`, which has to be there. */
  keyed?: true;
  /** Holds texts for shoppers, in the language that they ask for. */
  spoken?: true;
  query?: readonly QueryParameter[];
  /** What is sent: JSON of that schema, an object without known members, or a picture as a form. */
  body?: SchemaName | 'no-members' | 'picture';
  success: { status: 200 | 201; schema: SchemaName; description: string };
  /** Every problem that the call is answered with, by its status in this call. */
  problems: readonly ProblemCase[];
}

const SESSION = [{ type: 'session-expired' }, { type: 'too-many-requests' }] as const;
const NOT_FOUND = { type: 'not-found' } as const;
const WRONG_PARAMETER = { type: 'invalid-request', status: 400 } as const;
const WRONG_BODY = { type: 'invalid-request' } as const;
const KEYED = [WRONG_PARAMETER, { type: 'key-in-flight' }, { type: 'key-reused' }] as const;

/** Every call of the support API; one that is missing does not compile. */
export const CALLS: Readonly<Record<ApiCall, CallDescription>> = {
  'GET /support-options': {
    operationId: 'getSupportOptions',
    tag: 'Support',
    summary: 'Which order items have product support',
    description:
      'Whether each of up to 100 order items has product support at a touchpoint (E1 to E11, S10). The kit asks for all ' +
      'touchpoints on a page in one call. An item that does not exist, or that the session does not see, is left out of ' +
      'the answer; the kit takes it as not available. The order of the answers does not matter.',
    query: ['touchpoint', 'item'],
    success: {
      status: 200,
      schema: 'SupportOptions',
      description: 'One entry for each item that the session sees.',
    },
    problems: [WRONG_PARAMETER, ...SESSION],
  },
  'GET /orders': {
    operationId: 'listOrders',
    tag: 'Orders',
    summary: 'The shopper’s orders',
    description:
      'The orders that the session sees, newest first, a page at a time (S6). `query` narrows them: every word has to ' +
      'stand in the order’s id or in the title of one of its items, whatever the case and the accents. A session of a ' +
      'redeemed link sees its one order with its one item.',
    query: ['cursor', 'query'],
    success: {
      status: 200,
      schema: 'OrderPage',
      description: 'A page of orders; an empty list where none match.',
    },
    problems: [WRONG_PARAMETER, ...SESSION],
  },
  'GET /orders/{orderId}': {
    operationId: 'getOrder',
    tag: 'Orders',
    summary: 'One order',
    description:
      'One order of the shopper’s (S4). Another shopper’s order answers exactly as one that does not exist.',
    success: { status: 200, schema: 'Order', description: 'The order.' },
    problems: [NOT_FOUND, ...SESSION],
  },
  'GET /orders/{orderId}/items/{itemId}/support': {
    operationId: 'getSupportContext',
    tag: 'Support',
    summary: 'All that one request for parts needs',
    description:
      'The item, its parts with their stock, a diagram to point at them, hints where to look first, the seller’s other ' +
      'solutions, the return window as it is and as it would be, the addresses, the rules for pictures, the requests so ' +
      'far, and the whole-item return that is possible (S7, S8, S10, S12). Where no part can be requested, `unavailable` ' +
      'says why and `parts` holds none that can be; the answer is 200 all the same.',
    spoken: true,
    query: ['touchpoint'],
    success: { status: 200, schema: 'SupportContext', description: 'The support context of the order item.' },
    problems: [WRONG_PARAMETER, NOT_FOUND, ...SESSION],
  },
  'POST /part-requests': {
    operationId: 'createPartRequest',
    tag: 'Part requests',
    summary: 'Request parts',
    description:
      'Requests one or more parts free of charge (S1, S16), once for each `Idempotency-Key`. The answer is the whole ' +
      'confirmation: the total of 0, the address, the arrival, and the return window, 14 calendar days longer with the ' +
      'first request of an order item (S8). All parts are requested or none. What can be requested is decided anew here, ' +
      'in this order: eligibility (E1 to E11), the fields, the limits (E10), the stock (S11). The fields include the ' +
      'address and the pictures; the sections above tell how they are checked. Of two requests for the last unit one is ' +
      'accepted and the other gets `part-out-of-stock`.',
    keyed: true,
    body: 'PartRequestBody',
    success: {
      status: 201,
      schema: 'PartRequest',
      description: 'The request was made; here is the whole confirmation.',
    },
    problems: [
      ...KEYED,
      WRONG_BODY,
      { type: 'not-offered' },
      NOT_FOUND,
      { type: 'part-out-of-stock' },
      { type: 'request-limit-reached' },
      { type: 'return-window-closed' },
      { type: 'already-returned' },
      ...SESSION,
    ],
  },
  'GET /part-requests': {
    operationId: 'listPartRequests',
    tag: 'Part requests',
    summary: 'The shopper’s part requests',
    description:
      'The part requests that the session sees, newest first; those of one order or of one order item where `orderId` and ' +
      '`itemId` are given. An id that the session does not see gives an empty list.',
    query: ['orderId', 'itemId'],
    success: {
      status: 200,
      schema: 'PartRequestList',
      description: 'The part requests; an empty list where there are none.',
    },
    problems: [...SESSION],
  },
  // Next to `{requestId}/cancel` a path alone could mean either (a linter says so); the methods tell them apart.
  'GET /part-requests/by-key/{key}': {
    operationId: 'getPartRequestByKey',
    tag: 'Part requests',
    summary: 'What became of a request whose answer was lost',
    description:
      'The part request that this shopper made under an `Idempotency-Key`. The kit asks after a time-out or a broken ' +
      'connection, before it tells the shopper anything. `not-found` means that nothing was made under this key and that ' +
      'nothing is under way; while the first call is still being carried out the answer is `key-in-flight`.',
    success: {
      status: 200,
      schema: 'PartRequest',
      description: 'The request that was made under the key, as it now stands.',
    },
    problems: [NOT_FOUND, { type: 'key-in-flight' }, ...SESSION],
  },
  'GET /part-requests/{requestId}': {
    operationId: 'getPartRequest',
    tag: 'Part requests',
    summary: 'One part request',
    description: 'One part request as it now stands.',
    success: { status: 200, schema: 'PartRequest', description: 'The part request.' },
    problems: [NOT_FOUND, ...SESSION],
  },
  'POST /part-requests/{requestId}/cancel': {
    operationId: 'cancelPartRequest',
    tag: 'Part requests',
    summary: 'Cancel a part request',
    description:
      'Cancels a request before it is dispatched, while its `actions` hold `cancel`. It takes the extension of the return ' +
      'window back, unless another request of the order item still holds it (S8), gives the stock back and does not count ' +
      'against the limit (E10).',
    body: 'no-members',
    success: {
      status: 200,
      schema: 'PartRequest',
      description: 'The cancelled request, with the window as it now is.',
    },
    problems: [NOT_FOUND, { type: 'not-allowed-now' }, ...SESSION],
  },
  'POST /part-requests/{requestId}/not-received': {
    operationId: 'reportNotReceived',
    tag: 'Part requests',
    summary: 'Say that the part never arrived',
    description:
      'The shopper says that the part never came, while the request’s `actions` hold `report-not-received` (S13). The ' +
      'whole item may still be returned.',
    body: 'no-members',
    success: { status: 200, schema: 'PartRequest', description: 'The request, its status `not-received`.' },
    problems: [NOT_FOUND, { type: 'not-allowed-now' }, ...SESSION],
  },
  'POST /part-requests/{requestId}/outcome': {
    operationId: 'answerOutcome',
    tag: 'Part requests',
    summary: 'Say whether the part solved the problem',
    description:
      'The shopper’s answer to “did it help?” once the part is delivered, while the request’s `actions` hold ' +
      '`answer-outcome` (S17). It is asked once. `kept: false` makes no return: that is a call of its own (S12).',
    body: 'OutcomeBody',
    success: { status: 200, schema: 'PartRequest', description: 'The request with the answer in `kept`.' },
    problems: [WRONG_BODY, NOT_FOUND, { type: 'not-allowed-now' }, ...SESSION],
  },
  'POST /returns': {
    operationId: 'createReturn',
    tag: 'Returns',
    summary: 'Return the whole item',
    description:
      'Makes the whole-item return of an order item, once for each `Idempotency-Key`, a received part or not, until the ' +
      'extended window ends (S11 to S13). `not-allowed-now` where the item is not delivered yet.',
    keyed: true,
    body: 'ReturnBody',
    success: { status: 201, schema: 'WholeItemReturn', description: 'The return was made.' },
    problems: [
      ...KEYED,
      WRONG_BODY,
      NOT_FOUND,
      { type: 'not-allowed-now' },
      { type: 'already-returned' },
      { type: 'return-window-closed' },
      ...SESSION,
    ],
  },
  'POST /deep-links/redeem': {
    operationId: 'redeemDeepLink',
    tag: 'Deep links',
    summary: 'Redeem the link of an e-mail or a notification',
    description:
      'Changes a link’s token for the order item that it stands for and for a session that sees this one item (S3). It ' +
      'works once, and only by this POST after the shopper’s press: mail scanners open links, so a GET must never use one ' +
      'up. The token travels in the body, never in a URL.',
    open: true,
    body: 'RedeemBody',
    success: { status: 200, schema: 'RedeemedLink', description: 'The order item, and the session for it.' },
    problems: [
      { type: 'link-invalid' },
      { type: 'link-used' },
      { type: 'link-expired' },
      { type: 'too-many-requests' },
    ],
  },
  'POST /evidence': {
    operationId: 'uploadEvidence',
    tag: 'Part requests',
    summary: 'Upload a picture of the fault',
    description:
      'Takes one JPEG, PNG or WebP picture of up to 5 MB (5,000,000 bytes), not empty, as the form’s `file`. An API goes ' +
      'by the bytes, not by the type that is declared. A part request then names the picture in `evidenceIds`.',
    body: 'picture',
    success: { status: 201, schema: 'Evidence', description: 'The picture was stored.' },
    problems: [WRONG_BODY, { type: 'evidence-too-large' }, { type: 'evidence-type' }, ...SESSION],
  },
};
