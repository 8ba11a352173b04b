// The pages that are measured, on one origin with their scripts and a support API.
import fs from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { buildKit } from '../loader/site.mjs';
import { startBuiltMockApi } from '../support/built-mock-api.mjs';
import { builtContestants, builtSheet, CONTESTANTS } from './contestants.mjs';

const FONT = 'body{margin:16px;font:16px/1.5 sans-serif}';
const GRID = '#grid{display:grid;grid-template-columns:repeat(4,16em)}';
/** Precise clocks need a page that is isolated from others. */
const ISOLATED = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'cache-control': 'no-store',
};

const PROVIDER = [
  '<product-support-provider api-base="/api" marketplace="US">',
  '</product-support-provider>',
];

/** Serves everything; `page` makes the address of a page for a contestant. */
export async function openSite() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'product-support-bench-'));
  await buildKit('bundle', folder);
  const api = await startBuiltMockApi(folder);
  const scripts = await builtContestants();
  const pageScript = fs.readFileSync('test/benchmarks/page.js', 'utf8');
  const sheets = new Map();
  for (const { id, css, sheet } of CONTESTANTS) {
    const file = css?.replace(/^kit/, folder);
    sheets.set(id, sheet ?? (file ? await builtSheet(file) : ''));
  }
  const packed = new Map();
  const pages = new Map();
  /** How long the API takes to answer what all lines ask, in ms. */
  let latency = 0;

  const server = http.createServer((request, response) => {
    void answer(new URL(request.url, 'http://shop.example'), request, response).catch((error) =>
      response.writeHead(500).end(String(error)),
    );
  });

  async function answer(url, request, response) {
    const { pathname } = url;
    if (pages.has(pathname)) {
      const body = brotliCompressSync(pages.get(pathname));
      response
        .writeHead(200, { ...ISOLATED, 'content-type': 'text/html', 'content-encoding': 'br' })
        .end(body);
    } else if (pathname === '/api/support-options') {
      const options = url.searchParams.getAll('item').map((item) => {
        const [orderId, itemId] = item.split(':');
        return { orderId, itemId, available: true, solutions: ['parts'] };
      });
      await new Promise((resolve) => setTimeout(resolve, latency));
      response.writeHead(200, { ...ISOLATED, 'content-type': 'application/json' });
      response.end(JSON.stringify({ options }));
    } else if (pathname.startsWith('/api/')) await pass(url, request, response);
    else {
      const code = packed.get(pathname) ?? compressed(pathname);
      if (!code) return void response.writeHead(404).end();
      packed.set(pathname, code);
      response
        .writeHead(200, { ...ISOLATED, 'content-type': 'text/javascript', 'content-encoding': 'br' })
        .end(code);
    }
  }

  function compressed(pathname) {
    const [, name] = /^\/kit\/(.+)$/.exec(pathname) ?? [];
    const code = name ? fs.readFileSync(path.join(folder, name), 'utf8') : scripts.get(pathname);
    return code === undefined ? undefined : brotliCompressSync(code);
  }

  /** The journey's calls go to the mock, and the pictures that its answers name come through here too. */
  async function pass({ pathname, search }, { method, headers }, response) {
    const from = await fetch(api.url + pathname.slice('/api'.length) + search, {
      method,
      headers: headers.authorization ? { authorization: headers.authorization } : {},
    });
    response.writeHead(from.status, { ...ISOLATED, 'content-type': from.headers.get('content-type') });
    response.end((await from.text()).replaceAll(new URL(api.url).origin, `http://${headers.host}`));
  }

  /** Puts a page there. `needs` is `button` or `dialog`; `settings` go to the page's own script. */
  function put(name, { id, needs = 'button', body, head = '', settings = {} }) {
    const contestant = { ...CONTESTANTS.find((one) => one.id === id), ...settings };
    const sources =
      contestant.scripts ??
      (contestant.modules ? [`/built/${id}/${contestant.modules[needs] ? needs : 'button'}.js`] : []);
    // A shop's bundler names the shared pieces too, so that none waits for another.
    const pieces = sources.flatMap((source) => [...importedBy(source)]);
    const [before, after] = id === 'kit' ? PROVIDER : (contestant.wrap ?? ['', '']);
    pages.set(
      `/${name}`,
      `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Order</title><link rel="icon" href="data:,"><style>${FONT}${GRID}${sheets.get(id) ?? ''}</style>
<script>window.contestant=${JSON.stringify(contestant)};${pageScript}</script>
${pieces.map((piece) => `<link rel="modulepreload" href="${piece}">`).join('')}
${sources.map((source) => `<script type="module" src="${source}"></script>`).join('')}${head}</head>
<body>${before}${body}${after}</body></html>`,
    );
    return `http://127.0.0.1:${server.address().port}/${name}`;
  }

  function importedBy(source, found = new Set()) {
    for (const [, name] of (scripts.get(source) ?? '').matchAll(/(?:from|import)\s*"(\.[^"]+)"/g)) {
      const file = path.posix.join(path.posix.dirname(source), name);
      if (found.has(file)) continue;
      found.add(file);
      importedBy(file, found);
    }
    return found;
  }

  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    put,
    /** Any other page, whole. */
    putWhole(name, html) {
      pages.set(`/${name}`, html);
      return `http://127.0.0.1:${server.address().port}/${name}`;
    },
    pageScript,
    takes: (ms) => (latency = ms),
    closes() {
      api.ends();
      server.closeAllConnections();
      server.close();
      fs.rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The item of the lines that open a journey: one that the mock knows. */
export const ITEM = { orderId: '114-7702615', itemId: '114-7702615-1' };

/** One widget as it stands in a page. */
export function widgetOf({ tag, attributes = {}, text, isLine }) {
  const given = isLine ? { 'order-id': ITEM.orderId, 'item-id': ITEM.itemId } : attributes;
  const written = Object.entries(given).map(([name, value]) => ` ${name}="${value}"`);
  return `<${tag} id="widget"${written.join('')}>${isLine ? '<a href="/help">Help</a>' : text}</${tag}>`;
}

const OPTION = { ...ITEM, available: true, solutions: ['parts'] };

/** The shop hands the answer over, as it writes the page. */
export const GIVEN = `<script type="module">document.querySelector('#widget').option = ${JSON.stringify(OPTION)};</script>`;

/** The token with which the mock knows the shopper. */
export const TOKEN = `<script type="module">
  document.querySelector('product-support-provider').getToken = () => 'demo-shopper';
</script>`;
