/** The methods that the API's calls use. */
export const METHODS = ['GET', 'POST', 'PUT'] as const;

/** How long a browser may keep a preflight's answer, in seconds; browsers cap it at two hours. */
const MAX_AGE = 7200;

/** On every answer: a page of any origin may read it, all headers included. Sessions come as tokens, never as cookies. */
export const ANSWER_HEADERS = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': '*',
} as const;

/** The answer to a preflight. */
export const PREFLIGHT_HEADERS = {
  ...ANSWER_HEADERS,
  'access-control-allow-methods': METHODS.join(', '),
  // Named one by one: a browser does not take `*` for Authorization.
  'access-control-allow-headers': 'authorization, content-type, idempotency-key, traceparent, accept',
  'access-control-max-age': String(MAX_AGE),
} as const;
