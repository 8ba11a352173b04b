// Answers of an API that are not as they should be, given to the kit without a browser: `npm run test:mutated -- --help`.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { build } from 'vite';

const folder = mkdtempSync(path.join(os.tmpdir(), 'product-support-mutated-'));
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
        input: { main: path.resolve('test/mutated/main.ts') },
        output: { entryFileNames: 'main.mjs' },
      },
    },
  });
  // Answers leave much behind that is soon forgotten: collected seldom, it costs less.
  const { status } = spawnSync(
    process.execPath,
    ['--max-semi-space-size=64', path.join(folder, 'main.mjs'), ...process.argv.slice(2)],
    { stdio: 'inherit' },
  );
  process.exitCode = status ?? 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
