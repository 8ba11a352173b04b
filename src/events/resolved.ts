import { ProductSupportEvent } from './event.js';

/** `product-support-resolved`: the answer to "did it help?" (S17). */
export class ProductSupportResolvedEvent extends ProductSupportEvent<{
  readonly requestId: string;
  readonly kept: boolean;
}> {
  constructor(detail: { readonly requestId: string; readonly kept: boolean }) {
    super('product-support-resolved', detail);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'product-support-resolved': ProductSupportResolvedEvent;
  }
}
