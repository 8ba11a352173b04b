import { html, nothing, type TemplateResult } from 'lit';
import type { Connection } from '../../src/client/connection.js';
import type { Reason } from '../../src/contract/scalars.js';
import type { ProductSupportRequestedEvent } from '../../src/events/requested.js';
import type { ProductSupportReturnChosenEvent } from '../../src/events/return-chosen.js';
import type { MessageKey, Section } from '../../src/messages/message.js';
import { offer } from '../../src/messages/sections/offer.js';
import type { ProductSupportJourney } from '../journey/journey.js';
import { adopt } from '../shared/adopt.js';
import { checkIcon } from '../shared/icons/check.js';
import { returnedIcon } from '../shared/icons/returned.js';
import { buttonStyles } from '../shared/styles/button.js';
import { buttonKindStyles } from '../shared/styles/button-kinds.js';
import { textStyles } from '../shared/styles/text.js';
import { offerStyles } from './offer.styles.js';
import type { ReturnOfferValue } from './return-offer.js';

/** What the offer knows of the element around it. */
export interface OfferHost extends HTMLElement {
  readonly orderId: string | null;
  readonly itemId: string | null;
  readonly form: HTMLFormElement | null;
  readonly value: ReturnOfferValue;
  readonly connection: Connection | undefined;
  readonly renderRoot: DocumentFragment | HTMLElement;
  readonly updateComplete: Promise<boolean>;
  requestUpdate(): void;
  bringTexts(...sections: readonly Section[]): Promise<void>;
  text(key: MessageKey): string;
  /** Says to the shop's form what the shopper chose. */
  choose(outcome: ReturnOfferValue, requestId?: string): void;
}

/** The offer, once a reason was ticked that a part can solve: the journey, and what stands in its place once it is done. */
export class Offer {
  /** Whether a line says what was chosen, in place of the journey. */
  #settled = false;

  private constructor(private readonly host: OfferHost) {}

  /** Makes the offer for an element; resolves once its texts are there. */
  static async of(host: OfferHost): Promise<Offer> {
    adopt(host.renderRoot, [buttonStyles, buttonKindStyles, textStyles, offerStyles]);
    await host.bringTexts(offer);
    return new Offer(host);
  }

  /** What is said when it opens. */
  get words(): string {
    return this.#settled ? '' : `${this.host.text('offer.heading')}. ${this.host.text('offer.text')}`;
  }

  /** It stays, hidden, while the reason is one that no part solves: what was entered is kept. */
  render(reason: Reason | undefined): TemplateResult {
    return html`${this.#settled ? this.#settledLine() : nothing}${this.#open(reason)}`;
  }

  /** A chosen return is taken back. */
  readonly reconsider = (): void => {
    this.#settled = false;
    this.host.choose('');
    this.host.requestUpdate();
    this.host.renderRoot.querySelector<ProductSupportJourney>('product-support-journey')?.goBack();
  };

  #open(reason: Reason | undefined): TemplateResult {
    const { host } = this;
    return html`<div ?hidden=${!reason || this.#settled}>
      <div class="intro">
        <h2 part="heading">${host.text('offer.heading')}</h2>
        <p class="muted">${host.text('offer.text')}</p>
      </div>
      <product-support-journey
        touchpoint="return"
        order-id=${host.orderId ?? ''}
        item-id=${host.itemId ?? ''}
        reason=${reason ?? nothing}
        .ownConnection=${host.connection}
        @product-support-return-chosen=${this.#returnChosen}
        @product-support-returned=${() => host.choose('return')}
        @product-support-requested=${(event: ProductSupportRequestedEvent) =>
          host.choose('requested', event.detail.requestId)}
        @product-support-closed=${this.#closed}
        ><slot></slot
      ></product-support-journey>
    </div>`;
  }

  #settledLine(): TemplateResult {
    const { host } = this;
    const returns = host.value === 'return';
    return html`<div class="done" part="done">
      ${returns ? returnedIcon : checkIcon}
      <p id="done" tabindex="-1">${host.text(returns ? 'offer.returnChosen' : 'offer.requested')}</p>
      ${
        returns && host.form
          ? html`<button type="button" class="quiet" @click=${this.reconsider}>
              ${host.text('offer.reconsider')}
            </button>`
          : nothing
      }
    </div>`;
  }

  readonly #returnChosen = (event: ProductSupportReturnChosenEvent): void => {
    // Within a form the shop's form is the return: the kit makes none of its own.
    if (this.host.form) event.preventDefault();
    // The shop may take the return over too, but hears of it only after this element.
    queueMicrotask(() => {
      if (!event.defaultPrevented) return;
      this.host.choose('return');
      void this.#settle();
    });
  };

  /** The confirmation stays until the shopper is done with it; an offer left without a choice stays open. */
  readonly #closed = (): void => {
    if (this.host.value !== '') void this.#settle();
  };

  /** The part that had the focus goes: what takes its place gets it. */
  async #settle(): Promise<void> {
    this.#settled = true;
    this.host.requestUpdate();
    await this.host.updateComplete;
    this.host.renderRoot.querySelector<HTMLElement>('#done')?.focus();
  }
}
