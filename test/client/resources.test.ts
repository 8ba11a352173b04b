import { expect } from '@open-wc/testing';
import type { Connection } from '../../src/client/connection.js';
import {
  answerOutcome,
  cancelPartRequest,
  createPartRequest,
  createReturn,
  findPartRequestByKey,
  loadOrder,
  loadOrders,
  loadPartRequest,
  loadPartRequests,
  loadSupportContext,
  newKey,
  redeemDeepLink,
  reportNotReceived,
  uploadEvidence,
  watchOption,
  type CallOptions,
  type Failure,
  type Result,
} from '../../src/client/index.js';
import { EVIDENCE_MAX_BYTES } from '../../src/contract/evidence.js';
import type { PartRequestBody } from '../../src/contract/part-requests.js';
import * as examples from '../contract/examples.js';
import { connectTo, fakeApi, never } from './fake-api.js';

const ids = { orderId: 'order 1', itemId: 'item/1' };
const { parts, evidenceIds, ...rest } = examples.partRequestBody;
const body: PartRequestBody = { ...rest, parts: [...parts], evidenceIds: [...evidenceIds] };
const picture = new Blob(['picture'], { type: 'image/jpeg' });

interface Row {
  title: string;
  run: (connection: Connection, options?: CallOptions) => Promise<Result<unknown>>;
  answer: object;
  expected: string;
}

const rows: Row[] = [
  {
    title: 'loadOrders',
    run: (to, options) => loadOrders(to, {}, options),
    answer: examples.orderPage,
    expected: 'GET /orders',
  },
  {
    title: 'loadOrders, searched and paged [S6]',
    run: (to, options) => loadOrders(to, { cursor: 'a&b', query: ' desk 2 ' }, options),
    answer: examples.orderPage,
    expected: 'GET /orders?cursor=a%26b&query=desk+2',
  },
  {
    title: 'loadOrders with an empty search',
    run: (to, options) => loadOrders(to, { query: ' ' }, options),
    answer: examples.orderPage,
    expected: 'GET /orders',
  },
  {
    title: 'loadOrder',
    run: (to, options) => loadOrder(to, 'order 1', options),
    answer: examples.order,
    expected: 'GET /orders/order%201',
  },
  {
    title: 'loadSupportContext [S7]',
    run: (to, options) => loadSupportContext(to, { ...ids, touchpoint: 'help' }, options),
    answer: examples.supportContext,
    expected: 'GET /orders/order%201/items/item%2F1/support?touchpoint=help',
  },
  {
    title: 'createPartRequest [S1]',
    run: (to, options) => createPartRequest(to, { key: 'key-1', body }, options),
    answer: examples.partRequest,
    expected: `POST /part-requests key-1 ${JSON.stringify(body)}`,
  },
  {
    title: 'loadPartRequests of all order items',
    run: (to, options) => loadPartRequests(to, {}, options),
    answer: { requests: [examples.partRequest] },
    expected: 'GET /part-requests',
  },
  {
    title: 'loadPartRequests of one order item',
    run: (to, options) => loadPartRequests(to, ids, options),
    answer: { requests: [examples.partRequest] },
    expected: 'GET /part-requests?orderId=order+1&itemId=item%2F1',
  },
  {
    title: 'loadPartRequest',
    run: (to, options) => loadPartRequest(to, 'r/1', options),
    answer: examples.partRequest,
    expected: 'GET /part-requests/r%2F1',
  },
  {
    title: 'findPartRequestByKey',
    run: (to, options) => findPartRequestByKey(to, 'key-1', options),
    answer: examples.partRequest,
    expected: 'GET /part-requests/by-key/key-1',
  },
  {
    title: 'cancelPartRequest [S8]',
    run: (to, options) => cancelPartRequest(to, 'r/1', options),
    answer: examples.partRequest,
    expected: 'POST /part-requests/r%2F1/cancel {}',
  },
  {
    title: 'reportNotReceived [S13]',
    run: (to, options) => reportNotReceived(to, 'r/1', options),
    answer: examples.partRequest,
    expected: 'POST /part-requests/r%2F1/not-received {}',
  },
  {
    title: 'answerOutcome [S17]',
    run: (to, options) => answerOutcome(to, 'r/1', false, options),
    answer: examples.partRequest,
    expected: 'POST /part-requests/r%2F1/outcome {"kept":false}',
  },
  {
    title: 'createReturn [S11]',
    run: (to, options) => createReturn(to, { key: 'key-2', body: examples.returnBody }, options),
    answer: examples.wholeItemReturn,
    expected: `POST /returns key-2 ${JSON.stringify(examples.returnBody)}`,
  },
  {
    title: 'redeemDeepLink: the token in the body, never in the address [S3]',
    run: (to, options) => redeemDeepLink(to, 'abc.def', options),
    answer: examples.redeemedLink,
    expected: 'POST /deep-links/redeem {"token":"abc.def"}',
  },
];

/** What is said of a failure, but for the answer's headers. */
const told = (result: Result<unknown>): Failure | undefined => {
  if (result.ok) return undefined;
  const { headers: _headers, ...failure } = result.failure;
  return failure;
};

describe('the calls of the support API', () => {
  const api = fakeApi();

  for (const { title, run, answer, expected } of rows) {
    it(`sends ${title}`, async () => {
      api.answerJson(answer);
      const result = await run(connectTo());
      expect(result.ok).to.equal(true);
      const { method, url, headers, text } = api.sent[0]!;
      const seen = [
        method,
        url.pathname.replace('/support', '') + url.search,
        headers.get('idempotency-key'),
        text,
      ];
      expect(seen.filter(Boolean).join(' ')).to.equal(expected);
      // What a shopper writes or is called goes into bodies, never into an address.
      expect(url.href).not.to.match(/screws|Cracked|Ada|Alder|abc\.def/);
    });
  }

  for (const { title, run } of rows) {
    it(`has a failure, not an exception, and heeds the signal: ${title}`, async () => {
      api.answerJson({ unexpected: true });
      expect(told(await run(connectTo()))).to.deep.equal({ type: 'malformed', status: 200 });
      const aborted = await run(connectTo(), { signal: AbortSignal.abort() });
      expect(aborted.ok || aborted.failure).to.deep.equal({ type: 'aborted' });
    });
  }

  for (const { title, run } of rows) {
    it(`waits no longer than it is told to: ${title}`, async () => {
      const hangs = connectTo({ fetch: never });
      expect(told(await run(hangs, { timeout: 5 }))).to.deep.equal({ type: 'timeout' });
    });
  }

  it('sends the same body under the same key again, as often as it is asked to', async () => {
    api.answerJson({}, 503);
    const intent = { key: newKey(), body };
    await createPartRequest(connectTo(), intent);
    await createPartRequest(connectTo(), intent);
    const [first, second] = api.sent.map(({ headers, text }) => `${headers.get('idempotency-key')} ${text}`);
    expect(first).to.equal(`${intent.key} ${JSON.stringify(body)}`);
    expect(second).to.equal(first);
  });

  it('does not retry by itself', async () => {
    for (const status of [401, 409, 429, 500, 503]) {
      api.answerJson({}, status);
      await createPartRequest(connectTo(), { key: 'key-1', body });
      await loadOrder(connectTo(), 'order-1');
    }
    expect(api.sent).to.have.length(10);
  });

  it('hands over the parts that remain and the possible return where stock ran out [S11]', async () => {
    const parts = [examples.part, { ...examples.part, name: 'Screw M8', stock: 'a state from the future' }];
    api.answerJson({ ...examples.problem, parts }, 409);
    const result = await createPartRequest(connectTo(), { key: 'key-1', body });
    if (result.ok) return expect.fail('expected a failure');
    const { type, problem } = result.failure;
    expect(type).to.equal('part-out-of-stock');
    expect(problem?.parts?.map(({ name, stock }) => `${name}: ${stock}`)).to.deep.equal([
      'Screw M6: low',
      'Screw M8: out',
    ]);
    expect(problem?.wholeItemReturn?.possible).to.equal(true);
  });

  it('hands over the faults of fields, and leaves out a problem that is none', async () => {
    api.answerJson({ type: 'invalid-request', errors: [{ pointer: '/note' }], parts: 'none' }, 422);
    const faulty = await createReturn(connectTo(), { key: 'key-1', body: examples.returnBody });
    expect(faulty.ok || faulty.failure.problem?.errors).to.deep.equal([{ pointer: '/note' }]);
    expect(faulty.ok || faulty.failure.problem?.parts).to.equal(undefined);
    api.answer(() => new Response('[]', { status: 409 }));
    const bare = await createReturn(connectTo(), { key: 'key-1', body: examples.returnBody });
    expect(told(bare)).to.deep.equal({ type: 'refused', status: 409 });
  });
});

describe('a change to an order item', () => {
  const api = fakeApi();
  const intent = { key: 'key-1', body };
  const wanted = { orderId: 'order-1', itemId: 'item-1' };
  const table: [
    title: string,
    status: number,
    answer: object,
    run: (to: Connection) => Promise<unknown>,
    told: number,
  ][] = [
    ['a part request', 201, examples.partRequest, (to) => createPartRequest(to, intent), 1],
    ['stock that ran out [S11]', 409, examples.problem, (to) => createPartRequest(to, intent), 1],
    [
      'a part that is no longer offered',
      403,
      { type: 'not-offered' },
      (to) => createPartRequest(to, intent),
      1,
    ],
    ['a field fault', 422, { type: 'invalid-request' }, (to) => createPartRequest(to, intent), 0],
    ['a fault of the server', 500, {}, (to) => createPartRequest(to, intent), 0],
    ['a request found by its key', 200, examples.partRequest, (to) => findPartRequestByKey(to, 'key-1'), 1],
    ['a request not found by its key', 404, {}, (to) => findPartRequestByKey(to, 'key-1'), 0],
    ['a cancellation [S8]', 200, examples.partRequest, (to) => cancelPartRequest(to, 'r'), 1],
    ['a part not received [S13]', 200, examples.partRequest, (to) => reportNotReceived(to, 'r'), 1],
    ['an answered outcome [S17]', 200, examples.partRequest, (to) => answerOutcome(to, 'r', true), 1],
    ['a refused cancellation', 409, { type: 'not-allowed-now' }, (to) => cancelPartRequest(to, 'r'), 0],
    [
      'a whole-item return',
      201,
      examples.wholeItemReturn,
      (to) => createReturn(to, { key: 'k', body: examples.returnBody }),
      1,
    ],
    [
      'a return already made',
      409,
      { type: 'already-returned' },
      (to) => createReturn(to, { key: 'k', body: examples.returnBody }),
      1,
    ],
    [
      'a return with a field fault',
      422,
      { type: 'invalid-request' },
      (to) => createReturn(to, { key: 'k', body: examples.returnBody }),
      0,
    ],
    ['reading a request', 200, examples.partRequest, (to) => loadPartRequest(to, 'r'), 0],
  ];
  for (const [title, status, answer, run, told] of table) {
    it(`${told ? 'has the option asked for again' : 'keeps the option'} after ${title}`, async () => {
      api.answerJson(answer, status);
      const connection = connectTo();
      let calls = 0;
      watchOption(connection, wanted, () => calls++);
      await run(connection);
      expect(calls).to.equal(told);
    });
  }
});

describe('findPartRequestByKey', () => {
  const api = fakeApi();
  const outcome = async (): Promise<unknown> => {
    const result = await findPartRequestByKey(connectTo(), 'key-1');
    return result.ok || result.failure.type;
  };

  it('says that no request was made where the API says so [S1]', async () => {
    for (const type of ['not-found', 'https://api.example/problems/not-found']) {
      api.answerJson({ type }, 404);
      expect(await outcome(), type).to.equal('not-found');
    }
  });

  it('takes a 404 of anyone else’s for no word of the request [S1]', async () => {
    for (const answer of [{}, { type: 'about:blank' }, { message: 'no route' }, []]) {
      api.answerJson(answer, 404);
      expect(await outcome(), JSON.stringify(answer)).to.equal('malformed');
    }
  });

  it('keeps the status of such a 404', async () => {
    api.answerJson({ message: 'no route' }, 404);
    const result = await findPartRequestByKey(connectTo(), 'key-1');
    expect(told(result)).to.deep.equal({ type: 'malformed', status: 404 });
  });
});

describe('redeemDeepLink', () => {
  const api = fakeApi();

  for (const [title, token] of [
    ['an empty one', ''],
    ['one that is too long', 'x'.repeat(4097)],
  ] as const) {
    it(`takes ${title} for an invalid link, and sends nothing`, async () => {
      api.answerJson(examples.redeemedLink);
      const result = await redeemDeepLink(connectTo(), token);
      expect(result.ok || result.failure).to.deep.equal({ type: 'link-invalid' });
      expect(api.sent).to.have.length(0);
    });
  }

  it('says that a link is used up, whatever the status', async () => {
    api.answerJson({ type: 'link-used' }, 401);
    const result = await redeemDeepLink(connectTo(), 'abc.def');
    expect(result.ok || result.failure.type).to.equal('link-used');
  });
});

describe('uploadEvidence', () => {
  const api = fakeApi();

  it('sends the picture as multipart, without the name of the shopper’s file', async () => {
    api.answerJson({ evidenceId: 'evidence-1' }, 201);
    const file = new File(['picture'], 'ada-moreno-at-home.png', { type: 'image/png' });
    const result = await uploadEvidence(connectTo(), file);
    expect(result).to.deep.equal({ ok: true, value: { evidenceId: 'evidence-1' } });
    const { headers, text } = api.sent[0]!;
    expect(headers.get('content-type')).to.match(/^multipart\/form-data; boundary=/);
    expect(text).to.contain('name="file"; filename="photo.png"').and.contain('Content-Type: image/png');
    expect(text).not.to.contain('ada');
  });

  it('sends it to where pictures go', async () => {
    api.answerJson({ evidenceId: 'evidence-1' }, 201);
    await uploadEvidence(connectTo(), picture);
    expect(api.sent.map(({ method, url }) => `${method} ${url.pathname}`)).to.deep.equal([
      'POST /support/evidence',
    ]);
  });

  for (const [title, blob, type] of [
    ['a document', new Blob(['x'], { type: 'application/pdf' }), 'evidence-type'],
    ['a picture that can hold scripts', new Blob(['x'], { type: 'image/svg+xml' }), 'evidence-type'],
    ['a file without a type', new Blob(['x']), 'evidence-type'],
    ['an empty picture', new Blob([], { type: 'image/png' }), 'evidence-type'],
    [
      'a byte too much',
      new Blob([new Uint8Array(EVIDENCE_MAX_BYTES + 1)], { type: 'image/webp' }),
      'evidence-too-large',
    ],
  ] as const) {
    it(`refuses ${title} before anything is sent`, async () => {
      api.answerJson({ evidenceId: 'evidence-1' }, 201);
      const result = await uploadEvidence(connectTo(), blob);
      expect(result.ok || result.failure).to.deep.equal({ type });
      expect(api.sent).to.have.length(0);
    });
  }

  it('takes exactly 5 MB', async () => {
    api.answerJson({ evidenceId: 'evidence-1' }, 201);
    const largest = new Blob([new Uint8Array(EVIDENCE_MAX_BYTES)], { type: 'image/webp' });
    expect((await uploadEvidence(connectTo(), largest)).ok).to.equal(true);
  });

  it('times out as well', async () => {
    api.answer(never);
    for (const [connection, options] of [
      [connectTo({ timeout: 5 }), {}],
      [connectTo(), { timeout: 5 }],
    ] as const) {
      const result = await uploadEvidence(connection, picture, options);
      expect(result.ok || result.failure).to.deep.equal({ type: 'timeout' });
    }
  });
});

describe('newKey', () => {
  const UUID_4 = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
  const hundred = () => Array.from({ length: 100 }, newKey);

  it('makes a new UUID each time', () => {
    const keys = hundred();
    expect(new Set(keys).size).to.equal(100);
    for (const key of keys) expect(key).to.match(UUID_4);
  });

  it('does so where the page is not served securely', () => {
    Object.defineProperty(crypto, 'randomUUID', { value: undefined, configurable: true });
    try {
      const keys = hundred();
      expect(new Set(keys).size).to.equal(100);
      for (const key of keys) expect(key).to.match(UUID_4);
    } finally {
      Reflect.deleteProperty(crypto, 'randomUUID');
    }
  });
});
