import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import type * as z from 'zod/mini';
import { Text, TEXT_MAX_LENGTH, WebUrl } from '../../src/contract/scalars.js';
import { read, text, type Reader } from '../../src/contract/read/reader.js';
import { readWebUrl } from '../../src/contract/read/scalars.js';

/** What both sides make of a value: the reader of a page, and the schema. */
function both(reader: Reader<string>, schema: z.ZodMiniType<string>, value: unknown): string | undefined {
  const known = read(reader, value);
  const parsed = schema.safeParse(value);
  expect(parsed.success ? parsed.data : undefined).to.equal(known);
  return known;
}

const addressOf = (value: unknown): string | undefined => both(readWebUrl, WebUrl, value);
const textOf = (value: unknown): string | undefined => both(text, Text, value);

describe('An address that is handed on', () => {
  const table: [what: string, sent: string, handed: string | undefined][] = [
    ['as it should be', 'https://shop.example/a.png?b=c#d', 'https://shop.example/a.png?b=c#d'],
    ['without its slash', 'https://shop.example', 'https://shop.example/'],
    ['in capitals', 'HTTPS://SHOP.EXAMPLE/A', 'https://shop.example/A'],
    ['with white space around it', ' \u0000https://shop.example/\u001f ', 'https://shop.example/'],
    ['with tabs and line breaks within', 'ht\ttps://sh\nop.exa\r\nmple/a\tb', 'https://shop.example/ab'],
    ['with backslashes for slashes', 'https:\\\\shop.example\\a\\b', 'https://shop.example/a/b'],
    [
      'with a backslash before another host',
      'https://shop.example\\@evil.example/',
      'https://shop.example/@evil.example/',
    ],
    ['with too many slashes', 'https:////shop.example//a', 'https://shop.example//a'],
    ['with too few', 'https:shop.example/a', 'https://shop.example/a'],
    ['with steps up', 'https://shop.example/a/../../b/%2e%2e/c', 'https://shop.example/c'],
    [
      'with signs that turn what follows',
      'https://shop.example/\u202egpj.exe',
      'https://shop.example/%E2%80%AEgpj.exe',
    ],
    [
      'with isolations',
      'https://shop.example/?a=\u2066b\u2069',
      'https://shop.example/?a=%E2%81%A6b%E2%81%A9',
    ],
    [
      'with such a sign in its fragment',
      'https://shop.example/#\u200f\u202b',
      'https://shop.example/#%E2%80%8F%E2%80%AB',
    ],
    ['with such a sign in its host', 'https://shop\u202e.example/', undefined],
    ['with quotes and markup', 'https://shop.example/"><script>', 'https://shop.example/%22%3E%3Cscript%3E'],
    ['with spaces', 'https://shop.example/a b?c d', 'https://shop.example/a%20b?c%20d'],
    ['with signs of other scripts', 'https://münchen.example/ü', 'https://xn--mnchen-3ya.example/%C3%BC'],
    ['with full-width signs in its host', 'https://ｓｈｏｐ．example/', 'https://shop.example/'],
    ['with half a surrogate pair', 'https://shop.example/\ud800', 'https://shop.example/%EF%BF%BD'],
    ['with its usual port', 'https://shop.example:443/', 'https://shop.example/'],
    ['with another port', 'https://shop.example:8443/', 'https://shop.example:8443/'],
    ['with a number for a host', 'https://2130706433/', 'https://127.0.0.1/'],
    ['on this machine', 'http://localhost:8000', 'http://localhost:8000/'],
    ['with credentials', 'https://shop.example@evil.example/', undefined],
    ['with credentials behind a tab', 'https://user\t@shop.example/', undefined],
    ['with a script behind a tab', 'java\tscript:alert(1)', undefined],
    ['with a script behind a line break', '\njavascript:alert(1)', undefined],
    ['that is relative', '/a.png', undefined],
  ];
  for (const [what, sent, handed] of table) {
    it(`is ${handed === undefined ? 'none' : 'written anew'}: ${what}`, () => {
      expect(addressOf(sent)).to.equal(handed);
    });
  }

  it('holds no sign that a person could not see, and says the same when it is read again', function () {
    this.timeout(60_000);
    const signs = fc.constantFrom(
      ...'\t\n\r\\/@:?#%.\u0000\u001f\u00a0\u00ad\u200b\u200e\u200f\u202a\u202e\u2066\u2069\ufeff"<>\'`{}|^ aé😀',
    );
    const addresses = fc
      .tuple(
        fc.constantFrom('https://shop.example/', 'https:', 'https://shop.example?', 'https://'),
        fc.array(signs),
      )
      .map(([start, rest]) => start + rest.join(''));
    fc.assert(
      fc.property(addresses, (address) => {
        const handed = addressOf(address);
        if (handed === undefined) return;
        expect(handed).to.match(/^https:\/\/[!-~]+$/);
        expect(new URL(handed).pathname).not.to.include('\\');
        expect(addressOf(handed)).to.equal(handed);
      }),
      { numRuns: 500 },
    );
  });

  it('is never cut', () => {
    const long = `https://shop.example/${'a'.repeat(3000)}`;
    expect(addressOf(long)).to.equal(long);
  });
});

describe('A text that is shown', () => {
  const most = 'x'.repeat(TEXT_MAX_LENGTH);
  const table: [what: string, sent: string, shown: string][] = [
    ['of no length', '', ''],
    ['of the longest length', most, most],
    ['one longer', `${most}x`, most],
    ['of a megabyte', 'x'.repeat(1_000_000), most],
    ['whose last sign takes two code units', `${most.slice(2)}😀`, `${most.slice(2)}😀`],
    ['whose last sign would be cut in two', `${most.slice(1)}😀`, most.slice(1)],
    ['of such signs alone', '😀'.repeat(2000), '😀'.repeat(1000)],
    ['of such signs, one place on', `x${'😀'.repeat(2000)}`, `x${'😀'.repeat(999)}`],
    ['that ends with half a sign', `${most.slice(1)}\ud83d`, most.slice(1)],
    ['that ends with many halves', `a${'\ud83d'.repeat(5000)}`, 'a'],
    ['with half a sign within', `a\ud83db`, `a\ud83db`],
    ['with the other half at its end', `a\ude00`, `a\ude00`],
  ];
  for (const [what, sent, shown] of table) {
    it(`is cut where it is too long, and never within a sign: ${what}`, () => {
      expect(textOf(sent) === shown).to.equal(true);
    });
  }

  it('is a beginning of what was sent, and as long as may be', function () {
    this.timeout(60_000);
    const texts = fc
      .tuple(fc.integer({ min: TEXT_MAX_LENGTH - 3, max: TEXT_MAX_LENGTH }), fc.string({ unit: 'binary' }))
      .map(([length, rest]) => 'x'.repeat(length) + rest);
    fc.assert(
      fc.property(fc.oneof(texts, fc.string({ unit: 'binary' })), (sent) => {
        const shown = textOf(sent) ?? '';
        expect(sent.startsWith(shown)).to.equal(true);
        expect(shown).not.to.match(/[\ud800-\udbff]$/);
        // What more could have been shown is none but halves.
        expect(sent.slice(shown.length, TEXT_MAX_LENGTH)).to.match(/^[\ud800-\udbff]*$/);
      }),
    );
  });

  it('is none where something else stands in its place', () => {
    for (const value of [undefined, null, 1, ['a'], { length: 1 }]) expect(textOf(value)).to.equal(undefined);
  });
});
