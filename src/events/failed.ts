import { ProductSupportEvent } from './event.js';
import { ProductSupportSessionExpiredEvent } from './session-expired.js';

/**
 * `product-support-failed`: a call failed, or code did not arrive; `type` is a problem type of the API or a failure type of
 * the client. A token that is no longer taken is told by `product-support-session-expired` instead.
 */
export class ProductSupportFailedEvent extends ProductSupportEvent<{ readonly type: string }> {
  constructor(detail: { readonly type: string }) {
    super('product-support-failed', detail);
  }
}

const told = new WeakMap<EventTarget, object>();

/**
 * Tells the shop of a failed call, once an element: that the session is over where the token is no longer taken, else why.
 * Several of an element's questions may share one failed call.
 */
export function tellFailure(element: EventTarget, failure: { readonly type: string }): void {
  if (told.get(element) === failure) return;
  told.set(element, failure);
  const { type } = failure;
  element.dispatchEvent(
    type === 'session-expired'
      ? new ProductSupportSessionExpiredEvent()
      : new ProductSupportFailedEvent({ type }),
  );
}

declare global {
  interface GlobalEventHandlersEventMap {
    'product-support-failed': ProductSupportFailedEvent;
  }
}
