import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { query, state } from '../shared/decorators.js';
import type { Connection } from '../../src/client/connection.js';
import { loadOrders } from '../../src/client/orders.js';
import { askWhatToShow, forgetOption, watchOptions } from '../../src/client/asked-options.js';
import type { Order, OrderItem } from '../../src/contract/orders.js';
import type { ShownOption } from '../../src/contract/read/shown-option.js';
import { ProductSupportFailedEvent } from '../../src/events/failed.js';
import { help } from '../../src/messages/sections/help.js';
import { BaseElement } from '../shared/base-element.js';
import { domId } from '../shared/dom-id.js';
import { backIcon } from '../shared/icons/back.js';
import { searchIcon } from '../shared/icons/search.js';
import { loadJourney } from '../shared/lazy.js';
import { TOUCHPOINT_TEXTS } from '../shared/texts.js';
import { buttonStyles } from '../shared/styles/button.js';
import { pictureStyles } from '../shared/styles/picture.js';
import { spinnerStyles } from '../shared/styles/spinner.js';
import { tagStyles } from '../shared/styles/tag.js';
import { textStyles } from '../shared/styles/text.js';
import { helpCentreStyles } from './help-centre.styles.js';

/** How many items of an order are shown before the shopper asks for the rest. */
const SHOWN_ITEMS = 4;

const TEXTS = [...TOUCHPOINT_TEXTS, help];

interface Picked {
  readonly orderId: string;
  readonly itemId: string;
}

const keyOf = ({ orderId, itemId }: Picked): string => JSON.stringify([orderId, itemId]);

/**
 * The help centre (S6): the shopper's recent orders with search and paging; the item that has a problem; its support
 * page. An item that does not qualify has no button.
 *
 * @slot - The shop's plain link to its own help: stays when the orders can't be loaded.
 * @csspart order - One order.
 * @csspart search - The search field.
 * @fires {ProductSupportFailedEvent} product-support-failed - The orders could not be loaded.
 */
export class ProductSupportHelpCentre extends BaseElement {
  static override readonly styles = [
    ...BaseElement.styles,
    buttonStyles,
    pictureStyles,
    spinnerStyles,
    tagStyles,
    textStyles,
    helpCentreStyles,
  ];

  protected override sections = TEXTS;
  @state() private phase: 'loading' | 'loading-more' | 'ready' | 'failed' = 'loading';
  @state() private orders: readonly Order[] = [];
  @state() private options: ReadonlyMap<string, ShownOption> = new Map();
  @state() private opened: ReadonlySet<string> = new Set();
  @state() private picked: Picked | undefined;
  @state() private searched = '';
  @query('input') private readonly field!: HTMLInputElement | null;
  #cursor: string | undefined;
  #loadedFrom: string | undefined;
  /** Only the latest question's answer counts. */
  #asked = 0;
  #watched: Connection | undefined;
  #unwatch = (): void => {};

  protected override providerChanged(): void {
    if (this.phase === 'failed') this.#loadedFrom = undefined;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { connection } = this;
    if (!connection) return;
    if (connection !== this.#watched && this.isConnected) this.#watch(connection);
    if (connection.apiBase === this.#loadedFrom) return;
    this.#loadedFrom = connection.apiBase;
    void this.#load();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unwatch();
    this.#watched = undefined;
  }

  #watch(connection: Connection): void {
    this.#unwatch();
    this.#watched = connection;
    this.#unwatch = watchOptions(connection, () => {
      for (const order of this.orders) this.#askFor(order, this.#shownItems(order));
    });
  }

  protected override render(): unknown {
    if (!this.messages) return html`<slot></slot>`;
    return html`${this.picked ? this.#support(this.picked) : nothing}
      <div class="orders" ?hidden=${this.picked !== undefined}>
        ${this.#search()}
        <div role="status" class="visually-hidden">${this.#statusText()}</div>
        ${this.#list()}
      </div>`;
  }

  #statusText(): string {
    if (this.phase === 'loading') return this.text('help.loading');
    if (this.phase === 'ready' && this.orders.length > 0) {
      return this.text('help.found', { count: this.orders.length });
    }
    return '';
  }

  #search(): TemplateResult {
    return html`<form role="search" @submit=${this.#searchSubmitted}>
      <label class="strong" for="search">${this.text('help.search')}</label>
      <p class="small muted" id="search-hint">${this.text('help.searchHint')}</p>
      <div class="search">
        <span
          >${searchIcon}<input
            id="search"
            type="search"
            part="search"
            autocomplete="off"
            maxlength="200"
            aria-describedby="search-hint"
        /></span>
        <button type="submit">${this.text('help.searchSubmit')}</button>
      </div>
    </form>`;
  }

  #list(): TemplateResult {
    if (this.phase === 'loading') {
      return html`<div class="skeleton" aria-hidden="true"></div>
        <div class="skeleton" aria-hidden="true"></div>`;
    }
    if (this.phase === 'failed' && this.orders.length === 0) return this.#failure();
    if (this.orders.length === 0) {
      return html`<div class="state" tabindex="-1" id="state">
        <p>
          ${this.searched ? this.text('help.noMatch', { query: this.searched }) : this.text('help.empty')}
        </p>
        ${
          this.searched
            ? html`<button type="button" @click=${this.#clear}>${this.text('help.clear')}</button>`
            : html`<slot></slot>`
        }
      </div>`;
    }
    return html`<h2 class="visually-hidden">${this.text('help.heading')}</h2>
      ${this.orders.map((order) => this.#order(order))} ${this.phase === 'failed' ? this.#failure() : nothing}
      ${
        this.stranded
          ? html`<div class="state" role="alert">
              <p>${this.text('help.stranded')}</p>
              <slot></slot>
            </div>`
          : nothing
      }
      ${
        this.#cursor && this.phase !== 'failed'
          ? html`<button
              type="button"
              aria-disabled=${this.phase === 'loading-more' ? 'true' : 'false'}
              @click=${this.#more}
            >
              ${
                this.phase === 'loading-more'
                  ? html`<span class="spinner" aria-hidden="true"></span>`
                  : nothing
              }${this.text('help.more')}
            </button>`
          : nothing
      }`;
  }

  #failure(): TemplateResult {
    return html`<div class="state" role="alert">
      <p>${this.text('help.failed')}</p>
      <button type="button" class="primary" @click=${() => this.#load(this.#cursor)}>
        ${this.text('action.tryAgain')}
      </button>
      <slot></slot>
    </div>`;
  }

  #order(order: Order): TemplateResult {
    const items = this.#shownItems(order);
    const all = items.length === order.items.length;
    return html`<article class="order" part="order" aria-labelledby=${domId('order', order.orderId)}>
      <header>
        <h3 id=${domId('order', order.orderId)} tabindex="-1">
          ${this.text('help.order', { orderId: order.orderId })}
        </h3>
        <span class="small muted">${this.text('help.placedOn', { date: { date: order.placedOn } })}</span>
      </header>
      <ul class="items">
        ${items.map((item) => html`<li>${this.#item(order.orderId, item)}</li>`)}
      </ul>
      ${
        all
          ? nothing
          : html`<div class="more">
              <button type="button" class="quiet" @click=${() => this.#openAll(order)}>
                ${this.text('help.moreItems', { count: order.items.length - SHOWN_ITEMS })}
              </button>
            </div>`
      }
    </article>`;
  }

  #item(orderId: string, item: OrderItem): TemplateResult {
    const key = keyOf({ orderId, itemId: item.itemId });
    const option = this.options.get(key);
    return html`<div class="what">
        ${
          item.imageUrl
            ? html`<img class="picture" src=${item.imageUrl} alt="" loading="lazy" decoding="async" />`
            : nothing
        }
        <div>
          <p class="strong"><bdi>${item.title}</bdi></p>
          ${
            option?.openRequestId
              ? html`<p class="small">
                  ${this.text('option.requestMade')}
                  <span class="tag">${this.text(`status.${option.openRequestStatus ?? 'unknown'}`)}</span>
                </p>`
              : nothing
          }
        </div>
      </div>
      ${
        option?.available
          ? html`<button
              type="button"
              data-item=${key}
              aria-label=${this.text('help.getSupportFor', { item: item.title })}
              @click=${() => this.#pick({ orderId, itemId: item.itemId })}
            >
              ${this.text('help.getSupport')}
            </button>`
          : nothing
      }`;
  }

  #support({ orderId, itemId }: Picked): TemplateResult {
    return html`<button type="button" class="quiet back" @click=${this.#backToOrders}>
        ${backIcon}${this.text('help.back')}
      </button>
      <product-support-journey
        touchpoint="help"
        order-id=${orderId}
        item-id=${itemId}
        .takesFocus=${true}
        .ownConnection=${this.connection}
        @product-support-closed=${this.#backToOrders}
        ><slot></slot
      ></product-support-journey>`;
  }

  async #load(cursor?: string): Promise<void> {
    const { connection } = this;
    if (!connection) return;
    const asked = ++this.#asked;
    this.phase = cursor ? 'loading-more' : 'loading';
    if (!cursor) {
      // Another list: neither the orders nor the place of the one before belong to it.
      this.orders = [];
      this.#cursor = undefined;
    }
    const query = this.searched;
    const { changes } = this.provided;
    const result = await loadOrders(connection, { ...(cursor && { cursor }), ...(query && { query }) });
    if (asked !== this.#asked) return;
    if (!result.ok && changes !== this.provided.changes) return this.#load(cursor);
    if (!result.ok) {
      this.phase = 'failed';
      this.dispatchEvent(new ProductSupportFailedEvent({ type: result.failure.type }));
      return;
    }
    const { orders, nextCursor } = result.value;
    const known = new Set(this.orders.map(({ orderId }) => orderId));
    // An order placed meanwhile moves the pages: what is there already is not shown twice.
    this.orders = cursor ? [...this.orders, ...orders.filter(({ orderId }) => !known.has(orderId))] : orders;
    this.#cursor = nextCursor;
    this.phase = 'ready';
    for (const order of orders) this.#askFor(order, this.#shownItems(order));
  }

  #shownItems({ orderId, items }: Order): readonly OrderItem[] {
    const all = this.opened.has(orderId) || items.length <= SHOWN_ITEMS + 1;
    return all ? items : items.slice(0, SHOWN_ITEMS);
  }

  #askFor({ orderId }: Order, items: readonly OrderItem[]): void {
    for (const { itemId } of items) void this.#askForItem({ orderId, itemId });
  }

  async #askForItem(picked: Picked): Promise<void> {
    const { connection } = this;
    if (!connection) return;
    const result = await askWhatToShow(connection, { ...picked, touchpoint: 'help' });
    if (result.ok && result.value) this.options = new Map(this.options).set(keyOf(picked), result.value);
  }

  #searchSubmitted(event: SubmitEvent): void {
    event.preventDefault();
    this.searched = this.field?.value.trim() ?? '';
    void this.#load();
  }

  #clear(): void {
    if (this.field) this.field.value = '';
    this.searched = '';
    void this.#load();
    this.field?.focus();
  }

  async #more(): Promise<void> {
    if (this.phase === 'loading-more') return;
    const before = this.orders.length;
    await this.#load(this.#cursor);
    await this.updateComplete;
    // The first of the orders that came is where reading goes on.
    const first = this.orders[before];
    if (first) this.renderRoot.querySelectorAll<HTMLElement>('.order h3')[before]?.focus();
  }

  #openAll(order: Order): void {
    this.opened = new Set([...this.opened, order.orderId]);
    this.#askFor(order, order.items);
  }

  async #pick(picked: Picked): Promise<void> {
    if (await this.arrived(loadJourney())) this.picked = picked;
  }

  async #backToOrders(): Promise<void> {
    const { picked, connection } = this;
    if (!picked) return;
    this.picked = undefined;
    await this.updateComplete;
    this.#buttonOf(picked)?.focus();
    // What the shopper did meanwhile may have changed what is possible.
    if (connection) forgetOption(connection, picked);
    await this.#askForItem(picked);
    await this.updateComplete;
    if (!this.#buttonOf(picked) && document.activeElement === document.body) this.field?.focus();
  }

  #buttonOf(picked: Picked): HTMLElement | undefined {
    const buttons = [...this.renderRoot.querySelectorAll<HTMLElement>('button[data-item]')];
    return buttons.find(({ dataset }) => dataset['item'] === keyOf(picked));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'product-support-help-centre': ProductSupportHelpCentre;
  }
}
