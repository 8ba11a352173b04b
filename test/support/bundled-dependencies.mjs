// Dependencies that reach the browser only as a bundle, because packages below them are CommonJS.
import { build } from 'esbuild';

const PREFIX = '/__bundled-dependencies__/';

/**
 * Serves each named package as one ESM file, bundled once a run.
 * @param {readonly string[]} packages
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function bundledDependencies(packages) {
  /** @type {Map<string, Promise<string>>} Promises, so that requests at the same time share one build. */
  const bundles = new Map();
  return {
    name: 'bundled-dependencies',
    resolveImport({ source }) {
      return packages.includes(source) ? `${PREFIX}${source}.js` : undefined;
    },
    async serve({ path }) {
      const name = path.startsWith(PREFIX) ? path.slice(PREFIX.length, -'.js'.length) : '';
      if (!packages.includes(name)) return undefined;
      const bundle = bundles.get(name) ?? bundled(name);
      bundles.set(name, bundle);
      return { body: await bundle, type: 'js' };
    },
  };
}

async function bundled(name) {
  const { outputFiles } = await build({
    stdin: {
      contents: `export * from '${name}'; export { default } from '${name}';`,
      resolveDir: process.cwd(),
    },
    bundle: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    minify: true,
    write: false,
  });
  return outputFiles[0].text;
}
