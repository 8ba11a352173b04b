import type { ProductSupportReturnOffer } from '../../../components/return-offer/return-offer.js';
import {
  ProductSupportClosedEvent,
  ProductSupportRequestedEvent,
  ProductSupportReturnChosenEvent,
  REASONS,
} from '../../../src/index.js';
import { losesCode, there } from '../hands.js';
import { idsOf, statesOf, type Attributes, type Scene, type State, type Way } from '../state.js';

type Offer = Way<'product-support-return-offer'>;

/** The states of the offer in a return form: nothing, the offer for each reason, and each choice. */
export function returnOfferStates(scene: Scene): readonly State[] {
  const { item } = scene;
  const ids = idsOf(item);
  const attributes: Attributes = { ...ids, reason: 'damaged' };
  /** In the shop's form, with an item that qualifies. */
  const offered = (more: Offer = {}): Offer => ({ attributes, inForm: true, ...more });

  const chooses = async (element: ProductSupportReturnOffer): Promise<void> => {
    const journey = await journeyIn(element);
    journey.dispatchEvent(
      new ProductSupportReturnChosenEvent({ ...item, reason: 'damaged', note: '', cause: 'chosen' }),
    );
  };
  const requests = async (element: ProductSupportReturnOffer): Promise<void> => {
    const journey = await journeyIn(element);
    const returnWindowEndsOn = scene.world.now.slice(0, 10);
    journey.dispatchEvent(
      new ProductSupportRequestedEvent({ ...item, requestId: `PR-${item.orderId}`, returnWindowEndsOn }),
    );
    journey.dispatchEvent(new ProductSupportClosedEvent(item));
  };

  return statesOf('product-support-return-offer', scene, {
    'no reason yet': offered({ attributes: ids, isEmpty: true }),
    'a reason that no part solves': offered({
      attributes: { ...ids, reason: 'changed-my-mind' },
      isEmpty: true,
    }),
    loading: offered({ hangs: true, isEmpty: true }),
    ...Object.fromEntries(
      REASONS.map((reason) => [
        `offered, ${reason}`,
        offered({ attributes: { ...ids, reason }, act: async (element) => void (await journeyIn(element)) }),
      ]),
    ),
    'part requested': offered({ act: requests }),
    'return chosen': offered({ act: chooses }),
    'return chosen, outside a form': {
      attributes,
      give(element) {
        // A shop that takes the return over.
        element.addEventListener('product-support-return-chosen', (event) => event.preventDefault());
      },
      act: chooses,
    },
    'nothing to offer': offered({
      give(element) {
        element.option = {
          ...item,
          available: false,
          code: 'not-offered',
          solutions: [],
          returnWindow: undefined,
          openRequestId: undefined,
          openRequestStatus: undefined,
        };
      },
      isEmpty: true,
    }),
    'not reached': offered({ faults: [{ call: '*', kind: 'network-error' }] }),
    'not loaded': offered({
      give: losesCode,
      act: async (element) => void (await there(element, (root) => root.querySelector('slot'))),
    }),
  });
}

const journeyIn = (element: ProductSupportReturnOffer) =>
  there(element, (root) => root.querySelector('product-support-journey'));
