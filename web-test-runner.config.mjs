import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { bundledDependencies } from './test/support/bundled-dependencies.mjs';
import { findBrowser } from './test/support/find-browser.mjs';
import { processesPlugin } from './test/support/processes.mjs';
import { summaryReporter } from './test/support/summary-reporter.mjs';
import { touchPlugin } from './test/support/touch.mjs';

const { source, ...launchOptions } = await findBrowser();
console.log(`Browser (${source}): ${launchOptions.executablePath}`);

export default {
  files: 'test/**/*.test.ts',
  concurrency: 2,
  nodeResolve: { browser: true, exportConditions: ['browser', 'development'] },
  browsers: [
    chromeLauncher({
      launchOptions,
      createPage: async ({ browser }) => (await browser.createBrowserContext()).newPage(),
    }),
  ],
  middleware: [
    // Pictures are not fetched but loaded by <img>, which no interceptor sees.
    (context, next) => {
      if (!/\/api\/pictures\/.+\.svg$/.test(context.path)) return next();
      context.type = 'image/svg+xml';
      context.body = '<svg xmlns="http://www.w3.org/2000/svg"/>';
    },
  ],
  plugins: [
    bundledDependencies(['date-holidays']),
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: 'tsconfig.json',
      // Where the demo's pages find their API; Vite says so in the demo itself.
      define: { 'import.meta.env.BASE_URL': '"/shop/"' },
    }),
    a11ySnapshotPlugin(),
    processesPlugin(),
    touchPlugin(),
  ],
  reporters: [defaultReporter(), summaryReporter({ everyFile: !process.argv.includes('--files') })],
  testFramework: { config: { timeout: 10_000 } },
  testsFinishTimeout: 300_000,
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
};
