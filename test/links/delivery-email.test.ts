import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { deliveryEmailBlock, type Delivery } from '../../src/links/index.js';
import { delivery, OTHER_MARKETPLACES, WRONG } from './delivery-example.js';

function build(change: Partial<Delivery> = {}) {
  const block = deliveryEmailBlock({ ...delivery, ...change });
  if (!block) throw new Error('no block');
  return { ...block, page: new DOMParser().parseFromString(block.html, 'text/html') };
}

const urls = fc.webUrl({ validSchemes: ['https'], withQueryParameters: true, withFragments: true });
const texts = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...'<>&"\'=/ -!ascriptonerror') }),
  fc.constantFrom(
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    '--><!--',
    '</table>',
    '&lt;b&gt;',
  ),
);

describe('deliveryEmailBlock', () => {
  for (const marketplace of OTHER_MARKETPLACES) {
    it(`does not exist in marketplace "${marketplace}" [S3, E2]`, () => {
      expect(deliveryEmailBlock({ ...delivery, marketplace })).to.equal(undefined);
    });
  }

  it('says what it offers, of what, and until when [S1, S2, S3]', () => {
    const { page } = build();
    const said = page.body.textContent.replace(/\s+/g, ' ');
    expect(page.querySelector('h2')?.textContent).to.equal('Is a part missing or damaged?');
    expect(said).to.contain('Get a free replacement part – no need to send the whole item back.');
    expect(said).to.contain(delivery.itemTitle);
    expect(said).to.contain('Available until the end of November 8, 2026 (Pacific Time).');
    expect(said).to.contain('Product support from Oakline & Sons');
  });

  it('has one link, with the words of the button, to the support page [S3]', () => {
    const links = [...build().page.querySelectorAll('a')];
    expect(links.map((link) => [link.textContent, link.getAttribute('href')])).to.deep.equal([
      ['Get product support', delivery.link],
    ]);
  });

  it('shows the product’s picture with its title for those who do not see it', () => {
    const picture = build().page.querySelector('img');
    expect(picture?.getAttribute('src')).to.equal(delivery.itemImageUrl);
    expect(picture?.getAttribute('alt')).to.equal(delivery.itemTitle);
    expect(picture?.getAttribute('width')).to.equal('112');
  });

  for (const itemImageUrl of [
    undefined,
    '',
    'http://img.shop.example/a.png',
    'data:image/png;base64,AA',
    '/a.png',
  ]) {
    it(`does without a picture where its address is ${itemImageUrl}`, () => {
      const { page } = build({ itemImageUrl });
      expect(page.querySelectorAll('img')).to.have.length(0);
      expect(page.querySelectorAll('.product-support-picture')).to.have.length(0);
      expect(page.querySelectorAll('a')).to.have.length(1);
    });
  }

  it('lays out with tables that assistive technology does not take for data', () => {
    const tables = [...build().page.querySelectorAll('table')];
    expect(tables).to.have.length.greaterThan(2);
    for (const table of tables) expect(table.getAttribute('role')).to.equal('presentation');
  });

  it('is at most 600 px wide, and narrower where the screen is', () => {
    const card = build().page.querySelector('table');
    expect(card?.getAttribute('width')).to.equal('600');
    expect(card?.style.maxWidth).to.equal('600px');
    expect(card?.style.width).to.equal('100%');
  });

  it('stands on its own colours, also where only attributes count', () => {
    const { page } = build();
    for (const cell of page.querySelectorAll<HTMLElement>('[bgcolor]')) {
      const probe = document.createElement('i');
      probe.style.backgroundColor = cell.getAttribute('bgcolor') ?? '';
      expect(cell.style.backgroundColor).to.equal(probe.style.backgroundColor);
    }
    expect(page.querySelectorAll('[bgcolor]')).to.have.length(3);
  });

  it('says its language', () => {
    expect(build().page.querySelector('table')?.lang).to.equal('en');
  });

  it('holds no script, no form, no frame, no style element and no handler', () => {
    const { page, head } = build();
    expect(page.querySelectorAll('script, form, iframe, object, embed, link, style, svg')).to.have.length(0);
    const names = [...page.querySelectorAll('*')].flatMap((element) => element.getAttributeNames());
    expect(names.filter((name) => name.startsWith('on'))).to.deep.equal([]);
    expect(head).not.to.match(/<script|@import|url\(/i);
  });

  it('brings dark colours and narrow sizes for the head of the e-mail, for every class that it uses', () => {
    const { head, page } = build();
    const parsed = new DOMParser().parseFromString(head, 'text/html');
    expect(parsed.querySelector('meta[name="color-scheme"]')?.getAttribute('content')).to.equal('light dark');
    const style = parsed.querySelector('style')?.textContent ?? '';
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    const conditions = [...sheet.cssRules].map((rule) =>
      rule instanceof CSSMediaRule ? rule.conditionText : '',
    );
    expect(conditions).to.include('(prefers-color-scheme: dark)').and.include('(max-width: 480px)');
    expect(style).to.contain('[data-ogsc]').and.contain('[data-ogsb]');
    const used = new Set([...page.querySelectorAll('[class]')].flatMap((element) => [...element.classList]));
    for (const name of used) expect(style).to.contain(`.${name}`);
  });

  it('escapes every value: no text becomes an element or an attribute', () => {
    const shape = (page: Document) =>
      [...page.querySelectorAll('*')]
        .map((element) => [element.localName, ...element.getAttributeNames()].join(' '))
        .join('\n');
    const expected = shape(build().page);
    fc.assert(
      fc.property(texts, texts, urls, urls, (itemTitle, shopName, link, itemImageUrl) => {
        const { page, html } = build({ itemTitle, shopName, link, itemImageUrl });
        expect(shape(page)).to.equal(expected);
        expect(page.querySelectorAll('a')[0]?.getAttribute('href')).to.equal(new URL(link).href);
        expect(html).not.to.contain('<!--');
        expect(page.querySelector('img')?.getAttribute('alt')).to.equal(page.querySelector('p')?.textContent);
      }),
      { numRuns: 100 },
    );
  });

  it('leaves no < of a title in the HTML', () => {
    const count = (html: string) => html.split('<').length;
    const expected = count(build().html);
    fc.assert(
      fc.property(texts, (itemTitle) => {
        expect(count(build({ itemTitle }).html)).to.equal(expected);
      }),
    );
  });

  it('has a plain-text version of five lines, whatever line breaks and control characters a title holds', () => {
    const { text } = build({ itemTitle: ' Desk\r\n\r\n\u0000Get rich: https://evil.example\u2028now ' });
    expect(text.split('\n')).to.deep.equal([
      'Desk Get rich: https://evil.example now',
      'Is a part missing or damaged?',
      'Get a free replacement part – no need to send the whole item back.',
      `Get product support: ${delivery.link}`,
      'Available until the end of November 8, 2026 (Pacific Time).',
    ]);
  });

  it('tells the last day as it stands on the shop’s calendar, in whatever zone this runs [S2]', () => {
    for (const timeZone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'America/New_York']) {
      expect(build({ timeZone }).text).to.contain('the end of November 8, 2026');
    }
  });

  it('speaks of “your item” where a title is blank', () => {
    expect(build({ itemTitle: ' \n ' }).text).to.match(/^Your item\n/);
  });

  for (const [title, change, sentence] of WRONG) {
    it(`refuses ${title} with a sentence`, () => {
      expect(() => build(change)).to.throw(TypeError, sentence);
    });
  }
});
