// Visits pages of a shop in a browser of its own, and prints what was seen: `Seen: NAME: {…}`. Arguments: the module that
// holds the visits, and the names of those to make.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../support/find-browser.mjs';
import { buildKit, serve } from './site.mjs';

const [file, ...names] = process.argv.slice(2);
const { visits } = await import(pathToFileURL(path.resolve(file)));
const { source: _, ...launch } = await findBrowser();
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'product-support-kit-'));
let browser;
console.log('Started.');
try {
  for (const mode of ['bundle', 'loader']) await buildKit(mode, folder);
  browser = await puppeteer.launch({ ...launch, headless: true });
  for (const name of names) console.log(`Seen: ${name}: ${JSON.stringify(await made(visits[name]))}`);
} finally {
  await browser?.close();
  fs.rmSync(folder, { recursive: true, force: true });
  console.log('Done.');
}

/** Files without their hashes. */
function named(files) {
  return files.map((file) => file.replace(/-[\w-]{7}\.js/, '.js'));
}

/** Makes one visit: in a context of its own, on a site of its own. */
async function made(visit) {
  const pages = new Map();
  let answers = () => ({ status: 404, body: { type: 'about:blank', title: 'Not found', status: 404 } });
  const site = await serve(folder, pages, (...call) => answers(...call));
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    const faults = [];
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('console', (message) => {
      if (['error', 'warn'].includes(message.type())) faults.push(message.text());
    });
    const opens = async (body, { head = '', csp, ...options } = {}) => {
      pages.set('/', {
        html: `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`,
        csp,
      });
      pages.set('/help', { html: '<!doctype html><title>Help</title>' });
      await page.goto(`${site.origin}/`, { waitUntil: 'domcontentloaded', ...options });
    };
    const answersWith = (answer) => (answers = answer);
    const seen = await visit({ page, site, folder, opens, answersWith, asked: () => named(site.asked()) });
    const files = site.asked();
    return {
      asked: named(files),
      twice: files.filter((file, at) => files.indexOf(file) < at),
      faults,
      ...seen,
    };
  } catch (error) {
    return { failed: String(error), asked: named(site.asked()) };
  } finally {
    await context.close();
    site.close();
  }
}
