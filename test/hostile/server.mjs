// The web server of a hostile page: the page's own files, the kit as it is published, and the support API.
import { readFileSync } from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { build } from 'vite';

const TYPES = { js: 'text/javascript', css: 'text/css', html: 'text/html; charset=utf-8' };

/** What a shop writes itself. */
const SHOP_FILES = ['looks.js', 'shop.js'];
const FIXTURES = 'test/hostile/fixtures';

/** A file of an installed package, whether the package names it as an entry or not. */
const pathOf = (name, file) => path.resolve('node_modules', name, file);

/** Builds now, and gives the text of each file by its name. */
async function built(config) {
  const results = await build({ ...config, logLevel: 'error', build: { ...config.build, write: false } });
  const [{ output }] = [results].flat();
  return new Map(output.flatMap(({ fileName, code }) => (code === undefined ? [] : [[fileName, code]])));
}

/** The library that the kit is made with, in an earlier version and in one file of its own. */
const buildOtherLit = () =>
  built({
    configFile: false,
    build: { lib: { entry: pathOf('lit-2', 'index.js'), formats: ['es'], fileName: 'lit' } },
  });

/** The same kit under the number of an earlier release. */
function olderThan(kit) {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const older = new Map([...kit].map(([name, code]) => [name, code.replaceAll(version, '0.0.1')]));
  if ([...older].every(([name, code]) => code === kit.get(name)))
    throw new Error('No version stands in the kit.');
  return older;
}

/** The sheet that Tailwind writes for a page. */
async function tailwindSheet() {
  const { compile } = await import(pathOf('tailwindcss', 'dist/lib.mjs'));
  const compiler = await compile('@import "tailwindcss";', {
    loadStylesheet: async (_, base) => ({
      path: '',
      base,
      content: readFileSync(pathOf('tailwindcss', 'index.css'), 'utf8'),
    }),
  });
  return compiler.build(['flex', 'flex-1', 'p-4', 'text-base', 'text-lg']);
}

/** What the pages load besides their own files: by the first folder of its path, the text of each file by its name. */
async function builtFolders() {
  // The kit's files for a page without a bundler.
  const kit = await built({ mode: 'bundle' });
  const packages = new Map([
    ['bootstrap.css', readFileSync(pathOf('bootstrap', 'dist/css/bootstrap.css'))],
    ['tailwind.css', await tailwindSheet()],
    ...(await buildOtherLit()),
  ]);
  const shop = new Map(SHOP_FILES.map((name) => [name, readFileSync(path.join(FIXTURES, name))]));
  return { kit, older: olderThan(kit), packages, shop };
}

/**
 * Starts a server for each support API, on a free port of this machine; a page finds that API under `/api`.
 *
 * @param {readonly string[]} apis - The base of each API.
 */
export async function startServers(apis) {
  const folders = await builtFolders();
  return Promise.all(apis.map((api) => startServer(api, folders)));
}

async function startServer(api, folders) {
  let page = {};
  let calls = [];

  /** Hands a call on to the support API: for the page it is of the page's own origin. */
  function askApi(incoming, outgoing) {
    const target = new URL(api + incoming.url.slice('/api'.length));
    const { method, headers } = incoming;
    if (method !== 'OPTIONS' && !target.pathname.includes('/pictures/'))
      calls.push(`${method} ${target.pathname.slice(new URL(api).pathname.length)}`);
    // A connection of its own: one that is kept may be closed over there just as it is used again.
    const asked = http.request(target, { method, headers, agent: false }, (answer) => {
      outgoing.writeHead(answer.statusCode, answer.headers);
      answer.pipe(outgoing);
    });
    asked.on('error', () => outgoing.destroy());
    incoming.pipe(asked);
  }

  const server = http.createServer((incoming, outgoing) => {
    const { pathname } = new URL(incoming.url, 'http://page');
    if (pathname.startsWith('/api/')) return askApi(incoming, outgoing);
    const [, folder, ...rest] = pathname.split('/');
    const { text, headers } = page[pathname] ?? { text: folders[folder]?.get(rest.join('/')) };
    outgoing.writeHead(pathname === '/favicon.ico' ? 204 : text === undefined ? 404 : 200, {
      'content-type': TYPES[pathname.split('.').at(-1)] ?? 'text/plain',
      // A sandboxed page is of no origin, and asks for scripts as a stranger.
      'access-control-allow-origin': '*',
      ...headers,
    });
    outgoing.end(text);
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    /** Puts a page's files, by their path, in the place of the last one's. */
    serves(files) {
      page = files;
      calls = [];
    },
    calls: () => calls,
  };
}
