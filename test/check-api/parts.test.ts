import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { effectsNotice, readable, readFixtures, type Report } from '../../src/check-api/index.js';
import { differenceOf, isSame } from '../../src/check-api/json.js';
import { madeUpLike } from '../../src/check-api/made-up.js';
import { Broken, Missing, remember } from '../../src/check-api/verdict.js';

describe('the fixtures of check-api', () => {
  it('may be empty, or hold all that is known', () => {
    const fixtures = {
      otherToken: 'other',
      link: 'new',
      usedLink: 'used',
      expiredLink: 'old',
      outOfStock: { orderId: 'o', itemId: 'i', partId: 'p' },
    };
    expect(readFixtures({})).to.deep.equal({ ok: true, fixtures: {} });
    expect(readFixtures(fixtures)).to.deep.equal({ ok: true, fixtures });
  });

  for (const [json, fault] of [
    [[], '/: expected object, came a list of 0'],
    [{ links: 'a' }, '/links: this member is not known'],
    [{ link: '' }, '/link: expected at least 1, came ""'],
    [{ link: 7 }, '/link: expected string, came 7'],
    [{ outOfStock: { orderId: 'o', itemId: 'i' } }, '/outOfStock/partId: expected string, came nothing'],
    [
      { outOfStock: { orderId: 'o', itemId: 'i', partId: 'p', sku: 's' } },
      '/outOfStock/sku: this member is not known',
    ],
  ] as const) {
    it(`are refused with the path: ${fault}`, () => {
      expect(readFixtures(json)).to.deep.equal({ ok: false, faults: [fault] });
    });
  }
});

describe('the readable report', () => {
  const report: Report = {
    api: 'https://api.shop.example/api',
    kit: '0.1.0',
    startedAt: '2026-11-08T10:00:00Z',
    effects: { partRequestsMade: 3, partRequestsLeft: ['PR-2'] },
    results: [
      { id: 'orders.list', group: 'Orders', promise: 'It lists.', outcome: 'passed', detail: '3 orders.' },
      {
        id: 'orders.one',
        group: 'Orders',
        promise: 'It answers one.',
        rules: ['S6'],
        outcome: 'failed',
        detail: 'Expected 200, came 500.',
        calls: ['GET /orders/1 → 500'],
      },
      {
        id: 'links.used',
        group: 'Links',
        promise: 'Works once.',
        outcome: 'skipped',
        detail: 'Give `usedLink`.',
      },
    ],
    totals: { passed: 1, failed: 1, skipped: 1 },
  };

  it('has a line a question, and says what to do about the others', () => {
    expect(readable(report)).to.equal(
      [
        'Does https://api.shop.example/api fit product-support-kit 0.1.0? Asked at 2026-11-08T10:00:00Z.',
        '',
        'Orders',
        '  ✓ It lists. (3 orders)',
        '  ✗ It answers one.',
        '      Failed (orders.one, rules S6): Expected 200, came 500.',
        '      GET /orders/1 → 500',
        '',
        'Links',
        '  – Works once.',
        '      Not asked (links.used): Give `usedLink`.',
        '',
        '1 passed, 1 failed, 1 skipped.',
        '3 part requests were made and 2 cancelled again.',
        'Cancel by hand what could not be cancelled: PR-2.',
        'It does not fit yet: make each promise marked ✗ true, beginning with the first, and run this again.',
      ].join('\n'),
    );
  });

  it('does not take what was skipped, or left out, for proven', () => {
    const totals = { passed: 1, failed: 0, skipped: 0 };
    expect(readable({ ...report, totals })).to.match(/It fits\.$/);
    expect(readable({ ...report, totals: { ...totals, skipped: 1 } })).to.match(/not proven\.$/);
    expect(readable({ ...report, totals, only: ['orders'] })).to.match(/Only asked: orders[^]*not proven\.$/);
  });

  it('says before what it will do', () => {
    expect(effectsNotice(false)).to.match(/makes part requests[^]*cancels[^]*makes no whole-item return/);
    expect(effectsNotice(true)).to.match(/also makes one whole-item return[^]*no call takes that back/);
  });
});

describe('a made-up id', () => {
  it('is never the real one, and looks like it', () => {
    const id = fc.oneof(
      fc.uuid(),
      fc.stringMatching(/^[A-Z]{1,3}-\d{1,12}$/),
      fc.string({ minLength: 1, maxLength: 40 }),
    );
    fc.assert(
      fc.property(id, (real) => {
        const other = madeUpLike(real);
        expect(other).to.not.equal(real);
        const shape = (text: string) =>
          text.replaceAll(/\d/g, '0').replaceAll(/[a-z]/g, 'a').replaceAll(/[A-Z]/g, 'A');
        expect(shape(other).startsWith(shape(real))).to.equal(true);
      }),
    );
  });

  it('keeps a UUID one', () => {
    fc.assert(
      fc.property(fc.uuid(), (real) => {
        expect(madeUpLike(real)).to.match(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
      }),
    );
  });
});

describe('the comparison of answers', () => {
  it('finds no difference in the order of members, and every other one', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
        expect(differenceOf(one, structuredClone(one))).to.equal(undefined);
        expect(differenceOf(one, other) === undefined).to.equal(isSame(one, other));
      }),
    );
    expect(isSame({ a: 1, b: [2] }, { b: [2], a: 1 })).to.equal(true);
  });

  for (const [one, other, path] of [
    [{ a: { 'b/c': 1 } }, { a: { 'b/c': 2 } }, '/a/b~1c'],
    [[1, 2], [1], '/1'],
    [{ a: 1 }, { a: 1, b: 2 }, '/b'],
    [1, '1', '/'],
    [[], {}, '/'],
  ] as const) {
    it(`names the place: ${path}`, () => {
      expect(differenceOf(one, other)).to.equal(path);
    });
  }
});

describe('what is found once', () => {
  it('fails for the first who asks, and is missing for the others', async () => {
    let count = 0;
    const find = remember(() => {
      count += 1;
      return Promise.reject(new Broken('It is broken.'));
    });
    const errors = await Promise.all([find(), find()].map((found) => found.catch((error: unknown) => error)));
    expect(errors[0]).to.be.instanceOf(Broken);
    expect(errors[1]).to.be.instanceOf(Missing);
    expect(count).to.equal(1);
  });
});
