import type { Collection } from '../../gallery/elements.js';
import type { State } from '../../gallery/state.js';
import type { Shop } from '../../shop/start-page.js';
import type { Place, PlaceChange, PlaceFault } from './address.js';
import type { Frames } from './frames.js';
import type { ElementFacts } from './manifest.js';

/** What can be copied, by the id of the element that holds its text. */
export type Copied = 'link' | 'snippet';

/** What the parts of the page share. */
export interface Desk {
  readonly shop: Shop;
  readonly collection: Collection;
  readonly place: Place;
  readonly faults: readonly PlaceFault[];
  readonly facts: ReadonlyMap<string, ElementFacts>;
  readonly frames: Frames;
  /** What is looked for among the states. */
  readonly query: string;
  /** What became of the last press of "copy". */
  readonly copy: { readonly what: Copied; readonly how: 'copied' | 'selected' } | undefined;
  /** The address of another place, with all else kept. */
  href(change: PlaceChange): string;
  search(query: string): void;
  copyText(what: Copied): Promise<void>;
}

/** The states of the element that is looked at, before and after the one that is shown. */
export function neighbours({ element, state }: Place): {
  previous: State | undefined;
  next: State | undefined;
} {
  const at = state ? element.states.indexOf(state) : -1;
  return {
    previous: at > 0 ? element.states[at - 1] : undefined,
    next: at < 0 ? undefined : element.states[at + 1],
  };
}
