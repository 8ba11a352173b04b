import { expect } from '@open-wc/testing';
import { HttpResponse } from 'msw/http';
import { call, problemTypeOf } from '../../src/client/call.js';
import type { Connection } from '../../src/client/connection.js';
import { loadOrder } from '../../src/client/orders.js';
import { object, text, type Reader } from '../../src/contract/read/reader.js';
import { connectTo, fakeApi, heardSignal, never } from './fake-api.js';

const readGreeting: Reader<{ hello: string }> = object({ hello: text });
const greet = (connection: Connection, signal?: AbortSignal) =>
  call(connection, { method: 'GET', path: ['greeting'], read: readGreeting, signal });
const greetByPost = (connection: Connection, body: object) =>
  call(connection, { method: 'POST', path: ['greeting'], body, idempotencyKey: 'key-1', read: readGreeting });

/** A `fetch` that only notes how it was called. */
function notingFetch() {
  const inits: RequestInit[] = [];
  const fetch = (_input: RequestInfo | URL, init: RequestInit = {}) => {
    inits.push(init);
    return Promise.resolve(Response.json({ hello: 'world' }));
  };
  return { inits, fetch };
}

describe('call: what is sent', () => {
  const api = fakeApi();

  it('sends the token, what it accepts, and nothing else with a GET', async () => {
    api.answerJson({ hello: 'world' });
    const result = await greet(connectTo({ getToken: () => 'abc.def' }));
    expect(result).to.deep.equal({ ok: true, value: { hello: 'world' } });
    const { method, url, headers, text } = api.sent[0]!;
    expect([method, url.pathname, url.search, text]).to.deep.equal(['GET', '/support/greeting', '', '']);
    expect(headers.get('authorization')).to.equal('Bearer abc.def');
    expect(headers.get('accept')).to.equal('application/json, application/problem+json');
    expect(headers.has('content-type')).to.equal(false);
    expect(headers.has('idempotency-key')).to.equal(false);
  });

  it('sends a body as JSON under its idempotency key', async () => {
    api.answerJson({ hello: 'world' });
    await greetByPost(connectTo(), { a: 1, absent: undefined });
    const { method, headers, text } = api.sent[0]!;
    expect([method, text]).to.deep.equal(['POST', '{"a":1}']);
    expect(headers.get('content-type')).to.equal('application/json');
    expect(headers.get('idempotency-key')).to.equal('key-1');
  });

  for (const [title, getToken] of [
    ['none is given', undefined],
    ['it is undefined', () => undefined],
    ['it is empty', () => Promise.resolve('')],
  ] as const) {
    it(`sends no Authorization where ${title}`, async () => {
      api.answerJson({ hello: 'world' });
      await greet(connectTo({ getToken }));
      expect(api.sent[0]!.headers.has('authorization')).to.equal(false);
    });
  }

  it('keeps answers out of caches, page addresses out of Referer, cookies from other origins, and follows no redirect', async () => {
    const { inits, fetch } = notingFetch();
    await greet(connectTo({ fetch }));
    const { cache, referrerPolicy, credentials, redirect } = inits[0]!;
    expect({ cache, referrerPolicy, credentials, redirect }).to.deep.equal({
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      credentials: 'same-origin',
      redirect: 'manual',
    });
  });

  it('has the browser keep the preflight of what is sent, which no cache keeps anyway', async () => {
    const { inits, fetch } = notingFetch();
    await greetByPost(connectTo({ fetch }), {});
    expect(inits[0]?.cache).to.equal('default');
  });

  it('encodes each id as one segment of the path', async () => {
    api.answerJson({});
    await loadOrder(connectTo(), 'a/b?c#d%2e ü');
    expect(api.sent[0]!.url.pathname).to.equal('/support/orders/a%2Fb%3Fc%23d%252e%20%C3%BC');
  });

  for (const id of ['', '.', '..', '\ud800', 'x'.repeat(201)]) {
    it(`asks nothing for an id that cannot exist: ${JSON.stringify(id.slice(0, 8))}`, async () => {
      api.answerJson({});
      expect(await loadOrder(connectTo(), id)).to.deep.equal({ ok: false, failure: { type: 'not-found' } });
      expect(api.sent).to.have.length(0);
    });
  }
});

describe('call: the token', () => {
  const api = fakeApi();

  for (const [title, getToken] of [
    [
      'throws',
      () => {
        throw new Error('no session');
      },
    ],
    ['rejects', () => Promise.reject(new Error('no session'))],
    ['gives what no header can hold', () => 'a\nb'],
  ] as const) {
    it(`counts as an expired session where getToken ${title}, and nothing is sent`, async () => {
      api.answerJson({ hello: 'world' });
      expect(await greet(connectTo({ getToken }))).to.deep.equal({
        ok: false,
        failure: { type: 'session-expired' },
      });
      expect(api.sent).to.have.length(0);
    });
  }

  it('is asked for again after the session has expired', async () => {
    const tokens = ['old', 'new'];
    const connection = connectTo({ getToken: () => tokens.shift() });
    api.answer(({ request }) =>
      request.headers.get('authorization') === 'Bearer new'
        ? HttpResponse.json({ hello: 'again' })
        : HttpResponse.json({ type: 'about:blank' }, { status: 401 }),
    );
    const first = await greet(connection);
    expect(first.ok || first.failure.type).to.equal('session-expired');
    expect(await greet(connection)).to.deep.equal({ ok: true, value: { hello: 'again' } });
  });

  it('that comes after the time-out sends nothing', async () => {
    const { inits, fetch } = notingFetch();
    let give = (_token: string) => {};
    const token = new Promise<string>((resolve) => (give = resolve));
    const result = await greetByPost(connectTo({ fetch, timeout: 5, getToken: () => token }), {});
    expect(result).to.deep.equal({ ok: false, failure: { type: 'timeout' } });
    give('late');
    await token;
    await Promise.resolve();
    await Promise.resolve();
    expect(inits).to.have.length(0);
  });
});

describe('call: time-out and abort', () => {
  const api = fakeApi();
  const timedOut = { ok: false, failure: { type: 'timeout' } };
  const aborted = { ok: false, failure: { type: 'aborted' } };
  /** A body that begins and never ends. */
  const endlessBody = () =>
    new Response(new ReadableStream({ start: (to) => to.enqueue(new Uint8Array([123])) }));

  it('gives up on an API that does not answer', async () => {
    api.answer(never);
    expect(await greet(connectTo({ timeout: 20 }))).to.deep.equal(timedOut);
  });

  it('gives up on an answer whose body never ends', async () => {
    api.answer(endlessBody);
    expect(await greet(connectTo({ timeout: 50 }))).to.deep.equal(timedOut);
  });

  it('gives up on a fetch that takes no signal', async () => {
    expect(await greet(connectTo({ timeout: 5, fetch: never }))).to.deep.equal(timedOut);
  });

  it('gives up on a getToken that never answers', async () => {
    expect(await greet(connectTo({ timeout: 5, getToken: never }))).to.deep.equal(timedOut);
  });

  describe('the timer', () => {
    const { setTimeout: realSet, clearTimeout: realClear } = globalThis;
    const set: { id: unknown; delay: unknown }[] = [];
    const cleared: unknown[] = [];
    beforeEach(() => {
      set.length = cleared.length = 0;
      globalThis.setTimeout = Object.assign((...call: Parameters<typeof realSet>) => {
        const id = realSet(...call);
        set.push({ id, delay: call[1] });
        return id;
      }, realSet);
      globalThis.clearTimeout = (id) => {
        cleared.push(id);
        realClear(id);
      };
    });
    afterEach(() => Object.assign(globalThis, { setTimeout: realSet, clearTimeout: realClear }));

    for (const [title, fetch] of [
      ['an answer', notingFetch().fetch],
      ['a failure', () => Promise.reject(new TypeError('offline'))],
    ] as const) {
      it(`is not left running after ${title}`, async () => {
        await greet(connectTo({ timeout: 4321, fetch }));
        const ids = set.filter(({ delay }) => delay === 4321).map(({ id }) => id);
        expect(ids).to.have.length(1);
        expect(cleared).to.include(ids[0]);
      });
    }

    it('does not ring at once where the time-out is longer than a timer can run', async () => {
      await greet(connectTo({ timeout: Infinity, fetch: notingFetch().fetch }));
      expect(set.map(({ delay }) => delay)).to.include(2 ** 31 - 1);
    });
  });

  it('ends when the caller aborts', async () => {
    const caller = new AbortController();
    api.answer(() => {
      caller.abort();
      return never();
    });
    expect(await greet(connectTo(), caller.signal)).to.deep.equal(aborted);
  });

  it('ends when the caller aborts while the body comes in', async () => {
    const caller = new AbortController();
    const fetch = () => {
      queueMicrotask(() => caller.abort());
      return Promise.resolve(endlessBody());
    };
    expect(await greet(connectTo({ fetch }), caller.signal)).to.deep.equal(aborted);
  });

  it('sends nothing where the caller had aborted before', async () => {
    api.answerJson({ hello: 'world' });
    expect(await greet(connectTo(), AbortSignal.abort())).to.deep.equal(aborted);
    expect(api.sent).to.have.length(0);
  });

  it('stops the request itself at the time-out, and leaves no listener on the caller’s signal', async () => {
    const caller = new AbortController();
    const counts = { added: 0, removed: 0 };
    const { signal } = caller;
    const add = signal.addEventListener.bind(signal);
    signal.addEventListener = (type: string, listener: EventListener) => {
      counts.added++;
      add(type, listener);
    };
    const remove = signal.removeEventListener.bind(signal);
    signal.removeEventListener = (type: string, listener: EventListener) => {
      counts.removed++;
      remove(type, listener);
    };
    let own: AbortSignal | null | undefined;
    const fetch = (_input: RequestInfo | URL, init?: RequestInit) => {
      own = init?.signal;
      return never();
    };
    await greet(connectTo({ timeout: 5, fetch }), signal);
    expect(own?.aborted).to.equal(true);
    expect(counts).to.deep.equal({ added: 1, removed: 1 });
  });

  it('listens to the caller while it lasts, and no longer', async () => {
    const { signal, listening } = heardSignal();
    let meanwhile: string[] = [];
    const fetch = () => {
      meanwhile = listening();
      return Promise.resolve(Response.json({ hello: 'world' }));
    };
    await greet(connectTo({ fetch }), signal);
    expect([meanwhile, listening()]).to.deep.equal([['1 to abort'], ['0 to abort']]);
  });
});

describe('the name of a problem', () => {
  it('is none where there is no problem', () => {
    for (const problem of [undefined, null, '', 'not-found', 7, true, {}, []])
      expect(problemTypeOf(problem), JSON.stringify(problem)).to.equal(undefined);
  });
});
