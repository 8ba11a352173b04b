// The shops: each made from its framework's own starter, with little more in it than the README's snippet.

/**
 * @typedef {object} Host
 * @property {string} [site] - The built site's folder. Without it the host has a server of its own.
 * @property {boolean} [rendered] - Whether the page holds the tags as the server sends it, before any script has run.
 * @property {boolean} [journeys] - Whether the kit's own journeys are gone in it, too.
 * @property {string} [starter] - What made it.
 */

/** @type {Record<string, Host>} */
export const HOSTS = {
  html: { site: '.', rendered: true, journeys: true },
  react: { site: 'dist', journeys: true, starter: 'create-vite 9.3.0 --template react-ts' },
  vue: { site: 'dist', starter: 'create-vite 9.3.0 --template vue-ts' },
  svelte: { site: 'dist', starter: 'create-vite 9.3.0 --template svelte-ts' },
  angular: { site: 'dist/shop/browser', starter: '@angular/cli 21.2.28 new --minimal' },
  next: { rendered: true, starter: 'create-next-app 16.4.3 --ts --app' },
};
