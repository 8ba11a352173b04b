// Prints, by file, the style sheets of the elements: as they are written, and as the build publishes them.
import fs from 'node:fs';
import path from 'node:path';
import { loadConfigFromFile, parseAst, transformWithOxc } from 'vite';

const { config } = await loadConfigFromFile({ command: 'build', mode: 'lib' });
const { handler } = config.plugins.find(({ name }) => name === 'minify-literals').transform;
const context = { parse: parseAst, warn: console.error };

const sheetsIn = (code) =>
  [...code.matchAll(/css`((?:[^`\\]|\\.)*)`/gs)].map(([, css]) => css.replaceAll('\\\\', '\\'));

const files = fs
  .readdirSync('components', { recursive: true })
  .map((file) => path.join('components', file))
  .filter((file) => file.endsWith('.ts') && !file.startsWith(path.join('components', 'build')))
  .filter((file) => fs.readFileSync(file, 'utf8').includes('css`'));
const styles = {};
for (const file of files.sort()) {
  const { code } = await transformWithOxc(fs.readFileSync(file, 'utf8'), path.resolve(file), {});
  const published = sheetsIn(handler.call(context, code, path.resolve(file))?.code ?? code);
  styles[file] = sheetsIn(code).map((written, at) => ({ written, published: published[at] }));
}
console.log(JSON.stringify(styles));
