import { OrderPage, PartRequestList, SupportOptions } from '../../contract/index.js';
import { read } from '../api.js';
import type { CheckGroup, Run } from '../check.js';
import { itemSearch } from '../material.js';
import { describe, problemTypeOf, refusedAs } from '../problems.js';
import { insist, Missing } from '../verdict.js';

const REDEEM = 'POST /deep-links/redeem';

async function redeemed(run: Run) {
  const { link } = await run.material.redemption();
  if (!link) throw new Missing('The link could not be redeemed.');
  return link;
}

export const deepLinkChecks: CheckGroup = {
  title: 'Deep links',
  checks: [
    {
      id: 'deep-links.get-changes-nothing',
      promise: 'GET and HEAD never redeem a link: mail scanners open links.',
      async ask({ material }) {
        const { looks, answer } = await material.redemption();
        for (const look of looks) {
          insist(look.status >= 400, `${look.line}: expected no answer of use, came ${describe(look)}.`);
        }
        insist(
          problemTypeOf(answer) !== 'link-used',
          `${answer.line}: the link was used up before the shopper’s press, by GET or HEAD (or it was not unused).`,
        );
        return 'The link was still unused after them.';
      },
    },
    {
      id: 'deep-links.redeem',
      promise: 'A link is redeemed by POST, without a session, for its order item and a session.',
      rules: ['S3'],
      async ask({ material }) {
        const { answer, link } = await material.redemption();
        insist(
          link !== undefined,
          `${answer.line}: expected 200 with orderId, itemId and session, came ${describe(answer)}.`,
        );
        return `It stands for item ${link.itemId}.`;
      },
    },
    {
      id: 'deep-links.scope',
      promise: 'The session of a link sees its one order item, and nothing else of the shopper’s.',
      async ask(run) {
        const { orderId, itemId, session } = await redeemed(run);
        const { api, material, hasToken } = run;
        const { token } = session;
        const { orders } = read(await api.ask('GET /orders', { token }), 200, OrderPage);
        const seen = orders.flatMap((order) => order.items.map((item) => `${order.orderId}:${item.itemId}`));
        insist(
          seen.length === 1 && seen[0] === `${orderId}:${itemId}`,
          `GET /orders with the link’s session: expected one item, came ${seen.length}.`,
        );
        const { requests } = read(await api.ask('GET /part-requests', { token }), 200, PartRequestList);
        insist(
          requests.every((request) => request.orderId === orderId && request.itemId === itemId),
          'GET /part-requests with the link’s session: it lists requests of other items.',
        );
        if (!hasToken) return 'It sees one item.';
        const isOther = (one: { orderId: string; itemId: string }) =>
          one.orderId !== orderId || one.itemId !== itemId;
        const others = (await material.items()).filter(isOther).slice(0, 5);
        const search = itemSearch([...others, { orderId, itemId }]);
        const answer = await api.ask('GET /support-options', { search, token });
        const { options } = read(answer, 200, SupportOptions);
        insist(
          options.length === 1,
          `GET /support-options with the link’s session: expected its one item, came ${options.length}.`,
        );
        for (const other of others.slice(0, 2)) {
          const params = { orderId: other.orderId, itemId: other.itemId };
          refusedAs(
            'not-found',
            await api.ask('GET /orders/{orderId}/items/{itemId}/support', { params, token }),
          );
        }
        const foreign = (await material.requests()).find(isOther);
        if (foreign) {
          const params = { requestId: foreign.requestId };
          refusedAs('not-found', await api.ask('GET /part-requests/{requestId}', { params, token }));
        }
        return 'It sees one item.';
      },
    },
    {
      id: 'deep-links.once',
      promise: 'A link works once: then it answers 409 link-used.',
      async ask(run) {
        await redeemed(run);
        refusedAs(
          'link-used',
          await run.api.ask(REDEEM, { json: { token: run.fixtures.link }, token: null }),
        );
        return 'The second time it was refused.';
      },
    },
    {
      id: 'deep-links.used',
      promise: 'A link that was used before answers 409 link-used.',
      async ask({ api, fixtures }) {
        const { usedLink } = fixtures;
        if (usedLink === undefined) throw new Missing('Give `usedLink` in the fixtures.');
        refusedAs('link-used', await api.ask(REDEEM, { json: { token: usedLink }, token: null }));
        return 'It was refused.';
      },
    },
    {
      id: 'deep-links.expired',
      promise: 'A link whose time is over answers 410 link-expired.',
      async ask({ api, fixtures }) {
        const { expiredLink } = fixtures;
        if (expiredLink === undefined) throw new Missing('Give `expiredLink` in the fixtures.');
        refusedAs('link-expired', await api.ask(REDEEM, { json: { token: expiredLink }, token: null }));
        return 'It was refused.';
      },
    },
    {
      id: 'deep-links.invalid',
      promise: 'A token that the shop did not make answers 400 link-invalid.',
      async ask({ api }) {
        for (const token of ['check-api-no-link', 'eyJhbGciOiJub25lIn0.eyJzdWIiOiIxIn0.']) {
          refusedAs('link-invalid', await api.ask(REDEEM, { json: { token }, token: null }));
        }
        return 'Two made-up tokens were refused.';
      },
    },
  ],
};
