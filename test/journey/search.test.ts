import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import type { Part } from '../../src/contract/index.js';
import { createSearch } from '../../src/journey/search.js';
import { aPart } from '../support/builders.js';

const named = (partId: string, name: string, over: Partial<Part> = {}): Part =>
  aPart({ partId, name, partNumber: undefined, ...over });

const PARTS = [
  named('tray', 'Drip tray', { partNumber: 'AR3-1180', marking: 'PP5 / K-204' }),
  named('grid', 'Grid', { partNumber: 'AR3-1181' }),
  named('gasket', 'Brew-head gasket', { partNumber: 'AR3-2050', replaces: ['AR2-2099', 'AR1 77/3'] }),
  named('filter', 'Portafilter', { partNumber: '11-22-11' }),
  named('screw', 'Hex screw M6×40'),
  named('ring', 'O-ring'),
  named('lid', 'Lid'),
  named('handle', 'Türgriff, weiß'),
  named('bowl', 'Abtropfschale'),
  named('key', 'Türschlüssel'),
  named('bolt', 'Żółta śruba'),
  named('cable', 'Câble d’alimentation'),
  named('shaft', 'Øksæl þverás'),
];

const found = (query: string, parts: readonly Part[] = PARTS): string[] =>
  createSearch(parts)(query).map(({ partId }) => partId);

const FINDS: readonly (readonly [by: string, queries: readonly string[], partId: string])[] = [
  ['a word of its name', ['drip', 'DRIP', ' drip '], 'tray'],
  ['the beginning of a word, the end, and what is between', ['porta', 'filter', 'rtafilt'], 'filter'],
  ['several words in any order', ['gasket brew', 'head gasket', 'brew gask'], 'gasket'],
  ['a word said twice', ['drip drip'], 'tray'],
  ['words of several fields', ['tray 1180', 'k-204 drip', 'ar3 drip'], 'tray'],
  ['its number, whatever separates it', ['AR3-1180', 'ar3 1180', 'ar3.1180', 'AR3–1180'], 'tray'],
  ['its number run together', ['ar31180', 'AR31180'], 'tray'],
  ['a part of its number', ['1180', '31180', '3-1180', '118 0'], 'tray'],
  ['a number that says the same twice', ['112211', '11-22-11'], 'filter'],
  ['what is printed on it', ['PP5', 'k204', 'K 204', 'pp5/k-204'], 'tray'],
  ['the number of the part whose place it took', ['AR2-2099', 'ar22099', '77/3', 'ar1773'], 'gasket'],
  ['its name, separated elsewhere', ['driptray', 'drip-tray', 'd.r.i.p. tray'], 'tray'],
  ['a name with a letter of its own', ['o-ring', 'oring', 'O ring'], 'ring'],
  ['a size', ['m6x40', 'M6×40', 'm6 x 40'], 'screw'],
  ['a name with umlauts', ['türgriff', 'turgriff', 'tuergriff', 'tu\u0308rgriff', 'TÜRGRIFF'], 'handle'],
  ['umlauts written out', ['tuerschluessel', 'tuer schluessel'], 'key'],
  ['a sharp s', ['weiß', 'weiss', 'WEISS'], 'handle'],
  ['accents, or without them', ['zolta sruba', 'żółta', 'ŻÓŁTA', 'zolta śruba'], 'bolt'],
  ['a word with an apostrophe', ['d’alimentation', "d'alimentation", 'dalimentation'], 'cable'],
  ['letters that are no accented ones', ['oksael', 'thveras'], 'shaft'],
];

const SLIPS: readonly (readonly [slip: string, queries: readonly (readonly [string, string])[]])[] = [
  [
    'that is missing',
    [
      ['drp', 'tray'],
      ['gaket', 'gasket'],
      ['ortafilter', 'filter'],
      ['portafilte', 'filter'],
    ],
  ],
  [
    'too many',
    [
      ['drrip', 'tray'],
      ['gaskett', 'gasket'],
      ['xportafilter', 'filter'],
      ['türgrifff', 'handle'],
    ],
  ],
  [
    'that is wrong',
    [
      ['drap', 'tray'],
      ['vasket', 'gasket'],
      ['portafilten', 'filter'],
      ['sxrew', 'screw'],
    ],
  ],
  [
    'in its neighbour’s place',
    [
      ['dirp', 'tray'],
      ['agsket', 'gasket'],
      ['portafitler', 'filter'],
      ['abtropfschlae', 'bowl'],
    ],
  ],
];

describe('The search among parts', () => {
  for (const [by, queries, partId] of FINDS) {
    it(`finds a part by ${by}`, () => {
      for (const query of queries) expect(found(query), query).to.deep.equal([partId]);
    });
  }

  for (const [slip, queries] of SLIPS) {
    it(`finds a part in spite of a letter ${slip}`, () => {
      for (const [query, partId] of queries) expect(found(query), query).to.deep.equal([partId]);
    });
  }

  it('forgives a slip in each of several words', () => {
    expect(found('dirp try')).to.deep.equal(['tray']);
  });

  it('forgives no slip in a word of three letters, nor two slips in one word', () => {
    expect(found('lad')).to.deep.equal([]);
    expect(found('protafitler')).to.deep.equal([]);
  });

  it('takes letters that are no accented ones for those that are typed for them', () => {
    for (const [name, query] of [
      ['łok', 'lok'],
      ['øre', 'ore'],
      ['œil', 'oeil'],
      ['đak', 'dak'],
      ['ðar', 'dar'],
      ['ırk', 'irk'],
      ['λος', 'λοσ'],
      ['6×9', '6x9'],
    ] as const)
      expect(found(query, [named(name, name)]), query).to.deep.equal([name]);
  });

  it('forgives no slip in a word of two letters, nor two letters that are both wrong', () => {
    for (const query of ['ld', 'dxyp', 'dixp', 'dxrp']) expect(found(query), query).to.deep.equal([]);
  });

  it('forgives a slip within a longer word to those who typed six letters or more', () => {
    expect(found('tropfschlae')).to.deep.equal(['bowl']);
    expect(found('schlae')).to.include('bowl');
    expect(found('gaskt', [named('paper', 'Gasketpaper')])).to.deep.equal([]);
    // Of a number only as a whole.
    expect(found('r31108')).to.deep.equal([]);
  });

  it('forgives a slip in words of up to 32 letters', () => {
    const long = 'abcdefghijklmnopqrstuvwxyzabcdefgh';
    const parts = [named('long', long)];
    expect(found(long.slice(2), [named('long', `${long.slice(2)}x`)])).to.deep.equal(['long']);
    expect(
      found(`${long.slice(0, 16)}${long.slice(17, 33)}`, [named('long', long.slice(0, 33))]),
    ).to.deep.equal(['long']);
    expect(found(`${long.slice(0, 16)}${long.slice(17)}`, parts)).to.deep.equal([]);
  });

  it('forgives a slip in a number beside words that are right', () => {
    expect(found('drip 1810')).to.deep.equal(['tray']);
  });

  it('answers parts that fit alike as they are listed', () => {
    const parts = [named('first', 'Trayx'), named('second', 'Trayy'), named('third', 'Trayx')];
    expect(found('tray', parts)).to.deep.equal(['first', 'second', 'third']);
  });

  it('finds names in other alphabets by their own words', () => {
    const NAMES = [
      'Кольцо уплотнительное',
      'Φίλτρο νερού',
      'مرشح الماء',
      '给水箱',
      'ウォータータンク',
      'מסנן מים',
      '물통 뚜껑',
    ];
    const parts = NAMES.map((name) => named(name, name));
    for (const name of NAMES) {
      for (const word of [name, ...name.split(' '), name.toUpperCase()]) {
        expect(found(word, parts), word).to.deep.equal([name]);
      }
    }
    expect(found('水箱', parts)).to.deep.equal(['给水箱']);
    expect(found('уплотнителное', parts)).to.deep.equal(['Кольцо уплотнительное']);
  });

  it('does not take one number for another that is there', () => {
    expect(found('AR3-1180')).to.deep.equal(['tray']);
    expect(found('1181')).to.deep.equal(['grid']);
  });

  it('forgives a slip in a number where nothing else is found', () => {
    expect(found('AR3-1810')).to.deep.equal(['tray']);
    expect(found('2500')).to.deep.equal(['gasket']);
    expect(found('ar32500')).to.deep.equal(['gasket']);
  });

  it('needs every word to be found', () => {
    expect(found('drip gasket')).to.deep.equal([]);
    expect(found('tray 2050')).to.deep.equal([]);
  });

  it('finds nothing by nonsense', () => {
    for (const query of ['zzqqxx', 'qwertz', '9999', 'xx-0', 'q'.repeat(5000)]) {
      expect(found(query), query.slice(0, 20)).to.deep.equal([]);
    }
  });

  it('answers all parts as they are listed where no word is typed', () => {
    for (const query of ['', '   ', '-', '“ … ”', '\n']) {
      expect(createSearch(PARTS)(query), query).to.equal(PARTS);
    }
  });

  it('takes what a pattern would read as signs for what they are', () => {
    for (const query of ['.*', '(drip', '[drip', 'drip|', '"drip"', '-drip', "drip'", '\\drip', '^drip$']) {
      expect(found(query), query).to.deep.equal(
        /drip/.test(query) ? ['tray'] : PARTS.map(({ partId }) => partId),
      );
    }
  });

  it('puts whole words first, then beginnings, then what is within a word, then slips', () => {
    const parts = [
      named('slip', 'Tary'),
      named('within', 'Ashtray'),
      named('beginning', 'Trayholder'),
      named('whole', 'Tray'),
      named('another', 'Drip tray'),
    ];
    expect(found('tray', parts)).to.deep.equal(['whole', 'another', 'beginning', 'within', 'slip']);
  });

  it('weighs a part by the word that fits it worst', () => {
    const parts = [
      named('slip', 'Drip tary'),
      named('beginning', 'Drips on a tray'),
      named('whole', 'Tray without drip'),
    ];
    expect(found('drip tray', parts)).to.deep.equal(['whole', 'beginning', 'slip']);
  });

  it('searches no parts at all', () => {
    expect(found('tray', [])).to.deep.equal([]);
  });

  describe('whatever the parts are called', () => {
    const field = fc.option(fc.string({ unit: 'grapheme', maxLength: 30 }), { nil: undefined });
    const parts = fc
      .array(
        fc.record({
          name: fc.string({ unit: 'grapheme', maxLength: 40 }),
          partNumber: field,
          marking: field,
          replaces: fc.array(fc.string({ maxLength: 12 }), { maxLength: 3 }),
        }),
        { minLength: 1, maxLength: 8 },
      )
      .map((all) => all.map((over, index) => aPart({ partId: `part-${index}`, ...over })));

    it('finds each by its own name, number, marking and earlier number', () => {
      fc.assert(
        fc.property(parts, (all) => {
          const search = createSearch(all);
          for (const part of all) {
            const { name, partNumber = '', marking = '', replaces } = part;
            for (const query of [name, partNumber, marking, ...replaces, `${marking} ${name}`]) {
              expect(search(query)).to.include(part);
            }
          }
        }),
      );
    });

    it('answers each part once, and none that is not there, to any query', () => {
      fc.assert(
        fc.property(parts, fc.string({ unit: 'grapheme', maxLength: 60 }), (all, query) => {
          const answer = createSearch(all)(query);
          expect(new Set(answer).size).to.equal(answer.length);
          expect(all).to.include.members([...answer]);
        }),
      );
    });

    const letters = (from: string, minLength: number): fc.Arbitrary<string> =>
      fc.string({ unit: fc.constantFrom(...from), minLength, maxLength: 14 });
    const word = letters('abcdefghijklm', 4);

    it('finds a word of four letters or more in spite of any one slip', () => {
      const slips: ((word: string, at: number, letter: string) => string)[] = [
        (word, at) => word.slice(0, at) + word.slice(at + 1),
        (word, at, letter) => word.slice(0, at) + letter + word.slice(at),
        (word, at, letter) => word.slice(0, at) + letter + word.slice(at + 1),
        (word, at) =>
          word.slice(0, at) +
          word
            .slice(at, at + 2)
            .split('')
            .reverse()
            .join('') +
          word.slice(at + 2),
      ];
      fc.assert(
        fc.property(
          fc.array(word, { minLength: 1, maxLength: 5 }),
          fc.nat(),
          fc.constantFrom(...'abcxyz'),
          fc.constantFrom(...slips),
          (words, where, letter, slip) => {
            const all = [aPart({ name: words.join(' ') }), aPart({ name: 'Something else' })];
            for (const word of words) {
              expect(createSearch(all)(slip(word, where % word.length, letter))).to.include(all[0]);
            }
          },
        ),
        { numRuns: 500 },
      );
    });

    it('finds a number by any piece of it, whatever separates it', () => {
      fc.assert(
        fc.property(
          fc.stringMatching(/^[A-Z]{1,3}[0-9]{1,6}$/),
          fc.constantFrom('-', ' ', '.', '/', ''),
          fc.nat(),
          fc.nat(),
          (number, separator, one, other) => {
            const [from, to] = [one % number.length, other % number.length].sort((a, b) => a - b);
            const all = [aPart({ partNumber: number.replace(/(?<=\D)(?=\d)/, separator) })];
            expect(createSearch(all)(number.slice(from, (to ?? 0) + 1).toLowerCase())).to.deep.equal(all);
          },
        ),
      );
    });

    it('finds none by letters that none has', () => {
      fc.assert(
        fc.property(fc.array(word, { maxLength: 6 }), letters('nopqrstuvwxyz', 2), (words, nonsense) => {
          const all = words.map((name) => aPart({ name, partNumber: undefined }));
          expect(createSearch(all)(nonsense)).to.deep.equal([]);
        }),
      );
    });
  });
});
