import { Temporal } from 'temporal-polyfill';
import { RedeemBody, type RedeemedLink } from '../../src/contract/index.js';
import { checkJson } from '../world/check-json.js';
import { verifyLink } from '../world/deep-links.js';
import { locate } from '../world/facts.js';
import { answer, readJson, type Route } from './call.js';
import { problem } from './problems.js';

/** `POST /deep-links/redeem`: a link for a session that sees its one order item; it works once. */
export const deepLinkRoutes: Route[] = [
  {
    call: 'POST /deep-links/redeem',
    open: true,
    async answer({ request, store }) {
      const read = await readJson(request);
      const body = checkJson(RedeemBody, read.ok ? read.json : undefined);
      if (!body.ok) return problem('link-invalid');
      const link = await verifyLink(body.value.token, store.world.now);
      if (!link.ok) return problem(link.problem);

      const { world } = store;
      const { jti, orderId, itemId } = link.claims;
      const located = locate(world, link.claims);
      if (!located) return problem('link-invalid');
      if (world.usedLinks.includes(jti)) return problem('link-used');
      const session = {
        token: `link-session-${world.sequence}`,
        expiresAt: Temporal.Instant.from(world.now)
          .add({ minutes: world.settings.linkSessionMinutes })
          .toString(),
      };
      store.update((current) => ({
        ...current,
        sequence: current.sequence + 1,
        usedLinks: [...current.usedLinks, jti],
        sessions: [
          ...current.sessions,
          { ...session, shopperId: located.order.shopperId, scope: { orderId, itemId } },
        ],
      }));
      return answer<RedeemedLink>(200, { orderId, itemId, session });
    },
  },
];
