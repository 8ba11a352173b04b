import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from '../shared/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import {
  answerOutcome,
  cancelPartRequest,
  loadPartRequests,
  reportNotReceived,
} from '../../src/client/part-requests.js';
import type { Result } from '../../src/client/result.js';
import { forgetOption, watchOption, watchOptions } from '../../src/client/option-watchers.js';
import type { PartRequest, PartRequestAction } from '../../src/contract/part-requests.js';
import type { ReturnCause } from '../../src/contract/returns.js';
import type { ReturnWindow } from '../../src/contract/support-options.js';
import { ProductSupportCancelledEvent } from '../../src/events/cancelled.js';
import { tellFailure } from '../../src/events/failed.js';
import { ProductSupportResolvedEvent } from '../../src/events/resolved.js';
import { localDateOf } from '../../src/messages/format.js';
import type { MessageKey, MessageValues, Section } from '../../src/messages/message.js';
import { after } from '../../src/messages/sections/after.js';
import { requests } from '../../src/messages/sections/requests.js';
import { touchpoints } from '../../src/messages/sections/touchpoints.js';
import { afterStyles } from '../journey/after/after.styles.js';
import { createAfter } from '../journey/after/after.js';
import type { ProductSupportJourney } from '../journey/journey.js';
import { BaseElement } from '../shared/base-element.js';
import { domId } from '../shared/dom-id.js';
import { icons } from '../shared/icons.js';
import { loadJourney } from '../shared/lazy.js';
import { buttonStyles } from '../shared/styles/button.js';
import { buttonKindStyles } from '../shared/styles/button-kinds.js';
import { pictureStyles } from '../shared/styles/picture.js';
import { spinnerStyles } from '../shared/styles/spinner.js';
import { tagStyles } from '../shared/styles/tag.js';
import { textStyles } from '../shared/styles/text.js';
import { windowChange, windowStyles, type WindowWords } from '../shared/window-change.js';
import { requestsStyles } from './requests.styles.js';

/** A whole-item return that the shopper goes to from a request. */
interface ReturnTarget {
  readonly orderId: string;
  readonly itemId: string;
  readonly cause: ReturnCause;
}

/** What a cancellation did to the return window (S8). */
interface Receipt {
  readonly was: ReturnWindow;
  readonly now: ReturnWindow;
}

const TEXTS: readonly Section[] = [touchpoints, requests, after];

const WINDOW_WORDS: WindowWords = {
  was: 'requests.windowWas',
  becomes: 'requests.windowBecomes',
  stays: 'requests.windowStays',
  zone: 'after.zone',
};

/**
 * The part requests made so far, of the shopper, of one order or of one order item: status, cancelling before dispatch
 * (S8), "it did not arrive" (S13), and "did it help?" (S17), with the whole-item return where it did not (S12).
 *
 * @slot - The shop's plain link to its own help: stays when the requests can't be loaded.
 * @csspart request - One request.
 * @hides words
 * @fires {ProductSupportCancelledEvent} product-support-cancelled - A request was cancelled.
 * @fires {ProductSupportResolvedEvent} product-support-resolved - The shopper said whether the part helped.
 * @fires {ProductSupportReturnChosenEvent} product-support-return-chosen - The whole-item return was chosen; cancelable.
 * @fires {ProductSupportOpenedEvent} product-support-opened - A journey began.
 * @fires {ProductSupportClosedEvent} product-support-closed - The shopper left the journey.
 * @fires {ProductSupportReturnedEvent} product-support-returned - The kit made a whole-item return.
 * @fires {ProductSupportFailedEvent} product-support-failed - A call failed, or code did not arrive.
 * @fires {ProductSupportSessionExpiredEvent} product-support-session-expired - The token is no longer taken.
 */
export class ProductSupportRequests extends BaseElement {
  static override readonly styles = [
    ...BaseElement.styles,
    buttonStyles,
    buttonKindStyles,
    pictureStyles,
    spinnerStyles,
    tagStyles,
    textStyles,
    afterStyles,
    windowStyles,
    requestsStyles,
  ];

  protected override sections = TEXTS;

  /** Only the requests of this order. */
  @property({ attribute: 'order-id' }) orderId: string | null = null;

  /** Only those of this order item. */
  @property({ attribute: 'item-id' }) itemId: string | null = null;

  /** Leaves the heading to the page around it. */
  @property({ type: Boolean, attribute: 'heading-hidden' }) headingHidden = false;

  @state() private phase: 'loading' | 'ready' | 'failed' = 'loading';
  @state() private requests: readonly PartRequest[] = [];
  @state() private confirming: string | undefined;
  @state() private acting: string | undefined;
  @state() private failedId: string | undefined;
  @state() private announcement = '';
  @state() private returning: ReturnTarget | undefined;
  /** By request id; they stay until the shopper leaves. */
  @state() private receipts: ReadonlyMap<string, Receipt> = new Map();
  @query('product-support-journey') private readonly journey!: ProductSupportJourney | null;
  readonly #after = createAfter(this);
  #loadedFor = '';
  /** Only the latest question's answer counts. */
  #asked = 0;
  #unwatch = (): void => {};

  /** A text for what comes after a request. */
  words(key: MessageKey, values?: MessageValues): string {
    return this.text(key, values);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unwatch();
    this.#loadedFor = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.requestUpdate();
  }

  override providerChanged(): void {
    if (this.phase !== 'failed') return;
    this.#loadedFor = '';
    this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { connection, orderId, itemId } = this;
    if (!connection || !this.isConnected) return;
    const loadedFor = JSON.stringify([connection.apiBase, orderId, itemId]);
    if (loadedFor === this.#loadedFor) return;
    this.#loadedFor = loadedFor;
    this.receipts = new Map();
    this.#unwatch();
    // What this element changed itself it shows already.
    const reload = () => {
      if (!this.acting) void this.#load();
    };
    // A request made elsewhere on the page belongs here too.
    this.#unwatch =
      orderId && itemId
        ? watchOption(connection, { orderId, itemId }, reload)
        : watchOptions(connection, reload);
    void this.#load();
  }

  protected override render(): unknown {
    if (!this.messages) return html`<slot></slot>`;
    return html`<div role="status" class="visually-hidden">${this.announcement}</div>
      ${this.headingHidden ? nothing : html`<h2>${this.text('requests.heading')}</h2>`}
      ${
        this.stranded
          ? html`<div class="state" role="alert">
              <p>${this.text('requests.stranded')}</p>
              <slot></slot>
            </div>`
          : nothing
      }
      ${this.#list()}
      ${
        this.returning
          ? html`<product-support-journey
              presentation="dialog"
              touchpoint="order"
              order-id=${this.returning.orderId}
              item-id=${this.returning.itemId}
              .returnCause=${this.returning.cause}
              .ownConnection=${this.connection}
            ></product-support-journey>`
          : nothing
      }`;
  }

  #list(): TemplateResult {
    if (this.phase === 'loading' && this.requests.length === 0) {
      return html`<p class="state">
        <span class="spinner" aria-hidden="true"></span>${this.text('requests.loading')}
      </p>`;
    }
    if (this.phase === 'failed') {
      return html`<div class="state" role="alert">
        <p id="failure" tabindex="-1">${this.text('requests.failed')}</p>
        <slot></slot>
        <button type="button" @click=${this.#load}>${this.text('action.tryAgain')}</button>
      </div>`;
    }
    if (this.requests.length === 0) return html`<p class="state">${this.text('requests.empty')}</p>`;
    return html`<div class="list">
      ${repeat(
        this.requests,
        ({ requestId }) => requestId,
        (request) => this.#request(request),
      )}
    </div>`;
  }

  #request(request: PartRequest): TemplateResult {
    const { requestId, status, parts, returnWindow, itemTitle } = request;
    const requestedOn = localDateOf(request.requestedAt, returnWindow.timeZone);
    return html`<article part="request" aria-labelledby=${domId('request', requestId)}>
      <div class="top">
        <div>
          <h3 id=${domId('request', requestId)} tabindex="-1">
            ${this.text('requests.number', { requestId })}
          </h3>
          <p class="small muted">
            ${itemTitle && !this.itemId ? html`<bdi>${itemTitle}</bdi> · ` : nothing}${this.text(
              'requests.requestedOn',
              { date: { date: requestedOn } },
            )}
          </p>
        </div>
        <span class="tag">${this.text(`status.${status}`)}</span>
      </div>
      <ul class="parts">
        ${parts.map(
          (part) =>
            html`<li>
              ${part.imageUrl ? html`<img class="picture" src=${part.imageUrl} alt="" loading="lazy" />` : nothing}
              <span>${part.quantity} × <bdi>${part.name}</bdi></span>
              ${
                part.packQuantity > 1
                  ? html`<span class="tag">${this.text('after.pack', { count: part.packQuantity })}</span>`
                  : nothing
              }
            </li>`,
        )}
      </ul>
      ${this.#after.timeline(request)} ${this.#receipt(request)} ${this.#outcome(request)}
      <div class="after-buttons">${this.#after.buttons(request)} ${this.#actions(request)}</div>
      ${this.confirming === requestId ? this.#confirmation(request) : nothing}
      ${
        this.failedId === requestId
          ? html`<p class="failure" role="alert">${this.text('requests.actionFailed')}</p>`
          : nothing
      }
    </article>`;
  }

  /** What came of it, and the question while it is open (S12, S13, S17). */
  #outcome(request: PartRequest): TemplateResult | typeof nothing {
    const { status, kept, returnWindow } = request;
    if (kept === true) return html`<p>${this.text('requests.kept')}</p>`;
    if (kept === false) {
      return html`<p>${this.text('requests.notKept', { date: { date: returnWindow.endsOn } })}</p>
        ${this.#returnButton(request, 'did-not-help')}`;
    }
    if (status === 'not-received') {
      return html`<p>${this.text('requests.notReceivedDone')}</p>
        ${this.#returnButton(request, 'not-received')}`;
    }
    if (!request.actions.includes('answer-outcome')) return nothing;
    return html`<fieldset class="ask">
      <legend class="visually-hidden">${this.text('requests.outcomeAsk')}</legend>
      <p class="strong" aria-hidden="true">${this.text('requests.outcomeAsk')}</p>
      <div class="buttons">
        ${this.#button(request, 'requests.outcomeYes', () => this.#resolve(request, true))}
        ${this.#button(request, 'requests.outcomeNo', () => this.#resolve(request, false))}
      </div>
    </fieldset>`;
  }

  #returnButton({ orderId, itemId }: PartRequest, cause: ReturnCause): TemplateResult {
    return html`<div class="buttons">
      <button type="button" aria-haspopup="dialog" @click=${() => this.#return({ orderId, itemId, cause })}>
        ${icons.returned}${this.text('requests.returnItem')}
      </button>
    </div>`;
  }

  #actions(request: PartRequest): unknown {
    const may = (action: PartRequestAction): boolean => request.actions.includes(action);
    return html`${
      may('cancel') && this.confirming !== request.requestId
        ? this.#button(request, 'requests.cancel', () => this.#confirm(request), 'quiet')
        : nothing
    }
    ${
      may('report-not-received')
        ? this.#button(request, 'requests.notReceived', () => this.#reportNotReceived(request), 'quiet')
        : nothing
    }`;
  }

  /** Cancelling takes the longer window back: the shopper is told so first (S8). */
  #confirmation(request: PartRequest): TemplateResult {
    const { returnWindowIfCancelled: window } = request;
    return html`<div class="ask" role="group" aria-labelledby=${domId('cancel', request.requestId)}>
      <p class="strong" id=${domId('cancel', request.requestId)} tabindex="-1">
        ${this.text('requests.cancelAsk')}
      </p>
      ${window ? this.#windowLine(request.returnWindow, window, WINDOW_WORDS) : nothing}
      <div class="buttons">
        ${this.#button(request, 'requests.cancelYes', () => this.#cancel(request))}
        ${this.#button(request, 'requests.cancelNo', () => this.#keep(request))}
      </div>
    </div>`;
  }

  /** What the cancellation did to the window: was, and now is (S8). */
  #receipt({ requestId }: PartRequest): TemplateResult | typeof nothing {
    const receipt = this.receipts.get(requestId);
    if (!receipt) return nothing;
    return html`<div class="ask">
      ${this.#windowLine(receipt.was, receipt.now, { ...WINDOW_WORDS, becomes: 'after.windowNow' })}
    </div>`;
  }

  #windowLine(was: ReturnWindow, becomes: ReturnWindow, words: WindowWords): TemplateResult {
    return html`<p>
      <span class="small muted block">${this.text('requests.window')}</span>
      ${windowChange(was, becomes, (key, values) => this.text(key, values), words)}
    </p>`;
  }

  #button(
    { requestId }: PartRequest,
    key: Parameters<typeof this.text>[0],
    act: () => unknown,
    look = '',
  ): TemplateResult {
    return html`<button
      type="button"
      class=${look}
      aria-disabled=${this.acting === requestId ? 'true' : 'false'}
      @click=${() => {
        if (!this.acting) act();
      }}
    >
      ${this.text(key)}
    </button>`;
  }

  readonly #load = async (): Promise<void> => {
    const { connection, orderId, itemId } = this;
    if (!connection) return;
    this.phase = 'loading';
    const asked = ++this.#asked;
    const { changes } = this.provided;
    const result = await loadPartRequests(connection, {
      ...(orderId && { orderId }),
      ...(itemId && { itemId }),
    });
    if (asked !== this.#asked) return;
    if (!result.ok && changes !== this.provided.changes) return this.#load();
    if (result.ok) this.requests = result.value.requests;
    else tellFailure(this, result.failure);
    this.phase = result.ok ? 'ready' : 'failed';
  };

  /** Does something with a request; what it then is stands in its place. Answers whether it was done. */
  async #act(
    { requestId, orderId, itemId }: PartRequest,
    call: () => Promise<Result<PartRequest>>,
    isDone: (request: PartRequest) => boolean,
  ): Promise<boolean> {
    this.acting = requestId;
    this.failedId = undefined;
    this.announcement = '';
    const result = await call();
    if (result.ok) {
      this.requests = this.requests.map((request) =>
        request.requestId === requestId ? result.value : request,
      );
    } else {
      tellFailure(this, result.failure);
      // Its answer may have been lost, or another page was faster: what holds now is asked for.
      await this.#load();
      if (this.connection) forgetOption(this.connection, { orderId, itemId });
    }
    this.acting = undefined;
    this.confirming = undefined;
    const now = this.requests.find((request) => request.requestId === requestId);
    const known = this.phase === 'ready';
    const done = known && now !== undefined && isDone(now);
    if (done) this.announcement = this.text('requests.changed');
    else if (known) this.failedId = requestId;
    await this.#focus(`#${CSS.escape(domId('request', requestId))}`);
    return done;
  }

  /** The pressed button is gone: what came of it takes the focus. */
  async #focus(selector: string): Promise<void> {
    await this.updateComplete;
    const target = this.renderRoot.querySelector<HTMLElement>(selector);
    (target ?? this.renderRoot.querySelector<HTMLElement>('#failure'))?.focus();
  }

  #confirm({ requestId }: PartRequest): void {
    this.confirming = requestId;
    void this.#focus(`#${CSS.escape(domId('cancel', requestId))}`);
  }

  #keep({ requestId }: PartRequest): void {
    this.confirming = undefined;
    void this.#focus(`#${CSS.escape(domId('request', requestId))}`);
  }

  async #cancel(request: PartRequest): Promise<void> {
    const { connection } = this;
    if (!connection) return;
    const { requestId, orderId, itemId } = request;
    const cancelled = await this.#act(
      request,
      () => cancelPartRequest(connection, requestId),
      ({ status }) => status === 'cancelled',
    );
    if (!cancelled) return;
    const now = this.requests.find((made) => made.requestId === requestId)?.returnWindow;
    if (now && now.endsOn !== request.returnWindow.endsOn) {
      this.receipts = new Map(this.receipts).set(requestId, { was: request.returnWindow, now });
    }
    this.dispatchEvent(new ProductSupportCancelledEvent({ requestId, orderId, itemId }));
  }

  async #reportNotReceived(request: PartRequest): Promise<void> {
    const { connection } = this;
    if (!connection) return;
    await this.#act(
      request,
      () => reportNotReceived(connection, request.requestId),
      ({ status }) => status === 'not-received',
    );
  }

  async #resolve(request: PartRequest, kept: boolean): Promise<void> {
    const { connection } = this;
    if (!connection) return;
    const { requestId } = request;
    const resolved = await this.#act(
      request,
      () => answerOutcome(connection, requestId, kept),
      (answered) => answered.kept === kept,
    );
    if (resolved) this.dispatchEvent(new ProductSupportResolvedEvent({ requestId, kept }));
  }

  async #return(target: ReturnTarget): Promise<void> {
    this.returning = target;
    if (!(await this.arrived(loadJourney()))) return;
    await this.updateComplete;
    this.journey?.show();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'product-support-requests': ProductSupportRequests;
  }
}
