// Builds what pages load, and counts its bytes: what is downloaded at first, and what follows on demand. Called by itself it
// prints them as JSON; each argument is a page: the touchpoints on it, beside the provider.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { build, loadConfigFromFile } from 'vite';

const root = process.cwd();

const bytesOf = (code) =>
  brotliCompressSync(code, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/** The bundle's own settings with another entry: fresh each time, since its plugins remember a build. */
async function builtFrom(entry) {
  const { config } = await loadConfigFromFile({ command: 'build', mode: 'bundle' }, undefined, root);
  const [name] = Object.keys(config.build.lib.entry);
  const lib = { ...config.build.lib, entry: { [name]: entry ?? Object.values(config.build.lib.entry)[0] } };
  const result = await build({
    ...config,
    root,
    configFile: false,
    logLevel: 'error',
    build: { ...config.build, lib, write: false },
  });
  const { output } = Array.isArray(result) ? result[0] : result;
  return output.filter(({ type }) => type === 'chunk');
}

/** A chunk as the tests look at it. */
const described = (chunk) => ({
  file: chunk.fileName,
  bytes: bytesOf(chunk.code),
  isEntry: chunk.isEntry,
  // Not what a plugin took out of the code again.
  imports: chunk.imports.filter((file) => chunk.code.includes(path.basename(file))),
  dynamicImports: chunk.dynamicImports,
  modules: Object.entries(chunk.modules)
    .filter(([, { renderedLength }]) => renderedLength > 0)
    .map(([id]) => path.relative(root, id.replace(/^\0/, ''))),
});

/** The files of pages with these touchpoints, and those of the file for a page without a bundler. */
export async function measure(names) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'product-support-bytes-'));
  const page = async (...elements) => {
    const entry = path.join(folder, `${elements.join('-')}.ts`);
    const files = ['provider', ...elements].map((name) => path.join(root, `components/${name}/define.ts`));
    writeFileSync(entry, files.map((file) => `import ${JSON.stringify(file)};\n`).join(''));
    return (await builtFrom(entry)).map(described);
  };
  try {
    const pages = {};
    for (const name of names) pages[name] = await page(...name.split(' '));
    return { pages, bundle: (await builtFrom()).map(described) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  console.log(`Figures: ${JSON.stringify(await measure(process.argv.slice(2)))}`);
