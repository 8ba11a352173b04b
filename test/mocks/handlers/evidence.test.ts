import { expect } from '@open-wc/testing';
import { Evidence, EVIDENCE_MAX_BYTES, EVIDENCE_TYPES } from '../../../src/contract/index.js';
import { pictures } from '../../../mocks/world/pictures.js';
import { API_BASE, useMockApi } from '../mock-api.js';

describe('POST /evidence', () => {
  const api = useMockApi();
  const form = (size: number, type: string, field = 'file') => {
    const body = new FormData();
    body.append(field, new File([new Uint8Array(size)], 'picture', { type }));
    return { body };
  };

  for (const type of EVIDENCE_TYPES) {
    it(`takes ${type}`, async () => {
      const { evidenceId } = await api.ok(Evidence, 'POST /evidence', form(10, type), 201);
      expect(evidenceId).to.not.equal('');
    });
  }

  it('takes 5 MB and not a byte more', async () => {
    await api.ok(Evidence, 'POST /evidence', form(EVIDENCE_MAX_BYTES, 'image/png'), 201);
    await api.refused('evidence-too-large', 413, 'POST /evidence', form(EVIDENCE_MAX_BYTES + 1, 'image/png'));
  });

  it('refuses another type, and a picture without a byte', async () => {
    await api.refused('evidence-type', 415, 'POST /evidence', form(0, 'image/png'));
    await api.refused('evidence-type', 415, 'POST /evidence', form(10, 'image/svg+xml'));
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
