import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { msw } from 'msw/vite';
import { defineConfig, type UserConfig } from 'vite';

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

/** The package's modules, one file each: `vite build --mode lib` writes them to `dist`, and empties it first. */
const library: UserConfig = {
  publicDir: false,
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

/** One file for a page without a bundler, Lit and zod included; what is needed on demand lies beside it. */
const bundle: UserConfig = {
  publicDir: false,
  build: {
    outDir: 'dist/bundle',
    emptyOutDir: true,
    target: 'es2022',
    lib: { entry: { 'product-support-kit': 'components/define.ts' }, formats: ['es'] },
    rolldownOptions: {
      // Otherwise what pages need first would be spread over more files.
      preserveEntrySignatures: 'allow-extension',
      output: { minify: true, entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
};

export default defineConfig(({ mode }) => ({ lib: library, bundle })[mode] ?? demo);
