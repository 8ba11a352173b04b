import { expect } from '@open-wc/testing';
import { runs, usePrograms, writesFile } from '../support/processes.js';
import { useFigures, type Budget, type Figures } from './figures.js';
import { firstOf, withModules, type File } from './files.mjs';

const namesOf = (files: Iterable<File>): string[] => [...files].map(({ file }) => file);
const modulesOf = (files: Iterable<File>): string[] => [...files].flatMap(({ modules }) => modules);
const define = (name: string): string => `components/${name}/define.ts`;

describe('A page downloads and asks no more than its budget', () => {
  const figures = useFigures();
  after(() => {
    const rows = figures().budgets.map(
      ({ what, figure, budget, unit }) => `  ${Number(figure.toFixed(2))} of ${budget} ${unit}  ${what}`,
    );
    console.log(`Budgets (kB as brotli -11):\n${rows.join('\n')}`);
  });

  const exceeding = (isExceeded: (budget: Budget) => boolean): string[] =>
    figures()
      .budgets.filter(isExceeded)
      .map(({ what, figure }) => `${what}: ${figure}`);

  it('in bytes', () => {
    expect(exceeding(({ unit, figure, budget }) => unit === 'kB' && figure > budget)).to.deep.equal([]);
  });

  it('in requests', () => {
    expect(exceeding(({ unit, figure, budget }) => unit === 'requests' && figure > budget)).to.deep.equal([]);
  });

  describe('and `npm run size` fails where one is exceeded:', () => {
    usePrograms();
    const judged = async (measured: Partial<Figures>) => {
      const file = await writesFile('figures.json', JSON.stringify({ ...figures(), ...measured }));
      return runs('node', ['test/bytes/size.mjs', '--figures', file]);
    };
    const grown = (files: readonly File[], by = 30_000): File[] =>
      files.map((file) => ({ ...file, bytes: file.bytes + by }));

    it('not where none is', async () => {
      const { code, stdout } = await judged({});
      expect(stdout).not.to.include(' over by ');
      expect(code).to.equal(0);
    });

    it('every file 30 kB larger', async () => {
      const { pages, bundle, loader } = figures();
      const larger = Object.fromEntries(Object.entries(pages).map(([name, files]) => [name, grown(files)]));
      const { code, stdout } = await judged({
        pages: larger,
        bundle: grown(bundle),
        loader: grown(loader),
      });
      expect(code).to.equal(1);
      for (const { what, unit } of figures().budgets) {
        // A file beside another is no larger where both are.
        if (unit === 'kB' && !what.includes('beside')) expect(stdout).to.match(overIn(what));
      }
    });

    it('a further touchpoint larger than where it stands alone', async () => {
      const { pages } = figures();
      for (const name of ['return-offer', 'deep-link', 'help-centre']) {
        const page = `order-item ${name}`;
        const { code, stdout } = await judged({ pages: { ...pages, [page]: grown(pages[page] ?? []) } });
        expect(code).to.equal(1);
        expect(stdout).to.match(overIn(`${name}, beside an order line`));
      }
    });

    it('one request more than each may make', async () => {
      const { code, stdout } = await judged({ requests: oneMore(figures().requests) });
      expect(code).to.equal(1);
      for (const { what, unit } of figures().budgets) {
        if (unit === 'requests') expect(stdout).to.match(overIn(what));
      }
    });
  });
});

/** The line of a budget that is exceeded. */
const overIn = (what: string): RegExp =>
  new RegExp(`${what.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')} +over by `);

/** Every number one higher, however deep it lies. */
function oneMore(counted: object): object {
  return Object.fromEntries(
    Object.entries(counted).map(([name, value]) => [
      name,
      typeof value === 'number' ? value + 1 : oneMore(value),
    ]),
  );
}

describe('A page downloads only what it needs', () => {
  const figures = useFigures();

  it('one file with the provider and all touchpoints, where there is no bundler', () => {
    expect(namesOf(firstOf(figures().bundle))).to.deep.equal(['product-support-kit.js']);
  });

  it('never the schemas, which belong to those who build and test an API', () => {
    const all = [...Object.values(figures().pages).flat(), ...figures().bundle];
    const holders = all.filter(({ modules }) => modules.some((module) => /(^|\/)zod\//.test(module)));
    expect(namesOf(holders)).to.deep.equal([]);
  });

  it('of the journey and of the requests nothing before a press', () => {
    const first = modulesOf(
      [...Object.values(figures().pages), figures().bundle].flatMap((page) => [...firstOf(page)]),
    );
    expect(
      first.filter((module) => /components\/(journey|requests)\/|src\/journey\//.test(module)),
    ).to.deep.equal([]);
  });

  it('what lies off the plain way of a request once it comes, and not before', () => {
    const page = figures().pages['order-item'] ?? [];
    const opened = modulesOf([...firstOf(page), ...withModules(page, 'components/journey/journey.ts')]);
    for (const piece of ['finder', 'photos', 'delivery', 'particulars', 'detours', 'setbacks', 'after']) {
      expect(opened).not.to.include(`components/journey/${piece}/${piece}.ts`);
    }
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
      expect(file).to.match(/^(product-support-kit\.js|chunks\/[a-z-]+(\.[a-z]{2})?-[\w-]{7}\.js)$/);
      expect(file).not.to.match(/define|index/);
    }
  });
});

describe('A page with the loader', () => {
  const figures = useFigures();
  const touchpoints = ['order-item', 'return-offer', 'deep-link', 'help-centre'];

  it('gets the loader as one file', () => {
    expect(namesOf(firstOf(figures().loader))).to.deep.equal(['loader.js']);
  });

  it('loads for an order line two files after it, and no third to wait for', () => {
    const [provider] = withModules(figures().loader, define('provider'));
    const page = withModules(figures().loader, define('provider'), define('order-item'));
    expect(page.size).to.equal(2);
    expect(provider?.imports).to.deep.equal([]);
  });

  it('asks for the loader by no other address than its own', () => {
    expect(namesOf(figures().loader.filter(({ imports }) => imports.includes('loader.js')))).to.deep.equal(
      [],
    );
  });

  it('loads of the journey and of the requests nothing before they are wanted', () => {
    const early = withModules(figures().loader, ...['provider', ...touchpoints].map(define));
    expect(
      modulesOf(early).filter((module) => /components\/(journey|requests)\/|src\/journey\//.test(module)),
    ).to.deep.equal([]);
  });
});
