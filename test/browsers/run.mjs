// Runs the suite in a browser other than Chromium: `npm run test:firefox`, `npm run test:webkit`.
//   --files GLOB   only these test files; may be given several times
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { startTestRunner } from '@web/test-runner';
import { DIFFERENCES, NOT_RUN } from './differences.mjs';
import { fingersPlugin } from './fingers.mjs';
import { firefox } from './firefox.mjs';
import { differencesReporter } from './differences-reporter.mjs';
import { webkit } from './webkit.mjs';

/**
 * @typedef {object} TestedBrowser
 * @property {'Firefox' | 'WebKitGTK'} name
 * @property {() => string | undefined} missing What is not installed, and how to install it.
 * @property {() => import('@web/test-runner').BrowserLauncher} launcher
 * @property {string} [script] Runs in the page before the tests do.
 * @property {() => void} stop Ends what the launcher started beside the browser.
 */

/** @type {Readonly<Record<string, TestedBrowser>>} */
const BROWSERS = { firefox, webkit };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { files: { type: 'string', multiple: true } },
});
const browser = BROWSERS[positionals[0] ?? ''];
if (!browser || positionals.length > 1) {
  console.error(`Name one browser: ${Object.keys(BROWSERS).join(' or ')}.`);
  process.exit(1);
}
const missing = browser.missing();
if (missing) {
  console.error(missing);
  process.exit(1);
}
if (!values.files && !existsSync('dist/custom-elements.json')) {
  console.error('The demo’s tests read the built manifest: run `npm run build:manifest` first.');
  process.exit(1);
}

// The suite's own configuration looks for Chromium, which may bring libraries of its own along.
const { LD_LIBRARY_PATH } = process.env;
const { default: suite } = await import('../../web-test-runner.config.mjs');
if (LD_LIBRARY_PATH === undefined) delete process.env.LD_LIBRARY_PATH;
else process.env.LD_LIBRARY_PATH = LD_LIBRARY_PATH;

const [progress] = suite.reporters;
process.on('exit', browser.stop);
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
await startTestRunner({
  readCliArgs: false,
  readFileConfig: false,
  config: {
    ...suite,
    files: values.files ?? [suite.files, ...Object.keys(NOT_RUN).map((glob) => `!${glob}`)],
    concurrency: 1,
    browsers: [browser.launcher()],
    plugins: [...suite.plugins.filter(({ name }) => name !== 'touch'), fingersPlugin()],
    testRunnerHtml: (tests) =>
      `<!doctype html><html><head><script>${browser.script ?? ''}</script></head><body><script type="module" src="${tests}"></script></body></html>`,
    reporters: [progress, differencesReporter(browser.name, DIFFERENCES[browser.name], NOT_RUN)],
    // What Chromium runs in ten seconds beside nothing else.
    testFramework: { config: { timeout: 30_000 } },
    browserStartTimeout: 180_000,
    testsStartTimeout: 180_000,
    testsFinishTimeout: 900_000,
  },
});
