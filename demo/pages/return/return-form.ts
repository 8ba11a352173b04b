import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { ProductSupportReturnOffer } from '../../../components/return-offer/return-offer.js';
import { icons } from '../../shop/icons.js';
import type { ShopItem } from '../../shop/orders.js';
import type { Shop } from '../../shop/start-page.js';
import { REASON_MAP, RETURN_REASON_CODES } from './reasons.js';
import type { ReturnState } from './state.js';

const REFUNDS = ['card', 'credit'] as const;

/** The shop's own return form, with the kit's offer right after the reasons (S5). */
export function returnForm(
  { texts, url, redraw }: Shop,
  state: ReturnState,
  { orderId, itemId }: ShopItem,
): TemplateResult {
  const { return: own } = texts;
  const submit = (event: SubmitEvent & { currentTarget: HTMLFormElement }) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    state.sent = [...data].map(([name, value]) => [name, typeof value === 'string' ? value : value.name]);
    redraw();
    document.getElementById('sent')?.focus();
  };
  const followOffer = ({ currentTarget }: Event & { currentTarget: ProductSupportReturnOffer }) => {
    state.isPartRequested = currentTarget.value === 'requested';
    redraw();
  };
  return html`<form class="return-form" ?hidden=${state.sent !== undefined} @submit=${submit}>
    <input type="hidden" name="order" value=${orderId} />
    <input type="hidden" name="item" value=${itemId} />
    <fieldset>
      <legend class="step" id="reason-step" tabindex="-1">${own.steps.reason}</legend>
      <div class="ticks">
        ${RETURN_REASON_CODES.map((code) =>
          tick('reason', code, own.reasons[code], live(state.reason === code), () => {
            state.reason = code;
            redraw();
          }),
        )}
      </div>
    </fieldset>

    <product-support-return-offer
      name="product-support"
      order-id=${orderId}
      item-id=${itemId}
      reason=${state.reason ?? nothing}
      .reasonMap=${REASON_MAP}
      @change=${followOffer}
      ><a href=${url('help')}>${texts.plainLink}</a></product-support-return-offer
    >

    ${
      state.isPartRequested
        ? html`<p class="part-requested">${icons.parts}${own.partRequested}</p>`
        : html`<fieldset>
            <legend class="step">${own.steps.refund}</legend>
            <div class="ticks">
              ${REFUNDS.map((code, index) => tick('refund', code, own.refunds[code], index === 0))}
            </div>
          </fieldset>`
    }
    <button class="button">${state.isPartRequested ? own.submitPart : own.submit}</button>
  </form>`;
}

function tick(
  name: string,
  value: string,
  { label, hint }: { label: string; hint: string },
  checked: unknown,
  onTick?: () => void,
): TemplateResult {
  return html`<label class="tick">
    <input
      type="radio"
      name=${name}
      value=${value}
      required
      .checked=${checked}
      @change=${onTick ?? nothing}
    />
    <span><strong>${label}</strong><span class="quiet">${hint}</span></span>
  </label>`;
}
