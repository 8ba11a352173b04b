import type { Page } from 'playwright-core';
import type { Touchpoint } from '../contract/scalars.js';
import { buildDeepLink } from '../links/deep-link.js';
import { Skipped, type Fault, type Item, type Shop, type World } from './shop.js';

const PAGES: Readonly<Record<Touchpoint, string>> = {
  email: 'support.html',
  order: 'orders.html',
  return: 'return.html',
  help: 'help.html',
};

/** Why a scenario that cuts the network is not gone in the demo. */
export const NO_NETWORK = 'The demo’s service worker answers without a network, too.';

/** What each scenario of the mock is about. */
const FIRST_ITEM: Item = {
  orderId: '114-7702615',
  itemId: '114-7702615-1',
  title: 'Aroma 3 coffee machine',
};

/** The kit's demo: the service worker in its pages is the mock, and each page takes a world by its address. */
export class DemoShop implements Shop {
  readonly returnReason = '[name="reason"][value="arrived-damaged"]';

  constructor(
    private readonly page: Page,
    /** The folder of its pages, with a slash at the end. */
    private readonly base: string,
    private readonly options: { readonly world: World; readonly language: string; readonly timeout: number },
  ) {}

  async opens(touchpoint: Touchpoint, item: Item = FIRST_ITEM): Promise<void> {
    if (touchpoint === 'email') return this.#opensLink(item);
    const { orderId, itemId } = item;
    await this.#goesTo(touchpoint, touchpoint === 'return' ? { order: orderId, item: itemId } : {});
    if (touchpoint === 'order') await this.#finds(item);
  }

  item(): Promise<Item> {
    return Promise.resolve(FIRST_ITEM);
  }

  async fails(...faults: readonly Fault[]): Promise<void> {
    await this.#tells('PUT', 'faults', { faults });
  }

  goesOffline(): Promise<void> {
    throw new Skipped(NO_NETWORK);
  }

  works(): Promise<void> {
    return this.fails();
  }

  async #goesTo(touchpoint: Touchpoint, more: Readonly<Record<string, string>> = {}): Promise<void> {
    const url = new URL(PAGES[touchpoint], this.base);
    const { world, language } = this.options;
    url.search = new URLSearchParams({ scenario: world, lang: language, ...more }).toString();
    await this.page.goto(url.href);
    await this.page
      .locator('product-support-provider')
      .waitFor({ state: 'attached', timeout: this.options.timeout });
  }

  /** As the shop's mailer makes it; the address of the page that it leads to takes the token (S3). */
  async #opensLink({ orderId, itemId }: Item): Promise<void> {
    await this.#goesTo('order');
    const { token } = await this.#tells('POST', 'deep-links', { orderId, itemId });
    if (typeof token !== 'string') throw new TypeError('The mock has issued no link.');
    const url = new URL(PAGES.email, this.base);
    const { world, language } = this.options;
    url.search = new URLSearchParams({ scenario: world, lang: language }).toString();
    await this.page.goto(buildDeepLink(url, token));
  }

  /** Shows older orders, page by page, until the item is among them. */
  async #finds({ itemId }: Item): Promise<void> {
    const line = this.page.locator(`product-support-order-item[item-id="${itemId}"]`);
    const more = this.page.locator('.orders-more button');
    while ((await line.count()) === 0 && (await more.count()) > 0) await more.click();
  }

  /** One of the mock's own calls. */
  async #tells(verb: string, call: string, what: object): Promise<Readonly<Record<string, unknown>>> {
    return this.page.evaluate(
      async ([method, address, body]) => {
        const told = { method, headers: { 'content-type': 'application/json' }, body };
        const response = await fetch(address, told);
        if (!response.ok) throw new Error(`${method} ${address} was answered with ${response.status}.`);
        return response.json();
      },
      [verb, new URL(`api/mock/${call}`, this.base).href, JSON.stringify(what)] as const,
    );
  }
}
