import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { domId } from '../../components/shared/dom-id.js';

describe('An id in the page', () => {
  it('holds nothing at which a list of ids would be split, whatever the opaque id is', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (id) => expect(domId('request', id)).not.to.match(/\s/)),
    );
  });

  it('differs for different ids', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        fc.pre(one !== other);
        expect(domId('order', one)).not.to.equal(domId('order', other));
      }),
    );
  });
});
