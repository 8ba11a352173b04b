import type { GalleryElement } from '../../gallery/elements.js';
import type { State } from '../../gallery/state.js';

/** An element with those of its states that match. */
export interface Found {
  readonly element: GalleryElement;
  readonly states: readonly State[];
}

const fold = (text: string): string => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** The states whose element and name together have every word of a query; elements without any are left out. */
export function searchStates(elements: readonly GalleryElement[], query: string): readonly Found[] {
  const words = fold(query)
    .split(/[\s,/]+/)
    .filter(Boolean);
  return elements
    .map((element) => ({
      element,
      states: element.states.filter(({ name }) => {
        const text = fold(`${element.tag} ${name}`);
        return words.every((word) => text.includes(word));
      }),
    }))
    .filter(({ states }) => states.length > 0);
}
