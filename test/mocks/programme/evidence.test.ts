import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { EVIDENCE_TYPES } from '../../../src/contract/index.js';
import { evidenceFaults, type EvidenceFacts } from '../../../mocks/programme/evidence.js';
import { isPicture, SIGNATURE_LENGTH } from '../../../mocks/programme/picture-type.js';
import { bytesOfPicture } from '../pictures.js';

const facts = (change: Partial<EvidenceFacts> = {}): EvidenceFacts => ({
  reason: 'damaged',
  evidenceIds: ['a', 'b'],
  own: new Set(['a', 'b', 'c', 'spent']),
  used: new Set(['spent']),
  rules: { required: ['damaged'], maxPhotos: 2 },
  ...change,
});
const pointers = (change: Partial<EvidenceFacts>) =>
  evidenceFaults(facts(change)).map(({ pointer }) => pointer);

describe('the pictures of a request', () => {
  const rows: readonly [string, Partial<EvidenceFacts>, string[]][] = [
    ['are taken where they are the shopper’s own', {}, []],
    ['are not needed where the reason asks for none', { reason: 'missing', evidenceIds: [] }, []],
    ['may be there though the reason asks for none', { reason: 'missing' }, []],
    ['are needed where the reason has to be shown', { evidenceIds: [] }, ['/evidenceIds']],
    ['are no more than are allowed', { evidenceIds: ['a', 'b', 'c'] }, ['/evidenceIds']],
    ['are not another shopper’s', { evidenceIds: ['a', 'stranger'] }, ['/evidenceIds/1']],
    ['are not those of another request', { evidenceIds: ['spent', 'b'] }, ['/evidenceIds/0']],
    ['are not there twice', { evidenceIds: ['a', 'a'] }, ['/evidenceIds/1']],
    [
      'have each of their faults told',
      { evidenceIds: ['spent', 'stranger', 'a', 'a'] },
      ['/evidenceIds', '/evidenceIds/0', '/evidenceIds/1', '/evidenceIds/3'],
    ],
  ];
  for (const [what, change, expected] of rows) {
    it(`${what} [S1]`, () => {
      expect(pointers(change)).to.deep.equal(expected);
    });
  }

  it('say what is wrong with each of them', () => {
    const details = (change: Partial<EvidenceFacts>) =>
      evidenceFaults(facts(change)).map(({ detail }) => detail);
    expect(details({ evidenceIds: [] })).to.deep.equal(['This reason needs a picture.']);
    expect(details({ evidenceIds: ['spent', 'stranger', 'a', 'a'] })).to.deep.equal([
      'One request may hold at most 2 pictures.',
      'This picture is in another request.',
      'There is no such picture.',
      'This picture is already in the request.',
    ]);
  });

  it('tell another shopper’s picture and one that does not exist apart in no word [S14]', () => {
    const [one, other] = ['stranger', 'nothing'].map((id) => evidenceFaults(facts({ evidenceIds: [id] })));
    expect(one).to.deep.equal(other);
  });

  it('are taken exactly where each is known, unused and named once, within the limit', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'spent', 'stranger');
    fc.assert(
      fc.property(fc.array(id, { maxLength: 4 }), fc.constantFrom('damaged', 'missing'), (ids, reason) => {
        const sound =
          ids.length <= 2 &&
          (ids.length > 0 || reason === 'missing') &&
          new Set(ids).size === ids.length &&
          ids.every((each) => ['a', 'b', 'c'].includes(each));
        expect(pointers({ evidenceIds: ids, reason }).length === 0).to.equal(sound);
      }),
    );
  });
});

describe('a file', () => {
  for (const type of EVIDENCE_TYPES) {
    it(`is ${type} by its first bytes, and is no other type`, () => {
      const bytes = bytesOfPicture(type).slice(0, SIGNATURE_LENGTH);
      expect(EVIDENCE_TYPES.filter((claimed) => isPicture(claimed, bytes))).to.deep.equal([type]);
      for (const claimed of ['image/gif', 'image/svg+xml', 'constructor', '']) {
        expect(isPicture(claimed, bytes), claimed).to.equal(false);
      }
    });

    it(`is not ${type} where a byte of its signature differs or is not there`, () => {
      const signature = bytesOfPicture(type);
      const length = { 'image/jpeg': 3, 'image/png': 8, 'image/webp': 12 }[type];
      for (let at = 0; at < length; at += 1) {
        expect(isPicture(type, signature.slice(0, at)), `${at} bytes`).to.equal(false);
        // Between its two words a WebP holds its length, which is any.
        if (type === 'image/webp' && at >= 4 && at < 8) continue;
        const changed = signature.with(at, (signature[at] ?? 0) ^ 1);
        expect(isPicture(type, changed), `byte ${at}`).to.equal(false);
      }
    });
  }

  it('is no picture where it is text, however it is called', () => {
    const text = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>');
    for (const type of EVIDENCE_TYPES) expect(isPicture(type, text)).to.equal(false);
  });
});
