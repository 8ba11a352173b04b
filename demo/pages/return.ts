import { html, nothing, type TemplateResult } from 'lit';
import { formatDay, formatMoney } from '../shop/format.js';
import { icons } from '../shop/icons.js';
import { ofWorld } from '../shop/of-world.js';
import { ordersOf, type ShopItem } from '../shop/orders.js';
import { startPage, type Shop } from '../shop/start-page.js';
import { itemChoice } from './return/item-choice.js';
import { returnForm } from './return/return-form.js';
import { sentForm } from './return/sent-form.js';
import { CHOICE_SIZE, type ReturnState } from './return/state.js';

void startPage({
  name: 'return',
  open(shop) {
    const query = new URLSearchParams(location.search);
    const [orderId, itemId] = [query.get('order'), query.get('item')];
    const itemsOf = ofWorld((world) =>
      ordersOf(world).flatMap((order) =>
        order.items.filter(({ status, deliveredAt }) => status === 'delivered' && deliveredAt !== undefined),
      ),
    );
    const state: ReturnState = { items: [], isUnknown: false, shown: CHOICE_SIZE, isPartRequested: false };
    return () => {
      const items = itemsOf(shop.world);
      const item = items.find((candidate) => candidate.orderId === orderId && candidate.itemId === itemId);
      Object.assign(state, { items, item, isUnknown: !item && (orderId !== null || itemId !== null) });
      return page(shop, state);
    };
  },
});

function page(shop: Shop, state: ReturnState): TemplateResult {
  const { return: own } = shop.texts;
  return html`<div class="wrap">
    <div class="page-head">
      <h1>${own.title}</h1>
      <p class="lead">${own.lead}</p>
    </div>
    ${
      state.isUnknown
        ? html`<p class="notice notice-trouble unknown-item" role="alert">${icons.alert}${own.notFound}</p>`
        : nothing
    }
    ${state.item ? returnOf(shop, state, state.item) : itemChoice(shop, state)}
  </div>`;
}

function returnOf(shop: Shop, state: ReturnState, item: ShopItem): TemplateResult {
  const { texts, redraw } = shop;
  const goBack = () => {
    state.sent = undefined;
    redraw();
    document.getElementById('reason-step')?.focus();
  };
  return html`<div class="return">
    ${itemCard(shop, item)}
    <div>${returnForm(shop, state, item)} ${state.sent ? sentForm(texts, state.sent, goBack) : nothing}</div>
  </div>`;
}

function itemCard({ lang, texts, timeZone, url }: Shop, item: ShopItem): TemplateResult {
  const { title, pictureUrl, deliveredAt = '', quantity, price } = item;
  return html`<section class="card return-item" aria-labelledby="return-item">
    <img class="picture" src=${pictureUrl} alt="" width="288" height="288" />
    <div>
      <h2 id="return-item"><bdi>${title}</bdi></h2>
      <p class="quiet">
        <bdi>${formatMoney(price, lang)}</bdi
        >${quantity > 1 ? ` · ${texts.orders.quantity(quantity)}` : nothing}
      </p>
      <p class="badge badge-delivered">${texts.orders.deliveredOn(formatDay(deliveredAt, timeZone, lang))}</p>
    </div>
    <a class="button button-outline button-small" href=${url('return')}>${texts.return.change}</a>
  </section>`;
}
