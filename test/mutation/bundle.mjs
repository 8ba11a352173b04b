// Bundles the tests of the pure logic for Node, where a thousand of them take less time than a browser takes to start.
//   node test/mutation/bundle.mjs OUTFILE [TEST…]   the given tests, or those of the part that is mutated
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { currentPart } from './parts.mjs';

/** They take long, and ask of every day or every journey what the others ask of those that matter. */
const LEFT_OUT = ['test/mocks/programme/ten-years.test.ts', 'test/journey/graph.test.ts'];

const testsIn = (folder) =>
  readdirSync(folder, { recursive: true })
    .filter((file) => file.endsWith('.test.ts'))
    .toSorted((one, other) => (one < other ? -1 : 1))
    .map((file) => path.posix.join(folder, file));

/**
 * Stryker makes `\V` of `\v` in a regular expression, which no engine reads: such a mutant has to fail where it is
 * used, and not the whole bundle.
 * @type {import('esbuild').Plugin}
 */
const unreadableMutants = {
  name: 'unreadable-mutants',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/](src|mocks)[\\/].*\.ts$/ }, ({ path: file }) => ({
      loader: 'ts',
      contents: readFileSync(file, 'utf8').replace(
        /\/(?![*/])((?:[^\\/[\n]|\\.|\[(?:[^\\\]\n]|\\.)*\])+)\/(u[a-z]*)/g,
        (literal, source, flags) =>
          source.includes('\\V') ? `new RegExp(${JSON.stringify(source)}, '${flags}')` : literal,
      ),
    }));
  },
};

/** @type {import('esbuild').Plugin} */
const fewerTries = {
  name: 'fewer-tries',
  setup({ onResolve }) {
    const own = path.resolve('test/mutation/fast-check.mjs');
    onResolve({ filter: /^fast-check$/ }, ({ importer }) => (importer === own ? undefined : { path: own }));
  },
};

/** What comes before the tests. */
const BEFORE = ['test/mutation/browser-globals.mjs', 'test/mutation/same-each-time.mjs'];

const [outfile, ...named] = process.argv.slice(2);
if (!outfile) throw new Error('Say where the bundle goes.');
const tests =
  named.length > 0 ? named : testsIn(currentPart().tests).filter((file) => !LEFT_OUT.includes(file));
await build({
  stdin: {
    contents: [...BEFORE, ...tests].map((file) => `import './${file}';`).join('\n'),
    resolveDir: process.cwd(),
  },
  outfile,
  bundle: true,
  // Tests are all side effects, whatever package.json says of the kit.
  ignoreAnnotations: true,
  format: 'esm',
  // As in the tests' page, where what stands in for the network replaces `fetch` itself.
  platform: 'browser',
  target: 'es2022',
  external: ['date-holidays', 'fast-check', 'luxon', 'temporal-polyfill', 'zod'],
  plugins: named.length > 0 ? [] : [unreadableMutants, fewerTries],
  alias: { '@open-wc/testing': path.resolve('test/mutation/expect.mjs') },
  tsconfig: 'tsconfig.json',
  sourcemap: 'inline',
  logLevel: 'warning',
});
