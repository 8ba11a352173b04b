import { ProductSupportEvent, type ItemDetail } from './event.js';

/** `product-support-returned`: the kit made a whole-item return. */
export class ProductSupportReturnedEvent extends ProductSupportEvent<
  ItemDetail & { readonly returnId: string }
> {
  constructor(detail: ItemDetail & { readonly returnId: string }) {
    super('product-support-returned', detail);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'product-support-returned': ProductSupportReturnedEvent;
  }
}
