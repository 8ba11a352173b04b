import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { HttpResponse } from 'msw/http';
import { call } from '../../src/client/call.js';
import type { Connection } from '../../src/client/connection.js';
import { outcomeUnknown, type FailureType } from '../../src/client/result.js';
import { PROBLEM_TYPES } from '../../src/contract/problem-types.js';
import { object, sized, text, type Reader } from '../../src/contract/read/reader.js';
import { connectTo, fakeApi } from './fake-api.js';

const readGreeting: Reader<{ hello: string }> = object({ hello: text });

const greet = (connection: Connection) =>
  call(connection, { method: 'GET', path: ['greeting'], read: readGreeting });

const typeOf = async (connection: Connection) => {
  const result = await greet(connection);
  return result.ok ? 'ok' : result.failure.type;
};

describe('answers', () => {
  const api = fakeApi();

  for (const type of PROBLEM_TYPES) {
    it(`knows the problem ${type}, however its type is written and whatever the 4xx status`, async () => {
      const forms = [
        type,
        `/problems/${type}`,
        `https://api.shop.example/problems/${type}`,
        `https://x.example/p#${type}`,
        `urn:problem:${type}`,
      ];
      for (const [at, form] of forms.entries()) {
        api.answerJson({ type: form }, [400, 401, 403, 404, 429][at]!);
        expect(await typeOf(connectTo()), form).to.equal(type);
      }
    });
  }

  it('are malformed where an object with a length of its own stands in the place of a text', async () => {
    const read: Reader<{ id: string }> = object({ id: sized(1) });
    api.answerJson({ id: { length: { toString: [] } } });
    const result = await call(connectTo(), { method: 'GET', path: ['odd'], read });
    expect(!result.ok && result.failure.type).to.equal('malformed');
  });

  const table: [title: string, response: () => Response, expected: FailureType][] = [
    ['401 without a problem', () => HttpResponse.text('', { status: 401 }), 'session-expired'],
    [
      '401 with about:blank',
      () => HttpResponse.json({ type: 'about:blank' }, { status: 401 }),
      'session-expired',
    ],
    ['404 with a page', () => HttpResponse.html('<h1>404</h1>', { status: 404 }), 'not-found'],
    ['429 without a problem', () => HttpResponse.text('slow', { status: 429 }), 'too-many-requests'],
    ['403 without a problem', () => HttpResponse.text('no', { status: 403 }), 'refused'],
    [
      '409 with a type that the kit does not know',
      () => HttpResponse.json({ type: 'new' }, { status: 409 }),
      'refused',
    ],
    ['418 with a type that is no text', () => HttpResponse.json({ type: 7 }, { status: 418 }), 'refused'],
    [
      'a type that Object.prototype has',
      () => HttpResponse.json({ type: 'constructor' }, { status: 400 }),
      'refused',
    ],
    ['500 with a page', () => HttpResponse.html('<h1>500</h1>', { status: 500 }), 'server'],
    ['503 with a problem', () => HttpResponse.json({ type: 'not-found' }, { status: 503 }), 'server'],
    ['200 with a page', () => HttpResponse.html('<h1>Log in</h1>'), 'malformed'],
    ['200 without a body', () => HttpResponse.text(''), 'malformed'],
    ['204', () => new Response(null, { status: 204 }), 'malformed'],
    ['200 cut short', () => HttpResponse.text('{"hello":"wor'), 'malformed'],
    ['200 with another shape', () => HttpResponse.json({ hello: 7 }), 'malformed'],
    ['200 with null', () => HttpResponse.json(null), 'malformed'],
    ['200 with a problem', () => HttpResponse.json({ type: 'not-found' }), 'malformed'],
    [
      '302 to another page',
      () => new Response(null, { status: 302, headers: { location: 'https://x.example/' } }),
      'malformed',
    ],
    ['no answer', () => HttpResponse.error(), 'network'],
  ];
  for (const [title, response, expected] of table) {
    it(`takes ${title} for ${expected}`, async () => {
      api.answer(response);
      expect(await typeOf(connectTo())).to.equal(expected);
    });
  }

  it('takes an answer that was redirected all the same for malformed', async () => {
    const response = Response.json({ hello: 'world' });
    Object.defineProperty(response, 'redirected', { value: true });
    expect(await typeOf(connectTo({ fetch: () => Promise.resolve(response) }))).to.equal('malformed');
  });

  it('does not follow a redirect of the real network', async () => {
    const opaque = Object.defineProperties(Response.error(), { type: { value: 'opaqueredirect' } });
    expect(await typeOf(connectTo({ fetch: () => Promise.resolve(opaque) }))).to.equal('malformed');
  });

  it('takes a connection that breaks within the body for network', async () => {
    const fetch = () =>
      Promise.resolve(new Response(new ReadableStream({ start: (to) => to.error(new TypeError('reset')) })));
    expect(await typeOf(connectTo({ fetch }))).to.equal('network');
  });

  it('takes a fetch that throws at once for network', async () => {
    const fetch = () => {
      throw new Error('blocked by an extension');
    };
    expect(await typeOf(connectTo({ fetch }))).to.equal('network');
  });

  it('keeps status and problem with the failure', async () => {
    api.answerJson({ type: 'invalid-request', errors: [{ pointer: '/note' }] }, 422);
    const result = await greet(connectTo());
    const { headers, ...failure } = result.ok ? {} : result.failure;
    expect(failure).to.deep.equal({
      type: 'invalid-request',
      status: 422,
      problem: { type: 'invalid-request', errors: [{ pointer: '/note' }] },
    });
    expect(headers?.get('content-type')).to.equal('application/json');
  });

  it('keeps no problem where the body of a refusal is none', async () => {
    for (const body of ['null', '7', '"type"', 'true', 'no JSON', '']) {
      api.answer(() => HttpResponse.text(body, { status: 409 }));
      const result = await greet(connectTo());
      const { headers: _headers, ...failure } = result.ok ? {} : result.failure;
      expect(failure, body).to.deep.equal({ type: 'refused', status: 409 });
    }
  });

  for (const [title, status] of [
    ['that is no answer of the contract’s', 200],
    ['of a status without a name', 418],
    ['of a server that fails', 503],
  ] as const) {
    it(`keeps the headers of an answer ${title}`, async () => {
      api.answer(() => HttpResponse.text('no', { status, headers: { 'X-Said': 'so' } }));
      const result = await greet(connectTo());
      expect(!result.ok && result.failure.headers?.get('X-Said')).to.equal('so');
    });
  }

  it('keeps no headers where there was no answer', async () => {
    api.answer(() => HttpResponse.error());
    expect(await greet(connectTo())).to.deep.equal({ ok: false, failure: { type: 'network' } });
  });

  it('gives a result, whatever the status and the body', async () => {
    const problems = fc.record({
      type: fc.oneof(fc.constantFrom(...PROBLEM_TYPES), fc.string(), fc.integer()),
    });
    const bodies = fc.oneof(
      fc.string(),
      fc.json(),
      problems.map((problem) => JSON.stringify(problem)),
    );
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 200, max: 599 }), bodies, async (status, text) => {
        const body = [204, 205, 304].includes(status) ? null : text;
        const result = await greet(
          connectTo({ fetch: () => Promise.resolve(new Response(body, { status })) }),
        );
        if (result.ok) {
          expect(status).to.be.within(200, 299);
          expect(result.value.hello).to.be.a('string');
        } else {
          expect(result.failure.status).to.equal(status);
          if (status < 400) expect(result.failure.type).to.equal('malformed');
          if (status >= 500) expect(result.failure.type).to.equal('server');
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('outcomeUnknown', () => {
  const unknown: FailureType[] = ['network', 'timeout', 'aborted', 'malformed', 'server', 'key-in-flight'];
  for (const type of [...PROBLEM_TYPES, 'refused', ...unknown] as FailureType[]) {
    const expected = unknown.includes(type);
    it(`says that a POST that failed with ${type} ${expected ? 'may have taken' : 'has not taken'} effect`, () => {
      expect(outcomeUnknown({ type })).to.equal(expected);
    });
  }
});
