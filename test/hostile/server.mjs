// The web server of a hostile page: the page's own files, the kit as it is published, and the support API.
import { readFileSync } from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { build } from 'vite';

const TYPES = { js: 'text/javascript', css: 'text/css', html: 'text/html; charset=utf-8' };

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
  return compiler.build(['flex', 'p-4', 'text-base', 'text-lg']);
}

/**
 * Starts the server on a free port of this machine.
 *
 * @param {string} api - The base of the support API that answers under `/api`.
 */
export async function startServer(api) {
  // The kit's files for a page without a bundler.
  const kit = await built({ mode: 'bundle' });
  const older = olderThan(kit);
  const packages = new Map([
    ['bootstrap.css', readFileSync(pathOf('bootstrap', 'dist/css/bootstrap.css'))],
    ['tailwind.css', await tailwindSheet()],
    ...(await buildOtherLit()),
  ]);
  const folders = { kit, older, packages };
  let page = {};
  let calls = [];

  /** Hands a call on to the support API: for the page it is of the page's own origin. */
  function askApi(incoming, outgoing) {
    const target = new URL(api + incoming.url.slice('/api'.length));
    const { method, headers } = incoming;
    if (method !== 'OPTIONS' && !target.pathname.includes('/pictures/'))
      calls.push(`${method} ${target.pathname.slice(new URL(api).pathname.length)}`);
    const asked = http.request(target, { method, headers }, (answer) => {
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
