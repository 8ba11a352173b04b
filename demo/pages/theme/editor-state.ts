import type { Exhibit } from '../../gallery/load-states.js';
import type { Shop } from '../../shop/start-page.js';
import type { Check } from './contrast.js';
import type { Draft, StartName } from './draft.js';
import type { PropertyName } from './properties.js';

/** What the parts of the editor share. */
export interface Editor {
  readonly shop: Shop;
  readonly draft: Draft;
  readonly checks: readonly Check[];
  /** The states of the journey to look at; none where the scenario has no item with support. */
  readonly exhibits: readonly Exhibit[];
  readonly shown: Exhibit | undefined;
  /** For the element where links land. */
  readonly token: string | undefined;
  /** What became of the last press of "copy". */
  readonly copy: 'copied' | 'selected' | undefined;
  start(name: StartName): void;
  type(name: PropertyName, text: string): void;
  reset(): void;
  show(state: string): void;
  copyCss(): Promise<void>;
}

/** A contrast as a reader of the language writes it, never rounded up: 4.496 is not 4.5. */
export function formatRatio(ratio: number, { lang }: Pick<Shop, 'lang'>): string {
  return (Math.floor(ratio * 100) / 100).toLocaleString(lang, { minimumFractionDigits: 2 });
}
