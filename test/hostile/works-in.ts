import { expect } from '@open-wc/testing';
import { answered, ITEM, worldOf } from '../mock-api/calls.js';
import { startMockApi, starts, usePrograms, type RunningMockApi } from '../support/processes.js';
import { differences, type Look } from './looks.js';
import { filesOf, frameOf, type Host } from './page.js';
import { ORDER_LINE, TOUCHPOINTS, type Touchpoint } from './touchpoints.js';

/** What `visit.mjs` saw on a shopper's way. */
interface Visit {
  /** What stopped the shopper. */
  failed?: string;
  /** How the kit looked, by the place of the journey. */
  looks: Record<string, Look>;
  /** What lay on top of the page while a dialog was open. */
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

/** A touchpoint on a page, and whether the whole request is made there or the shopper sees enough at the parts. */
interface Stop {
  readonly host: Host;
  readonly touchpoint: Touchpoint;
  readonly whole: boolean;
}

/** What every other page is compared with. */
const PLAIN: Host = { name: 'a plain page' };

const PLACES = ['the support page', 'the reason', 'the parts', 'the note', 'the review', 'the confirmation'];

/** How many pages are visited at the same time: a visit waits more than it computes. */
const LANES = 2;
const START_TIMEOUT = 180_000;

const coverOf = ({ centre, edges }: Visit['onTop'][number]): string[] => [centre, ...edges];

/** Issues the link of an e-mail: what it adds to the address of the page that it leads to. */
async function issueLink(api: RunningMockApi): Promise<string> {
  const { token } = await answered<{ token: string }>(201, api, 'POST /mock/deep-links', { body: ITEM });
  return `#product-support=${token}`;
}

/** The newest request that an API has taken is the shopper's. */
async function expectRequested(api: RunningMockApi): Promise<void> {
  expect((await worldOf(api)).partRequests.at(-1)).to.deep.include({
    ...ITEM,
    reason: 'damaged',
    note: 'A corner is broken off.',
    parts: [{ partId: 'coffee-drip-tray', quantity: 1 }],
  });
}

/** Starts shops' servers, each with an API of its own, and a browser for their pages; gives what visits a stop. */
function useVisits(): (stop: Stop) => Promise<Visit> {
  usePrograms('mock-api');
  let address = '';
  /** For each API the end of the last visit that it was asked for. */
  const lanes = new Map<RunningMockApi, Promise<unknown>>();
  let asked = 0;
  before(async function () {
    this.timeout(START_TIMEOUT);
    const apis = await Promise.all(Array.from({ length: LANES }, () => startMockApi()));
    for (const api of apis) lanes.set(api, Promise.resolve());
    const ready = /^Visits: (\S+)\n/m;
    const args = ['test/hostile/visits.mjs', ...apis.map(({ url }) => url)];
    [, address = ''] = (await starts('node', args, { ready })).ready;
  });

  async function visit(api: RunningMockApi, { host, touchpoint, whole }: Stop): Promise<Visit> {
    await answered(200, api, 'POST /mock/reset', { body: { scenario: 'default' } });
    const fragment = touchpoint.isLinked ? await issueLink(api) : '';
    const page = {
      api: api.url,
      fragment,
      touchpoint,
      whole,
      files: filesOf(host, touchpoint, fragment),
      frame: frameOf(host),
      midway: host.midway?.(touchpoint),
    };
    const seen: Visit = await (await fetch(address, { method: 'POST', body: JSON.stringify(page) })).json();
    expect(seen.failed, seen.said.join('\n')).to.equal(undefined);
    if (whole) await expectRequested(api);
    return seen;
  }

  return (stop) => {
    const [api, last] = [...lanes][asked++ % LANES] ?? expect.fail('No API was started.');
    const visited = last.then(() => visit(api, stop));
    lanes.set(
      api,
      visited.catch(() => {}),
    );
    return visited;
  };
}

/** A test for each host and touchpoint: a shopper gets as far there as on a plain page, and sees the same. */
export function worksIn(hosts: readonly Host[]): void {
  const visits = useVisits();
  const stops: readonly Stop[] = hosts.flatMap((host) =>
    TOUCHPOINTS.filter((touchpoint) => !host.without?.includes(touchpoint)).map((touchpoint) => ({
      host,
      touchpoint,
      whole: touchpoint === ORDER_LINE || host.whole === true,
    })),
  );
  const plain = new Map<Touchpoint, Promise<Visit>>();
  const visited = new Map<Stop, Promise<Visit>>();
  before(() => {
    for (const touchpoint of TOUCHPOINTS)
      plain.set(touchpoint, visits({ host: PLAIN, touchpoint, whole: true }));
    for (const stop of stops) visited.set(stop, visits(stop));
    // Each is awaited by its own test, which may come after it has failed.
    for (const visit of [...plain.values(), ...visited.values()]) visit.catch(() => {});
  });

  for (const touchpoint of TOUCHPOINTS) {
    it(`from ${touchpoint.name} on a plain page`, async function () {
      this.timeout(START_TIMEOUT);
      const { looks, onTop, said, violations, shift } = await visitOf(plain, touchpoint);
      const { reason, opensBy, isModal, tag } = touchpoint;
      expect(Object.keys(looks)).to.deep.equal([
        opensBy ? 'the option' : 'nothing yet',
        ...PLACES.filter((place) => place !== 'the reason' || !reason),
        'the page afterwards',
      ]);
      // Twice: on the support page, and on the review. The dialog is there, and what dims the page.
      expect(onTop.map(coverOf)).to.deep.equal(isModal ? [Array(3).fill(tag), Array(3).fill(tag)] : []);
      expect([...said, ...violations]).to.deep.equal([]);
      expect(shift, 'layout shift').to.equal(0);
    });
  }

  for (const stop of stops) {
    const { host, touchpoint, whole } = stop;
    it(`from ${touchpoint.name} on a page with ${host.name}${whole ? '' : ', up to the parts'}`, async () => {
      const seen = await visitOf(visited, stop);
      const expected = await visitOf(plain, touchpoint);
      expectNothingSaid(seen, host);
      expectHeard(seen, stop);
      if (!host.moves) expect(seen.shift, 'layout shift').to.equal(0);
      expectSameLooks(seen, expected, stop);
    });
  }
}

async function visitOf<Key>(visits: ReadonlyMap<Key, Promise<Visit>>, key: Key): Promise<Visit> {
  return visits.get(key) ?? expect.fail('Nobody went there.');
}

/** Neither the page's policies nor the console have anything to say, but for what the host has to be warned of. */
function expectNothingSaid({ violations, said }: Visit, { warnings = [] }: Host): void {
  expect(violations, 'reports of the policies').to.deep.equal([]);
  const unexpected = said.filter((text) => !warnings.some((pattern) => pattern.test(text)));
  expect(unexpected, 'said to the console').to.deep.equal([]);
  expect(said).to.have.length(warnings.length);
}

/** The shop hears of the request, and the API gets each call once. */
function expectHeard({ heard, calls }: Visit, { touchpoint, whole }: Stop): void {
  const names = heard.map(({ name }) => name);
  expect(names).to.deep.equal(whole ? ['opened', 'requested', 'closed'] : ['opened']);
  expect(calls).to.deep.equal(
    whole ? [...touchpoint.calls, 'POST /part-requests', ...touchpoint.callsAfter] : touchpoint.calls,
  );
}

function expectSameLooks(seen: Visit, plain: Visit, { host, touchpoint, whole }: Stop): void {
  const { tolerance, follows = [] } = host;
  const places = Object.keys(plain.looks);
  const visited = whole ? places : places.slice(0, places.indexOf('the parts') + 1);
  expect(Object.keys(seen.looks)).to.deep.equal(visited);
  expect(seen.onTop.map(coverOf)).to.deep.equal(plain.onTop.map(coverOf));
  // A dialog has room of its own, and what opens it only its width from the shop.
  const room = touchpoint.isModal ? follows.filter((property) => property === 'width') : follows;
  expect(differences(plain.looks, seen.looks, { tolerance, follows: room })).to.deep.equal([]);
  if (tolerance === undefined) expect(seen.onTop).to.deep.equal(plain.onTop);
}
