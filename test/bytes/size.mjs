// Measures every byte and request budget and prints it with its figure: `npm run size`. Exits 1 where one is exceeded.
//   --json           prints what was measured as well, for the tests
//   --figures FILE   judges what was measured before
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { byteBudgets, PAGES, requestBudgets } from './budgets.mjs';

const { values: options } = parseArgs({
  options: { json: { type: 'boolean' }, figures: { type: 'string' } },
});

async function measured() {
  if (options.figures) return JSON.parse(readFileSync(options.figures, 'utf8'));
  // Loaded only where something is built.
  const { measure } = await import('./measure.mjs');
  const { measureLoader } = await import('./measure-loader.mjs');
  const { measureRequests } = await import('./measure-requests.mjs');
  return { ...(await measure(PAGES)), loader: await measureLoader(), requests: await measureRequests() };
}

const written = (value, unit) => (unit === 'kB' ? value.toFixed(2) : String(value));

function row({ what, unit, figure, budget }) {
  const exceeded = figure > budget;
  const verdict = exceeded ? `over by ${written(figure - budget, unit)}` : '';
  return `${written(figure, unit).padStart(8)} of ${written(budget, unit).padStart(5)}  ${what}  ${verdict}`.trimEnd();
}

console.log('Started.');
const files = await measured();
const bytes = byteBudgets(files);
const requests = requestBudgets(files.requests);
console.log(
  `Bytes, brotli -11, kB:\n${bytes.map(row).join('\n')}\nRequests:\n${requests.map(row).join('\n')}`,
);
if (options.json) console.log(`Figures: ${JSON.stringify({ ...files, budgets: [...bytes, ...requests] })}`);
const exceeded = [...bytes, ...requests].filter(({ figure, budget }) => figure > budget);
console.log(exceeded.length === 0 ? 'Every budget holds.' : `Exceeded: ${exceeded.length}.`);
process.exitCode = exceeded.length === 0 ? 0 : 1;
