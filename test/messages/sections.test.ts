import { expect } from '@open-wc/testing';
import {
  en,
  messagesFor,
  overrideMessages,
  registerLanguage,
  type Messages,
  type Section,
} from '../../src/messages/index.js';
import { ALL_SECTIONS } from '../../src/messages/sections/all.js';
import { help } from '../../src/messages/sections/help.js';
import { journey } from '../../src/messages/sections/journey.js';
import { touchpoints } from '../../src/messages/sections/touchpoints.js';
import { textsFor } from '../../src/messages/texts.js';
import { asSeen } from '../support/isolates.js';
import { load } from '../../src/messages/languages.js';
import { catalogueOf, KEYS, LANGUAGES } from '../support/catalogues.js';

const de = await catalogueOf('de');

/** A section whose texts in other languages come as those of another one; or not at all, while `isThere` says so. */
const sectionLike = ({ name, en: english }: Section, isThere = (): boolean => true): Section => ({
  en: english,
  get name() {
    if (!isThere()) throw new Error('It does not arrive.');
    return name;
  },
});

function atOnce(messages: Messages | Promise<Messages>): Messages {
  if (messages instanceof Promise) throw new Error('These texts are not there at once.');
  return messages;
}

describe('The sections of the kit’s texts', () => {
  it('hold every text once', () => {
    const english = ALL_SECTIONS.flatMap((section) => Object.entries(section.en));
    expect(english).to.have.lengthOf(KEYS.length);
    expect(Object.fromEntries(english)).to.deep.equal(en);
  });

  for (const lang of LANGUAGES) {
    it(`have the same keys in ${lang}, section by section`, async () => {
      for (const section of ALL_SECTIONS) {
        const texts = await load(lang, lang, [section]);
        expect(Object.keys(texts).sort(), section.name).to.deep.equal(Object.keys(section.en).sort());
      }
    });
  }

  it('say how values are filled in wherever a text has ranges, amounts or zones', async () => {
    for (const section of ALL_SECTIONS) {
      const others = await Promise.all(LANGUAGES.map((lang) => load(lang, lang, [section])));
      const texts = [section.en, ...others].flatMap((catalogue) => Object.values(catalogue));
      const needFilling = texts.filter((text) => /\{(range|money|refund|zone)\}/.test(JSON.stringify(text)));
      if (!section.fill) expect(needFilling, section.name).to.deep.equal([]);
    }
  });

  it('fill a page’s date and count the same, whether the help centre’s code is alone or the journey’s is there', () => {
    const alone = atOnce(textsFor('en', [touchpoints, help]));
    const both = atOnce(textsFor('en', [touchpoints, help, journey]));
    for (const { text } of [alone, both]) {
      expect(text('help.placedOn', { date: { date: '2026-07-14' } })).to.equal('Placed on July 14, 2026');
      expect(text('help.found', { count: 1 })).to.equal('1 order shown');
      expect(asSeen(text('help.noMatch', { query: '{count}' }))).to.equal('No order matches “{count}”.');
    }
    expect(both.text('window.zone', { zone: { zone: 'Europe/Berlin' } })).to.include('Central European');
  });
});

describe('Texts by section', () => {
  it('are those of the sections that were asked for, and no others', () => {
    const { text } = atOnce(textsFor('en', [touchpoints]));
    expect(text('option.get')).to.equal(en['option.get']);
    expect(text('help.search')).to.equal('');
  });

  it('are there at once in English, and load in another language', async () => {
    const sections = [touchpoints];
    atOnce(textsFor('en-US', sections));
    atOnce(textsFor('xx', sections));
    expect(textsFor('de-AT', sections)).to.be.instanceOf(Promise);
    expect((await textsFor('de-AT', sections)).text('option.get')).to.equal(de['option.get']);
  });

  it('are the same for the same sections, however often they are asked for', async () => {
    const sections = [touchpoints];
    const loading = textsFor('de', sections);
    expect(textsFor('de', sections)).to.equal(loading);
    expect(textsFor('de', sections)).to.equal(loading);
    const loaded = await loading;
    expect(textsFor('de', sections)).to.equal(loaded);
  });

  it('are all English where one section of the language can’t be loaded, and tried again the next time', async () => {
    let online = false;
    const sections = [touchpoints, sectionLike(help, () => online)];
    const offline = await textsFor('de', sections);
    expect([offline.lang, offline.text('option.get'), offline.text('help.search')]).to.deep.equal([
      'en',
      en['option.get'],
      en['help.search'],
    ]);
    online = true;
    const { text } = await textsFor('de', sections);
    expect([text('option.get'), text('help.search')]).to.deep.equal([de['option.get'], de['help.search']]);
  });

  it('say some things in another way where a region does, and the rest as the language does', async () => {
    const british = await textsFor('en-GB', [touchpoints, help]);
    expect(british.text('status.cancelled')).to.equal('Cancelled');
    expect(british.text('help.placedOn', { date: { date: '2026-07-14' } })).to.equal(
      'Placed on 14 July 2026',
    );
    expect((await textsFor('en-CA', [touchpoints])).text('status.cancelled')).to.equal('Cancelled');
    expect(atOnce(textsFor('en', [touchpoints])).text('status.cancelled')).to.equal('Canceled');
  });

  it('keep a region’s dates where its words can’t be loaded', async () => {
    const { lang, text } = await textsFor('en-IE', [touchpoints, sectionLike(help, () => false)]);
    expect(lang).to.equal('en-IE');
    expect(text('help.placedOn', { date: { date: '2026-07-14' } })).to.equal('Placed on 14 July 2026');
  });

  it('come from the shop’s own loader where the shop registered the language: once for all sections', async () => {
    let loads = 0;
    registerLanguage('de-CH', () => {
      loads += 1;
      return Promise.resolve({ 'action.back': 'Retour', 'option.get': 'Hilf' });
    });
    const [one, other] = await Promise.all([
      textsFor('de-CH', [touchpoints]),
      textsFor('de-CH', [sectionLike(journey, () => false)]),
    ]);
    expect([one.text('option.get'), other.text('action.back')]).to.deep.equal(['Hilf', 'Retour']);
    expect(loads).to.equal(1);
    expect((await textsFor('de-AT', [touchpoints])).text('option.get')).to.equal(de['option.get']);
  });

  it('are overlaid by the shop’s words in every section', async () => {
    overrideMessages('de', { 'option.get': 'Teil holen', 'reason.missing': 'Weg' });
    overrideMessages('fr', { 'option.get': 'Obtenir la pièce' });
    expect((await textsFor('fr-CA', [touchpoints])).text('option.get')).to.equal('Obtenir la pièce');
    expect((await textsFor('de', [touchpoints])).text('option.get')).to.equal('Teil holen');
    expect((await textsFor('de', [touchpoints, journey])).text('reason.missing')).to.equal('Weg');
    expect((await messagesFor('de')).text('option.get')).to.equal('Teil holen');
  });

  it('replace English itself where a shop registers it', async () => {
    registerLanguage('en', () => Promise.resolve({ 'option.get': 'Get a spare' }));
    expect((await textsFor('en-GB', [touchpoints])).text('option.get')).to.equal('Get a spare');
    expect((await textsFor('xx', [touchpoints])).text('option.get')).to.equal('Get a spare');
    expect((await textsFor('en', [touchpoints])).text('action.tryAgain')).to.equal(en['action.tryAgain']);
  });
});
