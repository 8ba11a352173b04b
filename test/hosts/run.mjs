// Builds shops with the packed kit in them, and requests a part in each in a real browser: npm run test:hosts
// Arguments: the hosts to visit, all if none is named; `--keep` leaves their projects behind, and says where.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { pack } from '../consumers/project.mjs';
import { findBrowser } from '../support/find-browser.mjs';
import { HOSTS } from './hosts.mjs';
import { goJourneys } from './journeys.mjs';
import { build, install } from './project.mjs';
import { openShop } from './site.mjs';
import { visit, visitWithoutScript } from './visit.mjs';

const args = process.argv.slice(2);
const names = args.filter((arg) => !arg.startsWith('--'));
const unknown = names.filter((name) => !Object.hasOwn(HOSTS, name));
if (unknown.length > 0)
  throw new Error(`No host is called ${unknown.join(', ')}. There are: ${Object.keys(HOSTS).join(', ')}.`);

const root = path.resolve(import.meta.dirname, '../..');
process.chdir(root);
if (!existsSync('dist/custom-elements.json')) execFileSync('npm', ['run', 'build'], { stdio: 'inherit' });
// By its own name, as a shop imports it.
const { createStore, createWorld, startServer } = await import('product-support-kit/mocks');

/** Opens a built host on a new world, for as long as `use` takes. */
async function opened(folder, host, use) {
  const api = await startServer({ port: 0, store: createStore({ world: createWorld('default') }) });
  try {
    const shop = await openShop(folder, host, api.url);
    try {
      return await use(shop, api.url);
    } finally {
      shop.close();
    }
  } finally {
    await api.stop({ limit: 0 });
  }
}

/** Visits a built host; what did not go as it should. */
const visited = (browser, folder, host) =>
  opened(folder, host, async (shop) => [
    ...(await visit(browser, shop)),
    ...(host.rendered ? await visitWithoutScript(browser, shop) : []),
  ]);

/** Installs, builds and visits a host; its line says how long each took, and what went wrong. */
async function check(browser, name, folder, tarball) {
  const times = [];
  const faults = [];
  let gone = '';
  const timed = async (what, work) => {
    const start = performance.now();
    try {
      return await work();
    } finally {
      times.push(`${what} ${((performance.now() - start) / 1000).toFixed(1)} s`);
    }
  };
  try {
    await timed('install', () => install(path.resolve(import.meta.dirname, name), folder, tarball));
    await timed('build', () => build(folder));
    faults.push(...(await timed('visit', () => visited(browser, folder, HOSTS[name]))));
    if (HOSTS[name].journeys) {
      const journeys = await timed('journeys', () =>
        opened(folder, HOSTS[name], (shop, api) => goJourneys(folder, shop.origin, api, executablePath)),
      );
      faults.push(...journeys.faults);
      gone = `; journeys: ${journeys.totals}`;
    }
  } catch (error) {
    faults.push(error.message);
  }
  const passed = faults.length === 0;
  console.log(`${passed ? 'passed' : 'FAILED'}  ${name.padEnd(8)} ${times.join(', ')}${gone}`);
  for (const fault of faults) console.log(`  ${fault}`);
  return passed;
}

const workplace = mkdtempSync(path.join(os.tmpdir(), 'product-support-hosts-'));
const { source: _, ...launch } = await findBrowser();
const { executablePath } = launch;
const browser = await puppeteer.launch({ ...launch, headless: true });
const results = [];
try {
  const tarball = pack(workplace);
  for (const name of names.length > 0 ? names : Object.keys(HOSTS))
    results.push(await check(browser, name, path.join(workplace, name), tarball));
} finally {
  await browser.close();
  if (args.includes('--keep')) console.log(`The projects are in ${workplace}`);
  else rmSync(workplace, { recursive: true, force: true });
}
const passed = results.filter(Boolean).length;
console.log(`${passed} passed, ${results.length - passed} failed`);
if (passed < results.length) process.exitCode = 1;
