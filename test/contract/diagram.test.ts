import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { Diagram, DiagramRegion, PathData, SupportContext } from '../../src/contract/index.js';
import * as examples from './examples.js';

const { diagram, supportContext } = examples;
const [region] = diagram.regions;

const SHAPES = [
  'M0 0',
  'm0,0z',
  ' \n M 10 20 L 30 40 Z',
  'M-1.5e-3,+2E2 l.5.5',
  'M0 0h10v-10H0V0z',
  'M0 0C1 2 3 4 5 6s1 2 3 4S1 2 3 4c1 2 3 4 5 6',
  'M0 0Q1 2 3 4t5 6q1 2 3 4T5 6',
  'M0 0A10 10 0 0 1 20 20a10 10 0 1 0-20-20',
  `M0 0${'L1 1'.repeat(1999)}`,
];

const NO_SHAPES: readonly [what: string, path: unknown][] = [
  ['nothing', ''],
  ['white space', '   '],
  ['a shape that begins without a move', 'L10 10'],
  ['a number', '10 10'],
  ['markup', '<path d="M0 0"/>'],
  ['markup behind a shape', 'M0 0"/><script>alert(1)</script><path d="M0 0'],
  ['an attribute that is broken out of', 'M0 0" onload="alert(1)'],
  ['an attribute in single quotes', "M0 0' onload='alert(1)"],
  ['a script address', 'javascript:alert(1)'],
  ['a picture from elsewhere', 'url(https://evil.example/x.svg#a)'],
  ['the same behind a move', 'M0 0 url(https://evil.example/x.svg#a)'],
  ['a style', 'M0 0;fill:url(#a)'],
  ['CSS’s own way to write a path', 'path("M0 0")'],
  ['an entity', 'M0 0&#x22;'],
  ['a percent sign', 'M0 0 %22'],
  ['a null character', 'M0 0\u0000'],
  ...Array.from('<>"\'()&#:;/\\%=@{}[]`_!*', (sign): [string, string] => [
    `a shape and then ${sign}`,
    `M0 0${sign}`,
  ]),
  ['digits of another script', 'M٠ ٠'],
  ['a letter that is no command', 'M0 0 B1 1'],
  ['a shape of 8001 characters', `M0 0${'L1 1'.repeat(1999)}z`],
  ['a list', ['M0 0']],
  ['null', null],
];

describe('the shape of a diagram’s region', () => {
  for (const path of SHAPES) {
    it(`may be ${JSON.stringify(path.slice(0, 60))}`, () => {
      expect(PathData.parse(path)).to.equal(path);
    });
  }

  for (const [what, path] of NO_SHAPES) {
    it(`is not ${what}: that costs the region, and not the diagram`, () => {
      expect(PathData.safeParse(path).success).to.equal(false);
      const broken = { ...diagram, regions: [{ ...region, path }, ...diagram.regions] };
      expect(Diagram.parse(broken)).to.deep.equal(diagram);
      const outlined = { ...diagram, outlines: [path, ...diagram.outlines] };
      expect(Diagram.parse(outlined)).to.deep.equal(diagram);
    });
  }

  it('never holds what a browser could take for more than a shape', () => {
    const pieces = fc.array(
      fc.oneof(
        fc.string(),
        fc.constantFrom('M', '0 ', ',', '<', '>', '"', "'", '&', '(', ':', '/', 'e', '\\'),
      ),
    );
    fc.assert(
      fc.property(pieces, (list) => {
        const path = `M${list.join('')}`;
        if (PathData.safeParse(path).success) expect(path).to.match(/^[MLHVCSQTAZmlhvcsqtaz\d\s.,+\-eE]*$/);
        else expect(Diagram.parse({ ...diagram, regions: [{ ...region, path }] }).regions).to.deep.equal([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('is told apart as fast as it is long: a hostile one does not hold the page up', () => {
    const path = `M${' '.repeat(7990)}<`;
    const from = performance.now();
    for (let times = 0; times < 100; times += 1) PathData.safeParse(path);
    expect(performance.now() - from).to.be.lessThan(500);
  });
});

describe('a region that does not fit', () => {
  for (const [what, change] of [
    ['without its part', { partId: '' }],
    ['without a point', { at: undefined }],
    ['with a point that is no point', { at: { x: '1', y: 2 } }],
    ['far outside any drawing', { at: { x: 10_001, y: 0 } }],
    ['at no finite place', { at: { x: 0, y: Number.NaN } }],
  ] as const) {
    it(`is left out where it is ${what}`, () => {
      const regions = [{ ...region, ...change }, ...diagram.regions];
      expect(Diagram.parse({ ...diagram, regions })).to.deep.equal(diagram);
    });
  }

  for (const callout of ['a long callout', 7, null]) {
    it(`loses its number ${JSON.stringify(callout)} alone`, () => {
      expect(DiagramRegion.parse({ ...region, callout })).to.deep.equal({ ...region, callout: undefined });
    });
  }
});

describe('a diagram that does not fit', () => {
  for (const [what, broken] of [
    ['without a width', { ...diagram, width: undefined }],
    ['of no height', { ...diagram, height: 0 }],
    ['larger than any drawing', { ...diagram, width: 10_001 }],
    ['with no list of regions', { ...diagram, regions: { 'part-1': region } }],
    ['that is markup', '<svg onload="alert(1)"/>'],
    ['that is an address', 'https://img.shop.example/desk.svg'],
  ] as const) {
    it(`costs the diagram ${what}, and never the answer`, () => {
      const context = SupportContext.parse({ ...supportContext, diagram: broken });
      expect(context).to.deep.equal({ ...supportContext, diagram: undefined });
    });
  }

  for (const imageUrl of [
    'javascript:alert(1)',
    'data:image/svg+xml,<svg/>',
    'http://img.shop.example/a.png',
    '/a.png',
  ]) {
    it(`costs the picture alone where its address is ${imageUrl}`, () => {
      expect(Diagram.parse({ ...diagram, imageUrl })).to.deep.equal({ ...diagram, imageUrl: undefined });
    });
  }

  it('has no outlines where those are no list', () => {
    expect(Diagram.parse({ ...diagram, outlines: 'M0 0' }).outlines).to.deep.equal([]);
  });
});
