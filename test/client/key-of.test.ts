import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { keyOf } from '../../src/client/key-of.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/;

describe('a key that follows from a text', () => {
  it('is a UUID, and the same for the same text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(keyOf(text)).to.match(UUID);
        expect(keyOf(text)).to.equal(keyOf(`${text}`));
      }),
    );
  });

  it('is another one for each other text, however alike', () => {
    const keys = new Set<string>();
    for (let order = 0; order < 200; order += 1)
      for (let item = 0; item < 200; item += 1)
        keys.add(keyOf(JSON.stringify([String(order), String(item)])));
    expect(keys.size).to.equal(40_000);
    // Each part of it differs by itself as well: 40,000 by chance would have about 29,900 different 16 bits.
    for (const [from, to] of [
      [0, 8],
      [9, 13],
      [24, 36],
    ])
      expect(new Set([...keys].map((key) => key.slice(from, to))).size).to.be.above(29_000);
  });
});
