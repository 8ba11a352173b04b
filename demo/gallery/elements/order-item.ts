import { PART_REQUEST_STATUSES, type SupportOption } from '../../../src/index.js';
import { losesCode, press, pressButton, there } from '../hands.js';
import { idsOf, statesOf, type Scene, type State, type Way } from '../state.js';
import { withRequestFor } from '../worlds.js';

type OrderItemWay = Way<'product-support-order-item'>;

/** The states of an order line: asking, each answer, asked in vain, and what stands behind a press. */
export function orderItemStates(scene: Scene): readonly State[] {
  const { item } = scene;
  const attributes = idsOf(item);
  const { world, request } = withRequestFor(scene);
  const answered = (option: Partial<SupportOption>, more: OrderItemWay = {}): OrderItemWay => ({
    attributes,
    ...more,
    give(element, shop) {
      element.option = { ...item, available: true, solutions: ['parts'], ...NOTHING_MORE, ...option };
      more.give?.(element, shop);
    },
  });
  const made = { openRequestId: request.requestId, openRequestStatus: request.status } as const;
  const none = { available: false, code: 'not-offered' } as const;

  return statesOf('product-support-order-item', scene, {
    loading: { attributes, hangs: true },
    option: answered({}),
    ...Object.fromEntries(
      PART_REQUEST_STATUSES.map((openRequestStatus) => [
        `request made, ${openRequestStatus}`,
        answered({ ...made, openRequestStatus }, { world }),
      ]),
    ),
    'request made, no other part': answered({ ...made, available: false }, { world }),
    'request made, unfolded': answered(made, { world, act: (element) => press(element, 'summary') }),
    'nothing to offer': answered(none, { isEmpty: true }),
    'nothing to offer, collapsed': answered(none, {
      attributes: { ...attributes, collapse: true },
      isEmpty: true,
    }),
    'not reached': { attributes, faults: [{ call: '*', kind: 'network-error' }] },
    'not loaded': answered(
      {},
      {
        give: losesCode,
        act: (element) => pressButton(element, 'option.get'),
      },
    ),
    'not loaded, request made': answered(made, {
      world,
      give: losesCode,
      async act(element) {
        await press(element, 'summary');
        await there(element, (root) => root.querySelector('slot'));
      },
    }),
  });
}

const NOTHING_MORE = {
  code: undefined,
  returnWindow: undefined,
  openRequestId: undefined,
  openRequestStatus: undefined,
} as const;
