import { loadJourney, loadRequests } from './lazy.js';

const BY_HAND = {
  'product-support-journey': loadJourney,
  'product-support-requests': loadRequests,
} as const;

/**
 * Loads the elements that a touchpoint opens, where a shop has put them into the page itself. Resolves once they are
 * there; one whose code does not arrive keeps its plain link.
 */
export async function loadWhatStandsIn(page: ParentNode): Promise<void> {
  const wanted = Object.entries(BY_HAND).filter(([tag]) => page.querySelector(tag));
  await Promise.allSettled(wanted.map(([, load]) => load()));
}
