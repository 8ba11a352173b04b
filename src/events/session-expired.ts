import { ProductSupportEvent } from './event.js';

/** `product-support-session-expired`: the shop's token is no longer taken, or `getToken` gave none; it is asked again on retry. */
export class ProductSupportSessionExpiredEvent extends ProductSupportEvent<Record<string, never>> {
  constructor() {
    super('product-support-session-expired', {});
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'product-support-session-expired': ProductSupportSessionExpiredEvent;
  }
}
