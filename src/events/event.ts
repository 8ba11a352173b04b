/** An event of the kit: it bubbles, leaves shadow roots, and carries no personal data. */
export abstract class ProductSupportEvent<Detail> extends Event {
  constructor(
    type: string,
    /** What happened, as plain data. */
    readonly detail: Detail,
    cancelable = false,
  ) {
    super(type, { bubbles: true, composed: true, cancelable });
  }
}

/** One order item of the shopper's. */
export interface ItemDetail {
  readonly orderId: string;
  readonly itemId: string;
}
