import { ProductSupportEvent, type ItemDetail } from './event.js';

/** `product-support-requested`: a part was requested (S1); the window's end is a local date in the shop's zone (S8). */
export class ProductSupportRequestedEvent extends ProductSupportEvent<
  ItemDetail & { readonly requestId: string; readonly returnWindowEndsOn: string }
> {
  constructor(detail: ItemDetail & { readonly requestId: string; readonly returnWindowEndsOn: string }) {
    super('product-support-requested', detail);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'product-support-requested': ProductSupportRequestedEvent;
  }
}
