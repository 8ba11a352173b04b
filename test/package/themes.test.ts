import { expect, fixture, html } from '@open-wc/testing';
import fc from 'fast-check';
import '../../components/define.js';
import { buttonKindStyles } from '../../components/shared/styles/button-kinds.js';
import { tagStyles } from '../../components/shared/styles/tag.js';
import { tokens } from '../../components/shared/tokens.js';
import { checks, MIXES } from '../../demo/pages/theme/contrast.js';
import { STARTS, type StartName, type ThemeFile } from '../../demo/pages/theme/draft.js';
import { cssName, PROPERTIES, type Values } from '../../demo/pages/theme/properties.js';
import { readTheme, themeCss } from '../../demo/pages/theme/theme-css.js';

const FILES: readonly ThemeFile[] = ['light', 'dark', 'high-contrast'];
const SIDES = Object.entries(STARTS) as [StartName, (typeof STARTS)[StartName]][];

const read = async (address: string): Promise<string> => (await fetch(address)).text();
const ready = async (file: ThemeFile): Promise<string> => read(`/components/themes/${file}.css`);
/** Without comments and white space. */
const plain = (css: string): string =>
  css
    .replaceAll(/\/\*[^]*?\*\//g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();

describe('The ready themes', () => {
  const known = [...new Set(tokens.cssText.match(/--product-support-[\w-]+/g))].sort();

  it('set every custom property that the kit reads', async () => {
    expect(PROPERTIES.map(cssName).sort()).to.deep.equal(known);
    for (const file of FILES) {
      const set = new Set(
        [...(await ready(file)).matchAll(/(--product-support-[\w-]+):/g)].map(([, name]) => name),
      );
      set.delete('--product-support-color-scheme');
      expect([...set], file).to.have.members(known);
    }
  });

  for (const [name, [file, scheme]] of SIDES) {
    it(`have the contrast that WCAG 2 AA asks of every pair: ${name}`, async () => {
      const low = checks(readTheme(await ready(file), scheme)).filter(({ passes }) => !passes);
      expect(low).to.deep.equal([]);
    });
  }

  it('have text of 7 : 1 where they promise high contrast', async () => {
    for (const scheme of ['light', 'dark'] as const) {
      const texts = checks(readTheme(await ready('high-contrast'), scheme)).filter(
        ({ needed }) => needed === 4.5,
      );
      expect(texts.filter(({ ratio }) => ratio < 7)).to.deep.equal([]);
    }
  });

  it('say light and dark as the kit itself does', async () => {
    for (const scheme of ['light', 'dark'] as const) {
      const values = readTheme(await ready(scheme), scheme);
      for (const name of PROPERTIES) {
        const [, value = ''] =
          new RegExp(`var\\(${cssName(name)}, (light-dark\\(.+?\\)|.+?)\\)[; ]`).exec(tokens.cssText) ?? [];
        const [, light = value, dark = value] = /^light-dark\((.+), (.+)\)$/.exec(value) ?? [];
        expect(values[name], `${scheme}: ${name}`).to.equal(scheme === 'light' ? light : dark);
      }
    }
  });

  it('are what the editor writes', async () => {
    for (const scheme of ['light', 'dark'] as const) {
      const css = await ready(scheme);
      const written = themeCss(readTheme(css, scheme), scheme, `:root, .product-support-${scheme}`);
      expect(plain(written)).to.equal(plain(css));
    }
  });

  it('are in the package under their names, and small beside the file without a bundler', async () => {
    const { exports } = JSON.parse(await read('/package.json')) as { exports: Record<string, string> };
    for (const file of FILES) {
      const target = exports[`./themes/${file}.css`] ?? '';
      const css = await ready(file);
      expect(await read(target.replace(/^\./, ''))).to.equal(css);
      const small = await read(`/dist/bundle/themes/${file}.css`);
      expect(small.length).to.be.lessThan(css.length);
      for (const scheme of ['light', 'dark'] as const) {
        expect(checks(readTheme(small, scheme))).to.deep.equal(checks(readTheme(css, scheme)));
      }
    }
  });
});

describe('A theme on a page', () => {
  const sheets: CSSStyleSheet[] = [];
  const links = async (...files: ThemeFile[]) => {
    for (const file of files) {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(await ready(file));
      sheets.push(sheet);
    }
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, ...sheets];
  };
  afterEach(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => !sheets.includes(sheet));
    sheets.length = 0;
  });
  const looks = (element: Element) => {
    const { color, colorScheme } = getComputedStyle(element);
    return { color, colorScheme };
  };
  // Asks nothing before it is pressed.
  const link = html`<product-support-deep-link api-base="/api"></product-support-deep-link>`;
  const DARK = { color: 'rgb(238, 240, 242)', colorScheme: 'dark' };

  it('holds for every element of the kit, and for nothing else', async () => {
    await links('dark');
    const page = await fixture<HTMLElement>(
      html`<div>
        ${link}
        <p>The shop’s own</p>
      </div>`,
    );
    const [element, own] = page.children;
    expect(element && looks(element)).to.deep.equal(DARK);
    expect(own && looks(own)).to.deep.equal(looks(document.body));
  });

  it('holds for a part of the page by its class, though another holds for the rest', async () => {
    await links('dark', 'high-contrast', 'light');
    const page = await fixture<HTMLElement>(
      html`<div>
        ${link}
        <div class="product-support-dark">${link}</div>
      </div>`,
    );
    const [outside, inside] = page.querySelectorAll('product-support-deep-link');
    expect(outside && looks(outside)).to.deep.equal({ color: 'rgb(26, 29, 33)', colorScheme: 'light' });
    expect(inside && looks(inside)).to.deep.equal(DARK);
  });

  it('is dark or light in high contrast as the page decides', async () => {
    await links('high-contrast');
    const page = await fixture<HTMLElement>(html`<div>${link}</div>`);
    const [element] = page.children;
    expect(element && looks(element).colorScheme).to.equal('light dark');
    const dark = new CSSStyleSheet();
    dark.replaceSync(':root { --product-support-color-scheme: dark; }');
    sheets.push(dark);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, dark];
    expect(element && looks(element)).to.deep.equal({ color: 'rgb(255, 255, 255)', colorScheme: 'dark' });
  });
});

describe('The contrast of a theme', () => {
  it('is told of the grounds and shades that the kit really mixes', () => {
    const code = [tokens, buttonKindStyles, tagStyles].map(({ cssText }) => cssText).join('');
    for (const [name, [colour, share, ground]] of Object.entries(MIXES)) {
      expect(code, name).to.include(`color-mix(in srgb, var(--_${colour}) ${share}%, var(--_${ground}))`);
    }
  });

  it('is told of the colours that the browser really shows', async () => {
    const hex = fc
      .integer({ min: 0, max: 0xffffff })
      .map((number) => `#${number.toString(16).padStart(6, '0')}`);
    const css = await ready('light');
    const values = readTheme(css, 'light');
    const probe = await fixture<HTMLElement>(html`<p class="probe"></p>`);
    const sheet = new CSSStyleSheet();
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    const channels = (color: string) => {
      // `color(srgb 0.1 0.2 0.3)`, shares of 255.
      return [...color.matchAll(/[\d.]+/g)].map(([share]) => Math.round(Number(share) * 255));
    };
    fc.assert(
      fc.property(hex, hex, (accent, surface) => {
        const typed: Values = { ...values, accent, surface };
        const tint = checks(typed).find(({ name }) => name === 'accent-tint')?.back ?? '';
        const [, share] = MIXES.tint;
        sheet.replaceSync(`.probe { color: color-mix(in srgb, ${accent} ${share}%, ${surface}) }`);
        const shown = channels(getComputedStyle(probe).color);
        const told = (tint.match(/[\da-f]{2}/g) ?? []).map((pair) => Number.parseInt(pair, 16));
        for (const [index, channel] of told.entries()) expect(channel).to.be.closeTo(shown[index] ?? NaN, 1);
      }),
    );
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  });
});
