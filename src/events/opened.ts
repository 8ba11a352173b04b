import { ProductSupportEvent, type ItemDetail } from './event.js';

/** `product-support-opened`: a journey has begun. */
export class ProductSupportOpenedEvent extends ProductSupportEvent<ItemDetail> {
  constructor(detail: ItemDetail) {
    super('product-support-opened', detail);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'product-support-opened': ProductSupportOpenedEvent;
  }
}
