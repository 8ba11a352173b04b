import type { ProductSupportRequests } from '../../../components/requests/requests.js';
import { PART_REQUEST_STATUSES, type PartRequestStatus } from '../../../src/index.js';
import { losesCode, pressButton, there } from '../hands.js';
import { idsOf, statesOf, type Scene, type State, type Way } from '../state.js';
import { withoutOrders, withRequest, type WithRequest } from '../worlds.js';

type RequestsWay = Way<'product-support-requests'>;

/** The states of the requests made so far: lists, each status, and what a press asks or brings. */
export function requestsStates(scene: Scene): readonly State[] {
  const of = ({ world, request }: WithRequest, more: RequestsWay = {}): RequestsWay => ({
    world,
    attributes: idsOf(request),
    ...more,
  });
  const inStatus = (status: PartRequestStatus): RequestsWay =>
    status === 'unknown'
      ? of(withRequest(scene.world, 'requested'), {
          rewrite: (answer) => answer.replaceAll('"status":"requested"', '"status":"lost-at-sea"'),
        })
      : of(withRequest(scene.world, status));
  const requested = withRequest(scene.world, 'requested');
  const asks = async (element: ProductSupportRequests): Promise<void> => {
    await pressButton(element, 'requests.cancel');
    await there(element, (root) => root.querySelector('[role="group"]'));
  };
  const delivered = (kept: boolean) => withRequest(scene.world, 'delivered', { kept });

  return statesOf('product-support-requests', scene, {
    loading: { hangs: true },
    'all of a shopper': {},
    'all of a shopper, without a heading': { attributes: { 'heading-hidden': true } },
    ...Object.fromEntries(PART_REQUEST_STATUSES.map((status) => [status, inStatus(status)])),
    'delivered, it helped': of(delivered(true)),
    'delivered, it did not help': of(delivered(false)),
    'cancelling, asked first': of(requested, { act: asks }),
    'cancelling, the window stays': of(requested, { rewrite: withoutLongerWindow, act: asks }),
    'cancelling, on its way': of(requested, {
      async act(element, shop) {
        await asks(element);
        shop.hangs();
        await pressButton(element, 'requests.cancelYes');
      },
    }),
    'cancelling, just done': of(requested, {
      async act(element) {
        await asks(element);
        await pressButton(element, 'requests.cancelYes');
        await there(element, (root) => root.querySelector('.ask:not([role])'));
      },
    }),
    'cancelling, not done': of(requested, {
      async act(element, shop) {
        await asks(element);
        shop.fails({
          call: 'POST /part-requests/{requestId}/cancel',
          kind: 'status',
          status: 503,
        });
        await pressButton(element, 'requests.cancelYes');
        await there(element, (root) => root.querySelector('.failure'));
      },
    }),
    empty: { world: withoutOrders(scene.world) },
    'not reached': { faults: [{ call: 'GET /part-requests', kind: 'network-error' }] },
    'not loaded': of(withRequest(scene.world, 'not-received'), {
      give: losesCode,
      async act(element) {
        await pressButton(element, 'requests.returnItem');
        await there(element, (root) => root.querySelector('[role="alert"]'));
      },
    }),
  });
}

/** An answer in which a cancellation leaves the return window as long as it is. */
function withoutLongerWindow(answer: string): string {
  const endsOn = /"returnWindow":\{"endsOn":("[^"]+")/.exec(answer)?.[1] ?? '';
  return answer.replace(/(?<="returnWindowIfCancelled":\{"endsOn":)"[^"]+"/, endsOn);
}
