import { expect } from '@open-wc/testing';
import { createConnection } from '../../src/client/connection.js';

describe('createConnection', () => {
  const good: [apiBase: string, baseUrl: string | undefined, expected: string][] = [
    ['https://api.shop.example', undefined, 'https://api.shop.example'],
    ['https://api.shop.example/', undefined, 'https://api.shop.example'],
    ['https://api.shop.example/v1/', undefined, 'https://api.shop.example/v1'],
    ['https://api.shop.example/v1//', undefined, 'https://api.shop.example/v1'],
    ['http://localhost:4010', undefined, 'http://localhost:4010'],
    ['http://127.0.0.1:4010/api', undefined, 'http://127.0.0.1:4010/api'],
    ['http://[::1]:4010/api', undefined, 'http://[::1]:4010/api'],
    ['/api', 'https://shop.example/orders/7?x=1#y', 'https://shop.example/api'],
    ['api', 'https://shop.example/orders/', 'https://shop.example/orders/api'],
    ['/api', 'http://staging.shop.internal/orders', 'http://staging.shop.internal/api'],
    ['//api.shop.example/v1', 'https://shop.example/', 'https://api.shop.example/v1'],
    ['https://other.example/api', 'http://staging.shop.internal/', 'https://other.example/api'],
  ];
  for (const [apiBase, baseUrl, expected] of good) {
    it(`takes ${apiBase}${baseUrl ? ` on ${baseUrl}` : ''}`, () => {
      expect(createConnection({ apiBase, baseUrl }).apiBase).to.equal(expected);
    });
  }

  const bad: [apiBase: string, baseUrl: string | undefined, sentence: RegExp][] = [
    ['', undefined, /neither an absolute address/],
    ['/api', undefined, /neither an absolute address/],
    ['https://', undefined, /neither an absolute address/],
    ['/api', 'not a url', /neither an absolute address/],
    ['http://api.shop.example', undefined, /must begin with https/],
    ['http://api.shop.example', 'http://shop.example/', /must begin with https/],
    ['//api.shop.example', 'http://shop.example/', /must begin with https/],
    ['javascript:alert(1)', undefined, /must begin with https/],
    ['data:application/json,{}', undefined, /must begin with https/],
    ['file:///api', 'file:///index.html', /must begin with https/],
    ['https://user:secret@api.shop.example', undefined, /must not hold credentials/],
    ['/api', 'https://user:secret@shop.example/', /must not hold credentials/],
    ['https://user@api.shop.example', undefined, /must not hold credentials/],
    ['https://:secret@api.shop.example', undefined, /must not hold credentials/],
    ['/api', 'http://user@staging.shop.internal/', /must not hold credentials/],
    ['/api', 'http://:secret@staging.shop.internal/', /must not hold credentials/],
    ['https://api.shop.example/?tenant=1', undefined, /without a query or a fragment/],
    ['https://api.shop.example/#x', undefined, /without a query or a fragment/],
  ];
  for (const [apiBase, baseUrl, sentence] of bad) {
    it(`refuses "${apiBase}"${baseUrl ? ` on ${baseUrl}` : ''} with a sentence`, () => {
      expect(() => createConnection({ apiBase, baseUrl })).to.throw(TypeError, sentence);
    });
  }

  it('says which base it was given', () => {
    expect(() => createConnection({ apiBase: '/api' })).to.throw(TypeError, /^The API base "\/api" is /);
  });

  it('does not repeat credentials in its sentence', () => {
    expect(() => createConnection({ apiBase: 'https://user:secret@api.shop.example' })).to.throw(
      TypeError,
      /^(?!.*secret).*$/,
    );
  });

  it('waits 10 seconds if not told otherwise', () => {
    expect(createConnection({ apiBase: 'https://api.shop.example' }).timeout).to.equal(10_000);
  });
});
