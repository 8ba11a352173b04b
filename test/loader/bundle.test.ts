import { expect } from '@open-wc/testing';
import { VERSION } from '../../src/version.js';
import { useVisits } from './visits.js';

const KIT = '/kit/product-support-kit.js';

describe('A page with the self-contained file', () => {
  const visit = useVisits('test/loader/bundle-visits.mjs', [
    'a plain address',
    'an address with a query',
    'a versioned name',
    'two copies, and a Lit of the shop’s own',
    'files that are checked',
    'a chunk that somebody changed',
    'a first file that somebody changed',
    'an answer that the shop has',
    'code that is on its way',
    'the hashes',
  ]);

  const journeyIn = (asked: readonly string[]): boolean =>
    asked.some((file) => file.endsWith('/chunks/journey.js'));

  for (const [name, address] of [
    ['a plain address', KIT],
    ['an address with a query', `${KIT}?v=1`],
    ['a versioned name', `/kit/product-support-kit-${VERSION}.js`],
  ] as const) {
    it(`loads it once, and what a press needs beside it: ${name}`, () => {
      const { asked, twice, journey } = visit(name);
      expect(asked.filter((file) => file.includes('product-support-kit'))).to.deep.equal([address]);
      expect(journeyIn(asked)).to.equal(true);
      expect(journey).to.equal(true);
      expect(twice).to.deep.equal([]);
    });
  }

  it('works beside another copy and another Lit under a strict policy with Trusted Types', () => {
    const { asked, journey, faults } = visit('two copies, and a Lit of the shop’s own');
    expect(asked).to.include.members([KIT, '/copy/product-support-kit.js']);
    expect(journey).to.equal(true);
    // The journey's support context is no part of this shop.
    expect(faults.filter((fault) => !fault.includes('404'))).to.deep.equal([]);
  });

  it('has every file checked by its hash, those on demand by an import map', () => {
    const { asked, journey } = visit('files that are checked');
    expect(journeyIn(asked)).to.equal(true);
    expect(journey).to.equal(true);
  });

  it('runs no file that was changed on its way, and the plain link does instead', () => {
    const chunk = visit('a chunk that somebody changed');
    expect(journeyIn(chunk.asked)).to.equal(true);
    expect([chunk.journey, chunk.stolen, chunk.opened]).to.deep.equal([false, false, '/help']);
    const first = visit('a first file that somebody changed');
    expect([first.stolen, first.opened]).to.deep.equal([false, '/help']);
  });

  it('asks for no item whose answer the shop’s own script hands over, though that runs after the kit’s [S4]', () => {
    expect(visit('an answer that the shop has')['calls']).to.deep.equal(['o:1']);
  });

  it('leaves the line as it is while the journey’s code is on its way after a press', () => {
    const { before, meanwhile } = visit('code that is on its way');
    expect(meanwhile).to.deep.equal(before);
    expect(before).to.deep.equal({ line: 44, link: false });
  });

  it('comes with a hash of every file', () => {
    const { files, integrity } = visit('the hashes');
    expect(integrity).to.have.all.keys(files as string[]);
    expect(files).to.include.members([
      'product-support-kit.js',
      `product-support-kit-${VERSION}.js`,
      'loader.js',
      `loader-${VERSION}.js`,
      'reserve.css',
    ]);
    for (const hash of Object.values(integrity as Record<string, string>))
      expect(hash).to.match(/^sha384-[\w+/]{64}$/);
  });
});
