import { ProductSupportEvent } from './event.js';

/** `product-support-failed`: a call failed; `type` is a problem type of the API or a failure type of the client. */
export class ProductSupportFailedEvent extends ProductSupportEvent<{ readonly type: string }> {
  constructor(detail: { readonly type: string }) {
    super('product-support-failed', detail);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'product-support-failed': ProductSupportFailedEvent;
  }
}
