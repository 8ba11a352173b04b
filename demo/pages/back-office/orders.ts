import { html, nothing, type TemplateResult } from 'lit';
import { locate, newestRequestsFirst, parentOf, partOf } from '../../../mocks/world/facts.js';
import type { World, WorldPartRequest } from '../../../mocks/world/schema.js';
import { formatMoment } from '../../shop/format.js';
import { pictureUrl } from '../../shop/orders.js';
import type { Office } from './office.js';
import { day, refusalAt, rule, segments, status, stepButton, type StatusLook } from './pieces.js';

/** What the seller, or the carrier, does next with a part order in each status (O7). */
const NEXT: Partial<Record<WorldPartRequest['status'], 'confirmed' | 'dispatched' | 'delivered'>> = {
  requested: 'confirmed',
  confirmed: 'dispatched',
  dispatched: 'delivered',
};

const LOOKS: Record<WorldPartRequest['status'], StatusLook> = {
  requested: 'waiting',
  confirmed: 'moving',
  dispatched: 'moving',
  delivered: 'good',
  'not-received': 'bad',
  cancelled: 'over',
};

/** The part orders that wait for somebody's next step. */
export function openPartOrders(world: World): WorldPartRequest[] {
  return newestRequestsFirst(world.partRequests).filter(({ status: now }) => NEXT[now] !== undefined);
}

/** Part orders and ordinary ones, each with its next step (O1, O2, O7). */
export function ordersView(office: Office, filter: OrderFilter): TemplateResult {
  const { shop } = office;
  const { texts, world } = shop;
  const own = texts.backOffice.orders;
  const requests = filter.all ? newestRequestsFirst(world.partRequests) : openPartOrders(world);
  return html`<section aria-labelledby="orders-title">
    <div class="view-head">
      <h2 id="orders-title">${own.title}</h2>
      ${segments(own.show, 'shown', [
        [own.open, !filter.all, () => filter.show(false)],
        [own.all, filter.all, () => filter.show(true)],
      ])}
      ${confirmation(office)}
    </div>
    ${refusalAt(office, 'orders')}
    ${
      requests.length === 0
        ? html`<p class="empty quiet">${filter.all ? own.emptyAll : own.empty}</p>`
        : html`<ul class="rows">
            ${requests.map((request) => partOrder(office, request))}
          </ul>`
    }
    <h3 class="view-part">${own.ordinary}</h3>
    ${ordinaryOrders(office)}
  </section>`;
}

/** Which part orders are shown. */
export interface OrderFilter {
  all: boolean;
  show(all: boolean): void;
}

function partOrder(office: Office, request: WorldPartRequest): TemplateResult {
  const { shop } = office;
  const { texts, world, timeZone, lang } = shop;
  const own = texts.backOffice.orders;
  const located = locate(world, request);
  const parent = located && parentOf(world, located.item);
  const next = NEXT[request.status];
  return html`<li class="row">
    <img class="picture" src=${pictureUrl(parent?.picture ?? '')} alt="" width="56" height="56" />
    <div class="row-what">
      <h3><bdi>${request.requestId}</bdi></h3>
      <p><bdi>${parent?.title ?? ''}</bdi></p>
      <p class="quiet">
        ${own.reasons[request.reason]} · ${own.from[request.touchpoint]} ·
        ${own.asked(formatMoment(request.requestedAt, timeZone, lang))}
      </p>
    </div>
    <ul class="row-parts">
      ${request.parts.map(
        ({ partId, quantity }) => html`<li>${quantity} × <bdi>${partOf(world, partId).name}</bdi></li>`,
      )}
    </ul>
    <div class="row-state">
      ${status(LOOKS[request.status], own.status[request.status])}
      ${
        request.kept === undefined
          ? nothing
          : html`<span class="quiet">${request.kept ? own.kept : own.notKept}</span>`
      }
      ${late(office, request.requestId)}
    </div>
    <div class="row-step">
      ${
        next
          ? stepButton(own.steps[next], own.stepOf(own.steps[next], request.requestId), () =>
              office.act(
                'orders',
                `POST /mock/part-requests/${encodeURIComponent(request.requestId)}/status`,
                {
                  status: next,
                },
              ),
            )
          : nothing
      }
    </div>
  </li>`;
}

/** A part order that counts against account health (O2). */
function late(office: Office, requestId: string): TemplateResult | typeof nothing {
  const found = office
    .ask('/programme/reports')
    ?.accountHealth.unfulfilled.find(({ kind, id }) => kind === 'part-order' && id === requestId);
  if (!found) return nothing;
  const { shop } = office;
  return html`<span class="late"
    >${shop.texts.backOffice.orders.overdue(day(shop, found.dispatchBy))} ${rule('O2')}</span
  >`;
}

/** Whether part orders wait for the seller's word (O1). */
function confirmation(office: Office): TemplateResult {
  const { orders: own } = office.shop.texts.backOffice;
  const { orderConfirmation } = office.shop.world.seller;
  const choose = (chosen: typeof orderConfirmation) =>
    office.act('orders', 'PUT /mock/seller', { orderConfirmation: chosen });
  return segments(own.confirmation, 'confirmation', [
    [own.byHand, orderConfirmation === 'by-hand', () => choose('by-hand')],
    [own.automatic, orderConfirmation === 'automatic', () => choose('automatic')],
  ]);
}

/** The sold products that have not arrived: delivering one opens its window (E3, S2). */
function ordinaryOrders(office: Office): TemplateResult {
  const { texts, world } = office.shop;
  const own = texts.backOffice.orders;
  const onTheirWay = world.orders.flatMap((order) =>
    order.items.flatMap((item) =>
      item.status === 'ordered' || item.status === 'dispatched'
        ? [
            {
              orderId: order.orderId,
              itemId: item.itemId,
              status: item.status,
              parent: parentOf(world, item),
            },
          ]
        : [],
    ),
  );
  if (onTheirWay.length === 0) return html`<p class="empty quiet">${own.ordinaryNone}</p>`;
  return html`<ul class="rows">
    ${onTheirWay.map(({ orderId, itemId, status: now, parent }) => {
      const next = now === 'ordered' ? 'dispatched' : 'delivered';
      return html`<li class="row">
        <img class="picture" src=${pictureUrl(parent.picture)} alt="" width="56" height="56" />
        <div class="row-what">
          <h4><bdi>${parent.title}</bdi></h4>
          <p class="quiet"><bdi>${itemId}</bdi></p>
        </div>
        <div class="row-state">${status(now === 'ordered' ? 'waiting' : 'moving', own.itemStatus[now])}</div>
        <div class="row-step">
          ${stepButton(own.steps[next], own.stepOf(own.steps[next], itemId), () =>
            office.act(
              'orders',
              `POST /mock/orders/${encodeURIComponent(orderId)}/items/${encodeURIComponent(itemId)}/status`,
              { status: next },
            ),
          )}
        </div>
      </li>`;
    })}
  </ul>`;
}
