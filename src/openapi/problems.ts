import type { ProblemType } from '../contract/index.js';

/** What the document says of one problem type. */
export interface ProblemDescription {
  /** The status that it comes with, unless a call says otherwise. */
  status: number;
  title: string;
  /** What the type means, in plain words. */
  description: string;
}

/** Every problem type of the API. */
export const PROBLEMS: Readonly<Record<ProblemType, ProblemDescription>> = {
  'invalid-request': {
    status: 422,
    title: 'Invalid request',
    description:
      'The request was not understood: 400 where a parameter or a header is wrong, 422 where the body is. ' +
      'With 422, `errors` names each field that was not taken. Nothing was stored.',
  },
  'session-expired': {
    status: 401,
    title: 'Session expired',
    description:
      'The bearer token is missing, unknown or no longer valid. The kit tells the page, which can hand over a new one.',
  },
  'not-found': {
    status: 404,
    title: 'Not found',
    description:
      'There is no such thing, or it belongs to another shopper, or it lies outside the session of a redeemed link. ' +
      'The three must not be told apart: not by status, not by body, not by headers.',
  },
  'not-offered': {
    status: 403,
    title: 'Not offered',
    description:
      'No part can be requested for this order item (E1 to E3, E6 to E9). An excluded shopper gets this very answer; ' +
      'nothing in it may say why (S14).',
  },
  'part-out-of-stock': {
    status: 409,
    title: 'Part out of stock',
    description:
      'Stock ran out between choosing and ordering, or the part had none (S10, S11, E11). `parts` holds the parts as they ' +
      'now are and `wholeItemReturn` the return that is possible instead, so that the shopper can go on without another call.',
  },
  'request-limit-reached': {
    status: 409,
    title: 'Request limit reached',
    description: 'This order item has no requests left for a part that was asked for (E10).',
  },
  'return-window-closed': {
    status: 409,
    title: 'Return window closed',
    description: 'The return window of this order item, extension included, has ended (S2, S8, E4).',
  },
  'already-returned': {
    status: 409,
    title: 'Already returned',
    description: 'A whole-item return of this order item exists and is not cancelled (E5).',
  },
  'not-allowed-now': {
    status: 409,
    title: 'Not allowed now',
    description: 'The state that the request or the order item is in does not allow this.',
  },
  'key-reused': {
    status: 422,
    title: 'Idempotency key reused',
    description: 'This `Idempotency-Key` came before with another body or another call. Nothing was done.',
  },
  'key-in-flight': {
    status: 409,
    title: 'Request in flight',
    description:
      'A request with this `Idempotency-Key` is still being carried out; ask again in a moment. ' +
      'It may yet succeed, so the kit tells the shopper neither success nor failure.',
  },
  'link-invalid': {
    status: 400,
    title: 'Link invalid',
    description:
      'The token is none of this shop’s, was changed, or stands for an order item that does not exist.',
  },
  'link-used': {
    status: 409,
    title: 'Link used',
    description: 'The link was redeemed before; it works once.',
  },
  'link-expired': { status: 410, title: 'Link expired', description: 'The link is past its last day.' },
  'evidence-too-large': {
    status: 413,
    title: 'Picture too large',
    description: 'The picture has more than 5 MB (5,000,000 bytes).',
  },
  'evidence-type': {
    status: 415,
    title: 'Picture type not taken',
    description: 'The picture is empty, or is not JPEG, PNG or WebP.',
  },
  'too-many-requests': {
    status: 429,
    title: 'Too many requests',
    description: 'The caller has to wait. Nothing was done.',
  },
};
