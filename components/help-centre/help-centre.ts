import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { state } from '../shared/decorators.js';
import { askWhatToShow } from '../../src/client/asked-options.js';
import { watchOptions } from '../../src/client/option-watchers.js';
import { orderItemKey } from '../../src/client/order-item.js';
import type { OrdersQuery } from '../../src/client/orders.js';
import { loadShownOrders } from '../../src/client/shown-orders.js';
import type { ShownItem, ShownOrder } from '../../src/contract/read/shown-orders.js';
import type { ShownOption } from '../../src/contract/read/shown-option.js';
import { tellFailure } from '../../src/events/failed.js';
import { help } from '../../src/messages/sections/help.js';
import { BaseElement } from '../shared/base-element.js';
import { requestMade } from '../shared/request-made.js';
import { TOUCHPOINT_TEXTS } from '../shared/texts.js';
import { buttonStyles } from '../shared/styles/button.js';
import { tagStyles } from '../shared/styles/tag.js';
import { helpCentreStyles } from './help-centre.styles.js';
import type { Presses } from './presses.js';

/** An order with the items that are shown, and those that the shopper has to ask for. */
export interface ListedOrder extends ShownOrder {
  readonly rest?: readonly ShownItem[];
}

/** How many items of an order are shown before the shopper asks for the rest; one more is shown too. */
const SHOWN_ITEMS = 4;

const listed = (order: ShownOrder): ListedOrder => {
  const { items } = order;
  return items.length < SHOWN_ITEMS + 2
    ? order
    : { ...order, items: items.slice(0, SHOWN_ITEMS), rest: items.slice(SHOWN_ITEMS) };
};

const TEXTS = [...TOUCHPOINT_TEXTS, help];

/**
 * The help centre (S6): the shopper's recent orders with search and paging; the item that has a problem; its support
 * page. An item that does not qualify has no button.
 *
 * @slot - The shop's plain link to its own help: stays when the orders, or what is possible for them, can't be loaded.
 * @hides phase, orders, asked, nextCursor, load, askFor
 * @csspart order - One order.
 * @csspart search - The search field.
 * @fires {ProductSupportOpenedEvent} product-support-opened - A journey began.
 * @fires {ProductSupportClosedEvent} product-support-closed - The shopper left the journey.
 * @fires {ProductSupportRequestedEvent} product-support-requested - A part was requested.
 * @fires {ProductSupportReturnChosenEvent} product-support-return-chosen - The whole-item return was chosen; cancelable.
 * @fires {ProductSupportReturnedEvent} product-support-returned - The kit made a whole-item return.
 * @fires {ProductSupportFailedEvent} product-support-failed - The orders or what is possible for them could not be loaded, or a later call failed.
 * @fires {ProductSupportSessionExpiredEvent} product-support-session-expired - The token is no longer taken.
 */
export class ProductSupportHelpCentre extends BaseElement {
  static override readonly styles = [...BaseElement.styles, buttonStyles, tagStyles, helpCentreStyles];

  protected override sections = TEXTS;
  /** Where the latest question is. */
  @state() phase: 'loading' | 'ready' | 'failed' = 'loading';
  /** What follows on a press or a failure, once it has been needed. */
  @state() private presses: Presses | undefined;
  /** What is shown so far. */
  orders: readonly ListedOrder[] = [];
  /** What they were asked by: only the answer to the latest counts. */
  asked: OrdersQuery = {};
  /** From where older ones follow. */
  nextCursor: string | undefined;
  #loadedFrom: unknown;
  readonly #options = new Map<string | undefined, ShownOption | undefined>();

  override providerChanged(): void {
    if (this.phase !== 'failed') return;
    this.#loadedFrom = undefined;
    this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { connection } = this;
    if (!connection || !this.isConnected) return;
    this.unwatch();
    this.unwatch = watchOptions(connection, () => this.orders.forEach(this.askFor));
    if (connection === this.#loadedFrom) return;
    this.#loadedFrom = connection;
    this.orders = [];
    void this.load({ query: this.asked.query });
  }

  protected override render(): unknown {
    if (!this.messages) return html`<slot></slot>`;
    const { orders, phase, presses } = this;
    const count = orders.length;
    const loading = phase === 'loading';
    const failed = phase === 'failed';
    return html`${presses?.support()}
      <div class="page" ?hidden=${presses?.picked} @click=${this.#press} @submit=${this.#press}>
        <form role="search">
          <label for="search">${this.text('help.search')}</label>
          <div>
            <input
              id="search"
              class="button"
              type="search"
              part="search"
              autocomplete="off"
              maxlength="200"
            />
            <button>${this.text('help.searchSubmit')}</button>
          </div>
        </form>
        <p role="status">
          ${failed ? nothing : this.text(loading ? 'help.loading' : 'help.found', { count })}
        </p>
        ${orders.map((order, index) => this.#order(order, index))}
        ${
          presses?.fault() ??
          (failed || this.stranded
            ? html`<slot></slot><button type="button" name="again">${this.text('action.tryAgain')}</button>`
            : count
              ? this.nextCursor
                ? html`<button type="button" name="more" aria-disabled=${loading}>
                    ${this.text('help.more')}
                  </button>`
                : nothing
              : loading
                ? html`<div class="order skeleton"></div>`
                : nothing)
        }
      </div>`;
  }

  #order({ orderId, items, placedOn, rest }: ListedOrder, index: number): TemplateResult {
    const title = this.text('help.order', { orderId });
    return html`<article class="order" part="order" aria-label=${title}>
      <header>
        <h2 tabindex="-1">${title}</h2>
        <small>${this.text('help.placedOn', { date: { date: placedOn } })}</small>
      </header>
      <ul>
        ${items.map((item) => this.#item(orderId, item))}
      </ul>
      ${
        rest
          ? html`<button type="button" name="all" value=${index}>
              ${this.text('help.moreItems', { count: rest.length })}
            </button>`
          : nothing
      }
    </article>`;
  }

  #item(orderId: string, { itemId, title, imageUrl }: ShownItem): TemplateResult {
    const key = orderItemKey({ orderId, itemId });
    const option = this.#options.get(key);
    return html`<li>
      ${imageUrl ? html`<img src=${imageUrl} alt="" loading="lazy" decoding="async" />` : nothing}
      <div>
        <b><bdi>${title}</bdi></b>
        ${option?.openRequestId ? html`<p>${requestMade(this, option)}</p>` : nothing}
      </div>
      ${
        option?.available
          ? html`<button
              type="button"
              data-item=${key}
              aria-label=${this.text('help.getSupportFor', { item: title })}
            >
              ${this.text('option.get')}
            </button>`
          : nothing
      }
    </li>`;
  }

  async #press(event: Event): Promise<void> {
    const { target, type } = event;
    if (type === 'submit') event.preventDefault();
    (await this.#loadPresses())?.press(target, type);
  }

  async #loadPresses(): Promise<Presses | undefined> {
    return (this.presses ??= await this.arrived(
      import('./presses.js').then(({ pressesOf }) => pressesOf(this)),
    ));
  }

  /** Shows what a query brings; each call has a query of its own. What was shown before goes, unless it is merged. */
  async load(query: OrdersQuery, merged = (orders: readonly ListedOrder[]) => orders): Promise<void> {
    const { connection } = this;
    const { changes } = this.provided;
    if (!connection) return;
    this.asked = query;
    this.phase = 'loading';
    const result = await loadShownOrders(connection, query);
    if (query !== this.asked) return;
    if (result.ok) {
      const orders = result.value.orders.map(listed);
      this.orders = merged(orders);
      this.nextCursor = result.value.nextCursor;
      this.phase = 'ready';
      this.stranded = false;
      orders.forEach(this.askFor);
      if (!this.orders.length) await this.#loadPresses();
      return;
    }
    const presses = await this.#loadPresses();
    if (query !== this.asked) return;
    // Asked with what the provider no longer has.
    if (changes !== this.provided.changes) return this.load({ ...query }, merged);
    this.phase = 'failed';
    presses?.failed(result.failure, merged);
  }

  /** Asks what to show of the items of an order. */
  readonly askFor = ({ orderId, items }: ListedOrder): void =>
    items.forEach(async ({ itemId }) => {
      const { connection } = this;
      const ids = { orderId, itemId };
      const result = connection && (await askWhatToShow(connection, { ...ids, touchpoint: 'help' }));
      if (result?.ok) {
        this.#options.set(orderItemKey(ids), result.value);
        this.requestUpdate();
      } else if (result) {
        tellFailure(this, result.failure);
        await this.#loadPresses();
        // No button came: what the shop has itself is the way on.
        this.stranded = true;
      }
    });
}

declare global {
  interface HTMLElementTagNameMap {
    'product-support-help-centre': ProductSupportHelpCentre;
  }
}
