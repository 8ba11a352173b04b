import { expect } from '@open-wc/testing';
import { en } from '../../src/messages/index.js';
import { faultsOfFocus } from './focus.js';
import { faultsOfPlace } from './place.js';
import { pseudo } from './pseudo.js';

/** A shadow root in the page that holds this, under these rules. */
function rootWith(rules: string, ...children: readonly Element[]): ShadowRoot {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  root.adoptedStyleSheets = [sheet];
  root.append(...children);
  document.body.append(host);
  return root;
}

function made(tag: string, className = '', text = ''): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  element.textContent = text;
  return element;
}

const GOOD = 'button { min-height: 44px; min-width: 44px } button:focus-visible { outline: 3px solid }';

describe('What the matrix of looks finds', () => {
  afterEach(() => document.body.replaceChildren());

  it('is nothing where all is well', () => {
    const root = rootWith(GOOD, made('button', 'primary', 'Continue'), made('p', '', 'A sentence.'));
    expect([...faultsOfPlace(root), ...faultsOfFocus(root)]).to.deep.equal([]);
  });

  it('is a target that is too small to be hit', () => {
    const root = rootWith('button { height: 20px; padding: 0 }', made('button', '', 'A long name'));
    expect(faultsOfPlace(root).join()).to.match(/^target of \d+ × 20 px: <button/);
  });

  it('is a main button that is as small as any', () => {
    const root = rootWith('button { height: 30px }', made('button', 'primary', 'Continue'));
    expect(faultsOfPlace(root).join()).to.match(/^target of \d+ × 30 px: <button class="primary"/);
    expect(faultsOfPlace(rootWith('button { height: 30px }', made('button', '', 'More')))).to.deep.equal([]);
  });

  it('is text that is cut where it stands', () => {
    const rules = 'p { width: 3em; white-space: nowrap; overflow: hidden }';
    expect(faultsOfPlace(rootWith(rules, made('p', '', 'A sentence of some length.')))).to.deep.equal([
      'text is cut: <p class="">A sentence of some length.',
    ]);
  });

  it('is what makes the page scroll sideways', () => {
    const root = rootWith('p { width: 200vw }', made('p', '', 'Wide'));
    expect(faultsOfPlace(root).join()).to.match(/^the page scrolls sideways by \d+ px$/);
  });

  it('is a control that shows no focus', () => {
    const root = rootWith('button { height: 44px; outline: none }', made('button', '', 'Continue'));
    expect(faultsOfFocus(root)).to.deep.equal(['no focus ring: <button class="">Continue']);
  });

  it('is a control that something lies over when it has the focus', () => {
    const cover = made('div', 'cover');
    const root = rootWith(
      `${GOOD} .cover { position: fixed; inset: 0 }`,
      made('button', '', 'Under it'),
      cover,
    );
    expect(faultsOfFocus(root)).to.deep.equal(['focused out of sight: <button class="">Under it']);
  });
});

describe('The language that nobody speaks', () => {
  it('is longer than English by two fifths, and keeps the values', () => {
    const texts = pseudo();
    expect(texts['support.heading']).to.equal('Hööw çååññ wéé héélp?');
    expect(texts['after.until']).to.be.a('string').that.includes('{date}');
    const length = (catalogue: object): number => JSON.stringify(Object.values(catalogue)).length;
    expect(length(texts) / length(en)).to.be.greaterThan(1.35);
    expect(texts['pack.size']).to.have.keys('one', 'other');
  });
});
