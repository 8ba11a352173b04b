import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { API_CALLS } from '../../src/contract/calls.js';
import { callMade } from '../../src/journeys/calls.js';

const BASE = 'https://api.shop.example/support';

describe('A call in the report', () => {
  for (const [method, path, call] of [
    ['GET', '/support-options?touchpoint=order&item=1%3A2', 'GET /support-options'],
    ['GET', '/orders?query=Ada%20Moreno', 'GET /orders'],
    ['GET', '/orders/114-1', 'GET /orders/{orderId}'],
    ['GET', '/orders/114-1/items/1/support?touchpoint=order', 'GET /orders/{orderId}/items/{itemId}/support'],
    ['GET', '/part-requests/by-key/k-4711', 'GET /part-requests/by-key/{key}'],
    ['GET', '/part-requests/PR-1', 'GET /part-requests/{requestId}'],
    ['POST', '/part-requests', 'POST /part-requests'],
    ['POST', '/deep-links/redeem', 'POST /deep-links/redeem'],
  ] as const) {
    it(`is ${call} for ${method} ${path}`, () => {
      expect(callMade({ method, url: BASE + path, status: 200 }, BASE)).to.deep.equal({ call, status: 200 });
      expect(callMade({ method, url: BASE + path }, `${BASE}/`)).to.deep.equal({ call });
    });
  }

  for (const [method, url] of [
    ['GET', `${BASE}/pictures/parts/a.svg`],
    ['PUT', `${BASE}/mock/faults`],
    ['GET', 'https://elsewhere.example/support/orders'],
    ['GET', 'https://api.shop.example/supporters/orders'],
    ['DELETE', `${BASE}/orders`],
  ] as const) {
    it(`is none for ${method} ${url}`, () => {
      expect(callMade({ method, url }, BASE)).to.equal(undefined);
    });
  }

  it('holds nothing of what was asked: no id, no query, whatever it is', () => {
    const part = fc.stringMatching(/^[\w~.-]{1,40}$/).filter((text) => !/^\.+$/.test(text));
    fc.assert(
      fc.property(fc.constantFrom(...API_CALLS), part, part, (call, id, query) => {
        const [method = '', path = ''] = call.split(' ');
        const url = `${BASE}${path.replaceAll(/\{\w+\}/g, id)}?token=${query}`;
        const made = callMade({ method, url, status: 200 }, BASE);
        expect(API_CALLS).to.include(made?.call);
      }),
    );
  });
});
