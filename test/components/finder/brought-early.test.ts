import { expect, html, waitUntil } from '@open-wc/testing';
import { nothing } from 'lit';
import type { ProductSupportJourney } from '../../../components/journey/journey.js';
import { useShop } from '../../support/shop.js';
import { shopper } from '../../support/shopper.js';
import { journeyIn } from '../../support/shown-journey.js';

// Coming when the parts are shown already, it would move them from under the shopper's finger.
describe('The drawing of an item is brought', () => {
  const shop = useShop();

  /** Opens an item, with the names of what is brought from then on. */
  async function open(itemId: string, reason?: string): Promise<string[]> {
    const page = await shop.shows(
      html`<product-support-journey
        order-id=${shop.item.orderId}
        item-id=${itemId}
        reason=${reason ?? nothing}
      ></product-support-journey>`,
    );
    const element: ProductSupportJourney = journeyIn(page);
    const { bringTexts } = element;
    const brought: string[] = [];
    element.bringTexts = (section) => {
      brought.push(section.name);
      return bringTexts.call(element, section);
    };
    await shopper.isOn('How can we help?');
    return brought;
  }

  it('while the shopper says what is wrong, and not before', async () => {
    const brought = await open(shop.item.itemId);
    expect(brought).not.to.include('finder');
    await shopper.presses('Request a free part');
    await shopper.isOn('What is wrong with the part?');
    await waitUntil(() => brought.includes('finder'));
  });

  it('with the first step where that is known already [S5]', async () => {
    const brought = await open(shop.item.itemId, 'missing');
    await waitUntil(() => brought.includes('finder'));
  });
});
