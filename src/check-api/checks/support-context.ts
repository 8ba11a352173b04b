import type { ArrivalEstimate, Money } from '../../contract/index.js';
import type { CheckGroup } from '../check.js';
import { differenceOf } from '../json.js';
import { madeUpLike } from '../made-up.js';
import { canBeHad, type ItemIds } from '../material.js';
import { refusedAs } from '../problems.js';
import { insist, Missing } from '../verdict.js';

const CALL = 'GET /orders/{orderId}/items/{itemId}/support';
const lineOf = ({ orderId, itemId }: ItemIds) => `GET /orders/${orderId}/items/${itemId}/support`;

export const supportContextChecks: CheckGroup = {
  title: 'Support context',
  checks: [
    {
      id: 'support-context.item',
      promise: 'The support context shows the item as its order shows it.',
      async ask({ material }) {
        const found = await material.contexts();
        for (const one of found) {
          const difference = differenceOf(one.item, one.context.item);
          insist(
            difference === undefined,
            `${lineOf(one)}: its item differs from the order at ${difference}.`,
          );
          insist(one.context.orderId === one.orderId, `${lineOf(one)}: it names another order.`);
        }
        return `${found.length} items compared.`;
      },
    },
    {
      id: 'support-context.parts',
      promise:
        'While support is available at least one part can be requested; otherwise none that is listed can be.',
      rules: ['S10'],
      async ask({ material }) {
        const found = await material.contexts();
        for (const one of found) {
          const { unavailable, parts } = one.context;
          insist(
            parts.some(canBeHad) === (unavailable === undefined),
            `${lineOf(one)}: ${unavailable === undefined ? 'support is available' : `it is unavailable (${unavailable})`}, and of ${parts.length} parts ${parts.filter(canBeHad).length} can be requested.`,
          );
        }
        return `${found.length} contexts.`;
      },
    },
    {
      id: 'support-context.arrival',
      promise: 'An arrival estimate ends no earlier than it begins.',
      rules: ['S15'],
      async ask({ material }) {
        const found = await material.contexts();
        const check = (what: string, arrival: ArrivalEstimate | undefined) =>
          insist(
            arrival === undefined || arrival.from <= arrival.to,
            `${what}: the arrival is from ${arrival?.from} to ${arrival?.to}.`,
          );
        for (const one of found) {
          for (const { partId, arrival } of one.context.parts)
            check(`${lineOf(one)}, part ${partId}`, arrival);
          for (const request of one.context.requests) {
            check(`${lineOf(one)}, request ${request.requestId}`, request.arrival);
          }
        }
        return `${found.length} contexts.`;
      },
    },
    {
      id: 'support-context.window-if-requested',
      promise: 'While a part can be requested, the window after a request is told: extended, and no earlier.',
      rules: ['S8'],
      async ask({ material }) {
        const open = (await material.contexts()).filter(({ context }) => context.unavailable === undefined);
        if (open.length === 0)
          throw new Missing('The shopper needs an item of which a part can be requested.');
        for (const one of open) {
          const { returnWindow: now, returnWindowIfRequested: then } = one.context;
          insist(then !== undefined, `${lineOf(one)}: returnWindowIfRequested is missing.`);
          insist(
            now !== undefined && then.endsOn >= now.endsOn && then.timeZone === now.timeZone && then.extended,
            `${lineOf(one)}: the window ends on ${now?.endsOn} (${now?.timeZone}); after a request on ${then.endsOn} (${then.timeZone}), ${then.extended ? '' : 'not '}extended.`,
          );
        }
        return `${open.length} contexts.`;
      },
    },
    {
      id: 'support-context.requests',
      promise: 'The support context lists the item’s requests, newest first, and no other’s.',
      async ask({ material }) {
        const withRequests = (await material.contexts()).filter(({ context }) => context.requests.length > 0);
        if (withRequests.length === 0) throw new Missing('The shopper needs an item with a part request.');
        for (const one of withRequests) {
          const { requests } = one.context;
          const moments = requests.map(({ requestedAt }) => Date.parse(requestedAt));
          const isSorted = moments.every((moment, at) => moment <= (moments[at - 1] ?? moment));
          insist(isSorted, `${lineOf(one)}: its requests are not newest first.`);
          const other = requests.find(
            ({ orderId, itemId }) => orderId !== one.orderId || itemId !== one.itemId,
          );
          insist(other === undefined, `${lineOf(one)}: request ${other?.requestId} is another item’s.`);
        }
        return `${withRequests.length} items with requests.`;
      },
    },
    {
      id: 'support-context.return',
      promise:
        'A whole-item return that is possible tells its refund, its last day and no negative cost, in one currency; one that is not tells none of them.',
      rules: ['S10', 'S12'],
      async ask({ material }) {
        const found = await material.contexts();
        for (const one of found) {
          const { possible, refund, dropOffBy, cost, refundArrival } = one.context.wholeItemReturn;
          if (!possible) {
            const told = Object.entries({ refund, dropOffBy, cost, refundArrival });
            const name = told.find(([, value]) => value !== undefined)?.[0];
            insist(name === undefined, `${lineOf(one)}: no return is possible, and it tells ${name}.`);
            continue;
          }
          insist(
            refund !== undefined && dropOffBy !== undefined,
            `${lineOf(one)}: a return is possible, and its ${refund ? 'last day' : 'refund'} is missing.`,
          );
          const isFair = (money: Money | undefined) =>
            money === undefined || (money.amount >= 0 && money.currency === refund.currency);
          insist(
            isFair(refund) && isFair(cost),
            `${lineOf(one)}: the refund is ${refund.amount} ${refund.currency}, the cost ${cost?.amount} ${cost?.currency}.`,
          );
          insist(
            refundArrival === undefined || refundArrival.from <= refundArrival.to,
            `${lineOf(one)}: the refund comes from ${refundArrival?.from} to ${refundArrival?.to}.`,
          );
        }
        return `${found.length} contexts.`;
      },
    },
    {
      id: 'support-context.missing',
      promise: 'A missing item of an order, and an item of a missing order, answer 404 not-found.',
      async ask({ api, material }) {
        const [item] = await material.items();
        if (!item) throw new Missing('The shopper has no items.');
        const { orderId, itemId } = item;
        for (const params of [
          { orderId, itemId: madeUpLike(itemId) },
          { orderId: madeUpLike(orderId), itemId },
        ]) {
          refusedAs('not-found', await api.ask(CALL, { params, search: 'touchpoint=order' }));
        }
        return 'Neither was found.';
      },
    },
    {
      id: 'support-context.touchpoint',
      promise: 'An unknown touchpoint is refused as invalid-request, 400 or 422.',
      async ask({ api, material }) {
        const [item] = await material.items();
        if (!item) throw new Missing('The shopper has no items.');
        const { orderId, itemId } = item;
        const search = 'touchpoint=check-api-no-touchpoint';
        refusedAs('invalid-request', await api.ask(CALL, { params: { orderId, itemId }, search }));
        return 'It was refused.';
      },
    },
  ],
};
