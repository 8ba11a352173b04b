import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { minifyStyles } from './minify-literals.js';

/** Ships the sheet that keeps the elements' places: as it is written, or small. */
export function reserveCss(fileName: string, { minify = false } = {}): Plugin {
  return {
    name: 'reserve-css',
    apply: 'build',
    generateBundle() {
      const css = readFileSync('components/reserve.css', 'utf8');
      this.emitFile({ type: 'asset', fileName, source: minify ? minifyStyles(css, fileName) : css });
    },
  };
}
