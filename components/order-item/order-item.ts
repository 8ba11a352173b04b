import { html, nothing, type TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';
import type { SupportOption } from '../../src/contract/support-options.js';
import type { ProductSupportJourney } from '../journey/journey.js';
import { icons } from '../shared/icons.js';
import { loadJourney, loadRequests } from '../shared/lazy.js';
import { TouchpointElement } from '../shared/touchpoint-element.js';
import { controls } from '../shared/tokens.js';
import { orderItemStyles } from './order-item.styles.js';

/**
 * The product-support option on an order line (S4), or the state of the request already made. An item that does not
 * qualify leaves its line empty, or gives it up with `collapse`.
 *
 * @slot - The shop's plain link to its own help: works before the script does, and stays when the API can't be reached.
 * @csspart option - The button that opens the journey.
 * @cssprop [--product-support-accent] - Colour of the icon and of what leads on.
 * @cssprop [--product-support-text] - Colour of the text.
 * @fires {ProductSupportOpenedEvent} product-support-opened - The shopper opened the journey.
 */
export class ProductSupportOrderItem extends TouchpointElement {
  static override readonly styles = [...TouchpointElement.styles, controls, orderItemStyles];

  protected readonly touchpoint = 'order';
  @state() private journeyWanted = false;
  @state() private requestsWanted = false;
  @query('product-support-journey') private readonly journey!: ProductSupportJourney | null;

  protected shows(option: SupportOption): boolean {
    return option.available || option.openRequestId !== undefined;
  }

  protected override render(): unknown {
    const { answer, ids } = this;
    if (!ids) return nothing;
    return html`${
      answer === undefined || answer === 'failed' || this.stranded || !this.messages
        ? html`<div class="line"><slot></slot></div>`
        : this.#option(answer)
    }
    ${
      this.journeyWanted
        ? html`<product-support-journey
            presentation="dialog"
            touchpoint="order"
            order-id=${ids.orderId}
            item-id=${ids.itemId}
            .ownConnection=${this.connection}
            >${this.#journeyLink(answer)}</product-support-journey
          >`
        : nothing
    }`;
  }

  /** The plain link stands in one place at a time: in the journey once the line shows the option. */
  #journeyLink(answer: unknown): TemplateResult | typeof nothing {
    return answer === undefined || answer === 'failed' || this.stranded ? nothing : html`<slot></slot>`;
  }

  #option(option: SupportOption): TemplateResult | typeof nothing {
    if (!this.shows(option)) return nothing;
    const { openRequestId, openRequestStatus, available } = option;
    if (openRequestId === undefined) return html`<div class="line">${this.#button('option.get')}</div>`;
    return html`<details @toggle=${this.#toggled}>
        <summary>
          <span class="chevron">${icons.forward}</span>
          <span>${this.text('option.requestMade')}</span>
          <span class="tag">${this.text(`status.${openRequestStatus ?? 'unknown'}`)}</span>
        </summary>
        ${
          this.requestsWanted
            ? html`<product-support-requests
                heading-hidden
                order-id=${option.orderId}
                item-id=${option.itemId}
                .ownConnection=${this.connection}
              ></product-support-requests>`
            : nothing
        }
      </details>
      ${available ? html`<div class="line">${this.#button('option.requestAnother')}</div>` : nothing}`;
  }

  #button(key: 'option.get' | 'option.requestAnother'): TemplateResult {
    return html`<button type="button" class="get" part="option" aria-haspopup="dialog" @click=${this.#open}>
      ${icons.support}${this.text(key)}
    </button>`;
  }

  async #open(): Promise<void> {
    this.journeyWanted = true;
    if (!(await this.arrived(loadJourney()))) return;
    await this.updateComplete;
    this.journey?.show();
  }

  #toggled(event: Event): void {
    if (!(event.target as HTMLDetailsElement).open) return;
    this.requestsWanted = true;
    void this.arrived(loadRequests());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'product-support-order-item': ProductSupportOrderItem;
  }
}
