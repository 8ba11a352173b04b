import { expect, waitUntil } from '@open-wc/testing';
import { starts } from '../support/processes.js';
import { firstOf, kB, TOUCHPOINTS, withModules, type File } from './figures.js';

/** What a page with one touchpoint and the loader downloads before anything is pressed, in kB. */
const BUDGET = 12 + 1.2;

/** What is over that yet, and the figure that it holds meanwhile. An entry may only shrink. */
const OVER_BUDGET: Readonly<Record<string, number>> = {
  'deep-link': 13.4,
  'help-centre': 13.95,
};

describe('A page with the loader downloads no more than its budget', () => {
  let files: File[] = [];
  before(async function () {
    this.timeout(120_000);
    const running = await starts('node', ['test/bytes/measure-loader.mjs'], { ready: /^Started\.$/m });
    // Asked again and again: the runner answers no question that takes longer than its own patience.
    const measured = async () => /^Files: (.*)\n/m.exec(await running.stdout())?.[1];
    await waitUntil(measured, 'the build took too long', { interval: 250, timeout: 110_000 });
    files = JSON.parse((await measured()) ?? '');
  });

  const define = (name: string): string => `components/${name}/define.ts`;

  it('for the loader itself', () => {
    const first = firstOf(files);
    expect([...first].map(({ file }) => file)).to.deep.equal(['loader.js']);
    console.log(`The loader: ${kB(first)} kB`);
    expect(kB(first), 'the loader, in kB').to.be.at.most(1.2);
  });

  for (const name of TOUCHPOINTS) {
    it(`before anything is pressed: ${name}`, () => {
      const page = new Set([...firstOf(files), ...withModules(files, define('provider'), define(name))]);
      console.log(`${name}, with the loader: ${kB(page)} kB in ${page.size} files`);
      expect(kB(page), `${name}, in kB`).to.be.at.most(OVER_BUDGET[name] ?? BUDGET);
    });
  }

  it('for an order line two files after the loader, and no third to wait for', () => {
    const [provider] = withModules(files, define('provider'));
    const page = withModules(files, define('provider'), define('order-item'));
    expect(page.size).to.equal(2);
    expect(provider?.imports).to.deep.equal([]);
  });

  it('and asks for the loader by no other address than its own', () => {
    expect(
      files.filter(({ imports }) => imports.includes('loader.js')).map(({ file }) => file),
    ).to.deep.equal([]);
  });

  it('of the journey and of the requests nothing before they are wanted', () => {
    const early = withModules(files, ...['provider', ...TOUCHPOINTS].map(define));
    const modules = [...early].flatMap(({ modules }) => modules);
    expect(
      modules.filter((module) => /components\/(journey|requests)\/|src\/journey\//.test(module)),
    ).to.deep.equal([]);
  });
});
