// How Stryker mutates one part; `run.mjs` starts it for each.
import { currentPart } from './parts.mjs';

const { name, mutate } = currentPart();
const reports = `coverage/mutation/${name}`;

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: [mutate],
  plugins: ['@stryker-mutator/mocha-runner'],
  testRunner: 'mocha',
  buildCommand: 'node test/mutation/bundle.mjs test/mutation/built/tests.mjs',
  mochaOptions: { spec: ['test/mutation/built/tests.mjs'] },
  coverageAnalysis: 'perTest',
  // Stryker would rewrite it with the API of an older TypeScript; nothing in it needs that.
  tsconfigFile: 'none',
  ignorePatterns: ['dist', 'demo', 'test/hosts', 'coverage'],
  disableTypeChecks: false,
  // All that it writes stays where nothing else looks.
  tempDirName: `node_modules/.cache/stryker-${name}`,
  incremental: true,
  incrementalFile: `node_modules/.cache/stryker-${name}.json`,
  reporters: ['progress-append-only', 'html', 'json'],
  htmlReporter: { fileName: `${reports}.html` },
  jsonReporter: { fileName: `${reports}.json` },
  concurrency: 2,
  // A mutant that never ends is ended soon; one on a busy machine is not.
  timeoutMS: 10_000,
  timeoutFactor: 3,
};
