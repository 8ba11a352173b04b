import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import type { Diagram, DiagramRegion } from '../../src/contract/index.js';
import { diagramOf, drawingOf, inReadingOrder, REGIONS_MAX_COUNT } from '../../src/journey/diagram.js';
import { startJourney, type Draft } from '../../src/journey/index.js';
import { aPart, aSupportContext } from '../support/builders.js';
import { aStart } from '../support/journeys.js';

const region = (partId: string, x: number, y: number): DiagramRegion => ({
  partId,
  callout: undefined,
  at: { x, y },
  path: `M${x} ${y}h10v10h-10z`,
});

const diagram = (regions: DiagramRegion[], outlines: string[] = []): Diagram => ({
  width: 400,
  height: 400,
  imageUrl: undefined,
  outlines,
  regions,
});

const nothingChosen: Draft = startJourney(aStart()).state.draft;
const chosen = (...partIds: string[]): Draft => ({
  ...nothingChosen,
  quantities: Object.fromEntries(partIds.map((partId) => [partId, 1])),
});

const order = (...regions: DiagramRegion[]): string[] =>
  inReadingOrder(regions, { height: 400 }).map(({ partId }) => partId);

describe('The reading order of a drawing', () => {
  const ORDERS: readonly (readonly [what: string, regions: readonly DiagramRegion[], order: string])[] = [
    ['from the top', [region('b', 0, 200), region('a', 300, 100), region('c', 10, 300)], 'a b c'],
    [
      'on one height from the left',
      [region('c', 300, 50), region('a', 10, 50), region('b', 90, 50)],
      'a b c',
    ],
    ['in about one row from the left', [region('b', 300, 40), region('a', 10, 60)], 'a b'],
    ['lower than a row from the top again', [region('a', 300, 40), region('b', 10, 61)], 'a b'],
    [
      'in a row that does not slope on and on',
      [region('a', 30, 0), region('b', 40, 15), region('c', 10, 30), region('d', 20, 45)],
      'a b c d',
    ],
    ['at one place as the API lists them', [region('a', 10, 10), region('b', 10, 10)], 'a b'],
    ['of none', [], ''],
  ];
  for (const [what, regions, expected] of ORDERS) {
    it(`is ${what}`, () => {
      expect(order(...regions).join(' ')).to.equal(expected);
    });
  }

  it('leaves none out, adds none, and is the same however the API lists them', () => {
    const place = fc.record({
      x: fc.integer({ min: -400, max: 400 }),
      y: fc.integer({ min: -400, max: 400 }),
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(place, { selector: ({ x, y }) => `${x} ${y}` }),
        fc.infiniteStream(fc.nat()),
        (places, keys) => {
          const regions = places.map(({ x, y }, index) => region(String(index), x, y));
          const shuffled = regions
            .map((one) => ({ one, key: keys.next().value }))
            .toSorted((a, b) => a.key - b.key)
            .map(({ one }) => one);
          expect(order(...shuffled)).to.deep.equal(order(...regions));
          expect(order(...regions)).to.have.members(regions.map(({ partId }) => partId));
        },
      ),
    );
  });
});

describe('The drawing of an item', () => {
  const three = [region('panel', 0, 300), region('shelf', 0, 100), region('screws', 0, 200)];

  it('joins each region with its part, in reading order', () => {
    const drawing = drawingOf(aSupportContext({ diagram: diagram(three, ['M0 0h1']) }), nothingChosen);
    expect(drawing?.outlines).to.deep.equal(['M0 0h1']);
    expect(
      drawing?.regions.map(({ region, part, state }) => [region.partId, part.name, state]),
    ).to.deep.equal([
      ['shelf', 'Shelf', 'free'],
      ['screws', 'Screws', 'free'],
      ['panel', 'Back panel', 'free'],
    ]);
  });

  it('draws a region of no known part as an outline, and so the second of one part', () => {
    const regions = [region('legs', 0, 0), region('shelf', 0, 100), region('shelf', 0, 50)];
    const drawing = drawingOf(aSupportContext({ diagram: diagram(regions, ['M1 1h1']) }), nothingChosen);
    expect(drawing?.regions.map(({ region: { path } }) => path)).to.deep.equal([regions[1]?.path]);
    expect(drawing?.outlines).to.deep.equal(['M1 1h1', regions[0]?.path, regions[2]?.path]);
  });

  it('is none without a diagram, and none where no part can be pointed at', () => {
    expect(drawingOf(aSupportContext(), nothingChosen)).to.equal(undefined);
    expect(drawingOf(aSupportContext({ diagram: diagram([]) }), nothingChosen)).to.equal(undefined);
    const strange = diagram([region('legs', 0, 0), region('__proto__', 0, 0)], ['M0 0h1']);
    expect(drawingOf(aSupportContext({ diagram: strange }), nothingChosen)).to.equal(undefined);
  });

  it('says what can be chosen, what is chosen, and what cannot be had now [S10 E10]', () => {
    const context = aSupportContext({
      diagram: diagram(
        ['free', 'chosen', 'out', 'used', 'expected'].map((id, index) => region(id, 0, index * 60)),
      ),
      parts: [
        aPart({ partId: 'free' }),
        aPart({ partId: 'chosen', stock: 'low' }),
        aPart({ partId: 'out', stock: 'out' }),
        aPart({ partId: 'used', requestsLeft: 0 }),
        aPart({ partId: 'expected', stock: 'expected', expectedOn: '2026-08-01' }),
      ],
    });
    expect(drawingOf(context, chosen('chosen'))?.regions.map(({ state }) => state)).to.deep.equal([
      'free',
      'chosen',
      'unoffered',
      'unoffered',
      'unoffered',
    ]);
  });

  it('lets nothing more be chosen once the request is full, but what is chosen be taken out [E10]', () => {
    const context = aSupportContext({ diagram: diagram(three), maxParts: 2 });
    expect(drawingOf(context, chosen('shelf', 'panel'))?.regions.map(({ state }) => state)).to.deep.equal([
      'chosen',
      'full',
      'chosen',
    ]);
    expect(drawingOf(context, chosen('shelf'))?.regions.map(({ state }) => state)).to.deep.equal([
      'chosen',
      'free',
      'free',
    ]);
  });

  it('has an end, however much the API sends', () => {
    const ids = Array.from({ length: REGIONS_MAX_COUNT + 50 }, (_, index) => `part-${index}`);
    const context = aSupportContext({
      parts: ids.map((partId) => aPart({ partId })),
      diagram: diagram(
        ids.map((id, index) => region(id, 0, index)),
        ids.map(() => 'M0 0h1'),
      ),
    });
    const drawing = drawingOf(context, nothingChosen);
    expect(drawing?.regions).to.have.length(REGIONS_MAX_COUNT);
    expect(drawing?.outlines).to.have.length(REGIONS_MAX_COUNT);
    expect(drawing?.regions.at(-1)?.part.partId).to.equal(`part-${REGIONS_MAX_COUNT - 1}`);
  });
});

describe('The diagram of an item', () => {
  it('is read once', () => {
    const context = aSupportContext({ diagram: diagram([region('shelf', 10, 10)]) });
    expect(diagramOf(context)).to.deep.include({ width: 400, height: 400 });
    expect(diagramOf(context)).to.equal(diagramOf(context));
  });
});
