import type { ShopItem } from '../../shop/orders.js';
import type { ReturnReasonCode } from './reasons.js';

/** What the return page shows. */
export interface ReturnState {
  /** The items that can be sent back, newest order first. */
  items: readonly ShopItem[];
  /** The chosen one; without it the page asks. */
  item?: ShopItem;
  /** The address names an item that the shopper does not have. */
  isUnknown: boolean;
  /** How many items the choice shows. */
  shown: number;
  reason?: ReturnReasonCode;
  /** The shopper asked for a part: there is nothing to send back. */
  isPartRequested: boolean;
  /** What the form would send, once it was submitted. */
  sent?: readonly (readonly [string, string])[];
}

/** How many items the choice shows at first, and more at a press. */
export const CHOICE_SIZE = 12;
