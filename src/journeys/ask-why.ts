import type { Page } from 'playwright-core';
import type { Touchpoint } from '../contract/scalars.js';
import type { Item } from './shop.js';

/**
 * Asks the API, from within the page and in the name of its shopper, by which code nothing can be done for an item. The token
 * does not leave the page. Undefined where the API says none.
 */
export const askWhy = (page: Page, touchpoint: Touchpoint, item: Item): Promise<string | undefined> =>
  page.evaluate(
    async ([where, orderId, itemId]) => {
      const provider = document.querySelector('product-support-provider');
      const base = provider?.getAttribute('api-base');
      if (!provider || base === null || base === undefined) return undefined;
      const token: unknown =
        'getToken' in provider && typeof provider.getToken === 'function' ? await provider.getToken() : '';
      const query = new URLSearchParams({ touchpoint: where, item: `${orderId}:${itemId}` });
      const answer = await fetch(new URL(`${base}/support-options?${query}`, location.href), {
        headers: { authorization: `Bearer ${String(token)}` },
      });
      const { options = [] }: { options?: { code?: string }[] } = await answer.json();
      return options[0]?.code;
    },
    [touchpoint, item.orderId, item.itemId] as const,
  );
