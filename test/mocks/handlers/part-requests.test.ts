import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { Evidence, PartRequest, PartRequestList, SupportContext } from '../../../src/contract/index.js';
import { isOffered } from '../../../mocks/programme/parts-offer.js';
import { OTHER_SHOPPER } from '../../../mocks/world/seed.js';
import { locate, partFactsOf } from '../../../mocks/world/facts.js';
import { parseWorld } from '../../../mocks/world/parse-world.js';
import type { World } from '../../../mocks/world/schema.js';
import { API_BASE, requestable, useMockApi, type Sent } from '../mock-api.js';
import { formWithPicture } from '../pictures.js';

const POST = 'POST /part-requests';
let keys = 0;
const newKey = () => `key-${(keys += 1)}`;

describe('POST /part-requests', () => {
  const api = useMockApi();
  const body = (change: object = {}) => ({
    ...api.item(),
    touchpoint: 'order',
    reason: 'damaged',
    parts: [{ partId: 'coffee-drip-tray', quantity: 1 }],
    ...change,
  });
  const send = (sent: Sent = {}) => api.ok(PartRequest, POST, { body: body(), key: newKey(), ...sent }, 201);
  const refuse = (
    type: Parameters<typeof api.refused>[0],
    status: number,
    change: object = {},
    sent: Sent = {},
  ) => api.refused(type, status, POST, { body: body(change), key: newKey(), ...sent });
  const stockOf = (partId: string) => api.store.world.parts.find((part) => part.partId === partId)?.stock;

  it('answers with the whole confirmation [S1, S8, S15, S16]', async () => {
    const request = await send({
      body: body({ note: 'Cracked.', parts: [{ partId: 'coffee-gasket', quantity: 2 }] }),
    });
    expect(request).to.deep.equal({
      requestId: request.requestId,
      ...api.item(),
      itemTitle: 'Aroma 3 coffee machine',
      status: 'requested',
      reason: 'damaged',
      note: 'Cracked.',
      parts: [
        {
          partId: 'coffee-gasket',
          name: 'Brew-head gasket',
          imageUrl: `${API_BASE}/pictures/parts/coffee-gasket.svg`,
          quantity: 2,
          packQuantity: 2,
        },
      ],
      requestedAt: '2026-06-16T17:00:00Z',
      total: { amount: 0, currency: 'USD' },
      deliveryAddress: api.store.world.shoppers[0]?.address,
      arrival: { from: '2026-06-18', to: '2026-06-20' },
      history: [{ status: 'requested', at: '2026-06-16T17:00:00Z' }],
      returnWindow: { endsOn: '2026-07-28', timeZone: 'America/Los_Angeles', extended: true },
      returnWindowIfCancelled: { endsOn: '2026-07-14', timeZone: 'America/Los_Angeles', extended: false },
      actions: ['cancel'],
    });
    expect(stockOf('coffee-gasket')).to.equal(83);
  });

  it('extends the window once per order item, and cancelling one of two changes nothing [S8]', async () => {
    await send();
    const second = await send({ body: body({ parts: [{ partId: 'coffee-tank-lid', quantity: 1 }] }) });
    expect(second.returnWindow.endsOn).to.equal('2026-07-28');
    expect(second.returnWindowIfCancelled).to.equal(undefined);
  });

  it('answers stock that ran out with what remains and the whole-item return [S11]', async () => {
    api.reset('stock-runs-out');
    const problem = await refuse('part-out-of-stock', 409);
    expect(requestable(problem.parts)).to.deep.equal([
      'coffee-water-tank',
      'coffee-tank-lid',
      'coffee-portafilter',
      'coffee-filter-basket',
      'coffee-gasket',
    ]);
    // The one that was asked for is there too, as it now is.
    expect(problem.parts?.find(({ partId }) => partId === 'coffee-drip-tray')?.stock).to.equal('out');
    expect(problem.wholeItemReturn?.possible).to.equal(true);
    expect(problem.wholeItemReturn?.refundArrival).to.deep.equal({ from: '2026-06-21', to: '2026-06-24' });
    expect(stockOf('coffee-drip-tray')).to.equal(0);
    // The next one is not hit: it only meets the stock that is really gone.
    await send({ body: body({ parts: [{ partId: 'coffee-tank-lid', quantity: 1 }] }) });
  });

  it('answers with no part that can be had and the return when all stock is gone [S11, E11]', async () => {
    api.reset('nothing-in-stock-expected');
    const problem = await refuse('part-out-of-stock', 409);
    expect(problem.parts?.map(({ partId, stock }) => [partId, stock])).to.deep.equal([
      ['coffee-water-tank', 'expected'],
      ['coffee-gasket-rubber', 'discontinued'],
    ]);
    expect(problem.wholeItemReturn?.possible).to.equal(true);
  });

  for (const [what, scenario, partId] of [
    ['expected', 'part-expected', 'coffee-water-tank'],
    ['made no more', 'default', 'coffee-gasket-rubber'],
  ] as const) {
    it(`refuses a part that is ${what}: only what is in stock can be asked for [S10]`, async () => {
      api.reset(scenario);
      await refuse('part-out-of-stock', 409, { parts: [{ partId, quantity: 1 }] });
      expect(api.store.world.partRequests.some(({ requestId }) => requestId === 'PR-1')).to.equal(false);
    });
  }

  it('may hold so many different parts and no more, as the shop has set [E10]', async () => {
    const three = ['coffee-drip-tray', 'coffee-tank-lid', 'coffee-gasket'].map((partId) => ({
      partId,
      quantity: 1,
    }));
    api.change({ settings: { ...api.store.world.settings, partsPerRequest: 2 } });
    const { errors } = await refuse('invalid-request', 422, { parts: three });
    expect(errors).to.deep.equal([
      { pointer: '/parts', detail: 'One request may hold at most 2 different parts.' },
    ]);
    expect((await send({ body: body({ parts: three.slice(1) }) })).parts).to.have.length(2);
  });

  describe('with pictures', () => {
    const upload = async (token?: string) => {
      const sent = { body: formWithPicture('image/jpeg'), ...(token === undefined ? {} : { token }) };
      return (await api.ok(Evidence, 'POST /evidence', sent, 201)).evidenceId;
    };
    const refusedAt = async (change: object) =>
      (await refuse('invalid-request', 422, change)).errors?.map(({ pointer }) => pointer);

    it('keeps which ones it holds, and the same one serves one request only', async () => {
      const evidenceIds = [await upload(), await upload()];
      const { requestId } = await send({ body: body({ evidenceIds }) });
      const made = api.store.world.partRequests.find((request) => request.requestId === requestId);
      expect(made?.evidenceIds).to.deep.equal(evidenceIds);
      const again = [await upload(), ...evidenceIds];
      expect(await refusedAt({ evidenceIds: again })).to.deep.equal(['/evidenceIds/1', '/evidenceIds/2']);
      await api.ok(PartRequest, `POST /part-requests/${requestId}/cancel`);
      expect(await refusedAt({ evidenceIds: again })).to.deep.equal(['/evidenceIds/1', '/evidenceIds/2']);
    });

    it('is made once under its key, though its pictures are in use by then', async () => {
      const sent = { body: body({ evidenceIds: [await upload()] }), key: newKey() };
      const first = await send(sent);
      expect(await send(sent)).to.deep.equal(first);
    });

    it('takes the shopper’s own pictures only, and names another’s as one that does not exist [S14]', async () => {
      const evidenceIds = [await upload(), await upload(OTHER_SHOPPER.token), 'none'];
      expect(await refusedAt({ evidenceIds })).to.deep.equal(['/evidenceIds/1', '/evidenceIds/2']);
    });

    it('takes no more of them than the shop has set', async () => {
      const { settings } = api.store.world;
      api.change({ settings: { ...settings, evidence: { ...settings.evidence, maxPhotos: 1 } } });
      expect(await refusedAt({ evidenceIds: [await upload(), await upload()] })).to.deep.equal([
        '/evidenceIds',
      ]);
    });

    it('has to hold one for a reason that the shop wants shown, and none for another', async () => {
      api.reset('photo-required');
      expect(await refusedAt({})).to.deep.equal(['/evidenceIds']);
      expect(await refusedAt({ evidenceIds: [] })).to.deep.equal(['/evidenceIds']);
      await send({ body: body({ reason: 'defective' }) });
      await send({ body: body({ evidenceIds: [await upload()] }) });
    });
  });

  describe('with a delivery address', () => {
    const typed = {
      recipient: 'Luis Moreno',
      line1: '318 Juniper Road',
      city: 'Bend',
      region: 'or',
      postalCode: '97701',
      country: 'US',
    };
    const refusedAt = async (change: object) =>
      (await refuse('invalid-request', 422, change)).errors?.map(({ pointer }) => pointer);

    it('goes to another of the shopper’s addresses, and there it stays when that one changes', async () => {
      const { requestId, deliveryAddress } = await send({ body: body({ addressId: 'ada-parents' }) });
      expect(deliveryAddress).to.deep.equal({
        recipient: 'Elena and Luis Moreno',
        lines: ['318 Juniper Road', 'Bend, OR 97701', 'United States'],
      });
      api.change({
        shoppers: api.store.world.shoppers.map((shopper) => ({ ...shopper, addresses: undefined })),
      });
      const later = await api.ok(PartRequest, `GET /part-requests/${requestId}`);
      expect(later.deliveryAddress).to.deep.equal(deliveryAddress);
    });

    it('goes to one that was typed in, written as its country writes it', async () => {
      expect((await send({ body: body({ address: typed }) })).deliveryAddress).to.deep.equal({
        recipient: 'Luis Moreno',
        lines: ['318 Juniper Road', 'Bend, OR 97701', 'United States'],
      });
    });

    it('goes across the borders of the EU, and not beyond', async () => {
      api.reset('marketplace-de');
      const paris = { ...typed, city: 'Paris', region: undefined, postalCode: '75011', country: 'FR' };
      const { deliveryAddress } = await send({ body: body({ address: paris }) });
      expect(deliveryAddress.lines).to.deep.equal(['318 Juniper Road', '75011 Paris', 'France']);
      expect(await refusedAt({ address: typed })).to.deep.equal(['/address/country']);
    });

    it('is refused with the place of each fault, and nothing of it is kept', async () => {
      const before = api.store.world;
      expect(await refusedAt({ addressId: 'ada-home' })).to.deep.equal(['/addressId']);
      expect(await refusedAt({ addressId: 'ada-work', address: typed })).to.deep.equal(['/address']);
      const faulty = { ...typed, line1: ' ', region: 'XX', postalCode: '1' };
      expect(await refusedAt({ address: faulty })).to.deep.equal([
        '/address/line1',
        '/address/region',
        '/address/postalCode',
      ]);
      expect(await refusedAt({ address: { ...typed, country: 'usa' } })).to.deep.equal(['/address/country']);
      const everything = { address: faulty, evidenceIds: ['none'], parts: [{ partId: 'x', quantity: 1 }] };
      expect(await refusedAt(everything)).to.deep.equal([
        '/parts/0/partId',
        '/evidenceIds/0',
        '/address/line1',
        '/address/region',
        '/address/postalCode',
      ]);
      expect(api.store.world).to.equal(before);
    });

    it('knows no other shopper’s addresses', async () => {
      const other = { orderId: '114-7630846', itemId: '114-7630846-1', addressId: 'ada-work' };
      await refuse('invalid-request', 422, other, { token: OTHER_SHOPPER.token });
    });
  });

  it('keeps what the shopper answered about the reason, and takes no other answer', async () => {
    const answers = { packagingDamaged: true, box: 'The second one' };
    const { requestId } = await send({ body: body({ answers }) });
    const made = api.store.world.partRequests.find((request) => request.requestId === requestId);
    expect(made?.answers).to.deep.equal(answers);
    const { errors } = await refuse('invalid-request', 422, { answers: { since: 'yesterday' } });
    expect(errors?.map(({ pointer }) => pointer)).to.deep.equal(['/answers/since']);
    expect(parseWorld(JSON.parse(JSON.stringify(api.store.world))).ok).to.equal(true);
  });

  it('lets one of two shoppers have the last one [S11]', async () => {
    const { parts } = api.store.world;
    api.change({
      parts: parts.map((part) => (part.partId === 'coffee-drip-tray' ? { ...part, stock: 1 } : part)),
    });
    const other = { orderId: '114-7630846', itemId: '114-7630846-1' };
    const responses = await Promise.all([
      api.call(POST, { body: body(), key: newKey() }),
      api.call(POST, { body: body(other), key: newKey(), token: OTHER_SHOPPER.token }),
    ]);
    expect(responses.map(({ status }) => status)).to.have.members([201, 409]);
    expect(stockOf('coffee-drip-tray')).to.equal(0);
  });

  it('refuses a part whose limit is reached, cancelled requests not counted [E10]', async () => {
    const tank = { parts: [{ partId: 'coffee-water-tank', quantity: 1 }] };
    const first = await send({ body: body(tank) });
    await refuse('request-limit-reached', 409, tank);
    await api.ok(PartRequest, `POST /part-requests/${first.requestId}/cancel`);
    await send({ body: body(tank) });
  });

  for (const [scenario, type, status, rule] of [
    ['window-closed', 'return-window-closed', 409, 'E4'],
    ['already-returned', 'already-returned', 409, 'E5'],
    ['limit-reached', 'request-limit-reached', 409, 'E10'],
    ['not-offered', 'not-offered', 403, 'E9, S14'],
    ['not-registered', 'not-offered', 403, 'E8'],
    ['parent-inactive', 'not-offered', 403, 'E7'],
    ['not-platform-fulfilled', 'not-offered', 403, 'E6'],
    ['not-delivered', 'not-offered', 403, 'E3'],
    ['marketplace-not-supported', 'not-offered', 403, 'E1'],
  ] as const) {
    it(`is refused as ${type} in the world ${scenario} [${rule}]`, async () => {
      api.reset(scenario);
      await refuse(type, status);
      expect(api.store.world.partRequests.some(({ requestId }) => requestId === 'PR-1')).to.equal(false);
    });
  }

  it('is refused from the touchpoint email outside the US [E2]', async () => {
    api.reset('marketplace-de');
    await refuse('not-offered', 403, { touchpoint: 'email' });
    await send();
  });

  it('answers every cause of not-offered with the same bytes [S14]', async () => {
    const texts = new Set<string>();
    for (const scenario of ['not-offered', 'not-registered', 'parent-inactive'] as const) {
      api.reset(scenario);
      texts.add(await (await api.call(POST, { body: body(), key: newKey() })).text());
    }
    expect(texts.size).to.equal(1);
  });

  const faulty: readonly [string, object | string, string[]][] = [
    ['a body that is not JSON', '{', ['']],
    ['an unknown reason', { reason: 'bored' }, ['/reason']],
    ['a note that is too long', { note: 'x'.repeat(1001) }, ['/note']],
    ['no parts', { parts: [] }, ['/parts']],
    ['half a piece', { parts: [{ partId: 'coffee-gasket', quantity: 0.5 }] }, ['/parts/0/quantity']],
    ['more than the maximum', { parts: [{ partId: 'coffee-gasket', quantity: 4 }] }, ['/parts/0/quantity']],
    ['a part of another parent', { parts: [{ partId: 'lamp-shade', quantity: 1 }] }, ['/parts/0/partId']],
    ['two faults', { reason: 'bored', parts: [{ partId: '', quantity: 1 }] }, ['/reason', '/parts/0/partId']],
  ];
  for (const [what, change, pointers] of faulty) {
    it(`refuses ${what} with a pointer to the field`, async () => {
      const sent = typeof change === 'string' ? change : body(change);
      const problem = await api.refused('invalid-request', 422, POST, { body: sent, key: newKey() });
      expect(problem.errors?.map(({ pointer }) => pointer)).to.deep.equal(pointers);
      expect(problem.errors?.every(({ detail }) => detail !== undefined)).to.equal(true);
    });
  }

  it('is not found for another shopper’s order', async () => {
    await refuse('not-found', 404, { orderId: '114-7655512', itemId: '114-7655512-1' });
  });

  describe('with an idempotency key', () => {
    it('has to have one', async () => {
      await api.refused('invalid-request', 400, POST, { body: body() });
      await api.refused('invalid-request', 400, POST, { body: body(), key: 'x'.repeat(201) });
    });

    it('answers the same request twice, and makes it once', async () => {
      const key = newKey();
      const first = await send({ key });
      const reordered = Object.fromEntries(Object.entries(body()).toReversed());
      expect(await send({ key, body: reordered })).to.deep.equal(first);
      expect(stockOf('coffee-drip-tray')).to.equal(33);
    });

    it('repeats a refusal, though stock came back since', async () => {
      api.reset('stock-runs-out');
      const key = newKey();
      const first = await refuse('part-out-of-stock', 409, {}, { key });
      api.change({ parts: api.store.world.parts.map((part) => ({ ...part, stock: 9 })) });
      expect(await refuse('part-out-of-stock', 409, {}, { key })).to.deep.equal(first);
    });

    it('refuses another body, and another call, under the same key', async () => {
      const key = newKey();
      await send({ key });
      await refuse('key-reused', 422, { reason: 'missing' }, { key });
      await api.refused('key-reused', 422, 'POST /returns', {
        body: { ...api.item(), cause: 'chosen' },
        key,
      });
    });

    it('takes a corrected body under the key of one that was not understood', async () => {
      const key = newKey();
      await refuse('invalid-request', 422, { reason: 'bored' }, { key });
      await send({ key });
    });

    it('belongs to one shopper', async () => {
      const key = newKey();
      const request = await send({ key });
      await api.refused('not-found', 404, `GET /part-requests/by-key/${key}`, {
        token: OTHER_SHOPPER.token,
      });
      const found = await api.ok(PartRequest, `GET /part-requests/by-key/${key}`);
      expect(found).to.deep.equal(request);
    });

    it('says so while the first is still in flight', async () => {
      api.change({ faults: [{ call: POST, kind: 'delay', delayMs: 60, times: 1 }] });
      const key = newKey();
      const first = send({ key });
      await refuse('key-in-flight', 409, {}, { key });
      await api.refused('key-in-flight', 409, `GET /part-requests/by-key/${key}`);
      const request = await first;
      expect(await send({ key })).to.deep.equal(request);
      expect((await api.ok(PartRequest, `GET /part-requests/by-key/${key}`)).requestId).to.equal(
        request.requestId,
      );
    });
  });
});

describe('part requests so far', () => {
  const api = useMockApi();
  const list = async (search = '') =>
    (await api.ok(PartRequestList, `GET /part-requests?${search}`)).requests;

  it('are listed newest first, the shopper’s own only', async () => {
    const requests = await list();
    expect(requests.map(({ requestId }) => requestId)).to.not.include('PR-114-7630846');
    expect(requests).to.have.length(9);
    const moments = requests.map(({ requestedAt }) => requestedAt);
    expect(moments).to.deep.equal(moments.toSorted().toReversed());
    const states = requests.map(({ status }) => status);
    expect(new Set(states).size).to.equal(6);
  });

  it('are listed for one order, or one order item', async () => {
    expect(await list('orderId=114-7619305')).to.have.length(1);
    expect(await list('orderId=114-7619305&itemId=114-7619305-2')).to.have.length(0);
    expect(await list('orderId=114-7655512')).to.have.length(0);
  });

  it('of two in the same moment, the later one stands first', async () => {
    for (const partId of ['coffee-drip-tray', 'coffee-tank-lid']) {
      const body = {
        ...api.item(),
        touchpoint: 'help',
        reason: 'missing',
        parts: [{ partId, quantity: 1 }],
      };
      await api.ok(PartRequest, POST, { body, key: newKey() }, 201);
    }
    expect((await list())[0]?.parts[0]?.partId).to.equal('coffee-tank-lid');
  });

  it('can be followed, and no longer cancelled, once they were dispatched [S8, S15]', async () => {
    const byStatus = new Map((await list()).map((request) => [request.status, request]));
    expect(byStatus.get('confirmed')?.trackingUrl).to.equal(undefined);
    expect(byStatus.get('confirmed')?.arrival).to.deep.equal({ from: '2026-06-17', to: '2026-06-19' });
    expect(byStatus.get('dispatched')?.trackingUrl).to.match(/^https:/);
    expect(byStatus.get('dispatched')?.returnWindowIfCancelled).to.equal(undefined);
    expect(byStatus.get('not-received')?.arrival).to.equal(undefined);
  });

  it('tell their way so far, oldest first, and end with where they stand [S8, S13]', async () => {
    const ways = new Map<string, string[]>();
    for (const { status, history, requestedAt } of await list()) {
      const steps = history.map((event) => event.status);
      ways.set(status, steps);
      expect(steps.at(-1)).to.equal(status);
      expect(history[0]).to.deep.equal({ status: 'requested', at: requestedAt });
      const moments = history.map(({ at }) => Date.parse(at));
      expect(moments).to.deep.equal(moments.toSorted((one, other) => one - other));
    }
    expect(Object.fromEntries(ways)).to.deep.equal({
      requested: ['requested'],
      confirmed: ['requested', 'confirmed'],
      dispatched: ['requested', 'confirmed', 'dispatched'],
      delivered: ['requested', 'confirmed', 'dispatched', 'delivered'],
      'not-received': ['requested', 'confirmed', 'dispatched', 'not-received'],
      cancelled: ['requested', 'cancelled'],
    });
  });

  it('of another shopper are not found', async () => {
    await api.refused('not-found', 404, 'GET /part-requests/PR-114-7630846');
    await api.refused('not-found', 404, 'POST /part-requests/PR-114-7630846/cancel');
    await api.ok(PartRequest, 'GET /part-requests/PR-114-7619305');
  });
});

describe('acting on a part request', () => {
  const api = useMockApi();
  const REQUESTED = 'PR-114-7619305';
  const CONFIRMED = 'PR-114-7603478';
  const DISPATCHED = 'PR-114-7590031';
  const DELIVERED = 'PR-114-7566120';
  const NOT_RECEIVED = 'PR-114-7551893';
  const CANCELLED = 'PR-114-7540677';
  const KEPT = 'PR-114-7522518';
  const post = (requestId: string, action: string, body?: object) =>
    api.ok(PartRequest, `POST /part-requests/${requestId}/${action}`, body ? { body } : {});

  it('cancels before dispatch: the extension and the stock go back [S8]', async () => {
    const before = await api.ok(PartRequest, `GET /part-requests/${REQUESTED}`);
    const stock = () => api.store.world.parts.find(({ partId }) => partId === 'bookcase-cam-lock')?.stock;
    const stockBefore = stock() ?? 0;
    const after = await post(REQUESTED, 'cancel');
    expect(after.status).to.equal('cancelled');
    expect(after.returnWindow).to.deep.equal(before.returnWindowIfCancelled);
    expect([before.returnWindow.endsOn, after.returnWindow.endsOn]).to.deep.equal([
      '2026-07-21',
      '2026-07-07',
    ]);
    expect(after.actions).to.deep.equal([]);
    expect(stock()).to.equal(stockBefore + 2);
  });

  it('reports a part that never came, and keeps the way to return the parent open [S13]', async () => {
    const request = await post(DISPATCHED, 'not-received');
    expect(request.status).to.equal('not-received');
    const { wholeItemReturn } = await api.ok(
      SupportContext,
      `GET /orders/${request.orderId}/items/${request.itemId}/support`,
    );
    expect(wholeItemReturn.possible).to.equal(true);
    api.change({ now: '2026-06-18T08:00:00Z' });
    const delivered = await post(DELIVERED, 'not-received');
    expect(delivered.status).to.equal('not-received');
    expect(delivered.history.slice(-2)).to.deep.equal([
      { status: 'delivered', at: '2026-06-13T19:25:00Z' },
      { status: 'not-received', at: '2026-06-18T08:00:00Z' },
    ]);
  });

  for (const kept of [true, false]) {
    it(`takes the answer that the shopper ${kept ? 'keeps' : 'returns'} the parent, once [S17]`, async () => {
      const request = await post(DELIVERED, 'outcome', { kept });
      expect([request.kept, request.actions]).to.deep.equal([kept, []]);
      await api.refused('not-allowed-now', 409, `POST /part-requests/${DELIVERED}/outcome`, {
        body: { kept },
      });
    });
  }

  it('refuses an answer that is none', async () => {
    const problem = await api.refused('invalid-request', 422, `POST /part-requests/${DELIVERED}/outcome`, {
      body: { kept: 'yes' },
    });
    expect(problem.errors?.[0]?.pointer).to.equal('/kept');
  });

  const refused: readonly [string, string[], string][] = [
    ['cancel', [DISPATCHED, DELIVERED, NOT_RECEIVED, CANCELLED, KEPT], 'S8'],
    ['not-received', [REQUESTED, CONFIRMED, NOT_RECEIVED, CANCELLED, KEPT], 'S13'],
    ['outcome', [REQUESTED, CONFIRMED, DISPATCHED, NOT_RECEIVED, CANCELLED, KEPT], 'S17'],
  ];
  for (const [action, requests, rules] of refused) {
    it(`does not allow ${action} in any other status [${rules}]`, async () => {
      const before = api.store.world;
      for (const requestId of requests) {
        await api.refused('not-allowed-now', 409, `POST /part-requests/${requestId}/${action}`, {
          body: { kept: true },
        });
      }
      expect(api.store.world).to.equal(before);
    });
  }

  it('is undone by a cancellation, but for the request itself [S8, E10]', async () => {
    const visible = async () => {
      const context = await api.ok(
        SupportContext,
        `GET /orders/${api.item().orderId}/items/${api.item().itemId}/support`,
      );
      return { ...context, requests: [] };
    };
    const before = await visible();
    const body = {
      ...api.item(),
      touchpoint: 'order',
      reason: 'missing',
      parts: before.parts
        .filter(({ partId }) => requestable(before.parts).includes(partId))
        .map(({ partId, maxQuantity }) => ({ partId, quantity: maxQuantity })),
    };
    const request = await api.ok(PartRequest, POST, { body, key: newKey() }, 201);
    expect(await visible()).to.not.deep.equal(before);
    await post(request.requestId, 'cancel');
    expect(await visible()).to.deep.equal(before);
  });
});

describe('any sequence of requests and cancellations', () => {
  const api = useMockApi();

  it('never sells a part that is not there, never loses one, and never passes a limit [S8, S10, E10]', async () => {
    const partIds = ['coffee-drip-tray', 'coffee-water-tank', 'coffee-gasket'];
    const step = fc.oneof(
      fc.record({
        act: fc.constant('request' as const),
        parts: fc.uniqueArray(
          fc.record({ partId: fc.constantFrom(...partIds), quantity: fc.integer({ min: 1, max: 4 }) }),
          { minLength: 1, maxLength: 3, selector: ({ partId }) => partId },
        ),
      }),
      fc.record({ act: fc.constant('cancel' as const), at: fc.nat(5) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        api.reset('default');
        const { parts, registrations } = api.store.world;
        api.change({
          parts: parts.map((part) => ({ ...part, stock: 4 })),
          registrations: registrations.map((registration) => ({
            ...registration,
            lines: registration.lines.map((line) => ({ ...line, orderLimit: 2, maxQuantity: 3 })),
          })),
        });
        const made: string[] = [];
        for (const next of steps) {
          if (next.act === 'request') {
            const body = { ...api.item(), touchpoint: 'order', reason: 'missing', parts: next.parts };
            const response = await api.call(POST, { body, key: newKey() });
            if (response.status === 201) made.push(PartRequest.parse(await response.json()).requestId);
          } else {
            await api.call(`POST /part-requests/${made[next.at] ?? 'none'}/cancel`);
          }
          expectSound(api.store.world, 4);
        }
      }),
      { numRuns: 40 },
    );
  });

  function expectSound(world: World, stockAtFirst: number) {
    const located = locate(world, api.item());
    if (!located) throw new Error('The world lost its item.');
    const live = world.partRequests.filter(
      ({ orderId, status }) => orderId === api.item().orderId && status !== 'cancelled',
    );
    for (const part of partFactsOf(world, located)) {
      const sent = live
        .flatMap(({ parts }) => parts)
        .filter(({ partId }) => partId === part.partId)
        .reduce((sum, { quantity }) => sum + quantity, 0);
      expect(part.stock).to.be.at.least(0);
      expect(part.stock + sent).to.equal(stockAtFirst);
      expect(part.liveRequests).to.be.at.most(part.orderLimit);
      expect(isOffered(part)).to.equal(part.stock > 0 && part.liveRequests < part.orderLimit);
    }
  }
});
