import { expect } from '@open-wc/testing';
import { XMLHttpRequestInterceptor } from '@mswjs/interceptors/XMLHttpRequest';
import { defineNetwork, InterceptorSource } from 'msw/experimental';
import { http, HttpResponse } from 'msw/http';
import { sendForm } from '../../../components/shared/upload.js';
import { uploadEvidence } from '../../../src/client/evidence.js';
import { API, connectTo, never } from '../../client/fake-api.js';

const form = (bytes = 10): FormData => {
  const body = new FormData();
  body.append('file', new Blob([new Uint8Array(bytes)], { type: 'image/jpeg' }), 'photo.jpg');
  return body;
};
const picture = new Blob(['picture'], { type: 'image/jpeg' });
const noProgress = (): void => {};

describe('sendForm', () => {
  const network = defineNetwork({
    sources: [new InterceptorSource({ interceptors: [new XMLHttpRequestInterceptor()] })],
    handlers: [],
    onUnhandledFrame: 'error',
    context: { quiet: true },
  });
  const answers = (response: () => Response | Promise<Response>): Request[] => {
    const sent: Request[] = [];
    network.use(
      http.all(`${API}/*`, ({ request }) => {
        sent.push(request.clone());
        return response();
      }),
    );
    return sent;
  };
  before(() => network.enable());
  afterEach(() => network.resetHandlers());
  after(() => network.disable());

  it('sends the form with its headers, and gives status and body of the answer', async () => {
    const sent = answers(() => HttpResponse.json({ type: 'evidence-type' }, { status: 415 }));
    const headers = new Headers({ Authorization: 'Bearer token-1', Accept: 'application/json' });
    const response = await sendForm(`${API}/evidence`, { method: 'POST', headers, body: form() }, noProgress);
    expect(response.status).to.equal(415);
    expect(await response.json()).to.deep.equal({ type: 'evidence-type' });
    const [request] = sent;
    expect(request?.method).to.equal('POST');
    expect(request?.headers.get('authorization')).to.equal('Bearer token-1');
    expect(request?.headers.get('content-type')).to.match(/^multipart\/form-data; boundary=/);
    expect((await request?.formData())?.get('file')).to.be.instanceOf(File);
  });

  for (const status of [204, 205, 304]) {
    it(`gives an answer without a body (${status})`, async () => {
      answers(() => new HttpResponse(null, { status }));
      const response = await sendForm(`${API}/evidence`, { body: form() }, noProgress);
      expect(response.status).to.equal(status);
      expect(await response.text()).to.equal('');
    });
  }

  it('fails where there is no answer', async () => {
    answers(() => HttpResponse.error());
    let failure: unknown;
    await sendForm(`${API}/evidence`, { body: form() }, noProgress).catch(
      (error: unknown) => (failure = error),
    );
    expect(failure).to.be.instanceOf(TypeError);
  });

  it('sends nothing but a form', async () => {
    const sent = answers(() => HttpResponse.json({}));
    let failure: unknown;
    await sendForm(`${API}/evidence`, { body: 'text' }, noProgress).catch(
      (error: unknown) => (failure = error),
    );
    expect(failure).to.be.instanceOf(TypeError);
    expect(sent).to.have.lengthOf(0);
  });

  const STATUSES: readonly [status: number, body: object, type: string][] = [
    [200, { evidenceId: '' }, 'malformed'],
    [401, {}, 'session-expired'],
    [413, { type: '/problems/evidence-too-large' }, 'evidence-too-large'],
    [415, { type: '/problems/evidence-type' }, 'evidence-type'],
    [429, {}, 'too-many-requests'],
    [403, {}, 'refused'],
    [500, {}, 'server'],
  ];
  for (const [status, body, type] of STATUSES) {
    it(`is read as any call is: ${status} is ${type}`, async () => {
      answers(() => HttpResponse.json(body, { status }));
      const result = await uploadEvidence(connectTo(), picture, { send: sendForm });
      expect(result.ok || result.failure.type).to.equal(type);
    });
  }

  it('uploads, with the token in a header only', async () => {
    const sent = answers(() => HttpResponse.json({ evidenceId: 'evidence-1' }, { status: 201 }));
    const shares: number[] = [];
    const result = await uploadEvidence(connectTo({ getToken: () => 'secret' }), picture, {
      send: sendForm,
      progressed: (share) => shares.push(share),
    });
    expect(result).to.deep.equal({ ok: true, value: { evidenceId: 'evidence-1' } });
    expect(sent[0]?.url).to.equal(`${API}/evidence`);
    expect(sent[0]?.headers.get('authorization')).to.equal('Bearer secret');
    expect(shares.at(-1)).to.equal(1);
  });

  it('takes an answer from elsewhere for none of the API’s', async () => {
    answers(() => HttpResponse.json({ evidenceId: 'evidence-1' }, { status: 201 }));
    const { open } = XMLHttpRequest.prototype;
    XMLHttpRequest.prototype.open = function (...how: unknown[]): void {
      Object.defineProperty(this, 'responseURL', { value: 'https://elsewhere.example/evidence' });
      Reflect.apply(open, this, how);
    };
    try {
      const result = await uploadEvidence(connectTo(), picture, { send: sendForm });
      const { type, status } = result.ok ? {} : result.failure;
      expect([type, status]).to.deep.equal(['malformed', 0]);
    } finally {
      XMLHttpRequest.prototype.open = open;
    }
  });

  it('ends when it is aborted', async () => {
    answers(() => never());
    const stop = new AbortController();
    const result = uploadEvidence(connectTo(), picture, { send: sendForm, signal: stop.signal });
    stop.abort();
    const ended = await result;
    expect(ended.ok || ended.failure).to.deep.equal({ type: 'aborted' });
  });
});

describe('sendForm over the real network', () => {
  /** The tests' own server: it has nothing here, and says so. */
  const address = `${location.origin}/nothing-here`;

  it('tells how much has left, up to all of it', async () => {
    const shares: number[] = [];
    const response = await sendForm(address, { method: 'POST', body: form(3_000_000) }, (share) =>
      shares.push(share),
    );
    expect(response.status).to.equal(404);
    expect(shares.at(-1)).to.equal(1);
    expect(shares).to.deep.equal([...shares].sort((one, other) => one - other));
  });

  it('stops at once when it is aborted', async () => {
    const stop = new AbortController();
    let failure: unknown;
    const sending = sendForm(address, { body: form(3_000_000), signal: stop.signal }, noProgress).catch(
      (error: unknown) => (failure = error),
    );
    stop.abort();
    await sending;
    expect(failure).to.be.instanceOf(TypeError);
  });
});
