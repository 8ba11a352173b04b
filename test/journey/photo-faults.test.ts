import { expect } from '@open-wc/testing';
import { transition, viewOf, type JourneyEvent, type JourneyState } from '../../src/journey/index.js';
import { onPhoto } from '../../src/journey/photo-steps.js';
import { unsent, withPhoto, type DraftPhoto } from '../../src/journey/photos.js';
import { aSupportContext, someEvidenceRules } from '../support/builders.js';
import { aFailure, after, effectName, journeyAt, pictureAdded } from '../support/journeys.js';

const REQUIRED = aSupportContext({ evidence: someEvidenceRules() });
const CONTINUED: JourneyEvent = { type: 'continued' };
const added = (id: string): JourneyEvent => ({ type: 'photo-added', id, name: `${id}.jpg` });
const failed = (id: string): JourneyEvent => ({ type: 'photo-failed', id, failure: aFailure('network') });
const refused = (id: string): JourneyEvent => ({ type: 'photo-refused', id, fault: 'unreadable' });

const DETAILS = journeyAt('details', { context: REQUIRED });
const SENDING = after(DETAILS, ...pictureAdded('a'), CONTINUED);

const errorsOf = (state: JourneyState): string[] => viewOf(state).errors.map(({ key }) => key);
const photo = (status: DraftPhoto['status'], more: Partial<DraftPhoto> = {}): DraftPhoto => ({
  id: 'a',
  name: 'a.jpg',
  status,
  share: 0,
  ...more,
});

describe('how a picture fares', () => {
  it('is told with what is wrong with it', () => {
    const refusedPhoto = withPhoto([photo('preparing')], { type: 'photo-refused', id: 'a', fault: 'heic' });
    expect(refusedPhoto).to.deep.equal([photo('refused', { fault: 'heic' })]);
    const failure = aFailure('network');
    expect(withPhoto([photo('sending')], { type: 'photo-failed', id: 'a', failure })).to.deep.equal([
      photo('failed', { fault: 'failed' }),
    ]);
  });

  it('is told with how much of it has left', () => {
    const progressed = withPhoto([photo('sending')], { type: 'photo-progressed', id: 'a', share: 0.4 });
    expect(progressed).to.deep.equal([photo('sending', { share: 0.4 })]);
  });

  it('begins anew for those that were sent, and stays for all others', () => {
    const statuses = ['preparing', 'ready', 'sending', 'refused', 'failed'] as const;
    const others = statuses.map((status) => photo(status));
    const wasSent = photo('sent', { share: 1, evidenceId: 'evidence-1' });
    expect(unsent([wasSent, ...others])).to.deep.equal([photo('ready'), ...others]);
  });
});

describe('the step that asks for pictures', () => {
  it('goes on without them where the shop’s page gives a reason that asks for none meanwhile [S5]', () => {
    const other = after(SENDING, { type: 'reason-given', reason: 'missing' });
    expect(after(other, failed('a'))).to.include({ step: 'review' });
  });

  it('only waits where all is on its way already', () => {
    const again = after(SENDING, { type: 'went-back' }, CONTINUED);
    const { state, effects } = transition(again, CONTINUED);
    expect(state).to.include({ step: 'details', sendingPhotos: true });
    expect(effects.map(effectName)).to.deep.equal(['announce photos.sending', 'focus heading']);
    expect(viewOf(state).errors).to.deep.equal([]);
  });

  it('waits for a picture that is being made before it says that another did not arrive', () => {
    const waiting = after(SENDING, added('b'), failed('a'));
    expect(waiting).to.include({ sendingPhotos: true });
    expect(errorsOf(waiting)).to.deep.equal([]);
  });

  it('says no longer that a picture is missing once one is added, beside one that was refused', () => {
    const stopped = after(DETAILS, added('a'), refused('a'), CONTINUED);
    expect(errorsOf(stopped)).to.deep.equal(['error.photos']);
    expect(errorsOf(after(stopped, added('b')))).to.deep.equal([]);
  });

  it('still says that a picture did not arrive, whatever becomes of another', () => {
    const stopped = after(SENDING, failed('a'));
    expect(errorsOf(stopped)).to.deep.equal(['error.photoFailed']);
    expect(errorsOf(after(stopped, added('b')))).to.deep.equal(['error.photoFailed']);
    expect(errorsOf(after(stopped, { type: 'photo-retried', id: 'a' }))).to.deep.equal([]);
  });

  it('stops nothing where nothing is being sent', () => {
    const ready = after(DETAILS, ...pictureAdded('a'));
    expect(transition(ready, { type: 'photo-changed', id: 'a' }).effects).to.deep.equal([]);
  });

  it('is nothing to any other event, and to no other step', () => {
    const rows: [JourneyState, JourneyEvent][] = [
      [DETAILS, { type: 'retried' }],
      [DETAILS, { type: 'submitted', key: 'key-1' }],
      [journeyAt('parts', { context: REQUIRED }), CONTINUED],
      [journeyAt('parts', { context: REQUIRED }), { type: 'submitted', key: 'key-1' }],
      [journeyAt('review'), { type: 'retried' }],
      [journeyAt('review'), CONTINUED],
    ];
    for (const [state, event] of rows)
      expect(onPhoto(state, event), `${state.step}: ${event.type}`).to.deep.equal({ state, effects: [] });
  });
});
