import {
  ProductSupportFailedEvent,
  ProductSupportOpenedEvent,
  ProductSupportRequestedEvent,
  ProductSupportReturnedEvent,
  ProductSupportSessionExpiredEvent,
} from '../../src/events.js';
import type { ShopEvent } from '../../src/journey/state.js';

/** The typed event for what a journey tells the shop. */
export function toEvent(event: ShopEvent): Event {
  switch (event.name) {
    case 'opened':
      return new ProductSupportOpenedEvent(event.detail);
    case 'requested':
      return new ProductSupportRequestedEvent(event.detail);
    case 'returned':
      return new ProductSupportReturnedEvent(event.detail);
    case 'failed':
      return new ProductSupportFailedEvent(event.detail);
    case 'session-expired':
      return new ProductSupportSessionExpiredEvent();
  }
}
