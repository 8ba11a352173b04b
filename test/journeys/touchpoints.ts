import { html } from '@open-wc/testing';
import type { ProductSupportReturnOffer } from '../../components/return-offer/return-offer.js';
import { shop } from '../support/shop.js';
import { shopper } from '../support/shopper.js';

/** One of the four places where a shopper meets product support, and how a shopper gets from there to the support page. */
export interface TouchpointPage {
  readonly name: 'email' | 'order' | 'return' | 'help';
  /** The rule that the touchpoint itself shows. */
  readonly rule: string;
  /** Puts the page up and waits for nothing. */
  readonly show: () => Promise<unknown>;
  /** From the page to the support page. */
  readonly enter: () => Promise<void>;
  /** What the shopper would press to get help; it must not be there where an item does not qualify. */
  readonly option: readonly [role: string, name: string];
  /** The reason is given there already, and is not asked again. */
  readonly givesReason: boolean;
}

/** The words of the shop's own return form. */
const SHOP_REASONS = [
  ['ARRIVED_BROKEN', 'It arrived broken'],
  ['CHANGED_MIND', 'I changed my mind'],
] as const;

const returnPage = async (): Promise<unknown> => {
  const { orderId, itemId } = shop.item;
  const tick = (event: Event): void => {
    const { form, value } = event.target as HTMLInputElement;
    form
      ?.querySelector<ProductSupportReturnOffer>('product-support-return-offer')
      ?.setAttribute('reason', value);
  };
  return shop.shows(
    html`<form id="return-form">
      <fieldset>
        <legend>Why do you return it?</legend>
        ${SHOP_REASONS.map(
          ([code, words]) =>
            html`<label
              ><input type="radio" name="shop-reason" value=${code} @change=${tick} />${words}</label
            >`,
        )}
      </fieldset>
      <product-support-return-offer
        order-id=${orderId}
        item-id=${itemId}
        .reasonMap=${{ ARRIVED_BROKEN: 'damaged' }}
        ><a href="/help">Help with returns</a></product-support-return-offer
      >
      <button type="submit">Return it</button>
    </form>`,
  );
};

export const TOUCHPOINTS: readonly TouchpointPage[] = [
  {
    name: 'email',
    rule: 'S3',
    show: async () => {
      const token = await shop.sendsLink(shop.item);
      return shop.shows(
        html`<product-support-deep-link token=${token}
          ><a href="/orders">Your orders</a></product-support-deep-link
        >`,
      );
    },
    enter: async () => {
      await shopper.presses('Get product support');
      await shopper.isOn('How can we help?');
    },
    option: ['button', 'Get product support'],
    givesReason: false,
  },
  {
    name: 'order',
    rule: 'S4',
    show: () => {
      const { orderId, itemId } = shop.item;
      return shop.shows(
        html`<product-support-order-item order-id=${orderId} item-id=${itemId}
          ><a href="/help">Help</a></product-support-order-item
        >`,
      );
    },
    enter: async () => {
      await shopper.presses('Get product support');
      await shopper.isOn('How can we help?');
    },
    option: ['button', 'Get product support'],
    givesReason: false,
  },
  {
    name: 'return',
    rule: 'S5',
    show: returnPage,
    enter: async () => {
      // No press leads there: the ticked reason does.
      await shopper.ticks('It arrived broken');
      await shopper.isOn('How can we help?');
    },
    option: ['button', 'Request a free part'],
    givesReason: true,
  },
  {
    name: 'help',
    rule: 'S6',
    show: () =>
      shop.shows(
        html`<product-support-help-centre><a href="/contact">Contact us</a></product-support-help-centre>`,
      ),
    enter: async () => {
      await shopper.presses('Get product support for Aroma 3 coffee machine');
      await shopper.isOn('How can we help?');
      // The support page stands in the list's place.
      shopper.doesNotSee('searchbox', 'Search your orders by product or number');
    },
    option: ['button', 'Get product support for Aroma 3 coffee machine'],
    givesReason: false,
  },
];

/** From the support page to the review: why, what, and a note. */
export async function fillIn(
  page: TouchpointPage,
  { part, note = '' }: { part: string | RegExp; note?: string },
): Promise<void> {
  await shopper.presses('Request a free part');
  if (!page.givesReason) {
    await shopper.isOn('What is wrong with the part?');
    await shopper.ticks(/^Damaged/);
    await shopper.presses('Continue');
  }
  await shopper.isOn('Which parts do you need?');
  await shopper.ticks(part);
  await shopper.presses('Continue');
  await shopper.isOn('Anything we should know?');
  if (note) await shopper.types('Note (optional)', note);
  await shopper.presses('Continue');
  await shopper.isOn('Check your request');
}
