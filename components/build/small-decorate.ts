import type { Plugin } from 'vite';

/** Stands for {@link smallDecorate}'s module in the build. */
const SOURCE = `export default (decorators, prototype, name) => {
  for (const decorate of decorators) decorate(prototype, name);
};
`;

/**
 * Gives decorated fields a helper of one line. The compiler's own serves decorators of every kind; the kit's stand on
 * fields alone and answer nothing (`components/shared/decorators.ts`).
 */
export function smallDecorate(): Plugin {
  return {
    name: 'small-decorate',
    apply: 'build',
    // It is made inside the bundler: neither its name nor its loading can be taken over, but its text can.
    transform: {
      filter: { id: /@oxc-project.runtime.*[\\/]decorate\.js$/ },
      handler: () => ({ code: SOURCE, map: null }),
    },
  };
}
