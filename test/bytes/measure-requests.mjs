// Counts the requests of pages and of a journey in a real browser: the built kit on one origin, the mock API on another.
import fs from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { buildKit } from '../loader/site.mjs';
import { startBuiltMockApi } from '../support/built-mock-api.mjs';
import { findBrowser } from '../support/find-browser.mjs';

const TAG = 'product-support-order-item';
const TOKEN = 'demo-shopper';
const TIMEOUT = 20_000;
/** Serves the kit, and pages that arrive in pieces: each piece a task of its own. */
async function serve(folder) {
  let pieces = [];
  const server = http.createServer((request, response) => {
    const [, name] = /^\/kit\/(.+)$/.exec(request.url) ?? [];
    if (name) {
      response.writeHead(200, { 'content-type': 'text/javascript' });
      response.end(fs.readFileSync(path.join(folder, name)));
      return;
    }
    response.writeHead(200, { 'content-type': 'text/html' });
    void (async () => {
      for (const piece of pieces) {
        response.write(piece);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      response.end();
    })();
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    shows: (...all) => (pieces = all),
    closes: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

const line = ({ orderId, itemId }) => `<${TAG} order-id="${orderId}" item-id="${itemId}"></${TAG}>`;
const script = (code) => `<script type="module">${code}</script>`;
const parted = (list, size) =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, at) => list.slice(at * size, at * size + size));

/** Counts them all; what it starts it ends. */
export async function measureRequests() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'product-support-requests-'));
  const closing = [async () => fs.rmSync(folder, { recursive: true, force: true })];
  try {
    for (const mode of ['bundle', 'loader']) await buildKit(mode, folder);
    const api = await startBuiltMockApi(folder, '--scenario', 'many-orders');
    closing.push(api.ends);
    const site = await serve(folder);
    closing.push(site.closes);
    const { source: _, ...launch } = await findBrowser();
    const browser = await puppeteer.launch({ ...launch, headless: true });
    closing.push(() => browser.close());
    return await measured({ api, site, browser });
  } finally {
    for (const close of closing.reverse()) await close();
  }
}

async function measured({ api, site, browser }) {
  const provider = `<product-support-provider api-base="${api.url}" marketplace="US">`;
  const token = script(`document.querySelector('product-support-provider').getToken = () => '${TOKEN}';`);
  const bundle = '<script type="module" src="/kit/product-support-kit.js"></script>';

  const orders = await fetch(`${api.url}/orders?query=114-7702615`, {
    headers: { authorization: `Bearer ${TOKEN}` },
  }).then((answer) => answer.json());
  const order = orders.orders[0];
  const hundred = order.items.map(({ itemId }) => ({ orderId: order.orderId, itemId }));
  if (hundred.length !== 100) throw new Error(`The order has ${hundred.length} items, not 100.`);
  const thousand = Array.from({ length: 1000 }, (_, at) => ({ orderId: `order-${at}`, itemId: 'item' }));
  const lines = hundred.map(line).join('');
  const added = script(
    `document.querySelector('product-support-provider').append(...${JSON.stringify(hundred)}.map((ids) =>
      Object.assign(document.createElement('${TAG}'), ids)));`,
  );

  /** Opens a page, lets `use` do what a shopper does, and tells of every call to the API. */
  async function visit(pieces, use = async () => {}) {
    const context = await browser.createBrowserContext();
    try {
      const tab = await context.newPage();
      tab.setDefaultTimeout(TIMEOUT);
      const calls = [];
      const preflights = [];
      let answered = false;
      const toApi = ({ url }) => url.startsWith(`${api.url}/`) && !url.includes('/pictures/');
      const cdp = await tab.createCDPSession();
      await cdp.send('Network.enable');
      const asked = new Set();
      cdp.on('Network.requestWillBeSent', ({ request, requestId }) => {
        if (!toApi(request)) return;
        const { method, url } = request;
        const path = url.slice(api.url.length);
        if (method === 'OPTIONS') return void preflights.push(path);
        calls.push({ method, path, waited: answered });
        asked.add(requestId);
      });
      cdp.on('Network.responseReceived', ({ requestId }) => (answered ||= asked.has(requestId)));
      site.shows('<!doctype html><html lang="en"><body>', ...pieces);
      await tab.goto(site.origin, { waitUntil: 'load' });
      const settled = async () => {
        await tab.waitForFunction(everyLineKnows, {}, TAG);
        await tab.waitForNetworkIdle({ idleTime: 300 });
      };
      await settled();
      const before = calls.length;
      await use(tab, settled);
      return { calls, later: calls.slice(before), preflights };
    } finally {
      await context.close();
    }
  }

  const requestsOf = async (...pieces) => (await visit(pieces)).calls.length;
  const hundredLines = {
    'defined after they are there': await requestsOf(provider, lines, token, bundle),
    'defined while they stream in': await requestsOf(
      bundle.replace('type', 'async type'),
      provider,
      ...parted(hundred, 10).map((some) => some.map(line).join('')),
      token,
    ),
    'added by a script': await requestsOf(bundle, provider, token, added),
    'with the loader': await requestsOf(
      bundle.replace('product-support-kit.js', 'loader.js'),
      provider,
      lines,
      token,
    ),
  };

  const many = await visit([provider, thousand.map(line).join(''), token, bundle]);

  const single = [provider, line(hundred[0]), token, bundle];
  const again = await visit(single, async (tab, settled) => {
    await tab.evaluate((tag) => {
      const shown = document.querySelector(tag);
      shown.after(shown.cloneNode());
    }, TAG);
    await settled();
  });
  const journeys = await visit(single, async (tab, settled) => {
    await requestPart(tab, { opens: 'Get product support', part: 'Drip tray' });
    await settled();
    await requestPart(tab, { closes: 'Done', opens: 'Request another part', part: 'Water tank' });
    await settled();
  });
  const submitted = journeys.later.findIndex(({ method }) => method === 'POST');
  return {
    hundred: hundredLines,
    thousand: {
      requests: many.calls.length,
      // Nothing waited: all were sent before the first answer came.
      waves: many.calls.some(({ waited }) => waited) ? 2 : 1,
    },
    journey: submitted + 1,
    twice: again.later.length,
    preflights: journeys.preflights.filter((path) => path === '/part-requests').length,
  };
}

/** In the page: every order line has its answer, an option or nothing to show. */
function everyLineKnows(tag) {
  const lines = [...document.querySelectorAll(tag)];
  return (
    lines.length > 0 &&
    lines.every((one) => one.shadowRoot?.querySelector('button') || one.hasAttribute('data-empty'))
  );
}

/** In the page: what is shown and says this, in whichever shadow root. */
function findShown(selector, words) {
  const all = (root) =>
    [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? all(one.shadowRoot) : [])]);
  return all(document).find(
    (one) => one.matches(selector) && one.textContent.includes(words) && one.checkVisibility(),
  );
}

/** From the press on the option to the confirmation. */
async function requestPart(tab, { closes, opens, part }) {
  const sees = (selector, words) => tab.waitForFunction(findShown, {}, selector, words);
  const presses = async (selector, words) => (await sees(selector, words)).evaluate((one) => one.click());
  const isOn = (heading) => sees('h2', heading);
  if (closes) await presses('button', closes);
  await presses('button', opens);
  await presses('button', 'Request a free part');
  await presses('label', 'Missing');
  await presses('button', 'Continue');
  await presses('label', part);
  await presses('button', 'Continue');
  await isOn('Anything we should know?');
  await presses('button', 'Continue');
  await isOn('Check your request');
  await presses('button', 'Request for free');
  await isOn('We have received your request');
}
