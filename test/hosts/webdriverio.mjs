// Goes journeys in the built demo with WebdriverIO and the packed kit's page objects: npm run test:webdriverio
// It needs chromedriver beside a Chromium of the same version: Debian's packages chromium and chromium-driver.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { pack } from '../consumers/project.mjs';
import { openSite } from '../journeys-command/site.mjs';
import { findBrowser } from '../support/find-browser.mjs';
import { build, install } from './project.mjs';

const inPath = (name) =>
  (process.env.PATH ?? '')
    .split(path.delimiter)
    .map((folder) => path.join(folder, name))
    .find((file) => existsSync(file));

const chromedriver = process.env.CHROMEDRIVER_PATH ?? inPath('chromedriver');
if (chromedriver === undefined)
  throw new Error('There is no chromedriver: install Debian’s chromium-driver, or set CHROMEDRIVER_PATH.');

const root = path.resolve(import.meta.dirname, '../..');
process.chdir(root);
if (!existsSync('dist/demo/orders.html') || !existsSync('dist/custom-elements.json'))
  throw new Error('There is no build: npm run build first.');

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Waits until the driver answers; its port. */
async function startDriver(children) {
  const port = await freePort();
  const child = spawn(chromedriver, [`--port=${port}`], { stdio: 'ignore' });
  children.push(child);
  while (child.exitCode === null) {
    const isReady = await fetch(`http://127.0.0.1:${port}/status`).then(
      (response) => response.ok,
      () => false,
    );
    if (isReady) return port;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${chromedriver} ended with ${child.exitCode} before it answered.`);
}

const workplace = mkdtempSync(path.join(os.tmpdir(), 'product-support-webdriverio-'));
const children = [];
const site = await openSite('dist/demo');
try {
  const { executablePath } = await findBrowser();
  const folder = path.join(workplace, 'webdriverio');
  await install(path.join(import.meta.dirname, 'webdriverio'), folder, pack(workplace));
  await build(folder);
  const port = await startDriver(children);
  const args = ['dist/journeys.js', site.url, String(port), executablePath, ...process.argv.slice(2)];
  const journeys = spawn(process.execPath, args, { cwd: folder, stdio: 'inherit' });
  children.push(journeys);
  process.exitCode = await new Promise((ended) => journeys.on('exit', (code) => ended(code ?? 1)));
} finally {
  for (const child of children) child.kill();
  site.close();
  rmSync(workplace, { recursive: true, force: true });
}
