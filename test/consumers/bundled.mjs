// Bundles the packed kit as shops do, opens what came out in a browser, and prints what it found as JSON.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { bundlers } from './bundlers.mjs';
import { withProject } from './project.mjs';
import { withBrowser } from './visit.mjs';

const ENTRIES = ['two', 'four', 'all', 'root'];
/** What is opened: the first needs more code by a press, and the last has it all at once. */
const VISITED = ['two', 'all'];

console.log('Started');
await withProject([], (folder) =>
  withBrowser(folder, async (visit) => {
    const found = {};
    for (const [bundler, bundle] of Object.entries(bundlers)) {
      found[bundler] = {};
      for (const name of ENTRIES) {
        const outDir = path.join(folder, 'out', bundler, name);
        const files = await bundle(folder, path.join(folder, `bundled/${name}.js`), outDir);
        const codes = files.map((file) => readFileSync(path.join(outDir, file)));
        const bytes = codes.reduce((sum, code) => sum + brotliCompressSync(code).length, 0);
        const seen = VISITED.includes(name) ? await visit(`/out/${bundler}/${name}/entry.js`) : {};
        found[bundler][name] = { bytes, ...seen };
      }
    }
    console.log(`Found: ${JSON.stringify(found)}`);
  }),
);
