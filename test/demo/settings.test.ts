import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { pageUrl, PAGES } from '../../demo/shop/pages.js';
import {
  LANGUAGES,
  readMoment,
  readSettings,
  toQuery,
  withSettings,
  type Settings,
} from '../../demo/shop/settings.js';
import { SCENARIO_NAMES } from '../../mocks/world/scenarios.js';
import { Instant } from '../../src/contract/scalars.js';

const read = (query: string) => readSettings(new URLSearchParams(query));

const anySettings: fc.Arbitrary<Settings> = fc.record(
  {
    scenario: fc.constantFrom(...SCENARIO_NAMES),
    now: fc.constantFrom('2026-06-16T17:00:00Z', '2028-02-29T23:59:59+05:45', '2026-11-01T08:30:00-07:00'),
    lang: fc.constantFrom(...LANGUAGES),
    dir: fc.constantFrom('ltr' as const, 'rtl' as const),
    theme: fc.constantFrom('light' as const, 'dark' as const),
  },
  { requiredKeys: [] },
);

describe('the demo’s URL parameters', () => {
  it('are all optional', () => {
    expect(read('')).to.deep.equal({ settings: {}, faults: [] });
  });

  it('come back from every link of the demo as they were', () => {
    fc.assert(
      fc.property(anySettings, fc.constantFrom(...PAGES), (settings, page) => {
        const { searchParams } = new URL(pageUrl(page, settings), 'https://shop.example');
        expect(readSettings(searchParams)).to.deep.equal({ settings, faults: [] });
      }),
    );
  });

  it('stand beside what one page needs for itself', () => {
    expect(toQuery({ lang: 'de' }, { order: '1', item: '2' })).to.equal('?lang=de&order=1&item=2');
  });

  const malformed = [
    ['scenario', 'nope'],
    ['scenario', ''],
    ['scenario', 'toString'],
    ['now', 'yesterday'],
    ['now', '2026-02-30'],
    ['now', '2026-06-16T17:00:00'],
    ['lang', 'xx'],
    ['lang', 'DE'],
    ['dir', 'up'],
    ['theme', 'pink'],
  ] as const;
  for (const [parameter, value] of malformed) {
    it(`reports ${parameter}=${value || '(empty)'}, and leaves the default in its place`, () => {
      const { settings, faults } = read(new URLSearchParams({ [parameter]: value }).toString());
      expect(settings).to.deep.equal({});
      expect(faults.map((fault) => [fault.parameter, fault.value])).to.deep.equal([[parameter, value]]);
    });
  }

  it('report one another’s faults, and never throw', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (scenario, now) => {
        const { settings, faults } = readSettings(new URLSearchParams({ scenario, now, lang: 'de' }));
        expect(settings.lang).to.equal('de');
        expect(faults.length).to.equal(2 - Number('scenario' in settings) - Number('now' in settings));
      }),
    );
  });

  it('change one by one, and leave the page’s own parameters and its fragment alone', () => {
    const address = new URL('https://shop.example/return.html?order=1&dir=up&lang=de#top');
    const changed = withSettings(address, { dir: 'rtl', lang: undefined });
    expect(changed.href).to.equal('https://shop.example/return.html?order=1&dir=rtl#top');
    expect(address.searchParams.get('dir')).to.equal('up');
  });
});

describe('a moment in the address', () => {
  const moments = [
    ['2026-06-16T17:00:00Z', '2026-06-16T17:00:00Z'],
    ['2026-06-16T17:00:00 02:00', '2026-06-16T17:00:00+02:00'],
    ['2026-06-16', '2026-06-16T17:00:00Z'],
    ['2028-02-29', '2028-02-29T17:00:00Z'],
    ['2026-02-29', undefined],
    ['16.06.2026', undefined],
    ['', undefined],
  ] as const;
  for (const [text, moment] of moments) {
    it(`reads "${text}" as ${moment ?? 'none'}`, () => {
      expect(readMoment(text)).to.equal(moment);
    });
  }

  it('is an instant that the mock takes, or none', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.date({ noInvalidDate: true }).map(String)), (text) => {
        const moment = readMoment(text);
        expect(moment === undefined || Instant.safeParse(moment).success).to.equal(true);
      }),
    );
  });
});
