// Makes one mistake after the other in a copy of the kit, and sees whether the tests notice: `npm run test:seeded`.
//   --only NAME   only the bugs whose name or file has this in it; may be given several times
//   --find        makes none: only looks whether what each is to change still stands there
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { BUGS } from './bugs/index.mjs';

/** So many of all may be missed. */
const MOST_MISSED = 2;

/** Tests of pure logic, which run in Node as well, and sooner. */
const RUNS_IN_NODE = /^test\/(journey|client|mocks\/programme)\//;

const { values } = parseArgs({
  options: { only: { type: 'string', multiple: true }, find: { type: 'boolean' } },
});
const bugs = BUGS.filter(
  ({ name, file }) => !values.only || values.only.some((part) => name.includes(part) || file.includes(part)),
);
if (bugs.length === 0) {
  console.error(`No bug is called so; there are:\n${BUGS.map(({ name }) => `  ${name}`).join('\n')}`);
  process.exit(1);
}

const root = process.cwd();
const copy = mkdtempSync(path.join(os.tmpdir(), 'product-support-seeded-'));
process.on('exit', () => rmSync(copy, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));

/** Copies what the repository holds, and what is new in it. */
function copyTree() {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  const deleted = execFileSync('git', ['ls-files', '-z', '--deleted'], { encoding: 'utf8' }).split('\0');
  for (const file of listed.split('\0').filter((name) => name !== '' && !deleted.includes(name))) {
    mkdirSync(path.dirname(path.join(copy, file)), { recursive: true });
    cpSync(path.join(root, file), path.join(copy, file));
  }
  symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'), 'junction');
}

let running;
process.on('exit', () => running?.kill());

/** Runs a program in the copy to its end. */
async function run(args) {
  const env = { ...process.env, FORCE_COLOR: '0' };
  running = spawn(process.execPath, args, { cwd: copy, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [running.stdout, running.stderr])
    stream.setEncoding('utf8').on('data', (chunk) => (output += chunk));
  const status = await new Promise((resolve, reject) => running.on('error', reject).on('close', resolve));
  running = undefined;
  return { status, output };
}

/** How many tests passed and failed; throws where none ran at all. */
function outcomeOf({ status, output }, passedLine, failedLine) {
  const [passed, failed] = [passedLine, failedLine].map((line) => Number(output.match(line)?.[1] ?? 0));
  if (passed + failed === 0) throw new Error(`No test ran (exit code ${status}):\n${output.slice(-4000)}`);
  return { passed, failed, output };
}

async function inNode(tests) {
  const bundle = path.join(copy, 'test/seeded/built/tests.mjs');
  const built = await run(['test/mutation/bundle.mjs', bundle, ...tests]);
  if (built.status !== 0) throw new Error(`The tests could not be bundled:\n${built.output}`);
  const mocha = ['node_modules/mocha/bin/mocha.js', '--bail', '--exit', '--timeout', '60000', bundle];
  return outcomeOf(await run(mocha), /(\d+) passing/, /(\d+) failing/);
}

const inBrowser = async (tests) =>
  outcomeOf(
    await run([
      'node_modules/@web/test-runner/dist/bin.js',
      '--config',
      'test/seeded/test-runner.config.mjs',
      ...tests.flatMap((test) => ['--files', test]),
    ]),
    /\n(\d+) passed, \d+ failed/,
    /\n\d+ passed, (\d+) failed/,
  );

/** Runs tests until one fails: those in Node first. */
async function firstFailure(tests) {
  const pure = tests.filter((test) => RUNS_IN_NODE.test(test));
  const others = tests.filter((test) => !RUNS_IN_NODE.test(test));
  for (const [some, runner] of [
    [pure, inNode],
    [others, inBrowser],
  ]) {
    const outcome = some.length > 0 ? await runner(some) : undefined;
    if (outcome && outcome.failed > 0) return outcome;
  }
  return undefined;
}

/** Makes a bug, and undoes it. */
async function withBug({ name, file, find, put }, work) {
  const target = path.join(copy, file);
  const text = readFileSync(target, 'utf8');
  const count = text.split(find).length - 1;
  if (count !== 1)
    throw new Error(`"${name}": its text stands ${count} times in ${file}, and not once:\n${find}`);
  writeFileSync(
    target,
    text.replace(find, () => put),
  );
  try {
    return await work();
  } finally {
    writeFileSync(target, text);
  }
}

copyTree();
// Every text is looked for before the first bug is made: a mistake in the list shows at once.
for (const bug of bugs) await withBug(bug, () => undefined);
if (values.find) {
  console.log(`${bugs.length} bugs can be made.`);
  process.exit(0);
}
console.log(`${bugs.length} bugs. First the tests without any …`);
const sound = await firstFailure([...new Set(bugs.flatMap(({ tests }) => tests))]);
if (sound) {
  const lines = sound.output.split('\n').filter((line) => /❌|𐄂|Error|^ +\d+\) /.test(line));
  console.error(`Tests fail without a bug already:\n${lines.slice(0, 200).join('\n')}`);
  process.exit(1);
}

const missed = [];
for (const bug of bugs) {
  const start = performance.now();
  const isCaught = (await withBug(bug, () => firstFailure(bug.tests))) !== undefined;
  if (!isCaught) missed.push(bug);
  const seconds = ((performance.now() - start) / 1000).toFixed(1).padStart(6);
  console.log(`${isCaught ? 'caught' : 'MISSED'} ${seconds} s  ${bug.file}: ${bug.name}`);
}
for (const { name, file } of missed) console.log(`Missed: ${file}: ${name}`);
const tolerated = values.only ? 0 : MOST_MISSED;
process.exitCode = missed.length > tolerated ? 1 : 0;
console.log(`\n${bugs.length - missed.length} caught, ${missed.length} missed`);
