import { ProductSupportEvent, type ItemDetail } from './event.js';

/** `product-support-closed`: the shopper left a journey; what was entered stays until the element goes. */
export class ProductSupportClosedEvent extends ProductSupportEvent<ItemDetail> {
  constructor(detail: ItemDetail) {
    super('product-support-closed', detail);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'product-support-closed': ProductSupportClosedEvent;
  }
}
