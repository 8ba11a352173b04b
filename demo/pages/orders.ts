import { html, nothing, type TemplateResult } from 'lit';
import { formatDay, formatMoney } from '../shop/format.js';
import { icons } from '../shop/icons.js';
import { ofWorld } from '../shop/of-world.js';
import { ordersOf, type ShopItem, type ShopOrder } from '../shop/orders.js';
import { startPage, type Shop } from '../shop/start-page.js';

const PAGE_SIZE = 10;

void startPage({
  name: 'orders',
  open(shop) {
    const orders = ofWorld(ordersOf);
    let shown = PAGE_SIZE;
    const showMore = () => {
      shown += PAGE_SIZE;
      shop.redraw();
    };
    return () => page(shop, orders(shop.world), shown, showMore);
  },
});

function page(shop: Shop, orders: readonly ShopOrder[], shown: number, showMore: () => void): TemplateResult {
  const { orders: texts } = shop.texts;
  const visible = orders.slice(0, shown);
  return html`<div class="wrap">
    <div class="page-head">
      <h1>${texts.title}</h1>
      ${orders.length > 0 ? html`<p class="lead"><bdi>${texts.lead(orders.length)}</bdi></p>` : nothing}
    </div>
    ${
      orders.length === 0
        ? html`<div class="empty">
            <h2>${texts.empty}</h2>
            <p class="quiet">${texts.emptyText}</p>
          </div>`
        : html`<div class="orders">${visible.map((order) => orderCard(shop, order))}</div>`
    }
    ${
      visible.length < orders.length
        ? html`<p class="orders-more">
            <button class="button button-outline" type="button" @click=${showMore}>${texts.more}</button>
            <span class="quiet" role="status">${texts.shown(visible.length, orders.length)}</span>
          </p>`
        : nothing
    }
  </div>`;
}

function orderCard(shop: Shop, order: ShopOrder): TemplateResult {
  const { lang, texts } = shop;
  const { orderId, placedAt, timeZone, items, total } = order;
  const headingId = `order-${orderId}`;
  return html`<article class="card order" aria-labelledby=${headingId}>
    <header class="order-head">
      <h2 id=${headingId}>
        <span class="order-label">${texts.orders.placed}</span>
        <bdi>${formatDay(placedAt, timeZone, lang)}</bdi>
      </h2>
      <dl>
        <div>
          <dt class="order-label">${texts.orders.total}</dt>
          <dd><bdi>${formatMoney(total, lang)}</bdi></dd>
        </div>
        <div>
          <dt class="order-label">${texts.orders.number}</dt>
          <dd><bdi>${orderId}</bdi></dd>
        </div>
        ${
          items.length > 1
            ? html`<div class="order-size">
                <dt class="visually-hidden">${texts.orders.quantity(items.length)}</dt>
                <dd>${texts.orders.items(items.length)}</dd>
              </div>`
            : nothing
        }
      </dl>
    </header>
    <ul>
      ${items.map((item) => orderLine(shop, item, timeZone))}
    </ul>
  </article>`;
}

function orderLine(shop: Shop, item: ShopItem, timeZone: string): TemplateResult {
  const { lang, texts, url } = shop;
  const { orderId, itemId, title, pictureUrl, status, deliveredAt, quantity, price } = item;
  const delivered = status === 'delivered' && deliveredAt !== undefined;
  return html`<li class="line">
    <img class="picture" src=${pictureUrl} alt="" width="128" height="128" loading="lazy" />
    <div class="line-item">
      <h3><bdi>${title}</bdi></h3>
      <p class="line-facts">
        <bdi>${formatMoney(price, lang)}</bdi>
        ${quantity > 1 ? html`<span>${texts.orders.quantity(quantity)}</span>` : nothing}
      </p>
      <p class="badge badge-${status}">
        ${
          delivered
            ? texts.orders.deliveredOn(formatDay(deliveredAt, timeZone, lang))
            : texts.orders.status[status]
        }
      </p>
      ${
        delivered
          ? html`<a class="more-link" href=${url('return', { order: orderId, item: itemId })}
              >${icons.returns} ${texts.orders.returnItem}<span class="visually-hidden">: ${title}</span></a
            >`
          : nothing
      }
    </div>
    <div class="line-support">
      <product-support-order-item order-id=${orderId} item-id=${itemId}
        ><a href=${url('help')}>${texts.plainLink}</a></product-support-order-item
      >
    </div>
  </li>`;
}
