import type { Reason, ReturnCause } from '../contract/index.js';
import { ProductSupportEvent, type ItemDetail } from './event.js';

/** What goes along when the shopper chooses the whole-item return (S11). */
export interface ReturnChosenDetail extends ItemDetail {
  readonly reason: Reason | undefined;
  readonly note: string;
  readonly cause: ReturnCause;
}

/**
 * `product-support-return-chosen`: the shopper chose the whole-item return. A shop with a return flow of its own
 * calls `preventDefault()` and takes over; otherwise the kit makes the return through the API.
 */
export class ProductSupportReturnChosenEvent extends ProductSupportEvent<ReturnChosenDetail> {
  constructor(detail: ReturnChosenDetail) {
    super('product-support-return-chosen', detail, true);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'product-support-return-chosen': ProductSupportReturnChosenEvent;
  }
}
