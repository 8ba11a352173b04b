// Gives mutated answers to the kit, and prints what came of it; `mutated.mjs` builds and starts it.
import { parseArgs } from 'node:util';
import { Runner, type Outcome } from './run.js';

/** So many failures that differ are enough to look at. */
const MOST_FAILURES = 10;

const USAGE = `npm run test:mutated -- [options]
  --answers N   how many answers, 100,000 if not given
  --seed N      the first seed; one by chance if not given
  --at N        only the answer at this place, which a failure named, with its --seed
  --all         goes on after the first ${MOST_FAILURES} different failures`;

/** So much of an answer is shown. */
const MOST_TEXT = 1_500;

function numberOf(name: string, text: string): number {
  const number = Number(text);
  if (text.trim() === '' || !Number.isSafeInteger(number) || number < 0)
    throw new RangeError(`--${name} is no whole number: "${text}".`);
  return number;
}

/** What makes two failures the same: the law, and the place in the code where it was broken. */
const signOf = ({ breaches: [first] }: Outcome): string =>
  first
    ? `${first.law} ${first.how.split('\n').slice(0, 2).join(' ').replace(/\d+/g, '#').slice(0, 200)}`
    : '';

function tell({ mutated, breaches }: Outcome, seed: number, at: number): void {
  const { call, answer, changes } = mutated;
  console.log(`\nBroken by an answer to ${call}:`);
  for (const { law, how } of breaches) console.log(`  ${law}: ${how.split('\n').slice(0, 6).join('\n    ')}`);
  console.log(`  Changed: ${changes.map(({ kind, path }) => `${path} ${kind}`).join('; ')}`);
  const { status, text } = answer;
  const shown = text.length > MOST_TEXT ? `${text.slice(0, MOST_TEXT)} … (${text.length} characters)` : text;
  console.log(`  ${status} ${shown}`);
  console.log(`  Again: --seed ${seed} --at ${at}`);
}

function table(title: string, counts: ReadonlyMap<string, number>, prefix: string): void {
  console.log(`${title}:`);
  const rows = [...counts].filter(([name]) => name.startsWith(prefix));
  for (const [name, times] of rows.toSorted((one, other) => other[1] - one[1]))
    console.log(`${String(times).padStart(9)}  ${name.slice(prefix.length)}`);
}

async function main(): Promise<void> {
  const { values: options } = parseArgs({
    options: {
      answers: { type: 'string', default: '100000' },
      seed: { type: 'string', default: String(Math.floor(Math.random() * 2 ** 31)) },
      at: { type: 'string' },
      all: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (options.help) return console.log(USAGE);
  const seed = numberOf('seed', options.seed);
  const runner = await Runner.create();
  if (options.at !== undefined) {
    const at = numberOf('at', options.at);
    const outcome = await runner.smallest(seed, at);
    tell(outcome, seed, at);
    process.exitCode = outcome.breaches.length > 0 ? 1 : 0;
    return;
  }

  // The kit's readers throw at whatever does not fit: a stack for each would take longer than all else.
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  const started = performance.now();
  const answers = numberOf('answers', options.answers);
  const counts = new Map<string, number>();
  const add = (name: string): void => void counts.set(name, (counts.get(name) ?? 0) + 1);
  const signs = new Set<string>();
  let broken = 0;
  let made = 0;
  for (; made < answers && (options.all || signs.size < MOST_FAILURES); made += 1) {
    const outcome = await runner.run(seed, made);
    add(`call ${outcome.mutated.call}`);
    for (const { kind } of outcome.mutated.changes) add(`change ${kind}`);
    for (const end of outcome.ends) add(`end ${end}`);
    if (outcome.breaches.length === 0) continue;
    broken += 1;
    Error.stackTraceLimit = stackTraceLimit;
    const smallest = await runner.smallest(seed, made);
    const sign = signOf(smallest);
    if (!signs.has(sign)) tell(smallest, seed, made);
    signs.add(sign);
    add(`broken ${sign}`);
    Error.stackTraceLimit = 0;
  }

  const seconds = (performance.now() - started) / 1000;
  table('\nAnswers by call', counts, 'call ');
  table('Changes', counts, 'change ');
  table('What came of them', counts, 'end ');
  if (broken > 0) table('Broken', counts, 'broken ');
  console.log(
    `${made} mutated answers from seed ${seed} in ${seconds.toFixed(1)} s: ${(made / seconds).toFixed(0)} a second.`,
  );
  console.log(broken === 0 ? 'Every law holds.' : `${broken} answers broke a law, in ${signs.size} ways.`);
  process.exitCode = broken === 0 ? 0 : 1;
}

// Not left to the process: what nobody catches there is taken for the kit's.
await main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 2;
});
