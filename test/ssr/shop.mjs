// A shop that renders its pages on a server: the kit as it is published, what the browser gets, and the support API.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { buildKit } from '../loader/site.mjs';

const ITEM = { orderId: '114-7702615', itemId: '114-7702615-1' };
const IDS = `order-id="${ITEM.orderId}" item-id="${ITEM.itemId}"`;
const LINK = '<a href="/help">Help with this item</a>';

/** What stands in the pages, by its name. The address of the API and the token of a link are put in later. */
const ELEMENTS = {
  'order-item': `<product-support-order-item ${IDS}>${LINK}</product-support-order-item>`,
  'return-offer': `<form><product-support-return-offer ${IDS}>${LINK}</product-support-return-offer></form>`,
  'deep-link': `<product-support-deep-link token="TOKEN">${LINK}</product-support-deep-link>`,
  'help-centre': `<product-support-help-centre>${LINK}</product-support-help-centre>`,
  journey: `<product-support-journey ${IDS}>${LINK}</product-support-journey>`,
  dialog: `<product-support-journey ${IDS} presentation="dialog">${LINK}</product-support-journey>`,
  requests: `<product-support-requests ${IDS}>${LINK}</product-support-requests>`,
  'shop-card': '<shop-card></shop-card>',
};

/** Scripts of the shop's, before they are bundled. */
const SCRIPTS = {
  kit: `import './lib/components/define.js';`,
  // For elements of the shop's own; it has to come before Lit.
  hydrating: `import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
    import './lib/components/define.js';
    import './shop-card.mjs';`,
};

/** Runs before the kit: what a shop hands over. */
const SHOP = `document.querySelector('product-support-provider').getToken = () => 'demo-shopper';
  if (document.querySelector('[data-known]'))
    document.querySelector('product-support-order-item').option =
      { orderId: '${ITEM.orderId}', itemId: '${ITEM.itemId}', available: true, solutions: ['parts'] };`;

async function bundleScripts(folder) {
  for (const [name, script] of Object.entries(SCRIPTS)) {
    fs.writeFileSync(path.join(folder, `${name}.entry.js`), script);
    await build({
      root: folder,
      configFile: false,
      logLevel: 'error',
      build: {
        outDir: path.join(folder, 'client', name),
        lib: { entry: path.join(folder, `${name}.entry.js`), formats: ['es'] },
        rolldownOptions: { output: { entryFileNames: 'shop.js', chunkFileNames: 'chunks/[name]-[hash].js' } },
      },
    });
  }
}

const provider = (inside) =>
  `<product-support-provider api-base="API" marketplace="US">${inside}</product-support-provider>`;

async function renderOnServer(folder) {
  const server = spawn(process.execPath, ['test/ssr/render.mjs', path.join(folder, 'lib')]);
  const bodies = Object.fromEntries(
    Object.entries(ELEMENTS).map(([name, element]) => [name, provider(element)]),
  );
  server.stdin.end(JSON.stringify({ modules: ['../shop-card.mjs'], bodies }));
  const [answer, complaints] = await Promise.all([text(server.stdout), text(server.stderr)]);
  if (!answer) throw new Error(complaints);
  return JSON.parse(answer);
}

async function open(folder) {
  // The kit's modules and the shop's find what they stand on as in a project of their own.
  fs.symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'));
  fs.copyFileSync('test/ssr/shop-card.mjs', path.join(folder, 'shop-card.mjs'));
  fs.writeFileSync(path.join(folder, 'shop.js'), SHOP);
  await buildKit('lib', path.join(folder, 'lib'));
  await buildKit('mocks', path.join(folder, 'mocks'));
  await bundleScripts(folder);
  const mocks = await import(pathToFileURL(path.join(folder, 'mocks/index.js')));
  const { createStore, createWorld, startServer } = mocks;
  return {
    server: await renderOnServer(folder),
    /** A support API for one visit, and a link of its own. */
    async startApi() {
      const api = await startServer({ port: 0, store: createStore({ world: createWorld('default') }) });
      const answer = await fetch(`${api.url}/mock/deep-links`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(ITEM),
      });
      const { token } = await answer.json();
      return { url: api.url, token, stop: () => api.stop({ limit: 0 }) };
    },
  };
}

let opened;

/** The shop, opened once for all visits. */
export const openShop = (folder) => (opened ??= open(folder));
