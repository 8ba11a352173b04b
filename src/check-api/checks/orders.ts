import { Order, OrderPage } from '../../contract/index.js';
import { read } from '../api.js';
import type { CheckGroup, Run } from '../check.js';
import { differenceOf } from '../json.js';
import { madeUpLike } from '../made-up.js';
import { refusedAs } from '../problems.js';
import { insist, Missing } from '../verdict.js';

const NONSENSE = 'zqxjv wkqzpf';

async function search({ api }: Run, query: string): Promise<Order[]> {
  const answer = await api.ask('GET /orders', { search: new URLSearchParams({ query }).toString() });
  return read(answer, 200, OrderPage).orders;
}

export const orderChecks: CheckGroup = {
  title: 'Orders',
  checks: [
    {
      id: 'orders.list',
      promise: 'GET /orders answers with the shopper’s orders, each with its lines.',
      rules: ['S6'],
      async ask({ material }) {
        const orders = await material.orders();
        const empty = orders.find(({ items }) => items.length === 0);
        insist(empty === undefined, `GET /orders: order ${empty?.orderId} has no lines.`);
        return `${orders.length} orders with ${(await material.items()).length} lines.`;
      },
    },
    {
      id: 'orders.newest-first',
      promise: 'Orders come newest first, over all pages.',
      rules: ['S6'],
      async ask({ material }) {
        const days = (await material.pages()).flatMap(({ orders }) => orders.map(({ placedOn }) => placedOn));
        days.forEach((day, at) => {
          const before = days[at - 1] ?? day;
          insist(day <= before, `GET /orders: expected newest first, came ${before} and then ${day}.`);
        });
        return `${days.length} orders, the oldest of ${days.at(-1)}.`;
      },
    },
    {
      id: 'orders.paging',
      promise: 'Each cursor leads to further orders: none comes twice, and no page is empty.',
      rules: ['S6'],
      async ask({ material }) {
        const pages = await material.pages();
        if (pages.length < 2) throw new Missing('The shopper needs more orders than one page holds.');
        const seen = new Set<string>();
        for (const { orders } of pages) {
          insist(orders.length > 0, 'GET /orders: a cursor led to an empty page.');
          for (const { orderId } of orders) {
            insist(!seen.has(orderId), `GET /orders: order ${orderId} came twice.`);
            seen.add(orderId);
          }
        }
        const reached = pages.at(-1)?.nextCursor === undefined ? 'to the end' : 'as far as was looked';
        return `${pages.length} pages, ${reached}.`;
      },
    },
    {
      id: 'orders.same-page-again',
      promise: 'A cursor leads to the same page when it is used again.',
      async ask({ api, material }) {
        const [first, second] = await material.pages();
        const cursor = first?.nextCursor;
        if (cursor === undefined || !second) {
          throw new Missing('The shopper needs more orders than one page holds.');
        }
        const answer = await api.ask('GET /orders', { search: new URLSearchParams({ cursor }).toString() });
        const again = read(answer, 200, OrderPage);
        const difference = differenceOf(second, again);
        insist(difference === undefined, `${answer.line}: the second time it differs at ${difference}.`);
        return 'The second page came twice, equal.';
      },
    },
    {
      id: 'orders.made-up-cursor',
      promise: 'A cursor that the API never gave is refused as invalid-request, 400 or 422.',
      async ask({ api, material }) {
        await material.pages();
        refusedAs('invalid-request', await api.ask('GET /orders', { search: 'cursor=check-api-no-cursor' }));
        return 'It was refused.';
      },
    },
    {
      id: 'orders.search',
      promise: 'A search for an item’s title finds its order, and only orders of the shopper’s.',
      rules: ['S6'],
      async ask(run) {
        const { material } = run;
        const own = new Set((await material.orders()).map(({ orderId }) => orderId));
        const titled = (await material.items()).find(({ item }) => item.title.trim() !== '');
        if (!titled) throw new Missing('The shopper needs an item with a title.');
        const found = await search(run, titled.item.title);
        insist(
          found.some(({ orderId }) => orderId === titled.orderId),
          `GET /orders?query=…: expected order ${titled.orderId} for the title of its item ${titled.itemId}, came ${found.length} other orders.`,
        );
        const isWhole = (await material.pages()).at(-1)?.nextCursor === undefined;
        const stranger = found.find(({ orderId }) => !own.has(orderId));
        insist(
          !isWhole || stranger === undefined,
          `GET /orders?query=…: order ${stranger?.orderId} is not in the list without a search.`,
        );
        return `${found.length} of ${own.size} orders found on the first page.`;
      },
    },
    {
      id: 'orders.search-narrows',
      promise: 'A search that nothing matches finds nothing.',
      rules: ['S6'],
      async ask(run) {
        await run.material.pages();
        const found = await search(run, NONSENSE);
        insist(found.length === 0, `GET /orders?query=…: expected no orders, came ${found.length}.`);
        return 'It found none.';
      },
    },
    {
      id: 'orders.one',
      promise: 'GET /orders/{orderId} answers the order as the list shows it.',
      async ask({ api, material }) {
        const [order] = await material.orders();
        if (!order) throw new Missing('The shopper has no orders.');
        const answer = await api.ask('GET /orders/{orderId}', { params: { orderId: order.orderId } });
        const difference = differenceOf(order, read(answer, 200, Order));
        insist(difference === undefined, `${answer.line}: it differs from the list at ${difference}.`);
        return `Order ${order.orderId} is the same in both.`;
      },
    },
    {
      id: 'orders.missing',
      promise: 'An order that does not exist answers 404 not-found.',
      async ask({ api, material }) {
        const [order] = await material.orders();
        const orderId = madeUpLike(order?.orderId ?? '');
        refusedAs('not-found', await api.ask('GET /orders/{orderId}', { params: { orderId } }));
        return 'A made-up id was not found.';
      },
    },
  ],
};
