// A shop's project outside the repository: a copy of its folder with the packed kit in it.
import { execFile } from 'node:child_process';
import { cpSync, existsSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Runs a command of npm's; what it printed is told only where it fails. */
async function npm(args, cwd) {
  const env = { ...process.env, CI: '1', NEXT_TELEMETRY_DISABLED: '1', NG_CLI_ANALYTICS: 'false' };
  try {
    await run('npm', args, { cwd, env, maxBuffer: 2 ** 26 });
  } catch ({ stdout, stderr }) {
    throw new Error(`npm ${args.join(' ')} failed:\n${stdout}${stderr}`);
  }
}

/** Copies a host, and installs what it needs and the kit from its tarball: as a shop does it, on top of a starter. */
export async function install(host, folder, tarball) {
  cpSync(host, folder, { recursive: true });
  if (existsSync(path.join(folder, 'package.json')))
    await npm(['install', '--prefer-offline', '--no-audit', '--no-fund', tarball], folder);
  else {
    // No package manager: what the README says to copy.
    await run('tar', ['-xzf', tarball], { cwd: folder });
    cpSync(path.join(folder, 'package/dist/bundle'), path.join(folder, 'product-support-kit'), {
      recursive: true,
    });
  }
}

/** Builds a host, its types checked. */
export async function build(folder) {
  if (!existsSync(path.join(folder, 'package.json'))) return;
  await npm(['run', 'check', '--if-present'], folder);
  await npm(['run', 'build'], folder);
}
