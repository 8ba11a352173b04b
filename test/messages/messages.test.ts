import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import {
  createMessages,
  en,
  messagesFor,
  overrideMessages,
  registerLanguage,
  type MessageKey,
  type Messages,
} from '../../src/messages/index.js';
import { asSeen } from '../support/isolates.js';
import { catalogueOf } from '../support/catalogues.js';

const de = await catalogueOf('de');

const OPTION = { en: en['option.get'], de: de['option.get'] };

/** English is there at once; a test that needs it so says it. */
function atOnce(messages: Messages | Promise<Messages>): Messages {
  if (messages instanceof Promise) throw new Error('These texts are not there at once.');
  return messages;
}

describe('a text', () => {
  const messages = createMessages('en', en);

  it('takes its values as the language writes them', () => {
    const german = createMessages('de', de);
    expect(messages.text('window.until', { date: { date: '2026-07-14' } })).to.equal(
      'Return possible until July 14, 2026',
    );
    expect(german.text('window.until', { date: { date: '2026-07-14' } })).to.equal(
      'Rückgabe bis zum 14. Juli 2026 möglich',
    );
    expect(messages.text('details.length', { used: 12, limit: 1000 })).to.equal('12 of 1,000 characters');
    expect(german.text('details.length', { used: 12, limit: 1000 })).to.equal('12 von 1.000 Zeichen');
    expect(
      messages.text('support.returnRefund', { refund: { money: { amount: 129, currency: 'USD' } } }),
    ).to.include('$129.00');
    expect(messages.text('window.zone', { zone: { zone: 'America/Los_Angeles' } })).to.include(
      'Pacific Time',
    );
    expect(
      messages.text('arrival.when', { range: { range: { from: '2026-07-14', to: '2026-07-16' } } }),
    ).to.match(/Jul 14\s–\s16/u);
  });

  it('takes the plural form of its count [L5]', () => {
    expect(messages.text('pack.size', { count: 1 })).to.equal('1 piece');
    expect(messages.text('pack.size', { count: 100 })).to.equal('Bag of 100');
    expect(createMessages('de', de).text('pack.size', { count: 1 })).to.equal('1 Stück');
  });

  it('takes the form for the rest where the count is missing or has no form of its own', () => {
    expect(messages.text('pack.size')).to.equal('Bag of {count}');
    const polish = createMessages('pl', { 'pack.size': { one: '{count} sztuka', other: '{count} sztuk' } });
    expect(polish.text('pack.size', { count: 3 })).to.equal('3 sztuk');
  });

  it('shows a value as it is, whatever is in it', () => {
    const query = '{date} $& <b>“shelf”</b>';
    expect(asSeen(messages.text('help.noMatch', { query, date: 'never shown' }))).to.equal(
      `No order matches “${query}”.`,
    );
  });

  describe('keeps a value from outside apart, whatever way that is read', () => {
    const BIDI = /[\u202a-\u202e\u2066-\u2069]/;
    const table: [what: string, query: string, shown: string][] = [
      ['words', 'shelf', '\u2068shelf\u2069'],
      ['nothing', '', '\u2068\u2069'],
      ['words that are read from right to left', 'מדף 3', '\u2068מדף 3\u2069'],
      ['a sign that turns what follows', 'gpj.\u202eexe', '\u2068gpj.exe\u2069'],
      ['an embedding that never ends', '\u202aa\u202b', '\u2068a\u2069'],
      ['the end of an isolation that it did not begin', 'a\u2069b\u202c', '\u2068ab\u2069'],
      ['isolations within it', '\u2066a\u2067b\u2068c\u2069', '\u2068abc\u2069'],
      ['marks, which end with the next sign', 'a\u200f\u200e\u061cb', '\u2068a\u200f\u200e\u061cb\u2069'],
    ];
    for (const [what, query, shown] of table) {
      it(what, () => {
        expect(messages.text('help.noMatch', { query })).to.equal(`No order matches “${shown}”.`);
      });
    }

    it('any text, so that the sentence begins and ends as it would without', () => {
      fc.assert(
        fc.property(
          fc.string({
            unit: fc.oneof(
              fc.constantFrom(...'\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069אب'),
              fc.string(),
            ),
          }),
          (query) => {
            const text = messages.text('help.noMatch', { query });
            const [, inside] = /^No order matches “\u2068(.*)\u2069”\.$/s.exec(text) ?? [];
            expect(inside).not.to.equal(undefined);
            expect(inside).not.to.match(BIDI);
            expect(inside).to.equal(
              Array.from(query)
                .filter((sign) => !BIDI.test(sign))
                .join(''),
            );
          },
        ),
      );
    });

    it('but not numbers, dates, amounts and zones, which a language writes itself', () => {
      const values = {
        count: 2,
        date: { date: '2026-07-14' },
        range: { range: { from: '2026-07-14', to: '2026-07-16' } },
        money: { money: { amount: 3, currency: 'EUR' } },
        refund: { money: { amount: 3, currency: 'EUR' } },
        zone: { zone: 'Europe/Berlin' },
      };
      for (const key of Object.keys(en) as MessageKey[])
        expect(messages.text(key, values), key).not.to.match(BIDI);
    });
  });

  it('is shown in English where its language lacks it, never as a key', () => {
    const partial = createMessages('de', { 'action.close': 'Zu' });
    expect(partial.text('action.close')).to.equal('Zu');
    expect(partial.text('action.back')).to.equal(en['action.back']);
  });

  it('has English dates and plurals where it is shown in English', () => {
    const partial = createMessages('de', {});
    expect(partial.text('window.until', { date: { date: '2026-07-14' } })).to.equal(
      'Return possible until July 14, 2026',
    );
    expect(createMessages('pl', {}).text('help.found', { count: 2 })).to.equal('2 orders shown');
  });
});

describe('the texts for a language tag', () => {
  it('are there at once in English, and the same each time', () => {
    expect(atOnce(messagesFor('en')).text('option.get')).to.equal(OPTION.en);
    expect(messagesFor('en')).to.equal(messagesFor('en'));
  });

  it('are loaded once, and there at once from then on', async () => {
    const loading = messagesFor('de');
    expect(messagesFor('de')).to.equal(loading);
    const loaded = await loading;
    expect(loaded.text('option.get')).to.equal(OPTION.de);
    expect(atOnce(messagesFor('de'))).to.equal(loaded);
  });

  const tags: readonly (readonly [tag: string, lang: string, text: string])[] = [
    ['en-GB', 'en-GB', OPTION.en],
    ['EN-us', 'en-US', OPTION.en],
    ['de-AT', 'de-AT', OPTION.de],
    ['de-Latn-CH', 'de-Latn-CH', OPTION.de],
    ['DE', 'de', OPTION.de],
    ['de_DE', 'de-DE', OPTION.de],
    // No catalogue: dates and words are both English, and never the browser's own language.
    ['xx', 'en', OPTION.en],
    ['pt-BR', 'en', OPTION.en],
    ['enm', 'en', OPTION.en],
    // No tag at all: a mistake in a page must not break its shop.
    ['', 'en', OPTION.en],
    ['de-', 'en', OPTION.en],
    ['deutsch (Deutschland)', 'en', OPTION.en],
    ['{{ lang }}', 'en', OPTION.en],
    ['toString', 'en', OPTION.en],
  ];
  for (const [tag, lang, text] of tags) {
    it(`“${tag}” are those of ${lang}`, async () => {
      const messages = await messagesFor(tag);
      expect(messages.lang).to.equal(lang);
      expect(messages.text('option.get')).to.equal(text);
      expect(messages.text('window.until', { date: { date: '2026-07-14' } })).to.include('2026');
    });
  }

  it('write dates as the region does', () => {
    const until = { date: { date: '2026-07-14' } };
    expect(atOnce(messagesFor('en-GB')).text('window.until', until)).to.include('14 July 2026');
    expect(atOnce(messagesFor('en-US')).text('window.until', until)).to.include('July 14, 2026');
  });
});

describe('a language that a shop adds', () => {
  it('is loaded when it is first needed, for its regions too', async () => {
    let loads = 0;
    registerLanguage('nl', () => {
      loads += 1;
      return Promise.resolve({ 'action.back': 'Terug' });
    });
    expect(loads).to.equal(0);
    const dutch = await messagesFor('nl-BE');
    expect(dutch.text('action.back')).to.equal('Terug');
    expect(dutch.lang).to.equal('nl-BE');
    expect(loads).to.equal(1);
  });

  it('is chosen by its longest tag', async () => {
    registerLanguage('pt', () => Promise.resolve({ 'action.back': 'Voltar' }));
    registerLanguage('pt-BR', () => Promise.resolve({ 'action.back': 'Retornar' }));
    expect((await messagesFor('pt-PT')).text('action.back')).to.equal('Voltar');
    expect((await messagesFor('pt-BR')).text('action.back')).to.equal('Retornar');
  });

  it('replaces the one before, even while that is still loading', async () => {
    let finishFirst: (texts: object) => void = () => undefined;
    registerLanguage('it', () => new Promise((resolve) => (finishFirst = resolve)));
    const first = messagesFor('it');
    await Promise.resolve();
    registerLanguage('it', () => Promise.resolve({ 'action.back': 'Indietro' }));
    expect((await messagesFor('it')).text('action.back')).to.equal('Indietro');
    finishFirst({ 'action.back': 'Torna' });
    await first;
    expect((await messagesFor('it')).text('action.back')).to.equal('Indietro');
  });

  it('is English while it can’t be loaded, and asked for again the next time', async () => {
    let online = false;
    registerLanguage('sv', () =>
      online ? Promise.resolve({ 'action.back': 'Tillbaka' }) : Promise.reject(new Error('offline')),
    );
    const offline = await messagesFor('sv');
    expect(offline.text('action.back')).to.equal(en['action.back']);
    expect(offline.lang).to.equal('en');
    online = true;
    expect((await messagesFor('sv')).text('action.back')).to.equal('Tillbaka');
  });

  it('is English where its loader throws', async () => {
    registerLanguage('pl', () => {
      throw new Error('no such file');
    });
    expect((await messagesFor('pl')).text('action.back')).to.equal(en['action.back']);
  });

  it('must have a language tag: a mistake would change another language', () => {
    expect(() => registerLanguage('not a tag', () => Promise.resolve({}))).to.throw(RangeError);
    expect(() => overrideMessages('not a tag', {})).to.throw(RangeError);
    expect(atOnce(messagesFor('en')).text('action.back')).to.equal(en['action.back']);
  });
});

describe('words of the shop’s own', () => {
  it('are laid over the kit’s, and over those laid before', async () => {
    overrideMessages('de', { 'action.done': 'Alles klar', 'action.change': 'Bearbeiten' });
    overrideMessages('de', { 'action.change': 'Anpassen' });
    const german = await messagesFor('de');
    expect(german.text('action.done')).to.equal('Alles klar');
    expect(german.text('action.change')).to.equal('Anpassen');
    expect(german.text('action.back')).to.equal(de['action.back']);
  });

  it('hold for the regions of their language, which may have words of their own', async () => {
    overrideMessages('en', { 'action.done': 'Finish' });
    overrideMessages('en-gb', { 'action.change': 'Amend' });
    const british = await messagesFor('en-GB');
    expect(british.text('action.done')).to.equal('Finish');
    expect(british.text('action.change')).to.equal('Amend');
    expect(atOnce(messagesFor('en-US')).text('action.change')).to.equal(en['action.change']);
  });

  it('do not mix with English where their language can’t be loaded', async () => {
    registerLanguage('es', () => Promise.reject(new Error('offline')));
    overrideMessages('es', { 'action.close': 'Cerrar' });
    overrideMessages('en', { 'action.done': 'Finish' });
    const messages = await messagesFor('es');
    expect(messages.text('action.close')).to.equal(en['action.close']);
    expect(messages.text('action.done')).to.equal('Finish');
  });
});
