import type { Scenario } from '../scenario.js';
import { goesToTheReview } from './the-way.js';

const NOTE = 'It leaks at the bottom.';

export const stockRunsOutOtherPart: Scenario = {
  id: 'stock-runs-out-other-part',
  title: 'chooses another part when stock runs out while ordering, with all else kept',
  touchpoint: 'order',
  rules: ['S1', 'S11'],
  world: 'stock-runs-out',
  async run({ shopper, shop }) {
    await shop.opens('order');
    const { orderId, itemId } = await shop.item();
    const support = await shopper.orderItem(orderId, itemId).asksForHelp();
    await goesToTheReview(support, { note: NOTE });
    await support.sendsIt();
    const stock = await support.hearsThatStockRanOut();
    await stock.choosesFromWhatIsLeft();
    await support.needsPart();
    await support.continues();
    await support.hasNothingToAdd();
    const review = await support.reviewsIt();
    await review.keeps({ reason: 'damaged', note: NOTE });
    await support.sendsIt();
    await support.isReceived();
  },
};

export const stockRunsOutReturn: Scenario = {
  id: 'stock-runs-out-return',
  title: 'returns the whole item when stock runs out while ordering, with reason and note kept',
  touchpoint: 'order',
  rules: ['S11', 'S12'],
  world: 'stock-runs-out',
  async run({ shopper, shop }) {
    await shop.opens('order');
    const { orderId, itemId } = await shop.item();
    const support = await shopper.orderItem(orderId, itemId).asksForHelp();
    await goesToTheReview(support, { note: NOTE });
    await support.sendsIt();
    const stock = await support.hearsThatStockRanOut();
    const itsReturn = await stock.returnsTheWholeItem();
    await itsReturn.keeps({ reason: 'damaged', note: NOTE });
    await itsReturn.isConfirmed();
  },
};
