import { html, type TemplateResult } from 'lit';
import { formatMoment } from '../shop/format.js';
import { daysLater } from '../shop/later.js';
import { setClock } from '../shop/mock-calls.js';
import { startPage, type Shop } from '../shop/start-page.js';
import type { Act } from './back-office/act.js';
import { requestTable } from './back-office/request-table.js';
import { stockTable } from './back-office/stock-table.js';

void startPage({
  name: 'back-office',
  open(shop) {
    let refusal = '';
    const act: Act = async (change) => {
      refusal = '';
      try {
        await change;
      } catch (error) {
        refusal = error instanceof Error ? error.message : String(error);
      }
      shop.redraw();
    };
    return () => page(shop, refusal, act);
  },
});

function page(shop: Shop, refusal: string, act: Act): TemplateResult {
  const { texts, world, timeZone, lang } = shop;
  const { backOffice: own } = texts;
  const advance = (days: number) => act(setClock(daysLater(world.now, days, timeZone)));
  return html`<div class="wrap">
    <div class="page-head">
      <h1>${own.title}</h1>
      <p class="lead">${own.lead}</p>
    </div>
    <section class="card clock" aria-labelledby="clock">
      <div>
        <h2 id="clock">${own.clock}</h2>
        <p class="clock-now" role="status">${formatMoment(world.now, timeZone, lang)}</p>
        <p class="quiet">${timeZone}</p>
      </div>
      <div class="clock-buttons">
        <button class="button button-outline" type="button" @click=${() => advance(1)}>${own.day}</button>
        <button class="button button-outline" type="button" @click=${() => advance(7)}>${own.week}</button>
      </div>
    </section>
    <p class="refusal" role="alert">${refusal ? own.refused(refusal) : ''}</p>
    ${requestTable(shop, act)} ${stockTable(shop, act)}
  </div>`;
}
