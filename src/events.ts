import type { Reason, ReturnCause } from './contract/index.js';

/** An event of the kit: it bubbles, leaves shadow roots, and carries no personal data. */
abstract class ProductSupportEvent<Detail> extends Event {
  constructor(
    type: string,
    /** What happened, as plain data. */
    readonly detail: Detail,
    { cancelable = false }: { cancelable?: boolean } = {},
  ) {
    super(type, { bubbles: true, composed: true, cancelable });
  }
}

/** One order item of the shopper's. */
interface ItemDetail {
  readonly orderId: string;
  readonly itemId: string;
}

/** `product-support-opened`: a journey has begun. */
export class ProductSupportOpenedEvent extends ProductSupportEvent<ItemDetail> {
  constructor(detail: ItemDetail) {
    super('product-support-opened', detail);
  }
}

/** `product-support-closed`: the shopper left a journey; what was entered stays until the element goes. */
export class ProductSupportClosedEvent extends ProductSupportEvent<ItemDetail> {
  constructor(detail: ItemDetail) {
    super('product-support-closed', detail);
  }
}

/** `product-support-requested`: a part was requested (S1); the window's end is a local date in the shop's zone (S8). */
export class ProductSupportRequestedEvent extends ProductSupportEvent<
  ItemDetail & { readonly requestId: string; readonly returnWindowEndsOn: string }
> {
  constructor(detail: ItemDetail & { readonly requestId: string; readonly returnWindowEndsOn: string }) {
    super('product-support-requested', detail);
  }
}

/** `product-support-cancelled`: a request was cancelled before dispatch (S8). */
export class ProductSupportCancelledEvent extends ProductSupportEvent<
  ItemDetail & { readonly requestId: string }
> {
  constructor(detail: ItemDetail & { readonly requestId: string }) {
    super('product-support-cancelled', detail);
  }
}

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
    super('product-support-return-chosen', detail, { cancelable: true });
  }
}

/** `product-support-returned`: the kit made a whole-item return. */
export class ProductSupportReturnedEvent extends ProductSupportEvent<
  ItemDetail & { readonly returnId: string }
> {
  constructor(detail: ItemDetail & { readonly returnId: string }) {
    super('product-support-returned', detail);
  }
}

/** `product-support-resolved`: the answer to "did it help?" (S17). */
export class ProductSupportResolvedEvent extends ProductSupportEvent<{
  readonly requestId: string;
  readonly kept: boolean;
}> {
  constructor(detail: { readonly requestId: string; readonly kept: boolean }) {
    super('product-support-resolved', detail);
  }
}

/** `product-support-failed`: a call failed; `type` is a problem type of the API or a failure type of the client. */
export class ProductSupportFailedEvent extends ProductSupportEvent<{ readonly type: string }> {
  constructor(detail: { readonly type: string }) {
    super('product-support-failed', detail);
  }
}

/** `product-support-session-expired`: the shop's token is no longer taken; `getToken` is asked again on retry. */
export class ProductSupportSessionExpiredEvent extends ProductSupportEvent<Record<string, never>> {
  constructor() {
    super('product-support-session-expired', {});
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'product-support-opened': ProductSupportOpenedEvent;
    'product-support-closed': ProductSupportClosedEvent;
    'product-support-requested': ProductSupportRequestedEvent;
    'product-support-cancelled': ProductSupportCancelledEvent;
    'product-support-return-chosen': ProductSupportReturnChosenEvent;
    'product-support-returned': ProductSupportReturnedEvent;
    'product-support-resolved': ProductSupportResolvedEvent;
    'product-support-failed': ProductSupportFailedEvent;
    'product-support-session-expired': ProductSupportSessionExpiredEvent;
  }
}
