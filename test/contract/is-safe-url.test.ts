import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { isSafeUrl } from '../../src/contract/scalars.js';

const SAFE = [
  'https://shop.example',
  'https://shop.example/',
  'HTTPS://SHOP.EXAMPLE/A',
  'https://shop.example:8443/a?b=c#d',
  'https://shop.example/a%20b',
  'https://münchen.example/ü',
  'https://[2001:db8::1]/',
  'https://203.0.113.7/a.png',
  '  https://shop.example/trimmed  ',
  'https:shop.example',
  'https://shop.example/javascript:alert(1)',
  'https://shop.example/?next=javascript:alert(1)',
  'https://shop.example/@user',
  'http://localhost/a.png',
  'http://localhost:8000/a.png',
  'http://127.0.0.1:8000/',
  'http://[::1]:8000/',
];

const UNSAFE = [
  '',
  ' ',
  'shop.example',
  '/a.png',
  './a.png',
  '//shop.example/a.png',
  '#a',
  'https://',
  'https://shop.example:99999/',
  'https://user@shop.example/',
  'https://user:secret@shop.example/',
  'https://:secret@shop.example/',
  'https://shop.example\u0000/',
  'http://shop.example/',
  'http://localhost.shop.example/',
  'http://localhost@shop.example/',
  'http://user@localhost/',
  'http://128.0.0.1/',
  'http://0.0.0.0/',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\nscript:alert(1)',
  ' javascript:alert(1)',
  'javascript://shop.example/%0aalert(1)',
  'data:text/html,<script>alert(1)</script>',
  'data:image/png;base64,AAAA',
  'blob:https://shop.example/1',
  'file:///etc/hosts',
  'ftp://shop.example/',
  'ws://localhost/',
  'wss://shop.example/',
  'mailto:help@shop.example',
  'tel:+15035550100',
  'vbscript:msgbox(1)',
  'about:blank',
  'view-source:https://shop.example/',
];

describe('isSafeUrl', () => {
  for (const url of SAFE) {
    it(`takes ${JSON.stringify(url)}`, () => {
      expect(isSafeUrl(url)).to.equal(true);
    });
  }

  for (const url of UNSAFE) {
    it(`refuses ${JSON.stringify(url)}`, () => {
      expect(isSafeUrl(url)).to.equal(false);
    });
  }

  it('takes only what a browser too opens over https, or over http on this machine', () => {
    const texts = fc.oneof(
      fc.string(),
      fc.webUrl({ validSchemes: ['http', 'https', 'ftp', 'javascript'], withFragments: true }),
      fc
        .tuple(fc.constantFrom('javascript:', 'data:', 'https:', 'http:', ' java\tscript:'), fc.string())
        .map((pair) => pair.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        if (!isSafeUrl(text)) return;
        const link = document.createElement('a');
        link.href = text;
        const local = ['localhost', '127.0.0.1', '[::1]'].includes(link.hostname);
        expect(link.protocol === 'https:' || (link.protocol === 'http:' && local)).to.equal(true);
        expect(link.username + link.password).to.equal('');
      }),
      { numRuns: 1000 },
    );
  });
});
