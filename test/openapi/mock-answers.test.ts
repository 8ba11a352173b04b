import { expect } from '@open-wc/testing';
import * as z from 'zod/mini';
import { API_CALLS, type ApiCall } from '../../src/contract/calls.js';
import {
  Evidence,
  EVIDENCE_MAX_BYTES,
  OrderPage,
  Problem,
  PROBLEM_TYPES,
  type PartRequestAction,
  type ProblemType,
} from '../../src/contract/index.js';
import { CALLS } from '../../src/openapi/calls.js';
import { PROBLEMS } from '../../src/openapi/problems.js';
import { SCHEMAS } from '../../src/openapi/schemas.js';
import { wire } from '../../src/openapi/wire.js';
import { MAIN_SHOPPER, OTHER_SHOPPER } from '../../mocks/world/seed.js';
import type { ScenarioName } from '../../mocks/world/scenarios.js';
import { API_BASE, useMockApi, type Sent } from '../mocks/mock-api.js';

/** A call about to be made. */
interface Ask extends Sent {
  /** What follows the API's base. */
  path: string;
}

type Refusal = `${number} ${ProblemType}`;

interface Drive {
  /** A call that succeeds. */
  good(): Ask | Promise<Ask>;
  /** Calls that are refused; those that are the same for all calls are added below. */
  refused: Partial<Record<Refusal, () => Ask | Promise<Ask>>>;
}

describe('what the mock answers is what the document says', () => {
  const api = useMockApi();
  let keys = 0;
  const key = () => `key-${(keys += 1)}`;

  const supportPath = () => `/orders/${api.item().orderId}/items/${api.item().itemId}/support`;
  const request = (change: object = {}) => ({
    ...api.item(),
    touchpoint: 'order',
    reason: 'damaged',
    parts: [{ partId: 'coffee-drip-tray', quantity: 1 }],
    ...change,
  });
  const partRequest = (change?: object): Ask => ({
    path: '/part-requests',
    key: key(),
    body: request(change),
  });
  const wholeReturn = (change: object = {}): Ask => ({
    path: '/returns',
    key: key(),
    body: { ...api.item(), cause: 'chosen', reason: 'damaged', ...change },
  });
  const inWorld = (scenario: ScenarioName, ask: () => Ask) => () => {
    api.reset(scenario);
    return ask();
  };

  /** The same key again, while the first call under it takes its time. */
  const inFlight = (call: ApiCall, first: () => Ask, second: (sent: Ask) => Ask) => () => {
    api.change({ faults: [{ call, kind: 'delay', delayMs: 100, times: 1 }] });
    const sent = first();
    void api.call(`POST ${sent.path}`, sent);
    return second(sent);
  };
  const reused = (ask: (change: object) => Ask) => async () => {
    const first = ask({});
    await api.call(`POST ${first.path}`, first);
    return { ...ask({ reason: 'missing' }), ...(first.key === undefined ? {} : { key: first.key }) };
  };

  /** A request of the shopper's that may, or may not, be treated so. */
  const requestThat = (may: boolean, action: PartRequestAction) => {
    const actions: Record<PartRequestAction, readonly string[]> = {
      cancel: ['requested', 'confirmed'],
      'report-not-received': ['dispatched'],
      'answer-outcome': ['delivered'],
    };
    const { orders, partRequests } = api.store.world;
    const own = orders.filter(({ shopperId }) => shopperId === MAIN_SHOPPER.shopperId);
    const found = partRequests.find(
      ({ status, kept, orderId }) =>
        own.some((order) => order.orderId === orderId) &&
        (may ? actions[action].includes(status) && kept === undefined : status === 'cancelled'),
    );
    return `/part-requests/${found?.requestId ?? expect.fail(`no request for ${action}`)}`;
  };
  const acting = (segment: string, action: PartRequestAction, body: object): Drive => ({
    good: () => ({ path: `${requestThat(true, action)}/${segment}`, body }),
    refused: {
      '404 not-found': () => ({ path: `/part-requests/none/${segment}`, body }),
      '409 not-allowed-now': () => ({ path: `${requestThat(false, action)}/${segment}`, body }),
    },
  });

  const link = async (scenario: ScenarioName): Promise<Ask> => {
    api.reset(scenario);
    const issued = await api.call('POST /mock/deep-links', { body: api.item(), token: null });
    const { token } = z.object({ token: z.string() }).parse(await issued.json());
    return { path: '/deep-links/redeem', body: { token }, token: null };
  };

  const picture = (size: number, type: string, field = 'file'): Ask => {
    const body = new FormData();
    const bytes = new Uint8Array(size);
    bytes.set(new TextEncoder().encode('RIFF    WEBP'));
    body.append(field, new File([bytes], 'picture', { type }));
    return { path: '/evidence', body };
  };

  const outcome = acting('outcome', 'answer-outcome', { kept: true });
  const drives: Readonly<Record<ApiCall, Drive>> = {
    'GET /support-options': {
      good: () => ({
        path: `/support-options?touchpoint=order&item=${api.item().orderId}:${api.item().itemId}&item=none:none`,
      }),
      refused: { '400 invalid-request': () => ({ path: '/support-options?touchpoint=order' }) },
    },
    'GET /orders': {
      good: () => ({ path: '/orders' }),
      refused: { '400 invalid-request': () => ({ path: '/orders?cursor=none' }) },
    },
    'GET /orders/{orderId}': {
      good: () => ({ path: `/orders/${api.item().orderId}` }),
      refused: { '404 not-found': () => ({ path: '/orders/none' }) },
    },
    'GET /orders/{orderId}/items/{itemId}/support': {
      good: () => ({ path: `${supportPath()}?touchpoint=help` }),
      refused: {
        '400 invalid-request': () => ({ path: `${supportPath()}?touchpoint=phone` }),
        '404 not-found': () => ({ path: '/orders/none/items/none/support' }),
      },
    },
    'POST /part-requests': {
      async good() {
        const evidence = await api.call('POST /evidence', picture(20, 'image/webp'));
        const { evidenceId } = Evidence.parse(await evidence.json());
        const address = {
          recipient: 'Ada Moreno',
          line1: '77 Harbor Street',
          city: 'Seattle',
          region: 'WA',
          postalCode: '98101',
          country: 'US',
        };
        const answers = { packagingDamaged: true };
        return partRequest({ note: 'Cracked.', answers, evidenceIds: [evidenceId], address });
      },
      refused: {
        '400 invalid-request': () => ({ path: '/part-requests', body: request() }),
        '403 not-offered': inWorld('not-registered', partRequest),
        '404 not-found': () => partRequest({ orderId: 'none' }),
        '409 part-out-of-stock': inWorld('stock-runs-out', partRequest),
        '409 request-limit-reached': inWorld('limit-reached', partRequest),
        '409 return-window-closed': inWorld('window-closed', partRequest),
        '409 already-returned': inWorld('already-returned', partRequest),
        '409 key-in-flight': inFlight('POST /part-requests', partRequest, (sent) => sent),
        '422 invalid-request': () => partRequest({ parts: [{ partId: 'none', quantity: 1 }] }),
        '422 key-reused': reused(partRequest),
      },
    },
    'GET /part-requests': { good: () => ({ path: '/part-requests' }), refused: {} },
    'GET /part-requests/by-key/{key}': {
      async good() {
        const sent = partRequest();
        await api.call('POST /part-requests', sent);
        return { path: `/part-requests/by-key/${sent.key}` };
      },
      refused: {
        '404 not-found': () => ({ path: '/part-requests/by-key/none' }),
        '409 key-in-flight': inFlight('POST /part-requests', partRequest, (sent) => ({
          path: `/part-requests/by-key/${sent.key}`,
        })),
      },
    },
    'GET /part-requests/{requestId}': {
      good: () => ({ path: requestThat(true, 'report-not-received') }),
      refused: { '404 not-found': () => ({ path: '/part-requests/none' }) },
    },
    'POST /part-requests/{requestId}/cancel': acting('cancel', 'cancel', {}),
    'POST /part-requests/{requestId}/not-received': acting('not-received', 'report-not-received', {}),
    'POST /part-requests/{requestId}/outcome': {
      ...outcome,
      refused: {
        ...outcome.refused,
        '422 invalid-request': () => ({
          path: `${requestThat(true, 'answer-outcome')}/outcome`,
          body: { kept: 'perhaps' },
        }),
      },
    },
    'POST /returns': {
      good: () => wholeReturn({ note: 'Cracked.' }),
      refused: {
        '400 invalid-request': () => ({ ...wholeReturn(), key: 'not a key' }),
        '404 not-found': () => wholeReturn({ itemId: 'none' }),
        '409 not-allowed-now': inWorld('not-delivered', wholeReturn),
        '409 already-returned': inWorld('already-returned', wholeReturn),
        '409 return-window-closed': inWorld('window-closed', wholeReturn),
        '409 key-in-flight': inFlight('POST /returns', wholeReturn, (sent) => sent),
        '422 invalid-request': () => wholeReturn({ cause: 'whim' }),
        '422 key-reused': reused(wholeReturn),
      },
    },
    'POST /deep-links/redeem': {
      good: () => link('default'),
      refused: {
        '400 link-invalid': () => link('link-invalid'),
        '409 link-used': () => link('link-used'),
        '410 link-expired': () => link('link-expired'),
      },
    },
    'POST /evidence': {
      good: () => picture(20, 'image/webp'),
      refused: {
        '413 evidence-too-large': () => picture(EVIDENCE_MAX_BYTES + 1, 'image/webp'),
        '415 evidence-type': () => picture(20, 'image/gif'),
        '422 invalid-request': () => picture(20, 'image/webp', 'photo'),
      },
    },
  };

  for (const call of API_CALLS) {
    const { success, problems, open } = CALLS[call];
    const { good, refused } = drives[call];
    const method = call.slice(0, call.indexOf(' '));
    const send = (ask: Ask) => api.call(`${method} ${ask.path}`, ask);

    it(`${call} succeeds as documented`, async () => {
      const response = await send(await good());
      const json: unknown = await response.json();
      expect(response.status, JSON.stringify(json)).to.equal(success.status);
      expect(response.headers.get('content-type')).to.equal('application/json');
      expect(response.headers.get('cache-control')).to.equal('no-store');
      const parsed = wire(SCHEMAS[success.schema]).safeParse(json);
      expect(parsed.success ? [] : parsed.error.issues).to.deep.equal([]);
      // Nothing but what the document describes.
      expect(parsed.data).to.deep.equal(json);
    });

    const cases: [string, () => Ask | Promise<Ask>][] = Object.entries({
      ...refused,
      async '429 too-many-requests'(): Promise<Ask> {
        const ask = await good();
        api.change({
          faults: [{ call, kind: 'status', status: 429, problem: 'too-many-requests', times: 1 }],
        });
        return ask;
      },
      ...(open ? {} : { '401 session-expired': async () => ({ ...(await good()), token: null }) }),
    });

    it(`${call} is refused in every documented way, and in no other that is known`, () => {
      const documented = problems.map(({ type, status = PROBLEMS[type].status }) => `${status} ${type}`);
      expect(documented.toSorted()).to.deep.equal(cases.map(([name]) => name).toSorted());
    });

    for (const [name, ask] of cases) {
      it(`${call} is refused with ${name} as documented`, async () => {
        const response = await send(await ask());
        const json: unknown = await response.json();
        const problem = wire(Problem).parse(json);
        const type = PROBLEM_TYPES.find((known) => Problem.parse(problem).type === `/problems/${known}`);
        expect(`${response.status} ${type}`, JSON.stringify(json)).to.equal(name);
        expect(json).to.deep.include({ status: response.status });
        expect(response.headers.get('content-type')).to.equal('application/problem+json');
        if (name === '409 part-out-of-stock')
          expect(json).to.have.keys('type', 'title', 'status', 'detail', 'parts', 'wholeItemReturn');
        if (name === '422 invalid-request') expect(Problem.parse(problem).errors).not.to.have.length(0);
      });
    }
  }

  it('serves the document itself, with its own address and without a session', async () => {
    const response = await api.call('GET /openapi.json', { token: null });
    expect(response.status).to.equal(200);
    const json: unknown = await response.json();
    expect(json).to.deep.include({ openapi: '3.1.0' });
    expect(json).to.have.nested.property('servers[0].url', API_BASE);
    expect(Object.keys(Object(json).paths)).to.include('/deep-links/redeem');
  });

  it('answers the other shopper’s order exactly as one that does not exist', async () => {
    const mine = OrderPage.parse(await (await api.call('GET /orders')).json()).orders[0]?.orderId;
    const theirs = await api.call(`GET /orders/${mine}`, { token: OTHER_SHOPPER.token });
    const nobodys = await api.call('GET /orders/none');
    expect([theirs.status, await theirs.text()]).to.deep.equal([nobodys.status, await nobodys.text()]);
  });
});
