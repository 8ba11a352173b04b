import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import fc from 'fast-check';
import { render } from 'lit';
import { collect, type GalleryElement } from '../../demo/gallery/elements.js';
import { addressOf, placeUrl, readPlace, VIEWS, WIDTHS } from '../../demo/pages/gallery/address.js';
import { gallery } from '../../demo/pages/gallery/gallery.js';
import { FACT_KINDS, readManifest, type FactKind } from '../../demo/pages/gallery/manifest.js';
import { searchStates } from '../../demo/pages/gallery/search.js';
import { snippetOf } from '../../demo/pages/gallery/snippet.js';
import { API_BASE } from '../../demo/shop/api-base.js';
import { readSettings } from '../../demo/shop/settings.js';
import { de } from '../../demo/texts/de.js';
import { en } from '../../demo/texts/en.js';
import { MARKETPLACES } from '../../mocks/programme/marketplaces.js';
import { DEFAULT_NOW, MAIN_SHOPPER } from '../../mocks/world/seed.js';
import { useShop } from '../support/shop.js';
import { find, shopper as person, textOf } from '../support/shopper.js';
import '../../components/define.js';

const TEXTS = { en, de };
const PATIENT = { interval: 10, timeout: 5000 };
const HERE = location.pathname + location.search;

let manifest: unknown;
let elements: readonly [GalleryElement, ...GalleryElement[]];

before(async () => {
  manifest = await (await fetch('/dist/custom-elements.json')).json();
  const [first, ...others] = (await collect('default', DEFAULT_NOW)).elements;
  if (!first) throw new Error('The gallery is empty.');
  elements = [first, ...others];
});

/** Changes the page's address; WebKit takes a hundred changes within ten seconds and refuses more. */
const takesAddress = (address: string): Promise<void> =>
  waitUntil(
    () => {
      try {
        history.replaceState(null, '', address);
        return true;
      } catch {
        return false;
      }
    },
    `the address ${address} is refused`,
    { interval: 100, timeout: 15_000 },
  );

const elementNamed = (name: string): GalleryElement => {
  const found = elements.find((element) => element.name === name);
  if (!found) throw new Error(`The gallery has no ${name}.`);
  return found;
};

describe('The gallery’s address', () => {
  const read = (query: string) => readPlace(new URLSearchParams(query), elements);

  it('leads to every state, in every width and view', () => {
    for (const element of elements) {
      for (const state of element.states) {
        fc.assert(
          fc.property(fc.constantFrom(...WIDTHS), fc.constantFrom(...VIEWS), (width, view) => {
            const place = { element, state, width, view };
            const url = new URL(placeUrl(new URL('https://shop.example/gallery.html?lang=de#x'), place));
            expect(readPlace(url.searchParams, elements)).to.deep.equal({ place, faults: [] });
            expect(url.searchParams.get('lang')).to.equal('de');
          }),
          { numRuns: 8 },
        );
      }
    }
  });

  it('leads to every element', () => {
    for (const element of elements) {
      const { place, faults } = read(`element=${element.name}`);
      expect([place.element, place.state, faults]).to.deep.equal([element, undefined, []]);
    }
  });

  it('is short and readable where the defaults do', () => {
    const element = elementNamed('order-item');
    const place = { element, state: element.states[0], width: 'free', view: 'alone' } as const;
    const here = new URL('https://shop.example/gallery.html?width=nope&element=nope');
    expect(placeUrl(here, place)).to.equal('https://shop.example/gallery.html?state=order-item/loading');
    expect(placeUrl(here, place, { theme: 'dark', state: undefined, width: '320' })).to.equal(
      'https://shop.example/gallery.html?theme=dark&element=order-item&width=320',
    );
  });

  it('takes a state of the journey by its name alone, as older links have it', () => {
    const { place, faults } = read('state=parts,%20chosen');
    expect([place.element.name, place.state?.name]).to.deep.equal(['journey', 'parts, chosen']);
    expect(faults).to.deep.equal([]);
  });

  const malformed = [
    ['state', 'nope', 'journey'],
    ['state', 'order-item/nope', 'order-item'],
    ['state', 'nope/loading', 'journey'],
    ['state', '', 'journey'],
    ['element', 'toString', 'journey'],
    ['width', '321', 'journey'],
    ['view', 'Side', 'journey'],
  ] as const;
  for (const [parameter, value, element] of malformed) {
    it(`reports ${parameter}=${value || '(empty)'}, and goes to all states of ${element}`, () => {
      const { place, faults } = read(new URLSearchParams({ [parameter]: value }).toString());
      expect(faults.map((fault) => [fault.parameter, fault.value])).to.deep.equal([[parameter, value]]);
      expect(place).to.deep.equal({
        element: elementNamed(element),
        state: undefined,
        width: 'free',
        view: 'alone',
      });
    });
  }

  it('never throws, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (state, element) => {
        const { place } = readPlace(new URLSearchParams({ state, element }), elements);
        expect(elements).to.include(place.element);
      }),
    );
  });
});

describe('The gallery’s search', () => {
  const namesOf = (query: string) =>
    searchStates(elements, query).flatMap(({ element, states }) =>
      states.map((state) => addressOf(element, state)),
    );

  it('finds every state by what its address says, in any case and order', () => {
    for (const element of elements) {
      for (const state of element.states) {
        const address = addressOf(element, state);
        expect(namesOf(address.toUpperCase())).to.include(address);
        expect(namesOf(address.split(/[ /]/).reverse().join(' '))).to.include(address);
      }
    }
  });

  it('finds only what has every word', () => {
    expect(namesOf('order-item confirmed')).to.deep.equal(['order-item/request made, confirmed']);
    expect(namesOf('zebra')).to.deep.equal([]);
    expect(namesOf('  ').length).to.equal(elements.flatMap(({ states }) => states).length);
  });
});

describe('What the gallery tells of an element', () => {
  const namesOf = (tag: string, kind: FactKind): string[] =>
    (readManifest(manifest).get(tag)?.facts[kind] ?? []).map(({ name }) => name);

  const told: readonly (readonly [tag: string, kind: FactKind, names: readonly string[]])[] = [
    ['journey', 'methods', ['show()', 'hide()', 'goBack()']],
    ['journey', 'attributes', ['order-id / orderId', 'touchpoint', 'open']],
    ['order-item', 'attributes', ['option', 'collapse', 'api-base / apiBase']],
    ['return-offer', 'attributes', ['reasonMap', 'value (readonly)', 'form (readonly)']],
    ['requests', 'events', ['product-support-cancelled', 'product-support-resolved']],
    ['help-centre', 'slots', ['']],
    ['help-centre', 'parts', ['order', 'search']],
    ['deep-link', 'tokens', ['--product-support-accent', '--product-support-font']],
    ['provider', 'methods', ['refresh()']],
  ];
  for (const [tag, kind, names] of told) {
    it(`is, of ${tag}, the ${kind} ${names.join(', ')}`, () => {
      expect(namesOf(`product-support-${tag}`, kind)).to.include.members([...names]);
    });
  }

  it('is nothing twice', () => {
    for (const { tag } of elements) {
      for (const kind of FACT_KINDS) {
        const names = namesOf(tag, kind);
        expect(names).to.deep.equal([...new Set(names)]);
      }
    }
  });
});

describe('A snippet', () => {
  it('is HTML that makes the element as the state has it, with the link inside and its address above', () => {
    const address = 'https://shop.example/gallery.html?state=x--><script>';
    for (const element of elements) {
      for (const state of element.states) {
        const template = document.createElement('template');
        template.innerHTML = snippetOf(element, state, {
          address,
          link: { href: 'help.html?lang=de', text: '<Help> & "more"' },
          marketplace: 'US',
        });
        const made = template.content.querySelector(`product-support-provider ${element.tag}`);
        expect(
          Object.fromEntries([...(made?.attributes ?? [])].map(({ name, value }) => [name, value || true])),
        ).to.deep.equal(state.attributes);
        expect(made?.querySelector(':scope > a')?.outerHTML).to.equal(
          '<a href="/help">&lt;Help&gt; &amp; "more"</a>',
        );
        expect(Boolean(made?.closest('form'))).to.equal(state.inForm);
        expect(template.content.querySelector('script')).to.equal(null);
        expect(template.content.firstChild?.textContent).to.include('gallery.html?state=x');
      }
    }
  });
});

describe('The gallery’s page', function () {
  // A whole page of elements, which axe reads through.
  this.timeout(60_000);
  const shop = useShop();
  let redraw = (): void => {};

  const styles = ['shop', 'gallery'].map((name) => {
    const sheet = document.createElement('link');
    return Object.assign(sheet, { rel: 'stylesheet', href: `/demo/styles/${name}.css` });
  });
  before(async () => {
    const loaded = styles.map((sheet) => new Promise((done) => sheet.addEventListener('load', done)));
    document.head.append(...styles);
    await Promise.all(loaded);
  });
  after(() => styles.forEach((sheet) => sheet.remove()));

  /** Opens the page as it stands in the demo. */
  async function opens(query = ''): Promise<HTMLElement> {
    await takesAddress(`${location.pathname}${query}`);
    const { settings } = readSettings(new URLSearchParams(query));
    const lang = settings.lang ?? 'en';
    const container = await fixture<HTMLElement>(html`<main lang=${lang}></main>`);
    const draw = await gallery(
      {
        settings,
        lang,
        texts: lang === 'de' ? TEXTS.de : TEXTS.en,
        get world() {
          return shop.world;
        },
        get timeZone() {
          return MARKETPLACES[shop.world.marketplace].timeZone;
        },
        url: (page) => `${page}.html`,
        redraw: () => redraw(),
      },
      manifest,
    );
    redraw = () =>
      render(
        html`<product-support-provider
          api-base=${API_BASE}
          marketplace="US"
          .getToken=${() => MAIN_SHOPPER.token}
          >${draw()}</product-support-provider
        >`,
        container,
      );
    redraw();
    return container;
  }

  afterEach(async () => {
    redraw = () => {};
    await takesAddress(HERE);
  });

  const frames = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('.board .frame')];
  const areThere = () =>
    waitUntil(
      () => frames().length > 0 && frames().every((frame) => frame.getAttribute('aria-busy') === 'false'),
      'the state is not there',
      PATIENT,
    );
  const linksOf = (group: string): string[] =>
    [...(find('group', group)?.querySelectorAll('a') ?? [])].map(({ href }) => new URL(href).search);

  it('shows the state of each URL, and no other', async () => {
    for (const element of elements) {
      if (element.name === 'journey') continue;
      for (const state of element.states) {
        const page = await opens(`?state=${encodeURIComponent(addressOf(element, state))}`);
        await areThere();
        expect(textOf(page.querySelector('h2') ?? page)).to.equal(state.name);
        expect(page.querySelectorAll(`.frame ${element.tag}`).length, state.name).to.equal(1);
        expect(page.querySelectorAll('.frame').length).to.equal(1);
        expect(page.querySelector('.rail [aria-current]')?.textContent?.trim()).to.equal(state.name);
        page.remove();
      }
    }
  });

  it('shows a state of the journey, as older links name it', async () => {
    await opens('?state=review');
    await person.isOn('Check your request');
  });

  it('leads from state to state without loading anew, and back', async () => {
    await opens('?state=deep-link/greeting');
    await person.presses('Next state: opening', 'link');
    await person.reads('Opening your item …');
    expect(location.search).to.equal('?state=deep-link/opening');
    await person.presses('Elements and states');
    await person.presses('expired', 'link');
    await person.isOn('This link has expired');
    // The list is folded again, and reading goes on at what it led to.
    expect(document.activeElement?.textContent?.trim()).to.equal('expired');
    await person.presses('All states of deep-link', 'link');
    await person.isOn('<product-support-deep-link>');
    history.back();
    await person.isOn('This link has expired');
  });

  it('leaves an exhibit alone while the page is drawn again', async () => {
    await opens('?state=help-centre/orders');
    await areThere();
    const [frame] = frames();
    const element = frame?.firstElementChild;
    await person.presses('Elements and states');
    await person.types('Search the states', 'expired');
    redraw();
    expect(frames()).to.deep.equal([frame]);
    expect(frame?.firstElementChild === element).to.equal(true);
    expect(frame?.hasAttribute('inert')).to.equal(false);
  });

  it('keeps the focus where it is while a state comes about', async () => {
    await opens('?state=deep-link/expired');
    const toggle = await person.sees('button', 'Elements and states');
    toggle.focus();
    await areThere();
    await person.isOn('This link has expired');
    expect(document.activeElement === toggle).to.equal(true);
  });

  for (const width of WIDTHS) {
    it(`shows a state in the width ${width}`, async () => {
      await opens(`?state=order-item/option&width=${width}`);
      await areThere();
      const [frame] = frames();
      if (width !== 'free') expect(frame?.getBoundingClientRect().width).to.equal(Number(width));
    });
  }

  it('shows a state in light, in dark and in the other direction side by side', async () => {
    await opens('?state=order-item/option&view=side');
    await areThere();
    expect(
      frames().map((frame) => {
        const { colorScheme, direction } = getComputedStyle(
          frame.querySelector('product-support-order-item') ?? frame,
        );
        return [colorScheme, direction];
      }),
    ).to.deep.equal([
      ['light', 'ltr'],
      ['dark', 'ltr'],
      ['light', 'rtl'],
    ]);
  });

  it('has every choice as a link', async () => {
    await opens('?state=order-item/option&lang=de');
    // What is the default stands in no address.
    const link = (more = '') => `?lang=de${more}&state=order-item/option`;
    expect(linksOf('Farbschema')).to.deep.equal([link(), link('&theme=light'), link('&theme=dark')]);
    expect(linksOf('Leserichtung')).to.deep.equal([link(), link('&dir=rtl')]);
    expect(linksOf('Ansicht')).to.deep.equal([link(), `${link()}&view=side`]);
    expect(linksOf('Breite')).to.deep.equal([
      `${link()}&width=320`,
      `${link()}&width=768`,
      `${link()}&width=1280`,
      link(),
    ]);
  });

  it('finds states as one types, and says how many or that there is none', async () => {
    const page = await opens();
    const all = elements.flatMap(({ states }) => states).length;
    const shown = () => [...page.querySelectorAll('.rail-state')].map((state) => state.textContent?.trim());
    await person.presses('Elements and states');
    await person.reads(`${all} states`);
    await person.types('Search the states', 'request conf');
    await person.reads(`2 of ${all} states`);
    expect(shown()).to.deep.equal(['request made, confirmed', 'confirmed']);
    await person.types('Search the states', 'zebra');
    await person.reads('No state matches “zebra”.');
    expect(shown()).to.deep.equal([]);
    await person.presses('Clear the search');
    await person.reads(`${all} states`);
  });

  it('says what in the address is not right, and shows the rest', async () => {
    await opens('?state=order-item/nope&width=7');
    await person.reads(/State ?: “order-item\/nope” is not allowed\. The default is used instead\./);
    await person.reads(/Width ?: “7” is not allowed\. Allowed: 320, 768, 1280, free\./);
    await person.isOn('<product-support-order-item>');
  });

  it('says of a scenario without support that these are the default’s states', async () => {
    await opens('?scenario=no-orders&state=order-item/option');
    await person.reads('In the scenario “no-orders” there is no product support to show.');
    await person.sees('button', 'Get product support');
  });

  it('shows all states of an element as links, and makes the pictures as they come near', async () => {
    const page = await opens('?element=journey');
    const { states } = elementNamed('journey');
    expect(
      [...page.querySelectorAll('.cards > li > a')].map((card) => card.textContent?.trim()),
    ).to.deep.equal(states.map(({ name }) => name));
    await waitUntil(() => page.querySelector('.cards product-support-journey'), 'no picture', PATIENT);
    expect(page.querySelectorAll('.cards product-support-journey').length).to.be.lessThan(states.length);
    page.querySelector('.cards > li:last-child')?.scrollIntoView();
    await waitUntil(
      () => page.querySelector('.cards > li:last-child product-support-journey'),
      'no last picture',
      PATIENT,
    );
    // A picture is not for use: nothing in it takes the focus.
    expect(page.querySelector('.cards product-support-journey')?.closest('[inert]')).not.to.equal(null);
  });

  it('goes on reading at the state that a picture led to', async () => {
    await opens('?element=deep-link');
    await person.presses('expired', 'link');
    await person.isOn('This link has expired');
    expect(document.activeElement?.textContent?.trim()).to.equal('expired');
  });

  it('tells all of the manifest, for every element', async () => {
    const facts = readManifest(manifest);
    const bare = (text: string) => text.replaceAll(/[\s`]/g, '');
    for (const element of elements) {
      const page = await opens(`?element=${element.name}`);
      for (const kind of FACT_KINDS) {
        const said = bare(textOf(page.querySelector(`.facts #${kind}`) ?? page));
        for (const { name, description } of facts.get(element.tag)?.facts[kind] ?? []) {
          expect(said).to.include(bare(name + description));
        }
      }
      page.remove();
    }
  });

  describe('copies', () => {
    const { clipboard } = navigator;
    let copied: string[] = [];
    const withClipboard = (writeText: (text: string) => Promise<void>) =>
      Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
    beforeEach(() => (copied = []));
    afterEach(() => Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true }));

    it('the snippet that is shown, and the link to the state', async () => {
      withClipboard(async (text) => void copied.push(text));
      await opens('?state=return-offer/return chosen&width=320');
      await person.presses('Copy the snippet');
      await person.reads('Copied');
      await person.presses('Copy the link');
      await waitUntil(() => copied.length === 2, 'nothing is copied', PATIENT);
      expect(copied[0]).to.equal(document.getElementById('gallery-code')?.textContent);
      expect(copied[0]).to.include('reason="damaged"');
      expect(copied[1]).to.equal(
        `${location.origin}${location.pathname}?state=return-offer/return+chosen&width=320`,
      );
    });

    it('or selects it where the browser refuses', async () => {
      withClipboard(() => Promise.reject(new DOMException('no', 'NotAllowedError')));
      await opens('?state=order-item/option');
      await person.presses('Copy the snippet');
      await person.reads('The text is selected');
      expect(getSelection()?.toString()).to.include('<product-support-order-item');
    });
  });

  describe('in a window of 320 px', () => {
    before(() => setViewport({ width: 320, height: 800 }));
    after(() => setViewport({ width: 800, height: 600 }));

    for (const query of [
      '?element=requests&lang=de',
      '?state=journey/parts, chosen&width=1280',
      '?state=order-item/request made, unfolded&view=side&dir=rtl',
      '?state=nope&width=nope&view=nope&element=a-name-that-is-much-longer-than-any-window-is-wide',
    ]) {
      it(`has nothing that sticks out: ${query}`, async () => {
        const page = await opens(query);
        await waitUntil(
          () => !page.querySelector('.board [aria-busy="true"]'),
          'the state is not there',
          PATIENT,
        );
        await person.presses(query.includes('lang=de') ? 'Elemente und Zustände' : 'Elements and states');
        expect(innerWidth).to.equal(320);
        expect(document.documentElement.scrollWidth).to.be.at.most(320);
      });
    }

    it('unfolds how it is shown, in place of the states', async () => {
      await opens('?state=order-item/option');
      person.doesNotSee('group', 'Theme');
      await person.presses('Elements and states');
      await person.presses('How it is shown');
      expect(linksOf('Width')).to.include('?state=order-item/option&width=768');
      person.doesNotSee('searchbox', 'Search the states');
      await person.presses('768 px', 'link');
      await areThere();
      expect(frames()[0]?.getBoundingClientRect().width).to.equal(768);
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
    });
  });

  for (const query of [
    '?element=order-item',
    '?state=requests/delivered&view=side&lang=de',
    '?state=help-centre/orders&width=nope',
    '?element=provider',
  ]) {
    it(`has no barrier that axe finds: ${query}`, async () => {
      const page = await opens(query);
      await waitUntil(
        () => !page.querySelector('.board [aria-busy="true"]'),
        'the state is not there',
        PATIENT,
      );
      await expect(page).to.be.accessible();
    });
  }
});
