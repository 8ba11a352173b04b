import type { Catalogue } from '../messages/message.js';
import { DeepLink } from './deep-link.js';
import type { By } from './driver.js';
import { HelpCentre } from './help-centre.js';
import { OrderItem } from './order-item.js';
import { Person } from './person.js';
import { isPlaywrightPage, playwrightDriver, type PlaywrightPage } from './playwright.js';
import { Requests } from './requests.js';
import { ReturnOffer } from './return-offer.js';
import type { StepListener } from './step.js';
import { SupportPage } from './support-page.js';
import { webdriverDriver, type WebdriverBrowser } from './webdriverio.js';
import { Words } from './words.js';

/** Who is at the page, and how. */
export interface ShopperOptions {
  /** The language of the page, `de` or `fr-CA`; `en` if not given. */
  language?: string | undefined;
  /** With what things are done, `mouse` if not given; with WebdriverIO that or `keyboard`. */
  by?: By | undefined;
  /** The shop's own words, where it has laid some over the kit's (`overrideMessages`). */
  texts?: Catalogue | undefined;
  /** How long something may take to come, in ms; 10,000 if not given. */
  timeout?: number | undefined;
  /** Told of each step once it is over; the next one waits for it. */
  onStep?: StepListener | undefined;
}

const TIMEOUT = 10_000;

/** A shopper at a page with the kit's elements in it. */
export class Shopper {
  constructor(private readonly person: Person) {}

  /** The option on an order line (S4); an item's ids are those that the page gives the element. */
  orderItem(orderId: string, itemId: string): OrderItem {
    return new OrderItem(this.person, [
      `product-support-order-item[order-id="${quotable(orderId)}"][item-id="${quotable(itemId)}"]`,
    ]);
  }

  /** The offer in the shop's return form (S5). */
  returnOffer(): ReturnOffer {
    return new ReturnOffer(this.person, ['product-support-return-offer']);
  }

  /** The page that the links of e-mail and app lead to (S3). */
  deepLink(): DeepLink {
    return new DeepLink(this.person, ['product-support-deep-link']);
  }

  /** The help centre (S6). */
  helpCentre(): HelpCentre {
    return new HelpCentre(this.person, ['product-support-help-centre']);
  }

  /** The requests made so far, where they stand in a page by themselves. */
  requests(): Requests {
    return new Requests(this.person, ['product-support-requests']);
  }

  /** A support page that stands in a page by itself. */
  supportPage(): SupportPage {
    return new SupportPage(this.person, ['product-support-journey']);
  }

  /** Does something with the page that is the shop's own, as a step of its own. */
  does<Result>(words: string, act: () => Promise<Result>): Promise<Result> {
    return this.person.does(words, {}, act);
  }

  /** Ticks a radio button or a checkbox of the shop's own, found by a selector. */
  ticks(selector: string): Promise<void> {
    const within = [selector];
    return this.person.does('ticks a reason in the shop’s own form', {}, async () => {
      const { driver, timeout } = this.person;
      await this.person.waits(
        async () => (await driver.countOf(within)) > 0,
        `the choice ${selector} of the shop’s own form`,
        [],
      );
      await driver.tickAt(within, { timeout });
    });
  }
}

/** An id within the quotes of a selector. */
const quotable = (id: string): string => id.replaceAll(/["\\]/g, String.raw`\$&`);

/**
 * A shopper at a page of Playwright's, or at a browser of WebdriverIO's. Everything is found by role and name, in the
 * page's language, through shadow roots.
 */
export function shopperAt(
  page: PlaywrightPage | WebdriverBrowser,
  { language = 'en', by = 'mouse', texts, timeout = TIMEOUT, onStep }: ShopperOptions = {},
): Shopper {
  const driver = isPlaywrightPage(page) ? playwrightDriver(page, by) : webdriverDriver(page, by);
  return new Shopper(new Person(driver, new Words(language, texts), { timeout, onStep }));
}
