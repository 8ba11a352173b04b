import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from '../shared/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import type { Reason } from '../../src/contract/scalars.js';
import type { ShownOption } from '../../src/contract/read/shown-option.js';
import { isReason } from '../../src/contract/reasons.js';
import type { ProductSupportRequestedEvent } from '../../src/events/requested.js';
import type { ProductSupportReturnChosenEvent } from '../../src/events/return-chosen.js';
import { offer } from '../../src/messages/sections/offer.js';
import type { ProductSupportJourney } from '../journey/journey.js';
import { checkIcon } from '../shared/icons/check.js';
import { returnedIcon } from '../shared/icons/returned.js';
import { loadJourney } from '../shared/lazy.js';
import { TOUCHPOINT_TEXTS } from '../shared/texts.js';
import { TouchpointElement } from '../shared/touchpoint-element.js';
import { buttonStyles } from '../shared/styles/button.js';
import { textStyles } from '../shared/styles/text.js';
import { returnOfferStyles } from './return-offer.styles.js';

/** What a shop's form submits for the offer: nothing chosen, a part instead of the return, or the return. */
export type ReturnOfferValue = '' | 'requested' | 'return';

const TEXTS = [...TOUCHPOINT_TEXTS, offer];

/**
 * In the shop's return form (S5): opens the support page by itself as soon as `reason` is one that a part can solve.
 * Going on with the return is one press, of equal weight. It takes part in the shop's `<form>`: its value is
 * `requested` (with the request's id under `NAME-request-id`), `return`, or nothing while the shopper has not chosen.
 *
 * @slot - The shop's plain link to its own help: shown where the kit can't help.
 * @csspart done - What stands in place of the offer once the shopper has chosen.
 * @fires {Event} change - The value changed.
 * @fires {ProductSupportReturnChosenEvent} product-support-return-chosen - The shopper goes on with the return; within
 * a form the form is the return, and the kit makes none of its own.
 */
export class ProductSupportReturnOffer extends TouchpointElement {
  static readonly formAssociated = true;
  static override readonly styles = [
    ...TouchpointElement.styles,
    buttonStyles,
    textStyles,
    returnOfferStyles,
  ];

  protected readonly touchpoint = 'return';
  protected override sections = TEXTS;

  /** The name under which the value is submitted. */
  @property({ reflect: true }) name = 'product-support';

  /** The ticked reason: one of the kit's (`missing`, `damaged`, `defective`, `incompatible`), or mapped by `reasonMap`. */
  @property() reason: string | null = null;

  /** The shop's own reason codes and what they mean to the kit; a code that is not in it is none that a part solves. */
  @property({ attribute: false }) reasonMap: Readonly<Record<string, Reason>> = {};

  @state() private outcome: ReturnOfferValue = '';
  /** Whether a line says what was chosen, in place of the journey. */
  @state() private settled = false;
  @state() private announcement = '';
  @query('product-support-journey') private readonly journey!: ProductSupportJourney | null;
  /** The item that was offered: from then on the journey stays, whatever a later answer or reason says. */
  #offeredFor = '';
  readonly #internals = this.attachInternals();

  /** What the form submits. */
  get value(): ReturnOfferValue {
    return this.outcome;
  }

  /** The form that the element takes part in. */
  get form(): HTMLFormElement | null {
    return this.#internals.form;
  }

  /** A form that is reset forgets the chosen return, not a part that was requested. */
  formResetCallback(): void {
    if (this.outcome === 'return') this.#reconsider();
  }

  protected shows(option: ShownOption): boolean {
    return option.available && this.#solvable !== undefined;
  }

  /** The ticked reason in the kit's words, if a part can solve it. */
  get #solvable(): Reason | undefined {
    const code = this.reason ?? '';
    const mapped = Object.hasOwn(this.reasonMap, code) ? this.reasonMap[code] : code;
    return isReason(mapped) ? mapped : undefined;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('orderId') || changed.has('itemId')) this.#forget();
    if (!this.#offeredFor && typeof this.answer === 'object' && this.shows(this.answer)) {
      this.#offeredFor = JSON.stringify(this.ids);
      void this.arrived(loadJourney());
    }
    const opens = this.#offeredFor !== '' && this.#solvable !== undefined && !this.settled && !this.stranded;
    this.announcement = opens ? `${this.text('offer.heading')}. ${this.text('offer.text')}` : '';
  }

  protected override render(): unknown {
    if (!this.ids || !this.messages) return nothing;
    const open = this.#solvable !== undefined && !this.settled;
    // The plain link stands in one place at a time: in the journey, or in its place.
    const fallsBack = this.stranded || (this.answer === 'failed' && !this.#offeredFor);
    return html`<div role="status" class="visually-hidden">${this.announcement}</div>
      ${this.settled ? this.#settledLine() : nothing}
      ${this.#offeredFor && !this.stranded ? keyed(this.#offeredFor, this.#offer(open)) : nothing}
      ${this.#solvable && fallsBack ? html`<slot></slot>` : nothing}`;
  }

  #offer(open: boolean): TemplateResult {
    return html`<div ?hidden=${!open}>
      <div class="intro">
        <h2 part="heading">${this.text('offer.heading')}</h2>
        <p class="muted">${this.text('offer.text')}</p>
      </div>
      <product-support-journey
        touchpoint="return"
        order-id=${this.orderId ?? ''}
        item-id=${this.itemId ?? ''}
        reason=${this.#solvable ?? nothing}
        .ownConnection=${this.connection}
        @product-support-return-chosen=${this.#returnChosen}
        @product-support-returned=${() => this.#setOutcome('return')}
        @product-support-requested=${(event: ProductSupportRequestedEvent) =>
          this.#setOutcome('requested', event.detail.requestId)}
        @product-support-closed=${this.#closed}
        ><slot></slot
      ></product-support-journey>
    </div>`;
  }

  #settledLine(): TemplateResult {
    const returns = this.outcome === 'return';
    return html`<div class="done" part="done">
      ${returns ? returnedIcon : checkIcon}
      <p id="done" tabindex="-1">${this.text(returns ? 'offer.returnChosen' : 'offer.requested')}</p>
      ${
        returns && this.form
          ? html`<button type="button" class="quiet" @click=${this.#reconsider}>
              ${this.text('offer.reconsider')}
            </button>`
          : nothing
      }
    </div>`;
  }

  #returnChosen(event: ProductSupportReturnChosenEvent): void {
    // Within a form the shop's form is the return: the kit makes none of its own.
    if (this.form) event.preventDefault();
    // The shop may take the return over too, but hears of it only after this element.
    queueMicrotask(() => {
      if (!event.defaultPrevented) return;
      this.#setOutcome('return');
      void this.#settle();
    });
  }

  /** The confirmation stays until the shopper is done with it; an offer left without a choice stays open. */
  #closed(): void {
    if (this.outcome !== '') void this.#settle();
  }

  /** The part that had the focus goes: what takes its place gets it. */
  async #settle(): Promise<void> {
    this.settled = true;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#done')?.focus();
  }

  readonly #reconsider = (): void => {
    this.settled = false;
    this.#setOutcome('');
    this.journey?.goBack();
  };

  #forget(): void {
    this.#offeredFor = '';
    this.settled = false;
    if (this.outcome !== '') this.#setOutcome('');
  }

  #setOutcome(outcome: ReturnOfferValue, requestId?: string): void {
    this.outcome = outcome;
    const data = new FormData();
    if (outcome) data.set(this.name, outcome);
    if (requestId) data.set(`${this.name}-request-id`, requestId);
    this.#internals.setFormValue(outcome ? data : null);
    this.dispatchEvent(new Event('change', { bubbles: true }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'product-support-return-offer': ProductSupportReturnOffer;
  }
}
