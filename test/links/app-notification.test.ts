import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { appNotification, type Delivery } from '../../src/links/index.js';
import { delivery, OTHER_MARKETPLACES, WRONG } from './delivery-example.js';

function build(change: Partial<Delivery> = {}) {
  const notification = appNotification({ ...delivery, ...change });
  if (!notification) throw new Error('no notification');
  return notification;
}

const segmenter = new Intl.Segmenter('en');
/** The characters of a text as its readers see them. */
const seen = (text: string) => [...segmenter.segment(text)].map(({ segment }) => segment);

describe('appNotification', () => {
  for (const marketplace of OTHER_MARKETPLACES) {
    it(`does not exist in marketplace "${marketplace}" [S3, E2]`, () => {
      expect(appNotification({ ...delivery, marketplace })).to.equal(undefined);
    });
  }

  it('says what it offers, of what, and until when, and leads to the support page [S1, S2, S3]', () => {
    expect(build()).to.deep.equal({
      title: 'Is a part missing or damaged?',
      body: 'Oakline standing desk, 140 × 70 cm: get a free replacement part until November 8, 2026.',
      deepLink: delivery.link,
      imageUrl: delivery.itemImageUrl,
      data: { kind: 'product-support', touchpoint: 'email', windowEndsOn: '2026-11-08' },
    });
  });

  it('does without a picture where its address is not safe', () => {
    expect(build({ itemImageUrl: 'javascript:alert(1)' })).not.to.have.property('imageUrl');
  });

  it('cuts a long title between two characters as readers see them', () => {
    const family = '👩‍👩‍👧‍👦';
    const { body } = build({ itemTitle: family.repeat(40) });
    const [title = ''] = body.split('…');
    expect(title.length).to.be.greaterThan(0);
    expect(new Set(seen(title))).to.deep.equal(new Set([family]));
  });

  it('uses the whole length that there is', () => {
    expect(build({ itemTitle: 'x'.repeat(200) }).body.length).to.equal(150);
  });

  it('keeps to 50 and 150 characters, its sentence whole, whatever the title', () => {
    const titles = fc.oneof(
      fc.string({ maxLength: 400, size: 'max' }),
      fc.string({ unit: 'binary', maxLength: 400, size: 'max' }),
      fc.string({ unit: fc.constantFrom('👩‍👩‍👧‍👦', 'é', 'e\u0301', 'ü', ' ', 'नि'), maxLength: 200, size: 'max' }),
      fc.constant(`e${'\u0301'.repeat(500)}`),
    );
    fc.assert(
      fc.property(titles, (itemTitle) => {
        const { title, body } = build({ itemTitle, windowEndsOn: '2026-09-30' });
        expect(title.length).to.be.at.most(50);
        expect(body.length).to.be.at.most(150);
        expect(body).to.match(/: get a free replacement part until September 30, 2026\.$/);
        const shown = body.slice(0, body.lastIndexOf(': get a free'));
        const whole = itemTitle.replace(/[\s\p{Cc}]+/gu, ' ').trim() || 'Your item';
        if (shown !== whole) {
          expect(shown).to.match(/…$/);
          const kept = seen(shown.slice(0, -1));
          expect(kept.join('')).to.equal(seen(whole).slice(0, kept.length).join(''));
        }
      }),
      { numRuns: 150 },
    );
  });

  for (const [title, change, sentence] of WRONG) {
    it(`refuses ${title} with a sentence`, () => {
      expect(() => build(change)).to.throw(TypeError, sentence);
    });
  }
});
