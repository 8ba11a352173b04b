import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { transition, type JourneyEvent, type JourneyState } from '../../src/journey/index.js';
import { photosLeft, withPhoto, type DraftPhoto, type PhotoEvent } from '../../src/journey/photos.js';
import { evidenceFor } from '../../src/journey/evidence.js';
import { aSupportContext } from '../support/builders.js';
import { aFailure, journeyAt } from '../support/journeys.js';

const added = (id: string): PhotoEvent => ({ type: 'photo-added', id, name: `${id}.jpg` });
const prepared = (id: string): PhotoEvent => ({ type: 'photo-prepared', id });
const sent = (id: string): PhotoEvent => ({ type: 'photo-sent', id, evidenceId: `evidence-${id}` });
const failed = (id: string): PhotoEvent => ({ type: 'photo-failed', id, failure: aFailure('network') });
const CONTINUED: JourneyEvent = { type: 'continued' };

describe('what a reason asks for', () => {
  const context = aSupportContext({
    evidence: { required: ['damaged'], optional: ['defective'], maxPhotos: 5 },
  });
  for (const [reason, asked] of [
    ['damaged', 'required'],
    ['defective', 'optional'],
    ['missing', 'none'],
    [undefined, 'none'],
  ] as const) {
    it(`is ${asked} for ${reason ?? 'none'}`, () => expect(evidenceFor(context, reason)).to.equal(asked));
  }

  it('is nothing where the shop takes no pictures', () => {
    expect(evidenceFor(aSupportContext({ evidence: undefined }), 'damaged')).to.equal('none');
    expect(photosLeft(aSupportContext({ evidence: undefined }), [])).to.equal(0);
  });
});

describe('a picture', () => {
  const STATUSES = ['preparing', 'ready', 'sending', 'sent', 'refused', 'failed'] as const;
  const at = (status: DraftPhoto['status']): DraftPhoto => ({
    id: 'a',
    name: 'a.jpg',
    status,
    share: status === 'sent' ? 1 : 0,
    evidenceId: status === 'sent' ? 'evidence-a' : undefined,
  });

  // From each status, where an event leads; what is missing leads nowhere.
  const WAYS: Readonly<Record<string, readonly [PhotoEvent, Partial<Record<DraftPhoto['status'], string>>]>> =
    {
      'is covered': [
        { type: 'photo-changed', id: 'a' },
        { ready: 'preparing', sending: 'preparing', sent: 'preparing', failed: 'preparing' },
      ],
      'is prepared': [prepared('a'), { preparing: 'ready' }],
      'is refused': [
        { type: 'photo-refused', id: 'a', fault: 'type' },
        { preparing: 'refused', sending: 'refused' },
      ],
      'is sent': [sent('a'), { sending: 'sent' }],
      fails: [failed('a'), { sending: 'failed' }],
      'is tried again': [{ type: 'photo-retried', id: 'a' }, { failed: 'sending' }],
      'is cancelled': [{ type: 'photo-cancelled', id: 'a' }, { sending: 'ready' }],
    };
  for (const [name, [event, leads]] of Object.entries(WAYS)) {
    for (const status of STATUSES) {
      const to = leads[status] ?? status;
      it(`that ${name} while ${status} is ${to === status ? 'as it was' : to}`, () => {
        expect(withPhoto([at(status)], event).map((photo) => photo.status)).to.deep.equal([to]);
      });
    }
  }

  it('that is covered after it was sent has no evidence any more', () => {
    const [photo] = withPhoto([at('sent')], { type: 'photo-changed', id: 'a' });
    expect(photo?.evidenceId).to.equal(undefined);
    expect(photo?.share).to.equal(0);
  });

  it('never goes back on its way, and never beyond its end', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -2, max: 3, noNaN: true })), (shares) => {
        let photos: readonly DraftPhoto[] = [at('sending')];
        for (const share of shares) {
          const before = photos[0]?.share ?? NaN;
          photos = withPhoto(photos, { type: 'photo-progressed', id: 'a', share });
          expect(photos[0]?.share).to.be.within(before, 1);
        }
      }),
    );
  });

  it('is added once, and leaves the others as they are', () => {
    const both = [added('a'), added('b'), added('a')].reduce<readonly DraftPhoto[]>(withPhoto, []);
    expect(both.map(({ id }) => id)).to.deep.equal(['a', 'b']);
    expect(withPhoto(both, prepared('b')).map(({ status }) => status)).to.deep.equal(['preparing', 'ready']);
    expect(withPhoto(both, { type: 'photo-removed', id: 'a' }).map(({ id }) => id)).to.deep.equal(['b']);
    expect(withPhoto(both, prepared('c'))).to.deep.equal(both);
  });
});

describe('the step that asks for pictures', () => {
  it('never loses the note, never goes on with a picture that is not there, and never holds too many', () => {
    const ids = fc.constantFrom('a', 'b', 'c', 'd');
    const events: fc.Arbitrary<JourneyEvent> = fc.oneof(
      ids.map(added),
      ids.map(prepared),
      ids.map(sent),
      ids.map(failed),
      ids.map((id) => ({ type: 'photo-changed', id }) as const),
      ids.map((id) => ({ type: 'photo-refused', id, fault: 'type' }) as const),
      ids.map((id) => ({ type: 'photo-progressed', id, share: 0.5 }) as const),
      ids.map((id) => ({ type: 'photo-retried', id }) as const),
      ids.map((id) => ({ type: 'photo-cancelled', id }) as const),
      ids.map((id) => ({ type: 'photo-removed', id }) as const),
      fc.constant(CONTINUED),
    );
    const context = aSupportContext({
      evidence: { required: [], optional: ['damaged'], maxPhotos: 3 },
    });
    const start = journeyAt('details', { context });
    fc.assert(
      fc.property(fc.array(events, { maxLength: 40 }), (series) => {
        let state: JourneyState = start;
        for (const event of series) {
          const next = transition(state, event).state;
          expect(next.draft.note).to.equal(start.draft.note);
          expect(next.draft.photos.length).to.be.at.most(3);
          if (state.step === 'details' && next.step === 'review') {
            for (const { status } of next.draft.photos) expect(['sent', 'refused']).to.include(status);
          }
          state = next;
        }
      }),
      { numRuns: 500 },
    );
  });
});
