import type { ApiCall } from '../../src/contract/calls.js';
import { ID_MAX_LENGTH } from '../../src/contract/checks.js';
import { CALLS } from '../../src/openapi/calls.js';
import type { SchemaName } from '../../src/openapi/schemas.js';
import { shapeOf, textsOf, type Shape } from '../mutated/shape.js';
import * as honest from './honest.js';
import { SCRIPTS, URLS } from './payloads.js';

export { SCRIPTS, URLS };

type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/** A text of an answer, `SupportContext parts[].name`, and what stands there. */
export interface Placed {
  readonly field: string;
  readonly text: string;
}

/** What the API of one element answers. */
export type Answers = Partial<Record<ApiCall, { readonly status: number; readonly json: Json }>>;

/** What a shopper does there; `page.js` knows how. */
export type Walk = 'request' | 'return' | 'look' | 'line' | 'list' | 'orders' | 'once';

/** One element on a page, with an API of its own. */
export interface Scene {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly walk: Walk;
  readonly answers: Answers;
  /** The texts that people read, or that stand somewhere else. */
  readonly placed: readonly Placed[];
}

/** What is put where a text of an answer is. */
interface Attack {
  /** Another text for a field; the one that is there where it is not attacked. */
  text(field: string, shape: Shape, honest: string): string;
}

/** Goes through an answer with its form, and puts texts in. */
function filled(json: Json, shape: Shape, attack: Attack, schema: string, path = ''): Json {
  if (typeof json === 'string') return attack.text(`${schema} ${path}`, shape, json);
  if (Array.isArray(json) && shape.kind === 'list')
    return json.map((entry: Json, at) =>
      filled(
        entry,
        shape.entry,
        at % 2 ? attack : withSafeAddresses(attack, shape.entry),
        schema,
        `${path}[]`,
      ),
    );
  if (typeof json !== 'object' || json === null || shape.kind !== 'object') return json;
  return Object.fromEntries(
    Object.entries(json).map(([name, member]) => {
      const known = shape.members[name];
      if (!known) throw new Error(`${schema} knows no ${path}.${name}.`);
      return [name, filled(member, known.shape, attack, schema, path ? `${path}.${name}` : name)];
    }),
  );
}

/** An entry that a wrong address would cost as a whole keeps its own every other time: its texts are to be seen. */
function withSafeAddresses(attack: Attack, entry: Shape): Attack {
  const isNeeded =
    entry.kind === 'object' &&
    Object.values(entry.members).some(
      ({ shape, required }) => required && shape.kind === 'text' && shape.format === 'url',
    );
  return isNeeded
    ? {
        text: (field, shape, own) =>
          shape.kind === 'text' && shape.format === 'url' ? own : attack.text(field, shape, own),
      }
    : attack;
}

/** Texts that a wrong one would change into another thing; they are attacked alone, in scenes of their own. */
const ALONE: readonly string[] = [
  // Names the problem: what another one holds is not shown.
  'Problem type',
  // Goes into a header, which most of them can't.
  'RedeemedLink session.token',
];

const isAttackedAlone = (field: string, shape: Shape): boolean =>
  ALONE.includes(field) ||
  shape.kind === 'choice' ||
  (shape.kind === 'text' && !['free', 'id', 'url'].includes(shape.format));

/** So far apart are the payloads of two fields in one answer; it shares no factor with how many there are. */
const STRIDE = 7;

const at = <Value>(values: readonly Value[], index: number): Value => {
  const value = values[index % values.length];
  if (value === undefined) throw new RangeError('There are no payloads.');
  return value;
};

/** Puts a payload into every text and address at once; over as many rounds as there are payloads, each into each. */
class Everywhere implements Attack {
  readonly placed: Placed[] = [];
  readonly #ids = new Map<string, string>();
  #texts = 0;
  #addresses = 0;

  constructor(private readonly round: number) {}

  text(field: string, shape: Shape, own: string): string {
    if (isAttackedAlone(field, shape)) return own;
    if (shape.kind === 'text' && shape.format === 'url')
      return this.#place(field, at(URLS, this.round + this.#addresses++ * STRIDE).text);
    if (shape.kind !== 'text' || shape.format !== 'id') return this.#place(field, this.#next());
    // What is called the same stays so: parts are found by their ids. One that is too long would cost the whole answer.
    const id = this.#ids.get(own) ?? this.#next().slice(0, ID_MAX_LENGTH);
    this.#ids.set(own, id);
    return this.#place(field, id);
  }

  /** The answer to a call, full of payloads. */
  answer(schema: SchemaName, json: Json): Json {
    return filled(json, shapeOf(schema), this, schema);
  }

  /** What an id of the honest answers has become. */
  id(own: string): string {
    return this.#ids.get(own) ?? own;
  }

  #next(): string {
    return at(SCRIPTS, this.round + this.#texts++ * STRIDE).text;
  }

  #place(field: string, text: string): string {
    this.placed.push({ field, text });
    return text;
  }
}

const good = (call: ApiCall, json: Json): Answers => ({
  [call]: { status: CALLS[call].success.status, json },
});

const CONTEXT = 'GET /orders/{orderId}/items/{itemId}/support';
const ORDER = 'POST /part-requests';
const IDS = { 'order-id': honest.ORDER_ID, 'item-id': honest.ITEM_ID };

/** From the link of an e-mail to the confirmation. */
function request(round: number): Scene {
  const attack = new Everywhere(round);
  return {
    tag: 'product-support-deep-link',
    attributes: { token: 'a.link.token' },
    walk: 'request',
    answers: {
      ...good('POST /deep-links/redeem', attack.answer('RedeemedLink', honest.redeemedLink)),
      ...good(CONTEXT, attack.answer('SupportContext', honest.supportContext)),
      ...good(ORDER, attack.answer('PartRequest', honest.partRequest)),
    },
    placed: attack.placed,
  };
}

/** The parts ran out: what remains, and the return. */
function outOfStock(round: number): Scene {
  const attack = new Everywhere(round);
  return {
    tag: 'product-support-journey',
    attributes: IDS,
    walk: 'return',
    answers: {
      // The parts are the same in both.
      ...good(CONTEXT, attack.answer('SupportContext', honest.supportContext)),
      [ORDER]: { status: 409, json: attack.answer('Problem', honest.outOfStock) },
      ...good('POST /returns', attack.answer('WholeItemReturn', honest.wholeItemReturn)),
    },
    placed: attack.placed,
  };
}

/** An order line. */
function line(round: number): Scene {
  const attack = new Everywhere(round);
  const options = attack.answer('SupportOptions', honest.supportOptions);
  return {
    tag: 'product-support-order-item',
    attributes: { 'order-id': attack.id(honest.ORDER_ID), 'item-id': attack.id(honest.ITEM_ID) },
    walk: 'look',
    answers: good('GET /support-options', options),
    placed: attack.placed,
  };
}

/** All requests of a shopper. */
function requests(round: number): Scene {
  const attack = new Everywhere(round);
  return {
    tag: 'product-support-requests',
    attributes: {},
    walk: 'list',
    answers: good('GET /part-requests', attack.answer('PartRequestList', honest.partRequestList)),
    placed: attack.placed,
  };
}

/** The orders in a help centre, and whether their items have support. */
function orders(round: number): Scene {
  const attack = new Everywhere(round);
  return {
    tag: 'product-support-help-centre',
    attributes: {},
    walk: 'orders',
    answers: {
      ...good('GET /orders', attack.answer('OrderPage', honest.orderPage)),
      ...good('GET /support-options', attack.answer('SupportOptions', honest.supportOptions)),
    },
    placed: attack.placed,
  };
}

/** The answers that elements ask for, each in its honest form, and in which scene it is shown. */
const SHOWN: readonly {
  readonly schema: SchemaName;
  readonly json: Json;
  readonly scene: (json: Json) => Omit<Scene, 'placed'>;
}[] = [
  {
    schema: 'SupportContext',
    json: honest.supportContext,
    scene: (json) => journeyWith(good(CONTEXT, json), 'request'),
  },
  {
    schema: 'SupportContext',
    json: { ...honest.supportContext, unavailable: 'no-parts-in-stock' },
    scene: (json) => journeyWith(good(CONTEXT, json), 'request'),
  },
  {
    schema: 'PartRequest',
    json: honest.partRequest,
    scene: (json) =>
      journeyWith({ ...good(CONTEXT, honest.supportContext), ...good(ORDER, json) }, 'request'),
  },
  {
    schema: 'Problem',
    json: honest.outOfStock,
    scene: (json) =>
      journeyWith({ ...good(CONTEXT, honest.supportContext), [ORDER]: { status: 409, json } }, 'request'),
  },
  {
    schema: 'WholeItemReturn',
    json: honest.wholeItemReturn,
    scene: (json) =>
      journeyWith(
        {
          ...good(CONTEXT, honest.supportContext),
          [ORDER]: { status: 409, json: honest.outOfStock },
          ...good('POST /returns', json),
        },
        'return',
      ),
  },
  {
    schema: 'RedeemedLink',
    json: honest.redeemedLink,
    scene: (json) => ({
      tag: 'product-support-deep-link',
      attributes: { token: 'a.link.token' },
      walk: 'once',
      answers: { ...good('POST /deep-links/redeem', json), ...good(CONTEXT, honest.supportContext) },
    }),
  },
  {
    schema: 'SupportOptions',
    json: honest.supportOptions,
    scene: (json) => ({
      tag: 'product-support-order-item',
      attributes: IDS,
      walk: 'line',
      answers: {
        ...good('GET /support-options', json),
        ...good('GET /part-requests', honest.partRequestList),
      },
    }),
  },
  {
    schema: 'SupportOptions',
    json: honest.unavailableOptions,
    scene: (json) => ({
      tag: 'product-support-order-item',
      attributes: IDS,
      walk: 'line',
      answers: good('GET /support-options', json),
    }),
  },
  {
    schema: 'PartRequestList',
    json: honest.partRequestList,
    scene: (json) => ({
      tag: 'product-support-requests',
      attributes: IDS,
      walk: 'list',
      answers: good('GET /part-requests', json),
    }),
  },
  {
    schema: 'OrderPage',
    json: honest.orderPage,
    scene: (json) => ({
      tag: 'product-support-help-centre',
      attributes: {},
      walk: 'orders',
      answers: {
        ...good('GET /orders', json),
        ...good('GET /support-options', honest.supportOptions),
      },
    }),
  },
];

const journeyWith = (answers: Answers, walk: Walk): Omit<Scene, 'placed'> => ({
  tag: 'product-support-journey',
  attributes: IDS,
  walk,
  answers,
});

/** So many payloads a field gets that costs its whole answer: with all fields together it is every payload. */
const ALONE_EACH = 10;

/** The texts that an answer holds, as fields with their forms. */
function fieldsIn(json: Json, schema: SchemaName): Map<string, Shape> {
  const found = new Map<string, Shape>();
  const note: Attack = { text: (field, shape, own) => (found.set(field, shape), own) };
  filled(json, shapeOf(schema), note, schema);
  return found;
}

/** What has to look in a certain way (dates, zones, names of states): one field at a time, the rest as it should be. */
function alone(): Scene[] {
  let next = 0;
  const attacked = new Set<string>();
  return SHOWN.flatMap(({ schema, json, scene }) =>
    [...fieldsIn(json, schema)]
      .filter(([field, shape]) => isAttackedAlone(field, shape) && !attacked.has(field))
      .flatMap(([field]) => {
        attacked.add(field);
        return Array.from({ length: ALONE_EACH }, (): Scene => {
          const placed: Placed[] = [];
          const attack: Attack = {
            text(of, _shape, own) {
              if (of !== field) return own;
              const { text } = at(SCRIPTS, next++);
              placed.push({ field, text });
              return text;
            },
          };
          const answer = filled(json, shapeOf(schema), attack, schema);
          return { ...scene(answer), placed };
        });
      }),
  );
}

/** A text of an answer that an element asks for. */
export interface Field {
  readonly name: string;
  /** What may stand there: a text for people or an id, an address, or what has to look in a certain way. */
  readonly kind: 'text' | 'address' | 'form';
}

function fieldOf(name: string, shape: Shape): Field {
  const isAddress = shape.kind === 'text' && shape.format === 'url';
  return { name, kind: isAttackedAlone(name, shape) ? 'form' : isAddress ? 'address' : 'text' };
}

/** Every text of every answer that an element asks for. */
export const FIELDS: readonly Field[] = [...new Set(SHOWN.map(({ schema }) => schema))].flatMap((schema) =>
  textsOf(shapeOf(schema)).map(([path, shape]) => fieldOf(`${schema} ${path}`, shape)),
);

/** All scenes: each payload for texts in each text that may hold one, each address in each address. */
export function scenes(share = 1): Scene[] {
  const rounds = Math.max(SCRIPTS.length, URLS.length);
  const every = Math.max(1, Math.round(1 / share));
  const wanted = Array.from({ length: rounds }, (_, round) => round).filter((round) => round % every === 0);
  return [
    ...wanted.flatMap((round) => [
      request(round),
      outOfStock(round),
      line(round),
      requests(round),
      orders(round),
    ]),
    // Of each field that is attacked alone at least one; a single round is there to try the test itself.
    ...alone().filter((_, index) => wanted.length > 1 && index % Math.min(every, ALONE_EACH) === 0),
  ];
}
