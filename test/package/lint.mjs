// Checks the packed tarball as a registry and a compiler see it: publint, and whether the types are right.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pack } from '../consumers/project.mjs';

const folder = mkdtempSync(path.join(os.tmpdir(), 'product-support-pack-'));
try {
  const tarball = pack(folder);
  const lint = (name, args) => {
    const linter = path.resolve('node_modules/.bin', name);
    const { status, stdout, stderr } = spawnSync(linter, [...args, tarball], { encoding: 'utf8' });
    console.log(`${name}: ${status === 0 ? 'nothing found' : `\n${stdout}${stderr}`}`);
    if (status !== 0) process.exitCode = 1;
  };
  lint('publint', ['run', '--strict']);
  // ES modules only: nothing else is promised. Style sheets have no types.
  const sheets = ['reserve', 'themes/light', 'themes/dark', 'themes/high-contrast'].map(
    (name) => `${name}.css`,
  );
  lint('attw', ['--exclude-entrypoints', ...sheets, '--profile', 'esm-only', '--format', 'ascii']);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
