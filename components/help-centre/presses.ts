import { html, type TemplateResult } from 'lit';
import { askWhatToShow } from '../../src/client/asked-options.js';
import { forgetOption } from '../../src/client/option-watchers.js';
import type { Connection } from '../../src/client/connection.js';
import { orderItemKey, type OrderItemIds } from '../../src/client/order-item.js';
import type { Failure } from '../../src/client/result.js';
import type { OrdersQuery } from '../../src/client/orders.js';
import { tellFailure } from '../../src/events/failed.js';
import type { MessageKey, MessageValues, Section } from '../../src/messages/message.js';
import { helpPresses } from '../../src/messages/sections/help-presses.js';
import { adopt } from '../shared/adopt.js';
import { backIcon } from '../shared/icons/back.js';
import { loadJourney } from '../shared/lazy.js';
import { buttonKindStyles } from '../shared/styles/button-kinds.js';
import type { ListedOrder } from './help-centre.js';
import { pressesStyles } from './presses.styles.js';

/** Puts the orders that came to those that are shown. */
type Merge = (orders: readonly ListedOrder[]) => readonly ListedOrder[];

/** What the presses know of the help centre around them. */
export interface PressesHost extends HTMLElement {
  readonly connection: Connection | undefined;
  readonly renderRoot: DocumentFragment | HTMLElement;
  readonly updateComplete: Promise<boolean>;
  readonly phase: 'loading' | 'ready' | 'failed';
  orders: readonly ListedOrder[];
  readonly asked: OrdersQuery;
  readonly nextCursor: string | undefined;
  /** Whether code did not arrive. */
  readonly stranded?: boolean;
  requestUpdate(): void;
  text(key: MessageKey, values?: MessageValues): string;
  load(query: OrdersQuery, merged?: Merge): Promise<void>;
  bringTexts(...sections: readonly Section[]): Promise<void>;
  askFor(order: ListedOrder): void;
  arrived<Code>(code: Promise<Code>): Promise<Code | undefined>;
}

/** What follows on a press in the help centre: another list, all items of an order, the support page of an item. */
export class Presses {
  /** The item whose support page stands in place of the orders. */
  picked: OrderItemIds | undefined;
  #merged: Merge | undefined;

  constructor(private readonly host: PressesHost) {
    adopt(host.renderRoot, [buttonKindStyles, pressesStyles]);
  }

  /** Does what a button says, or what was typed into the search. */
  press(target: EventTarget | null, type: string): void {
    const { host } = this;
    if (type === 'submit') return this.#search(this.#field?.value.trim() ?? '');
    const button = target instanceof Element ? target.closest('button') : null;
    const key = button?.dataset['item'];
    if (key) return void this.#pick(key);
    switch (button?.name) {
      case 'more':
        return void this.#more();
      case 'all':
        return this.#openAll(Number(button.value));
      case 'again':
        if (host.phase === 'failed') void host.load({ ...host.asked }, this.#merged);
        else if (host.stranded) this.#search(host.asked.query);
        return;
      case 'clear':
        if (this.#field) this.#field.value = '';
        this.#field?.focus();
        this.#search('');
    }
  }

  /** Tells the shop that the orders could not be loaded, and keeps how they were to be shown. */
  failed(failure: Failure, merged: Merge): void {
    this.#merged = merged;
    tellFailure(this.host, failure);
  }

  /** What went wrong, or that there is nothing. */
  fault(): TemplateResult | undefined {
    const { host } = this;
    const { query } = host.asked;
    const isFailed = host.phase === 'failed';
    if (isFailed || host.stranded) {
      return html`<div class="order fault" role="alert">
        <p>${host.text(isFailed ? 'help.failed' : 'help.stranded')}</p>
        <slot></slot>
        <button type="button" class="primary" name="again">${host.text('action.tryAgain')}</button>
      </div>`;
    }
    if (host.phase === 'loading' || host.orders.length) return undefined;
    if (!query)
      return html`<p>${host.text('help.empty')}</p>
        <slot></slot>`;
    return html`<div class="order fault">
      <p>${host.text('help.noMatch', { query })}</p>
      <button type="button" name="clear">${host.text('help.clear')}</button>
    </div>`;
  }

  /** The support page of the item that was picked. */
  support(): TemplateResult | undefined {
    const { host, picked } = this;
    if (!picked) return undefined;
    return html`<button type="button" class="quiet back" @click=${this.#back}>
        ${backIcon}${host.text('help.back')}
      </button>
      <product-support-journey
        touchpoint="help"
        order-id=${picked.orderId}
        item-id=${picked.itemId}
        .takesFocus=${true}
        .ownConnection=${host.connection}
        @product-support-closed=${this.#back}
        ><slot></slot
      ></product-support-journey>`;
  }

  get #field(): HTMLInputElement | null {
    return this.host.renderRoot.querySelector('input');
  }

  #search(query: string | undefined): void {
    this.host.orders = [];
    void this.host.load({ query });
  }

  async #more(): Promise<void> {
    const { host } = this;
    if (host.phase === 'loading') return;
    const { orders: before } = host;
    const { length } = before;
    const known = new Set(before.map(({ orderId }) => orderId));
    // An order placed meanwhile moves the pages: what is there already is not shown twice.
    await host.load({ ...host.asked, cursor: host.nextCursor }, (orders) => [
      ...before,
      ...orders.filter(({ orderId }) => !known.has(orderId)),
    ]);
    await host.updateComplete;
    // The first of the orders that came is where reading goes on.
    host.renderRoot.querySelectorAll('h2')[length]?.focus();
  }

  #openAll(at: number): void {
    const { host } = this;
    const opened = host.orders.map(({ rest = [], ...order }, index) =>
      index === at ? { ...order, items: [...order.items, ...rest] } : (host.orders[index] ?? order),
    );
    host.orders = opened;
    host.requestUpdate();
    const order = opened[at];
    if (order) host.askFor(order);
  }

  async #pick(key: string): Promise<void> {
    const { host } = this;
    const all = host.orders.flatMap(({ orderId, items }) => items.map(({ itemId }) => ({ orderId, itemId })));
    const picked = all.find((ids) => orderItemKey(ids) === key);
    if (!picked || !(await host.arrived(loadJourney()))) return;
    this.picked = picked;
    host.requestUpdate();
  }

  readonly #back = async (): Promise<void> => {
    const { host, picked } = this;
    if (!picked) return;
    this.picked = undefined;
    host.requestUpdate();
    await host.updateComplete;
    this.#buttonOf(picked)?.focus();
    const { connection } = host;
    const order = host.orders.find(({ orderId }) => orderId === picked.orderId);
    if (connection && order) {
      // What the shopper did meanwhile may have changed what is possible.
      forgetOption(connection, picked);
      host.askFor(order);
      await askWhatToShow(connection, { ...picked, touchpoint: 'help' });
      await host.updateComplete;
    }
    if (!this.#buttonOf(picked) && document.activeElement === document.body) this.#field?.focus();
  };

  #buttonOf(picked: OrderItemIds): HTMLElement | undefined {
    const buttons = [...this.host.renderRoot.querySelectorAll<HTMLElement>('[data-item]')];
    return buttons.find(({ dataset }) => dataset['item'] === orderItemKey(picked));
  }
}

/** What the presses of a help centre do; resolves once their texts are there. */
export async function pressesOf(host: PressesHost): Promise<Presses> {
  await host.bringTexts(helpPresses);
  return new Presses(host);
}
