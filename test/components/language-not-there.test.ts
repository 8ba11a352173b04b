import { expect, html } from '@open-wc/testing';
import { closestComposed } from '../../components/shared/closest.js';
import { useShop } from '../support/shop.js';
import { shopper } from '../support/shopper.js';

/** The language in which a screen reader speaks what is there. */
const languageOf = (element: Element): string | null | undefined =>
  closestComposed(element, '[lang]')?.getAttribute('lang');

describe('In a page of a language that the kit lacks', () => {
  const shop = useShop();
  const orderLine = () => {
    const { orderId, itemId } = shop.item;
    return html`<product-support-order-item order-id=${orderId} item-id=${itemId}>
      <a href="/help">Hjälp oss</a>
    </product-support-order-item>`;
  };

  it('English says that it is English, and so does the journey that opens', async () => {
    await shop.shows(orderLine(), { lang: 'fi' });
    const option = await shopper.sees('button', 'Get product support');
    expect(languageOf(option)).to.equal('en');
    await shopper.presses('Get product support');
    expect(languageOf(await shopper.isOn('How can we help?'))).to.equal('en');
  });

  it('the shop’s own link stays in the page’s language', async () => {
    shop.fails({ call: 'GET /support-options', kind: 'network-error' });
    await shop.shows(orderLine(), { lang: 'fi' });
    expect(languageOf(await shopper.sees('link', 'Hjälp oss'))).to.equal('fi');
  });

  for (const lang of ['en', 'EN-us', 'en_US', 'de'])
    it(`no language is said where the page has it: ${lang}`, async () => {
      await shop.shows(orderLine(), { lang });
      const option = await shopper.sees(
        'button',
        lang === 'de' ? 'Hilfe zum Artikel' : 'Get product support',
      );
      expect(languageOf(option)).to.equal(lang);
    });

  it('none is said any more once the page’s language is one that the kit has', async () => {
    const page = await shop.shows(orderLine(), { lang: 'fi' });
    await shopper.sees('button', 'Get product support');
    page.lang = 'de';
    const line = page.querySelector('product-support-order-item');
    line?.requestUpdate();
    expect(languageOf(await shopper.sees('button', 'Hilfe zum Artikel'))).to.equal('de');
  });
});
