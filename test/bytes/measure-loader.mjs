// Builds the loader with all that it loads: the files' bytes as brotli -11 makes them, and what each imports at once.
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { build, parseAst } from 'vite';

/** Read from the code: what the build has taken out is no longer asked for. */
const importsOf = ({ code, fileName }) =>
  parseAst(code)
    .body.filter(({ type }) => type === 'ImportDeclaration')
    .map(({ source }) => path.posix.join(path.posix.dirname(fileName), source.value));

export async function measureLoader() {
  const result = await build({ mode: 'loader', logLevel: 'error', build: { write: false } });
  const { output } = Array.isArray(result) ? result[0] : result;
  return output
    .filter(({ type }) => type === 'chunk')
    .map((chunk) => ({
      file: chunk.fileName,
      bytes: brotliCompressSync(chunk.code, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length,
      isEntry: chunk.isEntry,
      imports: importsOf(chunk),
      dynamicImports: chunk.dynamicImports,
      modules: Object.entries(chunk.modules)
        .filter(([, { renderedLength }]) => renderedLength > 0)
        .map(([id]) => path.relative(process.cwd(), id.replace(/^\0/, ''))),
    }));
}
