import { expect } from '@open-wc/testing';
import 'axe-core';
import type Axe from 'axe-core';
import { pathOf, readsFile, runs, usePrograms } from '../support/processes.js';
import { CONFORMANCE, stateOf, type Entry } from './conformance.js';
import { CRITERIA, type Criterion } from './criteria.js';

declare global {
  interface Window {
    /** It brings no module of its own. */
    readonly axe?: typeof Axe;
  }
}

/** The tags of axe's rules for the levels of the report; what is of an older version of WCAG alone has others. */
const LEVELS: ReadonlyMap<string, Criterion['level']> = new Map([
  ['wcag2a', 'A'],
  ['wcag21a', 'A'],
  ['wcag2aa', 'AA'],
  ['wcag21aa', 'AA'],
  ['wcag22aa', 'AA'],
]);

/** Also asked for at level AAA, with fewer exceptions, by a rule of level A. */
const AAA = ['2.1.3'];

function axeIn(window: Window | null): typeof Axe {
  if (!window?.axe) throw new Error('axe is not there.');
  return window.axe;
}

/** The criteria that a rule's tags name: `wcag1412` is 1.4.12. */
const criteriaIn = (tags: readonly string[]): string[] =>
  tags.flatMap((tag) => {
    const [, ...numbers] = /^wcag(\d)(\d)(\d+)$/.exec(tag) ?? [];
    return numbers.length > 0 ? [numbers.join('.')] : [];
  });

interface Rule {
  readonly id: string;
  readonly level: Criterion['level'];
  readonly criteria: readonly string[];
}

/** The rules of axe that run where these levels are asked for. */
const rules = (): Rule[] =>
  axeIn(window)
    .getRules([...LEVELS.keys()])
    .flatMap(({ ruleId, tags }) => {
      const level = tags.map((tag) => LEVELS.get(tag)).find((one) => one !== undefined);
      return level && !tags.includes('experimental') && !tags.includes('deprecated')
        ? [{ id: ruleId, level, criteria: criteriaIn(tags) }]
        : [];
    });

const entries: readonly (readonly [number: string, entry: Entry])[] = Object.entries(CONFORMANCE);

const testedIn = (entry: Entry) => ('tested' in entry ? entry.tested : []);
const openIn = (entry: Entry) => ('doesNotApply' in entry ? [] : (entry.open ?? []));

/** What a title is in the code that the server hands out. */
const asWritten = (title: string): string =>
  title
    .replace(/\\u\{?([\da-f]+)\}?/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
    .replace(/\\(.)/g, '$1');

const TITLE = /\b(?:it|describe)\(\s*(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|`((?:[^`\\]|\\.)*)`)/g;

async function codeOf(file: string): Promise<string> {
  const answer = await fetch(file);
  if (!answer.ok) throw new Error(`There is no ${file}.`);
  return answer.text();
}

/** The titles of a file's tests and of what is around them, where it or a file of its folder that it loads has them. */
async function titlesIn(file: string): Promise<string[]> {
  const code = await codeOf(file);
  const folder = file.slice(0, file.lastIndexOf('/'));
  const loaded = [...code.matchAll(/\bfrom\s*["']\.\/([\w-]+)\.[jt]s["']/g)].map(([, name]) =>
    codeOf(`${folder}/${name}.ts`),
  );
  return [code, ...(await Promise.all(loaded))].flatMap((text) =>
    [...text.matchAll(TITLE)].map(([, ...quoted]) =>
      asWritten(quoted.find((title) => title !== undefined) ?? ''),
    ),
  );
}

describe('The criteria of WCAG 2.2', () => {
  it('are the 31 of level A and the 24 of level AA, each once and in order', () => {
    const numbers = CRITERIA.map(({ number }) => number);
    expect(new Set(numbers).size).to.equal(55);
    const inOrder = new Intl.Collator('en', { numeric: true });
    expect(numbers).to.deep.equal([...numbers].sort(inOrder.compare));
    const atLevel = (wanted: string) => CRITERIA.filter(({ level }) => level === wanted).length;
    expect([atLevel('A'), atLevel('AA')]).to.deep.equal([31, 24]);
  });

  it('hold each one that axe has a rule for, at its level', () => {
    const levels = new Map<string, string>(CRITERIA.map(({ number, level }) => [number, level]));
    const found = rules();
    expect(found.length).to.be.greaterThan(50);
    for (const { id, level, criteria } of found) {
      for (const number of criteria.filter((one) => !AAA.includes(one)))
        expect(levels.get(number), `${number} of ${id}`).to.equal(level);
    }
  });
});

describe('The conformance report', () => {
  usePrograms();

  it('has an entry for each criterion, and no other', () => {
    expect(entries.map(([number]) => number).sort()).to.deep.equal(
      CRITERIA.map(({ number }) => number).sort(),
    );
  });

  it('says of each what shows it, what is to be checked, or why there is nothing to look at', () => {
    for (const [number, entry] of entries) {
      const words =
        'doesNotApply' in entry
          ? [entry.doesNotApply]
          : [
              ...testedIn(entry).map(({ files: [file], title }) => `${file} ${title}`),
              ...openIn(entry).map(({ task, with: tool, expected }) => `${task} ${tool} ${expected}`),
            ];
      expect(words, number).not.to.deep.equal([]);
      for (const text of words) expect(text.trim().length, `${number}: ${text}`).to.be.greaterThan(20);
      expect(Object.keys(entry), number).to.have.length(
        Number('doesNotApply' in entry) +
          Number(testedIn(entry).length > 0) +
          Number(openIn(entry).length > 0),
      );
    }
  });

  it('names only tests that there are', async () => {
    const named = new Map<string, Set<string>>();
    for (const { files, title } of entries.flatMap(([, entry]) => testedIn(entry))) {
      for (const file of files) named.set(file, (named.get(file) ?? new Set()).add(title));
    }
    expect(named.size).to.be.greaterThan(10);
    const missing = await Promise.all(
      [...named].map(async ([file, pieces]) => {
        if (!file.endsWith('.test.ts')) return [`test/${file} is no file of tests`];
        const titles = await titlesIn(`/test/${file}`);
        return [...pieces]
          .filter((piece) => !titles.some((title) => title.includes(piece)))
          .map((piece) => `test/${file}: ${piece}`);
      }),
    );
    expect(missing.flat()).to.deep.equal([]);
  });

  it('names only rules of axe that are run, each for what it is about', () => {
    const byId = new Map(rules().map(({ id, criteria }) => [id, criteria]));
    const named = entries.flatMap(([number, entry]) =>
      testedIn(entry).flatMap(({ axe = [] }) => axe.map((id) => ({ number, id }))),
    );
    expect(named).not.to.deep.equal([]);
    expect(named.filter(({ number, id }) => !byId.get(id)?.includes(number))).to.deep.equal([]);
  });

  it('has a row for each, as Markdown', async () => {
    const { code, stdout, stderr } = await runs('node', ['test/a11y/report.mjs']);
    expect(code, stderr).to.equal(0);
    const found = [...stdout.matchAll(/^\| ([\d.]+) .+ \| (AA?) \| ([a-z ]+) \| (.+) \|$/gm)];
    expect(found.map(([, number, level, state]) => [number, level, state])).to.deep.equal(
      CRITERIA.map(({ number, level }) => [number, level, stateOf(CONFORMANCE[number])]),
    );
    expect(stdout).to.match(
      /^55 criteria\. tested: \d+, tested in part: \d+, open: \d+, does not apply: \d+\.$/m,
    );
  });

  it('is a page without a barrier of its own', async () => {
    const file = await pathOf('report.html');
    const { code, stderr } = await runs('node', ['test/a11y/report.mjs', '--html', file]);
    expect(code, stderr).to.equal(0);
    const frame = document.createElement('iframe');
    frame.srcdoc = (await readsFile('report.html')) ?? '';
    document.body.append(frame);
    try {
      await new Promise((loaded) => frame.addEventListener('load', loaded, { once: true }));
      const page = frame.contentDocument;
      if (!page) throw new Error('There is no page.');
      expect(page.documentElement.lang).to.equal('en');
      expect(page.title).to.include('WCAG 2.2');
      expect(page.querySelector('caption')?.textContent).to.match(/^55 criteria/);
      expect(page.querySelectorAll('thead th[scope="col"]')).to.have.length(4);
      const heads = [...page.querySelectorAll('tbody th[scope="row"]')].map(({ textContent }) => textContent);
      expect(heads).to.deep.equal(CRITERIA.map(({ number, name }) => `${number} ${name}`));
      const script = page.createElement('script');
      script.src = '/node_modules/axe-core/axe.js';
      const isThere = new Promise((loaded) => script.addEventListener('load', loaded, { once: true }));
      page.head.append(script);
      await isThere;
      const { violations } = await axeIn(frame.contentWindow).run(page);
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).to.deep.equal([]);
    } finally {
      frame.remove();
    }
  });
});
