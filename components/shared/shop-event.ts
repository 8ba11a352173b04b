import { ProductSupportFailedEvent } from '../../src/events/failed.js';
import { ProductSupportOpenedEvent } from '../../src/events/opened.js';
import { ProductSupportRequestedEvent } from '../../src/events/requested.js';
import { ProductSupportReturnedEvent } from '../../src/events/returned.js';
import { ProductSupportSessionExpiredEvent } from '../../src/events/session-expired.js';
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
