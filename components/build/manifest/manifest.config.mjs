// The custom elements manifest, and what is made of it for editors and frameworks: `cem analyze` reads this.
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';
import analysis from './analysis.mjs';
import { elementTypes } from './element-types.mjs';

export default {
  ...analysis,
  plugins: [
    ...analysis.plugins,
    customElementVsCodePlugin({ outdir: 'dist', hideLogs: true }),
    elementTypes({ outdir: 'dist/types' }),
  ],
};
