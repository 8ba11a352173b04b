import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { checkListing } from '../../../mocks/programme/part-listing.js';
import { PARENTS, PARTS, PRICES, registrationLines } from '../../../mocks/world/catalogue.js';
import { parseWorld } from '../../../mocks/world/parse-world.js';
import { historyOf } from '../../../mocks/world/part-request-moments.js';
import { pictures } from '../../../mocks/world/pictures.js';
import {
  createWorld,
  isScenarioName,
  readScenario,
  SCENARIO_NAMES,
  scenarioItem,
} from '../../../mocks/world/scenarios.js';
import { MAIN_SHOPPER, seedWorld } from '../../../mocks/world/seed.js';

/** A copy of the default world, changed in place. */
function mutated(change: (world: ReturnType<typeof seedWorld>) => void): unknown {
  const world = structuredClone(seedWorld());
  change(world);
  return world;
}
const paths = (json: unknown) => {
  const parsed = parseWorld(json);
  return parsed.ok ? [] : parsed.faults.map(({ path }) => path);
};
/** Where a part stands in the default world. */
const partAt = (partId: string) => seedWorld().parts.findIndex((part) => part.partId === partId);
const GASKET = partAt('coffee-gasket-rubber');
const without = (field: string) => {
  const { [field]: _, ...rest } = structuredClone(seedWorld()) as Record<string, unknown>;
  return rest;
};

describe('a world', () => {
  const refused: readonly [string, unknown, string[]][] = [
    ['is no object', 'world', ['']],
    ['lacks its clock', without('now'), ['/now']],
    ['has a field that is not known', { ...seedWorld(), colour: 'red' }, ['/colour']],
    ['is in a marketplace that does not exist', { ...seedWorld(), marketplace: 'XX' }, ['/marketplace']],
    ['has less than no stock', mutated(({ parts }) => (parts[3]!.stock = -1)), ['/parts/3/stock']],
    [
      'has an order of nobody',
      mutated(({ orders }) => (orders[2]!.shopperId = 'nobody')),
      ['/orders/2/shopperId'],
    ],
    [
      'has an item of no parent',
      mutated(({ orders }) => (orders[4]!.items[1]!.parentId = 'piano')),
      ['/orders/4/items/1/parentId'],
    ],
    [
      'has a registration of no part',
      mutated(({ registrations }) => (registrations[0]!.lines[1]!.partId = 'key')),
      ['/registrations/0/lines/1/partId'],
    ],
    [
      'has a part twice in a registration',
      mutated(({ registrations }) => registrations[0]!.lines.push({ ...registrations[0]!.lines[0]! })),
      [`/registrations/0/lines/${seedWorld().registrations[0]!.lines.length}/partId`],
    ],
    [
      'has two listings of one name',
      mutated(({ parts }) => (parts[1]!.sku = parts[0]!.sku)),
      ['/parts/1/sku'],
    ],
    [
      'has a registration of no parent',
      mutated(({ registrations }) => (registrations[0]!.parentId = 'piano')),
      ['/registrations/0/parentId'],
    ],
    [
      'has a request for no order',
      mutated(({ partRequests }) => (partRequests[0]!.orderId = 'none')),
      ['/partRequests/0/orderId'],
    ],
    [
      'has a request for no part',
      mutated(({ partRequests }) => (partRequests[0]!.parts[0]!.partId = 'none')),
      ['/partRequests/0/parts/0/partId'],
    ],
    [
      'has a return of no item',
      mutated(({ returns }) => (returns[0]!.itemId = 'none')),
      ['/returns/0/itemId'],
    ],
    [
      'has a session of nobody',
      mutated(({ sessions }) => (sessions[1]!.shopperId = 'nobody')),
      ['/sessions/1/shopperId'],
    ],
    [
      'has a session for no item',
      mutated(({ sessions }) => (sessions[0]!.scope = { orderId: 'none', itemId: 'none' })),
      ['/sessions/0/scope/orderId'],
    ],
    [
      'has an order twice',
      mutated(({ orders }) => orders.push(structuredClone(orders[0]!))),
      [`/orders/${seedWorld().orders.length}/orderId`],
    ],
    [
      'has a delivered item without a date',
      mutated(({ orders }) => delete orders[0]!.items[0]!.deliveredAt),
      ['/orders/0/items/0/deliveredAt'],
    ],
    [
      'has a date for an item on its way',
      mutated(({ orders }) => (orders[0]!.items[0]!.status = 'dispatched')),
      ['/orders/0/items/0/deliveredAt'],
    ],
    [
      'has an item that left at no time',
      mutated(({ orders }) => delete orders[0]!.items[0]!.dispatchedAt),
      ['/orders/0/items/0/dispatchedAt'],
    ],
    [
      'has a part request that arrived at no time',
      mutated((world) => {
        const at = world.partRequests.findIndex(({ status }) => status === 'delivered');
        world.partRequests.unshift(...world.partRequests.splice(at, 1));
        delete world.partRequests[0]!.deliveredAt;
      }),
      ['/partRequests/0/deliveredAt'],
    ],
    [
      'has a cancelled return that came back',
      mutated(({ returns }) =>
        Object.assign(returns[0]!, {
          cancelled: true,
          receipt: { receivedAt: '2026-06-01T10:00:00Z', condition: 'sellable' },
        }),
      ),
      ['/returns/0/receipt'],
    ],
    [
      'has a submission without the day of its confirmation',
      mutated(({ registrations }) => {
        delete registrations[0]!.confirmBy;
        registrations[0]!.status = 'submitted';
      }),
      ['/registrations/0/confirmBy'],
    ],
    [
      'has errors without a day to correct them',
      mutated(({ registrations }) => (registrations[0]!.status = 'in-error')),
      ['/registrations/0/correctBy'],
    ],
    [
      'has a withdrawal without its day',
      mutated(({ registrations }) => (registrations[0]!.status = 'withdrawing')),
      ['/registrations/0/withdrawsOn'],
    ],
    [
      'keeps an answer about no request',
      mutated(({ idempotency }) =>
        idempotency.push({
          key: 'k',
          shopperId: 'ada',
          fingerprint: 'f',
          status: 201,
          body: {},
          requestId: 'none',
        }),
      ),
      ['/idempotency/0/requestId'],
    ],
  ];
  const REGION = { partId: 'coffee-gasket', at: { x: 20, y: 20 }, path: 'M0 0h40v40z' };
  const drawn = (...regions: object[]) =>
    mutated(({ parents }) =>
      Object.assign(parents[0]!, { diagram: { width: 600, height: 520, outlines: [], regions } }),
    );
  const PICTURE = { evidenceId: 'EV-1', shopperId: 'ada', type: 'image/png', bytes: 70 } as const;
  /** Where the first request of a shopper’s stands. */
  const requestOf = (world: ReturnType<typeof seedWorld>, shopperId: string) => {
    const own = new Set(
      world.orders.filter((order) => order.shopperId === shopperId).map(({ orderId }) => orderId),
    );
    return world.partRequests.findIndex(({ orderId }) => own.has(orderId));
  };
  const AT_ADA = requestOf(seedWorld(), 'ada');
  const AT_NOOR = requestOf(seedWorld(), 'noor');
  const further: readonly [string, unknown, string[]][] = [
    ['lacks its pictures', without('evidence'), ['/evidence']],
    [
      'lacks a setting',
      { ...seedWorld(), settings: { ...seedWorld().settings, refundDays: undefined } },
      ['/settings/refundDays'],
    ],
    [
      'has settings beyond their bounds',
      mutated(({ settings }) =>
        Object.assign(settings, {
          partsPerRequest: 51,
          returnCost: -1,
          refundDays: { from: 5, to: 3 },
          evidence: { required: ['damaged'], optional: ['damaged'], maxPhotos: 11 },
        }),
      ),
      [
        '/settings/returnCost',
        '/settings/refundDays/to',
        '/settings/partsPerRequest',
        '/settings/evidence/maxPhotos',
        '/settings/evidence/optional',
      ],
    ],
    [
      'has a part that nothing stands in for',
      mutated(({ parts }) => (parts[GASKET]!.substituteId = 'none')),
      [`/parts/${GASKET}/substituteId`],
    ],
    [
      'has a part that stands in for itself, and goes along with itself',
      mutated(({ parts }) =>
        Object.assign(parts[GASKET]!, {
          substituteId: 'coffee-gasket-rubber',
          companions: [{ partId: 'coffee-gasket' }, { partId: 'coffee-gasket-rubber' }],
        }),
      ),
      [`/parts/${GASKET}/substituteId`, `/parts/${GASKET}/companions/1/partId`],
    ],
    [
      'has a companion of no world, and one twice',
      mutated(({ parts }) => {
        parts[GASKET]!.companions = ['none', 'lamp-shade', 'lamp-shade'].map((partId) => ({ partId }));
      }),
      [`/parts/${GASKET}/companions/2/partId`, `/parts/${GASKET}/companions/0/partId`],
    ],
    [
      'expects more of a part that is made no more',
      mutated(({ parts }) => (parts[GASKET]!.expectedOn = '2026-06-20')),
      [`/parts/${GASKET}/expectedOn`],
    ],
    [
      'hints at no part',
      mutated(({ parents }) => (parents[0]!.hints = [{ text: 'Look in the tank.', partId: 'none' }])),
      ['/parents/0/hints/0/partId'],
    ],
    [
      'has a hint without words',
      mutated(({ parents }) => (parents[0]!.hints = [{ text: '' }])),
      ['/parents/0/hints/0/text'],
    ],
    ['draws no part', drawn({ ...REGION, partId: 'none' }), ['/parents/0/diagram/regions/0/partId']],
    ['draws a part twice', drawn(REGION, { ...REGION }), ['/parents/0/diagram/regions/1/partId']],
    [
      'draws what is no path',
      drawn({ ...REGION, path: '<script>alert(1)</script>' }),
      ['/parents/0/diagram/regions/0/path'],
    ],
    ['draws more than it knows', drawn({ ...REGION, href: 'x' }), ['/parents/0/diagram/regions/0/href']],
    [
      'has an address twice',
      mutated(({ shoppers }) => (shoppers[0]!.addresses![1]!.addressId = 'ada-work')),
      ['/shoppers/0/addresses/1/addressId'],
    ],
    [
      'has a picture of nobody, and one twice',
      mutated(({ evidence }) => evidence.push({ ...PICTURE }, { ...PICTURE, shopperId: 'nobody' })),
      ['/evidence/1/evidenceId', '/evidence/1/shopperId'],
    ],
    [
      'has a request with a picture that does not exist',
      mutated(({ partRequests }) => (partRequests[AT_ADA]!.evidenceIds = ['EV-1'])),
      [`/partRequests/${AT_ADA}/evidenceIds/0`],
    ],
    [
      'has a picture in the request of another shopper',
      mutated(({ partRequests, evidence }) => {
        evidence.push({ ...PICTURE });
        partRequests[AT_NOOR]!.evidenceIds = ['EV-1'];
      }),
      [`/partRequests/${AT_NOOR}/evidenceIds/0`],
    ],
    [
      'has a picture in a request twice',
      mutated(({ partRequests, evidence }) => {
        evidence.push({ ...PICTURE });
        partRequests[AT_ADA]!.evidenceIds = ['EV-1', 'EV-1'];
      }),
      [`/partRequests/${AT_ADA}/evidenceIds/1`],
    ],
    [
      'has a part request that was reported lost at no time',
      mutated((world) => {
        const at = world.partRequests.findIndex(({ status }) => status === 'not-received');
        world.partRequests.unshift(...world.partRequests.splice(at, 1));
        delete world.partRequests[0]!.notReceivedAt;
      }),
      ['/partRequests/0/notReceivedAt'],
    ],
  ];
  for (const [what, json, expected] of [...refused, ...further]) {
    it(`is refused with the path when it ${what}`, () => {
      expect(paths(json)).to.deep.equal(expected);
    });
  }

  it('is refused with the path of every fault at once, in words', () => {
    const parsed = parseWorld({ ...without('orders'), now: 7, linkIssue: 'lost' });
    expect(parsed.ok ? [] : parsed.faults).to.deep.equal([
      { path: '/now', message: 'Expected string.' },
      { path: '/orders', message: 'Expected array.' },
      { path: '/linkIssue', message: 'Expected one of: normal, expired, used, invalid.' },
    ]);
  });

  it('is refused, never thrown at, whatever it is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        expect(parseWorld(json).ok).to.equal(false);
      }),
    );
  });

  for (const name of SCENARIO_NAMES) {
    it(`of the scenario ${name} is sound, and survives JSON`, () => {
      const world = createWorld(name);
      const parsed = parseWorld(JSON.parse(JSON.stringify(world)));
      expect(parsed.ok ? undefined : parsed.faults).to.equal(undefined);
      expect(parsed.ok && parsed.world).to.deep.equal(world);
    });
  }

  it('is sound at any moment, and nothing in it lies ahead of its clock', () => {
    const moment = fc
      .integer({ min: Date.parse('2015-01-01') / 1000, max: Date.parse('2037-12-31') / 1000 })
      .map((seconds) => new Date(seconds * 1000).toISOString());
    fc.assert(
      fc.property(
        moment,
        fc.constantFrom('US' as const, 'DE' as const, 'SE' as const),
        (now, marketplace) => {
          const world = seedWorld({ now, marketplace });
          expect(parseWorld(world).ok).to.equal(true);
          const moments = [
            ...world.orders.flatMap(({ placedAt, items }) => [
              placedAt,
              ...items.map((item) => item.deliveredAt),
            ]),
            ...world.partRequests.flatMap((request) => historyOf(request).map(({ at }) => at)),
            ...world.returns.map(({ returnedAt }) => returnedAt),
          ];
          for (const past of moments) if (past) expect(Date.parse(past)).to.be.at.most(Date.parse(now));
        },
      ),
      { numRuns: 30 },
    );
  });

  it('holds orders and requests in every state', () => {
    const world = createWorld('default');
    const own = world.orders.filter(({ shopperId }) => shopperId === MAIN_SHOPPER.shopperId);
    expect(own.length).to.be.at.least(15);
    const items = own.flatMap((order) => order.items);
    expect(new Set(items.map(({ status }) => status)).size).to.equal(5);
    expect(items.some(({ quantity }) => quantity > 1)).to.equal(true);
    expect(own.some((order) => order.items.length > 1)).to.equal(true);
    expect(new Set(world.partRequests.map(({ status }) => status)).size).to.equal(6);
    const answers = world.partRequests.map(({ kept }) => kept);
    expect(answers).to.include.members([true, false, undefined]);
  });
});

describe('a scenario', () => {
  it('is about the newest order’s first item', () => {
    expect(scenarioItem(createWorld('default'))).to.deep.equal({
      orderId: '114-7702615',
      itemId: '114-7702615-1',
    });
    expect(scenarioItem(createWorld('no-orders'))).to.equal(undefined);
  });

  it('is known by its name only', () => {
    expect(isScenarioName('many-orders')).to.equal(true);
    for (const name of ['', 'constructor', 'Default', undefined, null, 7]) {
      expect(isScenarioName(name)).to.equal(false);
    }
  });

  it('is read from a URL without ever throwing', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (scenario, now) => {
        fc.pre(!isScenarioName(scenario));
        const read = readScenario({ scenario, now });
        expect(!read.ok && read.faults[0]?.path).to.equal('/scenario');
      }),
    );
    const read = readScenario({ scenario: 'default', now: '2026-02-30T00:00:00Z' });
    expect(!read.ok && read.faults).to.have.length(1);
    expect(readScenario({ scenario: 'default' }).ok).to.equal(true);
  });
});

describe('the catalogue', () => {
  it('has at least 8 parents and 40 parts, each with a picture [L2]', () => {
    expect(PARENTS.length).to.be.at.least(8);
    expect(PARTS.length).to.be.at.least(40);
    for (const { picture = '' } of [...PARENTS, ...PARTS]) {
      expect(Object.hasOwn(pictures, picture), picture).to.equal(true);
    }
    expect(new Set([...PARENTS, ...PARTS].map(({ picture }) => picture)).size).to.equal(
      PARENTS.length + PARTS.length,
    );
  });

  it('has a price and several parts for every parent, and a part number of its own for every part', () => {
    for (const { parentId } of PARENTS) {
      expect(PRICES[parentId], parentId).to.be.greaterThan(0);
      expect(registrationLines(parentId).length).to.be.at.least(5);
    }
    expect(new Set(PARTS.map(({ partNumber }) => partNumber)).size).to.equal(PARTS.length);
  });

  it('has a drawing for at least six parents, each region a registered part of its own, none of them twice', () => {
    const drawn = PARENTS.flatMap(({ parentId, diagram }) => (diagram ? [{ parentId, diagram }] : []));
    expect(drawn.length).to.be.at.least(6);
    for (const { parentId, diagram } of drawn) {
      const registered = registrationLines(parentId).map(({ partId }) => partId);
      const ids = diagram.regions.map(({ partId }) => partId);
      expect(registered, parentId).to.include.members(ids);
      expect(new Set(ids).size, parentId).to.equal(ids.length);
    }
  });

  it('says of many parts what is printed on them, of two what they replace, and of one what does its work', () => {
    const withMember = (member: 'marking' | 'replaces' | 'companions' | 'substituteId') =>
      PARTS.filter((part) => part[member] !== undefined).map(({ partId }) => partId);
    expect(withMember('marking').length).to.be.at.least(20);
    expect(withMember('replaces')).to.deep.equal(['coffee-gasket', 'bicycle-brake-pad']);
    expect(withMember('substituteId')).to.deep.equal(['coffee-gasket-rubber']);
    const old = PARTS.find(({ partId }) => partId === 'coffee-gasket-rubber');
    const successor = PARTS.find(({ partId }) => partId === old?.substituteId);
    expect(successor?.replaces).to.deep.equal([old?.partNumber]);
    expect(successor?.stock).to.be.greaterThan(0);
    // What goes along with a part is a part of the same parent: elsewhere nobody would hear of it.
    for (const { parentId } of PARENTS) {
      const ids = new Set(registrationLines(parentId).map(({ partId }) => partId));
      const own = PARTS.filter(({ partId }) => ids.has(partId));
      for (const { companions = [], partId } of own) {
        for (const companion of companions) expect(ids.has(companion.partId), partId).to.equal(true);
      }
    }
  });

  it('knows of a mix-up at four parents or more, each hint at a part of the parent', () => {
    const hinting = PARENTS.filter(({ hints }) => hints !== undefined);
    expect(hinting.length).to.be.at.least(4);
    for (const { parentId, hints = [] } of hinting) {
      expect(
        hints.some(({ reason }) => reason === 'missing'),
        parentId,
      ).to.equal(true);
      const ids = registrationLines(parentId).map(({ partId }) => partId);
      for (const { partId } of hints) if (partId !== undefined) expect(ids).to.include(partId);
    }
  });

  it('has one parent more for the scenario of many parts, the same every time [L1, L2]', () => {
    const world = createWorld('large-catalogue');
    expect(createWorld('large-catalogue')).to.deep.equal(world);
    const large = world.parts.filter(({ partNumber }) => partNumber.startsWith('LX-'));
    expect(large).to.have.length(500);
    const parent = world.parents.find(({ parentId }) => parentId === 'sewing-machine');
    for (const { picture = '' } of [...large, ...(parent ? [parent] : [])]) {
      expect(Object.hasOwn(pictures, picture), picture).to.equal(true);
    }
    for (const part of large) {
      expect(checkListing(part, { now: world.now, exemptionHours: 24 }), part.sku).to.deep.equal([]);
    }
    expect(new Set(large.map(({ gtin }) => gtin)).size).to.equal(500);
  });

  it('has every kind of solution, at the shop’s own support site [S7]', () => {
    const solutions = PARENTS.flatMap((parent) => parent.solutions);
    expect(new Set(solutions.map(({ kind }) => kind)).size).to.equal(3);
    for (const { url } of solutions) expect(url).to.match(/^https:\/\/support\.example\.com\//);
  });
});
