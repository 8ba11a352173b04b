// Shows answers full of scripts and odd addresses in the kit's elements, in a browser and under three policies:
// `npm run test:injection -- --help`.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import { findBrowser } from '../support/find-browser.mjs';
import { judge } from './judge.mjs';

const USAGE = `npm run test:injection -- [options]
  --share N      that part of all scenes, 1 if not given: all of them
  --policy NAME  only under this policy
  --with FAULT   in a kit with a fault that has to be found: unsafe-html, no-url-check`;

const SCENES_A_PAGE = 40;
const PATIENCE = 240_000;

const STRICT =
  `default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self' https: http:; style-src 'none';
  form-action 'none'; base-uri 'none'; frame-src 'none'; object-src 'none'; media-src 'none'; font-src 'none'`.replace(
    /\s+/g,
    ' ',
  );
/** The policies of pages, by their names. */
const POLICIES = {
  none: undefined,
  strict: STRICT,
  'strict with Trusted Types': `${STRICT}; require-trusted-types-for 'script'; trusted-types product-support-kit`,
};

/** Faults of which it has to be seen that they are found: a file of the kit, and what is written there instead. */
const FAULTS = {
  'unsafe-html': [
    'components/journey/screens/pieces.ts',
    (code) =>
      `import { unsafeHTML } from 'lit/directives/unsafe-html.js';\n${code.replace('<bdi>${item.title}</bdi>', '<bdi>${unsafeHTML(item.title)}</bdi>')}`,
  ],
  'no-url-check': [
    'src/contract/checks.ts',
    (code) => code.replace('if (!URL.canParse(text)) return false;', 'if (text.length > 0) return true;'),
  ],
};

function faultPlugin(name) {
  const [file, change] = FAULTS[name];
  let changed = false;
  return {
    name: 'fault',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith(`/${file}`)) return undefined;
      const broken = change(code);
      changed = broken.includes('unsafeHTML(item') || broken.includes('return true;\n  const');
      return broken;
    },
    buildEnd() {
      if (!changed) this.error(`The fault "${name}" could not be put into ${file}.`);
    },
  };
}

/** The kit as a page without a bundler loads it: the text of each file by its name. */
async function builtKit(fault) {
  const results = await build({
    mode: 'bundle',
    logLevel: 'error',
    plugins: fault ? [faultPlugin(fault)] : [],
    build: { write: false },
  });
  const [{ output }] = [results].flat();
  return new Map(output.flatMap(({ fileName, code }) => (code === undefined ? [] : [[fileName, code]])));
}

/** What is shown, from TypeScript. */
async function loadPlan(folder) {
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      outDir: folder,
      ssr: true,
      target: 'node20',
      minify: false,
      rolldownOptions: {
        input: { plan: path.resolve('test/injection/plan.ts') },
        output: { entryFileNames: 'plan.mjs' },
      },
    },
  });
  return import(pathToFileURL(path.join(folder, 'plan.mjs')).href);
}

/** The call that goes to a path below the API's base. */
function callOf(method, segments) {
  const [first, , third, , fifth] = segments;
  if (method === 'POST') {
    if (first === 'part-requests' && segments.length === 1) return 'POST /part-requests';
    if (first === 'returns') return 'POST /returns';
    return 'POST /deep-links/redeem';
  }
  if (first === 'orders')
    return third === 'items' && fifth === 'support'
      ? 'GET /orders/{orderId}/items/{itemId}/support'
      : 'GET /orders';
  return first === 'part-requests' ? 'GET /part-requests' : 'GET /support-options';
}

const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A shop</title>
  <script type="module" src="/kit/product-support-kit.js"></script><script type="module" src="/page.js"></script></head>
  <body><product-support-journey></product-support-journey><product-support-requests></product-support-requests></body></html>`;

/** The shop's server: one page for so many scenes, the kit, and an API for each scene. */
async function startServer(kit, scenes) {
  let policy;
  const pageScript = readFileSync('test/injection/page.js');
  const server = http.createServer((incoming, outgoing) => {
    const { pathname, searchParams } = new URL(incoming.url, 'http://page');
    const send = (type, text, headers = {}, status = 200) => {
      outgoing.writeHead(status, { 'content-type': type, 'cache-control': 'no-store', ...headers });
      outgoing.end(text);
    };
    const sendJson = (value, status = 200) => send('application/json', JSON.stringify(value), {}, status);
    const [, folder, ...rest] = incoming.url.split('?')[0].split('/');
    if (folder === 'api') {
      const scene = scenes[Number(rest[0])];
      const answer = scene?.answers[callOf(incoming.method, rest.slice(1))];
      incoming.resume();
      return answer ? sendJson(answer.json, answer.status) : sendJson({ type: '/problems/not-found' }, 404);
    }
    if (pathname === '/')
      return send('text/html; charset=utf-8', PAGE, policy ? { 'content-security-policy': policy } : {});
    if (pathname === '/page.js') return send('text/javascript; charset=utf-8', pageScript);
    if (pathname === '/scenes') {
      const from = Number(searchParams.get('from'));
      const some = scenes.slice(from, from + SCENES_A_PAGE);
      return sendJson(
        some.map(({ tag, attributes, walk, placed }, index) => ({
          number: from + index,
          tag,
          attributes,
          walk,
          placed,
        })),
      );
    }
    const code = folder === 'kit' ? kit.get(rest.join('/')) : undefined;
    if (code !== undefined)
      return send('text/javascript; charset=utf-8', code, { 'cache-control': 'max-age=3600' });
    return send('text/plain', '', {}, pathname === '/favicon.ico' ? 204 : 404);
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    under: (name) => (policy = POLICIES[name]),
    close: () => server.close(),
  };
}

/** Watches what a page asks for; the function handed back waits until all of it has had its answer, or failed. */
function openRequests(page) {
  const open = new Set();
  let told = () => {};
  page.on('request', (request) => open.add(request));
  for (const end of ['requestfinished', 'requestfailed'])
    page.on(end, (request) => {
      open.delete(request);
      if (open.size === 0) told();
    });
  return () => new Promise((resolve) => (open.size === 0 ? resolve() : (told = resolve)));
}

/** Visits every page under a policy; what was shown and what was asked of the network. */
async function visit(browser, server, policy, count) {
  server.under(policy);
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const asked = [];
  const popups = [];
  page.on('popup', (popup) => popups.push(popup?.url() ?? 'a window'));
  page.on('dialog', (dialog) => void dialog.dismiss());
  page.on('request', (request) => {
    if (!request.url().startsWith(`${server.origin}/`)) asked.push(request.url());
  });
  const answered = openRequests(page);
  const results = [];
  for (let from = 0; from < count; from += SCENES_A_PAGE) {
    await page.goto(`${server.origin}/?from=${from}`, { waitUntil: 'load' });
    await page.waitForFunction('window.result', { timeout: PATIENCE, polling: 50 });
    await answered();
    await page.evaluate('window.hasBegun()');
    const result = await page.evaluate('window.result');
    if (result.failed) throw new Error(`${policy}, scenes from ${from}: ${result.failed}`);
    const { pathname } = new URL(page.url());
    results.push({ ...result, from, left: pathname === '/' ? undefined : page.url() });
  }
  await context.close();
  return { results, asked, popups };
}

async function main() {
  const { values: options } = parseArgs({
    options: {
      share: { type: 'string', default: '1' },
      policy: { type: 'string' },
      with: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (options.help) return console.log(USAGE);
  const share = Number(options.share);
  if (!(share > 0 && share <= 1)) throw new RangeError(`--share is none: "${options.share}".`);
  if (options.with !== undefined && !Object.hasOwn(FAULTS, options.with))
    throw new RangeError(`--with: there is no fault "${options.with}".`);
  if (options.policy !== undefined && !Object.hasOwn(POLICIES, options.policy))
    throw new RangeError(`--policy: there is no policy "${options.policy}".`);
  const policies = options.policy === undefined ? Object.keys(POLICIES) : [options.policy];

  const started = performance.now();
  const folder = mkdtempSync(path.join(os.tmpdir(), 'product-support-injection-'));
  const { source: _, ...launch } = await findBrowser();
  const browser = await puppeteer.launch({
    ...launch,
    // Nobody is found but this machine: what is asked for is seen, and goes nowhere.
    args: [...(launch.args ?? []), '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
    headless: true,
    pipe: true,
    protocolTimeout: PATIENCE,
  });
  try {
    const [kit, plan] = [await builtKit(options.with), await loadPlan(folder)];
    const scenes = plan.scenes(share);
    const server = await startServer(kit, scenes);
    let broken = 0;
    for (const policy of policies) {
      const seen = await visit(browser, server, policy, scenes.length);
      const { breaches, placed, fields } = judge({ ...seen, scenes, plan, isWhole: share === 1 });
      broken += breaches.length;
      console.log(`\nUnder the policy "${policy}": ${placed} texts and addresses put into ${fields} fields.`);
      for (const breach of breaches.slice(0, 30)) console.log(`  ${breach.slice(0, 600)}`);
      if (breaches.length > 30) console.log(`  … and ${breaches.length - 30} more.`);
    }
    server.close();
    const used = new Set(scenes.flatMap(({ placed }) => placed.map(({ text }) => text)));
    const [scripts, addresses] = [plan.SCRIPTS, plan.URLS].map(
      (payloads) => payloads.filter(({ text }) => used.has(text)).length,
    );
    const seconds = (performance.now() - started) / 1000;
    console.log(
      `\n${scripts} scripts and ${addresses} addresses in ${scenes.length} scenes under ${policies.length} policies, in ${seconds.toFixed(1)} s.`,
    );
    console.log(
      broken === 0
        ? 'Nothing ran, nothing was fetched, nothing was reported.'
        : `${broken} laws were broken.`,
    );
    process.exitCode = broken === 0 ? 0 : 1;
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

await main();
