import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { RedeemBody } from '../../src/contract/deep-links.js';
import { buildDeepLink, readDeepLink } from '../../src/links/deep-link.js';

const TOKEN = 'eyJhbGciOiJIUzI1NiJ9.eyJqdGkiOiIxIn0.a-b_c~d';
const alphabet = [...'ABCXYZabcxyz0189._~-'];
const tokens = fc.string({ unit: fc.constantFrom(...alphabet), minLength: 1, maxLength: 300 });

describe('buildDeepLink', () => {
  const table: [landingPage: string, expected: string][] = [
    ['https://shop.example/support', `https://shop.example/support#product-support=${TOKEN}`],
    ['https://shop.example', `https://shop.example/#product-support=${TOKEN}`],
    ['https://shop.example/s?utm=mail', `https://shop.example/s?utm=mail#product-support=${TOKEN}`],
    ['https://shop.example/s#lang=en', `https://shop.example/s#lang=en&product-support=${TOKEN}`],
    ['https://shop.example/s#product-support=old&a=1', `https://shop.example/s#a=1&product-support=${TOKEN}`],
    ['https://shop.example/s?product-support=old&a=1', `https://shop.example/s?a=1#product-support=${TOKEN}`],
    ['http://localhost:8000/support.html', `http://localhost:8000/support.html#product-support=${TOKEN}`],
  ];
  for (const [landingPage, expected] of table) {
    it(`puts the token into the fragment of ${landingPage} [S3]`, () => {
      expect(buildDeepLink(landingPage, TOKEN)).to.equal(expected);
      expect(buildDeepLink(new URL(landingPage), TOKEN)).to.equal(expected);
    });
  }

  for (const landingPage of [
    '',
    '/support',
    'http://shop.example/',
    'javascript:alert(1)',
    'https://u:p@shop.example/',
  ]) {
    it(`refuses the landing page "${landingPage}" with a sentence`, () => {
      expect(() => buildDeepLink(landingPage, TOKEN)).to.throw(TypeError, /landing page must be .*https/);
    });
  }

  for (const token of [
    '',
    ' ',
    'a b',
    'a&b',
    'a=b',
    'a#b',
    'a/b',
    'a+b',
    'a%2Eb',
    'ä',
    '<b>',
    'a\n',
    'x'.repeat(4097),
  ]) {
    it(`refuses the token ${JSON.stringify(token.slice(0, 8))} with a sentence`, () => {
      expect(() => buildDeepLink('https://shop.example/', token)).to.throw(
        TypeError,
        /token must have 1 to 4096/,
      );
    });
  }

  it('does not repeat the token in its sentence', () => {
    expect(() => buildDeepLink('https://shop.example/', 'secret token')).to.throw(
      TypeError,
      /^(?!.*secret).*$/,
    );
  });
});

describe('readDeepLink', () => {
  const table: [title: string, address: string, token: string | undefined, cleanUrl: string][] = [
    ['the fragment', `https://s.example/a#product-support=${TOKEN}`, TOKEN, 'https://s.example/a'],
    ['the query', `https://s.example/a?product-support=${TOKEN}`, TOKEN, 'https://s.example/a'],
    [
      'among others in the fragment',
      'https://s.example/a#x=%20&product-support=t&y',
      't',
      'https://s.example/a#x=%20&y',
    ],
    [
      'among others in the query',
      'https://s.example/?x=a+b&product-support=t&y=%2f',
      't',
      'https://s.example/?x=a+b&y=%2f',
    ],
    [
      'the fragment before the query',
      'https://s.example/?product-support=q#product-support=f',
      'f',
      'https://s.example/',
    ],
    [
      'the first of several',
      'https://s.example/#product-support=1&product-support=2',
      '1',
      'https://s.example/',
    ],
    [
      'percent-encoded by a mail program',
      'https://s.example/#product-support=a%2Eb%7Ec',
      'a.b~c',
      'https://s.example/',
    ],
    ['an address without one', 'https://s.example/?a=1#b', undefined, 'https://s.example/?a=1#b'],
    ['an address that is not in its normal form', 'https://S.example', undefined, 'https://S.example'],
    [
      'a name that only begins so',
      'https://s.example/#product-support-x=1',
      undefined,
      'https://s.example/#product-support-x=1',
    ],
    ['an address of another scheme', 'app://support#product-support=t', 't', 'app://support'],
  ];
  for (const [title, address, token, cleanUrl] of table) {
    it(`reads ${title}`, () => {
      expect(readDeepLink(address)).to.deep.equal(token ? { token, cleanUrl } : { cleanUrl });
    });
  }

  for (const found of ['', 'a b', 'a%20b', '%', '%E0%A4%A', '<script>', 'a/b', 'x'.repeat(4097)]) {
    for (const mark of ['#', '?']) {
      it(`says that ${mark}product-support=${found.slice(0, 10)} is no token, and takes it away as well`, () => {
        const address = `https://s.example/${mark}product-support=${found}`;
        expect(readDeepLink(address)).to.deep.equal({
          cleanUrl: 'https://s.example/',
          fault: 'token-malformed',
        });
      });
    }
  }

  it('takes a name without a value for a malformed token', () => {
    expect(readDeepLink('https://s.example/#product-support').fault).to.equal('token-malformed');
  });

  for (const address of ['', 'support', '/support#product-support=t', 'https://']) {
    it(`says that "${address}" is not a URL`, () => {
      expect(readDeepLink(address)).to.deep.equal({ cleanUrl: address, fault: 'not-a-url' });
    });
  }

  it('reads back every token that a link was built with, and leaves the landing page as it was', () => {
    const pages = fc.webUrl({ validSchemes: ['https'], withQueryParameters: true, withFragments: true });
    fc.assert(
      fc.property(pages, tokens, (page, token) => {
        const { token: read, cleanUrl, fault } = readDeepLink(buildDeepLink(page, token));
        expect([read, fault]).to.deep.equal([token, undefined]);
        // An empty fragment is no fragment.
        expect(cleanUrl).to.equal(new URL(page).href.replace(/#$/, ''));
      }),
    );
  });

  it('keeps the token out of what a browser sends to a server', () => {
    fc.assert(
      fc.property(tokens, (token) => {
        const request = new Request(buildDeepLink('https://shop.example/support?a=1', token));
        expect(new URL(buildDeepLink('https://shop.example/support?a=1', token)).search).to.equal('?a=1');
        expect(request.url.split('#')[0]).to.equal('https://shop.example/support?a=1');
      }),
    );
  });

  it('answers to anything, gives only tokens that the API takes, and leaves none in the address', () => {
    const addresses = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .tuple(fc.constantFrom('#', '?', '#a&', '?a&'), fc.string({ unit: 'binary' }))
        .map(([mark, text]) => `https://s.example/${mark}product-support=${text}`),
    );
    fc.assert(
      fc.property(addresses, (address) => {
        const { token, cleanUrl } = readDeepLink(address);
        if (token !== undefined) expect(RedeemBody.safeParse({ token }).success).to.equal(true);
        if (URL.canParse(cleanUrl)) expect(readDeepLink(cleanUrl)).to.deep.equal({ cleanUrl });
      }),
      { numRuns: 1000 },
    );
  });
});
