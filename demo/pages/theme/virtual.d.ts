declare module 'virtual:custom-elements-manifest' {
  import type { Manifest } from './reference.js';

  const manifest: Manifest;
  export default manifest;
}
