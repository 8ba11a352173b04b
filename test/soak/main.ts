// Runs the model, and prints what came of it; `soak.mjs` builds and starts it.
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import * as fc from 'fast-check';
import { brokenIn, carryOutShare, prepare, type BatchResult, type Failure, type Share } from './batches.js';
import { FOUND } from './found.js';
import { LAWS, type Breach, type Law } from './laws.js';
import { carryOut, type Outcome, type Plan } from './run.js';

const USAGE = `npm run test:soak -- [options]
  --runs N        how many journeys, 1,000 if not given; 0: only those that were found before
  --minutes N     as many as fit, however many --runs says
  --workers N     in so many threads, 1 if not given
  --seed N        the first seed; one by chance if not given
  --without A,B   leaves out deeds, situations or faults by their names; "faults of find" are all of that call
  --laws A,B      holds only these: ${LAWS.join(', ')}
  --path P        only the journey that a failure named, with its --seed and --runs
  --all           goes on after a broken law, with the others`;

/** After so many journeys a long run says how far it is. */
const PROGRESS = 25_000;

/** So many lines of a journey are shown. */
const MOST_LINES = 40;

const listOf = (text: string): string[] => text.split(',').filter((name) => name !== '');

function numberOf(name: string, text: string): number {
  const number = Number(text);
  if (text.trim() === '' || !Number.isFinite(number) || number < 0)
    throw new RangeError(`--${name} is no number: "${text}".`);
  return number;
}

function lawsOf(text: string): readonly Law[] {
  const names = listOf(text);
  const unknown = names.find((name) => !LAWS.some((law) => law === name));
  if (unknown !== undefined) throw new RangeError(`--laws: no law is called "${unknown}".`);
  return names.length === 0 ? LAWS : LAWS.filter((law) => names.includes(law));
}

const said = (breaches: readonly Breach[]): string =>
  breaches.map(({ law, how }) => `${law} (${how})`).join('; ');

/** Carries out a journey that is to be shown, with all that helps to see what happened. */
async function shown(plan: Plan): Promise<Outcome> {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 20;
  const outcome = await carryOut(plan);
  Error.stackTraceLimit = stackTraceLimit;
  return outcome;
}

async function tell({ seed, count, path, plan }: Failure, laws: readonly Law[]): Promise<void> {
  const outcome = await shown(plan);
  const { story } = outcome;
  console.log(`\nBroken: ${said(brokenIn(outcome, laws))}`);
  console.log(`Again: --seed ${seed} --runs ${count} --path ${path}`);
  console.log(fc.stringify(plan));
  // A screen that leads nowhere says the same again and again.
  const told =
    story.length > MOST_LINES ? [...story.slice(0, MOST_LINES), '   …', story.at(-1) ?? ''] : story;
  console.log(told.map((line) => `  ${line}`).join('\n'));
}

/** The journeys that were found before: how many break a law still. */
async function again(laws: readonly Law[]): Promise<number> {
  let count = 0;
  for (const [title, plan] of FOUND) {
    const broken = brokenIn(await shown(plan), laws);
    if (broken.length === 0) continue;
    count += 1;
    console.log(`Found before, and still so: ${title}: ${said(broken)}`);
  }
  return count;
}

/** Carries shares out in threads of their own; ends them all as soon as `isEnough` says so. */
async function inThreads(
  shares: readonly Share[],
  take: (result: BatchResult) => void,
  isEnough: () => boolean,
): Promise<void> {
  const workers = shares.map((share) => new Worker(new URL(import.meta.url), { workerData: share }));
  const ends = workers.map(
    (worker) =>
      new Promise<void>((resolve, reject) => {
        worker.on('message', (result: BatchResult) => {
          take(result);
          if (isEnough()) for (const other of workers) void other.terminate();
        });
        worker.on('error', reject);
        worker.on('exit', () => resolve());
      }),
  );
  await Promise.all(ends);
}

function table(title: string, counts: ReadonlyMap<string, number>, prefix: string): void {
  const rows = [...counts].filter(([name]) => name.startsWith(prefix));
  console.log(`${title}:`);
  for (const [name, times] of rows.toSorted((one, other) => other[1] - one[1]))
    console.log(`${String(times).padStart(9)}  ${name.slice(prefix.length)}`);
}

async function main(): Promise<void> {
  const { values: options } = parseArgs({
    options: {
      runs: { type: 'string', default: '1000' },
      minutes: { type: 'string' },
      workers: { type: 'string', default: '1' },
      seed: { type: 'string', default: String(Math.floor(Math.random() * 2 ** 31)) },
      without: { type: 'string', default: '' },
      laws: { type: 'string', default: '' },
      path: { type: 'string' },
      all: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (options.help) return console.log(USAGE);
  const { all, path } = options;
  const runs = options.minutes === undefined ? numberOf('runs', options.runs) : Infinity;
  const minutes = options.minutes === undefined ? Infinity : numberOf('minutes', options.minutes);
  const step = Math.max(1, numberOf('workers', options.workers));
  const seed = numberOf('seed', options.seed);
  const laws = lawsOf(options.laws);
  const shares = Array.from({ length: step }, (_, at): Share => ({
    first: seed + at,
    step,
    runs: Math.ceil(runs / step),
    minutes,
    laws,
    without: listOf(options.without),
    all,
    path,
  }));

  const started = performance.now();
  await prepare();
  const stillSo = path === undefined ? await again(laws) : 0;
  const counts = new Map<string, number>();
  const failures: Failure[] = [];
  let made = 0;
  const take = (result: BatchResult): void => {
    const before = made;
    made += result.runs;
    if (Math.floor(made / PROGRESS) > Math.floor(before / PROGRESS))
      console.error(`${made} journeys so far, broken laws: ${failures.length}`);
    for (const [name, times] of result.counts) counts.set(name, (counts.get(name) ?? 0) + times);
    if (!result.failure) return;
    failures.push(result.failure);
    // A long run tells at its end: until then this is enough to look at it.
    console.error(
      `Broken: --seed ${result.failure.seed} --runs ${result.failure.count} --path ${result.failure.path}`,
    );
  };
  const [only] = shares;
  if (only && shares.length === 1) await carryOutShare(only, take);
  else await inThreads(shares, take, () => failures.length > 0 && !all);
  for (const failure of failures) await tell(failure, laws);

  const seconds = (performance.now() - started) / 1000;
  table('\nFaults', counts, 'fault ');
  table('Ends', counts, 'end ');
  table('Journeys in which a law was broken', counts, 'broken ');
  const orders = counts.get('orders') ?? 0;
  console.log(
    `${made} journeys from seed ${seed}, ${orders} orders, in ${seconds.toFixed(1)} s: ${(made / seconds).toFixed(0)} a second.`,
  );
  const isGood = failures.length === 0 && stillSo === 0;
  console.log(
    isGood
      ? 'Every law holds.'
      : `Broken laws: ${failures.length}; of ${FOUND.length} journeys that were found before, ${stillSo} are as they were.`,
  );
  process.exitCode = isGood ? 0 : 1;
}

if (isMainThread) await main();
else {
  await prepare();
  await carryOutShare(workerData as Share, (result) => parentPort?.postMessage(result));
}
