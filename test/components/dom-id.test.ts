import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { domId } from '../../components/shared/dom-id.js';

// Half surrogates included: an API's JSON may hold them.
const opaque = fc.string({ unit: 'binary' });

describe('An id in the page', () => {
  it('holds nothing at which a list of ids would be split, whatever the opaque id is', () => {
    fc.assert(
      fc.property(opaque, (id) => {
        expect(domId('request', `a ${id}\ud800`)).to.match(/^request-[\w-]*$/);
      }),
    );
  });

  it('differs for different ids', () => {
    fc.assert(
      fc.property(opaque, opaque, (one, other) => {
        fc.pre(one !== other);
        expect(domId('order', one)).not.to.equal(domId('order', other));
      }),
    );
  });
});
