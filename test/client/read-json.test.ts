import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import type * as z from 'zod/mini';
import { HttpResponse } from 'msw/http';
import { call } from '../../src/client/call.js';
import type { Connection } from '../../src/client/connection.js';
import { ANSWER_MAX_BYTES, ANSWER_MAX_DEPTH, readJson } from '../../src/client/read-json.js';
import { loadSupportContext } from '../../src/client/support-context.js';
import { OrderPage, PartRequestList, SupportContext, SupportOptions } from '../../src/contract/index.js';
import { object, text, type Reader } from '../../src/contract/read/reader.js';
import { supportContext } from '../contract/examples.js';
import { useMockApi } from '../mocks/mock-api.js';
import { connectTo, fakeApi } from './fake-api.js';

const readGreeting: Reader<{ hello: string }> = object({ hello: text });
const greet = (connection: Connection) =>
  call(connection, { method: 'GET', path: ['greeting'], read: readGreeting });

const json = (response: Response) => readJson(response, new AbortController().signal);
/** Lists within lists, so many deep. */
const deep = (levels: number): string => '['.repeat(levels) + ']'.repeat(levels);
/** A greeting of exactly so many bytes. */
const greeting = (bytes: number): string => `{"hello":"${'x'.repeat(bytes - 12)}"}`;

/** A body that tells how much of it was taken, and whether the rest was given up. */
function watchedBody(chunk: Uint8Array, times = Infinity) {
  const seen = { bytes: 0, isCancelled: false };
  let left = times;
  const body = new ReadableStream<Uint8Array>(
    {
      pull(to) {
        if (left-- <= 0) return to.close();
        seen.bytes += chunk.length;
        to.enqueue(chunk);
      },
      cancel() {
        seen.isCancelled = true;
      },
    },
    { highWaterMark: 0 },
  );
  return { seen, body };
}

const gives = (response: Response) => connectTo({ fetch: () => Promise.resolve(response) });

describe('readJson', () => {
  const table: [what: string, text: string, expected: unknown][] = [
    ['an object', '{"a":[1,{"b":null}]}', { a: [1, { b: null }] }],
    ['a text', '"a"', 'a'],
    ['an answer of the longest length', greeting(ANSWER_MAX_BYTES), JSON.parse(greeting(ANSWER_MAX_BYTES))],
    ['an answer one byte longer', greeting(ANSWER_MAX_BYTES + 1), undefined],
    ['an answer that is long by white space alone', `{}${' '.repeat(ANSWER_MAX_BYTES)}`, undefined],
    ['5 MB', greeting(5_000_000), undefined],
    ['lists as deep as may be', deep(ANSWER_MAX_DEPTH), JSON.parse(deep(ANSWER_MAX_DEPTH))],
    ['lists one deeper', deep(ANSWER_MAX_DEPTH + 1), undefined],
    ['10,000 levels', deep(10_000), undefined],
    ['10,000 levels that never end', '{"a":['.repeat(5000), undefined],
    ['objects one too deep', `${'{"a":'.repeat(65)}1${'}'.repeat(65)}`, undefined],
    ['many lists beside each other', `[${'[],'.repeat(1000)}[]]`, Array.from({ length: 1001 }, () => [])],
    ['brackets in a text', `{"a":"${'['.repeat(100)}"}`, { a: '['.repeat(100) }],
    ['brackets in a name', `{"${'{'.repeat(100)}":1}`, { ['{'.repeat(100)]: 1 }],
    ['brackets behind quotes in a text', `{"a":"\\"${'['.repeat(100)}"}`, { a: `"${'['.repeat(100)}` }],
    ['brackets behind a backslash', `["\\\\",${deep(64)}]`, undefined],
    ['closing brackets in a text', `["${']'.repeat(99)}",${deep(64)}]`, undefined],
    ['quotes that never end', `["${'\\"'.repeat(100_000)}`, undefined],
    ['a page', '<!doctype html><h1>[{</h1>', undefined],
    ['nothing', '', undefined],
    ['JSON that breaks off', '{"a":[', undefined],
    ['two bytes for one sign', '["ü😀"]', ['ü😀']],
  ];
  for (const [what, body, expected] of table) {
    it(`reads ${expected === undefined ? 'nothing of' : ''} ${what}`.replace('  ', ' '), async () => {
      // Compared as texts: to show the difference of two that long takes for ever.
      expect(JSON.stringify(await json(new Response(body))) === JSON.stringify(expected)).to.equal(true);
    });
  }

  it('takes any JSON as JSON.parse does, as long as it is not too deep', async () => {
    const nested = fc.nat(80).map((levels) => `${'[{"]":'.repeat(levels)}"["${'}]'.repeat(levels)}`);
    const pieces = fc
      .array(fc.constantFrom('[', ']', '{', '}', '"', '\\', ',', ':', '1', '\n', '\\"', '"a":'))
      .map((list) => list.join(''));
    /** The depth, told in another way: by what JSON.parse makes of it. */
    const depthOf = (value: unknown): number =>
      typeof value === 'object' && value !== null ? 1 + Math.max(0, ...Object.values(value).map(depthOf)) : 0;
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.json(), nested, pieces, fc.string()), async (body) => {
        let expected: unknown;
        try {
          expected = JSON.parse(body);
        } catch {
          expected = undefined;
        }
        if (depthOf(expected) > ANSWER_MAX_DEPTH) expected = undefined;
        expect(await json(new Response(body))).to.deep.equal(expected);
      }),
      { numRuns: 500 },
    );
  });

  it('takes no longer for a text that was made to be slow', async function () {
    this.timeout(60_000);
    for (const piece of ['\\"', '"\\', '"', '[]', '\\', '"a\\"[']) {
      const begun = performance.now();
      // Looking at each rest of it anew would take minutes.
      await json(new Response(`["${piece.repeat(ANSWER_MAX_BYTES / 8 / piece.length)}`));
      expect(performance.now() - begun, piece).to.be.lessThan(5000);
    }
  });

  it('reads a whole body however it is cut, within a sign too', async () => {
    const bytes = new TextEncoder().encode('{"hello":"wörld 😀"}');
    for (const size of [1, 2, 3, 7]) {
      let at = 0;
      const body = new ReadableStream<Uint8Array>({
        pull(to) {
          if (at >= bytes.length) return to.close();
          to.enqueue(bytes.slice(at, (at += size)));
        },
      });
      expect(await json(new Response(body))).to.deep.equal({ hello: 'wörld 😀' });
    }
  });

  it('gives up an answer at once whose length is told as too long', async () => {
    const { seen, body } = watchedBody(new Uint8Array(10));
    const response = new Response(body, { headers: { 'Content-Length': String(ANSWER_MAX_BYTES + 1) } });
    expect(await json(response)).to.equal(undefined);
    expect(seen).to.deep.equal({ bytes: 0, isCancelled: true });
  });

  it('takes an answer whose length is told as the longest', async () => {
    const response = new Response('{"hello":"world"}', {
      headers: { 'Content-Length': String(ANSWER_MAX_BYTES) },
    });
    expect(await json(response)).to.deep.equal({ hello: 'world' });
  });

  it('takes nothing of an answer whose beginning alone would be one', async () => {
    const chunks = ['{"hello":"world"}', ' '.repeat(ANSWER_MAX_BYTES)];
    const body = new ReadableStream<Uint8Array>({
      start(to) {
        for (const chunk of chunks) to.enqueue(new TextEncoder().encode(chunk));
        to.close();
      },
    });
    expect(await json(new Response(body))).to.equal(undefined);
  });

  for (const length of ['2', 'long', '-1', '']) {
    it(`believes no length that is told, but counts: "${length}"`, async () => {
      const { seen, body } = watchedBody(new Uint8Array(500_000));
      const response = new Response(body, { headers: { 'Content-Length': length } });
      expect(await json(response)).to.equal(undefined);
      expect(seen.isCancelled).to.equal(true);
      // What is over the bound, and no more than the stream keeps ready.
      expect(seen.bytes).to.be.within(ANSWER_MAX_BYTES, ANSWER_MAX_BYTES + 2_000_000);
    });
  }

  it('reads what has no stream, as some stand-ins for fetch give it, and no more than the bound of that', async () => {
    const withoutStream = (text: string): Response =>
      Object.defineProperty(new Response(text), 'body', { value: undefined });
    expect(await json(withoutStream('[1]'))).to.deep.equal([1]);
    expect(await json(withoutStream(greeting(ANSWER_MAX_BYTES + 1)))).to.equal(undefined);
  });

  it('ends with its signal, and gives up the rest', async () => {
    const stop = new AbortController();
    let isCancelled = false;
    const body = new ReadableStream<Uint8Array>({ cancel: () => void (isCancelled = true) });
    const reading = readJson(new Response(body), stop.signal).then(
      () => 'read',
      () => 'ended',
    );
    stop.abort();
    expect([await reading, isCancelled]).to.deep.equal(['ended', true]);
  });
});

describe('an answer that is too much', () => {
  const api = fakeApi();
  const malformed = { type: 'malformed', status: 200 };

  const table: [what: string, text: string][] = [
    ['5 MB', greeting(5_000_000)],
    ['10,000 levels', `{"hello":"world","more":${deep(10_000)}}`],
    ['65 levels, one of them its own', `{"hello":"world","more":${deep(64)}}`],
  ];
  for (const [what, body] of table) {
    it(`is malformed: ${what}`, async () => {
      api.answer(() => HttpResponse.text(body));
      const result = await greet(connectTo());
      expect(result.ok || { type: result.failure.type, status: result.failure.status }).to.deep.equal(
        malformed,
      );
    });
  }

  it('is read as long as it is just not too much', async () => {
    api.answer(() => HttpResponse.text(`{"hello":"world","more":${deep(63)}}`));
    expect((await greet(connectTo())).ok).to.equal(true);
  });

  for (const [status, type] of [
    [401, 'session-expired'],
    [404, 'not-found'],
    [409, 'refused'],
    [429, 'too-many-requests'],
  ] as const) {
    it(`still says by its status what it is, without a problem: ${status}`, async () => {
      for (const body of [`{"type":"link-used","x":"${'x'.repeat(3_000_000)}"}`, deep(10_000)]) {
        api.answer(() => HttpResponse.text(body, { status }));
        const result = await greet(connectTo());
        const { type: came, problem } = result.ok ? {} : result.failure;
        expect([came, problem]).to.deep.equal([type, undefined]);
      }
    });
  }

  it('is not read at all where the server fails, or where it was redirected: the rest is given up', async () => {
    for (const [status, isRedirected] of [
      [500, false],
      [503, false],
      [200, true],
    ] as const) {
      let signal: AbortSignal | null | undefined;
      const { seen, body } = watchedBody(new Uint8Array(10));
      const response = new Response(body, { status });
      Object.defineProperty(response, 'redirected', { value: isRedirected });
      const fetch = (_input: RequestInfo | URL, init?: RequestInit) => {
        signal = init?.signal;
        return Promise.resolve(response);
      };
      const result = await greet(connectTo({ fetch }));
      expect(result.ok || result.failure.type).to.equal(isRedirected ? 'malformed' : 'server');
      expect([seen.bytes, signal?.aborted]).to.deep.equal([0, true]);
    }
  });

  it('times out where it comes drop by drop, and gives up the rest', async () => {
    let isCancelled = false;
    let timer: ReturnType<typeof setInterval> | undefined;
    const body = new ReadableStream<Uint8Array>({
      start(to) {
        timer = setInterval(() => to.enqueue(new Uint8Array([32])), 1);
      },
      cancel() {
        clearInterval(timer);
        isCancelled = true;
      },
    });
    const result = await greet(connectTo({ timeout: 50, fetch: () => Promise.resolve(new Response(body)) }));
    expect(result.ok || result.failure).to.deep.equal({ type: 'timeout' });
    expect(isCancelled).to.equal(true);
  });

  it('bounds what is handed on unread: the drawing of the parent', async () => {
    const ids = { orderId: 'order-1', itemId: 'item-1', touchpoint: 'order' } as const;
    const contextWith = (diagram: string): Response =>
      new Response(
        JSON.stringify({ ...supportContext, diagram: 0 }).replace('"diagram":0', `"diagram":${diagram}`),
      );
    const fitting = await loadSupportContext(gives(contextWith(deep(ANSWER_MAX_DEPTH - 1))), ids);
    expect(fitting.ok && JSON.stringify(fitting.value.diagram)).to.equal(deep(ANSWER_MAX_DEPTH - 1));
    const tooDeep = await loadSupportContext(gives(contextWith(deep(10_000))), ids);
    expect(tooDeep.ok || tooDeep.failure.type).to.equal('malformed');
    const tooLong = await loadSupportContext(gives(contextWith(greeting(3_000_000))), ids);
    expect(tooLong.ok || tooLong.failure.type).to.equal('malformed');
  });
});

describe('the bounds of an answer', () => {
  const api = useMockApi();

  it('leave room for four times the longest and the deepest honest one that the mock has', async function () {
    this.timeout(60_000);
    const depthOf = (value: unknown): number =>
      typeof value === 'object' && value !== null ? 1 + Math.max(0, ...Object.values(value).map(depthOf)) : 0;
    const bytes: number[] = [];
    const depths: number[] = [];
    const asked = async <Schema extends z.ZodMiniType>(
      schema: Schema,
      name: string,
    ): Promise<z.output<Schema>> => {
      const body = await (await api.call(name)).text();
      bytes.push(new TextEncoder().encode(body).length);
      const answer: unknown = JSON.parse(body);
      depths.push(depthOf(answer));
      return schema.parse(answer);
    };
    for (const scenario of ['default', 'large-catalogue', 'many-orders'] as const) {
      api.reset(scenario);
      const { orders } = await asked(OrderPage, 'GET /orders');
      const items = orders.flatMap(({ orderId, items: lines }) =>
        lines.map(({ itemId }) => ({ orderId, itemId })),
      );
      const refs = items.slice(0, 100).map(({ orderId, itemId }) => `item=${orderId}:${itemId}`);
      await asked(SupportOptions, `GET /support-options?touchpoint=order&${refs.join('&')}`);
      for (const { orderId, itemId } of items.slice(0, 10))
        await asked(SupportContext, `GET /orders/${orderId}/items/${itemId}/support?touchpoint=order`);
      await asked(PartRequestList, 'GET /part-requests');
    }
    console.log(`Longest answer: ${Math.max(...bytes)} bytes; deepest: ${Math.max(...depths)} levels.`);
    expect(Math.max(...bytes) * 4).to.be.lessThan(ANSWER_MAX_BYTES);
    expect(Math.max(...depths) * 4).to.be.lessThan(ANSWER_MAX_DEPTH);
  });
});
