// What the manifest is made of, without what is written beside it.
import { definitions, publicApi, publishedPaths } from './plugins.mjs';

export default {
  globs: ['components/*/*.ts', 'src/events/*.ts'],
  exclude: ['components/build/**'],
  litelement: true,
  packagejson: false,
  outdir: 'dist',
  plugins: [definitions(), publicApi(), publishedPaths()],
};
