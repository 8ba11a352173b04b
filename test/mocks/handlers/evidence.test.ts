import { expect } from '@open-wc/testing';
import { Evidence, EVIDENCE_MAX_BYTES, EVIDENCE_TYPES } from '../../../src/contract/index.js';
import { pictures } from '../../../mocks/world/pictures.js';
import { OTHER_SHOPPER } from '../../../mocks/world/seed.js';
import { API_BASE, useMockApi } from '../mock-api.js';
import { formWithPicture } from '../pictures.js';

describe('POST /evidence', () => {
  const api = useMockApi();
  const form = (size: number, type: string, field = 'file') => {
    const body = new FormData();
    body.append(field, new File([new Uint8Array(size)], 'picture', { type }));
    return { body };
  };

  for (const type of EVIDENCE_TYPES) {
    it(`takes ${type}, and keeps who sent it and how large it was, never the picture`, async () => {
      const sent = { body: formWithPicture(type, 3000), token: OTHER_SHOPPER.token };
      const { evidenceId } = await api.ok(Evidence, 'POST /evidence', sent, 201);
      expect(api.store.world.evidence).to.deep.equal([
        { evidenceId, shopperId: OTHER_SHOPPER.shopperId, type, bytes: 3000 },
      ]);
    });
  }

  it('gives each picture an id of its own', async () => {
    const ids = [];
    for (const type of EVIDENCE_TYPES) {
      const sent = { body: formWithPicture(type) };
      ids.push((await api.ok(Evidence, 'POST /evidence', sent, 201)).evidenceId);
    }
    expect(new Set(ids).size).to.equal(EVIDENCE_TYPES.length);
    expect(api.store.world.evidence.map(({ evidenceId }) => evidenceId)).to.deep.equal(ids);
  });

  it('takes 5 MB and not a byte more', async () => {
    const largest = formWithPicture('image/png', EVIDENCE_MAX_BYTES);
    await api.ok(Evidence, 'POST /evidence', { body: largest }, 201);
    const body = formWithPicture('image/png', EVIDENCE_MAX_BYTES + 1);
    await api.refused('evidence-too-large', 413, 'POST /evidence', { body });
    expect(api.store.world.evidence).to.have.length(1);
  });

  it('refuses another type, and a picture without a byte', async () => {
    await api.refused('evidence-type', 415, 'POST /evidence', form(0, 'image/png'));
    await api.refused('evidence-type', 415, 'POST /evidence', form(10, 'image/svg+xml'));
  });

  it('refuses a file that is not what it is said to be, and keeps nothing of it', async () => {
    await api.refused('evidence-type', 415, 'POST /evidence', form(3000, 'image/png'));
    const renamed = new FormData();
    const jpeg = formWithPicture('image/jpeg').get('file');
    if (!(jpeg instanceof File)) throw new Error('The form lost its file.');
    renamed.append('file', new File([jpeg], 'picture.png', { type: 'image/png' }));
    await api.refused('evidence-type', 415, 'POST /evidence', { body: renamed });
    expect(api.store.world.evidence).to.deep.equal([]);
  });

  it('refuses a body without a file', async () => {
    const problem = await api.refused(
      'invalid-request',
      422,
      'POST /evidence',
      form(10, 'image/png', 'photo'),
    );
    expect(problem.errors?.[0]?.pointer).to.equal('/file');
    await api.refused('invalid-request', 422, 'POST /evidence', { body: {} });
  });
});

describe('pictures', () => {
  const api = useMockApi();

  it('are served under the API’s own base, without a session and without faults', async () => {
    api.reset('api-down');
    const response = await fetch(`${API_BASE}/pictures/parents/coffee-machine.svg`);
    expect(response.headers.get('content-type')).to.equal('image/svg+xml');
    expect(await response.text()).to.equal(pictures['parents/coffee-machine']);
  });

  it('that do not exist are not found', async () => {
    await api.refused('not-found', 404, 'GET /pictures/parts/nothing.svg');
    await api.refused('not-found', 404, 'GET /pictures/parts/constructor.svg');
  });
});
