import { expect } from '@open-wc/testing';
import { de } from '../../src/messages/de.js';
import {
  en,
  messagesFor,
  overrideMessages,
  registerLanguage,
  type Catalogue,
  type Messages,
  type Section,
} from '../../src/messages/index.js';
import { ALL_SECTIONS } from '../../src/messages/sections/all.js';
import { help } from '../../src/messages/sections/help.js';
import { journey } from '../../src/messages/sections/journey.js';
import { touchpoints } from '../../src/messages/sections/touchpoints.js';
import { textsFor } from '../../src/messages/texts.js';
import { asSeen } from '../support/isolates.js';

/** A section of two texts whose other language is loaded as a test says. */
const sectionOf = (loadGerman: () => Promise<Catalogue>, texts: Catalogue = {}): Section => ({
  en: { 'action.back': 'Back', 'action.done': 'Done', ...texts },
  others: { de: loadGerman },
});

function atOnce(messages: Messages | Promise<Messages>): Messages {
  if (messages instanceof Promise) throw new Error('These texts are not there at once.');
  return messages;
}

describe('The sections of the kit’s texts', () => {
  it('hold every text once, in both languages', async () => {
    const english = ALL_SECTIONS.flatMap((section) => Object.entries(section.en));
    const german = await Promise.all(ALL_SECTIONS.map(({ others }) => others.de()));
    expect(english).to.have.lengthOf(Object.keys(en).length);
    expect(Object.fromEntries(english)).to.deep.equal(en);
    expect(german.flatMap((texts) => Object.keys(texts))).to.have.lengthOf(Object.keys(de).length);
    expect(Object.assign({}, ...german)).to.deep.equal(de);
  });

  it('have the same keys in each language, section by section', async () => {
    for (const section of ALL_SECTIONS) {
      expect(Object.keys(await section.others.de()).sort()).to.deep.equal(Object.keys(section.en).sort());
    }
  });

  it('say how values are filled in wherever a text has ranges, amounts or zones', async () => {
    for (const { en: english, others, fill } of ALL_SECTIONS) {
      const texts = [...Object.values(english), ...Object.values(await others.de())];
      const needFilling = texts.filter((text) => /\{(range|money|refund|zone)\}/.test(JSON.stringify(text)));
      if (!fill) expect(needFilling).to.deep.equal([]);
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

  it('load nothing in English, and one file for each section in another language', async () => {
    const loads: string[] = [];
    const sections = ['a', 'b'].map((name) =>
      sectionOf(async () => {
        loads.push(name);
        return {};
      }),
    );
    atOnce(textsFor('en-GB', sections));
    expect(loads).to.deep.equal([]);
    await textsFor('de-AT', sections);
    expect(loads).to.deep.equal(['a', 'b']);
  });

  it('are the same for the same sections, however often they are asked for', async () => {
    const sections = [sectionOf(() => Promise.resolve({ 'action.back': 'Zurück' }))];
    const loading = textsFor('de', sections);
    expect(textsFor('de', sections)).to.equal(loading);
    expect(textsFor('de', sections)).to.equal(loading);
    const loaded = await loading;
    expect(textsFor('de', sections)).to.equal(loaded);
  });

  it('are all English where one section of the language can’t be loaded, and tried again the next time', async () => {
    let online = false;
    const sections = [
      sectionOf(() => Promise.resolve({ 'action.back': 'Zurück' })),
      sectionOf(() => (online ? Promise.resolve({ 'action.done': 'Fertig' }) : Promise.reject(new Error()))),
    ];
    const offline = await textsFor('de', sections);
    expect([offline.lang, offline.text('action.back'), offline.text('action.done')]).to.deep.equal([
      'en',
      'Back',
      'Done',
    ]);
    online = true;
    const { text } = await textsFor('de', sections);
    expect([text('action.back'), text('action.done')]).to.deep.equal(['Zurück', 'Fertig']);
  });

  it('come from the shop’s own loader where the shop registered the language: once for all sections', async () => {
    let loads = 0;
    registerLanguage('de-CH', () => {
      loads += 1;
      return Promise.resolve({ 'action.back': 'Retour', 'option.get': 'Hilf' });
    });
    const [one, other] = await Promise.all([
      textsFor('de-CH', [touchpoints]),
      textsFor('de-CH', [sectionOf(() => Promise.reject(new Error('not asked')))]),
    ]);
    expect([one.text('option.get'), other.text('action.back')]).to.deep.equal(['Hilf', 'Retour']);
    expect(loads).to.equal(1);
    expect((await textsFor('de-AT', [touchpoints])).text('option.get')).to.equal(de['option.get']);
  });

  it('are overlaid by the shop’s words in every section', async () => {
    overrideMessages('de', { 'option.get': 'Teil holen', 'reason.missing': 'Weg' });
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
