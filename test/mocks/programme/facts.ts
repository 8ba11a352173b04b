import * as fc from 'fast-check';
import type { EligibilityFacts } from '../../../mocks/programme/eligibility.js';
import type { PartFacts } from '../../../mocks/programme/parts-offer.js';
import { PROGRAMME_MARKETPLACES } from '../../../mocks/programme/marketplaces.js';
import { REGISTRATION_STATUSES } from '../../../mocks/programme/registration.js';

/** A part that is offered, changed as asked. */
export function partFacts(change: Partial<PartFacts> = {}): PartFacts {
  return {
    partId: 'shade',
    takenOut: false,
    stock: 10,
    lowStockAt: 3,
    orderLimit: 2,
    maxQuantity: 1,
    liveRequests: 0,
    ...change,
  };
}

/** An order item that passes every rule, changed as asked. */
export function eligibilityFacts(change: Partial<EligibilityFacts> = {}): EligibilityFacts {
  return {
    marketplace: 'US',
    touchpoint: 'order',
    now: '2026-06-16T17:00:00Z',
    timeZone: 'America/Los_Angeles',
    window: { endsOn: '2026-07-14', timeZone: 'America/Los_Angeles', extended: false },
    returned: false,
    platformFulfilled: true,
    parentActive: true,
    registrations: [{ status: 'confirmed' }],
    shopperExcluded: false,
    parts: [partFacts()],
    ...change,
  };
}

/** The zones of all marketplaces in the programme. */
export const ZONES = Object.values(PROGRAMME_MARKETPLACES).map(({ timeZone }) => timeZone);

/** Any zone of the programme. */
export const anyZone = fc.constantFrom(...ZONES);

/** Any instant of the years in which the zones' rules are known, leap days and clock changes among them. */
export const anyInstant = fc
  .integer({ min: Date.parse('2015-01-01T00:00:00Z') / 1000, max: Date.parse('2037-12-31T00:00:00Z') / 1000 })
  .map((seconds) => new Date(seconds * 1000).toISOString());

/** Any part, offered or not. */
export const anyPart: fc.Arbitrary<PartFacts> = fc.record({
  partId: fc.constantFrom('shade', 'switch', 'ring'),
  takenOut: fc.boolean(),
  stock: fc.nat(5),
  lowStockAt: fc.nat(3),
  orderLimit: fc.nat(3),
  maxQuantity: fc.integer({ min: 1, max: 4 }),
  liveRequests: fc.nat(4),
});

/** Facts in which every rule may fail, alone or with others. */
export const anyFacts: fc.Arbitrary<EligibilityFacts> = fc.record({
  marketplace: fc.constantFrom('US', 'DE', 'UK', 'MX', 'XX', 'constructor'),
  touchpoint: fc.constantFrom('email', 'order', 'return', 'help', undefined),
  now: fc.constant('2026-06-16T17:00:00Z'),
  timeZone: fc.constant('Europe/Berlin'),
  window: fc.option(
    fc.record({
      endsOn: fc.constantFrom('2026-06-15', '2026-06-16', '2026-07-14'),
      timeZone: fc.constant('Europe/Berlin'),
      extended: fc.boolean(),
    }),
    { nil: undefined },
  ),
  returned: fc.boolean(),
  platformFulfilled: fc.boolean(),
  parentActive: fc.boolean(),
  registrations: fc.array(
    fc.record({
      status: fc.constantFrom(...REGISTRATION_STATUSES),
      withdrawsOn: fc.constantFrom('2026-06-15', '2026-06-16', '2026-06-17'),
    }),
    { maxLength: 2 },
  ),
  shopperExcluded: fc.boolean(),
  parts: fc.array(anyPart, { maxLength: 3 }),
});
