// Page objects: the shopper's words for the kit's elements, for Playwright and for WebdriverIO.
export type { By, Driver, Role, Sought } from './driver.js';
export { DeepLink } from './deep-link.js';
export { HelpCentre } from './help-centre.js';
export { OrderItem } from './order-item.js';
export { NotFound } from './person.js';
export type { PlaywrightLocator, PlaywrightPage } from './playwright.js';
export { Requests } from './requests.js';
export { ReturnOffer } from './return-offer.js';
export { Review } from './review.js';
export { Setback } from './setback.js';
export { Shopper, shopperAt, type ShopperOptions } from './shopper.js';
export { OUTCOMES, type Outcome, type Shows, type Step, type StepListener } from './step.js';
export { StockRanOut } from './stock-ran-out.js';
export { SupportPage } from './support-page.js';
export type { WebdriverBrowser, WebdriverElement } from './webdriverio.js';
export { WholeItemReturn } from './whole-item-return.js';
