import { expect } from '@open-wc/testing';
import { uploadEvidence } from '../../src/client/evidence.js';
import type { SendForm } from '../../src/client/upload.js';
import { API, connectTo, heardSignal, never } from './fake-api.js';

const picture = new Blob(['picture'], { type: 'image/jpeg' });
const sent = () => Response.json({ evidenceId: 'evidence-1' }, { status: 201 });

/** A network that the test moves on. */
function slowNetwork() {
  let progress: (share: number) => void = () => {};
  let answer: (response: Response) => void = () => {};
  let begun: () => void = () => {};
  const hasBegun = new Promise<void>((resolve) => (begun = resolve));
  const send: SendForm = (_url, { signal }, progressed) =>
    new Promise((resolve, reject) => {
      progress = progressed;
      answer = resolve;
      signal?.addEventListener('abort', () => reject(new TypeError('aborted')));
      begun();
    });
  return {
    send,
    hasBegun,
    moves: (share: number) => progress(share),
    answers: (response: Response) => answer(response),
  };
}

const later = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

describe('uploadEvidence with a way of its own to send', () => {
  it('names the file for what it is, never as the shopper does', async () => {
    for (const [type, name] of [
      ['image/jpeg', 'photo.jpg'],
      ['image/png', 'photo.png'],
      ['image/webp', 'photo.webp'],
    ] as const) {
      let form: unknown;
      const send: SendForm = async (_url, { body }) => {
        form = body;
        return sent();
      };
      const file = new File(['picture'], 'robin-at-home.jpg', { type });
      await uploadEvidence(connectTo(), file, { send });
      const part = form instanceof FormData ? form.get('file') : undefined;
      expect(part).to.be.instanceOf(File).with.property('name', name);
    }
  });

  it('goes on as long as it moves, however long that takes', async () => {
    const network = slowNetwork();
    const shares: number[] = [];
    // Three times this without a move is too long.
    const upload = uploadEvidence(connectTo({ timeout: 100 }), picture, {
      send: network.send,
      progressed: (share) => shares.push(share),
    });
    await network.hasBegun;
    for (const share of [0.2, 0.4, 0.6, 0.8, 1]) {
      await later(100);
      network.moves(share);
    }
    network.answers(sent());
    expect(await upload).to.deep.equal({ ok: true, value: { evidenceId: 'evidence-1' } });
    expect(shares).to.deep.equal([0.2, 0.4, 0.6, 0.8, 1]);
  });

  it('times out once it stands still, before or after all has left', async () => {
    for (const [share, timeout] of [
      [undefined, undefined],
      [0.5, undefined],
      [1, undefined],
      [0.5, 5],
    ]) {
      const network = slowNetwork();
      const connection = connectTo(timeout === undefined ? { timeout: 5 } : {});
      const upload = uploadEvidence(connection, picture, { send: network.send, timeout });
      await network.hasBegun;
      if (share !== undefined) network.moves(share);
      const result = await upload;
      expect(result.ok || result.failure).to.deep.equal({ type: 'timeout' });
    }
  });

  it('times out where the token never comes', async () => {
    const send: SendForm = () => Promise.resolve(sent());
    const result = await uploadEvidence(connectTo({ timeout: 5, getToken: never }), picture, { send });
    expect(result.ok || result.failure).to.deep.equal({ type: 'timeout' });
  });

  it('tells nothing any more once it was aborted', async () => {
    const network = slowNetwork();
    const stop = new AbortController();
    const shares: number[] = [];
    const upload = uploadEvidence(connectTo(), picture, {
      send: network.send,
      signal: stop.signal,
      progressed: (share) => shares.push(share),
    });
    await network.hasBegun;
    network.moves(0.3);
    stop.abort();
    network.moves(0.6);
    const result = await upload;
    expect(result.ok || result.failure).to.deep.equal({ type: 'aborted' });
    expect(shares).to.deep.equal([0.3]);
  });

  it('sends nothing where it was aborted before, or where the API would not take the picture', async () => {
    let count = 0;
    const send: SendForm = async () => {
      count += 1;
      return sent();
    };
    const aborted = await uploadEvidence(connectTo(), picture, { send, signal: AbortSignal.abort() });
    expect(aborted.ok || aborted.failure.type).to.equal('aborted');
    const document = await uploadEvidence(connectTo(), new Blob(['x'], { type: 'application/pdf' }), {
      send,
    });
    expect(document.ok || document.failure.type).to.equal('evidence-type');
    expect(count).to.equal(0);
  });

  it('sends it to where pictures go, and listens to the caller while it lasts, and no longer', async () => {
    const { signal, listening } = heardSignal();
    const seen: unknown[] = [];
    const send: SendForm = async (url, { method }) => {
      seen.push(`${method} ${url}`, listening());
      return sent();
    };
    await uploadEvidence(connectTo(), picture, { send, signal });
    expect(seen).to.deep.equal([`POST ${API}/evidence`, ['1 to abort']]);
    expect(listening()).to.deep.equal(['0 to abort']);
  });

  it('never throws, whatever happens on the way', async () => {
    const WAYS: readonly SendForm[] = [
      () => Promise.reject(new Error('broken')),
      () => {
        throw new Error('broken at once');
      },
    ];
    for (const send of WAYS) {
      const result = await uploadEvidence(connectTo(), picture, { send });
      expect(result.ok || result.failure).to.deep.equal({ type: 'network' });
    }
  });
});

describe('uploadEvidence over fetch', () => {
  it('has more time than an answer may take', async () => {
    const fetch = async () => {
      // Longer than the time-out, and far from six times as long.
      await later(150);
      return sent();
    };
    const result = await uploadEvidence(connectTo({ timeout: 100, fetch }), picture);
    expect(result).to.deep.equal({ ok: true, value: { evidenceId: 'evidence-1' } });
  });
});
