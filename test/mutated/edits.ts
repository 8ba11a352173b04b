import type { Json } from './honest.js';
import type { Random } from './random.js';
import type { Shape, TextFormat } from './shape.js';

type JsonObject = { [name: string]: Json };
const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A place in an answer: the member or the entry, and what holds it. */
interface Spot {
  readonly path: string;
  readonly shape: Shape | undefined;
  readonly value: Json;
  /** Another value in its place. */
  put(value: Json): void;
  /** Without it; the whole answer can't be left out. */
  remove?: (() => void) | undefined;
  /** Once more. */
  double?: (() => void) | undefined;
}

/** A text that stands for characters that no JSON value is written as: `1e999`. */
const raw = (characters: string): string => `@raw:${characters}@`;

/** The wire form of a value with {@link raw} characters in it. */
export const written = (json: Json): string =>
  JSON.stringify(json).replace(/"@raw:([^@]*)@"/g, (_, escaped: string) =>
    String(JSON.parse(`"${escaped}"`)),
  );

const repeat = (text: string, length: number): string => text.repeat(Math.ceil(length / text.length));

/** Texts in other scripts, and such as only a machine writes. */
const TEXTS = [
  '',
  ' ',
  '\n\t\r\n',
  '\u0000',
  '\u200b',
  'خزانة كتب، خمسة رفوف',
  'ארון ספרים עם 5 מדפים',
  '棚板（左から三番目）',
  'ชั้นวางหนังสือห้าชั้น',
  'अलमारी की शेल्फ़',
  'Z̸̡̛͓͇a̷͎l̶g̵o̶ ̷t̸e̷x̶t',
  '👩‍👩‍👧‍👦🏳️‍🌈🧑🏽‍🔧',
  '\u202egnp.rebmun\u202c',
  '\u2068\u2068\u2068',
  '\ud800 half a pair \udfff',
  '<b>Shelf</b> &amp; <img src=x>',
  '%7Bname%7D %s %d $& $1 $$',
  'a-word-' + 'without-an-end-'.repeat(30),
  '007',
  '-1',
  'true',
  'null',
  '../../etc',
  '.',
  '..',
  'constructor',
  '__proto__',
  'hasOwnProperty',
] as const;

const DATES = [
  '2026-02-29',
  '2026-02-30',
  '2024-02-29',
  '2026-13-01',
  '2026-00-10',
  '2026-7-1',
  '0000-01-01',
  '0001-01-01',
  '9999-12-31',
  '+012026-01-01',
  '-000001-01-01',
  '1582-10-10',
  '1969-12-31',
  '2026-06-16T00:00:00Z',
  '16/06/2026',
  '2026-06-16 ',
  '٢٠٢٦-٠٦-١٦',
  'yesterday',
  '2026-W25-2',
] as const;

const INSTANTS = [
  '2026-06-16T24:00:00Z',
  '2026-06-16T23:59:60Z',
  '2026-06-16T10:00:00',
  '2026-06-16T10:00:00+99:00',
  '2026-06-16T10:00:00-23:59',
  '2026-06-16T10:00Z',
  '2026-06-16 10:00:00Z',
  '2026-06-16t10:00:00z',
  '0000-01-01T00:00:00+23:59',
  '0000-01-01T00:00:00Z',
  '9999-12-31T23:59:59-23:59',
  '2026-06-16T10:00:00.123456789123456789Z',
  '2026-06-31T10:00:00Z',
  '1781600000',
  '2026-06-16',
] as const;

const ZONES = [
  'Mars/Olympus',
  'UTC',
  'utc',
  'GMT+2',
  '+05:30',
  'Etc/GMT+14',
  'Etc/GMT-14',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'Asia/Kathmandu',
  'europe/berlin',
  'PST8PDT',
  '',
] as const;

const URLS = [
  'javascript:void 0',
  'http://shop.example/',
  '//shop.example/a',
  '/a',
  'https:',
  'https://',
  'https://user:secret@shop.example/',
  'https://shop.example:0/',
  'https://shop.example:99999/',
  'https://xn--/',
  ' https://shop.example/a\tb\n',
  'https:\\\\shop.example\\a',
  'HTTPS://SHOP.EXAMPLE/A',
  'https://shop.example/%',
  'https://[::1]/',
  'http://localhost/a',
  'data:text/html,a',
  'blob:https://shop.example/1',
  `https://shop.example/${'a'.repeat(3000)}`,
] as const;

const IDS = [
  '',
  '.',
  '..',
  'a/b',
  'a?b#c',
  '%2F',
  ':',
  ' ',
  '\ud800',
  '__proto__',
  'x'.repeat(200),
  'x'.repeat(201),
];

const PATTERNED = [
  '',
  'usd',
  'XXX',
  'ZZZ',
  'EURO',
  'us',
  'ZZ',
  'M0 0',
  'M0 0L',
  'M1e999 0z',
  'M<script>',
  'M0 0url(#a)',
];

const OF_FORMAT: Readonly<Record<TextFormat, readonly string[]>> = {
  free: TEXTS,
  id: IDS,
  date: DATES,
  instant: INSTANTS,
  zone: ZONES,
  url: URLS,
  pattern: PATTERNED,
};

const NUMBERS: readonly Json[] = [
  0,
  -1,
  1,
  2,
  50,
  99,
  100,
  201,
  10_000,
  0.5,
  1.0000000000000002,
  -0.001,
  2 ** 31,
  2 ** 32,
  2 ** 53 - 1,
  2 ** 53,
  1e21,
  1e308,
  5e-324,
  '1',
  raw('1e999'),
  raw('-1e999'),
  raw('-0'),
  raw('1.0e+2'),
  raw('123456789012345678901234567890'),
];

/** What can't be made a text of: whoever tries gets an exception. */
const NO_TEXT = { toString: 1, valueOf: 1 };

/** What is no value of the kind that it stands for. */
const OTHERS: readonly Json[] = [
  null,
  true,
  false,
  0,
  -1,
  3.5,
  'text',
  '',
  [],
  {},
  [[]],
  [null],
  [''],
  { a: 1 },
  NO_TEXT,
];

/** Characters that are no JSON. */
const NO_JSON = [raw('NaN'), raw('Infinity'), raw('undef'), raw('01'), raw("'a'"), raw('')];

/** Lists, or objects, one within the other. As characters: what copies and looks through answers would overflow. */
const nested = (levels: number, random: Random): string => {
  const [open, close] = random.pick([
    ['[', ']'],
    ['{"a":', '}'],
  ] as const);
  return raw(`${open.repeat(levels)}0${close.repeat(levels)}`);
};

/** Now and then so deep that whatever calls itself for each level would overflow. */
const depthOf = (random: Random): number => (random.chance(0.03) ? 10_000 : 1 + random.below(60));

const nameOf = (random: Random): string =>
  random.pick(['__proto__', 'constructor', 'toJSON', 'then', 'length', 'valueOf', 'extra', '']);

/** A change of one place; `false` where there is nothing to change so. */
type Edit = (spot: Spot, random: Random, texts: (shape: Shape) => readonly string[]) => unknown;

const EDITS = {
  dropped: ({ remove }) => (remove ? remove() : false),
  doubled: ({ double }) => (double ? double() : false),
  null: ({ put }) => put(null),
  'of another type': ({ put }, random) => put(structuredClone(random.pick(OTHERS))),
  deep: ({ put }, random) => put(nested(depthOf(random), random)),
  'no JSON': ({ put }, random) => (random.chance(0.1) ? put(random.pick(NO_JSON)) : false),
  'of another format': ({ value, shape, put }, random) =>
    typeof value === 'string' ? put(random.pick(OF_FORMAT[formatOf(shape)])) : false,
  'another text': ({ value, put }, random) => (typeof value === 'string' ? put(random.pick(TEXTS)) : false),
  'another choice': ({ shape, put }, random) =>
    shape?.kind === 'choice'
      ? put(random.pick([...shape.values, ...shape.values, 'invented-later', 'DELIVERED', 'unknown']))
      : false,
  'another number': ({ value, put }, random) =>
    typeof value === 'number' ? put(random.pick(NUMBERS)) : false,
  'the other truth': ({ value, put }) => (typeof value === 'boolean' ? put(!value) : false),
  huge: ({ value, put }, random) => {
    const length = random.chance(0.01) ? 200_000 : 200 + random.below(2_000);
    if (typeof value === 'string') put(repeat(value || 'x', length));
    else if (Array.isArray(value) && value.length > 0)
      put(Array.from({ length: Math.min(200, length) }, (_, at) => value[at % value.length] ?? null));
    else return false;
    return true;
  },
  cut: ({ value, put }, random) => {
    if (typeof value !== 'string' || value.length < 2) return false;
    put(value.slice(0, random.below(value.length)));
    return true;
  },
  empty: ({ value, put }) => {
    if (Array.isArray(value)) put([]);
    else if (isObject(value)) put({});
    else return false;
    return true;
  },
  'in another order': ({ value, put }) => (Array.isArray(value) ? put(value.toReversed()) : false),
  'in a list': ({ value, put }) => put([value]),
  'in an object': ({ value, put }) => put({ value }),
  'with more members': ({ value, put }, random) => {
    if (!isObject(value)) return false;
    // Defined, so that "__proto__" is a member as JSON has it.
    const more = Object.defineProperty({ ...value }, nameOf(random), {
      value: structuredClone(random.pick(OTHERS)),
      enumerable: true,
      writable: true,
      configurable: true,
    });
    put(more);
    return true;
  },
  /** The id of another thing, another date of the same answer: each by itself is as it should be. */
  swapped: ({ shape, value, put }, random, texts) => {
    if (shape?.kind !== 'text' || typeof value !== 'string') return false;
    const others = texts(shape).filter((text) => text !== value);
    return others.length > 0 ? put(random.pick(others)) : false;
  },
} as const satisfies Record<string, Edit>;

export type EditName = keyof typeof EDITS;

/** How often each is tried, beside the others: what fits few places more often, what is refused at once more seldom. */
const WEIGHTS: Partial<Record<EditName, number>> = {
  'another number': 12,
  'another choice': 8,
  'of another format': 6,
  'the other truth': 4,
  'another text': 3,
  swapped: 4,
  doubled: 3,
  dropped: 2,
};
const NAMES = (Object.keys(EDITS) as EditName[]).flatMap((name) =>
  Array.from({ length: WEIGHTS[name] ?? 1 }, () => name),
);

const formatOf = (shape: Shape | undefined): TextFormat => (shape?.kind === 'text' ? shape.format : 'free');

/** How likely a way down an answer ends at what holds more. */
const STOPS_EARLY = 0.15;

/** A place by chance, small ones no more seldom than large ones. */
function spotIn(root: { json: Json }, shape: Shape, random: Random): Spot {
  let spot: Spot = { path: '', shape, value: root.json, put: (value) => void (root.json = value) };
  while (!random.chance(spot.path === '' ? 0.02 : STOPS_EARLY)) {
    const inner = childOf(spot, random);
    if (!inner) break;
    spot = inner;
  }
  return spot;
}

function childOf({ path, shape, value }: Spot, random: Random): Spot | undefined {
  if (Array.isArray(value)) {
    if (value.length === 0) return undefined;
    const at = random.below(value.length);
    return {
      path: `${path}[${at}]`,
      shape: shape?.kind === 'list' ? shape.entry : undefined,
      value: value[at] ?? null,
      put: (entry) => void (value[at] = entry),
      remove: () => void value.splice(at, 1),
      double: () => void value.splice(at, 0, structuredClone(value[at] ?? null)),
    };
  }
  if (!isObject(value)) return undefined;
  const known = shape?.kind === 'object' ? shape.members : {};
  // A member that this answer lacks may come too.
  const names = [...new Set([...Object.keys(value), ...Object.keys(known)])];
  if (names.length === 0) return undefined;
  const name = random.pick(names);
  return {
    path: path ? `${path}.${name}` : name,
    shape: known[name]?.shape,
    value: value[name] ?? null,
    put: (member) => void (value[name] = member),
    remove: name in value ? () => void delete value[name] : undefined,
  };
}

/** The texts of a format in an answer. */
function textsIn(json: Json, shape: Shape | undefined, format: TextFormat, into: string[] = []): string[] {
  if (typeof json === 'string') {
    if (shape?.kind === 'text' && shape.format === format) into.push(json);
  } else if (Array.isArray(json)) {
    for (const entry of json) textsIn(entry, shape?.kind === 'list' ? shape.entry : undefined, format, into);
  } else if (isObject(json)) {
    for (const [name, member] of Object.entries(json))
      textsIn(member, shape?.kind === 'object' ? shape.members[name]?.shape : undefined, format, into);
  }
  return into;
}

/** One change that was made: what, and where. */
export interface Made {
  readonly edit: EditName;
  readonly path: string;
}

/** Changes one place of an answer, in place; says what was done. */
export function editOnce(root: { json: Json }, shape: Shape, random: Random): Made {
  for (;;) {
    const spot = spotIn(root, shape, random);
    const edit = random.pick(NAMES);
    const texts = (of: Shape): string[] => textsIn(root.json, shape, formatOf(of));
    if (EDITS[edit](spot, random, texts) !== false) return { edit, path: spot.path || 'all' };
  }
}
