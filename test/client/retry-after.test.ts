import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { HttpResponse } from 'msw/http';
import { loadOrder } from '../../src/client/orders.js';
import { retryAfter } from '../../src/client/retry-after.js';
import { connectTo, fakeApi } from './fake-api.js';

const SENT_AT = 'Sun, 06 Nov 1994 08:49:37 GMT';

const waitOf = (asked: string, date?: string) =>
  retryAfter({
    type: 'server',
    headers: new Headers({ 'Retry-After': asked, ...(date !== undefined && { Date: date }) }),
  });

describe('retryAfter', () => {
  const api = fakeApi();

  const table: [asked: string, date: string | undefined, wait: number | undefined][] = [
    ['0', undefined, 0],
    ['1', undefined, 1000],
    ['120', undefined, 120_000],
    ['0007', undefined, 7000],
    ['  30  ', undefined, 30_000],
    ['9'.repeat(400), undefined, Infinity],
    ['-1', undefined, undefined],
    ['+1', undefined, undefined],
    ['1.5', undefined, undefined],
    ['1e3', undefined, undefined],
    ['0x10', undefined, undefined],
    ['Infinity', undefined, undefined],
    ['', undefined, undefined],
    ['soon', SENT_AT, undefined],
    ['Invalid Date', SENT_AT, undefined],
    // Two headers, as a browser joins them.
    ['120, 120', undefined, undefined],
    ['٣', undefined, undefined],
    ['Sun, 06 Nov 1994 08:50:37 GMT', SENT_AT, 60_000],
    ['Mon, 07 Nov 1994 08:49:37 GMT', SENT_AT, 86_400_000],
    [SENT_AT, SENT_AT, 0],
    ['Sun, 06 Nov 1994 08:49:36 GMT', SENT_AT, 0],
    // Without the answer's own date there is only the shopper's clock, and that is not asked.
    ['Fri, 31 Dec 9999 23:59:59 GMT', undefined, undefined],
    ['Sun, 06 Nov 1994 08:50:37 GMT', 'yesterday', undefined],
    ['Sun, 06 Nov 1994 08:50:37 GMT', 'Invalid Date', undefined],
    ['Sun, 06 Nov 1994 08:50:37 GMT', '1994-11-06T08:49:37Z', undefined],
    // A day of the week or a day that is not.
    ['Tue, 06 Nov 1994 08:50:37 GMT', SENT_AT, undefined],
    ['Wed, 31 Nov 1994 08:50:37 GMT', SENT_AT, undefined],
    // Forms that nobody may send any more, or ever could.
    ['Sunday, 06-Nov-94 08:50:37 GMT', SENT_AT, undefined],
    ['Sun Nov  6 08:50:37 1994', SENT_AT, undefined],
    ['Sun, 6 Nov 1994 08:50:37 GMT', SENT_AT, undefined],
    ['Sun, 06 Nov 1994 08:50:37 +0000', SENT_AT, undefined],
    ['1994-11-06T08:50:37Z', SENT_AT, undefined],
  ];
  for (const [asked, date, wait] of table) {
    const answered = date === undefined ? 'an answer without a date' : `an answer of ${date}`;
    it(`reads "${asked.slice(0, 32)}" in ${answered} as ${wait === undefined ? 'no wait' : `${wait} ms`}`, () => {
      // No header holds other bytes than Latin-1: what does not fit never comes.
      if (/[^\0-\xff]/.test(asked)) return expect(() => waitOf(asked, date)).to.throw(TypeError);
      return expect(waitOf(asked, date)).to.equal(wait);
    });
  }

  it('knows of no wait where there was no answer, or one that asks for none', () => {
    expect(retryAfter({ type: 'network' })).to.equal(undefined);
    expect(retryAfter({ type: 'server', headers: new Headers({ Date: SENT_AT }) })).to.equal(undefined);
  });

  it('reads any number of seconds, and any two dates, whatever the clock of the browser says', () => {
    const seconds = fc.nat();
    const instants = fc
      .integer({ min: 0, max: 253_402_300_799 })
      .map((second) => ({ second, date: new Date(second * 1000).toUTCString() }));
    const { now } = Date;
    fc.assert(
      fc.property(
        seconds,
        instants,
        instants,
        fc.date({ noInvalidDate: true }),
        (delay, sent, until, clock) => {
          Date.now = () => clock.getTime();
          try {
            expect(waitOf(String(delay))).to.equal(delay * 1000);
            expect(waitOf(until.date, sent.date)).to.equal(Math.max(0, until.second - sent.second) * 1000);
          } finally {
            Date.now = now;
          }
        },
      ),
    );
  });

  it('gives no wait or one that is not negative, whatever the headers hold', () => {
    const texts = fc.oneof(
      fc.string({ unit: fc.integer({ min: 32, max: 126 }).map((code) => String.fromCharCode(code)) }),
      fc.date({ noInvalidDate: true }).map((date) => date.toUTCString()),
      fc.double().map(String),
      fc.constantFrom('Invalid Date', 'NaN', '-0', '0', SENT_AT),
    );
    fc.assert(
      fc.property(texts, texts, (asked, date) => {
        const wait = waitOf(asked, date);
        if (wait !== undefined) expect(wait >= 0).to.equal(true);
      }),
      { numRuns: 2000 },
    );
  });

  for (const [title, status] of [
    ['has too much to do', 429],
    ['is being mended', 503],
    ['refuses', 409],
  ] as const) {
    it(`finds what an API asked for that ${title}`, async () => {
      api.answer(() => HttpResponse.json({ type: 'new' }, { status, headers: { 'Retry-After': '7' } }));
      const result = await loadOrder(connectTo(), 'order-1');
      expect(!result.ok && retryAfter(result.failure)).to.equal(7000);
    });
  }
});
