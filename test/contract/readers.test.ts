import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import type * as z from 'zod/mini';
import * as contract from '../../src/contract/index.js';
import { readDeliveryAddress, readSavedAddress } from '../../src/contract/read/addresses.js';
import { readArrival, readMoney } from '../../src/contract/read/amounts.js';
import { readInstant } from '../../src/contract/read/instants.js';
import { readRedeemedLink, readToken } from '../../src/contract/read/deep-links.js';
import { readDiagram } from '../../src/contract/read/diagram.js';
import { readEvidence } from '../../src/contract/read/evidence.js';
import { readOrder, readOrderItem, readOrderPage } from '../../src/contract/read/orders.js';
import { readPartRequest, readPartRequestList } from '../../src/contract/read/part-requests.js';
import { readPart } from '../../src/contract/read/parts.js';
import { readProblem } from '../../src/contract/read/problem.js';
import { read, type Reader } from '../../src/contract/read/reader.js';
import { readReturnFallback } from '../../src/contract/read/returns.js';
import { readWholeItemReturn } from '../../src/contract/read/whole-item-return.js';
import { readId, readLocalDate, readWebUrl } from '../../src/contract/read/scalars.js';
import { readShownOption } from '../../src/contract/read/shown-option.js';
import { readShownOrders } from '../../src/contract/read/shown-orders.js';
import { readSupportContext } from '../../src/contract/read/support-context.js';
import {
  readReturnWindow,
  readSupportOption,
  readTimeZone,
} from '../../src/contract/read/support-options.js';
import { isReason } from '../../src/contract/reasons.js';
import { isTimeZone } from '../../src/contract/time-zones.js';
import { isTouchpoint } from '../../src/contract/touchpoints.js';
import { isUnavailableCode } from '../../src/contract/unavailable-codes.js';
import * as examples from './examples.js';

/** A page reads the diagram only once it draws it. */
const readWhole: Reader<contract.WholeSupportContext> = (value) => {
  const { diagram, ...context } = readSupportContext(value);
  const drawn = read(readDiagram, diagram);
  return { ...context, ...(drawn && { diagram: drawn }) };
};

type Row = readonly [name: string, schema: z.ZodMiniType, reader: Reader<unknown>, example: unknown];

const PAYLOADS: readonly Row[] = [
  ['SupportOption', contract.SupportOption, readSupportOption, examples.supportOption],
  [
    'SupportOption with a code',
    contract.SupportOption,
    readSupportOption,
    { ...examples.supportOption, available: false, code: 'no-parts-in-stock' },
  ],
  ['ReturnWindow', contract.ReturnWindow, readReturnWindow, examples.returnWindow],
  ['OrderItem', contract.OrderItem, readOrderItem, examples.orderItem],
  ['Order', contract.Order, readOrder, examples.order],
  ['OrderPage', contract.OrderPage, readOrderPage, examples.orderPage],
  ['Part', contract.Part, readPart, examples.part],
  ['Diagram', contract.Diagram, readDiagram, examples.diagram],
  ['SavedAddress', contract.SavedAddress, readSavedAddress, examples.savedAddress],
  ['DeliveryAddress', contract.DeliveryAddress, readDeliveryAddress, examples.partRequest.deliveryAddress],
  ['PartRequest', contract.PartRequest, readPartRequest, examples.partRequest],
  [
    'PartRequestList',
    contract.PartRequestList,
    readPartRequestList,
    { requests: [examples.partRequest, examples.partRequest] },
  ],
  ['WholeItemReturn', contract.WholeItemReturn, readWholeItemReturn, examples.wholeItemReturn],
  ['ReturnFallback', contract.ReturnFallback, readReturnFallback, examples.returnFallback],
  ['SupportContext', contract.SupportContext, readWhole, examples.supportContext],
  ['RedeemedLink', contract.RedeemedLink, readRedeemedLink, examples.redeemedLink],
  ['Evidence', contract.Evidence, readEvidence, { evidenceId: 'e-1' }],
  ['Problem', contract.Problem, readProblem, examples.problem],
  ['Money', contract.Money, readMoney, examples.returnFallback.refund],
  ['ArrivalEstimate', contract.ArrivalEstimate, readArrival, examples.part.arrival],
];

const SCALARS: readonly Row[] = [
  ['Id', contract.Id, readId, 'order-1'],
  ['LocalDate', contract.LocalDate, readLocalDate, '2026-07-14'],
  ['Instant', contract.Instant, readInstant, '2026-07-14T09:30:00Z'],
  ['TimeZone', contract.TimeZone, readTimeZone, 'America/Los_Angeles'],
  ['WebUrl', contract.WebUrl, readWebUrl, 'https://shop.example/'],
  ['a link’s token', contract.RedeemBody.shape.token, readToken, 'abc.def.ghi'],
];

const two = (number: number): string => String(number).padStart(2, '0');
/** Dates, and what looks like them: the 0th and the 32nd, the 13th month, years from 0. */
const dates = fc
  .tuple(
    fc.oneof(fc.constantFrom(0, 1, 4, 1900, 2000, 2026, 2028, 9998, 9999), fc.nat(9999)),
    fc.nat(14),
    fc.nat(33),
  )
  .map(([year, month, day]) => `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`);
const times = fc
  .tuple(
    fc.constantFrom('T', ' ', 't', ''),
    fc.nat(25),
    fc.nat(61),
    fc.constantFrom(':00', ':59.1', ':60', '', ':00.', ':5'),
    fc.constantFrom('Z', '+14:00', '-24:00', '+2:00', '-0300', 'z', '', '+12:60'),
  )
  .map(([between, hour, minute, seconds, zone]) => `${between}${two(hour)}:${two(minute)}${seconds}${zone}`);

/** What an API with a fault of its own could put anywhere. */
const ODD: readonly unknown[] = [
  null,
  true,
  0,
  -0,
  -1,
  0.5,
  1,
  99.5,
  2 ** 53,
  -(2 ** 53),
  1e308,
  JSON.parse('1e999'),
  Number.NaN,
  '',
  ' ',
  'unknown',
  'toString',
  'x'.repeat(200),
  'x'.repeat(201),
  '😀'.repeat(200),
  '😀'.repeat(201),
  `${'x'.repeat(199)}\ud83d`,
  'x'.repeat(501),
  `M${'1 '.repeat(4000)}`,
  '<path d="M0 0"/>',
  'M0 0 url(#a)',
  '2026-02-29',
  '2028-02-29',
  '2026-02-28T00:00:00Z',
  // In another zone that is a day before all calendars, or after.
  '0000-12-31T23:59:59Z',
  '9999-12-31T23:59:59-23:59',
  '2026-02-28\n',
  '２０２６-02-28',
  'utc',
  'Mars/Olympus',
  '+02:00',
  'usd',
  'de',
  'javascript:alert(1)',
  'http://localhost:8000/',
  'https://shop.example',
  ' https://shop.example/a\tb\nc ',
  'https:\\\\shop.example\\a',
  'https://shop.example/\u202egpj.exe',
  '\n'.repeat(3000),
  'x'.repeat(2000),
  'x'.repeat(2001),
  `${'x'.repeat(1999)}😀`,
  `${'x'.repeat(1999)}\ud83d`,
  `https://shop.example/${'a'.repeat(3000)}`,
  'https://user@shop.example/',
  '//shop.example',
  [],
  [null],
  [[]],
  {},
  { length: 3 },
  { length: -1 },
  { length: 'long', 0: 'x' },
  JSON.parse('{"__proto__": {"orderId": "order-1", "amount": 1, "currency": "USD"}}'),
  { constructor: 'x', toString: 'y', hasOwnProperty: 1 },
];

const odd = fc.oneof(
  fc.constantFrom(...ODD),
  fc.jsonValue({ maxDepth: 3 }),
  dates,
  fc.tuple(dates, times).map((pair) => pair.join('')),
  fc.webUrl({ validSchemes: ['http', 'https', 'ftp', 'data'] }),
  fc.constantFrom(
    ...contract.UNAVAILABLE_CODES,
    ...contract.REASONS,
    ...contract.PART_REQUEST_STATUSES,
    ...contract.PART_STOCKS,
    ...contract.ORDER_ITEM_STATUSES,
  ),
  fc.double(),
  fc.string({ unit: 'binary', maxLength: 12 }),
);

interface Change {
  /** Which of all places in the payload. */
  at: number;
  how: 'replace' | 'remove' | 'add' | 'repeat';
  with: unknown;
}

const changes = fc.array(
  fc.record<Change>({
    at: fc.nat(500),
    how: fc.constantFrom('replace', 'replace', 'replace', 'remove', 'add', 'repeat'),
    with: odd,
  }),
  { minLength: 1, maxLength: 4 },
);

type Holder = Record<string, unknown>;
const isHolder = (value: unknown): value is Holder => typeof value === 'object' && value !== null;

/** Every place in a payload: the object or list that holds it, and its name there. */
function placesIn(value: unknown): [Holder, string][] {
  if (!isHolder(value)) return [];
  return Object.keys(value).flatMap((name) => [[value, name], ...placesIn(value[name])]);
}

/** Sets a member as JSON would: even `__proto__` is one like any other. */
const put = (holder: Holder, name: string, value: unknown): unknown =>
  Object.defineProperty(holder, name, { value, enumerable: true, configurable: true, writable: true });

/** A copy of a payload with a few things wrong. */
function changed(example: unknown, list: readonly Change[]): unknown {
  const whole: Holder = { payload: structuredClone(example) };
  for (const { at, how, with: value } of list) {
    const places = placesIn(whole);
    const [holder, name] = places[at % places.length] ?? [whole, 'payload'];
    if (how === 'remove' && Array.isArray(holder)) holder.splice(Number(name), 1);
    else if (how === 'remove') Reflect.deleteProperty(holder, name);
    else if (how === 'add') put(holder, '__proto__', structuredClone(value));
    else if (how === 'repeat' && Array.isArray(holder)) holder.push(holder[Number(name)]);
    else put(holder, name, structuredClone(value));
  }
  return whole['payload'];
}

const REFUSED = 'refused';
/** A value as JSON has it: a member that is undefined and one that is not there are one. */
const plain = (value: unknown): unknown =>
  value === undefined ? REFUSED : JSON.parse(JSON.stringify(value));

function bySchema(schema: z.ZodMiniType, value: unknown): unknown {
  const parsed = schema.safeParse(value);
  return parsed.success ? plain(parsed.data) : REFUSED;
}

for (const [name, schema, reader, example] of [...PAYLOADS, ...SCALARS]) {
  describe(`the reader of ${name}`, () => {
    it('reads a full example as it is', () => {
      expect(read(reader, example)).to.deep.equal(example);
    });

    it('reads what the schema reads, and refuses what it refuses: any JSON', () => {
      fc.assert(
        fc.property(odd, (value) => {
          expect(plain(read(reader, value))).to.deep.equal(bySchema(schema, value));
        }),
        { numRuns: 200 },
      );
    });

    it('reads what the schema reads, and refuses what it refuses: an example with a few things wrong', () => {
      let taken = 0;
      fc.assert(
        fc.property(changes, (list) => {
          const value = changed(example, list);
          const expected = bySchema(schema, value);
          if (expected !== REFUSED) taken += 1;
          expect(plain(read(reader, value))).to.deep.equal(expected);
        }),
        { numRuns: 500 },
      );
      // Nothing would be learnt from payloads that are refused anyway.
      expect(taken).to.be.greaterThan(0);
    });

    it('leaves its input as it was', () => {
      const value = structuredClone(example);
      read(reader, value);
      expect(value).to.deep.equal(example);
    });
  });
}

describe('what an API with a fault could send', () => {
  for (const [name, schema, reader, example] of PAYLOADS) {
    it(`is put in the place of each member of ${name}, and read as the schema reads it`, () => {
      for (const member of isHolder(example) ? Object.keys(example) : []) {
        for (const value of ODD) {
          const payload = { ...(isHolder(example) && example), [member]: value };
          expect(plain(read(reader, payload)), `${member}: ${JSON.stringify(value)}`).to.deep.equal(
            bySchema(schema, payload),
          );
        }
      }
    });
  }

  it('costs no more than its own member where even its length is odd', () => {
    // zod compares the length of anything that has one, and stumbles over this.
    const oddLength = { length: { toString: [] } };
    expect(read(readSupportOption, { ...examples.supportOption, orderId: oddLength })).to.equal(undefined);
    const { openRequestId: _, ...rest } = examples.supportOption;
    expect(read(readSupportOption, { ...rest, openRequestId: oddLength })).to.deep.equal(rest);
  });
});

describe('what a touchpoint reads of an option', () => {
  it('is what the schema reads, and it fits where the whole option fits', () => {
    fc.assert(
      fc.property(changes, (list) => {
        const value = changed({ ...examples.supportOption, code: 'no-parts-in-stock' }, list);
        const { success, data } = contract.SupportOption.safeParse(value);
        const { orderId, itemId, available, openRequestId, openRequestStatus } = data ?? {};
        const shown = { orderId, itemId, available, openRequestId, openRequestStatus };
        expect(plain(read(readShownOption, value))).to.deep.equal(success ? plain(shown) : REFUSED);
      }),
      { numRuns: 500 },
    );
  });

  it('is available where the API says so and gives no reason against it', () => {
    const option = { ...examples.supportOption, available: true };
    expect(read(readShownOption, option)?.available).to.equal(true);
    expect(read(readShownOption, { ...option, code: null })?.available).to.equal(false);
    expect(read(readShownOption, { ...option, available: 'yes' })?.available).to.equal(false);
  });
});

describe('a local date', () => {
  it('is one that the schema takes too, whatever its day', () => {
    fc.assert(
      fc.property(dates, (date) => {
        expect(plain(read(readLocalDate, date))).to.deep.equal(bySchema(contract.LocalDate, date));
      }),
      { numRuns: 3000 },
    );
  });

  it('is the same with a time behind it', () => {
    fc.assert(
      fc.property(dates, times, (date, time) => {
        expect(plain(read(readInstant, date + time))).to.deep.equal(bySchema(contract.Instant, date + time));
      }),
      { numRuns: 3000 },
    );
  });
});

describe('the closed lists', () => {
  const guards = [
    [contract.Reason, isReason],
    [contract.Touchpoint, isTouchpoint],
    [contract.UnavailableCode, isUnavailableCode],
  ] as const;

  it('are those of the schemas', () => {
    fc.assert(
      fc.property(fc.constantFrom(...guards), odd, ([schema, guard], value) => {
        expect(guard(value)).to.equal(schema.safeParse(value).success);
      }),
    );
    for (const [schema, guard] of guards) expect(schema.options.every(guard)).to.equal(true);
  });
});

describe('a time zone', () => {
  it('is looked up in the browser once, one that it does not know each time', () => {
    const real = Intl.DateTimeFormat;
    let made = 0;
    Intl.DateTimeFormat = new Proxy(real, {
      construct: (Target, args: [string, Intl.DateTimeFormatOptions?]) => {
        made += 1;
        return new Target(...args);
      },
    });
    try {
      const zones = Array.from({ length: 100 }, () => isTimeZone('Atlantic/Stanley'));
      expect(zones.every(Boolean)).to.equal(true);
      expect(made).to.equal(1);
      expect([isTimeZone('Mars/Olympus'), isTimeZone('Mars/Olympus')]).to.deep.equal([false, false]);
      expect(made).to.equal(3);
    } finally {
      Intl.DateTimeFormat = real;
    }
  });
});

describe('the reader of what the help centre shows of orders', () => {
  /** Of a whole page of orders what the help centre shows. */
  const shown = ({ orders, nextCursor }: contract.OrderPage): unknown =>
    plain({
      orders: orders.map(({ orderId, placedOn, items }) => ({
        orderId,
        placedOn,
        items: items.map(({ itemId, title, imageUrl }) => ({ itemId, title, imageUrl })),
      })),
      nextCursor,
    });

  it('reads of every page that the schema takes the same as the schema', () => {
    let taken = 0;
    fc.assert(
      fc.property(changes, (list) => {
        const value = changed(examples.orderPage, list);
        const page = contract.OrderPage.safeParse(value);
        if (!page.success) return;
        taken += 1;
        expect(plain(read(readShownOrders, value))).to.deep.equal(shown(page.data));
      }),
      { numRuns: 500 },
    );
    expect(taken).to.be.greaterThan(0);
  });
});
