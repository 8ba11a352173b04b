// The compiler declares every module that it read; what no entry of the package leads to is removed again.
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

const REFERENCE = /(?:\bfrom|\bimport)\s*\(?\s*['"](\.[^'"]+)['"]/g;

const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));
const entries = Object.values(exports).flatMap(({ types }) => types ?? []);

const reached = new Set();
const visit = (file) => {
  if (reached.has(file)) return;
  reached.add(file);
  for (const [, reference] of readFileSync(file, 'utf8').matchAll(REFERENCE))
    visit(path.join(path.dirname(file), reference.replace(/\.js$/, '.d.ts')));
};
for (const entry of entries) visit(path.normalize(entry));

for (const file of readdirSync('dist', { recursive: true }))
  if (file.endsWith('.d.ts') && !reached.has(path.join('dist', file))) rmSync(path.join('dist', file));
