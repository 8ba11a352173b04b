import { expect } from '@open-wc/testing';
import { useFindings } from './found.js';

const BUNDLERS = ['vite', 'webpack', 'esbuild'] as const;

interface Seen {
  /** Brotli, what a page loads at first. */
  bytes: number;
  /** Of a page that was opened. */
  upgraded?: string[];
  errors?: string[];
}
type Found = Record<(typeof BUNDLERS)[number], Record<'two' | 'four' | 'all' | 'root', Seen>>;

const tags = (...names: string[]): string[] => names.map((name) => `product-support-${name}`);

describe('A shop that bundles the packed kit with tree shaking', () => {
  const found = useFindings<Found>('test/consumers/bundled.mjs');

  for (const bundler of BUNDLERS) {
    it(`has its tags upgraded, and the journey opened by a press: ${bundler}`, () => {
      const { two, all } = found()[bundler];
      expect(two.upgraded).to.deep.equal(tags('provider', 'order-item'));
      expect(all.upgraded).to.have.members(
        tags('provider', 'order-item', 'return-offer', 'help-centre', 'deep-link', 'journey', 'requests'),
      );
      expect([two.errors, all.errors]).to.deep.equal([[], []]);
    });

    it(`pays for the elements that it imports, and for no others: ${bundler}`, () => {
      const { two, four, all, root } = found()[bundler];
      console.log(
        `${bundler}, kB at first: ${[two, four, all].map(({ bytes }) => (bytes / 1000).toFixed(1)).join(', ')}`,
      );
      expect(four.bytes - two.bytes, 'two elements more').to.be.above(500);
      expect(all.bytes - four.bytes, 'all').to.be.above(500);
      expect(root.bytes, 'one function of the root').to.be.below(1000);
    });
  }
});
