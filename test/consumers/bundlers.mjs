// Vite, webpack and esbuild as a shop has them, tree shaking on. Each builds an entry into a folder, and tells which
// file a page loads, and which files come with it at once.
import path from 'node:path';
import * as esbuild from 'esbuild';
import { build as vite } from 'vite';
import webpack from 'webpack';

const ENTRY = 'entry.js';

/** `start` with all that it imports at once. */
function closure(start, importsOf) {
  const found = new Set();
  const visit = (file) => {
    if (found.has(file)) return;
    found.add(file);
    for (const other of importsOf(file)) visit(other);
  };
  visit(start);
  return [...found];
}

export const bundlers = {
  async vite(folder, entry, outDir) {
    const { output } = await vite({
      root: folder,
      configFile: false,
      logLevel: 'error',
      base: './',
      build: {
        outDir,
        rolldownOptions: { input: entry, output: { entryFileNames: ENTRY } },
      },
    });
    const chunks = new Map(output.map((file) => [file.fileName, file]));
    return closure(ENTRY, (file) => chunks.get(file)?.imports ?? []);
  },

  async webpack(folder, entry, outDir) {
    const compiler = webpack({
      mode: 'production',
      context: folder,
      entry: { entry },
      output: { path: outDir, filename: '[name].js', module: true, chunkFormat: 'module' },
      experiments: { outputModule: true },
      performance: false,
    });
    const stats = await new Promise((resolve, reject) => {
      compiler.run((error, result) => (error ? reject(error) : resolve(result)));
    });
    const {
      errors = [],
      warnings = [],
      entrypoints = {},
    } = stats.toJson({ all: false, errors: true, warnings: true, entrypoints: true });
    const faults = [...errors, ...warnings].map(({ message }) => message);
    if (faults.length > 0) throw new Error(faults.join('\n'));
    return entrypoints.entry.assets.map(({ name }) => name);
  },

  async esbuild(folder, entry, outDir) {
    const { metafile } = await esbuild.build({
      absWorkingDir: folder,
      entryPoints: { entry },
      outdir: outDir,
      bundle: true,
      splitting: true,
      minify: true,
      format: 'esm',
      metafile: true,
      logLevel: 'silent',
    });
    const { outputs } = metafile;
    const inFolder = (file) => path.relative(outDir, path.join(folder, file));
    const names = new Map(Object.keys(outputs).map((file) => [inFolder(file), outputs[file]]));
    return closure(ENTRY, (file) =>
      (names.get(file)?.imports ?? [])
        .filter(({ kind }) => kind === 'import-statement')
        .map((imported) => inFolder(imported.path)),
    );
  },
};
