// Whether the tests of the pure logic would notice a mistake: `npm run test:mutation -- [PART…] [options]`.
// Without a part all three are mutated. The options are Stryker's own, among them `--mutate src/client/url.ts` and
// `--force`, which tries again what an earlier run has settled.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { PARTS, PART_VARIABLE } from './parts.mjs';

/** So many of a hundred mutants have to be killed. */
const LEAST_KILLED = 90;
const KILLED = ['Killed', 'Timeout'];
const SURVIVED = ['Survived', 'NoCoverage'];

const args = process.argv.slice(2);
const firstOption = args.findIndex((arg) => arg.startsWith('-'));
const named = firstOption < 0 ? args : args.slice(0, firstOption);
const options = firstOption < 0 ? [] : args.slice(firstOption);
const unknown = named.find((name) => !Object.hasOwn(PARTS, name));
if (unknown !== undefined) {
  console.error(`No part is called "${unknown}"; there are ${Object.keys(PARTS).join(', ')}.`);
  process.exit(1);
}

/** Mutates a part; its mutants, each with its file. */
function mutantsOf(name) {
  const { status } = spawnSync(
    process.execPath,
    [
      'node_modules/@stryker-mutator/core/bin/stryker.js',
      'run',
      'test/mutation/stryker.config.mjs',
      ...options,
    ],
    { stdio: 'inherit', env: { ...process.env, [PART_VARIABLE]: name } },
  );
  if (status !== 0) throw new Error(`${name} could not be mutated.`);
  const { files } = JSON.parse(readFileSync(`coverage/mutation/${name}.json`, 'utf8'));
  return Object.entries(files).flatMap(([file, { mutants, source }]) =>
    mutants.map((mutant) => ({
      ...mutant,
      file,
      line: source.split('\n')[mutant.location.start.line - 1] ?? '',
    })),
  );
}

const percent = (killed, survived) => (100 * killed) / (killed + survived);

function row(name, mutants) {
  const killed = mutants.filter(({ status }) => KILLED.includes(status)).length;
  const survived = mutants.filter(({ status }) => SURVIVED.includes(status)).length;
  console.log(
    `${percent(killed, survived).toFixed(2).padStart(7)} %  ${killed} killed, ${survived} survived  ${name}`,
  );
  return percent(killed, survived);
}

const start = performance.now();
const found = (named.length > 0 ? named : Object.keys(PARTS)).map((name) => [name, mutantsOf(name)]);
const all = found.flatMap(([, mutants]) => mutants);
for (const { file, line, location, mutatorName, replacement, status } of all) {
  if (!SURVIVED.includes(status)) continue;
  const { line: at, column } = location.start;
  console.log(`${file}:${at}:${column} ${status} ${mutatorName}\n    ${line.trim()}\n    → ${replacement}`);
}
console.log(`\nIn ${((performance.now() - start) / 60_000).toFixed(1)} minutes:`);
for (const [name, mutants] of found) row(name, mutants);
process.exitCode = row('in all', all) >= LEAST_KILLED ? 0 : 1;
