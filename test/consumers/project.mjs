// A project outside the repository, with the packed kit in it.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const root = process.cwd();
const npm = (args, cwd) =>
  execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

/** Packs the built kit into a folder; the tarball's path. */
export function pack(folder) {
  if (!existsSync(path.join(root, 'dist/custom-elements.json')))
    throw new Error('There is nothing to pack: npm run build first.');
  const [{ filename }] = JSON.parse(
    npm(['pack', '--json', '--ignore-scripts', '--pack-destination', folder], root),
  );
  return path.join(folder, filename);
}

/**
 * Runs `use` in an empty project that has the kit from its tarball, and from this repository what the kit depends on
 * and `packages`. The project goes afterwards.
 */
export async function withProject(packages, use) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'product-support-consumer-'));
  try {
    writeFileSync(path.join(folder, 'package.json'), '{"private":true,"type":"module"}');
    const modules = path.join(folder, 'node_modules');
    const kit = path.join(modules, 'product-support-kit');
    mkdirSync(kit, { recursive: true });
    execFileSync('tar', ['-xzf', pack(folder), '-C', kit, '--strip-components', '1']);
    for (const name of ['lit', '@lit/reactive-element', 'lit-html', 'lit-element', 'zod', ...packages]) {
      mkdirSync(path.dirname(path.join(modules, name)), { recursive: true });
      symlinkSync(path.join(root, 'node_modules', name), path.join(modules, name));
    }
    cpSync(path.join(root, 'test/consumers/bundled'), path.join(folder, 'bundled'), { recursive: true });
    cpSync(path.join(root, 'test/consumers/react'), path.join(folder, 'react'), { recursive: true });
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
