import { html } from '@open-wc/testing';
import { movedTo } from '../../mocks/world/part-request-moments.js';
import type { JourneyState } from '../../src/journey/index.js';
import { anOrderItem, aPart, aSupportContext } from '../support/builders.js';
import { aStart, journeyAt } from '../support/journeys.js';
import { shop } from '../support/shop.js';
import { shopper } from '../support/shopper.js';
import { journeyIn } from '../support/shown-journey.js';
import '../../components/requests/define.js';
import '../../components/journey/define.js';

const helpLink = html`<a href="/help">Help with this item</a>`;

/** A journey in a page of the shop's, from its beginning. */
export const showJourney = (): Promise<unknown> => {
  const { orderId, itemId } = shop.item;
  return shop.shows(
    html`<product-support-journey order-id=${orderId} item-id=${itemId}
      >${helpLink}</product-support-journey
    >`,
  );
};

/** The same taken up at a step, with one part chosen that the API has. */
async function showJourneyAt(step: 'review' | 'return-review'): Promise<void> {
  const { orderId, itemId } = shop.item;
  const state: JourneyState = journeyAt(step, {
    start: aStart({ orderId, itemId }),
    context: aSupportContext({
      orderId,
      item: anOrderItem({ itemId }),
      parts: [aPart({ partId: 'coffee-drip-tray', name: 'Drip tray' })],
    }),
  });
  const element = journeyIn(
    await shop.shows(
      html`<product-support-journey order-id=${orderId} item-id=${itemId}
        >${helpLink}</product-support-journey
      >`,
    ),
  );
  element.resume(state);
}

export async function showReview(): Promise<void> {
  await showJourneyAt('review');
  await shopper.isOn('Check your request');
}

export async function showReturnReview(): Promise<void> {
  await showJourneyAt('return-review');
  await shopper.sees('button', 'Confirm the return');
}

export const showOrderLine = (): Promise<unknown> => {
  const { orderId, itemId } = shop.item;
  return shop.shows(
    html`<product-support-order-item order-id=${orderId} item-id=${itemId}
      >${helpLink}</product-support-order-item
    >`,
  );
};

export const showReturnOffer = (): Promise<unknown> => {
  const { orderId, itemId } = shop.item;
  return shop.shows(
    html`<product-support-return-offer order-id=${orderId} item-id=${itemId} reason="damaged"
      >${helpLink}</product-support-return-offer
    >`,
  );
};

export const showHelpCentre = (): Promise<unknown> =>
  shop.shows(html`<product-support-help-centre>${helpLink}</product-support-help-centre>`);

export const showRequests = (): Promise<unknown> => {
  const { orderId, itemId } = shop.item;
  return shop.shows(
    html`<product-support-requests order-id=${orderId} item-id=${itemId}
      >${helpLink}</product-support-requests
    >`,
  );
};

/** The shopper's link from an e-mail, before it was pressed. */
export async function showLink(): Promise<void> {
  const token = await shop.sendsLink(shop.item);
  await shop.shows(html`<product-support-deep-link token=${token}>${helpLink}</product-support-deep-link>`);
  await shopper.sees('button', 'Get product support');
}

/** A request of the item's, as far on its way as it is said. */
export async function showRequestAt(status: 'requested' | 'dispatched' | 'delivered'): Promise<void> {
  const ids = shop.item;
  shop.change((world) => {
    const { now } = world;
    const made = {
      requestId: 'PR-1',
      ...ids,
      touchpoint: 'order' as const,
      reason: 'damaged' as const,
      parts: [{ partId: 'coffee-drip-tray', quantity: 1 }],
      status: 'requested' as const,
      requestedAt: now,
    };
    return { ...world, partRequests: [...world.partRequests, movedTo(made, status, now)] };
  });
  await showRequests();
  await shopper.reads('PR-1');
}
