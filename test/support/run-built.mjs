// Programs in TypeScript that need no browser: built into a folder of their own, run with this command's options, removed.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { build } from 'vite';

/** Builds a file of the project, and runs it to its end; this process then ends with its exit code. */
export async function runBuilt(entry) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'product-support-run-'));
  try {
    await build({
      configFile: false,
      publicDir: false,
      logLevel: 'error',
      ssr: { noExternal: true },
      // For included packages that are not ES modules.
      define: { __filename: 'import.meta.filename' },
      build: {
        outDir: folder,
        ssr: true,
        target: 'node20',
        minify: false,
        rolldownOptions: {
          input: { main: path.resolve(entry) },
          output: { entryFileNames: 'main.mjs' },
        },
      },
    });
    // They leave much behind that is soon forgotten: collected seldom, it costs a third less.
    const { status } = spawnSync(
      process.execPath,
      ['--max-semi-space-size=64', path.join(folder, 'main.mjs'), ...process.argv.slice(2)],
      { stdio: 'inherit' },
    );
    process.exitCode = status ?? 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
