import type { Plugin } from 'vite';

/** The policy that a page with `require-trusted-types-for 'script'` has to allow: `trusted-types product-support-kit`. */
export const POLICY = 'product-support-kit';

const LIT_POLICY = /\w+\.createPolicy\("lit-html",\{createHTML:(\w+)=>\1\}\)/;

/**
 * Gives the Lit of a self-contained file a Trusted Types policy of its own name, made once in a page. Under Lit's own
 * name the second Lit of a page, the shop's or that of another copy of the kit, could not make it: it would throw, and
 * nothing of that copy would run.
 */
export function ownPolicy(): Plugin {
  return {
    name: 'own-policy',
    apply: 'build',
    transform: {
      filter: { id: /lit-html[\\/]lit-html\.js$/ },
      handler(code) {
        const own = code.replace(
          LIT_POLICY,
          (make) => `globalThis[Symbol.for("${POLICY}")]??=${make.replace('lit-html', POLICY)}`,
        );
        if (own === code) this.error('Lit makes its Trusted Types policy in another way than before.');
        return { code: own, map: null };
      },
    },
  };
}
