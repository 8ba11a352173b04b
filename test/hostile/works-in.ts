import { expect } from '@open-wc/testing';
import { answered, ITEM, worldOf } from '../mock-api/calls.js';
import { startMockApi, starts, usePrograms, type RunningMockApi } from '../support/processes.js';
import { differences, type Look } from './looks.js';
import { filesOf, frameOf, type Host } from './page.js';

/** What `visit.mjs` saw on a shopper's whole way. */
interface Visit {
  /** What stopped the shopper. */
  failed?: string;
  /** How the kit looked, by the place of the journey. */
  looks: Record<string, Look>;
  /** What lay on top of the page while the dialog was open. */
  onTop: { centre: string; edges: string[]; box: Record<string, number> }[];
  /** What the console was told, errors that nobody caught included. */
  said: string[];
  /** The reports of the page's policies. */
  violations: string[];
  /** The layout shift up to the first press, as the browser measures it. */
  shift: number;
  /** What the shop's page heard. */
  heard: { name: string }[];
  /** The calls that reached the API. */
  calls: string[];
}

/** What every other page is compared with. */
const PLAIN: Host = { name: 'a plain page' };

const KIT = 'product-support-order-item';
const PLACES = `the option, the support page, the reason, the parts, the note, the review, the confirmation,
  the line afterwards`.split(/,\s+/);
/** The calls of a request, and what the order line asks once it is made. */
const CALLS = [
  'GET /support-options',
  `GET /orders/${ITEM.orderId}/items/${ITEM.itemId}/support`,
  'POST /part-requests',
  'GET /support-options',
];

const coverOf = ({ centre, edges }: Visit['onTop'][number]): string[] => [centre, ...edges];

const START_TIMEOUT = 180_000;

/** Starts the shop's server and a browser for its pages; gives what visits a host. */
function useVisits(): (host: Host) => Promise<Visit> {
  usePrograms('mock-api');
  let api: RunningMockApi;
  let address = '';
  let shopScript = '';
  before(async function () {
    this.timeout(START_TIMEOUT);
    shopScript = await (await fetch(new URL('fixtures/shop.js', import.meta.url))).text();
    api = await startMockApi();
    const ready = /^Visits: (\S+)\n/m;
    [, address = ''] = (await starts('node', ['test/hostile/visits.mjs', api.url], { ready })).ready;
  });
  return async (host) => {
    await answered(200, api, 'POST /mock/reset', { body: { scenario: 'default' } });
    const { midway } = host;
    const page = { files: filesOf(host, shopScript), frame: frameOf(host), midway };
    const visit: Visit = await (await fetch(address, { method: 'POST', body: JSON.stringify(page) })).json();
    expect(visit.failed, visit.said.join('\n')).to.equal(undefined);
    expect((await worldOf(api)).partRequests.at(-1)).to.deep.include({
      ...ITEM,
      reason: 'damaged',
      note: 'A corner is broken off.',
      parts: [{ partId: 'coffee-drip-tray', quantity: 1 }],
    });
    return visit;
  };
}

/** A test for each host: a shopper requests a part there as on a plain page, and sees the same. */
export function worksIn(hosts: readonly Host[]): void {
  const visits = useVisits();
  let plain: Visit;
  before(async function () {
    this.timeout(START_TIMEOUT);
    plain = await visits(PLAIN);
    expect(Object.keys(plain.looks)).to.deep.equal(PLACES);
    // Twice: on the support page, and on the review. The dialog is there, and what dims the page.
    expect(plain.onTop.map(coverOf)).to.deep.equal([
      [KIT, KIT, KIT],
      [KIT, KIT, KIT],
    ]);
  });

  for (const host of hosts) {
    const { name, warnings = [], moves = false, tolerance } = host;
    it(`on a page with ${name}`, async () => {
      const { looks, onTop, said, violations, shift, heard, calls } = await visits(host);
      expect(violations, 'reports of the policies').to.deep.equal([]);
      const unexpected = said.filter((text) => !warnings.some((pattern) => pattern.test(text)));
      expect(unexpected, 'said to the console').to.deep.equal([]);
      expect(said).to.have.length(warnings.length);
      expect(heard.map((event) => event.name)).to.deep.equal(['opened', 'requested', 'closed']);
      expect(calls).to.deep.equal(CALLS);
      if (!moves) expect(shift, 'layout shift').to.equal(0);
      expect(onTop.map(coverOf)).to.deep.equal(plain.onTop.map(coverOf));
      expect(differences(plain.looks, looks, tolerance)).to.deep.equal([]);
      if (tolerance === undefined) expect(onTop).to.deep.equal(plain.onTop);
    });
  }
}
