import { expect } from '@open-wc/testing';
import { wayOf } from '../../../components/journey/after/way.js';
import type { PartRequest } from '../../../src/contract/index.js';
import { aPartRequest } from '../../support/builders.js';

const HISTORY: PartRequest['history'] = [
  { status: 'requested', at: '2026-07-10T16:00:00Z' },
  { status: 'confirmed', at: '2026-07-11T16:00:00Z' },
  { status: 'dispatched', at: '2026-07-12T16:00:00Z' },
  { status: 'delivered', at: '2026-07-14T16:00:00Z' },
];

/** Its steps in words: `requested 10 done`. */
const wayInWords = (over: Partial<PartRequest>): string[] =>
  wayOf(aPartRequest(over)).map(({ status, on, place }) => `${status} ${on?.slice(-2) ?? '–'} ${place}`);

describe('the way of a request', () => {
  const WAYS: readonly [status: PartRequest['status'], known: number, way: readonly string[]][] = [
    [
      'requested',
      1,
      ['requested 10 current', 'confirmed – ahead', 'dispatched – ahead', 'delivered – ahead'],
    ],
    [
      'confirmed',
      2,
      ['requested 10 done', 'confirmed 11 current', 'dispatched – ahead', 'delivered – ahead'],
    ],
    [
      'dispatched',
      3,
      ['requested 10 done', 'confirmed 11 done', 'dispatched 12 current', 'delivered – ahead'],
    ],
    [
      'delivered',
      4,
      ['requested 10 done', 'confirmed 11 done', 'dispatched 12 done', 'delivered 14 current'],
    ],
    ['cancelled', 2, ['requested 10 done', 'confirmed 11 done', 'cancelled – current']],
    [
      'not-received',
      3,
      ['requested 10 done', 'confirmed 11 done', 'dispatched 12 done', 'not-received – current'],
    ],
    ['unknown', 2, ['requested 10 done', 'confirmed 11 done', 'unknown – current']],
  ];
  for (const [status, known, way] of WAYS) {
    it(`that is ${status}: ${way.join(', ')}`, () => {
      expect(wayInWords({ status, history: HISTORY.slice(0, known) })).to.deep.equal(way);
    });
  }

  it('has the day of its end too', () => {
    const history = [...HISTORY.slice(0, 1), { status: 'cancelled', at: '2026-07-11T12:00:00Z' } as const];
    expect(wayInWords({ status: 'cancelled', history })).to.deep.equal([
      'requested 10 done',
      'cancelled 11 current',
    ]);
  });

  it('is known as far as the request itself tells, where the API tells no history', () => {
    expect(wayInWords({ status: 'dispatched', history: [] })).to.deep.equal([
      'requested 10 done',
      'confirmed – done',
      'dispatched – current',
      'delivered – ahead',
    ]);
  });

  it('has its days in the shop’s zone, not in the shopper’s', () => {
    const history = [{ status: 'requested', at: '2026-07-11T03:30:00Z' } as const];
    const on = (timeZone: string) => {
      const { returnWindow } = aPartRequest();
      return wayOf(aPartRequest({ history, returnWindow: { ...returnWindow, timeZone } }))[0]?.on;
    };
    expect(on('America/Los_Angeles')).to.equal('2026-07-10');
    expect(on('Europe/Berlin')).to.equal('2026-07-11');
  });

  it('does not tell of what was before the step where it stands now', () => {
    // A clock that was set back, say: what comes later in the history is not yet.
    expect(wayInWords({ status: 'confirmed', history: HISTORY })).to.deep.equal([
      'requested 10 done',
      'confirmed 11 current',
      'dispatched – ahead',
      'delivered – ahead',
    ]);
  });
});
