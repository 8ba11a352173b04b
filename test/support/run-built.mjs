// Programs in TypeScript that need no browser: built into a folder of their own, run with this command's options, removed.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { build } from 'vite';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

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
    process.exitCode = await run(path.join(folder, 'main.mjs'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs a built file; a signal ends it first, so that nothing of it is left behind. */
async function run(file) {
  // They leave much behind that is soon forgotten: collected seldom, it costs a third less.
  const child = spawn(process.execPath, ['--max-semi-space-size=64', file, ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  const pass = (signal) => void child.kill(signal);
  for (const signal of SIGNALS) process.on(signal, pass);
  const [code] = await once(child, 'exit');
  for (const signal of SIGNALS) process.off(signal, pass);
  return code ?? 1;
}
