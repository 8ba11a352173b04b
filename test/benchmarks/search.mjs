// How long a shopper's keystroke takes among 500 parts, on a processor a quarter as fast: `npm run benchmark`.
// Times are printed as shares of a frame. Only those of one run compare; this is no test.
import http from 'node:http';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import { findBrowser } from '../support/find-browser.mjs';

const FRAME = 1000 / 60;
const SLOWDOWN = 4;
/** Later rounds are measured: a browser is slow with code that it has not run yet. */
const ROUNDS = 5;

const pageUrl = 'search-page.js';

/** The page's code as a shop would serve it, by the names of its files. */
async function buildPage() {
  const { output } = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: {
        input: path.resolve('test/benchmarks/search-page.ts'),
        output: { entryFileNames: pageUrl },
      },
    },
  });
  return new Map(output.map((file) => [`/${file.fileName}`, file.code ?? file.source]));
}

function serve(files) {
  const server = http.createServer(({ url }, response) => {
    const code = files.get(url);
    response.setHeader('content-type', code === undefined ? 'text/html' : 'text/javascript');
    response.end(code ?? `<!doctype html><body><script type="module" src="/${pageUrl}"></script></body>`);
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

const sorted = (times) => times.toSorted((a, b) => a - b);
const share = (times, at) => (sorted(times)[Math.floor((times.length - 1) * at)] / FRAME).toFixed(2);

function print(what, times) {
  console.log(
    `${what.padEnd(44)} median ${share(times, 0.5)}   95 % ${share(times, 0.95)}   most ${share(times, 1)}`,
  );
}

const server = await serve(await buildPage());
const { source: _, ...launch } = await findBrowser();
const browser = await puppeteer.launch({ ...launch, headless: true });
try {
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  await page.waitForFunction('window.measureStep');
  await page.emulateCPUThrottling(SLOWDOWN);
  const searches = [];
  for (let round = 0; round <= ROUNDS; round += 1) searches.push(await page.evaluate('measureSearch()'));
  const [first, ...measured] = searches;
  const step = await page.evaluate('measureStep()');
  console.log(`${first.parts} parts, ${SLOWDOWN} × CPU slowdown; 1.00 is a frame of ${FRAME.toFixed(1)} ms`);
  print('search made, first time', [first.making]);
  print('keystroke to results, first time', first.keystrokes);
  print(
    'keystroke to results',
    measured.flatMap(({ keystrokes }) => keystrokes),
  );
  print('a frame in which nothing is done', step.idle);
  print('keystroke to next paint, in the parts step', step.keystrokes);
} finally {
  await browser.close();
  server.close();
}
