import { html, nothing, type TemplateResult } from 'lit';
import type { SellerReturn } from '../../../mocks/handlers/seller-returns.js';
import type { ReimbursementDecision } from '../../../mocks/programme/reimbursement.js';
import { RETURN_CONDITIONS } from '../../../mocks/programme/reimbursement-facts.js';
import { localDate } from '../../../mocks/programme/return-window.js';
import { locate, parentOf } from '../../../mocks/world/facts.js';
import { formatMoney } from '../../shop/format.js';
import { pictureUrl } from '../../shop/orders.js';
import type { Office } from './office.js';
import { day, refusalAt, rule, segments, status, waiting } from './pieces.js';

/** Whole-item returns: received with a condition, and what each means to the merchant (M). */
export function returnsView(office: Office): TemplateResult {
  const { returns: own } = office.shop.texts.backOffice;
  const answer = office.ask('/programme/returns');
  const returns = answer?.returns
    .filter(({ cancelled }) => !cancelled)
    .toSorted((one, other) => Date.parse(other.returnedAt) - Date.parse(one.returnedAt));
  return html`<section aria-labelledby="returns-title">
    <div class="view-head">
      <h2 id="returns-title">${own.title}</h2>
      ${precedence(office)}
      <p class="quiet">${own.lead}</p>
    </div>
    ${refusalAt(office, 'precedence')}
    ${
      returns === undefined
        ? waiting(office)
        : returns.length === 0
          ? html`<p class="empty quiet">${own.empty}</p>`
          : html`<ul class="rows">
              ${returns.map((made) => returnRow(office, made))}
            </ul>`
    }
  </section>`;
}

/** Which rule holds 60 days after the refund of an item that never came back: a choice of the programme (M7, M8). */
function precedence(office: Office): TemplateResult {
  const { world, texts } = office.shop;
  const own = texts.backOffice.returns;
  const now = world.settings.reimbursementPrecedence;
  const choose = (reimbursementPrecedence: typeof now) =>
    office.act('precedence', 'PUT /mock/settings', { reimbursementPrecedence });
  return segments(own.precedence, 'precedence', [
    ['M8', now === 'M8', () => choose('M8')],
    ['M7', now === 'M7', () => choose('M7')],
  ]);
}

function returnRow(office: Office, made: SellerReturn): TemplateResult {
  const { shop } = office;
  const { texts, world, timeZone } = shop;
  const own = texts.backOffice.returns;
  const located = locate(world, made);
  const on = (instant: string) => day(shop, localDate(instant, timeZone));
  const at = `return-${made.returnId}`;
  return html`<li class="row row-return">
    <img
      class="picture"
      src=${pictureUrl(located ? parentOf(world, located.item).picture : '')}
      alt=""
      width="56"
      height="56"
    />
    <div class="row-what">
      <h3><bdi>${made.title}</bdi></h3>
      <p class="quiet"><bdi>${made.returnId}</bdi> · ${own.causes[made.cause]}</p>
      <p class="quiet">${own.arranged(on(made.returnedAt))}</p>
      ${made.refund ? html`<p class="quiet">${own.refunded(on(made.refund.refundedAt))}</p>` : nothing}
    </div>
    <div class="row-state">
      ${
        made.receipt
          ? html`${status('good', own.received(on(made.receipt.receivedAt)))}
              <span class="quiet">${own.conditions[made.receipt.condition]}</span>`
          : html`${status('moving', own.onItsWay)} ${receiptForm(office, made, at)}`
      }
    </div>
    <div class="decision">
      <h4>${own.decision}</h4>
      ${made.decision ? decision(office, made, claimed(office, at) ?? made.decision, at) : nothing}
    </div>
    ${refusalAt(office, at)}
  </li>`;
}

/** What a claim that was not enough came to: nothing of it is stored, so only its answer tells (M15). */
function claimed({ outcome }: Office, at: string): ReimbursementDecision | undefined {
  const answer = outcome?.at === at ? (outcome.answer as Partial<ReimbursementDecision>) : undefined;
  return answer?.outcome === 'incomplete' ? (answer as ReimbursementDecision) : undefined;
}

function receiptForm(office: Office, made: SellerReturn, at: string): TemplateResult {
  const own = office.shop.texts.backOffice.returns;
  const receive = (event: SubmitEvent & { currentTarget: HTMLFormElement }) => {
    event.preventDefault();
    const condition = new FormData(event.currentTarget).get('condition');
    void office.act(at, `POST /mock/returns/${encodeURIComponent(made.returnId)}/receipt`, { condition });
  };
  return html`<form class="inline-form" @submit=${receive}>
    <select name="condition" aria-label=${own.conditionOf(made.title)}>
      ${RETURN_CONDITIONS.map((name) => html`<option value=${name}>${own.conditions[name]}</option>`)}
    </select>
    <button class="button button-small" type="submit" aria-label=${own.receiveOf(made.title)}>
      ${own.receive}
    </button>
  </form>`;
}

function decision(
  office: Office,
  made: SellerReturn,
  decided: ReimbursementDecision,
  at: string,
): TemplateResult {
  const { shop } = office;
  const { texts, lang, timeZone } = shop;
  const own = texts.backOffice.returns;
  const { outcome, amount, method, dueOn, missing, conflict, disposition, advice, rules } = decided;
  const money = amount && formatMoney(amount, lang);
  const paid = made.reimbursement;
  return html`
    <p class="verdict">
      <strong class=${money ? 'verdict-money' : nothing}
        >${
          outcome === 'none' || outcome === 'incomplete'
            ? own.outcome[outcome]
            : own.outcome[outcome](money ?? '')
        }</strong
      >
      ${
        method && outcome !== 'incomplete'
          ? html`<span class="quiet">${method === 'automatic' ? own.automatic : own.byClaim}</span>`
          : nothing
      }
      ${rules.map(rule)}
    </p>
    ${
      paid
        ? html`<p>
            ${own.inReport(formatMoney(paid.amount, lang), day(shop, localDate(paid.reimbursedAt, timeZone)))}
          </p>`
        : nothing
    }
    ${dueOn ? html`<p>${own.due(day(shop, dueOn))}</p>` : nothing}
    ${missing.map((what) => html`<p>${own.needs(own.missing[what])}</p>`)}
    ${disposition ? html`<p>${own.disposition[disposition]}</p>` : nothing}
    ${advice.map((what) => html`<p>${own.advice[what]}</p>`)}
    ${conflict.length > 0 ? html`<p class="conflict">${own.conflict(conflict.join(', '))}</p>` : nothing}
    ${missing.includes('claim') || outcome === 'incomplete' ? claimForm(office, made, at) : nothing}
  `;
}

/** A claim, with the two reports that have to be checked before it (M15). */
function claimForm(office: Office, made: SellerReturn, at: string): TemplateResult {
  const own = office.shop.texts.backOffice.returns;
  const claim = (event: SubmitEvent & { currentTarget: HTMLFormElement }) => {
    event.preventDefault();
    const { orderId, itemId, returnId } = made;
    void office.act(at, `POST /programme/returns/${encodeURIComponent(returnId)}/claim`, {
      orderId,
      itemId,
      checkedReports: new FormData(event.currentTarget).getAll('checked'),
    });
  };
  return html`<form class="claim" @submit=${claim}>
    ${(['reimbursements', 'returns'] as const).map(
      (report) =>
        html`<label class="check"
          ><input type="checkbox" name="checked" value=${report} /><span>${own.checked[report]}</span></label
        >`,
    )}
    <button class="button button-small" type="submit" aria-label=${own.claimOf(made.title)}>
      ${own.claim}
    </button>
  </form>`;
}
