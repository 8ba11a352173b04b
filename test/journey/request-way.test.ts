import { expect } from '@open-wc/testing';
import { NOTE_MAX_LENGTH } from '../../src/contract/index.js';
import { transition, viewOf, type JourneyEvent, type JourneyState } from '../../src/journey/index.js';
import { onKept } from '../../src/journey/kept.js';
import { errorsOf, onRequestWay, picturesMatter } from '../../src/journey/request-way.js';
import { returnBody } from '../../src/journey/return-body.js';
import { aPackOfScrews, aPartRequest, aSupportContext, someEvidenceRules } from '../support/builders.js';
import { aFailure, after, aStart, journeyAt, pictureAdded } from '../support/journeys.js';

const OPTIONAL = aSupportContext({ evidence: someEvidenceRules({ required: [], optional: ['damaged'] }) });
const TOO_LONG = 'x'.repeat(NOTE_MAX_LENGTH + 1);

/** The piece that an event is left to, so that a page loads no other. */
const pieceFor = (state: JourneyState, event: JourneyEvent): string | undefined => {
  const next = onRequestWay(state, event);
  return 'piece' in next ? next.piece : undefined;
};

describe('the plain way of a request', () => {
  it('tells the shop of no answer where a piece does not arrive', () => {
    const { effects } = transition(journeyAt('support'), {
      type: 'piece-missing',
      event: { type: 'return-chosen' },
    });
    expect(effects[0]).to.deep.equal({
      type: 'tell-shop',
      event: { name: 'failed', detail: { type: 'network' } },
    });
  });

  it('asks for the reason of another part, where another tab had ordered the first', () => {
    const state = after(
      journeyAt('support'),
      { type: 'ordered-elsewhere', key: 'key-1' },
      { type: 'request-received', request: aPartRequest() },
      { type: 'another-part-wanted' },
      { type: 'context-received', context: aSupportContext() },
    );
    expect(state.step).to.equal('reason');
  });

  it('shows more of a long list page by page, and from its beginning after a search', () => {
    const more = after(journeyAt('parts'), { type: 'more-wanted' });
    expect(more).to.include({ step: 'parts', pages: 2 });
    const third = after(more, { type: 'more-wanted' });
    expect(third).to.include({ pages: 3 });
    const searched = after(third, { type: 'searched', query: 'shelf' });
    expect(searched).to.include({ pages: 1 });
    expect(searched.draft.query).to.equal('shelf');
    expect(after(searched, { type: 'more-wanted' }).draft.query).to.equal('shelf');
  });

  it('counts packs for the pieces that are needed, and takes what it said of errors back [L5]', () => {
    const context = aSupportContext({ parts: [aPackOfScrews()] });
    const wrong = after(journeyAt('parts', { context }), { type: 'continued' });
    expect(viewOf(wrong).errors).to.have.lengthOf(1);
    const chosen = after(
      { ...wrong, draft: { ...wrong.draft, quantities: { screws: 1 } } },
      { type: 'pieces-changed', partId: 'screws', pieces: 30 },
    );
    expect(chosen.draft).to.deep.include({ quantities: { screws: 3 }, pieces: { screws: 30 } });
    expect(viewOf(chosen).errors).to.deep.equal([]);
  });

  it('goes back from the review to questions, and the review is none', () => {
    const review = journeyAt('review');
    expect(after(review, { type: 'answer-reopened', question: 'review' })).to.equal(review);
  });

  it('shows a note that is too long where it was written, though the review is where it is sent', () => {
    const review = journeyAt('review');
    const { state, effects } = transition(
      { ...review, draft: { ...review.draft, note: TOO_LONG } },
      { type: 'submitted', key: 'key-1' },
    );
    expect(state).to.deep.include({ step: 'details', errors: [{ field: 'note', key: 'error.note' }] });
    expect(effects).to.deep.equal([{ type: 'focus', target: 'errors' }]);
  });

  it('finds at each question only what that asks for', () => {
    const { draft, ...details } = journeyAt('details');
    const wrong = { ...draft, reason: undefined, note: TOO_LONG };
    if (details.step !== 'details') return expect.fail(details.step);
    const fieldsAt = (step: 'reason' | 'parts' | 'details' | 'review') =>
      errorsOf({ ...details, draft: wrong, step }).map(({ field }) => field);
    expect(fieldsAt('reason')).to.deep.equal(['reason']);
    expect(fieldsAt('parts')).to.deep.equal([]);
    expect(fieldsAt('details')).to.deep.equal(['note']);
    expect(fieldsAt('review')).to.deep.equal([]);
  });
});

describe('what is left to another piece', () => {
  const optional = journeyAt('details', { context: OPTIONAL });
  const withPicture = after(optional, ...pictureAdded('photo'));

  it('is going on where pictures have a say in it, and nowhere else', () => {
    expect(pieceFor(optional, { type: 'continued' })).to.equal(undefined);
    expect(pieceFor(withPicture, { type: 'continued' })).to.equal('photos');
    expect(pieceFor(journeyAt('review'), { type: 'submitted', key: 'key-1' })).to.equal('keeping');
    expect(pieceFor(journeyAt('parts'), { type: 'submitted', key: 'key-1' })).to.equal(undefined);
    const none = after(withPicture, { type: 'reason-given', reason: 'missing' });
    if (none.step !== 'details') return expect.fail(none.step);
    expect(picturesMatter(none)).to.equal(false);
  });

  it('is what another tab did, or an earlier visit left', () => {
    const intent = { key: 'key-1', body: { orderId: 'order-1', itemId: 'item-1', cause: 'chosen' } } as const;
    const support = journeyAt('support');
    expect(pieceFor(support, { type: 'return-left-open', intent })).to.equal('setbacks');
    expect(pieceFor(support, { type: 'ordered-elsewhere', key: 'key-1' })).to.equal('setbacks');
    expect(pieceFor(support, { type: 'returned-elsewhere' })).to.equal('keeping');
  });

  it('is nothing where another tab orders, and there is nothing to do about it', () => {
    const event = { type: 'ordered-elsewhere', key: 'key-1' } as const;
    for (const step of ['loading', 'returning', 'outcome-unknown', 'requested', 'returned'] as const)
      expect(pieceFor(journeyAt(step), event), step).to.equal(undefined);
  });

  it('is what the API answered, apart from what goes wrong', () => {
    const pieceAfter = (type: Parameters<typeof aFailure>[0], outcomeUnknown = false) =>
      pieceFor(journeyAt('submitting'), {
        type: 'request-failed',
        failure: { ...aFailure(type), outcomeUnknown },
      });
    for (const type of ['refused', 'not-offered', 'part-out-of-stock', 'invalid-request'] as const)
      expect(pieceAfter(type), type).to.equal('detours');
    for (const type of ['key-in-flight', 'key-reused', 'session-expired'] as const)
      expect(pieceAfter(type), type).to.equal('setbacks');
    expect(pieceAfter('refused', true)).to.equal('setbacks');
  });
});

describe('a return that is confirmed', () => {
  it('is left to what keeps its key first, and then to what sends it [S12]', () => {
    const event = { type: 'return-confirmed', key: 'key-1' } as const;
    const state = journeyAt('return-review');
    expect(pieceFor(state, event)).to.equal('keeping');
    expect(onKept(state, event)).to.deep.equal({ piece: 'detours', state, event });
    const support = journeyAt('support');
    expect(after(support, event)).to.equal(support);
  });
});

describe('the body of a return', () => {
  const noted = (note: string) => {
    const { start, draft } = journeyAt('support', { start: aStart({ reason: 'damaged' }) });
    return returnBody({ start, draft: { ...draft, note } }, 'chosen');
  };

  it('holds the note without the spaces around it, and none that is only spaces [S11]', () => {
    const body = { orderId: 'order-1', itemId: 'item-1', cause: 'chosen', reason: 'damaged' };
    expect(noted('  Broken.\n')).to.deep.equal({ ...body, note: 'Broken.' });
    expect(noted(' \n ')).to.deep.equal(body);
    expect(noted(`  ${TOO_LONG}`).note).to.have.lengthOf(NOTE_MAX_LENGTH);
  });
});
