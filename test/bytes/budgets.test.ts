import { expect } from '@open-wc/testing';
import { firstOf, kB, TOUCHPOINTS, useFigures, withModules, type File } from './figures.js';

const JOURNEY = 'components/journey/journey.ts';

/**
 * What does not hold its budget yet, and the figure that it holds meanwhile, in kB. An entry may only shrink, and goes
 * once the budget holds.
 */
const OVER_BUDGET: Readonly<Record<string, number>> = {
  'help-centre, beside an order line': 1.95,
};

/**
 * What a journey loads only when something needs it, and what each may add, in kB: the drawing and the search; pictures;
 * another address; what not every item has; the return and what can't be had; what goes wrong; the way of a request.
 */
const PIECES: readonly (readonly [module: string, budget: number])[] = [
  ['components/journey/finder/finder.ts', 7.5],
  ['components/journey/photos/photos.ts', 9.4],
  ['components/journey/delivery/delivery.ts', 6.4],
  ['components/journey/particulars/particulars.ts', 3.2],
  ['components/journey/detours/detours.ts', 5.4],
  ['components/journey/setbacks/setbacks.ts', 1.6],
  ['components/journey/after/after.ts', 3.4],
];

describe('A page downloads no more than its budget', () => {
  const figures = useFigures();
  const report: string[] = [];
  after(() => console.log(`Bytes, brotli -11, kB:\n${report.join('\n')}`));

  function expectAtMost(what: string, figure: number, budget: number): void {
    const held = OVER_BUDGET[what];
    report.push(
      `  ${figure.toFixed(2).padStart(6)} of ${budget.toFixed(1).padStart(4)}  ${what}${held ? ' (over)' : ''}`,
    );
    expect(figure, `${what}, in kB`).to.be.at.most(held ?? budget);
    if (held) expect(figure, `${what}: the budget holds, take it off the list`).to.be.above(budget);
  }

  const pageWith = (...touchpoints: string[]): File[] => figures().pages[touchpoints.join(' ')] ?? [];
  const page = (): File[] => pageWith('order-item');

  for (const name of TOUCHPOINTS) {
    it(`before anything is pressed: ${name}`, () => {
      expectAtMost(`${name}, before anything is pressed`, kB(firstOf(pageWith(name))), 12);
    });
  }

  for (const name of TOUCHPOINTS.slice(1)) {
    it(`for each further touchpoint: ${name}`, () => {
      const both = kB(firstOf(pageWith('order-item', name)));
      expectAtMost(`${name}, beside an order line`, both - kB(firstOf(page())), 1.5);
    });
  }

  it('without a bundler: one file with the provider and all touchpoints', () => {
    const first = firstOf(figures().bundle);
    expect([...first].map(({ file }) => file)).to.deep.equal(['product-support-kit.js']);
    expectAtMost('the file for a page without a bundler', kB(first), 12 + 3 * 1.5);
  });

  it('for a whole journey, its touchpoint included', () => {
    const files = new Set([...firstOf(page()), ...withModules(page(), JOURNEY)]);
    expectAtMost('a whole journey from an order line', kB(files), 28);
  });

  for (const [module, budget] of PIECES) {
    it(`for what a step of the journey loads on demand: ${module}`, () => {
      const known = new Set([...firstOf(page()), ...withModules(page(), JOURNEY)]);
      const files = withModules(page(), module);
      expect(
        [...files].some((file) => !known.has(file)),
        'it is loaded on demand',
      ).to.equal(true);
      expectAtMost(module, kB(files, known), budget);
    });
  }

  it('for a language: what an order line and its journey load of German', () => {
    const files = withModules(page(), 'src/messages/de/touchpoints.ts', 'src/messages/de/journey.ts');
    expectAtMost('German for an order line and its journey', kB(files), 3);
  });
});

describe('A page downloads only what it needs', () => {
  const figures = useFigures();
  const modulesOf = (files: Iterable<File>): string[] => [...files].flatMap(({ modules }) => modules);

  it('never the schemas, which belong to those who build and test an API', () => {
    const all = [...Object.values(figures().pages).flat(), ...figures().bundle];
    const holders = all.filter(({ modules }) => modules.some((module) => /(^|\/)zod\//.test(module)));
    expect(holders.map(({ file }) => file)).to.deep.equal([]);
  });

  it('of the journey and of the requests nothing before a press', () => {
    const first = modulesOf(
      [...Object.values(figures().pages), figures().bundle].flatMap((page) => [...firstOf(page)]),
    );
    expect(
      first.filter((module) => /components\/(journey|requests)\/|src\/journey\//.test(module)),
    ).to.deep.equal([]);
  });

  it('no text of another language at first, and of English only its own', () => {
    const textsOf = (page: string): string[] =>
      modulesOf(firstOf(figures().pages[page] ?? [])).flatMap(
        (module) => /^src\/messages\/(\w\w\/.*)\.ts$/.exec(module)?.[1] ?? [],
      );
    expect(textsOf('order-item')).to.deep.equal(['en/touchpoints']);
    expect(textsOf('return-offer')).to.deep.equal(['en/touchpoints']);
    expect(textsOf('deep-link').sort()).to.deep.equal(['en/link', 'en/touchpoints']);
    expect(textsOf('help-centre').sort()).to.deep.equal(['en/help', 'en/touchpoints']);
  });

  it('files whose names say what they hold', () => {
    for (const { file } of figures().bundle) {
      expect(file).to.match(/^(product-support-kit\.js|chunks\/[a-z-]+(\.[a-z]{2})?-[\w-]{8}\.js)$/);
      expect(file).not.to.match(/define|index/);
    }
  });
});
