// The mock API as a program of its own, for scripts that drive a browser.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { build } from 'vite';

/** Builds it into a folder and starts it on a free port: its base, and a function that ends it. */
export async function startBuiltMockApi(folder, ...args) {
  const outDir = path.join(folder, 'mock-api');
  await build({ mode: 'mock-api', logLevel: 'error', build: { outDir } });
  const program = spawn('node', [path.join(outDir, 'mock-api.js'), '--port', '0', ...args]);
  for await (const line of createInterface({ input: program.stdout })) {
    const [, url] = /^Mock support API: (\S+)/.exec(line) ?? [];
    if (url) return { url, ends: () => program.kill() };
  }
  throw new Error('The mock API did not start.');
}
