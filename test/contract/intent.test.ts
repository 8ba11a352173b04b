import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { intentFor } from '../../src/contract/intent.js';
import type { PartRequestBody } from '../../src/contract/part-requests.js';
import * as examples from './examples.js';

const body: PartRequestBody = {
  ...examples.partRequestBody,
  parts: [...examples.partRequestBody.parts],
  evidenceIds: [...examples.partRequestBody.evidenceIds],
};
const { parts, ...otherMembers } = body;
const first = intentFor<PartRequestBody>(undefined, body, 'key-1');

describe('intentFor', () => {
  it('makes the first intent under the key given', () => {
    expect(first).to.deep.equal({ key: 'key-1', body });
  });

  const same: [title: string, body: PartRequestBody][] = [
    ['the same body', body],
    ['an equal body', structuredClone(body)],
    ['the parts in another order', { ...body, parts: body.parts.toReversed() }],
    ['the pictures in another order', { ...body, evidenceIds: body.evidenceIds?.toReversed() }],
    ['the members in another order', { parts, ...otherMembers }],
  ];
  for (const [title, again] of same) {
    it(`keeps the intent for ${title}: a second press cannot order twice`, () => {
      expect(intentFor(first, again, 'key-2')).to.equal(first);
    });
  }

  it('takes an undefined member for an absent one', () => {
    const { note: _note, ...bare } = body;
    const intent = intentFor<PartRequestBody>(undefined, bare, 'key-1');
    expect(intentFor<PartRequestBody>(intent, { ...bare, note: undefined }, 'key-2')).to.equal(intent);
  });

  const [one, two] = examples.partRequestBody.parts;
  const changed: [title: string, body: PartRequestBody][] = [
    ['another order', { ...body, orderId: 'order-2' }],
    ['another item', { ...body, itemId: 'item-2' }],
    ['another touchpoint', { ...body, touchpoint: 'help' }],
    ['another reason', { ...body, reason: 'damaged' }],
    ['another note', { ...body, note: 'Other.' }],
    ['no note', { ...body, note: undefined }],
    ['another answer', { ...body, answers: { ...body.answers, box: 'The first one' } }],
    ['no answers', { ...body, answers: undefined }],
    ['a picture less', { ...body, evidenceIds: ['evidence-1'] }],
    ['another saved address', { ...body, addressId: 'address-3' }],
    [
      'a correction of the typed address',
      { ...body, address: { ...examples.postalAddress, postalCode: '98102' } },
    ],
    ['a part less', { ...body, parts: [one] }],
    ['a part more', { ...body, parts: [one, two, { partId: 'part-3', quantity: 1 }] }],
    ['the same part twice', { ...body, parts: [one, one] }],
    ['another quantity', { ...body, parts: [one, { ...two, quantity: 3 }] }],
    [
      'quantities exchanged',
      {
        ...body,
        parts: [
          { ...one, quantity: 2 },
          { ...two, quantity: 1 },
        ],
      },
    ],
  ];
  for (const [title, other] of changed) {
    it(`makes a new intent for ${title}`, () => {
      expect(intentFor(first, other, 'key-2')).to.deep.equal({ key: 'key-2', body: other });
    });
  }

  it('keeps the intent for whatever order of members and lists, and for nothing else', () => {
    const values = fc.dictionary(
      fc.string(),
      fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.array(fc.string())),
    );
    fc.assert(
      fc.property(values, values, (some, other) => {
        const reordered = Object.fromEntries(
          Object.entries(some)
            .toReversed()
            .map(([name, value]) => [name, Array.isArray(value) ? value.toReversed() : value]),
        );
        const intent = intentFor<typeof some>(undefined, some, 'key-1');
        expect(intentFor<typeof some>(intent, reordered, 'key-2')).to.equal(intent);
        const sorted = (value: typeof some) =>
          Object.entries(value)
            .map(([name, member]) =>
              JSON.stringify([name, Array.isArray(member) ? member.toSorted() : member]),
            )
            .toSorted();
        const equal = JSON.stringify(sorted(some)) === JSON.stringify(sorted(other));
        expect(intentFor(intent, other, 'key-2') === intent).to.equal(equal);
      }),
    );
  });
});
