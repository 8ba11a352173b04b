import type { ProductSupportHelpCentre } from '../../../components/help-centre/help-centre.js';
import type { Fault } from '../../../mocks/world/schema.js';
import { losesCode, press, pressButton, there } from '../hands.js';
import { statesOf, type Scene, type State } from '../state.js';
import { withManyOrders, withoutOrders } from '../worlds.js';

const ORDERS_FAIL: Fault = { call: 'GET /orders', kind: 'network-error' };
const NO_MATCH = 'zebra';

/** The states of the help centre: its orders, a search, the support page of an item, and what can go wrong. */
export function helpCentreStates(scene: Scene): readonly State[] {
  const { world, item } = scene;
  const many = withManyOrders(world, item);
  return statesOf('product-support-help-centre', scene, {
    loading: { hangs: true },
    orders: {},
    'orders, more than are shown': { world: many },
    'orders, all items of one': { world: many, act: (element) => press(element, '[name="all"]') },
    'orders, older ones on their way': {
      world: many,
      async act(element, shop) {
        // Not before the options of the orders above are there.
        await there(element, (root) => root.querySelector('[data-item]'));
        shop.hangs();
        await press(element, '[name="more"]');
      },
    },
    'orders, older ones not reached': {
      world: many,
      async act(element, shop) {
        await there(element, (root) => root.querySelector('[name="more"]'));
        shop.fails(ORDERS_FAIL);
        await press(element, '[name="more"]');
        await there(element, (root) => root.querySelector('[role="alert"]'));
      },
    },
    searched: { act: (element) => search(element, item.orderId) },
    'searched, nothing found': {
      async act(element) {
        await search(element, NO_MATCH);
        await there(element, (root) => root.querySelector('[name="clear"]'));
      },
    },
    'support page': {
      async act(element) {
        await press(element, '[data-item]');
        await there(element, (root) => root.querySelector('product-support-journey'));
      },
    },
    empty: { world: withoutOrders(world) },
    'not reached': { faults: [ORDERS_FAIL] },
    'not loaded': {
      give: losesCode,
      async act(element) {
        await press(element, '[data-item]');
        await there(element, (root) => root.querySelector('slot'));
      },
    },
    'not loaded, the support page': {
      async act(element) {
        await search(element, '');
        losesCode(element);
        await press(element, '[data-item]');
        await there(element, (root) => root.querySelector('[role="alert"]'));
      },
    },
  });
}

/** Searches, once the orders are there; ends when the search has its answer. */
async function search(element: ProductSupportHelpCentre, query: string): Promise<void> {
  await there(element, (root) => root.querySelector('[data-item]'));
  const before = element.asked;
  const field = await there(element, (root) => root.querySelector('input'));
  field.value = query;
  await pressButton(element, 'help.searchSubmit');
  await there(element, () => element.asked !== before && element.phase !== 'loading');
}
