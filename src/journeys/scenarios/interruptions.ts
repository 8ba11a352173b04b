import type { Scenario, Scene } from '../scenario.js';
import { goesToTheReview } from './the-way.js';

const REQUEST = 'POST /part-requests';
const NOTE = 'The left one.';

/** However often it was pressed or sent: one request came through. */
async function hasOrderedOnce({ calls, makesSure }: Scene): Promise<void> {
  const { length } = calls().filter(({ call, status }) => call === REQUEST && status === 201);
  await makesSure('has ordered once', ['S1'], length === 1, `${length} part requests came through.`);
}

/** From the order page to the last look. */
async function comesToTheReview({ shopper, shop }: Scene) {
  await shop.opens('order');
  const { orderId, itemId } = await shop.item();
  const support = await shopper.orderItem(orderId, itemId).asksForHelp();
  await goesToTheReview(support, { note: NOTE });
  return support;
}

export const doublePress: Scenario = {
  id: 'double-press',
  title: 'presses twice in a hurry, and orders once',
  touchpoint: 'order',
  rules: ['S1'],
  async run(scene) {
    const support = await comesToTheReview(scene);
    await support.sendsItWithADoublePress();
    await support.isReceived();
    await hasOrderedOnce(scene);
  },
};

export const answerLost: Scenario = {
  id: 'answer-lost',
  title: 'gets nothing twice when the answer to the request is lost',
  touchpoint: 'order',
  rules: ['S1'],
  world: 'default',
  needs: ['faults'],
  async run(scene) {
    const support = await comesToTheReview(scene);
    await scene.shop.fails({ call: REQUEST, kind: 'network-error', after: 'carried-out', times: 1 });
    await support.sendsIt();
    await support.isReceived();
    await hasOrderedOnce(scene);
  },
};

export const apiGoneAndBack: Scenario = {
  id: 'api-gone-and-back',
  title: 'hears nothing of the API while ordering, and goes on once it answers again',
  touchpoint: 'order',
  rules: ['S1'],
  world: 'default',
  needs: ['faults'],
  async run(scene) {
    const { shop } = scene;
    const support = await comesToTheReview(scene);
    await shop.fails({ call: '*', kind: 'network-error' });
    await support.sendsIt();
    await support.setback.saysThatNobodyKnows();
    // Before that it still asks by itself.
    await support.setback.mayCheckAgain();
    await shop.works();
    await support.setback.checksAgain();
    await support.setback.saysThatNothingHasArrived();
    await support.setback.triesAgain();
    await support.isReceived();
    await hasOrderedOnce(scene);
  },
};

export const neverArrived: Scenario = {
  id: 'request-never-arrived',
  title: 'sends a request again that never arrived, with everything kept',
  touchpoint: 'order',
  rules: ['S1'],
  world: 'default',
  needs: ['faults'],
  async run(scene) {
    const { shop } = scene;
    const support = await comesToTheReview(scene);
    await shop.fails({ call: REQUEST, kind: 'network-error' });
    await support.sendsIt();
    await support.setback.saysThatNobodyKnows();
    await support.setback.saysThatNothingHasArrived();
    await shop.works();
    await support.setback.triesAgain();
    await support.isReceived();
    await hasOrderedOnce(scene);
  },
};

export const offlineAndBack: Scenario = {
  id: 'offline-and-back',
  title: 'loses the network while ordering, and goes on where it comes back',
  touchpoint: 'order',
  rules: ['S1'],
  needs: ['a network'],
  async run(scene) {
    const { shop } = scene;
    const support = await comesToTheReview(scene);
    await shop.goesOffline();
    await support.sendsIt();
    // The code that could tell more cannot be loaded either.
    await support.setback.saysThatItDidNotWork();
    await shop.works();
    await support.setback.triesAgain();
    await support.setback.saysThatNothingHasArrived();
    await support.setback.triesAgain();
    await support.isReceived();
    await hasOrderedOnce(scene);
  },
};

export const sessionExpired: Scenario = {
  id: 'session-expired',
  title: 'is signed out while ordering, signs in, and goes on with everything kept',
  touchpoint: 'order',
  rules: ['S1'],
  world: 'session-expired',
  async run(scene) {
    const support = await comesToTheReview(scene);
    await support.sendsIt();
    await support.setback.asksToSignIn();
    await support.setback.goesOnSignedIn();
    await support.isReceived();
  },
};

export const goesBackAndForth: Scenario = {
  id: 'goes-back-and-forth',
  title: 'goes back step by step, and finds everything as it was entered',
  touchpoint: 'order',
  rules: ['S1'],
  async run(scene) {
    const support = await comesToTheReview(scene);
    await support.goesBack();
    await support.goesBack();
    const [part = ''] = await support.partsOnOffer();
    await support.continues();
    await support.hasNothingToAdd();
    const review = await support.reviewsIt();
    await review.keeps({ reason: 'damaged', parts: [part], note: NOTE });
    await support.sendsIt();
    await support.isReceived();
  },
};
