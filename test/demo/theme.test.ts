import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import fc from 'fast-check';
import { render } from 'lit';
import { checks, PAIRS } from '../../demo/pages/theme/contrast.js';
import {
  readDraft,
  startWith,
  STARTS,
  type,
  withDraft,
  type Draft,
  type ReadyThemes,
  type StartName,
} from '../../demo/pages/theme/draft.js';
import { themeEditor } from '../../demo/pages/theme/editor.js';
import { COLOURS, cssName, PROPERTIES } from '../../demo/pages/theme/properties.js';
import { looksOf, type Look, type Manifest } from '../../demo/pages/theme/reference.js';
import { API_BASE } from '../../demo/shop/api-base.js';
import { de } from '../../demo/texts/de.js';
import { en } from '../../demo/texts/en.js';
import { MARKETPLACES } from '../../mocks/programme/marketplaces.js';
import { MAIN_SHOPPER } from '../../mocks/world/seed.js';
import { useShop } from '../support/shop.js';
import { find, shopper as person, textOf } from '../support/shopper.js';
import '../../components/define.js';

const TEXTS = { en, de };
const HERE = location.pathname + location.search;
const STARTED_BY = Object.keys(STARTS) as StartName[];

let themes: ReadyThemes;
let manifest: Manifest;
let looks: readonly Look[];

before(async () => {
  const read = async (address: string): Promise<string> => (await fetch(address)).text();
  const sheet = (name: string) => read(`/components/themes/${name}.css`);
  themes = {
    light: await sheet('light'),
    dark: await sheet('dark'),
    'high-contrast': await sheet('high-contrast'),
  };
  manifest = JSON.parse(await read('/dist/custom-elements.json')) as Manifest;
  looks = looksOf(manifest);
});

describe('A theme that is being made', () => {
  const begun = () => startWith(themes, 'light');
  const anyText = fc.oneof(
    fc.string(),
    fc.constantFrom(
      'red',
      '#0b6b5b',
      'oklch(50% 0.1 180)',
      '12px',
      '0.5em',
      'Georgia, serif',
      '"Open',
      'a;} b{',
    ),
  );

  const refused = [
    ['accent', '', 'colour'],
    ['accent', '#12', 'colour'],
    ['accent', '0b6b5b', 'colour'],
    ['accent', 'var(--brand)', 'colour'],
    ['accent', 'CanvasText', 'colour'],
    ['accent', 'red; } body { color: red', 'colour'],
    ['surface', 'transparent', 'alpha'],
    ['surface', 'rgb(0 0 0 / 50%)', 'alpha'],
    ['radius', '12', 'length'],
    ['radius', '4em', 'length'],
    ['radius', '-1px', 'length'],
    ['font', '', 'font'],
    ['font', 'Georgia; color: red', 'font'],
    ['font', 'var(--brand)', 'font'],
  ] as const;
  for (const [name, text, fault] of refused) {
    it(`keeps its ${name} when "${text}" is typed, and says why`, () => {
      const draft = type(begun(), name, text);
      expect(draft.values).to.deep.equal(begun().values);
      expect(draft.faults).to.deep.equal({ [name]: fault });
    });
  }

  const taken = [
    ['accent', 'rebeccapurple', 'rebeccapurple'],
    ['accent', ' #ABC ', '#ABC'],
    ['accent', 'oklch(50% 0.1 180)', 'oklch(50% 0.1 180)'],
    ['radius', '0px', '0px'],
    ['radius', '.5em', '.5em'],
    ['font', '"Open Sans', '"Open Sans"'],
    ['font', 'Georgia, serif', 'Georgia, serif'],
  ] as const;
  for (const [name, text, value] of taken) {
    it(`takes "${text}" for its ${name}`, () => {
      const draft = type(begun(), name, text);
      expect(draft.values[name]).to.equal(value);
      expect(draft.faults).to.deep.equal({});
    });
  }

  it('forgets a fault as soon as the field is right again', () => {
    const draft = type(type(begun(), 'accent', '#12'), 'accent', '#123');
    expect(draft.faults).to.deep.equal({});
    expect(draft.values.accent).to.equal('#123');
  });

  it('never holds what is no value, whatever is typed', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...PROPERTIES), anyText)), (typing) => {
        const draft = typing.reduce((one: Draft, [name, text]) => type(one, name, text), begun());
        for (const name of COLOURS) expect(CSS.supports('color', draft.values[name])).to.equal(true);
        expect(CSS.supports('border-radius', draft.values.radius)).to.equal(true);
        expect(checks(draft.values).every(({ ratio }) => ratio >= 1 && ratio <= 21)).to.equal(true);
      }),
    );
  });

  it('comes back from its address as it was', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...STARTED_BY),
        fc.array(fc.tuple(fc.constantFrom(...PROPERTIES), anyText)),
        (start, typing) => {
          const draft = typing.reduce(
            (one: Draft, [name, text]) => type(one, name, text),
            startWith(themes, start),
          );
          const { searchParams } = withDraft(new URL('https://shop.example/theme.html?lang=de'), draft);
          expect(readDraft(searchParams, themes, 'light').values).to.deep.equal(draft.values);
          expect(searchParams.get('lang')).to.equal('de');
        },
      ),
    );
  });

  const ratios = [
    ['#000', '#fff', 21],
    ['#777', '#fff', 4.478],
    ['#767676', '#fff', 4.542],
    ['#fff', '#fff', 1],
  ] as const;
  for (const [text, surface, ratio] of ratios) {
    it(`has ${ratio} : 1 between ${text} and ${surface}, as WCAG 2 reckons`, () => {
      const draft = type(type(begun(), 'text', text), 'surface', surface);
      const check = checks(draft.values).find(({ name }) => name === 'text-surface');
      expect(check?.ratio).to.be.closeTo(ratio, 0.001);
      expect(check?.passes).to.equal(ratio >= 4.5);
    });
  }
});

describe('The theme editor', function () {
  // A whole page of elements, which axe reads through.
  this.timeout(60_000);
  const shop = useShop();
  let redraw = (): void => {};

  const styles = ['shop', 'theme'].map((name) => {
    const link = document.createElement('link');
    return Object.assign(link, { rel: 'stylesheet', href: `/demo/styles/${name}.css` });
  });
  before(async () => {
    const loaded = styles.map((link) => new Promise((done) => link.addEventListener('load', done)));
    document.head.append(...styles);
    await Promise.all(loaded);
  });
  after(() => styles.forEach((link) => link.remove()));

  /** Opens the page as it stands in the demo. */
  async function opens(query = '', lang: keyof typeof TEXTS = 'en'): Promise<HTMLElement> {
    history.replaceState(null, '', `${location.pathname}${query}`);
    const container = await fixture<HTMLElement>(html`<main lang=${lang}></main>`);
    const draw = await themeEditor(
      {
        settings: { theme: 'light' },
        lang,
        texts: TEXTS[lang],
        get world() {
          return shop.world;
        },
        get timeZone() {
          return MARKETPLACES[shop.world.marketplace].timeZone;
        },
        url: (page) => `${page}.html`,
        redraw: () => redraw(),
      },
      { themes, looks },
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
    await shop.settles();
    return container;
  }

  afterEach(() => {
    redraw = () => {};
    history.replaceState(null, '', HERE);
  });

  const shownCss = (): string => document.getElementById('theme-css')?.textContent ?? '';
  const field = (name: string): HTMLInputElement => {
    const found = find('textbox', name) ?? find('combobox', name);
    if (!(found instanceof HTMLInputElement)) throw new Error(`There is no field "${name}".`);
    return found;
  };
  const inPreview = (tag: string): Element => {
    const found = document.querySelector(`.theme-preview ${tag}`);
    if (!found) throw new Error(`There is no ${tag}.`);
    return found;
  };

  it('shows the four touchpoints and a step of the journey, at work', async () => {
    await opens();
    await person.isOn('Which parts do you need?');
    for (const name of ['Help with your delivery', 'How can we help?']) await person.isOn(name);
    await person.sees('button', /^Get product support/);
    await person.sees('searchbox', 'Search your orders by product or number');
    expect(inPreview('product-support-order-item').hasAttribute('data-empty')).to.equal(false);
  });

  it('shows another step when one is picked', async () => {
    await opens();
    await person.picks('Step of the journey', 'review');
    await person.isOn('Check your request');
  });

  it('shows in the preview, the CSS and the address what is typed', async () => {
    await opens();
    await person.types('Text', '#220044');
    expect(getComputedStyle(inPreview('product-support-order-item')).color).to.equal('rgb(34, 0, 68)');
    expect(shownCss()).to.include('--product-support-text: #220044;');
    expect(new URLSearchParams(location.search).get('text')).to.equal('#220044');
    expect(field('Text').value).to.equal('#220044');
  });

  it('takes colours by the picker, and the radius by the slider', async () => {
    const page = await opens();
    const set = (selector: string, value: string) => {
      const input = page.querySelector<HTMLInputElement>(selector);
      if (!input) throw new Error(`There is no ${selector}.`);
      input.value = value;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    };
    set('[aria-label="Accent: choose a colour"]', '#884400');
    set('[aria-label="Corner radius: slider"]', '1.25');
    expect(field('Accent').value).to.equal('#884400');
    expect(field('Corner radius').value).to.equal('1.25em');
    expect(shownCss()).to.include('--product-support-accent: #884400;');
    expect(shownCss()).to.include('--product-support-radius: 1.25em;');
  });

  it('says at once, in words, which pairs have too little contrast', async () => {
    await opens();
    await person.reads(`All ${Object.keys(PAIRS).length} pairs have contrast enough`);
    await person.types('Quiet text', '#999');
    await person.reads(`3 of ${Object.keys(PAIRS).length} pairs have too little contrast`);
    await person.reads('Too low: 4.5 is asked');
    const pair = find('heading', 'Quiet text on the surface')?.closest('li');
    expect(pair && textOf(pair)).to.include('2.84 : 1');
    await person.types('Quiet text', '#555');
    await person.reads(`All ${Object.keys(PAIRS).length} pairs have contrast enough`);
  });

  it('says what is wrong with what was typed, and keeps the last value', async () => {
    await opens();
    await person.types('Accent', '#0b6b5');
    await person.reads('This is no colour.');
    await person.reads('#0b6b5b stays.');
    expect(field('Accent').getAttribute('aria-invalid')).to.equal('true');
    expect(field('Accent').value).to.equal('#0b6b5');
    expect(shownCss()).to.include('--product-support-accent: #0b6b5b;');
  });

  it('shows a value of the address that is none in its field, with the reason', async () => {
    await opens('?accent=purpel&start=pink');
    await person.reads('This is no colour.');
    await person.reads('There is no theme “pink” to start from');
    expect(field('Accent').value).to.equal('purpel');
  });

  for (const start of STARTED_BY) {
    it(`starts from ${start}, with every value of it`, async () => {
      await opens(start === 'light' ? '?start=dark' : '');
      await person.types('Text', '#220044');
      await person.ticks(TEXTS.en.theme.starts[start]);
      const { values, scheme } = startWith(themes, start);
      for (const name of PROPERTIES) {
        expect(field(TEXTS.en.theme.properties[name]).value, name).to.equal(values[name]);
        expect(shownCss()).to.include(`${cssName(name)}: ${values[name]};`);
      }
      expect(getComputedStyle(inPreview('product-support-order-item')).colorScheme).to.equal(scheme);
    });
  }

  it('takes back all changes', async () => {
    await opens('?start=dark&text=%23ffffff&radius=2em');
    await person.presses('Undo all changes');
    expect(field('Text').value).to.equal('#eef0f2');
    expect(location.search).to.equal('?start=dark');
  });

  describe('copies', () => {
    const { clipboard } = navigator;
    let copied: string[] = [];
    const withClipboard = (writeText: (text: string) => Promise<void>) =>
      Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
    beforeEach(() => (copied = []));
    afterEach(() => Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true }));

    it('the CSS that is shown', async () => {
      withClipboard(async (text) => void copied.push(text));
      await opens('?accent=teal');
      await person.presses('Copy the CSS');
      await person.reads('Copied');
      expect(copied).to.deep.equal([shownCss()]);
      expect(copied[0]).to.include('--product-support-accent: teal;');
      // Once it is another, nothing says any longer that it was copied.
      await person.types('Accent', 'navy');
      person.doesNotRead('Copied');
    });

    it('or selects it where the browser refuses', async () => {
      withClipboard(() => Promise.reject(new DOMException('no', 'NotAllowedError')));
      await opens();
      await person.presses('Copy the CSS');
      await waitUntil(() => getSelection()?.toString().trim() === shownCss().trim());
      await person.reads('The text is selected');
    });
  });

  it('lists every custom property, part and slot of the manifest, each with what it is for', async () => {
    const page = await opens();
    const rows = [...page.querySelectorAll('.looks tbody tr:not(.look-kind)')].map((row) => textOf(row));
    expect(rows.length).to.equal(looks.length);
    for (const name of PROPERTIES) {
      expect(rows.filter((row) => row.startsWith(`${cssName(name)} `)).length, name).to.equal(1);
    }
    for (const { tagName = '', cssProperties = [], cssParts = [], slots = [] } of manifest.modules.flatMap(
      ({ declarations = [] }) => declarations,
    )) {
      if (!tagName) continue;
      for (const { name, description = '' } of [...cssProperties, ...cssParts, ...slots]) {
        const row = rows.find((one) => one.includes(description) && one.startsWith(name));
        expect(row ?? '', `${tagName}: ${name}`).to.match(
          name.startsWith('--')
            ? /all but the provider$/
            : new RegExp(`\\b${tagName.replace('product-support-', '')}\\b`),
        );
      }
    }
    for (const row of rows.filter((one) => one.startsWith('--')))
      expect(row).to.include('all but the provider');
  });

  it('says so where the scenario has no item to show', async () => {
    shop.opens('no-orders');
    await opens();
    await person.reads('This scenario has no item with product support.');
  });

  for (const [lang, query] of [
    ['en', ''],
    ['de', '?start=high-contrast-dark&accent=nothing'],
  ] as const) {
    it(`has no barrier that axe finds: ${lang} ${query}`, async () => {
      const page = await opens(query, lang);
      await waitUntil(() => inPreview('product-support-journey').shadowRoot?.querySelector('h2'));
      await expect(page).to.be.accessible();
    });
  }
});
