// A page with the kit's tags and a shop's script, in a real browser.
import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../support/find-browser.mjs';

const TAGS = ['order-item', 'return-offer', 'help-centre', 'deep-link', 'journey', 'requests'].map(
  (name) => `product-support-${name}`,
);
const ELEMENTS = TAGS.map((tag) => `<${tag} order-id="1" item-id="2"><a href="#">Help</a></${tag}>`).join('');
const PAGE = (
  script,
) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,">
<script type="module" src="${script}"></script></head>
<body><product-support-provider api-base="/api">${ELEMENTS}</product-support-provider></body></html>`;

const OPTION = { orderId: '1', itemId: '2', available: true, solutions: ['replacement-part'] };

/** Serves a folder and hands over a function that opens a page with one of its scripts. */
export async function withBrowser(folder, use) {
  const server = createServer((request, response) => {
    const url = new URL(request.url, 'http://127.0.0.1');
    if (url.pathname === '/') {
      response.setHeader('content-type', 'text/html').end(PAGE(url.searchParams.get('script')));
      return;
    }
    const file = path.join(folder, path.normalize(url.pathname));
    if (!existsSync(file)) response.writeHead(404).end();
    else {
      response.setHeader('content-type', file.endsWith('.js') ? 'text/javascript' : 'text/css');
      createReadStream(file).pipe(response);
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { source: _, ...launch } = await findBrowser();
  const browser = await puppeteer.launch(launch);
  try {
    const { port } = server.address();
    return await use((script) => visit(browser, `http://127.0.0.1:${port}/?script=${script}`));
  } finally {
    await browser.close();
    server.close();
  }
}

/** Which tags were upgraded, and what went wrong; in the end the journey has opened by a press. */
async function visit(browser, address) {
  const page = await browser.newPage();
  page.setDefaultTimeout(20_000);
  const errors = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  try {
    await page.goto(address, { waitUntil: 'load' });
    await page.waitForFunction(() => document.querySelector('product-support-order-item')?.shadowRoot);
    const upgraded = await page.$$eval('body *', (elements) =>
      elements.filter(({ shadowRoot }) => shadowRoot).map(({ localName }) => localName),
    );
    await page.$eval('product-support-order-item', (line, option) => (line.option = option), OPTION);
    await page.locator('product-support-order-item >>> button').click();
    await page.waitForSelector('product-support-order-item >>> product-support-journey >>> dialog[open]');
    return { upgraded, errors };
  } catch (error) {
    throw new Error(`${address}: ${[error.message, ...errors].join('\n')}`);
  } finally {
    await page.close();
  }
}
