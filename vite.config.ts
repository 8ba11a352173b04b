import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { msw } from 'msw/vite';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { chunks } from './components/build/chunks.js';
import { minifyLiterals } from './components/build/minify-literals.js';
import { smallDecorate } from './components/build/small-decorate.js';
import { openApiDocument } from './src/openapi/document.js';

const pages = readdirSync('demo')
  .filter((file) => file.endsWith('.html'))
  .map((file) => resolve('demo', file));

/** The shop with its mock API: `vite` serves it, `vite build` writes it to `dist/demo`. */
const demo: UserConfig = {
  root: 'demo',
  base: process.env['BASE'] ?? '/',
  appType: 'mpa',
  publicDir: false,
  plugins: [msw({ mode: 'worker-only' })],
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

/** For all that a page loads. */
const forPages = [minifyLiterals(), smallDecorate()];

/** The package's modules, one file each: `vite build --mode lib` writes them to `dist`, and empties it first. */
const library: UserConfig = {
  publicDir: false,
  plugins: [...forPages, openApi],
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

const bundleName = 'product-support-kit';
const { plugin: firstModules, codeSplitting, chunkFileNames } = chunks(bundleName);

/** One file for a page without a bundler, Lit included; what is needed on demand lies beside it. */
const bundle: UserConfig = {
  publicDir: false,
  plugins: [...forPages, firstModules],
  build: {
    outDir: 'dist/bundle',
    emptyOutDir: true,
    target: 'es2022',
    lib: { entry: { [bundleName]: 'components/bundle.ts' }, formats: ['es'] },
    rolldownOptions: {
      preserveEntrySignatures: 'allow-extension',
      output: {
        minify: true,
        comments: false,
        codeSplitting,
        entryFileNames: '[name].js',
        chunkFileNames,
      },
    },
  },
};

/** A program for Node in a folder of its own, all that it needs included. */
const program = (name: string, entry: string): UserConfig => ({
  publicDir: false,
  ssr: { noExternal: true },
  // For included packages that are not ES modules.
  define: { __filename: 'import.meta.filename' },
  build: {
    outDir: `dist/${name}`,
    emptyOutDir: true,
    ssr: true,
    target: 'node20',
    minify: false,
    rolldownOptions: { input: { [name]: entry } },
  },
});

const modes: Readonly<Record<string, UserConfig>> = {
  lib: library,
  bundle,
  'check-api': program('check-api', 'src/check-api/command.ts'),
  'mock-api': program('mock-api', 'mocks/mock-api.ts'),
};

export default defineConfig(({ mode }) => modes[mode] ?? demo);
