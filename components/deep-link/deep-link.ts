import { html, nothing, type SVGTemplateResult, type TemplateResult } from 'lit';
import { property, query, state } from '../shared/decorators.js';
import { redeemDeepLink } from '../../src/client/deep-links.js';
import type { Connection } from '../../src/client/connection.js';
import type { FailureType } from '../../src/client/result.js';
import { ProductSupportFailedEvent } from '../../src/events/failed.js';
import { readDeepLink } from '../../src/links/deep-link.js';
import { link } from '../../src/messages/sections/link.js';
import { BaseElement } from '../shared/base-element.js';
import { alertIcon } from '../shared/icons/alert.js';
import { partIcon } from '../shared/icons/part.js';
import { loadJourney } from '../shared/lazy.js';
import { connect } from '../shared/provided.js';
import { TOUCHPOINT_TEXTS } from '../shared/texts.js';
import { buttonStyles } from '../shared/styles/button.js';
import { spinnerStyles } from '../shared/styles/spinner.js';
import { textStyles } from '../shared/styles/text.js';
import { deepLinkStyles } from './deep-link.styles.js';

const TEXTS = [...TOUCHPOINT_TEXTS, link];

type Refusal = 'expired' | 'used' | 'invalid' | 'failed';

type Phase =
  | { readonly name: 'waiting' | 'redeeming' }
  | { readonly name: 'refused'; readonly why: Refusal }
  | {
      readonly name: 'redeemed';
      readonly orderId: string;
      readonly itemId: string;
      readonly connection: Connection;
    };

const WHY: Partial<Record<FailureType, Refusal>> = {
  'link-expired': 'expired',
  'link-used': 'used',
  'link-invalid': 'invalid',
  'not-found': 'invalid',
  'invalid-request': 'invalid',
};

/**
 * Where the link of the delivery e-mail and of the app notification lands (S3). It says what the link is for, and
 * redeems it only after the shopper's press: mail scanners open links, and a GET must not use one up. The token
 * leaves the page's URL before any request, and stays in memory.
 *
 * @slot - The shop's plain link to its orders: shown where the link does not work.
 * @csspart card - The surface of the greeting and of what went wrong.
 * @csspart heading - Its heading.
 * @fires {ProductSupportFailedEvent} product-support-failed - The link could not be redeemed.
 */
export class ProductSupportDeepLink extends BaseElement {
  static override readonly styles = [
    ...BaseElement.styles,
    buttonStyles,
    spinnerStyles,
    textStyles,
    deepLinkStyles,
  ];

  protected override sections = TEXTS;

  /** The link's token; else it is read from the page's URL, and removed from there. */
  @property() token: string | null = null;

  @state() private phase: Phase = { name: 'waiting' };
  @query('h2') private readonly heading!: HTMLElement | null;
  #token = '';

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.#token || this.token) return;
    const { token, cleanUrl, fault } = readDeepLink(location.href);
    if (!token && !fault) return;
    this.#token = token ?? '';
    // Before any request: neither a Referer nor the history keeps the token.
    history.replaceState(history.state, '', cleanUrl);
    if (!token) this.phase = { name: 'refused', why: 'invalid' };
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    super.willUpdate(changed);
    if (!this.token) return;
    this.#token = this.token;
    this.phase = { name: 'waiting' };
    // The attribute has served: a token in the page's markup could be read by anything there.
    this.token = null;
    this.removeAttribute('token');
  }

  protected override render(): unknown {
    const { phase } = this;
    if (!this.messages || (!this.#token && phase.name === 'waiting')) return html`<slot></slot>`;
    switch (phase.name) {
      case 'waiting':
      case 'redeeming':
        return this.#greeting(phase.name === 'redeeming');
      case 'refused':
        return this.#refusal(phase.why);
      case 'redeemed':
        return html`<product-support-journey
          touchpoint="email"
          .takesFocus=${true}
          order-id=${phase.orderId}
          item-id=${phase.itemId}
          .ownConnection=${phase.connection}
          ><slot></slot
        ></product-support-journey>`;
    }
  }

  #greeting(busy: boolean): TemplateResult {
    return this.#card(
      partIcon,
      'link',
      html`<div role="status">
          ${
            busy
              ? html`<span class="busy"
                  ><span class="spinner" aria-hidden="true"></span>${this.text('link.opening')}</span
                >`
              : nothing
          }
        </div>
        ${busy ? nothing : this.#button('link.open')}`,
      busy,
    );
  }

  #refusal(why: Refusal): TemplateResult {
    return this.#card(
      alertIcon,
      `link.${why}`,
      html`${why === 'failed' ? this.#button('action.tryAgain') : nothing}<slot></slot>`,
    );
  }

  #card(
    icon: SVGTemplateResult,
    texts: 'link' | `link.${Refusal}`,
    rest: TemplateResult,
    busy = false,
  ): TemplateResult {
    return html`<section class="card" part="card" aria-labelledby="heading" aria-busy=${busy}>
      ${icon}
      <h2 id="heading" part="heading" tabindex="-1">${this.text(`${texts}.heading`)}</h2>
      <p class="muted">${this.text(`${texts}.text`)}</p>
      ${rest}
    </section>`;
  }

  #button(key: 'link.open' | 'action.tryAgain'): TemplateResult {
    return html`<button type="button" class="primary" @click=${this.#redeem}>${this.text(key)}</button>`;
  }

  async #redeem(): Promise<void> {
    const { connection } = this;
    if (this.phase.name === 'redeeming') return;
    if (!connection) {
      this.phase = { name: 'refused', why: 'failed' };
      return;
    }
    this.phase = { name: 'redeeming' };
    // Before the link is used up: without the journey's code it would be lost.
    if (!(await this.arrived(loadJourney()))) {
      this.phase = { name: 'refused', why: 'failed' };
      return;
    }
    const result = await redeemDeepLink(connection, this.#token);
    if (result.ok) {
      const { orderId, itemId, session } = result.value;
      this.#token = '';
      this.phase = {
        name: 'redeemed',
        orderId,
        itemId,
        connection: connect(connection.apiBase, () => session.token),
      };
      return;
    }
    this.phase = { name: 'refused', why: WHY[result.failure.type] ?? 'failed' };
    this.dispatchEvent(new ProductSupportFailedEvent({ type: result.failure.type }));
    await this.updateComplete;
    this.heading?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'product-support-deep-link': ProductSupportDeepLink;
  }
}
