import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { query, state } from '../shared/decorators.js';
import type { ShownOption } from '../../src/contract/read/shown-option.js';
import type { ProductSupportJourney } from '../journey/journey.js';
import { forwardIcon } from '../shared/icons/forward.js';
import { loadJourney, loadRequests } from '../shared/lazy.js';
import { requestMade } from '../shared/request-made.js';
import { TouchpointElement } from '../shared/touchpoint-element.js';
import { buttonStyles } from '../shared/styles/button.js';
import { tagStyles } from '../shared/styles/tag.js';
import { wrenchStyles } from '../shared/styles/wrench.js';
import { orderItemStyles } from './order-item.styles.js';

/**
 * The product-support option on an order line (S4), or the state of the request already made. An item that does not
 * qualify leaves its line empty, or gives it up with `collapse`.
 *
 * @slot - The shop's plain link to its own help: works before the script does, and stays when the API can't be reached.
 * @csspart option - The button that opens the journey.
 * @fires {ProductSupportOpenedEvent} product-support-opened - A journey began.
 * @fires {ProductSupportClosedEvent} product-support-closed - The shopper left the journey.
 * @fires {ProductSupportRequestedEvent} product-support-requested - A part was requested.
 * @fires {ProductSupportCancelledEvent} product-support-cancelled - A request was cancelled.
 * @fires {ProductSupportReturnChosenEvent} product-support-return-chosen - The whole-item return was chosen; cancelable.
 * @fires {ProductSupportReturnedEvent} product-support-returned - The kit made a whole-item return.
 * @fires {ProductSupportResolvedEvent} product-support-resolved - The shopper said whether the part helped.
 * @fires {ProductSupportFailedEvent} product-support-failed - A call failed, or code did not arrive.
 * @fires {ProductSupportSessionExpiredEvent} product-support-session-expired - The token is no longer taken.
 */
export class ProductSupportOrderItem extends TouchpointElement {
  static override readonly styles = [
    ...TouchpointElement.styles,
    buttonStyles,
    tagStyles,
    wrenchStyles,
    orderItemStyles,
  ];

  protected readonly touchpoint = 'order';
  @state() private journeyWanted?: boolean;
  @state() private requestsWanted?: boolean;
  @query('product-support-journey') private readonly journey!: ProductSupportJourney | null;
  @query('summary') private readonly summary!: HTMLElement | null;
  @query('details') private readonly details!: HTMLDetailsElement | null;
  #button: HTMLButtonElement | undefined;
  #hadFocus: boolean | undefined;
  /** The answer that told of a request last. */
  #told: ShownOption | undefined;

  protected shows(option: ShownOption): boolean {
    return option.available || this.#requestOf(option) !== undefined;
  }

  /** What tells of a request: also of one that is over, while the shopper reads what came of it. */
  #requestOf(option: ShownOption): ShownOption | undefined {
    if (option.openRequestId !== undefined) this.#told = option;
    else if (!this.details?.open || option.itemId !== this.#told?.itemId) this.#told = undefined;
    return this.#told;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#hadFocus = Boolean(this.shadowRoot?.activeElement);
  }

  protected override updated(): void {
    if (this.#hadFocus && !this.shadowRoot?.activeElement) this.#takeFocus();
  }

  protected override render(): unknown {
    const { answer, ids } = this;
    if (!ids) return nothing;
    // The plain link stands in one place at a time: in the journey once the line shows the option.
    const known = this.stranded || typeof answer !== 'object' ? undefined : answer;
    const option = this.messages && known;
    const isRequested = option?.openRequestId !== undefined;
    const request = option && this.#requestOf(option);
    const button = option?.available
      ? this.#named(isRequested ? 'option.requestAnother' : 'option.get')
      : nothing;
    if (!this.journeyWanted && option && !request) return button;
    return html`${request ? this.#request(request) : option ? nothing : html`<div class="line"><slot></slot></div>`}
    ${button}
    ${
      this.journeyWanted
        ? html`<product-support-journey
            presentation="dialog"
            touchpoint="order"
            order-id=${ids.orderId}
            item-id=${ids.itemId}
            .ownConnection=${this.connection}
            @product-support-closed=${this.#closed}
            >${known ? html`<slot></slot>` : nothing}</product-support-journey
          >`
        : nothing
    }`;
  }

  /**
   * One button, whatever stands around it: it keeps the focus when the shopper comes back from a request. Made without a
   * template, since a page may have a thousand lines and most of them show nothing else.
   */
  #named(key: 'option.get' | 'option.requestAnother'): HTMLButtonElement {
    this.#button ??= Object.assign(document.createElement('button'), {
      type: 'button',
      className: 'wrench get',
      part: 'option',
      ariaHasPopup: 'dialog',
      onclick: () => this.#open(),
    });
    this.#button.textContent = this.text(key);
    return this.#button;
  }

  #request(option: ShownOption): TemplateResult {
    return html`<details @toggle=${this.#toggled}>
      <summary>
        <span class="chevron">${forwardIcon}</span>
        <span class="made">
          ${
            option === this.answer
              ? requestMade(this, option)
              : html`<span>${this.text('option.requestMade')}</span>`
          }
        </span>
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
    </details>`;
  }

  async #open(): Promise<void> {
    this.journeyWanted = true;
    if (!(await this.arrived(loadJourney()))) return;
    await this.updateComplete;
    this.journey?.show();
  }

  /** The dialog gives the focus back to the button, unless the last part was just requested with it. */
  #closed(): void {
    if (!this.#button?.isConnected) this.#takeFocus();
  }

  /** What had the focus is gone: what stands there now gets it. */
  #takeFocus(): void {
    (this.#button?.isConnected ? this.#button : this.summary)?.focus();
  }

  #toggled(event: Event): void {
    // What is over is gone with that.
    if (!(event.target as HTMLDetailsElement).open) return this.requestUpdate();
    this.requestsWanted = true;
    void this.arrived(loadRequests());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'product-support-order-item': ProductSupportOrderItem;
  }
}
