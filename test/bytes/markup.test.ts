import { expect, fixture, html } from '@open-wc/testing';
import * as fc from 'fast-check';
import { isVerbatim, minifyMarkup } from '../../components/build/minify-markup.js';

const table: readonly (readonly [why: string, markup: string, small: string])[] = [
  ['between the lines of blocks', '<div>\n  <p>a</p>\n  <p>b</p>\n</div>', '<div><p>a</p><p>b</p></div>'],
  ['between words, one space', '<span>a\n  b</span>', '<span>a b</span>'],
  ['between a word and a tag in its line', '<p>\n  a\n  <span>b</span>\n</p>', '<p>a <span>b</span></p>'],
  ['between tags in a line', '<span>a</span>\n  <b>b</b>', '<span>a</span> <b>b</b>'],
  ['where there was none', '<span>a</span><b>b</b>', '<span>a</span><b>b</b>'],
  ['beside an element that it does not know', '<x-y>a</x-y>\n<x-y>b</x-y>', '<x-y>a</x-y> <x-y>b</x-y>'],
  ['between attributes', '<img\n  src="a"\n  alt=""\n/>', '<img src="a" alt=""/>'],
  ['in no quoted value', '<p title="a  b">c</p>', '<p title="a  b">c</p>'],
  [
    'around what is filled in',
    '<li>\n  \u0001\n  <b>\u0001</b> \u0001\n</li>',
    '<li>\u0001 <b>\u0001</b> \u0001</li>',
  ],
  [
    'in a quoted value that is filled in',
    '<p id="a-\u0001"\n  class=\u0001\n>x</p>',
    '<p id="a-\u0001" class=\u0001>x</p>',
  ],
  [
    'after a tag whose name begins as a block’s does',
    '<p-x>a</p-x> <divan>b</divan>',
    '<p-x>a</p-x> <divan>b</divan>',
  ],
];

describe('The markup of the published templates', () => {
  for (const [why, markup, small] of table) {
    it(`has white space only where it is seen: ${why}`, () => {
      expect(minifyMarkup(markup)).to.equal(small);
    });
  }

  it('reads and is laid out as it was written', async () => {
    const inline = fc.constantFrom(
      'a',
      'two words',
      '<b>b</b>',
      '<span class="x">c</span>',
      '<img alt="" />',
      '',
    );
    const gap = fc.constantFrom('', ' ', '\n  ', '\n\n');
    const line = fc.array(fc.tuple(inline, gap), { maxLength: 4 }).map((pieces) => pieces.flat().join(''));
    const block = fc
      .tuple(fc.constantFrom('p', 'div', 'li', 'section'), gap, line, gap)
      .map(([tag, before, text, after]) => `<${tag}>${before}${text}</${tag}>${after}`);
    const markups = fc.array(fc.oneof(block, line), { maxLength: 5 }).map((pieces) => pieces.join(''));
    const [written, published] = await Promise.all([
      fixture<HTMLElement>(html`<div></div>`),
      fixture<HTMLElement>(html`<div></div>`),
    ]);
    fc.assert(
      fc.property(markups, (markup) => {
        written.innerHTML = markup;
        published.innerHTML = minifyMarkup(markup);
        expect(published.innerText).to.equal(written.innerText);
        expect(published.offsetHeight).to.equal(written.offsetHeight);
      }),
      { numRuns: 300 },
    );
  });

  it('stays as it is where all white space is seen', () => {
    expect(isVerbatim('<pre>\n a\n  b</pre>')).to.equal(true);
    expect(isVerbatim('<textarea rows="5"> a</textarea>')).to.equal(true);
    expect(isVerbatim('<textarea rows="5"></textarea>')).to.equal(false);
  });
});
