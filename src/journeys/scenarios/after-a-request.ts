import type { RuleId } from '../rules.js';
import type { Scenario, Scene } from '../scenario.js';
import type { Item } from '../shop.js';

/** The mock's orders with a request in each state. */
const MADE: Item = { orderId: '114-7619305', itemId: '114-7619305-1' };
const ON_ITS_WAY: Item = { orderId: '114-7590031', itemId: '114-7590031-1' };
const DELIVERED: Item = { orderId: '114-7566120', itemId: '114-7566120-1' };

const OUTCOME = 'POST /part-requests/{requestId}/outcome';

/** That the API took it is seen in the call. */
async function tookIt(call: string, rules: readonly RuleId[], { calls, makesSure }: Scene): Promise<void> {
  const isTaken = calls().some((made) => made.call === call && made.status === 200);
  await makesSure('has been heard by the API', rules, isTaken, `${call} was not answered with 200.`);
}

export const cancelsBeforeDispatch: Scenario = {
  id: 'cancels-before-dispatch',
  title: 'cancels a request before it is dispatched, told first that the longer window goes',
  touchpoint: 'order',
  rules: ['S8'],
  world: 'default',
  needs: ['the mock’s orders'],
  async run(scene) {
    const { shopper, shop } = scene;
    await shop.opens('order', MADE);
    const item = shopper.orderItem(MADE.orderId, MADE.itemId);
    const requests = await item.opensItsRequests();
    await requests.wantsToCancel();
    await requests.keepsIt();
    await requests.wantsToCancel();
    await requests.cancels();
    await requests.saysThatItIsCancelled();
    await item.isFreeAgain();
    await tookIt('POST /part-requests/{requestId}/cancel', ['S8'], scene);
  },
};

export const partNeverArrives: Scenario = {
  id: 'part-never-arrives',
  title: 'says that the part did not arrive, and returns the whole item',
  touchpoint: 'order',
  rules: ['S12', 'S13'],
  world: 'default',
  needs: ['the mock’s orders'],
  async run({ shopper, shop }) {
    await shop.opens('order', ON_ITS_WAY);
    const requests = await shopper.orderItem(ON_ITS_WAY.orderId, ON_ITS_WAY.itemId).opensItsRequests();
    await requests.saysThatItIs('dispatched');
    await requests.saysThatItDidNotArrive();
    const itsReturn = await requests.returnsTheWholeItem();
    await itsReturn.isReviewed();
    await itsReturn.isConfirmed();
  },
};

export const itHelped: Scenario = {
  id: 'it-helped',
  title: 'says that the part helped, and keeps the item',
  touchpoint: 'order',
  rules: ['S17'],
  world: 'default',
  needs: ['the mock’s orders'],
  async run(scene) {
    const { shopper, shop } = scene;
    await shop.opens('order', DELIVERED);
    const item = shopper.orderItem(DELIVERED.orderId, DELIVERED.itemId);
    const requests = await item.opensItsRequests();
    await requests.isAskedWhetherItHelped();
    await requests.saysThatItHelped();
    await requests.saysThatTheItemIsKept();
    await item.isFreeAgain();
    await tookIt(OUTCOME, ['S17'], scene);
  },
};

export const itDidNotHelp: Scenario = {
  id: 'it-did-not-help',
  title: 'says that the part did not help, and returns the whole item within the longer window',
  touchpoint: 'order',
  rules: ['S12', 'S17'],
  world: 'default',
  needs: ['the mock’s orders'],
  async run(scene) {
    const { shopper, shop } = scene;
    await shop.opens('order', DELIVERED);
    const item = shopper.orderItem(DELIVERED.orderId, DELIVERED.itemId);
    const requests = await item.opensItsRequests();
    await requests.isAskedWhetherItHelped();
    await requests.saysThatItDidNotHelp();
    await requests.saysUntilWhenTheItemMayGoBack();
    await tookIt(OUTCOME, ['S17'], scene);
    const itsReturn = await requests.returnsTheWholeItem();
    await itsReturn.isReviewed();
    await itsReturn.isConfirmed();
  },
};
