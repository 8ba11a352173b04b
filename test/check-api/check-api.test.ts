import { expect } from '@open-wc/testing';
import { CHECK_IDS, checkApi, Unreachable, type CheckResult } from '../../src/check-api/index.js';
import { MAIN_SHOPPER, OTHER_SHOPPER } from '../../mocks/world/seed.js';
import { API_URL, apiInProcess, checkInProcess, idsOf, STARTED_AT, type Middleware } from './in-process.js';

const resultOf = (results: readonly CheckResult[], id: string): CheckResult | undefined =>
  results.find((result) => result.id === id);

describe('check-api on the mock', function () {
  this.timeout(60_000);

  it('finds nothing wrong, and leaves no question out', async () => {
    const told: string[] = [];
    const report = await checkInProcess(await apiInProcess(), { onProgress: ({ id }) => told.push(id) });
    expect(report.results.filter(({ outcome }) => outcome !== 'passed')).to.deep.equal([]);
    expect(idsOf(report, 'passed')).to.deep.equal(CHECK_IDS);
    expect(told).to.deep.equal(CHECK_IDS);
    expect(new Set(CHECK_IDS).size).to.equal(CHECK_IDS.length);
    expect(report.startedAt).to.equal(STARTED_AT);
    expect(JSON.parse(JSON.stringify(report))).to.deep.equal(report);
  });

  it('can be repeated: nothing stands afterwards that did not before', async () => {
    const api = await apiInProcess();
    const before = api.store.world;
    const quiet = { allowLasting: false, fixtures: { otherToken: OTHER_SHOPPER.token } };
    for (const turn of ['first', 'second']) {
      const report = await checkInProcess(api, quiet);
      expect(idsOf(report, 'failed'), turn).to.deep.equal([]);
      expect(report.effects.partRequestsMade).to.be.greaterThan(0);
      expect(report.effects.partRequestsLeft).to.deep.equal([]);
    }
    const { world } = api.store;
    expect(world.returns).to.deep.equal(before.returns);
    expect(world.orders).to.deep.equal(before.orders);
    expect(world.parts).to.deep.equal(before.parts);
    expect(world.usedLinks).to.deep.equal(before.usedLinks);
    const isNew = ({ requestId }: { requestId: string }) =>
      !before.partRequests.some((one) => one.requestId === requestId);
    expect(world.partRequests.filter((one) => !isNew(one))).to.deep.equal(before.partRequests);
    expect(new Set(world.partRequests.filter(isNew).map(({ status }) => status))).to.deep.equal(
      new Set(['cancelled']),
    );
  });

  it('skips what it was given nothing for, and says what to give', async () => {
    const report = await checkInProcess(await apiInProcess(), {
      fixtures: {},
      origin: undefined,
      allowLasting: false,
    });
    expect(idsOf(report, 'failed')).to.deep.equal([]);
    for (const [id, said] of [
      ['strangers.get-orders-one', 'otherToken'],
      ['deep-links.redeem', '`link`'],
      ['deep-links.used', '`usedLink`'],
      ['deep-links.expired', '`expiredLink`'],
      ['refusals.part-out-of-stock', '`outOfStock`'],
      ['cross-origin.preflight', '--origin'],
      ['returns.made', '--allow-lasting'],
      ['outcome.kept', '--allow-lasting'],
      ['not-received.reported', '--allow-lasting'],
    ] as const) {
      expect(resultOf(report.results, id)).to.include({ outcome: 'skipped' });
      expect(resultOf(report.results, id)?.detail).to.include(said);
    }
  });

  it('asks without a token what needs none, and skips the rest', async () => {
    const report = await checkInProcess(await apiInProcess(), { token: undefined });
    expect(idsOf(report, 'failed')).to.deep.equal([]);
    expect(idsOf(report, 'passed')).to.include.members(['session.without-token', 'deep-links.redeem']);
    expect(resultOf(report.results, 'orders.list')?.detail).to.include('token');
    expect(report.effects.partRequestsMade).to.equal(0);
  });

  it('asks only what it is told to', async () => {
    const only = ['orders', 'idempotency.burst'];
    const report = await checkInProcess(await apiInProcess(), { only });
    const expected = CHECK_IDS.filter((id) => id.startsWith('orders.') || id === 'idempotency.burst');
    expect(idsOf(report, 'passed')).to.deep.equal(expected);
    expect(report.only).to.deep.equal(only);
  });

  it('says of a shopper without orders what is missing, not that the API is wrong', async () => {
    const api = await apiInProcess();
    api.store.update((world) => ({ ...world, orders: [], partRequests: [], returns: [] }));
    const report = await checkInProcess(api, { fixtures: {} });
    expect(idsOf(report, 'failed')).to.deep.equal([]);
    expect(resultOf(report.results, 'orders.list')?.detail).to.include('no orders');
  });
});

describe('a key that is in flight, for check-api', function () {
  this.timeout(60_000);
  const only = ['idempotency.in-flight'];

  it('is met by a body that is held back', async () => {
    const { results } = await checkInProcess(await apiInProcess(), { only });
    expect(results[0]?.detail).to.equal(
      'One body held back, the same key meanwhile: 1 of 2 answered 201, the others 409 key-in-flight; one request was made.',
    );
  });

  it('may get the same answer from an API that reads bodies first', async () => {
    const readFirst: Middleware = async (request, next) => {
      const { method, url, headers } = request;
      return method === 'GET'
        ? next(request)
        : next(new Request(url, { method, headers, body: await request.arrayBuffer() }));
    };
    const { results } = await checkInProcess(await apiInProcess({ middleware: readFirst }), { only });
    expect(results[0]).to.include({ outcome: 'passed' });
    expect(results[0]?.detail).to.include('2 of 2 answered 201; one request');
  });

  for (const [what, answerTo] of [
    ['where streams cannot be sent', () => Promise.reject(new TypeError('Streaming is not supported.'))],
    ['where the API wants a length', () => Promise.resolve(new Response(null, { status: 411 }))],
  ] as const) {
    it(`is met by a burst of equal requests ${what}, and the report says so`, async () => {
      const api = await apiInProcess();
      const answer: typeof fetch = (input, init) =>
        init?.body instanceof ReadableStream ? answerTo() : api.fetch(input, init);
      const { results } = await checkInProcess({ ...api, fetch: answer }, { only });
      expect(results[0]).to.include({ outcome: 'passed' });
      expect(results[0]?.detail).to.include('a burst of equal requests instead');
    });
  }
});

describe('the report of check-api', function () {
  this.timeout(60_000);

  it('holds no token and no address, whatever the API sends back', async () => {
    const ADDRESS = 'Alder Street';
    const leak: Middleware = async (request, next) => {
      const response = await next(request);
      const text = await response.text();
      const token = /^Bearer (.+)/.exec(request.headers.get('authorization') ?? '')?.[1] ?? '';
      const wrong = text
        .replaceAll(/"orderId":"[^"]+"/g, `"orderId":${JSON.stringify(token)}`)
        .replaceAll(/"lines":\[("[^"]+")[^\]]*\]/g, '"lines":$1')
        .replaceAll('"recipient":"', '"recipient":7,"other":"');
      return new Response(wrong, { status: response.status, headers: response.headers });
    };
    const api = await apiInProcess({ middleware: leak });
    const report = await checkInProcess(api);
    expect(report.totals.failed).to.be.greaterThan(5);
    const text = JSON.stringify(report);
    expect(text).to.include('<token>');
    expect(text).to.not.include(ADDRESS);
    const { otherToken = '', link = '', usedLink = '', expiredLink = '' } = api.fixtures;
    for (const secret of [MAIN_SHOPPER.token, otherToken, link, usedLink, expiredLink, 'link-session-']) {
      expect(text.includes(secret), secret.slice(0, 12)).to.equal(false);
    }
  });

  it('names the JSON path and the call of a fault', async () => {
    const wrong: Middleware = async (request, next) => {
      const response = await next(request);
      const text = (await response.text()).replaceAll('"quantity":1', '"quantity":"1"');
      return new Response(text, { status: response.status, headers: response.headers });
    };
    const { results } = await checkInProcess(await apiInProcess({ middleware: wrong }), {
      only: ['orders', 'answers.get-orders'],
    });
    expect(resultOf(results, 'answers.get-orders')?.detail).to.equal(
      'GET /orders: /orders/*/items/*/quantity: expected number, came "1".',
    );
  });

  it('lists the part requests that could not be cancelled', async () => {
    const stuck: Middleware = (request, next) =>
      request.url.endsWith('/cancel') ? Promise.resolve(new Response(null, { status: 500 })) : next(request);
    const api = await apiInProcess({ middleware: stuck });
    const { effects } = await checkInProcess(api, { only: ['part-requests'] });
    const requested = api.store.world.partRequests.filter(({ requestId }) => /^PR-\d+$/.test(requestId));
    expect(requested).to.have.length(1);
    expect(effects).to.deep.equal({
      partRequestsMade: 1,
      partRequestsLeft: requested.map(({ requestId }) => requestId),
    });
  });

  it('does not take a refused cancellation for a cancelled request', async () => {
    const sentAtOnce: Middleware = async (request, next, store) => {
      const response = await next(request);
      if (request.method === 'POST' && response.status === 201) {
        store.update((world) => ({
          ...world,
          partRequests: world.partRequests.map((one) =>
            one.status === 'requested' ? { ...one, status: 'dispatched' } : one,
          ),
        }));
      }
      return response;
    };
    const api = await apiInProcess({ middleware: sentAtOnce });
    const { effects } = await checkInProcess(api, { only: ['part-requests'] });
    expect(effects.partRequestsLeft).to.have.length(1);
  });

  it('tells one fault once: what builds on it is skipped, and what does not is asked', async () => {
    const noOrders: Middleware = (request, next) =>
      /\/orders(\?|$)/.test(request.url) &&
      request.headers.get('authorization') === `Bearer ${MAIN_SHOPPER.token}`
        ? Promise.resolve(new Response('<html>', { status: 502 }))
        : next(request);
    const report = await checkInProcess(await apiInProcess({ middleware: noOrders }), { timeout: 5000 });
    expect(idsOf(report, 'failed').filter((id) => id.startsWith('orders.'))).to.deep.equal(['orders.list']);
    expect(resultOf(report.results, 'orders.paging')?.detail).to.match(/^An earlier question failed.*502/);
    expect(idsOf(report, 'passed')).to.include.members(['session.without-token', 'deep-links.redeem']);
    expect(resultOf(report.results, 'orders.list')?.calls).to.deep.equal(['GET /orders → 502']);
  });
});

describe('an API that check-api cannot ask', () => {
  const failure = (promise: Promise<unknown>): Promise<unknown> =>
    promise.then(
      () => undefined,
      (error: unknown) => error,
    );

  for (const [what, answer, said] of [
    ['nobody answers', () => Promise.reject(new TypeError('fetch failed')), 'fetch failed'],
    ['the answer never comes', () => new Promise<never>(() => {}), 'no answer within 50 ms'],
  ] as const) {
    it(`is one clear error where ${what}`, async () => {
      const error = await failure(
        checkApi({ url: API_URL, token: 'secret-token', fetch: answer, timeout: 50 }),
      );
      expect(error).to.be.instanceOf(Unreachable);
      expect(String(error)).to.include(said).and.not.include('secret-token');
    });
  }

  for (const url of [
    'http://api.shop.example/api',
    'ftp://api.shop.example/api',
    'https://user:password@api.shop.example/api',
    'https://api.shop.example/api?x=1',
    'https://api.shop.example/api#x',
    '/api',
    '',
  ]) {
    it(`is not sent a token at "${url}"`, async () => {
      let isAsked = false;
      const error = await failure(
        checkApi({
          url,
          token: 'secret-token',
          fetch: () => {
            isAsked = true;
            return Promise.reject(new TypeError('asked'));
          },
        }),
      );
      expect(error).to.be.instanceOf(TypeError);
      expect(String(error)).to.not.include('password');
      expect(isAsked).to.equal(false);
    });
  }
});
