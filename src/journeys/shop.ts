import type { Touchpoint } from '../contract/scalars.js';

/** An order item as the scenarios know it. */
export interface Item {
  readonly orderId: string;
  readonly itemId: string;
  /** Absent where the shop did not say. */
  readonly title?: string;
}

/** A named state of the mock: one of its scenarios. */
export type World = string;

/** What a scenario may need besides a page: orders and faults of the mock, a network that can be cut. */
export type Need = 'the mock’s orders' | 'faults' | 'a network';

/** A fault of the mock's, as `PUT /mock/faults` takes it. */
export interface Fault {
  readonly call: string;
  readonly kind: 'network-error' | 'status';
  readonly status?: number;
  readonly after?: 'carried-out';
  readonly times?: number;
}

/** The shop at an address, as far as the scenarios need it. */
export interface Shop {
  /** Opens the page of a touchpoint; on the return page the form for the item. */
  opens(touchpoint: Touchpoint, item?: Item): Promise<void>;
  /** A selector for a reason in the shop's own return form that a part can solve. */
  readonly returnReason: string;
  /** The item that the scenario is about. @throws where no page with it is open. */
  item(): Promise<Item>;
  /** Lets calls of the API fail until `works`. */
  fails(...faults: readonly Fault[]): Promise<void>;
  /** The browser has no network any more, until `works`. */
  goesOffline(): Promise<void>;
  works(): Promise<void>;
}

/** A scenario cannot be gone in this shop; the message says why. */
export class Skipped extends Error {}
