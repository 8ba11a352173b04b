import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { createConnection, type Connection } from '../../src/client/connection.js';
import { failed, type Failure, type FailureType, type Result } from '../../src/client/result.js';
import { retry } from '../../src/client/retry.js';
import { FAILURE_TYPES } from '../support/journeys.js';

const TRIED_AGAIN: readonly FailureType[] = [
  'network',
  'timeout',
  'server',
  'too-many-requests',
  'key-in-flight',
];

/** A clock that goes on only while something waits or is tried. */
function scene({ takes = 0, random = () => 1 }: { takes?: number; random?: () => number } = {}) {
  let now = 0;
  const waits: number[] = [];
  const timeouts: (number | undefined)[] = [];
  const connection: Connection = createConnection({ apiBase: 'https://api.shop.example', now: () => now });
  let said = 0;
  return {
    waits,
    timeouts,
    said: () => said,
    now: () => now,
    /** Answers one try after the other; the last answer stands for all that follow. */
    run(first: Failure, ...answers: Result<string>[]): Promise<Result<string>> {
      const left = [...answers];
      now += takes;
      return retry(
        connection,
        ({ timeout }) => {
          timeouts.push(timeout);
          now += Math.min(takes, timeout ?? takes);
          return Promise.resolve((left.length > 1 ? left.shift() : left[0]) ?? failed('network'));
        },
        first,
        {
          since: 0,
          willRetry: () => (said += 1),
          wait: (ms) => {
            waits.push(ms);
            now += ms;
            return Promise.resolve();
          },
          random,
        },
      );
    },
  };
}

const seconds = (count: string): Headers => new Headers({ 'Retry-After': count });
const DONE: Result<string> = { ok: true, value: 'done' };

describe('a call that is tried again', () => {
  for (const type of FAILURE_TYPES) {
    const again = TRIED_AGAIN.includes(type);
    it(`is tried ${again ? 'three times more' : 'no more'} after ${type}`, async () => {
      const { run, timeouts } = scene();
      const result = await run({ type }, failed(type));
      expect(result).to.deep.include({ ok: false });
      expect(timeouts).to.have.length(again ? 3 : 0);
    });
  }

  it('ends with the first answer', async () => {
    const { run, timeouts, said } = scene();
    expect(await run({ type: 'network' }, failed('timeout'), DONE)).to.equal(DONE);
    expect(timeouts).to.have.length(2);
    expect(said()).to.equal(1);
  });

  it('says nothing where it is not tried again', async () => {
    const { run, said } = scene();
    await run({ type: 'refused', status: 403 }, DONE);
    expect(said()).to.equal(0);
  });

  it('waits by chance, twice as long at most with each try', async () => {
    const longest = scene();
    await longest.run({ type: 'network' }, failed('network'));
    expect(longest.waits).to.deep.equal([500, 1000, 2000]);
    const half = scene({ random: () => 0.5 });
    await half.run({ type: 'network' }, failed('network'));
    expect(half.waits).to.deep.equal([250, 500, 1000]);
    const none = scene({ random: () => 0 });
    await none.run({ type: 'network' }, failed('network'));
    expect(none.waits).to.deep.equal([0, 0, 0]);
  });

  it('waits as long as the answer asks for, in seconds or until a date by the clock of the API', async () => {
    const { run, waits } = scene({ random: () => 0 });
    const until = new Headers({
      Date: 'Thu, 26 Nov 2026 23:00:00 GMT',
      'Retry-After': 'Thu, 26 Nov 2026 23:00:07 GMT',
    });
    await run(
      { type: 'too-many-requests', status: 429, headers: seconds('3') },
      failed('server', { status: 503, headers: until }),
      DONE,
    );
    expect(waits).to.deep.equal([3000, 7000]);
  });

  it('says so once, before it waits the first time', async () => {
    const heard: string[] = [];
    const wait = (ms: number) => Promise.resolve(void heard.push(`waits ${ms}`));
    const connection = createConnection({ apiBase: 'https://api.shop.example', now: () => 0 });
    await retry(
      connection,
      () => Promise.resolve(failed('network')),
      { type: 'network' },
      { since: 0, willRetry: () => heard.push('says so'), wait, random: () => 1 },
    );
    expect(heard).to.deep.equal(['says so', 'waits 500', 'waits 1000', 'waits 2000']);
  });

  it('waits by the clock where nothing stands in for it, and needs nobody to tell', async () => {
    const connection = createConnection({ apiBase: 'https://api.shop.example' });
    const since = performance.now();
    const failure: Failure = { type: 'server', status: 503 };
    const result = await retry(connection, () => Promise.resolve(DONE), failure, {
      since,
      random: () => 0.1,
    });
    expect(result).to.equal(DONE);
    // A tenth of half a second, but for what timers are rounded by.
    expect(performance.now() - since).to.be.at.least(45);
  });

  it('is not tried where nothing would be left of the 30 s', async () => {
    const { run, timeouts } = scene({ random: () => 0 });
    await run({ type: 'too-many-requests', status: 429, headers: seconds('30') }, DONE);
    expect(timeouts).to.deep.equal([]);
    const last = scene({ random: () => 0 });
    await last.run({ type: 'too-many-requests', status: 429, headers: seconds('29') }, DONE);
    expect(last.timeouts).to.deep.equal([1000]);
  });

  it('is not tried where that would be after 30 s in all', async () => {
    const { run, timeouts } = scene();
    const failure: Failure = { type: 'too-many-requests', status: 429, headers: seconds('3600') };
    const result = await run(failure, DONE);
    expect(result).to.deep.equal({ ok: false, failure: { ...failure, mayArrive: false } });
    expect(timeouts).to.deep.equal([]);
  });

  it('has no more time than is left', async () => {
    const { run, timeouts, now } = scene({ takes: 9_500 });
    await run({ type: 'timeout' }, failed('timeout'));
    expect(timeouts).to.deep.equal([10_000, 9_500]);
    expect(now()).to.be.at.most(30_000);
  });

  it('keeps 30 s in all, and four tries, whatever it is answered', async () => {
    const failure = fc.record({
      type: fc.constantFrom(...TRIED_AGAIN),
      status: fc.constantFrom(undefined, 429, 503),
      after: fc.option(fc.nat({ max: 40 }), { nil: undefined }),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(failure, { minLength: 1, maxLength: 6 }),
        fc.nat({ max: 10_000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        async (failures, takes, chance) => {
          const { run, timeouts, now } = scene({ takes, random: () => chance });
          const [first, ...others] = failures.map(({ type, status, after }): Failure => ({
            type,
            ...(status && { status }),
            ...(after !== undefined && { headers: seconds(String(after)) }),
          }));
          if (!first) return;
          await run(first, ...others.map((one): Result<string> => ({ ok: false, failure: one })));
          expect(timeouts.length).to.be.at.most(3);
          expect(now()).to.be.at.most(30_000);
        },
      ),
    );
  });

  it('stays unknown where someone on the way, and not the API, answers a later try', async () => {
    for (const type of ['refused', 'not-found', 'session-expired', 'too-many-requests'] as const) {
      const result = await scene().run({ type: 'network' }, failed(type, { status: 403 }));
      expect(result.ok || result.failure, type).to.include({ type, outcomeUnknown: true, mayArrive: true });
    }
  });

  it('is known where the API decided, though an earlier try may still be on its way', async () => {
    const result = await scene().run({ type: 'timeout' }, failed('part-out-of-stock', { status: 409 }));
    expect(result.ok || result.failure).to.deep.equal({
      type: 'part-out-of-stock',
      status: 409,
      mayArrive: true,
    });
    const answered = await scene().run(
      { type: 'server', status: 500 },
      failed('not-offered', { status: 403 }),
    );
    expect(answered.ok || answered.failure).to.deep.equal({
      type: 'not-offered',
      status: 403,
      mayArrive: false,
    });
  });
});
