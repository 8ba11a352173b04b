import { readdirSync, readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { minifyStyles } from './minify-literals.js';

const THEMES = 'components/themes';

/** Ships the ready themes into a folder: as they are written, or small. */
export function themeCss(folder: string, { minify = false } = {}): Plugin {
  return {
    name: 'theme-css',
    apply: 'build',
    generateBundle() {
      for (const file of readdirSync(THEMES)) {
        const css = readFileSync(`${THEMES}/${file}`, 'utf8');
        const fileName = `${folder}/${file}`;
        this.emitFile({ type: 'asset', fileName, source: minify ? minifyStyles(css, fileName) : css });
      }
    },
  };
}
