import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { NOTE_MAX_LENGTH } from '../../src/contract/index.js';
import {
  transition,
  viewOf,
  type DraftPhoto,
  type Effect,
  type JourneyEvent,
  type JourneyState,
  type PhotoEvent,
} from '../../src/journey/index.js';
import { aSupportContext, someEvidenceRules } from '../support/builders.js';
import { aFailure, after, aStart, effectName, journeyAt, pictureAdded } from '../support/journeys.js';

const REQUIRED = aSupportContext({ evidence: someEvidenceRules() });
const OPTIONAL = aSupportContext({ evidence: someEvidenceRules({ required: [], optional: ['damaged'] }) });

const CONTINUED: JourneyEvent = { type: 'continued' };
const sent = (id: string): PhotoEvent => ({ type: 'photo-sent', id, evidenceId: `evidence-of-${id}` });
const failed = (id: string, type: 'network' | 'session-expired' = 'network'): PhotoEvent => ({
  type: 'photo-failed',
  id,
  failure: aFailure(type),
});
const refused = (id: string): PhotoEvent => ({ type: 'photo-refused', id, fault: 'unreadable' });

/** At the details, with these pictures ready. */
const withPictures = (context: typeof REQUIRED, ...ids: string[]): JourneyState =>
  after(journeyAt('details', { context }), ...ids.flatMap((id) => pictureAdded(id)));
const names = (effects: readonly Effect[]): string => effects.map(effectName).join(', ');
const errorsOf = (state: JourneyState): string[] => viewOf(state).errors.map(({ key }) => key);
const statuses = ({ draft }: JourneyState): string[] =>
  draft.photos.map(({ id, status }: DraftPhoto) => `${id} ${status}`);

describe('going on from the details', () => {
  it('needs a picture where the reason requires one', () => {
    const stopped = after(journeyAt('details', { context: REQUIRED }), CONTINUED);
    expect(stopped).to.deep.include({ step: 'details', errors: [{ field: 'photos', key: 'error.photos' }] });
    expect(errorsOf(after(stopped, { type: 'photo-added', id: 'a', name: 'a.jpg' }))).to.deep.equal([]);
  });

  it('needs none where pictures are welcome only', () => {
    expect(after(journeyAt('details', { context: OPTIONAL }), CONTINUED).step).to.equal('review');
  });

  it('needs none for a reason that asks for none, whatever another would ask for', () => {
    const missing = after(
      withPictures(REQUIRED, 'a'),
      { type: 'went-back' },
      { type: 'went-back' },
      { type: 'reason-chosen', reason: 'missing' },
      CONTINUED,
      CONTINUED,
    );
    const { state, effects } = transition(missing, CONTINUED);
    expect(state.step).to.equal('review');
    expect(names(effects)).to.equal('focus heading');
    expect(statuses(state), 'kept, in case the reason changes again').to.deep.equal(['a ready']);
  });

  it('says of the note and the pictures at once what is wrong', () => {
    const long = { type: 'note-changed', note: 'x'.repeat(NOTE_MAX_LENGTH + 1) } as const;
    const stopped = after(journeyAt('details', { context: REQUIRED }), long, CONTINUED);
    expect(errorsOf(stopped)).to.deep.equal(['error.note', 'error.photos']);
  });

  it('sends what is ready, waits, and goes on by itself once every picture is there', () => {
    const { state: sending, effects } = transition(withPictures(REQUIRED, 'a', 'b'), CONTINUED);
    expect(effects).to.deep.equal([
      { type: 'announce', key: 'photos.sending' },
      { type: 'send-photos', ids: ['a', 'b'] },
      { type: 'focus', target: 'heading' },
    ]);
    expect(viewOf(sending)).to.deep.include({ busy: true, actions: [], canGoBack: false });
    const one = transition(sending, sent('b'));
    expect(one.state.step).to.equal('details');
    expect(one.effects).to.deep.equal([]);
    const both = transition(one.state, sent('a'));
    expect(both.state).to.deep.include({ step: 'review', errors: [] });
    expect(names(both.effects)).to.equal('focus heading');
  });

  it('waits for a picture that is still prepared, and sends it then', () => {
    const waiting = after(
      withPictures(OPTIONAL, 'a'),
      { type: 'photo-added', id: 'b', name: 'b.jpg' },
      CONTINUED,
      sent('a'),
    );
    expect(waiting).to.include({ step: 'details', sendingPhotos: true });
    const { state, effects } = transition(waiting, { type: 'photo-prepared', id: 'b' });
    expect(effects).to.deep.equal([{ type: 'send-photos', ids: ['b'] }]);
    expect(after(state, sent('b')).step).to.equal('review');
  });

  it('sends no picture twice', () => {
    const back = after(withPictures(OPTIONAL, 'a'), CONTINUED, sent('a'), { type: 'went-back' });
    const { state, effects } = transition(back, CONTINUED);
    expect(state.step).to.equal('review');
    expect(names(effects)).to.equal('focus heading');
    const sending = after(withPictures(OPTIONAL, 'a'), CONTINUED);
    expect(transition(sending, CONTINUED)).to.deep.equal({ state: sending, effects: [] });
  });

  it('does not go on with a note that grew too long meanwhile', () => {
    const note = 'x'.repeat(NOTE_MAX_LENGTH + 1);
    const stopped = after(withPictures(OPTIONAL, 'a'), CONTINUED, { type: 'note-changed', note }, sent('a'));
    expect(stopped).to.include({ step: 'details', sendingPhotos: false });
    expect(errorsOf(stopped)).to.deep.equal(['error.note']);
  });
});

describe('a picture that is not sent', () => {
  const sending = after(withPictures(REQUIRED, 'a', 'b'), CONTINUED);

  it('stops the journey once the others are there, and tells the shop', () => {
    const one = transition(sending, failed('a'));
    expect(names(one.effects)).to.equal('tell-shop failed');
    expect(one.state).to.include({ step: 'details', sendingPhotos: true });
    const { state, effects } = transition(one.state, sent('b'));
    expect(state).to.include({ step: 'details', sendingPhotos: false });
    expect(errorsOf(state)).to.deep.equal(['error.photoFailed']);
    expect(names(effects)).to.equal('focus errors');
  });

  it('tells the shop where the session ended', () => {
    expect(names(transition(sending, failed('a', 'session-expired')).effects)).to.equal(
      'tell-shop session-expired',
    );
  });

  it('can be sent again or removed, and the journey goes on by another press', () => {
    const stopped = after(sending, failed('a'), sent('b'));
    const again = transition(stopped, { type: 'photo-retried', id: 'a' });
    expect(again.effects).to.deep.equal([{ type: 'send-photos', ids: ['a'] }]);
    expect(errorsOf(again.state)).to.deep.equal([]);
    const twice = transition(again.state, { type: 'photo-retried', id: 'a' });
    expect(twice, 'a double press sends once').to.deep.equal({ state: again.state, effects: [] });
    expect(after(again.state, sent('a'), CONTINUED).step).to.equal('review');
    const without = after(stopped, { type: 'photo-removed', id: 'a' });
    expect(errorsOf(without)).to.deep.equal([]);
    expect(after(without, CONTINUED).step).to.equal('review');
  });

  it('is taken back by the shopper: it stays, and the journey stays', () => {
    const { state, effects } = transition(sending, { type: 'photo-cancelled', id: 'a' });
    expect(effects).to.deep.equal([{ type: 'stop-photo', id: 'a' }]);
    expect(state).to.deep.include({ step: 'details', sendingPhotos: false });
    expect(statuses(state)).to.deep.equal(['a ready', 'b sending']);
    expect(after(state, sent('b')).step).to.equal('details');
  });

  it('is refused: the journey does not leave it out unsaid', () => {
    const { state, effects } = transition(sending, refused('a'));
    expect(state).to.deep.include({ step: 'details', sendingPhotos: false });
    expect(names(effects)).to.equal('focus errors');
    expect(errorsOf(state)).to.deep.equal(['error.photoFailed']);
    const read = after(state, sent('b'));
    expect(errorsOf(read), 'as long as it is true').to.deep.equal(['error.photoFailed']);
    expect(after(read, CONTINUED).step).to.equal('review');
    expect(errorsOf(after(read, { type: 'photo-removed', id: 'a' }))).to.deep.equal([]);
  });

  it('is refused, and was the only one of those that are required', () => {
    const stopped = after(withPictures(REQUIRED, 'a'), CONTINUED, refused('a'));
    expect(errorsOf(stopped)).to.deep.equal(['error.photos']);
    expect(after(stopped, CONTINUED).step).to.equal('details');
  });

  it('is removed while the journey waits for it: the journey goes on where none is required', () => {
    const removed = { type: 'photo-removed', id: 'a' } as const;
    const optional = transition(after(withPictures(OPTIONAL, 'a'), CONTINUED), removed);
    expect(optional.state.step).to.equal('review');
    expect(names(optional.effects)).to.equal('drop-photo, focus heading');
    const required = after(withPictures(REQUIRED, 'a'), CONTINUED, removed);
    expect(errorsOf(required)).to.deep.equal(['error.photos']);
  });
});

describe('a picture that is made anew', () => {
  it('is not sent as it was before', () => {
    const sending = after(withPictures(OPTIONAL, 'a'), CONTINUED);
    const { state, effects } = transition(sending, { type: 'photo-changed', id: 'a' });
    expect(effects).to.deep.equal([{ type: 'stop-photo', id: 'a' }]);
    expect(after(state, sent('a')), 'an answer to the earlier one comes too late').to.equal(state);
    const anew = transition(state, { type: 'photo-prepared', id: 'a' });
    expect(anew.effects).to.deep.equal([{ type: 'send-photos', ids: ['a'] }]);
  });

  it('is sent anew though it was sent before: its earlier id is not used', () => {
    const back = after(withPictures(OPTIONAL, 'a'), CONTINUED, sent('a'), { type: 'went-back' });
    const changed = after(back, { type: 'photo-changed', id: 'a' }, { type: 'photo-prepared', id: 'a' });
    expect(changed.draft.photos).to.deep.equal([{ id: 'a', name: 'a.jpg', status: 'ready', share: 0 }]);
  });
});

describe('adding pictures', () => {
  it('stops at as many as the API takes, and says so until there is room', () => {
    const full = withPictures(REQUIRED, 'a', 'b', 'c');
    const { state, effects } = transition(full, { type: 'photo-added', id: 'd', name: 'd.jpg' });
    expect(statuses(state)).to.have.lengthOf(3);
    expect(errorsOf(state)).to.deep.equal(['error.photosMax']);
    expect(names(effects)).to.equal('focus errors');
    expect(errorsOf(after(state, { type: 'photo-removed', id: 'a' }))).to.deep.equal([]);
  });

  it('keeps that message while the others are prepared', () => {
    const added = ['a', 'b', 'c', 'd'].map((id) => ({ type: 'photo-added', id, name: `${id}.jpg` }) as const);
    const full = after(journeyAt('details', { context: REQUIRED }), ...added);
    expect(errorsOf(after(full, { type: 'photo-prepared', id: 'a' }))).to.deep.equal(['error.photosMax']);
  });

  it('leaves what is wrong with the note where it is', () => {
    const note = 'x'.repeat(NOTE_MAX_LENGTH + 1);
    const stopped = after(withPictures(OPTIONAL), { type: 'note-changed', note }, CONTINUED);
    expect(errorsOf(after(stopped, ...pictureAdded('a')))).to.deep.equal(['error.note']);
  });

  it('is for the details alone', () => {
    for (const step of ['loading', 'parts', 'review', 'requested'] as const) {
      const state = journeyAt(step);
      expect(after(state, ...pictureAdded('late'))).to.equal(state);
    }
  });

  it('takes no picture twice', () => {
    const one = withPictures(OPTIONAL, 'a');
    expect(after(one, { type: 'photo-added', id: 'a', name: 'again.jpg' })).to.equal(one);
  });
});

describe('a reason that changes in the shop’s page', () => {
  const start = aStart({ touchpoint: 'return', reason: 'missing' });
  const given = { type: 'reason-given', reason: 'damaged' } as const;

  it('to one that requires pictures leads back from the review to them [S5]', () => {
    const review = after(journeyAt('review', { start, context: REQUIRED }), given);
    const { state, effects } = transition(review, { type: 'submitted', key: 'key-1' });
    expect(state.step).to.equal('details');
    expect(errorsOf(state)).to.deep.equal(['error.photos']);
    expect(names(effects)).to.equal('focus errors');
  });

  it('to one that asks for pictures sends those that were added before [S5]', () => {
    const review = after(
      journeyAt('details', { start: { ...start, reason: 'damaged' }, context: OPTIONAL }),
      ...pictureAdded('a'),
      { type: 'reason-given', reason: 'missing' },
      CONTINUED,
      given,
    );
    expect(review.step).to.equal('review');
    const { state, effects } = transition(review, { type: 'submitted', key: 'key-1' });
    expect(names(effects)).to.equal('announce photos.sending, send-photos, focus heading');
    const back = after(state, sent('a'));
    expect(back.step).to.equal('review');
    const submitted = after(back, { type: 'submitted', key: 'key-2' });
    expect(submitted.partRequestIntent?.body.evidenceIds).to.deep.equal(['evidence-of-a']);
  });
});

describe('how much of a picture was sent', () => {
  it('only grows, up to the whole', () => {
    const sending = after(withPictures(OPTIONAL, 'a'), CONTINUED);
    const share = fc.oneof(fc.double({ min: -1, max: 2, noNaN: true }), fc.constant(0.5));
    fc.assert(
      fc.property(fc.array(share, { minLength: 1 }), (shares) => {
        let last = 0;
        let state = sending;
        for (const progressed of shares) {
          state = after(state, { type: 'photo-progressed', id: 'a', share: progressed });
          const now = state.draft.photos[0]?.share ?? -1;
          expect(now).to.be.within(last, 1);
          last = now;
        }
      }),
    );
  });
});
