// The custom elements manifest, and what is made of it for editors and frameworks: `cem analyze` reads this.
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';
import { elementTypes } from './element-types.mjs';
import { definitions, publicApi, publishedPaths } from './plugins.mjs';

export default {
  globs: ['components/*/*.ts', 'src/events/*.ts'],
  exclude: ['components/build/**'],
  litelement: true,
  packagejson: false,
  outdir: 'dist',
  plugins: [
    definitions(),
    publicApi(),
    publishedPaths(),
    customElementVsCodePlugin({ outdir: 'dist', hideLogs: true }),
    elementTypes({ outdir: 'dist/types' }),
  ],
};
