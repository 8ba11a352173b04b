import { html, nothing, type TemplateResult } from 'lit';
import { formatDay } from '../../shop/format.js';
import { icons } from '../../shop/icons.js';
import type { Shop } from '../../shop/start-page.js';
import { CHOICE_SIZE, type ReturnState } from './state.js';

/** The first step, where the address names no item: which one goes back? */
export function itemChoice(shop: Shop, state: ReturnState): TemplateResult {
  const { lang, texts, timeZone, url, redraw } = shop;
  const { items, shown } = state;
  if (items.length === 0) {
    return html`<div class="empty">
      <h2>${texts.return.nothing}</h2>
      <p class="quiet">${texts.return.nothingText}</p>
    </div>`;
  }
  const showMore = () => {
    state.shown += CHOICE_SIZE;
    redraw();
  };
  return html`<section aria-labelledby="choose-item">
    <h2 id="choose-item" class="step">${texts.return.steps.item}</h2>
    <ul class="choices">
      ${items.slice(0, shown).map(
        ({ orderId, itemId, title, pictureUrl, deliveredAt = '' }) =>
          html`<li>
            <a class="card choice" href=${url('return', { order: orderId, item: itemId })}>
              <img class="picture" src=${pictureUrl} alt="" width="88" height="88" loading="lazy" />
              <span>
                <strong><bdi>${title}</bdi></strong>
                <span class="quiet">${texts.orders.deliveredOn(formatDay(deliveredAt, timeZone, lang))}</span>
              </span>
              ${icons.arrow}
            </a>
          </li>`,
      )}
    </ul>
    ${
      shown < items.length
        ? html`<p class="choices-more">
            <button class="button button-outline" type="button" @click=${showMore}>
              ${texts.return.more}
            </button>
          </p>`
        : nothing
    }
  </section>`;
}
