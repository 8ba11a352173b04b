import { Instant } from '../../src/contract/index.js';
import { MARKETPLACES } from '../programme/marketplaces.js';
import { localDateAfter } from '../programme/return-window.js';
import { PARENTS, registrationLines } from './catalogue.js';
import { newestFirst } from './facts.js';
import { LARGE_LINES, LARGE_PARENT, LARGE_PARTS } from './large-catalogue.js';
import type { WorldFault } from './parse-world.js';
import type { OrderItemRef, World, WorldOrder, WorldOrderItem } from './schema.js';
import { costsOf, dayBefore, daysBefore, DEFAULT_NOW, enrolment, MAIN_SHOPPER, seedWorld } from './seed.js';

const FIRST_PARENT = 'coffee-machine';
/** The part that the scenarios wait for, and how many days after now more of it comes. */
const EXPECTED_PART = 'coffee-water-tank';
const EXPECTED_IN_DAYS = 7;
const MANY_ORDERS = 1000;
const MANY_LINES = 100;

/** The named worlds; each is about the first item of the main shopper's newest order. */
export const SCENARIO_NAMES = [
  'default',
  'part-out-of-stock',
  'part-expected',
  'all-parts-out-of-stock',
  'nothing-in-stock-expected',
  'photo-required',
  'stock-runs-out',
  'window-closed',
  'limit-reached',
  'not-offered',
  'not-registered',
  'parent-inactive',
  'already-returned',
  'not-delivered',
  'marketplace-de',
  'not-platform-fulfilled',
  'marketplace-not-supported',
  'api-down',
  'api-slow',
  'session-expired',
  'link-expired',
  'link-used',
  'link-invalid',
  'many-orders',
  'large-catalogue',
  'no-orders',
] as const;
export type ScenarioName = (typeof SCENARIO_NAMES)[number];

/** Whether a text, such as a URL's parameter, names a scenario. */
export function isScenarioName(name: unknown): name is ScenarioName {
  return SCENARIO_NAMES.some((known) => known === name);
}

/** Makes a scenario's world. `now` is an instant, `2026-06-16T17:00:00Z` if not given; every date follows from it. */
export function createWorld(name: ScenarioName, options: { now?: string | undefined } = {}): World {
  return SCENARIOS[name](options.now ?? DEFAULT_NOW);
}

/** As {@link createWorld}, for input from outside: what is wrong with it comes back as faults, and nothing throws. */
export function readScenario(input: {
  scenario: unknown;
  now?: unknown;
}): { ok: true; scenario: ScenarioName; now: string; world: World } | { ok: false; faults: WorldFault[] } {
  const { scenario, now = DEFAULT_NOW } = input;
  const faults: WorldFault[] = [];
  if (!isScenarioName(scenario)) {
    faults.push({ path: '/scenario', message: `Expected one of: ${SCENARIO_NAMES.join(', ')}.` });
  }
  const instant = Instant.safeParse(now);
  if (!instant.success) faults.push({ path: '/now', message: `Expected an instant such as ${DEFAULT_NOW}.` });
  if (!isScenarioName(scenario) || !instant.success) return { ok: false, faults };
  return { ok: true, scenario, now: instant.data, world: createWorld(scenario, { now: instant.data }) };
}

/** The order item that a scenario is about; none where the shopper has no orders. */
export function scenarioItem(world: World): OrderItemRef | undefined {
  const order = newestFirst(world.orders.filter(({ shopperId }) => shopperId === MAIN_SHOPPER.shopperId))[0];
  const item = order?.items[0];
  return order && item && { orderId: order.orderId, itemId: item.itemId };
}

const SCENARIOS: Record<ScenarioName, (now: string) => World> = {
  default: (now) => seedWorld({ now }),
  'part-out-of-stock': (now) =>
    withoutStock(seedWorld({ now }), ({ partId }) => partId === 'coffee-water-tank'),
  'part-expected': (now) =>
    withExpectedPart(withoutStock(seedWorld({ now }), ({ partId }) => partId === EXPECTED_PART)),
  'all-parts-out-of-stock': allOut,
  'nothing-in-stock-expected': (now) => withExpectedPart(allOut(now)),
  'photo-required': (now) => {
    const world = seedWorld({ now });
    const evidence: World['settings']['evidence'] = {
      ...world.settings.evidence,
      required: ['damaged'],
      optional: ['defective', 'incompatible'],
    };
    return { ...world, settings: { ...world.settings, evidence } };
  },
  'stock-runs-out': (now) => ({ ...seedWorld({ now }), stockRunsOutOnRequest: true }),
  // Nothing was bought since: the whole world is 45 days older, so the item stays the newest.
  'window-closed': (now) => ({ ...seedWorld({ now: daysBefore(now, 45, '10:00', 'US') }), now }),
  'limit-reached': limitReached,
  'not-offered': (now) => {
    const world = seedWorld({ now });
    return {
      ...world,
      shoppers: world.shoppers.map((shopper) =>
        shopper.shopperId === MAIN_SHOPPER.shopperId ? { ...shopper, excluded: true } : shopper,
      ),
    };
  },
  'not-registered': (now) => {
    const world = seedWorld({ now });
    return {
      ...world,
      registrations: world.registrations.map((registration) =>
        registration.parentId === FIRST_PARENT
          ? { ...registration, status: 'submitted', confirmBy: dayBefore(now, 0, 'US') }
          : registration,
      ),
    };
  },
  'parent-inactive': (now) => withFirstParent(seedWorld({ now }), { active: false }),
  'already-returned': alreadyReturned,
  'not-delivered': (now) =>
    withFirstItem(seedWorld({ now }), ({ itemId, parentId, dispatchedAt, quantity, price, fees }) => ({
      itemId,
      parentId,
      status: 'dispatched',
      dispatchedAt,
      quantity,
      price,
      fees,
    })),
  'marketplace-de': (now) => seedWorld({ now, marketplace: 'DE' }),
  'not-platform-fulfilled': (now) => withFirstParent(seedWorld({ now }), { fulfilment: 'merchant' }),
  'marketplace-not-supported': (now) => seedWorld({ now, marketplace: 'MX' }),
  'api-down': (now) => ({ ...seedWorld({ now }), faults: [{ call: '*', kind: 'network-error' }] }),
  'api-slow': (now) => ({ ...seedWorld({ now }), faults: [{ call: '*', kind: 'delay', delayMs: 3000 }] }),
  'session-expired': (now) => ({
    ...seedWorld({ now }),
    faults: (['POST /part-requests', 'POST /returns'] as const).map((call) => ({
      call,
      kind: 'status',
      status: 401,
      problem: 'session-expired',
      times: 1,
    })),
  }),
  'link-expired': (now) => ({ ...seedWorld({ now }), linkIssue: 'expired' }),
  'link-used': (now) => ({ ...seedWorld({ now }), linkIssue: 'used' }),
  'link-invalid': (now) => ({ ...seedWorld({ now }), linkIssue: 'invalid' }),
  'many-orders': manyOrders,
  'large-catalogue': largeCatalogue,
  'no-orders': (now) => {
    const world = seedWorld({ now });
    const orders = world.orders.filter(({ shopperId }) => shopperId !== MAIN_SHOPPER.shopperId);
    const kept = new Set(orders.map(({ orderId }) => orderId));
    return {
      ...world,
      orders,
      partRequests: world.partRequests.filter(({ orderId }) => kept.has(orderId)),
      returns: world.returns.filter(({ orderId }) => kept.has(orderId)),
    };
  },
};

/** No part of the first item is left (E11). */
function allOut(now: string): World {
  return withoutStock(seedWorld({ now }), ({ partId }) =>
    registrationLines(FIRST_PARENT).some((line) => line.partId === partId),
  );
}

/** Every part that the first item's parent has came once already, and helped: no further request is allowed (E10). */
function limitReached(now: string): World {
  const world = seedWorld({ now });
  const first = scenarioItem(world);
  if (!first) return world;
  const hadPart = new Set(world.parts.filter(({ stock }) => stock > 0).map(({ partId }) => partId));
  const moment = daysBefore(now, 1, '11:30', 'US');
  return {
    ...world,
    registrations: world.registrations.map((registration) =>
      registration.parentId === FIRST_PARENT
        ? {
            ...registration,
            // What was gone already is not given any more.
            lines: registration.lines.map((line) => ({
              ...line,
              orderLimit: hadPart.has(line.partId) ? 1 : 0,
            })),
          }
        : registration,
    ),
    partRequests: [
      ...world.partRequests,
      {
        requestId: `PR-${first.orderId}`,
        ...first,
        touchpoint: 'order',
        reason: 'damaged',
        parts: registrationLines(FIRST_PARENT)
          .filter(({ partId }) => hadPart.has(partId))
          .map(({ partId }) => ({ partId, quantity: 1 })),
        status: 'delivered',
        requestedAt: moment,
        confirmedAt: moment,
        dispatchedAt: moment,
        deliveredAt: moment,
        kept: true,
      },
    ],
  };
}

function alreadyReturned(now: string): World {
  const world = seedWorld({ now });
  const first = scenarioItem(world);
  if (!first) return world;
  const returned = withFirstItem(world, (item) => ({ ...item, status: 'returned' }));
  return {
    ...returned,
    returns: [
      ...world.returns,
      {
        returnId: `R-${first.orderId}`,
        ...first,
        reason: 'damaged',
        cause: 'chosen',
        returnedAt: daysBefore(now, 1, '11:30', 'US'),
        cancelled: false,
      },
    ],
  };
}

/** A thousand orders; the newest has a hundred lines, all of parents in the programme. */
function manyOrders(now: string): World {
  const world = seedWorld({ now });
  const parentAt = (index: number) => PARENTS[index % PARENTS.length]?.parentId ?? FIRST_PARENT;
  const itemOf = (orderId: string, index: number, parentId: string, days: number): WorldOrderItem => ({
    itemId: `${orderId}-${index + 1}`,
    parentId,
    status: 'delivered',
    dispatchedAt: daysBefore(now, days + 2, '15:00', 'US'),
    deliveredAt: daysBefore(now, days, '09:20', 'US'),
    quantity: 1,
    ...costsOf(parentId, 'US'),
  });
  const mine = world.orders.filter(({ shopperId }) => shopperId === MAIN_SHOPPER.shopperId);
  const older = Array.from({ length: MANY_ORDERS - mine.length }, (_, index): WorldOrder => {
    const orderId = `113-${String(9_000_000 - index * 37)}`;
    const placedDaysAgo = 60 + index * 2;
    return {
      orderId,
      shopperId: MAIN_SHOPPER.shopperId,
      placedAt: daysBefore(now, placedDaysAgo, '19:40', 'US'),
      items: [itemOf(orderId, 0, parentAt(index), placedDaysAgo - 3)],
    };
  });
  const first = scenarioItem(world);
  const orders = world.orders.map((order) =>
    order.orderId === first?.orderId
      ? {
          ...order,
          items: Array.from({ length: MANY_LINES }, (_, index) =>
            itemOf(order.orderId, index, parentAt(index), 2),
          ),
        }
      : order,
  );
  return { ...world, orders: [...orders, ...older] };
}

/** One parent with 500 parts, which the first item is of. */
function largeCatalogue(now: string): World {
  const world = seedWorld({ now });
  return {
    ...withFirstItem(world, (item) => ({
      ...item,
      parentId: LARGE_PARENT.parentId,
      ...costsOf(LARGE_PARENT.parentId, 'US'),
    })),
    parents: [...world.parents, LARGE_PARENT],
    parts: [...world.parts, ...LARGE_PARTS],
    registrations: [
      ...world.registrations,
      { ...enrolment(LARGE_PARENT, { now, marketplace: 'US' }), lines: LARGE_LINES },
    ],
  };
}

function withExpectedPart(world: World): World {
  const { timeZone } = MARKETPLACES[world.marketplace];
  const expectedOn = localDateAfter(world.now, timeZone, EXPECTED_IN_DAYS);
  return {
    ...world,
    parts: world.parts.map((part) => (part.partId === EXPECTED_PART ? { ...part, expectedOn } : part)),
  };
}

function withoutStock(world: World, runsOut: (part: World['parts'][number]) => boolean): World {
  return { ...world, parts: world.parts.map((part) => (runsOut(part) ? { ...part, stock: 0 } : part)) };
}

function withFirstParent(world: World, change: Partial<World['parents'][number]>): World {
  return {
    ...world,
    parents: world.parents.map((parent) =>
      parent.parentId === FIRST_PARENT ? { ...parent, ...change } : parent,
    ),
  };
}

function withFirstItem(world: World, change: (item: WorldOrderItem) => WorldOrderItem): World {
  const first = scenarioItem(world);
  return {
    ...world,
    orders: world.orders.map((order) =>
      order.orderId === first?.orderId
        ? { ...order, items: order.items.map((item, index) => (index === 0 ? change(item) : item)) }
        : order,
    ),
  };
}
