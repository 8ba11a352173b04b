import { expect } from '@open-wc/testing';
import { useVisits } from './visits.js';

describe('A page with the sheet that keeps the elements’ places', () => {
  const visit = useVisits('test/loader/reserve-visits.mjs', [
    'order lines',
    'order lines on a small root',
    'order lines in large type',
    'order lines without the sheet',
    'a return offer',
    'a help centre',
    'a deep link',
    'a script that fails',
    'no JavaScript',
    'a return offer without JavaScript',
    'a return offer whose script fails',
  ]);

  for (const [name, height] of [
    ['order lines', 16 * 2.75],
    ['order lines on a small root', 14 * 2.75],
    ['order lines in large type', 28 * 2.75],
  ] as const) {
    it(`shifts nothing when the script and then the answers come: ${name} [S4]`, () => {
      const { shift, linksBefore, linksAfter, ...heights } = visit(name);
      expect(shift).to.equal(0);
      expect(linksAfter, 'the plain links').to.deep.equal(linksBefore);
      for (const when of ['parsed', 'defined', 'answered'])
        expect(heights[when], when).to.deep.equal(Array.from({ length: 20 }, () => height));
    });
  }

  it('is what keeps an order page still', () => {
    expect(visit('order lines without the sheet').shift).to.be.greaterThan(0);
  });

  for (const name of ['a return offer', 'a help centre', 'a deep link'] as const) {
    it(`shifts nothing of what a shopper sees: ${name}`, () => {
      expect(visit(name).shift).to.equal(0);
    });
  }

  for (const name of ['a script that fails', 'no JavaScript'] as const) {
    it(`leaves the plain link, which can be pressed: ${name}`, () => {
      expect(visit(name)['opened']).to.deep.equal({
        orderItem: '/help',
        deepLink: '/help',
        helpCentre: '/help',
      });
    });
  }

  it('shows the plain link of a return offer at once without JavaScript, else after a moment without the script', () => {
    const without = visit('a return offer without JavaScript');
    expect(without['height']).not.to.deep.equal([0]);
    expect(without['opened']).to.equal('/help');
    const { atFirst, waits, opened } = visit('a return offer whose script fails');
    expect({ atFirst, waits, opened }).to.deep.equal({ atFirst: false, waits: [3000], opened: '/help' });
  });
});
