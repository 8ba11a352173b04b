import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { msw } from 'msw/vite';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { chunks, type ChunksOptions } from './components/build/chunks.js';
import { emptyNamespaces } from './components/build/empty-namespaces.js';
import { leanLit } from './components/build/lean-lit.js';
import { manifestModule } from './components/build/manifest/manifest-module.js';
import { minifyLiterals } from './components/build/minify-literals.js';
import { oneEntry } from './components/build/one-entry.js';
import { ownPolicy } from './components/build/own-policy.js';
import { releaseFiles } from './components/build/release-files.js';
import { reserveCss } from './components/build/reserve-css.js';
import { terser } from './components/build/terser.js';
import { shortKeys } from './components/build/short-keys.js';
import { smallDecorate } from './components/build/small-decorate.js';
import { themeCss } from './components/build/theme-css.js';
import { openApiDocument } from './src/openapi/document.js';
import { VERSION } from './src/version.js';

const pages = readdirSync('demo')
  .filter((file) => file.endsWith('.html'))
  .map((file) => resolve('demo', file));

/** The shop with its mock API: `vite` serves it, `vite build` writes it to `dist/demo`. */
const demo: UserConfig = {
  root: 'demo',
  base: process.env['BASE'] ?? '/',
  appType: 'mpa',
  publicDir: false,
  plugins: [msw({ mode: 'worker-only' }), manifestModule()],
  server: { host: '127.0.0.1', port: 5173 },
  preview: { host: '127.0.0.1', port: 5173 },
  // light-dark() needs browsers from 2024; compiled for older ones it would lose the page's own theme.
  build: {
    outDir: '../dist/demo',
    emptyOutDir: true,
    target: 'es2022',
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    rolldownOptions: { input: pages },
  },
};

const elementFolders = readdirSync('components', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => `components/${name}`);

const libraryEntries = [
  'src/index.ts',
  'components/define.ts',
  'components/loader.ts',
  ...elementFolders.flatMap((folder) => [`${folder}/define.ts`, `${folder}/index.ts`]),
].filter((file) => existsSync(file));

/** The support API's OpenAPI document, beside the package's modules. */
const openApi: Plugin = {
  name: 'openapi',
  generateBundle() {
    const source = `${JSON.stringify(openApiDocument(), null, 2)}\n`;
    this.emitFile({ type: 'asset', fileName: 'openapi.json', source });
  },
};

/** What is said of the packages that built files include, by name and licence: beside those files. */
const LICENCES = 'LICENSES.md';

/** For all that a page loads. */
const forPages = [minifyLiterals(), smallDecorate()];

/** The package's modules, one file each: `vite build --mode lib` writes them to `dist`, and empties it first. */
const library: UserConfig = {
  publicDir: false,
  plugins: [...forPages, openApi, reserveCss('components/reserve.css'), themeCss('components/themes')],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    sourcemap: true,
    minify: false,
    lib: {
      entry: Object.fromEntries(libraryEntries.map((file) => [file.replace(/\.ts$/, ''), file])),
      formats: ['es'],
    },
    rolldownOptions: {
      external: [/^lit(\/|$)/, /^lit-html/, /^@lit\//, /^zod/],
      output: { preserveModules: true, preserveModulesRoot: '.', entryFileNames: '[name].js' },
    },
  },
};

/** Files for a page without a bundler, Lit included, in `dist/bundle`. */
function withoutBundler(
  entry: string,
  {
    plugins,
    emptyOutDir,
    licences,
    ...options
  }: ChunksOptions & { plugins: Plugin[]; emptyOutDir: boolean; licences: string },
): UserConfig {
  const { plugin: givenFiles, codeSplitting, chunkFileNames, hashCharacters } = chunks(options);
  return {
    publicDir: false,
    plugins: [
      ...forPages,
      shortKeys(),
      leanLit(),
      ownPolicy(),
      givenFiles,
      ...plugins,
      terser(),
      releaseFiles(VERSION),
    ],
    build: {
      outDir: 'dist/bundle',
      emptyOutDir,
      license: { fileName: licences },
      target: 'es2022',
      lib: { entry: { [options.entryName]: entry }, formats: ['es'] },
      rolldownOptions: {
        preserveEntrySignatures: 'allow-extension',
        output: {
          minify: true,
          comments: false,
          codeSplitting,
          entryFileNames: '[name].js',
          chunkFileNames,
          hashCharacters,
        },
      },
    },
  };
}

/** One file with the provider and the touchpoints; what is needed on demand lies beside it. */
const bundle = withoutBundler('components/bundle.ts', {
  entryName: 'product-support-kit',
  folder: 'chunks',
  largest: {
    file: 'journey',
    start: /components\/journey\/define\.ts$/,
    besides: /components\/requests\/define\.ts$/,
  },
  plugins: [
    oneEntry(),
    emptyNamespaces(),
    reserveCss('reserve.css', { minify: true }),
    themeCss('themes', { minify: true }),
  ],
  emptyOutDir: true,
  licences: LICENCES,
});

/** The smallest script, which loads what stands in the page: beside the other file, and therefore after it. */
const loader = withoutBundler('components/loader.ts', {
  entryName: 'loader',
  folder: 'loader',
  plugins: [emptyNamespaces()],
  emptyOutDir: false,
  // Beside its own files: the other list stays whole.
  licences: `loader/${LICENCES}`,
  together: [
    // Of an order line all but its own code: other touchpoints use most of it.
    {
      file: 'provider',
      start: /components\/(provider|order-item)\/define\.ts$/,
      besides: /components\/order-item\//,
    },
    // What else a deep link has in common with others: one file is smaller than two.
    { file: 'shared', start: /deep-link\/define\.ts$/, besides: /\/(deep-)?link(\/|\.ts$)/ },
  ],
  early: /components\/(return-offer|deep-link|help-centre)\/define\.ts$/,
});

/** A program for Node in a folder of its own, all that it needs included but Playwright, which a shop installs itself. */
const program = (name: string, entry: string): UserConfig => ({
  publicDir: false,
  ssr: { noExternal: true, external: ['playwright-core'] },
  // For included packages that are not ES modules.
  define: { __filename: 'import.meta.filename' },
  build: {
    outDir: `dist/${name}`,
    emptyOutDir: true,
    license: { fileName: LICENCES },
    ssr: true,
    target: 'node20',
    minify: false,
    rolldownOptions: { input: { [name]: entry } },
  },
});

/** The mock and the helpers for a shop's own tests, with all that they need but MSW, which a shop installs itself. */
const mocks: UserConfig = {
  publicDir: false,
  build: {
    outDir: 'dist/mocks',
    emptyOutDir: true,
    license: { fileName: LICENCES },
    target: 'es2022',
    lib: {
      entry: {
        index: 'mocks/index.ts',
        'index.browser': 'mocks/index.browser.ts',
        'testing/index': 'mocks/testing/index.ts',
      },
      formats: ['es'],
    },
    rolldownOptions: {
      external: [/^node:/, /^msw(\/|$)/, /^zod/],
      output: { minify: true, comments: false, chunkFileNames: 'chunks/[hash].js' },
    },
  },
};

const modes: Readonly<Record<string, UserConfig>> = {
  lib: library,
  bundle,
  loader,
  mocks,
  command: program('command', 'src/command/command.ts'),
  'mock-api': program('mock-api', 'mocks/mock-api.ts'),
};

export default defineConfig(({ mode }) => modes[mode] ?? demo);
