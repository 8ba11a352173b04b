import { html, isServer, nothing, type SVGTemplateResult, type TemplateResult } from 'lit';
import { property, query, state } from '../shared/decorators.js';
import { readDeepLink } from '../../src/links/deep-link.js';
import { link } from '../../src/messages/sections/link.js';
import { BaseElement } from '../shared/base-element.js';
import { alertIcon } from '../shared/icons/alert.js';
import { partIcon } from '../shared/icons/part.js';
import { loadJourney } from '../shared/lazy.js';
import { TOUCHPOINT_TEXTS } from '../shared/texts.js';
import { buttonStyles } from '../shared/styles/button.js';
import { buttonKindStyles } from '../shared/styles/button-kinds.js';
import { spinnerStyles } from '../shared/styles/spinner.js';
import { deepLinkStyles } from './deep-link.styles.js';
import type { Redeemed, Refusal } from './redeem.js';

const TEXTS = [...TOUCHPOINT_TEXTS, link];

/**
 * Where the link of the delivery e-mail and of the app notification lands (S3). It says what the link is for, and
 * redeems it only after the shopper's press: mail scanners open links, and a GET must not use one up. The token
 * leaves the page's URL before any request, and stays in memory.
 *
 * @slot - The shop's plain link to its orders: shown where the link does not work.
 * @csspart card - The surface of the greeting and of what went wrong.
 * @csspart heading - Its heading.
 * @fires {ProductSupportOpenedEvent} product-support-opened - A journey began.
 * @fires {ProductSupportClosedEvent} product-support-closed - The shopper left the journey.
 * @fires {ProductSupportRequestedEvent} product-support-requested - A part was requested.
 * @fires {ProductSupportReturnChosenEvent} product-support-return-chosen - The whole-item return was chosen; cancelable.
 * @fires {ProductSupportReturnedEvent} product-support-returned - The kit made a whole-item return.
 * @fires {ProductSupportFailedEvent} product-support-failed - The link could not be redeemed, or a later call failed.
 * @fires {ProductSupportSessionExpiredEvent} product-support-session-expired - The token is no longer taken.
 */
export class ProductSupportDeepLink extends BaseElement {
  static override readonly styles = [
    ...BaseElement.styles,
    buttonStyles,
    buttonKindStyles,
    spinnerStyles,
    deepLinkStyles,
  ];

  protected override sections = TEXTS;

  /** The link's token; else it is read from the page's URL, and removed from there. */
  @property() token: string | null = null;

  @state() private phase: 'waiting' | 'redeeming' | Refusal | Redeemed = 'waiting';
  @query('h2') private readonly heading!: HTMLElement | null;
  #token = '';

  override connectedCallback(): void {
    super.connectedCallback();
    if (isServer || this.#token || this.token) return;
    const { token, cleanUrl, fault } = readDeepLink(location.href);
    if (!token && !fault) return;
    this.#token = token ?? '';
    // Before any request: neither a Referer nor the history keeps the token.
    history.replaceState(history.state, '', cleanUrl);
    if (!token) this.phase = 'invalid';
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    super.willUpdate(changed);
    // From a server the token has yet to come here.
    if (isServer || !this.token) return;
    this.#token = this.token;
    this.phase = 'waiting';
    // The attribute has served: a token in the page's markup could be read by anything there.
    this.token = null;
    this.removeAttribute('token');
  }

  protected override render(): unknown {
    const { phase } = this;
    if (!this.messages || (!this.#token && phase === 'waiting')) return html`<slot></slot>`;
    if (typeof phase === 'object') return phase.render();
    const busy = phase === 'redeeming';
    if (busy || phase === 'waiting') {
      return this.#card(
        partIcon,
        '',
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
    return this.#card(
      alertIcon,
      `.${phase}`,
      html`<slot></slot>${phase === 'failed' ? this.#button('action.tryAgain') : nothing}`,
    );
  }

  #card(
    icon: SVGTemplateResult,
    texts: '' | `.${Refusal}`,
    rest: TemplateResult,
    busy = false,
  ): TemplateResult {
    return html`<section class="card" part="card" aria-labelledby="heading" aria-busy=${busy}>
      ${icon}
      <h2 id="heading" part="heading" tabindex="-1">${this.text(`link${texts}.heading`)}</h2>
      <p>${this.text(`link${texts}.text`)}</p>
      ${rest}
    </section>`;
  }

  #button(key: 'link.open' | 'action.tryAgain'): TemplateResult {
    return html`<button type="button" class="primary" @click=${this.#redeem}>${this.text(key)}</button>`;
  }

  async #redeem(): Promise<void> {
    if (this.phase === 'redeeming') return;
    this.phase = 'redeeming';
    // Before the link is used up: without the journey's code it would be lost.
    const code = await this.arrived(Promise.all([import('./redeem.js'), loadJourney()]));
    const phase = await code?.[0].redeem(this, this.#token);
    if (typeof phase === 'object') this.#token = '';
    this.phase = phase ?? 'failed';
    await this.updateComplete;
    this.heading?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'product-support-deep-link': ProductSupportDeepLink;
  }
}
