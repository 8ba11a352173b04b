import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import {
  EVIDENCE_MAX_BYTES,
  Id,
  lenientArray,
  LocalDate,
  Money,
  NOTE_MAX_LENGTH,
  OrderItem,
  Part,
  PartRequest,
  PartRequestBody,
  PROBLEM_TYPES,
  Problem,
  Reason,
  SupportContext,
  SupportOption,
  SupportOptions,
  TimeZone,
  UnavailableCode,
} from '../../src/contract/index.js';
import * as examples from './examples.js';

const codes = UnavailableCode.options;

describe('what the kit does not know becomes the safe value', () => {
  const { supportOption, orderItem, part, partRequest, supportContext } = examples;
  const table: [title: string, parsed: () => unknown, expected: unknown][] = [
    ['a code of an option', () => SupportOption.parse({ ...supportOption, code: 'new' }).code, 'unknown'],
    ['a code that is no text', () => SupportOption.parse({ ...supportOption, code: 7 }).code, 'unknown'],
    [
      'a code of a support context',
      () => SupportContext.parse({ ...supportContext, unavailable: 'new' }).unavailable,
      'unknown',
    ],
    [
      'the status of an order item',
      () => OrderItem.parse({ ...orderItem, status: 'lost' }).status,
      'unknown',
    ],
    ['a quantity of nought', () => OrderItem.parse({ ...orderItem, quantity: 0 }).quantity, 1],
    ['the status of a request', () => PartRequest.parse({ ...partRequest, status: 'x' }).status, 'unknown'],
    [
      'the status of an open request',
      () => SupportOption.parse({ ...supportOption, openRequestStatus: 'x' }).openRequestStatus,
      'unknown',
    ],
    [
      'an action',
      () => PartRequest.parse({ ...partRequest, actions: ['fly', 'cancel'] }).actions,
      ['cancel'],
    ],
    ['actions that are no list', () => PartRequest.parse({ ...partRequest, actions: 'all' }).actions, []],
    ['the stock of a part [S10]', () => Part.parse({ ...part, stock: 'plenty' }).stock, 'out'],
    [
      'requests left that are below nought [E10]',
      () => Part.parse({ ...part, requestsLeft: -1 }).requestsLeft,
      0,
    ],
    ['a pack of nothing [L5]', () => Part.parse({ ...part, packQuantity: 0 }).packQuantity, 1],
    [
      'a largest quantity that is no number [E10]',
      () => Part.parse({ ...part, maxQuantity: 'x' }).maxQuantity,
      1,
    ],
    [
      'a kind of solution [S7]',
      () => SupportOption.parse({ ...supportOption, solutions: ['parts', 'robot'] }).solutions,
      ['parts'],
    ],
    [
      'a solution whose address is not safe [S7]',
      () =>
        SupportContext.parse({
          ...supportContext,
          solutions: [{ ...examples.solution, url: 'javascript:alert(1)' }, examples.solution],
        }).solutions,
      [examples.solution],
    ],
    [
      'a whole-item return that cannot be read',
      () => SupportContext.parse({ ...supportContext, wholeItemReturn: 7 }).wholeItemReturn,
      { possible: false },
    ],
    [
      'a window whose zone this browser does not know',
      () =>
        SupportOption.parse({
          ...supportOption,
          returnWindow: { ...examples.returnWindow, timeZone: 'Mars/Olympus' },
        }).returnWindow,
      undefined,
    ],
    [
      'a flag that is no boolean',
      () => SupportOption.parse({ ...supportOption, available: 'yes' }).available,
      false,
    ],
    ['fields at fault that are no list', () => Problem.parse({ errors: 'all' }).errors, undefined],
  ];
  for (const [title, parsed, expected] of table) {
    it(title, () => {
      expect(parsed()).to.deep.equal(expected);
    });
  }
});

describe('an option with a code', () => {
  for (const code of codes) {
    it(`is not available, whatever its flag says: ${code}`, () => {
      const option = SupportOption.parse({ ...examples.supportOption, available: true, code });
      expect([option.available, option.code]).to.deep.equal([false, code]);
    });
  }

  it('is not available, whatever the code', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (code) => {
        expect(SupportOption.parse({ ...examples.supportOption, available: true, code }).available).to.equal(
          false,
        );
      }),
    );
  });
});

describe('lists', () => {
  it('leave out options that do not fit, and keep the others', () => {
    const { supportOption } = examples;
    const parsed = SupportOptions.parse({
      options: [null, supportOption, { orderId: 'order-2' }, [], supportOption],
    });
    expect(parsed.options).to.deep.equal([supportOption, supportOption]);
  });

  it('leave out exactly the entries that do not fit', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...Reason.options), fc.jsonValue())), (list) => {
        const fitting = list.filter((entry) => Reason.safeParse(entry).success);
        expect(lenientArray(Reason).parse(list)).to.deep.equal(fitting);
      }),
    );
  });
});

describe('limits', () => {
  const { partRequestBody } = examples;
  const fits = (change: object) => PartRequestBody.safeParse({ ...partRequestBody, ...change }).success;
  const parts = (count: number) =>
    Array.from({ length: count }, (_, at) => ({ partId: `p-${at}`, quantity: 1 }));
  const table: [title: string, fits: boolean, expected: boolean][] = [
    ['a note of the longest length', fits({ note: 'x'.repeat(NOTE_MAX_LENGTH) }), true],
    ['a note one longer', fits({ note: 'x'.repeat(NOTE_MAX_LENGTH + 1) }), false],
    ['no parts', fits({ parts: [] }), false],
    ['50 parts', fits({ parts: parts(50) }), true],
    ['51 parts', fits({ parts: parts(51) }), false],
    ['a quantity of 0', fits({ parts: [{ partId: 'p', quantity: 0 }] }), false],
    ['a quantity of 99', fits({ parts: [{ partId: 'p', quantity: 99 }] }), true],
    ['a quantity of 100', fits({ parts: [{ partId: 'p', quantity: 100 }] }), false],
    ['a quantity of 1.5', fits({ parts: [{ partId: 'p', quantity: 1.5 }] }), false],
    ['an unknown touchpoint', fits({ touchpoint: 'sms' }), false],
    ['an unknown reason', fits({ reason: 'ugly' }), false],
    ['an empty id', Id.safeParse('').success, false],
    ['an id of 200 characters', Id.safeParse('x'.repeat(200)).success, true],
    ['an id of 201 characters', Id.safeParse('x'.repeat(201)).success, false],
    ['the 29th of February of a leap year', LocalDate.safeParse('2028-02-29').success, true],
    ['the 29th of February of another year', LocalDate.safeParse('2026-02-29').success, false],
    ['a date with a time', LocalDate.safeParse('2026-02-28T00:00:00Z').success, false],
    ['a zone of this world', TimeZone.safeParse('America/Los_Angeles').success, true],
    ['a zone of another', TimeZone.safeParse('Mars/Olympus').success, false],
    ['a currency in small letters', Money.safeParse({ amount: 1, currency: 'usd' }).success, false],
  ];
  for (const [title, actual, expected] of table) {
    it(`${expected ? 'takes' : 'refuses'} ${title}`, () => {
      expect(actual).to.equal(expected);
    });
  }

  it('are 5 MB for a picture, and each problem type is there once', () => {
    expect(EVIDENCE_MAX_BYTES).to.equal(5_000_000);
    expect(new Set(PROBLEM_TYPES).size).to.equal(PROBLEM_TYPES.length);
  });
});
