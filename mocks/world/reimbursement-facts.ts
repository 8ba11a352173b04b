import type { Claim, ReimbursementFacts } from '../programme/reimbursement-facts.js';
import { localDate } from '../programme/return-window.js';
import { arrivedAt, locate, shopOf } from './facts.js';
import type { World, WorldReturn } from './schema.js';

/** The facts from which the reimbursement of a whole-item return is decided (M); a parsed world has them all. */
export function reimbursementFactsOf(world: World, made: WorldReturn, claim?: Claim): ReimbursementFacts {
  const located = locate(world, made);
  if (!located) throw new Error('The world refers to something that it does not hold.');
  const { order, item } = located;
  const { timeZone } = shopOf(world, order);
  const day = (instant: string) => localDate(instant, timeZone);
  const arrived = arrivedAt(world, item);
  const { refund, receipt } = made;
  const { prime = 0, payment = 0, fulfilment = 0 } = item.fees ?? {};
  return {
    asOf: day(world.now),
    account: world.seller.account,
    inReimbursementsReport: made.reimbursement !== undefined,
    ...(arrived !== undefined && { deliveredOn: day(arrived) }),
    ...(refund && {
      refund: { on: day(refund.refundedAt), by: refund.by, customerKeeps: refund.customerKeeps },
    }),
    ...(receipt && { returned: { on: day(receipt.receivedAt), condition: receipt.condition } }),
    amounts: {
      price: item.price.amount,
      primeFee: prime,
      paymentFee: payment,
      fulfilmentFees: fulfilment,
      currency: item.price.currency,
      quantity: item.quantity,
    },
    ...(claim && { claim }),
    precedence: world.settings.reimbursementPrecedence,
  };
}
