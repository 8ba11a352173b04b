import { PROBLEM_TYPES } from '../../src/contract/index.js';
import { PROBLEMS } from '../../src/openapi/problems.js';
import { editOnce, written, type EditName, type Made } from './edits.js';
import { FULL_PROBLEM, type HonestAnswers, type Json } from './honest.js';
import { Random } from './random.js';
import { answerShape, shapeOf, type ApiCall } from './shape.js';

/** An answer as a page gets it. */
export interface Answer {
  readonly status: number;
  readonly text: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly redirected?: boolean;
  /** The connection is reset before the answer is whole. */
  readonly breaksOff?: boolean;
}

const JSON_TYPE = { 'content-type': 'application/json' };
const HTML = '<!doctype html><html><head><title>Sign in</title></head><body><h1>Sign in</h1></body></html>';

/** Statuses that an API, or something before it, may answer with. */
const STATUSES = [
  200, 201, 202, 203, 204, 205, 206, 300, 304, 400, 401, 402, 403, 404, 405, 406, 408, 409, 410, 411, 412,
  413, 415, 418, 421, 422, 425, 426, 428, 429, 431, 451, 499, 500, 501, 502, 503, 504, 507, 511, 520, 530,
  599,
];

const TYPES = [
  'text/html',
  'text/plain',
  'application/xml',
  'image/png',
  'application/octet-stream',
  '',
  'nonsense',
];

const RETRY_AFTER = ['0', '1', '2', '-5', '1e9', '3600', 'soon', '', 'Wed, 21 Oct 2015 07:28:00 GMT', '١'];

/** What the problem of an API is told by. */
const problemOf = (type: string, more: object = {}): Json => ({
  type: `https://api.shop.example/problems/${type}`,
  title: 'Refused',
  ...more,
});

/** What happens to an answer as a whole. */
const WHOLE = {
  'another status': (answer, random) => ({ ...answer, status: random.pick(STATUSES) }),
  'another content type': (answer, random) => ({
    ...answer,
    headers: { 'content-type': random.pick(TYPES) },
  }),
  'a page': (answer) => ({ ...answer, text: HTML, headers: { 'content-type': 'text/html' } }),
  'a page of a gateway': (answer, random) => ({
    ...answer,
    status: random.pick([403, 404, 429, 500, 502, 503, 504]),
    text: HTML,
    headers: { 'content-type': 'text/html', 'retry-after': random.pick(RETRY_AFTER) },
  }),
  nothing: (answer) => ({ ...answer, text: '' }),
  'cut off': (answer, random) => ({
    ...answer,
    text: answer.text.slice(0, random.below(answer.text.length)),
  }),
  'reset on the way': (answer) => ({ ...answer, breaksOff: true }),
  'redirected and followed': (answer) => ({ ...answer, redirected: true }),
  'redirected and not followed': (answer) => ({ ...answer, status: 0 }),
  'in a list': (answer) => ({ ...answer, text: `[${answer.text}]` }),
  twice: (answer) => ({ ...answer, text: answer.text + answer.text }),
  'with something before it': (answer, random) => ({
    ...answer,
    text: random.pick(['\ufeff', ")]}',\n", 'callback(', '\u0000', '\n\n']) + answer.text,
  }),
  'no object': (answer, random) => ({
    ...answer,
    text: random.pick(['null', '"text"', '[]', '{}', '0', 'true', 'NaN', '[null]', '{"options":null}']),
  }),
  'with a first member of the same name': (answer, random) => ({
    ...answer,
    text: answer.text.replace(
      /"(\w+)":/,
      (member, name: string) => `"${name}":${random.pick(['null', '1'])},${member}`,
    ),
  }),
  'with a last member of the same name': (answer, random) => ({
    ...answer,
    text: answer.text.replace(/^\{"(\w+)":(.*)\}$/s, (_, name: string, rest: string) => {
      const value = random.pick(['null', '1', '""', '[]']);
      return `{"${name}":${rest},"${name}":${value}}`;
    }),
  }),
  'with characters changed': (answer, random) => {
    const at = random.below(answer.text.length);
    const sign = random.pick([...'{}[]":,\\0x\u0000\ud800']);
    return { ...answer, text: answer.text.slice(0, at) + sign + answer.text.slice(at + 1) };
  },
  'with padding': (answer, random) => ({
    ...answer,
    text: ' '.repeat(random.chance(0.003) ? 5_000_000 : 1_000) + answer.text,
  }),
} as const satisfies Record<string, (answer: Answer, random: Random) => Answer>;

type WholeName = keyof typeof WHOLE;
const WHOLE_NAMES = Object.keys(WHOLE) as WholeName[];

/** How an answer was changed: its kind by which it is counted, and where. */
export interface Change {
  readonly kind: EditName | WholeName | 'a problem';
  readonly path: string;
}

/** One changed answer, and how to make it again with fewer changes. */
export interface Mutated {
  readonly call: ApiCall;
  readonly answer: Answer;
  readonly changes: readonly Change[];
  /** As many changes as it could have; fewer may be left out of it. */
  readonly without: (left: ReadonlySet<number>) => Mutated;
}

/** So many places of an answer are changed at most. */
const MOST_EDITS = 4;

const toChange = ({ edit, path }: Made): Change => ({ kind: edit, path });

/** The mutated answer to a call, the same for a seed and a place in its row. */
export function mutate(
  call: ApiCall,
  honest: HonestAnswers,
  seed: number,
  at: number,
  left: ReadonlySet<number> = new Set(),
): Mutated {
  const random = new Random(seed, at);
  const { status, json } = random.pick(honest[call]);
  const isProblem = random.chance(0.15);
  const type = random.pick([...PROBLEM_TYPES, 'invented-later']);
  const asWhole = random.chance(0.25);
  const edits = asWhole && random.chance(0.6) ? 0 : 1 + random.below(MOST_EDITS);
  // The change of the whole comes last; each has a row of its own, so that one can be left out.
  const rows = Array.from({ length: edits + 1 }, () => random.below(2 ** 31));

  const changes: Change[] = [];
  const root = { json: structuredClone(isProblem ? fullProblem(type) : json) };
  if (isProblem) changes.push({ kind: 'a problem', path: type });
  const shape = isProblem ? shapeOf('Problem') : answerShape(call);
  for (const [index, row] of rows.slice(0, edits).entries()) {
    if (!left.has(index)) changes.push(toChange(editOnce(root, shape, new Random(row, at))));
  }
  let answer: Answer = {
    status: isProblem ? statusOf(type) : status,
    text: written(root.json),
    headers: JSON_TYPE,
  };
  if (asWhole && !left.has(edits)) {
    const row = new Random(rows[edits] ?? 0, at);
    const kind = row.pick(WHOLE_NAMES);
    answer = WHOLE[kind](answer, row);
    changes.push({ kind, path: 'whole' });
  }
  return { call, answer, changes, without: (more) => mutate(call, honest, seed, at, more) };
}

/** How many changes can be left out of an answer. */
export const MOST_CHANGES = MOST_EDITS + 1;

function fullProblem(type: string): Json {
  return typeof FULL_PROBLEM === 'object' && FULL_PROBLEM !== null && !Array.isArray(FULL_PROBLEM)
    ? { ...FULL_PROBLEM, type: `https://api.shop.example/problems/${type}` }
    : problemOf(type);
}

const statusOf = (type: string): number =>
  Object.entries(PROBLEMS).find(([name]) => name === type)?.[1].status ?? 409;

/** Statuses with which a `Response` takes no body. */
const WITHOUT_BODY = [204, 205, 304];

/** The answer as `fetch` gives it. */
export function responseOf({ status, text, headers, redirected, breaksOff }: Answer): Response {
  // What `fetch` makes of a redirect that it was told not to follow.
  if (status === 0) return Response.error();
  const body = breaksOff
    ? new ReadableStream({ start: (stream) => stream.error(new TypeError('The connection was reset.')) })
    : WITHOUT_BODY.includes(status)
      ? null
      : text;
  const response = new Response(body, { status, headers });
  return redirected ? Object.defineProperty(response, 'redirected', { value: true }) : response;
}
