import { ProductSupportEvent, type ItemDetail } from './event.js';

/** `product-support-cancelled`: a request was cancelled before dispatch (S8). */
export class ProductSupportCancelledEvent extends ProductSupportEvent<
  ItemDetail & { readonly requestId: string }
> {
  constructor(detail: ItemDetail & { readonly requestId: string }) {
    super('product-support-cancelled', detail);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'product-support-cancelled': ProductSupportCancelledEvent;
  }
}
