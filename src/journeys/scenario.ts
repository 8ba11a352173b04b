import type { Touchpoint } from '../contract/scalars.js';
import type { Shopper } from '../testing/index.js';
import type { RuleId } from './rules.js';
import type { CallMade } from './result.js';
import type { Item, Need, Shop, World } from './shop.js';

/** All that a scenario can use. */
export interface Scene {
  readonly shopper: Shopper;
  readonly shop: Shop;
  /** The calls that the page has made of the API so far. */
  readonly calls: () => readonly CallMade[];
  /** The code by which the API says that nothing can be done for an item; absent where it says none. */
  readonly unavailable: (item: Item) => Promise<string | undefined>;
  /** Says of what was seen that it is so, as a step of its own that shows rules. */
  readonly makesSure: (
    words: string,
    rules: readonly RuleId[],
    isSo: boolean,
    otherwise: string,
  ) => Promise<void>;
}

/** What a shopper does, from a page of the shop to an outcome. */
export interface Scenario {
  /** Stable: `part-from-the-order-page`. */
  readonly id: string;
  /** After "The shopper": `requests a part from the order page`. */
  readonly title: string;
  /** Where the shopper meets product support. */
  readonly touchpoint: Touchpoint;
  /** The rules that it shows: a run that passes without having shown one of them fails. */
  readonly rules: readonly RuleId[];
  /** The state of the mock that it needs; absent where any shop will do. */
  readonly world?: World;
  /** What else the shop has to have. */
  readonly needs?: readonly Need[];
  run(scene: Scene): Promise<void>;
}
