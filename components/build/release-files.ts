import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Plugin } from 'vite';

/** Where the hashes of all files lie, by their path beside it. */
const INTEGRITY = 'integrity.json';

const HASHED = /\.(js|css)$/;

/** What `integrity` of a script, of a style sheet and of an import map takes. */
const sha384 = (code: string | Uint8Array): string =>
  `sha384-${createHash('sha384').update(code).digest('base64')}`;

/**
 * Makes the files for a page without a bundler ready for a CDN: the entry under a versioned name too, which never
 * changes, and `integrity.json` with the hash of every file, so that a page can have them checked:
 *
 * ```html
 * <script type="importmap">
 *   { "integrity": { "https://cdn.example/kit/chunks/journey-….js": "sha384-…" } }
 * </script>
 * <script type="module" src="https://cdn.example/kit/product-support-kit-0.1.0.js" integrity="sha384-…" crossorigin></script>
 * ```
 *
 * A script's own attribute covers that one file; what it loads later is checked by the import map, which has to stand
 * before the first module. A browser without import maps' `integrity` loads it unchecked.
 */
export function releaseFiles(version: string): Plugin {
  return {
    name: 'release-files',
    apply: 'build',
    generateBundle(_options, files) {
      for (const file of Object.values(files)) {
        if (file.type !== 'chunk' || !file.isEntry) continue;
        const fileName = file.fileName.replace(/\.js$/, `-${version}.js`);
        this.emitFile({ type: 'asset', fileName, source: file.code });
      }
    },
    writeBundle({ dir = '' }, files) {
      const hashes = Object.fromEntries(
        readdirSync(dir, { recursive: true, encoding: 'utf8' })
          .filter((file) => HASHED.test(file))
          .sort()
          .map((file) => [file.replaceAll(sep, '/'), sha384(readFileSync(join(dir, file)))]),
      );
      writeFileSync(join(dir, INTEGRITY), `${JSON.stringify(hashes, null, 2)}\n`);
      const written = Object.entries(hashes).filter(([file]) => file in files);
      this.info(`Integrity (${INTEGRITY}):\n${written.map((pair) => pair.join('  ')).join('\n')}`);
    },
  };
}
