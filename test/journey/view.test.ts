import { expect } from '@open-wc/testing';
import { Touchpoint, UnavailableCode } from '../../src/contract/index.js';
import { viewOf, type Action, type JourneyState, type JourneyView } from '../../src/journey/index.js';
import { en } from '../../src/messages/index.js';
import {
  anExpectedPart,
  aPackOfScrews,
  aPart,
  aReturnFallback,
  aSupportContext,
  someEvidenceRules,
  threeParts,
} from '../support/builders.js';
import { aFailure, after, aStart, journeyAt, pictureAdded } from '../support/journeys.js';

const checking = after(journeyAt('submitting'), { type: 'request-failed', failure: aFailure('timeout') });
const returnUnknown = after(journeyAt('returning'), { type: 'return-failed', failure: aFailure('timeout') });
const returnFailed = after(journeyAt('returning'), { type: 'return-failed', failure: aFailure('refused') });
const openingFailed = after(journeyAt('loading'), { type: 'context-failed', failure: aFailure('network') });
const openingExpired = after(journeyAt('loading'), {
  type: 'context-failed',
  failure: aFailure('session-expired'),
});
const allExpected = journeyAt('unavailable', {
  context: aSupportContext({ unavailable: 'no-parts-in-stock', parts: [anExpectedPart()] }),
});
const goneButExpected = after(journeyAt('submitting'), {
  type: 'request-failed',
  failure: aFailure('part-out-of-stock', {
    parts: [anExpectedPart({ partId: 'shelf' }), ...threeParts().slice(1)],
  }),
});
const sendingPictures = after(
  journeyAt('details', {
    context: aSupportContext({ evidence: someEvidenceRules({ required: [], optional: ['damaged'] }) }),
  }),
  ...pictureAdded('photo'),
  { type: 'continued' },
);
const loadingAnother = after(journeyAt('requested'), { type: 'another-part-wanted' });
const unsettled = after(checking, { type: 'check-failed', failure: aFailure('session-expired') });

const named = ({ press, emphasis }: Action): string => `${press.type} (${emphasis})`;
const keys = ({ lead }: JourneyView): string => lead.map(({ key }) => key).join(', ');

/** Heading, lead, what can be pressed, and whether there is a way back. */
type Row = readonly [
  what: string,
  state: JourneyState,
  heading: string,
  lead: string,
  actions: string,
  back: boolean,
];

const ROWS: readonly Row[] = [
  ['nothing to press while the item is looked up', journeyAt('loading'), 'loading.heading', '', '', false],
  ['nothing to press while another part is looked up', loadingAnother, 'loading.heading', '', '', false],
  [
    'waiting and the return as equals where no part can be had and one is expected [S5, S10]',
    allExpected,
    'unavailable.heading',
    'unavailable.outOfStock, unavailable.returnStill',
    'wait-chosen (choice), return-chosen (choice), closed (quiet)',
    false,
  ],
  [
    'the return where no part can be had [S10]',
    journeyAt('unavailable'),
    'unavailable.heading',
    'unavailable.text, unavailable.returnStill',
    'return-chosen (primary), closed (quiet)',
    false,
  ],
  [
    'only Close where nothing can be had',
    journeyAt('unavailable', { context: aSupportContext({ wholeItemReturn: { possible: false } }) }),
    'unavailable.heading',
    'unavailable.text',
    'closed (primary)',
    false,
  ],
  [
    'part and return as equals [S5]',
    journeyAt('support'),
    'support.heading',
    '',
    'parts-wanted (choice), return-chosen (choice)',
    false,
  ],
  [
    'the part alone where the shop takes no return',
    journeyAt('support', { context: aSupportContext({ wholeItemReturn: { possible: false } }) }),
    'support.heading',
    '',
    'parts-wanted (choice)',
    false,
  ],
  ['the question for the reason', journeyAt('reason'), 'reason.heading', '', 'continued (primary)', true],
  ['the list of parts', journeyAt('parts'), 'parts.heading', 'parts.lead', 'continued (primary)', true],
  [
    'how many parts there can be, before they are too many [E10]',
    journeyAt('parts', { context: aSupportContext({ maxParts: 2 }) }),
    'parts.heading',
    'parts.lead, parts.limit',
    'continued (primary)',
    true,
  ],
  ['nothing to press while pictures are sent', sendingPictures, 'details.heading', '', '', false],
  ['where the parts go', journeyAt('delivery'), 'delivery.heading', '', 'delivery-confirmed (primary)', true],
  [
    'that the shopper waits, and the return beside it',
    journeyAt('waiting'),
    'waiting.heading',
    'waiting.text, waiting.inTime',
    'closed (primary), return-chosen (secondary)',
    true,
  ],
  ['the note', journeyAt('details'), 'details.heading', '', 'continued (primary)', true],
  ['the review', journeyAt('review'), 'review.heading', '', 'submitted (primary)', true],
  [
    'nothing to press while the request is sent',
    journeyAt('submitting'),
    'submitting.heading',
    '',
    '',
    false,
  ],
  [
    'the confirmation',
    journeyAt('requested'),
    'requested.heading',
    '',
    'closed (primary), another-part-wanted (secondary)',
    false,
  ],
  [
    'what remains and the return as equals when stock ran out [S5, S11]',
    journeyAt('out-of-stock'),
    'outOfStock.heading',
    'outOfStock.nothingOrdered',
    'parts-wanted (choice), return-chosen (choice), closed (quiet)',
    false,
  ],
  [
    'what remains, waiting and the return as equals when more is expected [S5, S11]',
    goneButExpected,
    'outOfStock.heading',
    'outOfStock.nothingOrdered',
    'parts-wanted (choice), wait-chosen (choice), return-chosen (choice), closed (quiet)',
    false,
  ],
  [
    'the return alone where no part remains [S10, S11]',
    journeyAt('out-of-stock', { context: aSupportContext({ parts: [aPart()] }) }),
    'outOfStock.heading',
    'outOfStock.nothingOrdered',
    'return-chosen (choice), closed (quiet)',
    false,
  ],
  [
    'the review of the return',
    journeyAt('return-review'),
    'returnReview.heading',
    '',
    'return-confirmed (primary)',
    true,
  ],
  ['nothing to press while the return is made', journeyAt('returning'), 'returning.heading', '', '', false],
  ['the return that was made', journeyAt('returned'), 'returned.heading', '', 'closed (primary)', false],
  [
    'that the shop goes on with the return, and the way back',
    journeyAt('return-handed-over'),
    'handedOver.heading',
    'handedOver.text',
    'closed (primary)',
    true,
  ],
  [
    'nothing to press while an outcome is looked up',
    checking,
    'unknown.heading',
    'unknown.checking',
    '',
    false,
  ],
  [
    'another check of a request',
    journeyAt('outcome-unknown'),
    'unknown.heading',
    'unknown.text',
    'retried (primary), closed (quiet)',
    false,
  ],
  [
    'another try of a return',
    returnUnknown,
    'unknown.heading',
    'unknown.returnText',
    'retried (primary), closed (quiet)',
    false,
  ],
  [
    'another try where opening failed',
    openingFailed,
    'failed.heading',
    'failed.opening',
    'retried (primary), closed (quiet)',
    false,
  ],
  [
    'another try of a request, and the way back to it',
    journeyAt('failed'),
    'failed.heading',
    'failed.request',
    'retried (primary), closed (quiet)',
    true,
  ],
  [
    'another try of a return, and the way back to it',
    returnFailed,
    'failed.heading',
    'failed.return',
    'retried (primary), closed (quiet)',
    true,
  ],
  [
    'that the shopper must sign in, and the way back',
    journeyAt('session-expired'),
    'session.heading',
    'session.text',
    'retried (primary), closed (quiet)',
    true,
  ],
  [
    'no way back while it is not known what became of the request',
    unsettled,
    'session.heading',
    'session.text',
    'retried (primary), closed (quiet)',
    false,
  ],
];

describe('what a state shows', () => {
  it('is shown here for each step', () => {
    expect(new Set(ROWS.map(([, { step }]) => step)).size).to.equal(19);
  });

  for (const [what, state, heading, lead, actions, back] of ROWS) {
    it(`${state.step}: ${what}`, () => {
      const view = viewOf(state);
      expect(view.step).to.equal(state.step);
      expect(view.heading).to.equal(heading);
      expect(keys(view)).to.equal(lead);
      expect(view.actions.map(named).join(', ')).to.equal(actions);
      expect(view.busy).to.equal(actions === '');
      expect(view.canGoBack).to.equal(back);
      for (const key of [view.heading, ...view.lead.map((message) => message.key)])
        expect(en).to.have.property(key);
      for (const { key } of view.actions) expect(en).to.have.property(key);
    });
  }

  it('says of each way what it means, and counts only the parts that can be had [S5 S10]', () => {
    const hints = (state: JourneyState) => viewOf(state).actions.flatMap(({ hint }) => (hint ? [hint] : []));
    const refund = { money: { amount: 129, currency: 'USD' } };
    const back = { key: 'support.returnRefund', values: { refund } };
    expect(hints(journeyAt('support'))).to.deep.equal([{ key: 'support.partsText' }, back]);
    // Of the three parts in the answer one is out of stock.
    expect(hints(journeyAt('out-of-stock'))).to.deep.equal([
      { key: 'outOfStock.remainingText', values: { count: 2 } },
      back,
    ]);
    const unpriced = aSupportContext({ wholeItemReturn: { possible: true } });
    expect(hints(journeyAt('support', { context: unpriced })).at(-1)).to.deep.equal({
      key: 'support.returnText',
    });
  });

  it('is a new journey on opening again only after its end', () => {
    const ended = ROWS.filter(([, state]) => viewOf(state).isOutcome).map(([, { step }]) => step);
    expect([...new Set(ended)]).to.have.members([
      'waiting',
      'requested',
      'returned',
      'return-handed-over',
      'unavailable',
    ]);
  });

  it('is the shop’s plain link too, where support cannot be had or reached', () => {
    const withLink = ROWS.filter(([, state]) => viewOf(state).showsPlainLink).map(([, state]) => state);
    expect(withLink).to.have.members([
      ...ROWS.map(([, state]) => state).filter(({ step }) => step === 'unavailable'),
      openingFailed,
    ]);
  });

  it('has no way back where opening never came to an end', () => {
    expect(viewOf(openingFailed).canGoBack).to.equal(false);
    expect(viewOf(openingExpired).canGoBack).to.equal(false);
    expect(viewOf(openingExpired).showsPlainLink).to.equal(true);
  });
});

describe('what each way means', () => {
  const wayTo = (state: JourneyState, type: Action['press']['type']) =>
    viewOf(state).actions.find(({ press }) => press.type === type)?.consequences ?? [];
  const termsOf = (state: JourneyState, type: Action['press']['type']) =>
    wayTo(state, type).map(({ term }) => term);
  const BOTH: readonly (readonly [where: string, state: JourneyState])[] = [
    ['on the support page', journeyAt('support')],
    ['when stock ran out', journeyAt('out-of-stock')],
  ];

  for (const [where, state] of BOTH) {
    it(`is said in the same terms in the same order ${where} [S5]`, () => {
      const terms = ['ways.when', 'ways.back', 'ways.until', 'ways.cost'];
      expect(termsOf(state, 'parts-wanted')).to.deep.equal(terms);
      expect(termsOf(state, 'return-chosen')).to.deep.equal(terms);
    });
  }

  it('is for the part: when the slowest may come, nothing back, the longer window, no cost [S8, S9, S15, S16]', () => {
    const parts = [
      aPart({ arrival: { from: '2026-07-14', to: '2026-07-16' } }),
      aPackOfScrews({ arrival: { from: '2026-07-12', to: '2026-07-20' } }),
      anExpectedPart({ arrival: { from: '2026-09-01', to: '2026-09-02' } }),
    ];
    const range = { range: { from: '2026-07-12', to: '2026-07-20' } };
    expect(
      wayTo(journeyAt('support', { context: aSupportContext({ parts }) }), 'parts-wanted'),
    ).to.deep.equal([
      { term: 'ways.when', value: { key: 'arrival.when', values: { range } } },
      { term: 'ways.back', value: { key: 'ways.nothing' } },
      {
        term: 'ways.until',
        value: { key: 'window.until', values: { date: { date: '2026-08-03' } } },
      },
      { term: 'ways.cost', value: { key: 'price.free' } },
    ]);
  });

  const returning = (over: Parameters<typeof aReturnFallback>[0]) =>
    wayTo(
      journeyAt('support', { context: aSupportContext({ wholeItemReturn: aReturnFallback(over) }) }),
      'return-chosen',
    );

  it('is for the return: when the money comes, the whole item back, until when, what the parcel costs [S12]', () => {
    const money = { amount: 4.9, currency: 'USD' };
    expect(returning({ cost: money })).to.deep.equal([
      {
        term: 'ways.when',
        value: {
          key: 'ways.refundWhen',
          values: { range: { range: { from: '2026-07-14', to: '2026-07-17' } } },
        },
      },
      { term: 'ways.back', value: { key: 'ways.everything' } },
      { term: 'ways.until', value: { key: 'ways.handIn', values: { date: { date: '2026-07-24' } } } },
      { term: 'ways.cost', value: { key: 'value.money', values: { money: { money } } } },
    ]);
    expect(returning({}).at(-1)).to.deep.equal({ term: 'ways.cost', value: { key: 'price.free' } });
  });

  it('leaves out what the API does not tell, and changes nothing else', () => {
    const unknown = { refundArrival: undefined, dropOffBy: undefined, cost: undefined };
    expect(returning(unknown).map(({ term }) => term)).to.deep.equal(['ways.back']);
    const context = aSupportContext({
      parts: [aPart({ arrival: undefined })],
      returnWindowIfRequested: undefined,
    });
    expect(termsOf(journeyAt('support', { context }), 'parts-wanted')).to.deep.equal([
      'ways.back',
      'ways.cost',
    ]);
  });

  it('is said in words that the catalogue has', () => {
    for (const [, state] of ROWS) {
      for (const { consequences = [], hint } of viewOf(state).actions) {
        for (const { term, value } of consequences) {
          expect(en).to.have.property(term);
          expect(en).to.have.property(value.key);
        }
        if (hint) expect(en).to.have.property(hint.key);
      }
    }
  });
});

describe('what a shopper reads where support is not available', () => {
  const viewFor = (unavailable: UnavailableCode): JourneyView =>
    viewOf(journeyAt('unavailable', { context: aSupportContext({ unavailable }) }));

  it('is the same for an excluded shopper, an item that is not registered, and a code unknown to the kit [S14]', () => {
    expect(viewFor('not-offered')).to.deep.equal(viewFor('not-registered'));
    expect(viewFor('unknown')).to.deep.equal(viewFor('not-registered'));
  });

  const SAID: Partial<Record<UnavailableCode, string>> = {
    'touchpoint-not-in-marketplace': 'unavailable.marketplace',
    'not-delivered': 'unavailable.notDelivered',
    'return-window-closed': 'unavailable.windowClosed',
    'already-returned': 'unavailable.alreadyReturned',
    'request-limit-reached': 'unavailable.limitReached',
    'no-parts-in-stock': 'unavailable.outOfStock',
  };
  for (const code of UnavailableCode.options) {
    it(`is ${SAID[code] ?? 'unavailable.text'} for ${code}`, () => {
      expect(viewFor(code).lead[0]).to.deep.equal({ key: SAID[code] ?? 'unavailable.text' });
      expect(viewFor(code).heading).to.equal('unavailable.heading');
    });
  }

  it('is the same for an excluded shopper whatever else the API tells of the parts [S14]', () => {
    const context = aSupportContext({ parts: [anExpectedPart()], unavailable: 'not-offered' });
    expect(viewOf(journeyAt('unavailable', { context }))).to.deep.equal(viewFor('not-registered'));
  });

  it('is the same where the API refused the request as not offered [S14]', () => {
    const refused = (type: 'not-offered') =>
      after(journeyAt('submitting'), { type: 'request-failed', failure: aFailure(type) });
    expect(viewOf(refused('not-offered'))).to.deep.equal(viewFor('not-registered'));
  });
});

describe('where the shopper is among the questions', () => {
  const progressAt = (step: 'reason' | 'parts' | 'details' | 'review', start = aStart()) =>
    viewOf(journeyAt(step, { start })).progress;

  it('counts four questions', () => {
    expect(progressAt('reason')).to.deep.equal({ current: 1, total: 4 });
    expect(progressAt('parts')).to.deep.equal({ current: 2, total: 4 });
    expect(progressAt('details')).to.deep.equal({ current: 3, total: 4 });
    expect(progressAt('review')).to.deep.equal({ current: 4, total: 4 });
  });

  it('counts three where the reason was given before [S5]', () => {
    const start = aStart({ touchpoint: 'return', reason: 'missing' });
    expect(progressAt('parts', start)).to.deep.equal({ current: 1, total: 3 });
    expect(progressAt('review', start)).to.deep.equal({ current: 3, total: 3 });
  });

  it('counts four again where the given reason was refused [S5]', () => {
    const start = aStart({ touchpoint: 'return', reason: 'missing' });
    const refused = after(journeyAt('submitting', { start }), {
      type: 'request-failed',
      failure: aFailure('invalid-request', { errors: [{ pointer: '/reason' }] }),
    });
    expect(viewOf(refused).progress).to.deep.equal({ current: 1, total: 4 });
    expect(viewOf(refused).errors).to.deep.equal([{ field: 'reason', key: 'error.refused' }]);
  });

  it('counts nothing on the other steps', () => {
    for (const [, state] of ROWS) {
      const isQuestion = ['reason', 'parts', 'details', 'review'].includes(state.step);
      expect(viewOf(state).progress !== undefined).to.equal(isQuestion);
    }
  });
});

describe('the return beside the questions', () => {
  for (const touchpoint of Touchpoint.options) {
    const offered = touchpoint === 'return';
    it(`is ${offered ? '' : 'not '}one press away from ${touchpoint} [S5]`, () => {
      for (const step of ['reason', 'parts', 'details', 'review'] as const) {
        const { actions } = viewOf(journeyAt(step, { start: aStart({ touchpoint }) }));
        expect(actions.some(({ press }) => press.type === 'return-chosen')).to.equal(offered);
      }
    });
  }

  it('is not offered where the shop takes none', () => {
    const context = aSupportContext({ wholeItemReturn: { possible: false } });
    const start = aStart({ touchpoint: 'return' });
    expect(viewOf(journeyAt('parts', { start, context })).actions.map(named)).to.deep.equal([
      'continued (primary)',
    ]);
  });
});

describe('what is wrong with an answer', () => {
  it('is shown with the question, and gone after an answer', () => {
    const stopped = after(journeyAt('parts'), { type: 'continued' });
    expect(viewOf(stopped).errors).to.deep.equal([{ field: 'parts', key: 'error.parts' }]);
    const answered = after(stopped, { type: 'quantity-changed', partId: 'shelf', quantity: 1 });
    expect(viewOf(answered).errors).to.deep.equal([]);
  });
});
