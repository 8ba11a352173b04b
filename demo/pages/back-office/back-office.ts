import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { Shop } from '../../shop/start-page.js';
import { clock } from './clock.js';
import { createOffice, type Office } from './office.js';
import { openPartOrders, ordersView, type OrderFilter } from './orders.js';
import { registrationsView } from './registrations.js';
import { reportsView } from './reports.js';
import { returnsView } from './returns.js';
import { stockView } from './stock.js';
import { BACK_OFFICE_VIEWS, viewOf, type BackOfficeView } from './views.js';
import { whyView, type Question } from './why.js';

/** The back office in a page of the shop: what it gives back draws it as it now is. */
export function backOffice(shop: Shop): () => TemplateResult {
  const office = createOffice(shop);
  addEventListener('hashchange', () => shop.redraw());
  const filter: OrderFilter = {
    all: false,
    show(all) {
      filter.all = all;
      shop.redraw();
    },
  };
  const question: Question = {
    ref: undefined,
    touchpoint: 'order',
    change(change) {
      Object.assign(question, change);
      shop.redraw();
    },
  };
  const content: Record<BackOfficeView, () => TemplateResult> = {
    orders: () => ordersView(office, filter),
    returns: () => returnsView(office),
    stock: () => stockView(office),
    registrations: () => registrationsView(office),
    reports: () => reportsView(office),
    why: () => whyView(office, question),
  };
  return () => page(office, viewOf(location.hash), content);
}

function page(
  office: Office,
  view: BackOfficeView,
  content: Record<BackOfficeView, () => TemplateResult>,
): TemplateResult {
  const { backOffice: own } = office.shop.texts;
  return html`<div class="wrap">
    <div class="page-head">
      <h1>${own.title}</h1>
      <p class="lead">${own.lead}</p>
    </div>
    ${clock(office)} ${navigation(office, view)}
    <div class="view">${content[view]()}</div>
  </div>`;
}

/** On a narrow page the views do not all fit in. */
function intoView(link: Element | undefined): void {
  // When it is first drawn, what stands around it is not shown yet.
  requestAnimationFrame(() => link?.scrollIntoView({ block: 'nearest', inline: 'nearest' }));
}

function navigation({ shop }: Office, current: BackOfficeView): TemplateResult {
  const { backOffice: own } = shop.texts;
  const waits: Partial<Record<BackOfficeView, number>> = {
    orders: openPartOrders(shop.world).length,
    returns: shop.world.returns.filter(({ cancelled, receipt }) => !cancelled && !receipt).length,
  };
  return html`<nav class="views" aria-label=${own.navigation}>
    ${BACK_OFFICE_VIEWS.map((view) => {
      const count = waits[view] ?? 0;
      return html`<a
        href="#${view}"
        aria-current=${view === current ? 'page' : nothing}
        ${view === current ? ref(intoView) : nothing}
        >${own.views[view]}
        ${
          count > 0
            ? html`<span class="count"
                ><span aria-hidden="true">${count}</span
                ><span class="visually-hidden">${own.waiting(count)}</span></span
              >`
            : nothing
        }</a
      >`;
    })}
  </nav>`;
}
