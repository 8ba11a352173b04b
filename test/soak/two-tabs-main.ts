// Enumerates what can happen in two tabs, and prints what came of it; `two-tabs.mjs` builds and starts it.
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { prepare } from './batches.js';
import { follow, interleavings, type TabOutcome } from './two-tabs-interleavings.js';
import { GROUNDS, STOCKS, type Ground, type Most } from './two-tabs-steps.js';
import type { TabBreach } from './two-tabs.js';

const USAGE = `npm run test:tabs -- [options]
  --depth N    how many steps of both tabs together, 8 if not given
  --losses N   how often in each an answer or the line may be lost, 1 if not given
  --leaves N   how often in each a tab may be reloaded or closed, 1 if not given
  --workers N  in so many threads, 1 if not given
  --stock S    only where there is so much: ${Object.keys(STOCKS).join(', ')}
  --ground N   only on this ground, from 0 to ${GROUNDS.length - 1}
  --path A,B   only the interleaving that a failure named, with its --ground and --depth`;

/** What one thread enumerates. */
interface Share {
  readonly grounds: readonly number[];
  readonly depth: number;
  readonly most: Most;
}

/** A law that was broken: by how many interleavings, and the first of the shortest. */
interface Broken {
  readonly law: TabBreach['law'];
  times: number;
  depth: number;
  path: readonly number[];
}

/** What came of all interleavings on one ground. */
interface Tally {
  readonly at: number;
  count: number;
  orders: number;
  readonly deeds: Map<string, number>;
  readonly ends: Map<string, number>;
  readonly broken: Map<string, Broken>;
}

function numberOf(name: string, text: string, least: number): number {
  const number = Number(text);
  if (text.trim() === '' || !Number.isSafeInteger(number) || number < least)
    throw new RangeError(`--${name} is no whole number from ${least}: "${text}".`);
  return number;
}

function groundAt(at: number): Ground {
  const ground = GROUNDS[at];
  if (!ground) throw new RangeError(`--ground: there is no ground ${at}.`);
  return ground;
}

const lawsIn = ({ breaches }: TabOutcome): Set<TabBreach['law']> => new Set(breaches.map(({ law }) => law));

async function enumerate(at: number, { depth, most }: Share): Promise<Tally> {
  const tally: Tally = { at, count: 0, orders: 0, deeds: new Map(), ends: new Map(), broken: new Map() };
  const add = (counts: Map<string, number>, name: string): void =>
    void counts.set(name, (counts.get(name) ?? 0) + 1);
  const ground = groundAt(at);
  for await (const outcome of interleavings(ground, depth, most)) {
    tally.count += 1;
    tally.orders += outcome.orders;
    for (const { deed } of outcome.steps) add(tally.deeds, deed);
    for (const end of outcome.ends) add(tally.ends, end);
    for (const law of lawsIn(outcome)) {
      const broken = tally.broken.get(law) ?? { law, times: 0, depth, path: outcome.path };
      broken.times += 1;
      tally.broken.set(law, broken);
    }
  }
  for (const broken of tally.broken.values()) await shorten(broken, ground, most);
  return tally;
}

/** Looks for the same at less depth, the least first. */
async function shorten(broken: Broken, ground: Ground, most: Most): Promise<void> {
  for (let depth = 1; depth < broken.depth; depth += 1) {
    for await (const outcome of interleavings(ground, depth, most)) {
      if (!lawsIn(outcome).has(broken.law)) continue;
      Object.assign(broken, { depth, path: outcome.path });
      return;
    }
  }
}

const described = ({ tabs, storage, stock }: Ground): string =>
  `tabs that ${tabs}, a storage that ${storage}, ${stock}`;

function tell(outcome: TabOutcome): void {
  for (const { law, how } of outcome.breaches) console.log(`  ${law}: ${how}`);
  console.log(outcome.story.map((line) => `    ${line}`).join('\n'));
}

function table(title: string, counts: ReadonlyMap<string, number>): void {
  console.log(`\n${title}:`);
  for (const [name, times] of [...counts].toSorted((one, other) => other[1] - one[1]))
    console.log(`${String(times).padStart(9)}  ${name}`);
}

const summed = (all: readonly ReadonlyMap<string, number>[]): Map<string, number> => {
  const sums = new Map<string, number>();
  for (const [name, times] of all.flatMap((counts) => [...counts]))
    sums.set(name, (sums.get(name) ?? 0) + times);
  return sums;
};

async function carryOut(share: Share, take: (tally: Tally) => void): Promise<void> {
  await prepare();
  for (const at of share.grounds) take(await enumerate(at, share));
}

function inThread(share: Share, take: (tally: Tally) => void): Promise<void> {
  const worker = new Worker(new URL(import.meta.url), { workerData: share });
  return new Promise((resolve, reject) => {
    worker.on('message', take);
    worker.on('error', reject);
    worker.on('exit', () => resolve());
  });
}

async function main(): Promise<void> {
  const { values: options } = parseArgs({
    options: {
      depth: { type: 'string', default: '8' },
      losses: { type: 'string', default: '1' },
      leaves: { type: 'string', default: '1' },
      workers: { type: 'string', default: '1' },
      stock: { type: 'string' },
      ground: { type: 'string' },
      path: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (options.help) return console.log(USAGE);
  const depth = numberOf('depth', options.depth, 1);
  const most = {
    losses: numberOf('losses', options.losses, 0),
    leaves: numberOf('leaves', options.leaves, 0),
  };
  const step = numberOf('workers', options.workers, 1);
  const { stock } = options;
  if (stock !== undefined && !Object.hasOwn(STOCKS, stock))
    throw new RangeError(`--stock: there is no stock "${stock}".`);
  const grounds =
    options.ground === undefined
      ? [...GROUNDS.keys()].filter((at) => stock === undefined || groundAt(at).stock === stock)
      : [numberOf('ground', options.ground, 0)];

  if (options.path !== undefined) {
    await prepare();
    const path = options.path.split(',').map((place) => numberOf('path', place, 0));
    const outcome = await follow(groundAt(grounds[0] ?? 0), path, depth, most);
    tell(outcome);
    process.exitCode = outcome.breaches.length > 0 ? 1 : 0;
    return;
  }

  const started = performance.now();
  const tallies: Tally[] = [];
  const take = (tally: Tally): void => {
    tallies.push(tally);
    console.log(`${String(tally.count).padStart(9)}  ${described(groundAt(tally.at))}`);
  };
  console.log('Interleavings by ground:');
  const shares = Array.from({ length: Math.min(step, grounds.length) }, (_, first) => ({
    grounds: grounds.filter((_ground, at) => at % step === first),
    depth,
    most,
  }));
  const [only] = shares;
  if (only && shares.length === 1) await carryOut(only, take);
  else await Promise.all(shares.map((share) => inThread(share, take)));

  table('Steps', summed(tallies.map(({ deeds }) => deeds)));
  table('Ends', summed(tallies.map(({ ends }) => ends)));
  for (const { at, broken } of tallies)
    for (const { law, times, depth: least, path } of broken.values()) {
      console.log(`\nBroken ${times} times, ${described(groundAt(at))}: ${law}`);
      console.log(`Again: --ground ${at} --depth ${least} --path ${path.join(',')}`);
      tell(await again(at, path, least, most));
    }
  const count = tallies.reduce((sum, tally) => sum + tally.count, 0);
  const orders = tallies.reduce((sum, tally) => sum + tally.orders, 0);
  const seconds = (performance.now() - started) / 1000;
  console.log(
    `\n${count} interleavings of two tabs to depth ${depth} on ${tallies.length} grounds, ${orders} orders, in ${seconds.toFixed(1)} s: ${(count / seconds).toFixed(0)} a second.`,
  );
  const isGood = tallies.every(({ broken }) => broken.size === 0);
  console.log(isGood ? 'Every law holds.' : 'Laws were broken.');
  process.exitCode = isGood ? 0 : 1;
}

/** In the main thread, which may not have carried out any itself. */
async function again(at: number, path: readonly number[], depth: number, most: Most): Promise<TabOutcome> {
  await prepare();
  return follow(groundAt(at), path, depth, most);
}

if (isMainThread) await main();
else await carryOut(workerData as Share, (tally) => parentPort?.postMessage(tally));
