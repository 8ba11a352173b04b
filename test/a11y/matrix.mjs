// Looks at every state of a journey in every look and language, with axe and a ruler: `npm run test:a11y -- --help`.
import { readFileSync } from 'node:fs';
import http from 'node:http';
import { createRequire } from 'node:module';
import path from 'node:path';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import { findBrowser } from '../support/find-browser.mjs';

const USAGE = `npm run test:a11y -- [options]
  --share N       that part of the matrix, 1 if not given: all of it
  --theme A,B     only these themes; --lang TAG and --width N alike
  --engine ibm    with IBM's engine in place of axe and the ruler
  --state TEXT    only states whose names hold this`;

/** 320 px is also a page of 1280 px at 400 %. */
const WIDTHS = [320, 480, 768, 1280];
const HEIGHT = 900;

/** By name: the media features of the page, the theme that it links, and whether the shopper sets letters and lines apart. */
const THEMES = {
  light: { media: { 'prefers-color-scheme': 'light' } },
  dark: { media: { 'prefers-color-scheme': 'dark' } },
  'forced colours': { media: { 'forced-colors': 'active' } },
  'set apart': { media: { 'prefers-color-scheme': 'light' }, isSpaced: true },
  'high contrast': {
    media: { 'prefers-color-scheme': 'light', 'prefers-contrast': 'more' },
    sheet: 'high-contrast',
  },
};

/** So many pages are looked at at the same time. */
const LANES = 2;

const SECOND_ENGINE = createRequire(import.meta.url).resolve('accessibility-checker-engine/ace-window.js');

/** So many faults are shown in full; all are counted. */
const MOST_SHOWN = 60;
const PATIENCE = 60_000;

/** The page's code in one file, loaded by its own server. */
async function builtPage() {
  const result = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      lib: { entry: path.resolve('test/a11y/page.ts'), formats: ['es'], fileName: 'page' },
    },
  });
  const [{ output }] = [result].flat();
  return new Map(output.map(({ fileName, code, source }) => [`/${fileName}`, code ?? source]));
}

const pageWith = (
  sheet,
  engine,
) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A shop</title>
  <meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">
  <style>body { margin: 0; font: 16px/1.5 sans-serif; background: Canvas; color: CanvasText } main { padding: 8px; max-width: 45em; margin: auto }</style>
  ${sheet ? `<link rel="stylesheet" href="/themes/${sheet}.css">` : ''}
  ${engine ? '<script src="/engine.js"></script>' : ''}<script type="module" src="/page.js"></script></head><body><main></main></body></html>`;

async function startServer() {
  const files = await builtPage();
  const server = http.createServer(({ url }, outgoing) => {
    const { pathname, searchParams } = new URL(url, 'http://page');
    const send = (type, text, status = 200) => {
      outgoing.writeHead(status, { 'content-type': `${type}; charset=utf-8` });
      outgoing.end(text);
    };
    if (pathname === '/')
      return send('text/html', pageWith(searchParams.get('sheet'), options.engine !== undefined));
    if (pathname === '/engine.js') return send('text/javascript', readFileSync(SECOND_ENGINE));
    if (files.has(pathname)) return send('text/javascript', files.get(pathname));
    const [, sheet] = /^\/themes\/([\w-]+)\.css$/.exec(pathname) ?? [];
    if (sheet) return send('text/css', readFileSync(`components/themes/${sheet}.css`));
    // Pictures of the states, which are not there.
    return send('text/plain', '', 404);
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  return { origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}

/** Opens the page in a look. */
async function open(browser, origin, { theme, width }) {
  const page = await browser.newPage();
  const { media, sheet } = THEMES[theme];
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: Object.entries({ 'prefers-reduced-motion': 'reduce', ...media }).map(([name, value]) => ({
      name,
      value,
    })),
  });
  await page.setViewport({ width, height: HEIGHT });
  await page.goto(`${origin}/${sheet ? `?sheet=${sheet}` : ''}`, { waitUntil: 'load' });
  await page.waitForFunction('window.matrix', { timeout: PATIENCE });
  return page;
}

/** The looks of a page, each with those that are to be shown in it: state by state, language by language. */
function* looks({ share, theme: onlyTheme, lang: onlyLang, width: onlyWidth }, { states, languages }) {
  const every = Math.max(1, Math.round(1 / share));
  let at = 0;
  for (const theme of Object.keys(THEMES)) {
    for (const width of WIDTHS) {
      const shown = [];
      for (const lang of languages) {
        at += 1;
        for (const state of states.keys()) {
          // Always the same, and in every row and column of the matrix.
          if ((state * 7 + at * 3) % every !== 0) continue;
          if (onlyLang && lang !== onlyLang) continue;
          const presentation = (state + at) % 2 === 0 ? 'inline' : 'dialog';
          shown.push({ state, lang, presentation, isSpaced: THEMES[theme].isSpaced === true });
        }
      }
      if (onlyTheme && !onlyTheme.split(',').includes(theme)) continue;
      if (onlyWidth && width !== Number(onlyWidth)) continue;
      yield { theme, width, shown };
    }
  }
}

const { values: options } = parseArgs({
  options: {
    share: { type: 'string', default: '1' },
    theme: { type: 'string' },
    lang: { type: 'string' },
    width: { type: 'string' },
    state: { type: 'string', default: '' },
    engine: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});
if (options.help) {
  console.log(USAGE);
  process.exit(0);
}
if (options.engine !== undefined && options.engine !== 'ibm')
  throw new RangeError(`--engine: there is no "${options.engine}".`);
for (const name of options.theme?.split(',') ?? [])
  if (!Object.hasOwn(THEMES, name))
    throw new RangeError(`--theme: there is no "${name}", but ${Object.keys(THEMES).join(', ')}.`);
const share = Number(options.share);
if (!(share > 0 && share <= 1))
  throw new RangeError(`--share is no number above 0 and up to 1: "${options.share}".`);

/** Takes one look after another, as long as there are any, and notes what is wrong in it. */
async function visit(waiting, states) {
  for (const { theme, width, shown } of waiting) {
    const context = await browser.createBrowserContext();
    const page = await open(context, server.origin, { theme, width });
    for (const one of shown) {
      const name = states[one.state];
      if (!name.includes(options.state)) continue;
      count += 1;
      const found = await page.evaluate((what) => window.matrix.check(what), one);
      for (const fault of found) {
        const where = faults.get(fault) ?? [];
        where.push(`${name}, ${one.presentation}, ${one.lang}, ${theme}, ${width} px`);
        faults.set(fault, where);
      }
    }
    await context.close();
    console.log(`${theme}, ${width} px: ${count} of the matrix so far, ${faults.size} faults`);
  }
}

const started = performance.now();
const server = await startServer();
const { source: _source, ...launchOptions } = await findBrowser();
const browser = await puppeteer.launch({ ...launchOptions, headless: true });
const faults = new Map();
let count = 0;
try {
  const first = await open(browser, server.origin, { theme: 'light', width: WIDTHS[0] });
  const { states, languages } = await first.evaluate(() => {
    const { states, languages } = window.matrix;
    return { states, languages };
  });
  await first.close();
  const waiting = looks({ ...options, share }, { states, languages });
  await Promise.all(Array.from({ length: LANES }, () => visit(waiting, states)));
} finally {
  await browser.close();
  server.close();
}

for (const [fault, where] of [...faults].slice(0, MOST_SHOWN)) {
  console.log(`\n${fault}`);
  console.log(
    where
      .slice(0, 3)
      .map((place) => `  in ${place}`)
      .join('\n'),
  );
  if (where.length > 3) console.log(`  and ${where.length - 3} more`);
}
if (faults.size > MOST_SHOWN) console.log(`\n… and ${faults.size - MOST_SHOWN} other faults`);
const seconds = (performance.now() - started) / 1000;
console.log(
  `${count} of the matrix, in ${seconds.toFixed(0)} s: ${faults.size === 0 ? 'no fault.' : `${faults.size} faults.`}`,
);
process.exitCode = faults.size === 0 && count > 0 ? 0 : 1;
