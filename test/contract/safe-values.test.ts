import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import {
  EVIDENCE_MAX_BYTES,
  EvidenceRules,
  Hint,
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
  ReturnFallback,
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
    ['the reason of a request', () => PartRequest.parse({ ...partRequest, reason: 'x' }).reason, 'unknown'],
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
    ['stock that is not told [S10]', () => Part.parse({ ...part, stock: undefined }).stock, 'out'],
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
    ['a list of replaced numbers', () => Part.parse({ ...part, replaces: 'A-1' }).replaces, []],
    [
      'a replaced number that is no text',
      () => Part.parse({ ...part, replaces: ['A-1', 7, null, 'A-2'] }).replaces,
      ['A-1', 'A-2'],
    ],
    ['a day that is none', () => Part.parse({ ...part, expectedOn: '2026-02-30' }).expectedOn, undefined],
    ['a substitute without an id', () => Part.parse({ ...part, substituteId: '' }).substituteId, undefined],
    [
      'a companion without an id, or with a note that is no text',
      () => Part.parse({ ...part, companions: [{ note: 'x' }, 7, { partId: 'p', note: 7 }] }).companions,
      [{ partId: 'p', note: undefined }],
    ],
    ['a way of sending [S15]', () => Part.parse({ ...part, fulfilment: 'drone' }).fulfilment, undefined],
    [
      'a largest number of parts that is none',
      () => SupportContext.parse({ ...supportContext, maxParts: 0 }).maxParts,
      undefined,
    ],
    [
      'hints that are empty, endless, or no hints',
      () =>
        SupportContext.parse({
          ...supportContext,
          hints: [{ text: '' }, { text: 'x'.repeat(501) }, 'Look!', examples.hint],
        }).hints,
      [examples.hint],
    ],
    ['hints that are no list', () => SupportContext.parse({ ...supportContext, hints: 7 }).hints, []],
    [
      'a hint’s reason, which then is about every one',
      () => Hint.parse({ ...examples.hint, reason: 'lost' }).reason,
      undefined,
    ],
    [
      'rules for pictures, which then ask for none',
      () => SupportContext.parse({ ...supportContext, evidence: 'always' }).evidence,
      undefined,
    ],
    [
      'reasons and the number of pictures within those rules',
      () => EvidenceRules.parse({ required: ['lost', 'damaged'], optional: 7, maxPhotos: 11 }),
      { required: ['damaged'], optional: [], maxPhotos: 5 },
    ],
    [
      'an address of the shopper’s that cannot be chosen',
      () =>
        SupportContext.parse({
          ...supportContext,
          addresses: [{ ...examples.savedAddress, addressId: '' }, examples.savedAddress, { lines: [] }],
        }).addresses,
      [examples.savedAddress],
    ],
    [
      'a country that is no code',
      () =>
        SupportContext.parse({ ...supportContext, deliveryCountries: ['us', 'DE', 'USA', 7] })
          .deliveryCountries,
      ['DE'],
    ],
    [
      'a step of a request’s way without its moment',
      () =>
        PartRequest.parse({ ...partRequest, history: [{ status: 'requested' }, ...partRequest.history] })
          .history,
      partRequest.history,
    ],
    [
      'the status of a step',
      () =>
        PartRequest.parse({ ...partRequest, history: [{ status: 'x', at: '2026-07-07T16:05:00Z' }] }).history,
      [{ status: 'unknown', at: '2026-07-07T16:05:00Z' }],
    ],
    [
      'what a return costs, and when the money comes',
      () => ReturnFallback.parse({ ...examples.returnFallback, cost: '4.99', refundArrival: 'soon' }),
      { ...examples.returnFallback, cost: undefined, refundArrival: undefined },
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
  const shortest = { recipient: 'A', line1: '1', city: 'B', country: 'DE' };
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
    ['10 pictures', fits({ evidenceIds: Array.from({ length: 10 }, (_, at) => `e-${at}`) }), true],
    ['11 pictures', fits({ evidenceIds: Array.from({ length: 11 }, (_, at) => `e-${at}`) }), false],
    ['a picture without an id', fits({ evidenceIds: [''] }), false],
    ['an empty answer', fits({ answers: { box: '' } }), false],
    ['an answer of 100 characters', fits({ answers: { model: 'x'.repeat(100) } }), true],
    ['an answer of 101 characters', fits({ answers: { model: 'x'.repeat(101) } }), false],
    ['a beginning that is not known', fits({ answers: { since: 'yesterday' } }), false],
    ['no answers at all', fits({ answers: {} }), true],
    ['an address of the shortest kind', fits({ address: shortest }), true],
    ['an address line of 100 characters', fits({ address: { ...shortest, line1: 'x'.repeat(100) } }), true],
    ['an address line of 101 characters', fits({ address: { ...shortest, line1: 'x'.repeat(101) } }), false],
    ['an empty second line', fits({ address: { ...shortest, line2: '' } }), false],
    ['an empty recipient', fits({ address: { ...shortest, recipient: '' } }), false],
    ['an endless city', fits({ address: { ...shortest, city: 'x'.repeat(101) } }), false],
    ['an endless region', fits({ address: { ...shortest, region: 'x'.repeat(101) } }), false],
    ['a postal code of 20 characters', fits({ address: { ...shortest, postalCode: '1'.repeat(20) } }), true],
    ['a postal code of 21 characters', fits({ address: { ...shortest, postalCode: '1'.repeat(21) } }), false],
    ['a country in small letters', fits({ address: { ...shortest, country: 'de' } }), false],
    ['a country by its name', fits({ address: { ...shortest, country: 'Germany' } }), false],
    ['a country by three letters', fits({ address: { ...shortest, country: 'DEU' } }), false],
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
