import type { BrowserContext, Page } from 'playwright-core';
import type { Touchpoint } from '../contract/scalars.js';
import { buildDeepLink } from '../links/deep-link.js';
import { Skipped, type Fault, type Item, type Need, type Shop, type World } from './shop.js';

/** What is known of a shop whose pages are its own. */
export interface ShopPages {
  /** The address of each touchpoint's page; the order page at least. */
  readonly pages: Readonly<Partial<Record<Touchpoint, string>>> & { readonly order: string };
  /** The base of the kit's mock, where the shop's support API is one. */
  readonly mockApi?: string | undefined;
  /** A selector for a reason in the shop's own return form. */
  readonly returnReason?: string | undefined;
}

/** The default world's first item: what each scenario of the mock is about. */
const WORLD_OF_ANY = 'default';

/** A shop of whoever: its pages are opened as they are, and worlds and faults come from a mock behind it, if any. */
export class PlainShop implements Shop {
  #item: Item | undefined;

  constructor(
    private readonly page: Page,
    private readonly context: BrowserContext,
    private readonly shop: ShopPages,
    private readonly options: { readonly world: World | undefined; readonly timeout: number },
  ) {}

  /** Why a scenario cannot be gone here; undefined where it can. */
  static lacks(
    { pages, mockApi, returnReason }: ShopPages,
    { touchpoint, world, needs = [] }: { touchpoint: Touchpoint; world?: World; needs?: readonly Need[] },
  ): string | undefined {
    if (pages[touchpoint] === undefined)
      return `No page was named for ${TOUCHPOINT_WORDS[touchpoint]} (${TOUCHPOINT_OPTIONS[touchpoint]}).`;
    if (touchpoint === 'return' && returnReason === undefined)
      return 'No reason of the shop’s return form was named (--return-reason).';
    if (mockApi !== undefined) return undefined;
    if (touchpoint === 'email')
      return 'A link needs the kit’s mock behind the shop (--mock-api), which issues one.';
    if (world !== undefined) return `It needs the world “${world}” of the kit’s mock (--mock-api).`;
    const need = needs.find((one) => one !== 'a network');
    return need === undefined ? undefined : `It needs ${need} of the kit’s mock (--mock-api).`;
  }

  get returnReason(): string {
    const { returnReason } = this.shop;
    if (returnReason === undefined) throw new Skipped('No reason of the shop’s return form was named.');
    return returnReason;
  }

  async opens(touchpoint: Touchpoint, item?: Item): Promise<void> {
    const address = this.shop.pages[touchpoint];
    if (address === undefined) throw new Skipped(`No page was named for ${TOUCHPOINT_WORDS[touchpoint]}.`);
    await this.#begins();
    const { timeout } = this.options;
    if (touchpoint !== 'email') {
      await this.page.goto(address, { timeout });
      if (touchpoint === 'order') await this.#find(item);
      return;
    }
    const { orderId, itemId } = await this.item();
    const { token } = await this.#tells('POST', 'deep-links', { orderId, itemId });
    if (typeof token !== 'string') throw new TypeError('The mock has issued no link.');
    await this.page.goto(buildDeepLink(address, token), { timeout });
  }

  async item(): Promise<Item> {
    if (this.#item === undefined) {
      await this.page.goto(this.shop.pages.order, { timeout: this.options.timeout });
      await this.#find();
    }
    if (this.#item === undefined) throw new Skipped('The order page holds no order item.');
    return this.#item;
  }

  async fails(...faults: readonly Fault[]): Promise<void> {
    await this.#tells('PUT', 'faults', { faults });
  }

  goesOffline(): Promise<void> {
    return this.context.setOffline(true);
  }

  async works(): Promise<void> {
    await this.context.setOffline(false);
    if (this.shop.mockApi !== undefined) await this.fails();
  }

  #begun = false;

  /** Each scenario begins with a world of its own, where there is one to choose. */
  async #begins(): Promise<void> {
    if (this.#begun || this.shop.mockApi === undefined) return;
    this.#begun = true;
    await this.#tells('POST', 'reset', { scenario: this.options.world ?? WORLD_OF_ANY });
  }

  async #find(item?: Item): Promise<void> {
    const lines = this.page.locator('product-support-order-item');
    try {
      await lines.first().waitFor({ state: 'attached', timeout: this.options.timeout });
    } catch {
      throw new Skipped('The order page holds no <product-support-order-item>.');
    }
    const line = item ? this.page.locator(`product-support-order-item[item-id="${item.itemId}"]`) : lines;
    if ((await line.count()) === 0)
      throw new Skipped(`The order page holds no line for the item ${item?.itemId ?? ''}.`);
    const orderId = await line.first().getAttribute('order-id');
    const itemId = await line.first().getAttribute('item-id');
    if (orderId && itemId) this.#item = { orderId, itemId };
  }

  async #tells(method: string, call: string, body: object): Promise<Readonly<Record<string, unknown>>> {
    const { mockApi } = this.shop;
    if (mockApi === undefined) throw new Skipped('It needs the kit’s mock behind the shop (--mock-api).');
    const url = `${mockApi.replace(/\/+$/, '')}/mock/${call}`;
    const response = await fetch(url, {
      method,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`The mock answered ${method} /mock/${call} with ${response.status}.`);
    return response.json();
  }
}

const TOUCHPOINT_WORDS: Readonly<Record<Touchpoint, string>> = {
  email: 'the links of e-mail and app',
  order: 'the orders',
  return: 'the return form',
  help: 'the help centre',
};

const TOUCHPOINT_OPTIONS: Readonly<Record<Touchpoint, string>> = {
  email: '--link-page',
  order: '--url',
  return: '--return-page',
  help: '--help-page',
};
