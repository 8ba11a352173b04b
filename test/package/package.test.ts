import { expect } from '@open-wc/testing';
import { VERSION } from '../../src/version.js';
import type * as Testing from '../../mocks/testing/index.js';
import { useFindings } from '../consumers/found.js';
import { runs } from '../support/processes.js';

interface Entry {
  name: string;
  condition: string;
  file: string;
  reached?: { files: string[]; packages: string[] };
}

/** What a package is made of, and nothing else: modules, their maps and types, and data. */
const WANTED = [
  /^(LICENSE|README\.md|CHANGELOG\.md|package\.json)$/,
  /^dist\/(custom-elements|openapi|vscode\.(html|css)-custom-data)\.json$/,
  /^dist\/(_virtual|components|src)\/[\w@./-]+\.(js|js\.map|d\.ts)$/,
  /^dist\/components\/(reserve|themes\/[\w-]+)\.css$/,
  /^dist\/bundle\/[\w./-]+\.(js|css|json)$/,
  /^dist\/command\/[\w./-]+\.js$/,
  /^dist\/mocks\/[\w./-]+\.(js|d\.ts)$/,
  /^dist\/(bundle|bundle\/loader|command|mocks)\/LICENSES\.md$/,
  /^dist\/types\/\w+\.d\.ts$/,
];
/** Who wrote what lies in a folder besides the kit, and a line of the licence that has to go with it. */
const LIT = [
  'Copyright (c) 2017 Google LLC',
  'Redistributions in binary form must reproduce the above copyright',
];
const ZOD = [
  'Copyright (c) 2025 Colin McDonnell',
  'The above copyright notice and this permission notice shall be',
];
const INCLUDED: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'dist/bundle': { '@lit/reactive-element': LIT, 'lit-element': LIT, 'lit-html': LIT, lit: LIT },
  'dist/bundle/loader': { '@lit/reactive-element': LIT, 'lit-element': LIT, 'lit-html': LIT, lit: LIT },
  'dist/command': { zod: ZOD },
};
const ELEMENTS = [
  'provider',
  'deep-link',
  'order-item',
  'return-offer',
  'help-centre',
  'journey',
  'requests',
] as const;

describe('The package', () => {
  const found = useFindings<{ files: string[]; entries: Entry[] }>('test/package/describe.mjs');
  const files = (): string[] => found().files;
  const entries = (): Entry[] => found().entries;

  const entry = (name: string, condition = 'default'): Entry => {
    const found = entries().find((one) => one.name === name && one.condition === condition);
    if (!found) throw new Error(`There is no entry ${name} (${condition}).`);
    return found;
  };
  const isForTests = ({ name }: Entry): boolean => name === './mocks' || name === './testing';

  it('holds what a shop needs: no test, no demo, no source, nothing that no entry leads to', () => {
    expect(files().filter((file) => !WANTED.some((wanted) => wanted.test(file)))).to.deep.equal([]);
    expect(files().filter((file) => /(^|\/)(demo|tests?|build)\/|\.test\./.test(file))).to.deep.equal([]);
  });

  for (const [folder, packages] of Object.entries(INCLUDED)) {
    it(`names each package that ${folder} includes, with its licence`, async () => {
      expect(files()).to.include(`${folder}/LICENSES.md`);
      const list = await (await fetch(`/${folder}/LICENSES.md`)).text();
      const [, ...sections] = list.split(/^## /m);
      const named = sections.map((section) => section.slice(0, section.indexOf(' - ')));
      expect(named).to.have.members(Object.keys(packages));
      for (const [index, name] of named.entries()) {
        for (const line of packages[name] ?? []) expect(sections[index]).to.include(line);
      }
    });
  }

  it('is of the version that its elements say they are', async () => {
    const { version } = (await (await fetch('/package.json')).json()) as { version: string };
    expect(VERSION).to.equal(version);
  });

  it('holds the file of each entry, whatever the condition', () => {
    expect(
      entries()
        .filter(({ file }) => !files().includes(file))
        .map(({ name }) => name),
    ).to.deep.equal([]);
  });

  it('holds every file that an entry leads to', () => {
    const reached = entries().flatMap((one) => one.reached?.files ?? []);
    expect(reached.filter((file) => !files().includes(file))).to.deep.equal([]);
  });

  it('has entries for each element and its definition, each with types', () => {
    for (const name of ELEMENTS) {
      for (const condition of ['default', 'types']) {
        expect(entry(`./${name}`, condition).file).to.include(`dist/components/${name}/${name}.`);
        expect(entry(`./${name}/define.js`, condition).file).to.include(`dist/components/${name}/define.`);
      }
    }
  });

  it('leads from no entry of a page to the mock, to MSW, or to what only Node has', () => {
    for (const { name, condition, reached } of entries().filter((one) => !isForTests(one))) {
      if (!reached) continue;
      expect(
        reached.files.filter((file) => file.startsWith('dist/mocks/')),
        `${name} (${condition})`,
      ).to.deep.equal([]);
      expect(
        reached.packages.filter((one) => !/^(lit|lit-html|@lit|zod)(\/|$)/.test(one)),
        `${name} (${condition})`,
      ).to.deep.equal([]);
    }
  });

  it('leads from an element to no schema, which belongs to those who build and test an API', () => {
    for (const name of ELEMENTS) {
      expect(
        entry(`./${name}/define.js`).reached?.packages.filter((one) => one.startsWith('zod')),
      ).to.deep.equal([]);
    }
  });

  it('brings the mock with all that it needs but MSW, and to a browser nothing of Node', () => {
    const packagesOf = (one: Entry) => one.reached?.packages ?? [];
    for (const one of entries().filter(isForTests)) {
      expect(packagesOf(one).filter((name) => !/^(msw|zod)\/|^node:/.test(name))).to.deep.equal([]);
    }
    expect(packagesOf(entry('./mocks', 'browser')).filter((name) => name.startsWith('node:'))).to.deep.equal(
      [],
    );
    expect(packagesOf(entry('./testing')).filter((name) => name.startsWith('node:'))).to.deep.equal([]);
  });
});

describe('The mock in the package', () => {
  it('answers as an HTTP server in Node, and says that a service worker needs a browser', async () => {
    const script = `
      import { createStore, createWorld, MAIN_SHOPPER, startServer, startServiceWorker } from 'product-support-kit/mocks';
      const server = await startServer({ store: createStore({ world: createWorld('default') }), port: 0 });
      const answer = await fetch(server.url + '/orders', { headers: { authorization: 'Bearer ' + MAIN_SHOPPER.token } });
      const { orders } = await answer.json();
      await server.stop();
      const refused = await startServiceWorker({}).catch(({ message }) => message);
      console.log(JSON.stringify({ status: answer.status, orders: orders.length > 0, refused }));`;
    const { stdout, stderr } = await runs('node', ['--input-type=module', '-e', script]);
    expect(stderr).to.equal('');
    expect(JSON.parse(stdout)).to.deep.equal({
      status: 200,
      orders: true,
      refused: 'startServiceWorker needs a browser; in Node use startServer.',
    });
  });

  it('answers a page under test', async () => {
    // By its address: before a build the compiler would not find it.
    const address = new URL('/dist/mocks/testing/index.js', location.href).href;
    const { startMockApi } = (await import(address)) as typeof Testing;
    const api = startMockApi({ scenario: 'no-orders', apiBase: '/packed/api' });
    const answer = await fetch(`${api.apiBase}/orders`, {
      headers: { authorization: `Bearer ${api.token}` },
    });
    expect(await answer.json()).to.deep.equal({ orders: [] });
    expect(api.calls).to.deep.equal(['GET /orders']);
    expect(() => api.item).to.throw('no orders');
    api.stop();
  });
});
