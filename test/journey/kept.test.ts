import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import type { SupportContext } from '../../src/contract/index.js';
import { startJourney, transition, viewOf, type JourneyState } from '../../src/journey/index.js';
import {
  draftToKeep,
  keptFrom,
  KEPT_FOR,
  onKept,
  openKeyOf,
  openReturnOf,
  type Kept,
} from '../../src/journey/kept.js';
import { aPart, aSavedAddress, aSupportContext, someEvidenceRules, threeParts } from '../support/builders.js';
import { aFailure, after, aStart, journeyAt } from '../support/journeys.js';

const NOW = 1_800_000_000_000;

const stored = (kept: Omit<Kept, 'at'>, at = NOW): string => JSON.stringify({ at, ...kept });

/** A journey that is opened again, where something had been kept. */
function reopened(
  kept: Omit<Kept, 'at'>,
  context: SupportContext = aSupportContext({ parts: threeParts() }),
  start = aStart(),
) {
  return transition(startJourney(start).state, {
    type: 'context-received',
    context,
    kept: keptFrom(stored(kept), NOW),
  });
}

describe('what a browser keeps of a journey', () => {
  it('holds ids, numbers and choices, and no word of the shopper’s', () => {
    const state = after(
      journeyAt('review', { context: aSupportContext({ addresses: [aSavedAddress()] }) }),
      { type: 'answer-reopened', question: 'details' },
      { type: 'note-changed', note: 'Private words.' },
      {
        type: 'answered',
        answers: { packagingDamaged: true, since: 'later', model: 'Private model', box: 'Private box' },
      },
      { type: 'continued' },
      { type: 'delivery-reopened' },
      { type: 'address-typed', field: 'line1', text: 'Private street' },
      { type: 'delivery-chosen', choice: { addressId: 'address-2' } },
      { type: 'delivery-confirmed', errors: [] },
    );
    const kept = draftToKeep(state);
    expect(kept).to.deep.equal({
      step: 'review',
      reason: 'damaged',
      quantities: { shelf: 1 },
      pieces: {},
      packagingDamaged: true,
      since: 'later',
      addressId: 'address-2',
    });
    expect(JSON.stringify(kept)).not.to.contain('Private');
  });

  it('is nothing before anything was entered, and nothing after an outcome', () => {
    for (const step of ['support', 'requested', 'returned', 'return-handed-over'] as const)
      expect(draftToKeep(journeyAt(step)), step).to.equal(undefined);
    for (const step of [
      'parts',
      'review',
      'submitting',
      'failed',
      'session-expired',
      'out-of-stock',
    ] as const)
      expect(draftToKeep(journeyAt(step)), step).to.include({ reason: 'damaged' });
  });

  it('names the request that is under way, and no longer once it is known what became of it', () => {
    const submitting = journeyAt('submitting');
    expect(openKeyOf(journeyAt('review'))).to.equal(undefined);
    expect(openKeyOf(submitting)).to.equal('request-key');
    const asked = after(submitting, { type: 'request-failed', failure: aFailure('timeout') });
    expect(openKeyOf(asked)).to.equal('request-key');
    expect(openKeyOf(after(asked, { type: 'request-not-found' }))).to.equal('request-key');
    expect(openKeyOf(after(asked, { type: 'check-failed', failure: aFailure('session-expired') }))).to.equal(
      'request-key',
    );
    const lost = after(submitting, { type: 'piece-missing', event: { type: 'closed' } });
    expect(openKeyOf(lost)).to.equal('request-key');
    const refused = after(submitting, { type: 'request-failed', failure: aFailure('refused') });
    expect(openKeyOf(refused)).to.equal(undefined);
    expect(openKeyOf(journeyAt('requested'))).to.equal(undefined);
  });

  it('names the return that is under way, which is no order', () => {
    const returning = journeyAt('returning');
    const key = openReturnOf(returning)?.key;
    expect(key).to.be.a('string');
    const unknown = after(returning, { type: 'return-failed', failure: aFailure('timeout') });
    expect(openReturnOf(unknown)?.key).to.equal(key);
    expect(openKeyOf(unknown)).to.equal(undefined);
    const failed = after(returning, { type: 'return-failed', failure: aFailure('refused') });
    expect(openReturnOf(failed)).to.equal(undefined);
    expect(openReturnOf(journeyAt('returned'))).to.equal(undefined);
  });

  it('holds for a day, by the clock of the browser that wrote it', () => {
    expect(keptFrom(stored({ reason: 'missing' }), NOW)).to.include({ reason: 'missing' });
    expect(keptFrom(stored({ reason: 'missing' }), NOW + KEPT_FOR - 1)).to.include({ reason: 'missing' });
    expect(keptFrom(stored({ reason: 'missing' }), NOW + KEPT_FOR)).to.equal(undefined);
    expect(keptFrom(stored({ reason: 'missing' }), NOW - KEPT_FOR)).to.equal(undefined);
  });

  it('is read whatever became of it, and never throws', () => {
    const wrong = [
      '',
      'null',
      '[]',
      '{}',
      '{"at":"x"}',
      '{"at":null}',
      '"text"',
      '{"at":{}}',
      undefined,
      null,
    ];
    for (const text of wrong) expect(keptFrom(text, NOW), String(text)).to.equal(undefined);
    const odd = keptFrom(
      JSON.stringify({
        at: NOW,
        step: 'elsewhere',
        reason: 'bored',
        quantities: { shelf: 'many', '': 1 },
        pieces: 7,
        openKey: '../../orders',
        addressId: '',
      }),
      NOW,
    );
    expect(odd).to.deep.equal({ at: NOW, pieces: {} });
    fc.assert(
      fc.property(fc.json(), (text) => {
        const kept = keptFrom(text, NOW);
        if (kept) reopened(kept);
      }),
    );
  });
});

describe('a return that another tab made', () => {
  const RETURNED = { type: 'returned-elsewhere' } as const;

  it('leaves nothing to be had of the item here either [S12]', () => {
    for (const step of ['support', 'parts', 'review', 'out-of-stock', 'return-review'] as const) {
      const told = after(journeyAt(step), RETURNED);
      expect(told, step).to.include({ step: 'unavailable', code: 'already-returned' });
      expect(
        viewOf(told).actions.map(({ press }) => press.type),
        step,
      ).to.deep.equal(['closed']);
    }
    const failed = after(journeyAt('returning'), { type: 'return-failed', failure: aFailure('refused') });
    expect(after(failed, RETURNED)).to.include({ step: 'unavailable', openKey: undefined });
  });

  it('takes no request away of which nobody knows yet what became [S1]', () => {
    const unknown = after(journeyAt('submitting'), { type: 'request-failed', failure: aFailure('timeout') });
    for (const state of [journeyAt('submitting'), unknown, journeyAt('requested'), journeyAt('returned')])
      expect(after(state, RETURNED), state.step).to.equal(state);
  });
});

describe('a journey that is taken up again', () => {
  it('goes on at the question where the shopper was, with what was entered', () => {
    const { state, effects } = reopened({ step: 'details', reason: 'damaged', quantities: { shelf: 1 } });
    expect(state).to.include({ step: 'details' });
    expect(state.draft).to.deep.include({ reason: 'damaged', quantities: { shelf: 1 } });
    expect(effects).to.deep.equal([{ type: 'focus', target: 'heading' }]);
  });

  it('goes no further than what still holds', () => {
    const rows: [Omit<Kept, 'at'>, SupportContext, string][] = [
      [{ step: 'review', reason: 'damaged' }, aSupportContext(), 'parts'],
      [{ step: 'review', quantities: { shelf: 1 } }, aSupportContext(), 'reason'],
      [
        { step: 'review', reason: 'damaged', quantities: { shelf: 1 } },
        aSupportContext({ parts: [aPart({ stock: 'out' }), aPart({ partId: 'door' })] }),
        'parts',
      ],
      [
        { step: 'review', reason: 'damaged', quantities: { shelf: 1 } },
        aSupportContext({ evidence: someEvidenceRules({ required: ['damaged'], optional: [] }) }),
        'details',
      ],
      [{ step: 'review', reason: 'damaged', quantities: { shelf: 1 } }, aSupportContext(), 'review'],
      [{ reason: 'damaged', quantities: { shelf: 1 } }, aSupportContext(), 'support'],
    ];
    for (const [kept, context, step] of rows)
      expect(reopened(kept, context).state.step, JSON.stringify(kept)).to.equal(step);
  });

  it('holds only what can be had, in whole numbers, wherever the parts go now', () => {
    const { state } = reopened({
      step: 'review',
      reason: 'damaged',
      quantities: { shelf: 99, door: 1.5, gone: 1, __proto__: 3 },
      addressId: 'an-address-that-is-gone',
    });
    expect(Object.keys(state.draft.quantities)).not.to.include('gone');
    for (const count of Object.values(state.draft.quantities)) expect(count).to.satisfy(Number.isInteger);
    expect(state.draft.delivery).to.equal('on-file');
  });

  it('takes the reason that was given in the shop’s page just now, and asks for no other [S5]', () => {
    const start = aStart({ touchpoint: 'return', reason: 'missing' });
    const kept = { step: 'reason', reason: 'damaged', quantities: { shelf: 1 } } as const;
    const { state } = reopened(kept, aSupportContext(), start);
    expect(state.draft.reason).to.equal('missing');
    expect(state.step).to.equal('parts');
  });

  it('says why nothing can be had any more, and keeps what was entered', () => {
    const kept = { step: 'review', reason: 'damaged', quantities: { shelf: 1 } } as const;
    const { state } = reopened(kept, aSupportContext({ unavailable: 'return-window-closed' }));
    expect(state).to.include({ step: 'unavailable', code: 'return-window-closed' });
    expect(state.draft.reason).to.equal('damaged');
  });

  it('asks first what became of a request that was under way, before anything can be sent [S1]', () => {
    const kept = { step: 'review', reason: 'damaged', quantities: { shelf: 1 }, openKey: 'key-1' } as const;
    const { state, effects } = reopened(kept);
    expect(state).to.include({ step: 'outcome-unknown', checking: true, openKey: 'key-1' });
    expect(effects[0]).to.deep.equal({ type: 'find-part-request', key: 'key-1' });
    const absent = after(state, { type: 'request-not-found' });
    expect(viewOf(absent).lead).to.deep.equal([{ key: 'unknown.absent' }]);
    const again = after(absent, { type: 'retried', key: 'key-2' }, { type: 'request-not-found' });
    expect(again.partRequestIntent?.key).to.equal('key-1');
  });

  it('completes what was not kept before it sends it again, under the key of before', () => {
    const absent = after(reopened({ openKey: 'key-1' }).state, { type: 'request-not-found' });
    const asked = after(absent, { type: 'retried', key: 'key-2' }, { type: 'request-not-found' });
    expect(asked.step).to.equal('reason');
    const sent = after(
      asked,
      { type: 'reason-chosen', reason: 'missing' },
      { type: 'continued' },
      { type: 'quantity-changed', partId: 'shelf', quantity: 1 },
      { type: 'continued' },
      { type: 'continued' },
      { type: 'submitted', key: 'key-3' },
    );
    expect(sent.partRequestIntent?.key).to.equal('key-1');
  });

  it('says why, where the request never came and nothing can be had meanwhile', () => {
    const nothing = aSupportContext({ unavailable: 'request-limit-reached' });
    const absent = after(reopened({ openKey: 'key-1' }, nothing).state, { type: 'request-not-found' });
    expect(after(absent, { type: 'retried' }, { type: 'request-not-found' })).to.include({
      step: 'unavailable',
      code: 'request-limit-reached',
    });
  });

  it('shows nothing to go on from, where what knows of such a request does not arrive', () => {
    const { state } = startJourney(aStart());
    const context = aSupportContext();
    const event = { type: 'ordered-elsewhere', key: 'key-1' } as const;
    const deferred = onKept(state, {
      type: 'context-received',
      context,
      kept: { at: NOW, openKey: 'key-1' },
    });
    expect(deferred).to.deep.include({ piece: 'setbacks', event });
    const missing = after(deferred.state, { type: 'piece-missing', event });
    expect(missing.step).to.equal('not-loaded');
    expect(viewOf(missing).canGoBack).to.equal(false);
    expect(after(missing, { type: 'retried' })).to.include({ step: 'outcome-unknown', openKey: 'key-1' });
  });

  it('goes on with a return that was under way, under its key, unless the item is returned [S12]', () => {
    const kept = { returnKey: 'key-r', returnCause: 'not-received', reason: 'missing' } as const;
    const { state } = reopened(kept);
    expect(state).to.include({ step: 'outcome-unknown', pending: 'return', openKey: 'key-r' });
    const again = transition(state, { type: 'retried', key: 'key-2' });
    expect(again.effects[0]).to.deep.equal({
      type: 'create-return',
      intent: {
        key: 'key-r',
        body: { orderId: 'order-1', itemId: 'item-1', cause: 'not-received', reason: 'missing' },
      },
    });
    const returned = reopened(kept, aSupportContext({ unavailable: 'already-returned' })).state;
    expect(returned).to.include({ step: 'unavailable', code: 'already-returned' });
  });

  it('leaves a journey alone that is no longer loading', () => {
    const support: JourneyState = journeyAt('support');
    const kept = keptFrom(stored({ step: 'review', reason: 'damaged' }), NOW);
    expect(after(support, { type: 'context-received', context: aSupportContext(), kept })).to.equal(support);
  });
});
