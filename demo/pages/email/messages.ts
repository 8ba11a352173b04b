import { arrivedAt, locate, marketplaceOf, parentOf, shopOf, windowOf } from '../../../mocks/world/facts.js';
import { scenarioItem } from '../../../mocks/world/scenarios.js';
import {
  appNotification,
  buildDeepLink,
  deliveryEmailBlock,
  type AppNotification,
  type Delivery,
} from '../../../src/links/index.js';
import { formatDay } from '../../shop/format.js';
import { issueLink } from '../../shop/mock-calls.js';
import { pictureUrl } from '../../shop/orders.js';
import type { Shop } from '../../shop/start-page.js';
import { deliveryEmail } from './delivery-email.js';

/** What the shop sends just after delivery (S3); `why` where it sends nothing. */
export type Messages =
  | { ok: true; emailHtml: string; subject: string; notification: AppNotification }
  | { ok: false; why: 'marketplace' | 'not-delivered' };

/** Makes the messages about the item that the scenario is about, with a fresh link in them. */
export async function messagesOf(shop: Shop): Promise<Messages> {
  const { world } = shop;
  const ref = scenarioItem(world);
  const located = ref && locate(world, ref);
  const deliveredAt = located && arrivedAt(world, located.item);
  const returnWindow = located && windowOf(world, located);
  if (world.marketplace !== 'US') return { ok: false, why: 'marketplace' };
  if (!ref || !located || deliveredAt === undefined || !returnWindow) {
    return { ok: false, why: 'not-delivered' };
  }
  const { order, item } = located;
  const { timeZone } = shopOf(world, order);
  const { title, picture } = parentOf(world, item);
  const landingPage = new URL(shop.url('support'), location.href);
  const delivery: Delivery = {
    marketplace: marketplaceOf(world, order),
    itemTitle: title,
    itemImageUrl: pictureUrl(picture),
    link: buildDeepLink(landingPage, await issueLink(ref.orderId, ref.itemId)),
    shopName: shop.texts.shop.name,
    windowEndsOn: returnWindow.endsOn,
    timeZone,
  };
  const block = deliveryEmailBlock(delivery);
  const notification = appNotification(delivery);
  if (!block || !notification) return { ok: false, why: 'marketplace' };
  const emailHtml = deliveryEmail({
    shopName: shop.texts.shop.name,
    firstName: 'Ada',
    orderId: ref.orderId,
    deliveredOn: formatDay(deliveredAt, timeZone, 'en'),
    block,
  });
  return { ok: true, emailHtml, subject: `Your parcel is here: ${title}`, notification };
}
