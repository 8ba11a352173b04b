import { expect } from '@open-wc/testing';
import { getResponse } from 'msw/utils/get-response';
import { createHandlers } from '../../../mocks/handlers/index.js';
import { createWorld, scenarioItem } from '../../../mocks/world/scenarios.js';
import { MAIN_SHOPPER } from '../../../mocks/world/seed.js';
import { createStore } from '../../../mocks/world/store.js';
import type { World } from '../../../mocks/world/schema.js';

/** A mock that keeps its world somewhere: what was saved, and whether saving works. */
function keptMock() {
  const saved: World[] = [];
  const store = createStore({ world: createWorld('default'), save: (world) => saved.push(world) });
  const handlers = createHandlers(store, { apiBase: '/api' });
  const request = async (): Promise<Response | undefined> =>
    getResponse(
      handlers,
      new Request(`${location.origin}/api/part-requests`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${MAIN_SHOPPER.token}`,
          'idempotency-key': 'key-1',
          'content-type': 'application/json',
        },
        body: JSON.stringify({
          ...scenarioItem(store.world),
          touchpoint: 'order',
          reason: 'missing',
          parts: [{ partId: 'coffee-gasket', quantity: 1 }],
        }),
      }),
    );
  return { saved, request };
}

describe('An order under a key', () => {
  it('is saved together with its answer: no crash can come between the two', async () => {
    const { saved, request } = keptMock();
    const first = await request();
    expect(first?.status).to.equal(201);
    expect(saved).to.have.length(1);
    const [world] = saved;
    expect(world?.partRequests.at(-1)?.requestId).to.equal('PR-1');
    expect(world?.idempotency.map(({ key, requestId }) => [key, requestId])).to.deep.equal([
      ['key-1', 'PR-1'],
    ]);
  });

  it('is answered again from what was saved, and saved no second time', async () => {
    const { saved, request } = keptMock();
    const answers = [await (await request())?.json(), await (await request())?.json()];
    expect(answers[1]).to.deep.equal(answers[0]);
    expect(saved).to.have.length(1);
  });
});
