// Prints as JSON what `npm pack` would pack, and what each entry of the package leads to.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const IMPORT = /(?:\bfrom|\bimport)\s*\(?\s*["'`]([.@\w][\w@./:-]*)["'`]/g;

console.log('Started');
const [{ files }] = JSON.parse(
  execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }),
);
const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));

/** The files and the packages that a file imports, at once or on demand. */
function reachedFrom(start) {
  const reached = new Set();
  const packages = new Set();
  const visit = (file) => {
    if (reached.has(file) || !existsSync(file)) return;
    reached.add(file);
    if (!file.endsWith('.js')) return;
    for (const [, name] of readFileSync(file, 'utf8').matchAll(IMPORT)) {
      if (name.startsWith('.')) visit(path.join(path.dirname(file), name));
      else packages.add(name);
    }
  };
  visit(start);
  return { files: [...reached], packages: [...packages] };
}

const entries = Object.entries(exports).flatMap(([name, target]) =>
  (typeof target === 'string' ? [['default', target]] : Object.entries(target)).map(([condition, file]) => ({
    name,
    condition,
    file: path.normalize(file),
    ...(condition === 'types' ? {} : { reached: reachedFrom(path.normalize(file)) }),
  })),
);
console.log(`Found: ${JSON.stringify({ files: files.map((file) => file.path), entries })}`);
