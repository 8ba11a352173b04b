import type { QueryParameter } from './calls.js';
import { ref } from './component-schemas.js';
import type { JsonObject } from './json.js';

const ID = { type: 'string', minLength: 1, maxLength: 200 } as const;
// Visible ASCII: what a header can carry as it is.
const KEY = { type: 'string', pattern: '^[\\x21-\\x7e]{1,200}$' } as const;

const SAME = 'Percent-encoded as one segment; `.` and `..` are no ids.';

const PATH: Readonly<Record<string, JsonObject>> = {
  orderId: { description: `The order. ${SAME}`, schema: ID, example: '112-4839201-7364512' },
  itemId: { description: `The item within the order. ${SAME}`, schema: ID, example: 'line-1' },
  requestId: { description: `The part request. ${SAME}`, schema: ID, example: 'PR-20391' },
  key: {
    description: 'The `Idempotency-Key` under which the request was sent, percent-encoded as one segment.',
    schema: KEY,
    example: '0b1f7c52-6a0e-4a36-9d3e-1a6f6f1d2c11',
  },
};

const QUERY: Readonly<Record<QueryParameter, JsonObject>> = {
  touchpoint: {
    description: 'Where the shopper meets product support. Left out, rule E2 is not asked.',
    schema: ref('Touchpoint'),
    example: 'order',
  },
  item: {
    description:
      'An order item as `ORDER:ITEM`, repeated for each, 1 to 100 times: both ids percent-encoded, a colon between them, ' +
      'and the whole encoded once more as any query value is (`item=112-4839201-7364512%3Aline-1`). A server must also ' +
      'take the value with its colon as it is (`item=112-4839201-7364512:line-1`): split at the one colon that is not ' +
      'encoded, then decode both sides.',
    required: true,
    style: 'form',
    explode: true,
    schema: {
      type: 'array',
      minItems: 1,
      maxItems: 100,
      items: { type: 'string', pattern: '^[^:]+:[^:]+$' },
    },
    example: ['112-4839201-7364512:line-1', '112-1002003-4005006:line-1'],
  },
  cursor: {
    description: 'The `nextCursor` of the page before, as it came. 400 for one that this list did not give.',
    schema: { type: 'string' },
    example: '112-1002003-4005006',
  },
  query: { description: 'Words to look for.', schema: { type: 'string' }, example: 'bookcase' },
  orderId: { description: 'Only requests of this order.', schema: ID, example: '112-4839201-7364512' },
  itemId: { description: 'Only requests of this item of the order.', schema: ID, example: 'line-1' },
};

const IDEMPOTENCY_KEY: JsonObject = {
  name: 'Idempotency-Key',
  in: 'header',
  required: true,
  description:
    'One key for each thing that the shopper wants done, 1 to 200 visible ASCII characters; the kit sends a UUID. See “Idempotency” above.',
  schema: KEY,
  example: '0b1f7c52-6a0e-4a36-9d3e-1a6f6f1d2c11',
};

const ACCEPT_LANGUAGE: JsonObject = {
  name: 'Accept-Language',
  in: 'header',
  description:
    'The languages that the shopper reads, best first, as RFC 9110 has it; browsers send it by themselves. The texts that ' +
    'the API writes for shoppers come in the first of them that it has.',
  schema: { type: 'string' },
  example: 'de-DE,de;q=0.9,en;q=0.8',
};

/** The parameters of a call: the ids in its path, its query, its headers. */
export function parametersOf(
  path: string,
  {
    query = [],
    keyed = false,
    spoken = false,
  }: { query?: readonly QueryParameter[]; keyed?: boolean; spoken?: boolean },
): JsonObject[] {
  return [
    ...Array.from(path.matchAll(/\{(\w+)\}/g), ([, name = '']) => ({
      name,
      in: 'path',
      required: true,
      ...PATH[name],
    })),
    ...query.map((name) => ({ name, in: 'query', ...QUERY[name] })),
    ...(keyed ? [IDEMPOTENCY_KEY] : []),
    ...(spoken ? [ACCEPT_LANGUAGE] : []),
  ];
}
