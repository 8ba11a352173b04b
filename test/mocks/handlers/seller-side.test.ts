import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { sellerRoutes } from '../../../mocks/handlers/seller-side.js';
import { PLATFORM_CALLS, SELLER_CALLS } from '../../../mocks/world/calls.js';
import { parseWorld } from '../../../mocks/world/parse-world.js';
import type { Registration } from '../../../mocks/world/schema.js';
import { useMockApi } from '../mock-api.js';
import { filled, NEW_PARENT, sellerOf, submission } from '../seller.js';

const CALLS = [...SELLER_CALLS, ...PLATFORM_CALLS];
type SellerSideCall = (typeof CALLS)[number];

/** What stands for each id in a path: something that the default world has. */
const IDS: Readonly<Record<string, string>> = {
  '{registrationId}': 'registration-coffee-machine',
  '{sku}': 'KY-AR3-1180',
  '{returnId}': 'R-114-7531946',
  '{orderId}': '114-7688140',
  '{itemId}': '114-7688140-1',
  '{requestId}': 'PR-114-7619305',
};
/** A call with its ids filled in; a parent's SKU is another one than a part's. */
function withIds(name: string): string {
  return name
    .replace('/mock/parents/{sku}', '/mock/parents/KY-COFFEE-MACHINE')
    .replaceAll(/\{\w+\}/g, (id) => IDS[id] ?? 'none');
}

describe('the seller’s side of the mock', () => {
  const api = useMockApi();
  const seller = sellerOf(api);

  it('has one route for each of its calls, and no other', () => {
    expect(sellerRoutes.map(({ call }) => call)).to.have.members(CALLS);
    expect(sellerRoutes).to.have.length(CALLS.length);
  });

  for (const name of CALLS.filter((call) => call.startsWith('GET '))) {
    it(`changes nothing with ${name}`, async () => {
      const before = api.store.world;
      const response = await api.call(withIds(name), { token: null });
      expect(response.status).to.equal(200);
      expect(api.store.world).to.equal(before);
    });
  }

  const coffeeTemplate = submission({ template: filled('KY-COFFEE-MACHINE,KY-AR3-1180,2,1') });
  /** A sound body of each call that takes one; bad ones are made of it. */
  const SOUND: Partial<Record<SellerSideCall, object>> = {
    'POST /programme/registrations': { parentSku: NEW_PARENT },
    'PUT /programme/registrations/{registrationId}': coffeeTemplate,
    'POST /programme/registrations/{registrationId}/corrections': coffeeTemplate,
    'PUT /programme/listings/{sku}': {
      name: 'Drip tray',
      partNumber: 'AR3-1180',
      picture: 'parts/coffee-drip-tray',
      gtin: '036000291452',
      gtinExemption: true,
      price: 9.9,
      packQuantity: 1,
      itemTypeKeyword: 'replacement-parts',
      lowStockAt: 5,
      fulfilment: 'merchant',
    },
    'PUT /programme/inventory/{sku}': { quantity: 5 },
    'POST /programme/reimbursements': {
      asOf: '2026-06-16',
      account: 'active',
      inReimbursementsReport: false,
      mishap: 'lost',
      deliveredOn: '2026-05-01',
      refund: { on: '2026-05-20', by: 'platform', customerKeeps: false },
      amounts: { price: 9, primeFee: 1, paymentFee: 1, fulfilmentFees: 1, currency: 'USD', quantity: 1 },
    },
    'POST /programme/returns/{returnId}/claim': {
      checkedReports: ['reimbursements', 'returns'],
      orderId: '114-7531946',
      itemId: '114-7531946-1',
    },
    'PUT /mock/settings': { dispatchDays: 3, reimbursementPrecedence: 'M7' },
    'PUT /mock/seller': { account: 'active', orderConfirmation: 'automatic' },
    'PUT /mock/parents/{sku}': { active: false },
    'POST /mock/registrations/{registrationId}/decision': { decision: 'report-error', notice: ['Wrong.'] },
    'POST /mock/orders/{orderId}/items/{itemId}/status': { status: 'dispatched' },
    'POST /mock/part-requests/{requestId}/status': { status: 'dispatched' },
    'POST /mock/returns/{returnId}/receipt': { condition: 'defective' },
  };

  const coffeeRegistrationIs = async (change: Partial<Registration>) => {
    const { registrations } = api.store.world;
    api.change({
      registrations: registrations.map((registration) =>
        registration.parentId === 'coffee-machine' ? { ...registration, ...change } : registration,
      ),
    });
  };
  /** Brings the world to where the sound body is taken, if the default one is not there. */
  const PREPARE: Partial<Record<SellerSideCall, () => Promise<void>>> = {
    'PUT /programme/registrations/{registrationId}': () => coffeeRegistrationIs({ status: 'draft' }),
    'POST /programme/registrations/{registrationId}/corrections': () =>
      coffeeRegistrationIs({ status: 'in-error', correctBy: '2026-06-24' }),
    'POST /mock/registrations/{registrationId}/decision': () => coffeeRegistrationIs({ status: 'submitted' }),
    'POST /programme/returns/{returnId}/claim': async () => {
      await seller.setClock('2026-07-27T07:00:00Z');
      await api.call('POST /mock/returns/R-114-7531946/receipt', {
        body: { condition: 'damaged-by-platform' },
      });
    },
  };

  /** Values of the right kind, but at its edge. */
  const ODD = fc.constantFrom(
    undefined,
    '',
    ' ',
    '\u0000',
    '\uD800',
    '=1+1',
    '2026-02-30',
    '9999-12-31',
    0,
    -0,
    0.5,
    1e-300,
    1e300,
    Number.MAX_SAFE_INTEGER,
    [],
    {},
    // The library's length checks ask anything for its length.
    { length: { toString: [] } },
    [''],
    filled(),
    filled('KY-COFFEE-MACHINE,KY-AR3-1180,2,1', 'x'),
  );
  /** Any text, any JSON, and a sound body of which up to two members were changed, taken away or added. */
  const bodies = (sound: object) =>
    fc.oneof(
      fc.string(),
      fc.jsonValue().map((json) => JSON.stringify(json)),
      {
        weight: 3,
        arbitrary: fc
          .dictionary(fc.constantFrom(...Object.keys(sound), 'more'), fc.oneof(ODD, fc.jsonValue()), {
            maxKeys: 2,
          })
          .map((changed) => JSON.stringify({ ...sound, ...changed })),
      },
    );

  for (const name of CALLS.filter((call) => !call.startsWith('GET '))) {
    it(`answers any body of ${name}: taken whole, or refused with nothing stored`, async () => {
      await PREPARE[name]?.();
      const prepared = api.store.world;
      const sound = SOUND[name] ?? {};
      const taken = new Set<string>();
      await fc.assert(
        fc.asyncProperty(bodies(sound), async (body) => {
          api.store.update(() => prepared);
          const response = await api.call(withIds(name), { body });
          const text = await response.text();
          expect(response.status, text).to.be.lessThan(500);
          if (response.status >= 400) {
            expect(response.headers.get('content-type')).to.equal('application/problem+json');
            expect(api.store.world).to.equal(prepared);
          } else {
            taken.add(body);
            // What was taken left a world that can be loaded again.
            expect(parseWorld(JSON.parse(JSON.stringify(api.store.world))), text).to.have.property(
              'ok',
              true,
            );
          }
        }),
        { numRuns: 60, examples: [[JSON.stringify(sound)]] },
      );
      expect([...taken]).to.include(JSON.stringify(sound));
    }).timeout(60_000);
  }
});
