import { expect, html } from '@open-wc/testing';
import type { ProductSupportDeepLink } from '../../components/deep-link/deep-link.js';
import type { ScenarioName } from '../../mocks/world/scenarios.js';
import { MAIN_SHOPPER } from '../../mocks/world/seed.js';
import { expectNoBarrier } from '../support/accessible.js';
import { expectFocusOn } from '../support/focus.js';
import { useSent } from '../support/sent.js';
import { useShop } from '../support/shop.js';
import { find, shopper } from '../support/shopper.js';
import { losesCode } from './lost-code.js';

const REDEEM = 'POST /deep-links/redeem';

describe('<product-support-deep-link>', () => {
  const shop = useShop();
  const sent = useSent();
  const { href: landingPage } = location;
  afterEach(() => history.replaceState(null, '', landingPage));

  const showLink = async (token?: string): Promise<ProductSupportDeepLink> => {
    const page = await shop.shows(
      html`<product-support-deep-link><a href="/orders">Your orders</a></product-support-deep-link>`,
    );
    const element = page.querySelector('product-support-deep-link');
    if (!element) throw new Error('There is no deep link.');
    if (token !== undefined) element.setAttribute('token', token);
    await element.updateComplete;
    return element;
  };

  /** The landing page as a link opens it. */
  const arriveWith = (url: string): Promise<ProductSupportDeepLink> => {
    history.replaceState({ scroll: 120 }, '', url);
    return showLink();
  };

  const inFragment = (rest: string): string => landingPage + rest;
  const inQuery = (rest: string): string => `${landingPage}${landingPage.includes('?') ? '&' : '?'}${rest}`;

  describe('says what the link is for, and redeems it only after a press', () => {
    it('with the token from its attribute, which it removes [S3]', async () => {
      const token = await shop.sendsLink(shop.item);
      const element = await showLink(token);
      await shopper.isOn('Help with your delivery');
      expect(element.hasAttribute('token')).to.equal(false);
      expect(element.outerHTML).not.to.include(token);
      await expectNoBarrier(element);
      await shop.settles();
      expect(shop.calls).to.deep.equal([]);

      await shopper.presses('Get product support');
      await expectFocusOn('heading', 'How can we help?');
      expect(shop.count(REDEEM)).to.equal(1);
      expect(shop.heard('opened')).to.deep.equal([shop.item]);
    });

    const PLACES: readonly [name: string, url: (token: string) => string, clean: () => string][] = [
      ['fragment', (token) => inFragment(`#product-support=${token}`), () => landingPage],
      [
        'fragment, beside what else stands there',
        (token) => inFragment(`#lang=en&product-support=${token}&top`),
        () => inFragment('#lang=en&top'),
      ],
      ['query', (token) => inQuery(`product-support=${token}`), () => landingPage],
      [
        'query, beside what else stands there',
        (token) => inQuery(`product-support=${token}&utm=mail#top`),
        () => inQuery('utm=mail#top'),
      ],
    ];
    for (const [name, urlWith, clean] of PLACES) {
      it(`with the token from the page’s ${name}, which it removes before any request [S3]`, async () => {
        const token = await shop.sendsLink(shop.item);
        await arriveWith(urlWith(token));
        expect(location.href).to.equal(clean());
        expect(history.state).to.deep.equal({ scroll: 120 });
        await shopper.isOn('Help with your delivery');
        expect(shop.calls).to.deep.equal([]);

        await shopper.presses('Get product support');
        await shopper.isOn('How can we help?');
        for (const { page } of sent.calls) expect(page).not.to.include(token);
        for (const { search } of sent.calls) expect(String(search)).not.to.include(token);
      });
    }

    it('once, however often it is pressed', async () => {
      await showLink(await shop.sendsLink(shop.item));
      const button = await shopper.sees('button', 'Get product support');
      button.click();
      button.click();
      await shopper.isOn('How can we help?');
      expect(shop.count(REDEEM)).to.equal(1);
    });

    it('also after the element was put elsewhere in the page', async () => {
      const token = await shop.sendsLink(shop.item);
      const element = await arriveWith(inFragment(`#product-support=${token}`));
      const { parentElement } = element;
      element.remove();
      parentElement?.append(element);
      await shopper.presses('Get product support');
      await shopper.isOn('How can we help?');
    });
  });

  it('goes on with the session of the link, and not with the shop’s own token', async () => {
    await showLink(await shop.sendsLink(shop.item));
    await shopper.presses('Get product support');
    await shopper.presses('Request a free part');
    await shopper.ticks(/^Missing/);
    await shopper.presses('Continue');
    await shopper.ticks(/^Drip tray/);
    await shopper.presses('Continue');
    await shopper.presses('Continue');
    await shopper.presses('Request for free');
    await shopper.isOn('We have received your request');
    const after = sent.calls.filter(({ call }) => call !== REDEEM);
    expect(after.map(({ call }) => call.split(' ')[0])).to.deep.equal(['GET', 'POST']);
    for (const { token } of after)
      expect(token)
        .to.match(/^link-session-/)
        .and.not.equal(MAIN_SHOPPER.token);
    expect(shop.newestRequest.touchpoint).to.equal('email');
  });

  describe('leads on where the link does not work', () => {
    const REFUSED: readonly [scenario: ScenarioName, heading: string, type: string][] = [
      ['link-expired', 'This link has expired', 'link-expired'],
      ['link-used', 'This link has already been used', 'link-used'],
      ['link-invalid', 'This link does not work', 'link-invalid'],
    ];
    for (const [scenario, heading, type] of REFUSED) {
      it(`${scenario}: says why, with the focus there, and shows the plain link`, async () => {
        shop.opens(scenario);
        const element = await showLink(await shop.sendsLink(shop.item));
        shopper.doesNotSee('link', 'Your orders');
        await shopper.presses('Get product support');
        await expectFocusOn('heading', heading);
        await shopper.sees('link', 'Your orders');
        shopper.doesNotSee('button', 'Try again');
        expect(shop.heard('failed')).to.deep.equal([{ type }]);
        await expectNoBarrier(element);
      });
    }

    it('an API that is down: the link is still good, and can be tried again', async () => {
      await showLink(await shop.sendsLink(shop.item));
      shop.fails({ call: REDEEM, kind: 'network-error' });
      await shopper.presses('Get product support');
      await expectFocusOn('heading', 'We can’t open the link right now');
      await shopper.sees('link', 'Your orders');
      expect(shop.heard('failed')).to.deep.equal([{ type: 'network' }]);

      shop.works();
      await shopper.presses('Try again');
      await expectFocusOn('heading', 'How can we help?');
    });

    it('code that does not arrive: the link is not used up, and can be tried again', async () => {
      const element = await showLink(await shop.sendsLink(shop.item));
      const code = losesCode(element);
      await shopper.presses('Get product support');
      await expectFocusOn('heading', 'We can’t open the link right now');
      await shopper.sees('link', 'Your orders');
      expect(shop.heard('failed')).to.deep.equal([{ type: 'network' }]);
      expect(shop.count(REDEEM)).to.equal(0);

      code.arrives();
      await shopper.presses('Try again');
      await expectFocusOn('heading', 'How can we help?');
    });

    it('a link for an order of another marketplace: explains, and shows the plain link [S3 E2]', async () => {
      shop.opens('marketplace-de');
      await showLink(await shop.sendsLink(shop.item));
      await shopper.presses('Get product support');
      await shopper.isOn('Product support is not available for this item');
      await shopper.reads('This link is for orders from our US shop.');
      await shopper.sees('link', 'Your orders');
      await shopper.sees('button', 'Return the whole item');
    });

    for (const [name, token] of [
      ['cut off in the middle of a sign', 'eyJh%2'],
      ['with a blank in it', 'two%20words'],
      ['that is empty', ''],
    ] as const) {
      it(`a token ${name}: says so at once, and asks nothing`, async () => {
        await arriveWith(inFragment(`#product-support=${token}`));
        await shopper.isOn('This link does not work');
        await shopper.sees('link', 'Your orders');
        expect(location.href).to.equal(landingPage);
        await shop.settles();
        expect(shop.calls).to.deep.equal([]);
      });
    }

    it('a token that is too long to be one: says so after the press, and sends nothing', async () => {
      await showLink('a'.repeat(5000));
      await shopper.presses('Get product support');
      await expectFocusOn('heading', 'This link does not work');
      expect(shop.calls).to.deep.equal([]);
    });

    it('a page that was opened without a link: only the plain link', async () => {
      await showLink();
      await shopper.sees('link', 'Your orders');
      expect(find('heading', /./)).to.equal(undefined);
      await shop.settles();
      expect(shop.calls).to.deep.equal([]);
    });

    it('a new link after one that was refused', async () => {
      shop.opens('link-expired');
      const element = await showLink(await shop.sendsLink(shop.item));
      await shopper.presses('Get product support');
      await shopper.isOn('This link has expired');
      shop.opens('default');
      element.token = await shop.sendsLink(shop.item);
      await shopper.isOn('Help with your delivery');
      await shopper.presses('Get product support');
      await shopper.isOn('How can we help?');
    });
  });
});
