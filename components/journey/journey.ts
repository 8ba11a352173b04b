import { html, isServer, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from '../shared/decorators.js';
import { NOTE_MAX_LENGTH } from '../../src/contract/limits.js';
import { isReason } from '../../src/contract/reasons.js';
import type { ReturnCause } from '../../src/contract/returns.js';
import type { Reason, Touchpoint } from '../../src/contract/scalars.js';
import { isTouchpoint } from '../../src/contract/touchpoints.js';
import { ProductSupportClosedEvent } from '../../src/events/closed.js';
import type { FieldError, JourneyEvent, JourneyState } from '../../src/journey/state.js';
import type { Connection } from '../../src/client/connection.js';
import type { MessageKey, MessageValues } from '../../src/messages/message.js';
import { journey } from '../../src/messages/sections/journey.js';
import { touchpoints } from '../../src/messages/sections/touchpoints.js';
import type { Action, JourneyView, Press } from '../../src/journey/step-view.js';
import { BaseElement } from '../shared/base-element.js';
import { icons } from '../shared/icons.js';
import { JourneyController, type PageEffect } from '../shared/journey-controller.js';
import { toEvent } from '../shared/shop-event.js';
import { warn } from '../shared/warn.js';
import { controls } from '../shared/controls.js';
import { windowStyles } from '../shared/window-change.js';
import { journeyStyles } from './journey.styles.js';
import { OnDemand, type PieceHost } from './on-demand.js';
import { screenOf, viewOf } from './screens/index.js';

const TEXTS = [touchpoints, journey];
const WAY_ICONS: Partial<Record<Press['type'], unknown>> = {
  'return-chosen': icons.returned,
  'wait-chosen': icons.clock,
};
const EMBLEMS = { done: icons.check, part: icons.part, clock: icons.clock, attention: icons.alert } as const;

/** The second press of two in a hurry was meant for the step before: it ends no step that nobody has read. */
const notTheSecond = (event: MouseEvent): void => {
  if (event.detail > 1) event.preventDefault();
};

/**
 * The support page and the whole request for a free replacement part (S1 to S16), up to an outcome.
 * Inline it begins as soon as it stands in the page; as a dialog it begins with `show()`.
 *
 * @slot - The shop's plain link to its own help: shown where the kit can't help.
 * @csspart frame - The surface on which the journey stands.
 * @csspart heading - The heading of each step.
 * @csspart actions - The row of buttons that end a step.
 * @csspart primary - The button that leads on.
 * @attr {string | null} order-id - The order that the item belongs to.
 * @attr {string | null} item-id - The order item.
 * @attr {'email' | 'order' | 'return' | 'help'} touchpoint - Where the shopper meets it, `order` if not given.
 * @attr {'missing' | 'damaged' | 'defective' | 'incompatible' | null} reason - A reason given before: it is not asked again (S5).
 * @hides resume send language words currentConnection checkDelivery perform returnCause takesFocus
 * @fires {ProductSupportOpenedEvent} product-support-opened - The journey has begun.
 * @fires {ProductSupportClosedEvent} product-support-closed - The shopper left it.
 * @fires {ProductSupportRequestedEvent} product-support-requested - A part was requested.
 * @fires {ProductSupportReturnChosenEvent} product-support-return-chosen - The whole-item return was chosen; cancelable.
 * @fires {ProductSupportReturnedEvent} product-support-returned - The kit made a whole-item return.
 * @fires {ProductSupportFailedEvent} product-support-failed - A call failed.
 * @fires {ProductSupportSessionExpiredEvent} product-support-session-expired - The token is no longer taken.
 */
export class ProductSupportJourney extends BaseElement implements PieceHost {
  static override readonly styles = [...BaseElement.styles, ...controls, windowStyles, journeyStyles];

  protected override sections = TEXTS;

  @property({ attribute: 'order-id' }) orderId: string | null = null;
  @property({ attribute: 'item-id' }) itemId: string | null = null;

  /** Where the shopper meets it: `email`, `order` (default), `return` or `help`. */
  @property() touchpoint: string = 'order';

  /** A reason that was given before: it is not asked again (S5). */
  @property() reason: string | null = null;

  /** `inline` (default) or `dialog`. */
  @property() presentation: 'inline' | 'dialog' = 'inline';

  /** Whether the dialog is open. */
  @property({ type: Boolean, reflect: true }) open = false;

  /** Goes straight to the whole-item return, and says what led there (S12, S13). */
  @property({ attribute: false }) returnCause: ReturnCause | undefined;

  /** Whether the first heading takes the focus: the shopper's press led here. */
  @property({ attribute: false }) takesFocus = false;

  @state() private announcement = '';
  /** An inline journey that the shopper left: one press opens it again. */
  @state() private left = false;
  @query('dialog') private readonly dialog!: HTMLDialogElement | null;
  @query('#heading') private readonly heading!: HTMLElement | null;
  @query('#errors') private readonly errorSummary!: HTMLElement | null;

  readonly #onDemand = new OnDemand(this, (section) => this.bringTexts(section));
  readonly #journey = new JourneyController(this, () => this.connection, this.#onDemand);
  #startedFor = '';
  /** Focus moves only after the shopper did something here: a journey that opens by itself leaves it where it is. */
  #shopperActed = false;

  /** Opens the dialog: where the shopper left off, or a new journey after an outcome. */
  show(): void {
    this.#forgetOutcome();
    this.#shopperActed = true;
    this.open = true;
  }

  /** Closes the dialog. What was entered stays. */
  hide(): void {
    this.open = false;
  }

  /** One step back, as the button Back does. */
  goBack(): void {
    this.#press({ type: 'went-back' });
  }

  /** Takes up a journey where a state says. */
  resume(state: JourneyState): void {
    this.#startedFor = this.#identity;
    this.#journey.resume(state);
  }

  /** Takes an event of a piece that was loaded on demand. */
  send(event: JourneyEvent): void {
    this.#journey.send(event);
  }

  /** The tag of the language here, for a piece that was loaded on demand. */
  get language(): string | undefined {
    return this.messages?.lang;
  }

  /** A text for a piece that was loaded on demand. */
  words(key: MessageKey, values?: MessageValues): string {
    return this.text(key, values);
  }

  /** The way to the API just now. */
  currentConnection(): Connection | undefined {
    return this.connection;
  }

  /** What is wrong with the typed address; nothing while its form is not there. */
  checkDelivery(state: JourneyState): readonly FieldError[] {
    return this.#onDemand.peek('delivery')?.check(state) ?? [];
  }

  /** Carries out what a transition asks of the page. */
  perform(effect: PageEffect): void {
    switch (effect.type) {
      case 'focus':
        // The step that was announced is over: what comes now is read from its heading.
        this.announcement = '';
        if (this.#shopperActed || this.takesFocus) void this.#focus(effect.target);
        return;
      case 'announce':
        // A region that comes into the page together with its words is not read.
        void this.updateComplete.then(() => (this.announcement = this.text(effect.key)));
        return;
      case 'tell-shop':
        this.dispatchEvent(toEvent(effect.event));
        return;
      case 'close':
        if (this.presentation === 'dialog') this.hide();
        else void this.#leave();
        return;
      case 'offer-return-to-shop':
        this.#onDemand.peek('detours')?.offerToShop(effect.detail);
        return;
      default:
        this.#onDemand.peek('photos')?.perform(effect);
    }
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.dialog?.open) return;
    // Taken out of the page a dialog stops being modal, though it still says that it is open.
    this.dialog.removeAttribute('open');
    this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { reason } = this.#given;
    if (changed.has('reason') && reason && this.#journey.state) {
      this.#journey.send({ type: 'reason-given', reason });
    }
    this.#startIfDue();
  }

  protected override updated(changed: PropertyValues): void {
    if (this.presentation !== 'dialog' || !this.dialog) return;
    // Pressed and taken out of the page in one task, it opens once it is put back.
    if (this.open && !this.dialog.open && this.isConnected) {
      this.dialog.showModal();
      void this.#focus('heading');
    } else if (!this.open && this.dialog.open) this.dialog.close();
    if (changed.get('open') === true && !this.open) this.#tellClosed();
  }

  protected override render(): unknown {
    // Without JavaScript it is all that there is.
    if (isServer) return html`<slot></slot>`;
    const { state } = this.#journey;
    if (!state || !this.messages) return nothing;
    if (this.left && this.presentation === 'inline') return this.#leftLine();
    const view = viewOf(state, this.#onDemand);
    if (view.isUnknownItem && this.presentation === 'inline') {
      warn(this, 'unknown-item', String(this.orderId), String(this.itemId));
      return html`<slot></slot>`;
    }
    const frame = this.#frame(state, view);
    return this.presentation === 'dialog'
      ? html`<dialog aria-labelledby="heading" @close=${this.#dialogClosed} @cancel=${this.#cancelled}>
          ${frame}
        </dialog>`
      : html`<section aria-labelledby="heading">${frame}</section>`;
  }

  /** The browser tells of a dialog's end in a later task: the shopper may have opened it again meanwhile. */
  #dialogClosed(): void {
    if (!this.dialog?.open) this.hide();
  }

  /** The attributes as far as they hold. */
  get #given(): { touchpoint: Touchpoint; reason: Reason | undefined } {
    const { touchpoint, reason } = this;
    if (!isTouchpoint(touchpoint)) {
      warn(this, 'touchpoint', touchpoint);
    }
    if (reason && !isReason(reason)) {
      warn(this, 'reason', reason);
    }
    return {
      touchpoint: isTouchpoint(touchpoint) ? touchpoint : 'order',
      reason: isReason(reason) ? reason : undefined,
    };
  }

  get #identity(): string {
    return JSON.stringify([this.orderId, this.itemId, this.touchpoint, this.returnCause]);
  }

  #startIfDue(): void {
    const { orderId, itemId, connection } = this;
    if (!orderId || !itemId) {
      warn(this, 'no-ids');
      return;
    }
    if (!connection || !this.messages || (this.presentation === 'dialog' && !this.open)) return;
    if (this.#startedFor === this.#identity) return;
    this.#startedFor = this.#identity;
    this.left = false;
    this.#dropPhotos();
    this.#journey.start({ orderId, itemId, ...this.#given, returnCause: this.returnCause });
  }

  /** The pictures of an earlier journey are not this one's. */
  #dropPhotos(): void {
    for (const { id } of this.#journey.state?.draft.photos ?? []) this.#onDemand.peek('photos')?.drop(id);
  }

  readonly #press = (press: Press): void => {
    this.#shopperActed = true;
    this.#journey.press(press);
  };

  async #focus(target: 'heading' | 'errors'): Promise<void> {
    await this.updateComplete;
    const place = target === 'errors' ? this.errorSummary : this.heading;
    // The next step has the same heading element: only what takes the focus anew is read.
    place?.blur();
    place?.focus();
  }

  async #leave(): Promise<void> {
    this.left = true;
    this.#tellClosed();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#reopen')?.focus();
  }

  #leftLine(): TemplateResult {
    return html`<button type="button" id="reopen" class="wrench" @click=${this.#reopen}>
      ${this.text('option.get')}
    </button>`;
  }

  /** Where the shopper left off, or a new journey after an outcome. */
  #reopen(): void {
    this.left = false;
    this.#shopperActed = true;
    this.#forgetOutcome();
    void this.#focus('heading');
  }

  #forgetOutcome(): void {
    if (!this.#journey.state || !viewOf(this.#journey.state, this.#onDemand).isOutcome) return;
    this.#startedFor = '';
    this.requestUpdate();
  }

  #tellClosed(): void {
    const { orderId, itemId } = this;
    if (orderId && itemId) this.dispatchEvent(new ProductSupportClosedEvent({ orderId, itemId }));
  }

  /** Escape closes through the property, so that what the element shows and what it says are one. */
  #cancelled(event: Event): void {
    event.preventDefault();
    this.hide();
  }

  #submitted(event: SubmitEvent, view: JourneyView): void {
    event.preventDefault();
    const onward = view.actions.find(({ emphasis }) => emphasis === 'primary');
    if (onward) this.#press(onward.press);
  }

  #frame(state: JourneyState, view: JourneyView): TemplateResult {
    const text = this.text.bind(this);
    const choices = this.#choices(view.actions.filter(({ emphasis }) => emphasis === 'choice'));
    const actions = view.actions.filter(({ emphasis }) => emphasis !== 'choice');
    return html`<div
      class="frame"
      part="frame"
      aria-busy=${view.busy || this.#journey.waits ? 'true' : 'false'}
    >
      <div role="status" class="visually-hidden">${this.announcement}</div>
      <div class="head">
        ${
          view.canGoBack
            ? html`<button type="button" class="quiet" @click=${() => this.#press({ type: 'went-back' })}>
                ${icons.back}${text('action.back')}
              </button>`
            : html`<span class="brand wrench">${text('journey.label')}</span>`
        }
        ${
          view.progress
            ? html`<span class="small muted progress">${text('journey.progress', view.progress)}</span>`
            : nothing
        }
        ${
          this.presentation === 'dialog'
            ? html`<button
                type="button"
                class="quiet"
                aria-label=${text('action.close')}
                @click=${() => this.#press({ type: 'closed' })}
              >
                ${icons.close}
              </button>`
            : nothing
        }
      </div>
      ${view.progress ? this.#progressBar(view.progress) : nothing}
      <form novalidate @submit=${(event: SubmitEvent) => this.#submitted(event, view)}>
        <div class="body" data-step=${view.step}>
          <h2 id="heading" part="heading" tabindex="-1">${text(view.heading)}${this.#emblem(view)}</h2>
          ${view.lead.map(({ key, values }) => html`<p class="lead">${text(key, values)}</p>`)}
          ${view.errors.length > 0 ? this.#errors(view.errors) : nothing}
          ${screenOf({ state, text, press: this.#press, focus: this.#focusOn, choices, onDemand: this.#onDemand })}
          ${view.showsPlainLink ? html`<div class="plain-link"><slot></slot></div>` : nothing}
        </div>
        ${
          actions.length > 0
            ? html`<div class="actions" part="actions">${actions.map((action) => this.#action(action))}</div>`
            : nothing
        }
      </form>
    </div>`;
  }

  #progressBar({ current, total }: { current: number; total: number }): TemplateResult {
    return html`<div class="bar" aria-hidden="true">
      ${Array.from({ length: total }, (_, index) => html`<i class=${index < current ? 'done' : ''}></i>`)}
    </div>`;
  }

  #emblem({ emblem }: JourneyView): TemplateResult | typeof nothing {
    if (!emblem) return nothing;
    if (emblem === 'busy') return html`<span class="emblem spinner"></span>`;
    return html`<span class="emblem ${emblem}">${EMBLEMS[emblem]}</span>`;
  }

  #action({ press, key, emphasis }: Action): TemplateResult {
    const text = this.text(key);
    if (emphasis === 'primary')
      return html`<button
        type="submit"
        class="primary"
        part="primary"
        @click=${press.type === 'closed' ? notTheSecond : nothing}
      >
        ${text}
      </button>`;
    const send = (): void => this.#press(press);
    return html`<button type="button" class=${emphasis} @click=${send}>${text}</button>`;
  }

  /** The ways of equal weight (S5), side by side, each with what it means. */
  #choices(choices: readonly Action[]): TemplateResult | typeof nothing {
    if (choices.length === 0) return nothing;
    return html`<div class="ways" role="group" aria-label=${this.text('support.choose')}>
      ${choices.map((choice, index) => this.#way(choice, `way-${index}`))}
    </div>`;
  }

  #way({ press, key, hint, consequences = [] }: Action, id: string): TemplateResult {
    const icon = WAY_ICONS[press.type] ?? icons.part;
    return html`<div class="way">
      <span class="way-icon">${icon}</span>
      <button
        type="button"
        class="strong"
        aria-describedby=${consequences.length > 0 ? `${id} ${id}-facts` : id}
        @click=${() => this.#press(press)}
      >
        ${this.text(key)}
      </button>
      <p class="small muted" id=${id}>${hint ? this.text(hint.key, hint.values) : nothing}</p>
      ${
        consequences.length > 0
          ? html`<dl class="small" id="${id}-facts">
              ${consequences.map(
                ({ term, value }) =>
                  html`<div>
                    <dt class="muted">${this.text(term)}</dt>
                    <dd>${this.text(value.key, value.values)}</dd>
                  </div>`,
              )}
            </dl>`
          : nothing
      }
    </div>`;
  }

  #errors(errors: readonly FieldError[]): TemplateResult {
    return html`<div class="errors" id="errors" role="group" aria-labelledby="errors-title" tabindex="-1">
      ${icons.alert}
      <div>
        <p class="strong" id="errors-title">${this.text('error.summary')}</p>
        <ul>
          ${errors.map(
            ({ field, key }) =>
              html`<li>
                <button type="button" class="link" @click=${() => this.#focusField(field)}>
                  ${this.text(key, { limit: NOTE_MAX_LENGTH })}
                </button>
              </li>`,
          )}
        </ul>
      </div>
    </div>`;
  }

  readonly #focusOn = async (...ids: readonly string[]): Promise<void> => {
    await this.updateComplete;
    const places = ids.map((id) => this.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(id)}`));
    places.find((place) => place !== null)?.focus();
  };

  #focusField(field: FieldError['field']): void {
    const group = this.renderRoot.querySelector<HTMLElement>(`#field-${field}`);
    const control = group?.matches('fieldset') ? group.querySelector<HTMLElement>('input') : group;
    control?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'product-support-journey': ProductSupportJourney;
  }
}
