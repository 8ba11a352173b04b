import { html, nothing, type TemplateResult } from 'lit';
import type { ReportsPayload } from '../../../mocks/handlers/reports.js';
import { formatMoney, formatMonth, formatShare } from '../../shop/format.js';
import { columns, shareBar } from './charts.js';
import type { Office } from './office.js';
import { day, rule, status, waiting } from './pieces.js';

/** The seller's reports, each chart with its table behind it (O2 to O6). */
export function reportsView(office: Office): TemplateResult {
  const own = office.shop.texts.backOffice.reports;
  const reports = office.ask('/programme/reports');
  return html`<section aria-labelledby="reports-title">
    <div class="view-head"><h2 id="reports-title">${own.title}</h2></div>
    ${
      reports
        ? html`<div class="reports">
            ${keepRate(office, reports)} ${prevented(office, reports)} ${health(office, reports)}
            ${dispatched(office, reports)} ${alerts(office, reports)} ${parents(office, reports)}
            ${vat(office, reports)}
          </div>`
        : waiting(office)
    }
  </section>`;
}

function report(
  id: string,
  title: string,
  rules: readonly string[],
  content: unknown,
  wide = false,
): TemplateResult {
  return html`<article class="card report ${wide ? 'report-wide' : ''}" aria-labelledby="report-${id}">
    <header>
      <h3 id="report-${id}">${title}</h3>
      <p>${rules.map(rule)}</p>
    </header>
    ${content}
  </article>`;
}

function keepRate(
  { shop }: Office,
  { keepRate: { rate, kept, of, benchmark } }: ReportsPayload,
): TemplateResult {
  const own = shop.texts.backOffice.reports;
  const share = (value: number) => formatShare(value, shop.lang);
  return report(
    'keep-rate',
    own.keepRate,
    ['O6', 'S17'],
    rate === null
      ? html`<p class="quiet">${own.keepRateNone}</p>`
      : html`<p class="big"><bdi>${share(rate)}</bdi></p>
          ${shareBar(rate, benchmark, `${own.keepRate}: ${share(rate)}. ${own.benchmark(share(benchmark))}.`)}
          <p>${own.keepRateAbout(kept, of)}</p>
          <p class="quiet benchmark">${own.benchmark(share(benchmark))}</p>`,
  );
}

function prevented({ shop }: Office, { preventedReturns }: ReportsPayload): TemplateResult {
  const own = shop.texts.backOffice.reports;
  const { count, open, orderItems } = preventedReturns;
  return report(
    'prevented',
    own.prevented,
    ['O5'],
    html`<p class="big">${count}</p>
      <p>${own.preventedAbout(open)}</p>
      ${figures(
        own.prevented,
        own.figures,
        [own.item, own.windowEnds, ''],
        orderItems.map(({ itemId, windowEndsOn, state }) => [
          html`<bdi>${itemId}</bdi>`,
          windowEndsOn === undefined ? '–' : day(shop, windowEndsOn),
          status(state === 'prevented' ? 'good' : 'waiting', own.state[state]),
        ]),
      )}`,
  );
}

function dispatched({ shop }: Office, { dispatchedPartOrders }: ReportsPayload): TemplateResult {
  const own = shop.texts.backOffice.reports;
  const { orders, packs, months } = dispatchedPartOrders;
  const shown = months.map(({ month, orders: count }) => ({
    label: formatMonth(month, shop.lang),
    value: count,
  }));
  return report(
    'dispatched',
    own.dispatched,
    ['O5'],
    orders === 0
      ? html`<p class="quiet">${own.dispatchedNone}</p>`
      : html`<p class="big">${orders}</p>
          <p>${own.dispatchedAbout(packs)}</p>
          ${columns(shown)}
          ${figures(
            own.dispatched,
            own.figures,
            [own.month, own.orders, own.packs],
            months.map((month) => [formatMonth(month.month, shop.lang), month.orders, month.packs]),
          )}`,
    true,
  );
}

function health({ shop }: Office, { accountHealth }: ReportsPayload): TemplateResult {
  const own = shop.texts.backOffice.reports;
  const { orders, partOrders, unfulfilled, rate } = accountHealth;
  return report(
    'health',
    own.health,
    ['O2'],
    rate === null
      ? html`<p class="quiet">${own.healthNone}</p>`
      : html`<p class="big"><bdi>${formatShare(rate, shop.lang)}</bdi></p>
          ${shareBar(rate, undefined, `${own.health}: ${formatShare(rate, shop.lang)}`)}
          <p>
            ${own.healthAbout(orders + partOrders, unfulfilled.filter(({ kind }) => kind === 'part-order').length)}
          </p>
          ${figures(
            own.health,
            own.late,
            [own.order, own.dispatchBy, ''],
            unfulfilled.map(({ kind, id, itemId, dispatchBy, why }) => [
              html`<bdi>${kind === 'part-order' ? id : itemId}</bdi>
                <span class="quiet">${own.kind[kind]}</span>`,
              day(shop, dispatchBy),
              status('bad', own.why[why]),
            ]),
          )}`,
  );
}

function alerts({ shop }: Office, { stockAlerts }: ReportsPayload): TemplateResult {
  const own = shop.texts.backOffice.reports;
  return report(
    'alerts',
    own.alerts,
    ['O3'],
    stockAlerts.length === 0
      ? html`<p class="quiet">${own.alertsNone}</p>`
      : html`<p class="big">${stockAlerts.length}</p>
          <ul class="plain-list">
            ${stockAlerts.map(
              ({ name, sku, stock, lowStockAt }) =>
                html`<li>
                  <span
                    ><bdi>${name}</bdi> <span class="quiet"><bdi>${sku}</bdi></span></span
                  >
                  <span class="quiet">${own.leftOf(stock, lowStockAt)}</span>
                </li>`,
            )}
          </ul>`,
  );
}

function parents({ shop }: Office, { registeredParents }: ReportsPayload): TemplateResult {
  const own = shop.texts.backOffice.reports;
  return report(
    'parents',
    own.parents,
    ['O5'],
    html`<p class="big">${registeredParents.length}</p>
      ${figures(
        own.parents,
        own.figures,
        [own.item, own.parts],
        registeredParents.map(({ title, parts }) => [html`<bdi>${title}</bdi>`, parts]),
      )}`,
  );
}

function vat({ shop }: Office, { vat: { rows, totals } }: ReportsPayload): TemplateResult {
  const own = shop.texts.backOffice.reports;
  return report(
    'vat',
    own.vat,
    ['O4', 'S16'],
    html`<p class="big">
        <bdi>${totals.map((total) => formatMoney(total, shop.lang)).join(' · ') || '–'}</bdi>
      </p>
      <p class="quiet">${own.vatAbout}</p>
      ${figures(
        own.vat,
        own.figures,
        [own.order, own.on, own.total],
        rows.map(({ requestId, dispatchedOn, total }) => [
          html`<bdi>${requestId}</bdi>`,
          day(shop, dispatchedOn),
          formatMoney(total, shop.lang),
        ]),
      )}`,
    true,
  );
}

/** The table behind a chart. */
function figures(
  report: string,
  title: string,
  heads: readonly string[],
  rows: readonly (readonly unknown[])[],
): TemplateResult | typeof nothing {
  if (rows.length === 0) return nothing;
  return html`<details class="figures">
    <summary>${title}</summary>
    <div class="table-frame" tabindex="0" role="region" aria-label="${report}: ${title}">
      <table>
        <thead>
          <tr>
            ${heads.map((head) => (head ? html`<th scope="col">${head}</th>` : html`<td></td>`))}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ([first, ...rest]) =>
              html`<tr>
                <th scope="row">${first}</th>
                ${rest.map((cell) => html`<td>${cell}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </details>`;
}
