import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import {
  PARTS_MAX_COUNT,
  Reason,
  type Hint,
  type Part,
  type ReasonAnswers,
  type SupportContext,
} from '../../src/contract/index.js';
import {
  ANSWER_OF_REASON,
  answersBody,
  arrivalOf,
  canSearch,
  companionsOf,
  hintsFor,
  isExpected,
  isFull,
  isOffered,
  mostParts,
  mostPieces,
  packsFor,
  requestBody,
  substituteOf,
  viewOf,
  withOfferedOnly,
  withPieces,
  withQuantity,
  type Draft,
  type DraftPhoto,
} from '../../src/journey/index.js';
import {
  anExpectedPart,
  aPackOfScrews,
  aPart,
  aPartAndItsSubstitute,
  aSupportContext,
  manyParts,
  someEvidenceRules,
  threeParts,
} from '../support/builders.js';
import { after, journeyAt } from '../support/journeys.js';

const { draft: EMPTY } = journeyAt('parts');

/** A draft that holds these quantities. */
const holding = (quantities: Record<string, number>, over: Partial<Draft> = {}): Draft => ({
  ...EMPTY,
  quantities,
  ...over,
});

describe('a part', () => {
  const STATES: readonly (readonly [what: string, part: Part, offered: boolean, expected: boolean])[] = [
    ['in stock is offered', aPart(), true, false],
    ['of which little is left is offered', aPart({ stock: 'low' }), true, false],
    ['that reached its limit is not offered [E10]', aPart({ requestsLeft: 0 }), false, false],
    ['that is out is not offered [S10]', aPart({ stock: 'out' }), false, false],
    ['that is no longer made is not offered [S10]', aPart({ stock: 'discontinued' }), false, false],
    ['that comes on a day is not offered, and can be waited for [S10]', anExpectedPart(), false, true],
    [
      'that comes on no known day cannot be waited for',
      anExpectedPart({ expectedOn: undefined }),
      false,
      false,
    ],
    [
      'that could not be requested when it comes is not waited for [E10]',
      anExpectedPart({ requestsLeft: 0 }),
      false,
      false,
    ],
    ['that is there is not waited for, whatever the day', aPart({ expectedOn: '2026-07-18' }), true, false],
  ];
  for (const [what, part, offered, expected] of STATES) {
    it(what, () => {
      expect(isOffered(part)).to.equal(offered);
      expect(isExpected(part)).to.equal(expected);
    });
  }
});

describe('a substitute', () => {
  const [foot, metalFoot] = aPartAndItsSubstitute();
  const among = (...parts: Part[]) => aSupportContext({ parts });

  it('is the part that the discontinued one names', () => {
    expect(substituteOf(among(foot, metalFoot), foot)).to.equal(metalFoot);
  });

  const NONE: readonly (readonly [when: string, context: SupportContext, part: Part])[] = [
    ['it is not in the list', among(foot), foot],
    ['it cannot be had [S10]', among(foot, { ...metalFoot, stock: 'out' }), foot],
    ['it reached its limit [E10]', among(foot, { ...metalFoot, requestsLeft: 0 }), foot],
    [
      'none is named',
      among({ ...foot, substituteId: undefined }, metalFoot),
      { ...foot, substituteId: undefined },
    ],
    ['the part is made still', among(metalFoot), { ...foot, stock: 'out' }],
  ];
  for (const [when, context, part] of NONE) {
    it(`is not offered where ${when}`, () => {
      expect(substituteOf(context, part)).to.equal(undefined);
    });
  }
});

describe('the packs for so many pieces', () => {
  const PACKS: readonly (readonly [pieces: number, packs: number])[] = [
    [1, 1],
    [4, 1],
    [12, 1],
    [13, 2],
    [24, 2],
    [25, 3],
    [36, 3],
    [37, 3],
    [999_999, 3],
  ];
  for (const [pieces, packs] of PACKS) {
    it(`of 12, three at most: ${packs} for ${pieces} [L5]`, () => {
      expect(packsFor(aPackOfScrews(), pieces)).to.equal(packs);
    });
  }

  it('hold what is needed, and one less would not, as far as one request may hold so many [L5]', () => {
    const sizes = fc.record({
      packQuantity: fc.integer({ min: 1, max: 500 }),
      maxQuantity: fc.integer({ min: 1, max: 99 }),
    });
    fc.assert(
      fc.property(sizes, fc.integer({ min: 1, max: 60_000 }), (size, pieces) => {
        const screws = aPackOfScrews(size);
        const packs = packsFor(screws, pieces);
        expect(packs).to.be.within(1, size.maxQuantity);
        if (pieces <= mostPieces(screws)) expect(packs * size.packQuantity).to.be.at.least(pieces);
        else expect(packs).to.equal(size.maxQuantity);
        if (packs > 1) expect((packs - 1) * size.packQuantity).to.be.below(pieces);
      }),
    );
  });
});

describe('saying how many pieces are needed', () => {
  const context = aSupportContext({ parts: [aPart(), aPackOfScrews()] });
  const chosen = holding({ screws: 1 });

  const ENTERED: readonly (readonly [what: string, pieces: number, packs: number, kept: object])[] = [
    ['takes enough packs [L5]', 30, 3, { screws: 30 }],
    ['cuts a fraction off', 12.9, 1, { screws: 12 }],
    ['keeps what is too much, and takes the most', 50, 3, { screws: 50 }],
    ['is forgotten at 0, and one pack stays', 0, 1, {}],
    ['is forgotten below 0', -3, 1, {}],
    ['is forgotten at what is no number', Number.NaN, 1, {}],
  ];
  for (const [what, pieces, packs, kept] of ENTERED) {
    it(what, () => {
      const draft = withPieces(context, withPieces(context, chosen, 'screws', 20), 'screws', pieces);
      expect(draft.quantities).to.deep.equal({ screws: packs });
      expect(draft.pieces).to.deep.equal(kept);
    });
  }

  it('chooses no part that was not chosen', () => {
    expect(withPieces(context, EMPTY, 'screws', 4)).to.equal(EMPTY);
    expect(withPieces(context, EMPTY, 'constructor', 4)).to.equal(EMPTY);
    expect(withPieces(context, chosen, 'not-on-the-list', 4)).to.equal(chosen);
  });

  it('is overruled by a quantity that is chosen', () => {
    const draft = withQuantity(context, withPieces(context, chosen, 'screws', 30), 'screws', 2);
    expect(draft).to.deep.include({ quantities: { screws: 2 }, pieces: {} });
  });

  it('follows the packs that one request may now hold', () => {
    const draft = withPieces(context, chosen, 'screws', 30);
    const holdingAtMost = (maxQuantity: number) =>
      withOfferedOnly(aSupportContext({ parts: [aPackOfScrews({ maxQuantity })] }), draft);
    expect(holdingAtMost(2)).to.deep.include({ quantities: { screws: 2 }, pieces: { screws: 30 } });
    const grown = withPieces(context, chosen, 'screws', 50);
    const more = aSupportContext({ parts: [aPackOfScrews({ maxQuantity: 9 })] });
    expect(withOfferedOnly(more, grown)).to.deep.include({
      quantities: { screws: 5 },
      pieces: { screws: 50 },
    });
  });

  it('is gone with a part that can no longer be had [S11]', () => {
    const draft = withPieces(context, chosen, 'screws', 30);
    const without = withOfferedOnly(aSupportContext({ parts: [aPart()] }), draft);
    expect(without).to.deep.include({ quantities: {}, pieces: {} });
  });
});

describe('the limit of a request', () => {
  it('is what the API says, and never more than the contract’s', () => {
    const most = (maxParts: number | undefined) => mostParts(aSupportContext({ maxParts }));
    expect(most(3)).to.equal(3);
    expect(most(undefined)).to.equal(PARTS_MAX_COUNT);
    expect(most(PARTS_MAX_COUNT + 1)).to.equal(PARTS_MAX_COUNT);
  });

  const two = aSupportContext({ maxParts: 2, parts: [...threeParts(), aPart({ partId: 'constructor' })] });
  const full = holding({ shelf: 1, screws: 1 });

  it('lets no other part in, and every chosen one change', () => {
    expect(isFull(two, holding({ shelf: 2 }))).to.equal(false);
    expect(isFull(two, full)).to.equal(true);
    expect(withQuantity(two, full, 'panel', 1)).to.equal(full);
    expect(withQuantity(two, full, 'constructor', 1)).to.equal(full);
    expect(withQuantity(two, full, 'shelf', 2).quantities).to.deep.equal({ screws: 1, shelf: 2 });
    const swapped = withQuantity(two, withQuantity(two, full, 'shelf', 0), 'panel', 1);
    expect(swapped.quantities).to.deep.equal({ screws: 1, panel: 1 });
  });

  it('counts different parts, not packs', () => {
    expect(isFull(two, holding({ shelf: 2 }))).to.equal(false);
  });

  it('is kept where the API now allows fewer', () => {
    const one = aSupportContext({ maxParts: 1 });
    expect(withOfferedOnly(one, full).quantities).to.deep.equal({ shelf: 1 });
  });

  it('is said before it is met, where it can be met [E10]', () => {
    const lead = (context: SupportContext, ...ids: string[]) =>
      viewOf(
        after(
          journeyAt('parts', { context }),
          ...ids.map((partId) => ({ type: 'quantity-changed', partId, quantity: 1 }) as const),
        ),
      ).lead;
    const at = (chosen: number) => [
      { key: 'parts.lead' },
      { key: 'parts.limit', values: { count: 2, chosen } },
    ];
    expect(lead(two)).to.deep.equal(at(0));
    expect(lead(two, 'shelf', 'screws', 'panel')).to.deep.equal(at(2));
    expect(lead(aSupportContext({ maxParts: 3 }))).to.deep.equal([{ key: 'parts.lead' }]);
  });
});

describe('companions', () => {
  const bolt = aPart({ partId: 'bolt', name: 'Bolt' });
  const hook = aPart({ partId: 'hook', name: 'Hook' });
  const holder = aPart({
    companions: [
      { partId: 'bolt', note: 'The old one breaks.' },
      { partId: 'hook', note: undefined },
      { partId: 'constructor', note: undefined },
      { partId: 'nowhere', note: undefined },
    ],
  });
  const context = aSupportContext({ parts: [holder, bolt, hook, aPart({ partId: 'constructor' })] });
  const suggested = (at: SupportContext, draft: Draft) =>
    companionsOf(at, draft, holder).map(({ part }) => part.partId);

  it('are suggested in the seller’s order with the seller’s words, as far as they are in the list', () => {
    expect(suggested(context, holding({ shelf: 1 }))).to.deep.equal(['bolt', 'hook', 'constructor']);
    expect(companionsOf(context, EMPTY, holder)[0]).to.deep.equal({
      part: bolt,
      note: 'The old one breaks.',
    });
  });

  it('are no longer suggested once they are chosen', () => {
    expect(suggested(context, holding({ shelf: 1, bolt: 1 }))).to.deep.equal(['hook', 'constructor']);
  });

  it('are not suggested where they cannot be had [S10, E10]', () => {
    const gone = aSupportContext({
      parts: [holder, { ...bolt, stock: 'out' }, { ...hook, requestsLeft: 0 }],
    });
    expect(suggested(gone, holding({ shelf: 1 }))).to.deep.equal([]);
  });

  it('are never added unasked', () => {
    const parts = after(journeyAt('parts', { context }), {
      type: 'quantity-changed',
      partId: 'shelf',
      quantity: 1,
    });
    expect(parts.draft.quantities).to.deep.equal({ shelf: 1 });
  });
});

describe('hints', () => {
  const hints: readonly (Hint & { readonly text: string })[] = [
    { text: 'always' },
    { text: 'if missing', reason: 'missing' },
    { text: 'of the shelf', partId: 'shelf' },
    { text: 'of a missing shelf', partId: 'shelf', reason: 'missing' },
  ];
  const context = aSupportContext({ hints: [...hints] });
  const read = (reason: Reason | undefined, partId?: string) =>
    hintsFor(context, reason, partId).map(({ text }) => text);

  it('of the item are those of every reason, and of this one', () => {
    expect(read('missing')).to.deep.equal(['always', 'if missing']);
    expect(read('damaged')).to.deep.equal(['always']);
    expect(read(undefined)).to.deep.equal(['always']);
  });

  it('of a part are its own alone', () => {
    expect(read('missing', 'shelf')).to.deep.equal(['of the shelf', 'of a missing shelf']);
    expect(read('damaged', 'shelf')).to.deep.equal(['of the shelf']);
    expect(read('missing', 'screws')).to.deep.equal([]);
  });
});

describe('the answer to a reason', () => {
  const ALL: ReasonAnswers = {
    box: ' Box 2 of 3 ',
    packagingDamaged: false,
    since: 'later',
    model: ' AL-5/2 ',
  };
  const SENT: Record<Reason, ReasonAnswers> = {
    missing: { box: 'Box 2 of 3' },
    damaged: { packagingDamaged: false },
    defective: { since: 'later' },
    incompatible: { model: 'AL-5/2' },
  };
  const body = (reason: Reason | undefined, answers: ReasonAnswers) =>
    answersBody({ ...EMPTY, reason, answers });

  for (const reason of Reason.options) {
    it(`${reason} is the one to its own question, and may be left out`, () => {
      expect(body(reason, ALL)).to.deep.equal(SENT[reason]);
      expect(body(reason, {})).to.equal(undefined);
      expect(body(reason, { ...ALL, [ANSWER_OF_REASON[reason]]: undefined })).to.equal(undefined);
    });
  }

  it('is nothing where only spaces were typed, or no reason is known', () => {
    expect(body('missing', { box: '  ' })).to.equal(undefined);
    expect(body('incompatible', { model: '\n' })).to.equal(undefined);
    expect(body(undefined, ALL)).to.equal(undefined);
  });

  it('to another reason is kept, not sent', () => {
    const damaged = after(journeyAt('details'), { type: 'answered', answers: { packagingDamaged: true } });
    const missing = after(
      damaged,
      { type: 'went-back' },
      { type: 'went-back' },
      { type: 'reason-chosen', reason: 'missing' },
      { type: 'continued' },
      { type: 'continued' },
      { type: 'answered', answers: { box: 'Box 2' } },
      { type: 'continued' },
    );
    expect(missing.draft.answers).to.deep.equal({ packagingDamaged: true, box: 'Box 2' });
    expect(requestBody(aSupportContext(), missing.draft, 'order')?.answers).to.deep.equal({ box: 'Box 2' });
  });
});

describe('the body of a request', () => {
  const sent = (id: string): DraftPhoto => ({
    id,
    name: `${id}.jpg`,
    status: 'sent',
    share: 1,
    evidenceId: `evidence-of-${id}`,
  });
  const failed: DraftPhoto = { id: 'c', name: 'c.jpg', status: 'failed', share: 0, fault: 'failed' };
  const evidence = someEvidenceRules({ required: ['damaged'], optional: ['defective'] });
  const draft = holding({ shelf: 1 }, { photos: [sent('a'), failed, sent('b')] });
  const body = (over: Partial<Draft>, context = aSupportContext({ evidence })) =>
    requestBody(context, { ...draft, ...over }, 'help');

  it('is not there before the reason and a part are', () => {
    expect(body({ reason: undefined })).to.equal(undefined);
    expect(body({ quantities: {} })).to.equal(undefined);
    expect(body({ quantities: { 'not-on-the-list': 1 } })).to.equal(undefined);
  });

  it('holds the pictures that were sent, for a reason that asks for any', () => {
    for (const reason of ['damaged', 'defective'] as const)
      expect(body({ reason })?.evidenceIds).to.deep.equal(['evidence-of-a', 'evidence-of-b']);
    expect(body({ reason: 'missing' })).not.to.have.property('evidenceIds');
    expect(body({ reason: 'damaged' }, aSupportContext())).not.to.have.property('evidenceIds');
    expect(body({ reason: 'damaged', photos: [failed] })).not.to.have.property('evidenceIds');
  });

  it('counts packs, not pieces [L5]', () => {
    const context = aSupportContext({ parts: [aPackOfScrews()] });
    const screws = withPieces(context, holding({ screws: 1 }, { reason: 'missing' }), 'screws', 15);
    expect(requestBody(context, screws, 'order')?.parts).to.deep.equal([{ partId: 'screws', quantity: 2 }]);
  });

  it('says nothing of what is looked for, nor of what a picture is called', () => {
    const text = JSON.stringify(body({ reason: 'damaged', query: 'my secret search' }));
    expect(text).not.to.include('secret').and.not.to.include('.jpg');
  });
});

describe('when parts arrive', () => {
  it('is from the first day of the fastest to the last of the slowest [S15]', () => {
    const parts = [
      aPart({ arrival: { from: '2026-07-14', to: '2026-07-16' } }),
      aPart({ arrival: undefined }),
      aPart({ arrival: { from: '2026-07-12', to: '2026-07-13' } }),
      aPart({ arrival: { from: '2026-07-15', to: '2026-08-02' } }),
    ];
    expect(arrivalOf(parts)).to.deep.equal({ from: '2026-07-12', to: '2026-08-02' });
    expect(arrivalOf([aPart({ arrival: undefined })])).to.equal(undefined);
    expect(arrivalOf([])).to.equal(undefined);
  });
});

describe('a search', () => {
  it('is worth its place from six parts on, those among them that cannot be had', () => {
    expect(canSearch(aSupportContext({ parts: manyParts(5) }))).to.equal(false);
    expect(canSearch(aSupportContext({ parts: [...manyParts(5), anExpectedPart()] }))).to.equal(true);
  });
});
