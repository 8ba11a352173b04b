import { expect, waitUntil } from '@open-wc/testing';
import { OTHER_SHOPPER } from '../../mocks/world/seed.js';
import { startMockApi, starts, usePrograms, type RunningMockApi } from '../support/processes.js';
import {
  answered,
  aRequest,
  call,
  fails,
  hasHit,
  outcome,
  rawCalls,
  worldOf,
  writesWorld,
  type RawCall,
} from './calls.js';

describe('The mock API over HTTP', () => {
  usePrograms('mock-api');
  let api: RunningMockApi;
  before(async () => {
    api = await startMockApi();
  });
  beforeEach(() => answered(200, api, 'POST /mock/reset', { body: { scenario: 'default' } }));

  it('answers a page of another origin, with its headers', async () => {
    expect(new URL(api.url).origin).to.not.equal(location.origin);
    const response = await call(api, 'GET /orders');
    expect([response.status, response.headers.get('cache-control')]).to.deep.equal([200, 'no-store']);
    const { orders } = (await response.json()) as { orders: { items: { imageUrl: string }[] }[] };
    const picture = await fetch(orders[0]?.items[0]?.imageUrl ?? '');
    expect([picture.status, picture.headers.get('content-type')]).to.deep.equal([200, 'image/svg+xml']);
  });

  it('answers a preflight without a session, for two hours', async () => {
    const [preflight] = await rawCalls(api, {
      method: 'OPTIONS',
      path: '/api/part-requests',
      headers: { origin: 'https://shop.example', 'access-control-request-method': 'POST' },
    });
    expect([preflight?.status, preflight?.body]).to.deep.equal([204, '']);
    expect(preflight?.headers).to.deep.include({
      'access-control-allow-origin': '*',
      'access-control-allow-methods': 'GET, POST, PUT',
      'access-control-allow-headers': 'authorization, content-type, idempotency-key, traceparent, accept',
      'access-control-max-age': '7200',
    });
  });

  it('is asked for leave once, whatever number of calls follow', async () => {
    const proxy = await starts(
      'node',
      [
        '-e',
        `const http = require('node:http');
        const { hostname, port } = new URL(process.argv[1]);
        const server = http.createServer((call, answer) => {
          console.log(call.method);
          call.pipe(http.request({ hostname, port, path: call.url, method: call.method, headers: call.headers }, (from) => {
            answer.writeHead(from.statusCode, from.headers);
            from.pipe(answer);
          }));
        });
        server.listen(0, '127.0.0.1', () => console.log('ready', server.address().port, ''));`,
        api.url,
      ],
      { ready: /ready (\d+) \n/ },
    );
    const through = { url: `http://127.0.0.1:${proxy.ready[1]}/api` };
    for (let count = 0; count < 4; count += 1) await answered(200, through, 'GET /orders');
    expect((await proxy.stdout()).split('\n').slice(1, -1)).to.deep.equal([
      'OPTIONS',
      'GET',
      'GET',
      'GET',
      'GET',
    ]);
  });

  it('has a problem for every call that it does not know', async () => {
    const unknown: readonly [RawCall, status: number][] = [
      [{ path: '/' }, 404],
      [{ path: '/api/nothing' }, 404],
      [{ path: '/api/orders/%zz' }, 400],
      [{ path: 'ftp://elsewhere/api/orders' }, 400],
      [{ headers: { host: 'a host' } }, 400],
      [{ headers: { host: 'user@host' } }, 400],
      [{ headers: { host: 'host/api' } }, 400],
      [{ method: 'DELETE' }, 405],
      [{ method: 'TRACE' }, 405],
    ];
    const answers = await rawCalls(api, ...unknown.map(([options]) => options), { method: 'HEAD' });
    unknown.forEach(([options, status], index) => {
      const { headers, body, ...answer } = answers[index] ?? { headers: {}, body: '' };
      expect(answer, JSON.stringify(options)).to.deep.equal({ status });
      expect(headers).to.deep.include({
        'access-control-allow-origin': '*',
        'content-type': 'application/problem+json',
      });
      expect(JSON.parse(body)).to.deep.include({ status });
    });
    const head = answers.at(-1);
    expect([head?.status, head?.headers['allow'], head?.body]).to.deep.equal([
      405,
      'GET, POST, PUT, OPTIONS',
      '',
    ]);
  });

  it('takes no body of 11 MB, says so, and goes on', async () => {
    const before = await worldOf(api);
    const body = new Blob([new Uint8Array(11_000_000)]);
    for (const name of ['POST /part-requests', 'PUT /mock/world'])
      expect(await answered(413, api, name, { body, key: 'large' })).to.deep.include({
        type: '/problems/invalid-request',
        status: 413,
      });
    expect(await worldOf(api)).to.deep.equal(before);
  });

  it('takes no body of 11 MB whose length was not told', async () => {
    const headers = { authorization: 'Bearer demo-shopper', 'idempotency-key': 'large' };
    const [large, small] = await rawCalls(
      api,
      { method: 'POST', path: '/api/part-requests', headers, chunks: 11 },
      { method: 'PUT', path: '/api/mock/world', chunks: 9 },
    );
    expect([large?.status, small?.status]).to.deep.equal([413, 422]);
  });

  it('sees a call before its body has come: the same key meanwhile is in flight', async () => {
    const slow = await starts(
      'node',
      [
        '-e',
        `const { request } = require('node:http');
        const call = request(process.argv[1] + '/part-requests', {
          method: 'POST',
          headers: { authorization: 'Bearer demo-shopper', 'idempotency-key': 'slow', 'content-type': 'application/json' },
        }, (answer) => { console.log('answer', answer.statusCode, ''); answer.resume(); });
        const body = process.argv[2];
        call.write(body.slice(0, 10), () => console.log('ready'));
        process.on('SIGUSR2', () => call.end(body.slice(10)));`,
        api.url,
        JSON.stringify(aRequest()),
      ],
      { ready: /ready\n/ },
    );
    // The first bytes have left; when they arrive, only the API can say.
    await waitUntil(
      async () => (await call(api, 'GET /part-requests/by-key/slow')).status === 409,
      'the call has not arrived',
      { interval: 10 },
    );
    const refused = await answered(409, api, 'POST /part-requests', { body: aRequest(), key: 'slow' });
    expect(refused).to.deep.include({ type: '/problems/key-in-flight' });
    await slow.sends('SIGUSR2');
    expect(await slow.says(/answer (\d+) \n/)).to.include('201');
    await answered(200, api, 'GET /part-requests/by-key/slow');
  });

  it('cuts the connection where the world says so', async () => {
    // Every time: a browser tries again by itself on each connection that it kept and that is cut.
    await fails(api, { call: 'GET /orders', kind: 'network-error' });
    expect(await outcome(call(api, 'GET /orders'))).to.equal('no answer');
    await fails(api);
    expect(await outcome(call(api, 'GET /orders'))).to.equal(200);
  });

  it('keeps what it stored when the page that asked goes away', async () => {
    await fails(api, {
      call: 'POST /part-requests',
      kind: 'delay',
      // Longer than a busy machine takes to see the call arrive.
      delayMs: 3_000,
      after: 'carried-out',
      times: 1,
    });
    const page = new AbortController();
    const gone = outcome(
      call(api, 'POST /part-requests', { body: aRequest(), key: 'gone', signal: page.signal }),
    );
    await hasHit(api);
    page.abort();
    expect(await gone).to.equal('no answer');
    await waitUntil(
      async () => (await call(api, 'GET /part-requests/by-key/gone')).status === 200,
      'it was not kept',
      { interval: 10 },
    );
  });

  it('stores nothing of a call that is cut off in its body', async () => {
    const before = await worldOf(api);
    const cut = await starts(
      'node',
      [
        '-e',
        `const { connect } = require('node:net');
        const { hostname, port } = new URL(process.argv[1]);
        const socket = connect(port, hostname, () => socket.write(
          'POST /api/part-requests HTTP/1.1\\r\\nHost: mock\\r\\nAuthorization: Bearer demo-shopper\\r\\nIdempotency-Key: cut\\r\\nContent-Length: 900\\r\\n\\r\\n{"orderId"',
          () => console.log('ready'),
        ));`,
        api.url,
      ],
      { ready: /ready\n/ },
    );
    const byKey = async () => (await call(api, 'GET /part-requests/by-key/cut')).status;
    await waitUntil(async () => (await byKey()) === 409, 'the call has not arrived', { interval: 10 });
    await cut.sends('SIGKILL');
    await waitUntil(async () => (await byKey()) === 404, 'the call is still under way', { interval: 10 });
    expect(await worldOf(api)).to.deep.equal(before);
    expect(await api.stderr()).to.equal('');
  });
});

describe('Two shoppers who order the last unit at once', () => {
  usePrograms('mock-api');

  it('get one request and one part-out-of-stock [S11]', async () => {
    const world = await writesWorld('last-unit.json', ({ parts }) => {
      for (const part of parts) if (part.partId === 'coffee-gasket') part.stock = 1;
    });
    const api = await startMockApi({ args: ['--world', world] });
    const theirs = { orderId: '114-7630846', itemId: '114-7630846-1' };
    const before = (await worldOf(api)).partRequests.length;
    const answers = await Promise.all([
      call(api, 'POST /part-requests', { body: aRequest(), key: 'one' }),
      call(api, 'POST /part-requests', { body: aRequest(theirs), key: 'two', token: OTHER_SHOPPER.token }),
    ]);
    expect(answers.map(({ status }) => status)).to.have.members([201, 409]);
    const loser = answers.find(({ status }) => status === 409);
    expect(await loser?.json()).to.deep.include({ type: '/problems/part-out-of-stock', status: 409 });
    expect((await worldOf(api)).partRequests.length).to.equal(before + 1);
  });
});
