import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { en, type MessageKey } from '../../src/messages/index.js';
import { plain, startingWith } from '../../src/testing/plain.js';
import { Words } from '../../src/testing/words.js';

const KEYS = Object.keys(en).filter((key): key is MessageKey => key in en);
/** Texts without plural forms. */
const PLAIN_KEYS = KEYS.filter((key) => typeof en[key] === 'string');
const DATED: readonly MessageKey[] = ['review.windowWas', 'requests.windowBecomes', 'requests.notKept'];
const LANGUAGES = ['en', 'en-GB', 'de', 'fr-CA', 'es', 'it', 'nl-BE', 'pl', 'sv', 'ar'];

/** Values of every name that a text of the kit has. */
const VALUES = {
  count: 3,
  size: 16,
  item: 'Aroma 3',
  name: 'Drip tray',
  orderId: '114-1',
  requestId: 'PR-1',
  date: { date: '2026-07-14' },
};

describe('The words of the page objects', () => {
  for (const language of LANGUAGES) {
    it(`find each text with whatever values, and by how it begins: ${language}`, async () => {
      const words = new Words(language);
      for (const key of PLAIN_KEYS) {
        const text = await words.text(key, VALUES);
        expect(text, key).to.match(await words.pattern(key));
        expect(`${await words.text(key)} and more`, key).to.match(await words.beginning(key));
      }
      for (const key of DATED)
        expect(await words.text(key, VALUES), key).to.match(await words.pattern(key, { dated: true }));
    });
  }

  it('are the shop’s own where it has laid some over the kit’s', async () => {
    const words = new Words('de', { 'option.get': 'Teil besorgen', 'help.order': 'Kauf {orderId}' });
    expect(await words.text('option.get')).to.equal('Teil besorgen');
    expect(plain(await words.text('help.order', { orderId: '1' }))).to.equal('Kauf 1');
    expect(await words.text('action.continue')).to.equal(await new Words('de').text('action.continue'));
  });

  it('are not found in another text', async () => {
    const words = new Words('en');
    expect('It washes well').not.to.match(await words.pattern('review.windowWas'));
    expect('It was not in the box.').not.to.match(await words.pattern('review.windowWas', { dated: true }));
    expect('Cancelled').not.to.match(startingWith('Cancel'));
  });
});

describe('A name', () => {
  it('is found by how it begins, at the end of a word, whatever signs are in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (name, rest) => {
        expect(startingWith(name).test(name)).to.equal(true);
        expect(startingWith(name).test(`${name} ${rest}`)).to.equal(true);
        expect(startingWith(name).test(`${name}x${rest}`)).to.equal(false);
      }),
    );
  });

  it('is the same to the eye, whatever kinds of white space and isolates are in it', () => {
    expect(plain(' Request\u00a0\u2068PR-1\u2069\n now\u200b ')).to.equal('Request PR-1 now');
  });
});
