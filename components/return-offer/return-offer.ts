import { css, html, isServer, nothing, type PropertyValues } from 'lit';
import { property, state } from '../shared/decorators.js';
import type { Reason } from '../../src/contract/scalars.js';
import type { ShownOption } from '../../src/contract/read/shown-option.js';
import { isReason } from '../../src/contract/reasons.js';
import { loadJourney } from '../shared/lazy.js';
import { TouchpointElement } from '../shared/touchpoint-element.js';
import type { Offer } from './offer.js';

/** What a shop's form submits for the offer: nothing chosen, a part instead of the return, or the return. */
export type ReturnOfferValue = '' | 'requested' | 'return';

/**
 * In the shop's return form (S5): opens the support page by itself as soon as `reason` is one that a part can solve.
 * Going on with the return is one press, of equal weight. It takes part in the shop's `<form>`: its value is
 * `requested` (with the request's id under `NAME-request-id`), `return`, or nothing while the shopper has not chosen.
 *
 * @slot - The shop's plain link to its own help: shown where the kit can't help.
 * @hides formResetCallback, choose
 * @csspart heading - The heading of the offer.
 * @csspart done - What stands in place of the offer once the shopper has chosen.
 * @fires {Event} change - The value changed.
 * @fires {ProductSupportReturnChosenEvent} product-support-return-chosen - The shopper goes on with the return; within
 * a form the form is the return, and the kit makes none of its own.
 * @fires {ProductSupportOpenedEvent} product-support-opened - A journey began.
 * @fires {ProductSupportClosedEvent} product-support-closed - The shopper left the journey.
 * @fires {ProductSupportRequestedEvent} product-support-requested - A part was requested.
 * @fires {ProductSupportReturnedEvent} product-support-returned - The kit made a whole-item return.
 * @fires {ProductSupportFailedEvent} product-support-failed - A call failed, or code did not arrive.
 * @fires {ProductSupportSessionExpiredEvent} product-support-session-expired - The token is no longer taken.
 */
export class ProductSupportReturnOffer extends TouchpointElement {
  static readonly formAssociated = true;
  static override readonly styles = [
    ...TouchpointElement.styles,
    css`
      :host {
        display: block;
      }
    `,
  ];

  protected readonly touchpoint = 'return';

  /** The name under which the value is submitted. */
  @property({ reflect: true }) name = 'product-support';

  /** The ticked reason: one of the kit's (`missing`, `damaged`, `defective`, `incompatible`), or mapped by `reasonMap`. */
  @property() reason: string | null = null;

  /** The shop's own reason codes and what they mean to the kit; a code that is not in it is none that a part solves. */
  @property({ attribute: false }) reasonMap: Readonly<Record<string, Reason>> = {};

  @state() private offer: Offer | undefined;
  #value: ReturnOfferValue = '';
  /** The item that is offered: from then on the offer stays, whatever a later answer or reason says. */
  #offeredFor: object | undefined;
  readonly #internals = this.attachInternals();

  /** What the form submits. */
  get value(): ReturnOfferValue {
    return this.#value;
  }

  /** The form that the element takes part in. */
  get form(): HTMLFormElement | null {
    return this.#internals.form;
  }

  /** A form that is reset forgets the chosen return, not a part that was requested. */
  formResetCallback(): void {
    if (this.#value === 'return') this.offer?.reconsider();
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
    // Where the code did not arrive, ticking a reason again tries again.
    const isAsked = !this.#offeredFor || (this.stranded && changed.has('reason'));
    if (isAsked && typeof this.answer === 'object' && this.shows(this.answer)) void this.#makeOffer();
  }

  protected override render(): unknown {
    // Without JavaScript it is all that there is.
    if (isServer) return html`<slot></slot>`;
    if (!this.ids) return nothing;
    const reason = this.#solvable;
    const { offer } = this;
    // The plain link stands in one place at a time: in the journey, or in its place.
    const fallsBack = reason && (this.stranded || (this.answer === 'failed' && !this.#offeredFor));
    return html`<div role="status" class="visually-hidden">${reason && offer?.words}</div>
      ${offer?.render(reason)} ${fallsBack ? html`<slot></slot>` : nothing}`;
  }

  async #makeOffer(): Promise<void> {
    const item = (this.#offeredFor = {});
    const code = await this.arrived(Promise.all([import('./offer.js'), loadJourney()]));
    const offer = await code?.[0].Offer.of(this);
    // Another item may have taken its place meanwhile.
    if (item === this.#offeredFor) this.offer = offer;
  }

  #forget(): void {
    this.#offeredFor = undefined;
    this.offer = undefined;
    if (this.#value) this.choose('');
  }

  /** Says to the shop's form what the shopper chose. */
  choose(value: ReturnOfferValue, requestId?: string): void {
    this.#value = value;
    const data = new FormData();
    if (value) data.set(this.name, value);
    if (requestId) data.set(`${this.name}-request-id`, requestId);
    this.#internals.setFormValue(value ? data : null);
    this.dispatchEvent(new Event('change', { bubbles: true }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'product-support-return-offer': ProductSupportReturnOffer;
  }
}
