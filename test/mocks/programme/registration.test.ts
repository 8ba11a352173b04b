import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import {
  acceptsStock,
  allowedSteps,
  confirmBy,
  correctBy,
  covers,
  isOverdue,
  REGISTRATION_STATUSES,
  registrationFee,
  statusOn,
  statusOnceParentInactive,
  withdrawsOn,
  type RegistrationFacts,
  type RegistrationStatus,
  type RegistrationStep,
} from '../../../mocks/programme/registration.js';

const YESTERDAY = '2026-06-15';
const TODAY = '2026-06-16';
const TOMORROW = '2026-06-17';

const anyDay = fc.constantFrom(YESTERDAY, TODAY, TOMORROW, undefined);
const anyRegistration: fc.Arbitrary<RegistrationFacts> = fc.record({
  status: fc.constantFrom(...REGISTRATION_STATUSES),
  confirmBy: anyDay,
  correctBy: anyDay,
  withdrawsOn: anyDay,
});

describe('registration on a day', () => {
  const rows: readonly [string, RegistrationFacts, RegistrationStatus, string][] = [
    [
      'waits for its correction before the deadline',
      { status: 'in-error', correctBy: TOMORROW },
      'in-error',
      'R4',
    ],
    [
      'can still be corrected on the day of the deadline',
      { status: 'in-error', correctBy: TODAY },
      'in-error',
      'R4',
    ],
    ['is closed the day after the deadline', { status: 'in-error', correctBy: YESTERDAY }, 'closed', 'R4'],
    ['waits for its correction where no deadline is set', { status: 'in-error' }, 'in-error', 'R4'],
    [
      'is withdrawing up to the day before',
      { status: 'withdrawing', withdrawsOn: TOMORROW },
      'withdrawing',
      'R7',
    ],
    ['is withdrawn from the day of effect', { status: 'withdrawing', withdrawsOn: TODAY }, 'withdrawn', 'R7'],
    [
      'is withdrawn after the day of effect',
      { status: 'withdrawing', withdrawsOn: YESTERDAY },
      'withdrawn',
      'R7',
    ],
    ['stays submitted, however late', { status: 'submitted', confirmBy: YESTERDAY }, 'submitted', 'R3'],
  ];
  for (const [what, facts, status, rule] of rows) {
    it(`${what} [${rule}]`, () => {
      expect(statusOn(facts, TODAY)).to.equal(status);
    });
  }

  it('changes by its own deadline only [R1, R4, R7]', () => {
    fc.assert(
      fc.property(anyRegistration, (facts) => {
        const now = statusOn(facts, TODAY);
        if (facts.status !== 'in-error' && facts.status !== 'withdrawing') expect(now).to.equal(facts.status);
      }),
    );
  });

  it('lets requests and stock through while confirmed or withdrawing, at no other time [R5, R7]', () => {
    fc.assert(
      fc.property(anyRegistration, (facts) => {
        const inForce = ['confirmed', 'withdrawing'].includes(statusOn(facts, TODAY));
        expect(covers(facts, TODAY)).to.equal(inForce);
        expect(acceptsStock([facts], TODAY)).to.equal(inForce);
      }),
    );
  });

  it('lets stock through where one of several does [R5]', () => {
    expect(acceptsStock([], TODAY)).to.equal(false);
    expect(acceptsStock([{ status: 'draft' }, { status: 'submitted' }], TODAY)).to.equal(false);
    expect(acceptsStock([{ status: 'closed' }, { status: 'confirmed' }], TODAY)).to.equal(true);
  });

  it('is overdue once the last day for its confirmation is over [R3]', () => {
    expect(isOverdue({ status: 'submitted', confirmBy: YESTERDAY }, TODAY)).to.equal(true);
    expect(isOverdue({ status: 'submitted', confirmBy: TODAY }, TODAY)).to.equal(false);
    expect(isOverdue({ status: 'submitted' }, TODAY)).to.equal(false);
    expect(isOverdue({ status: 'confirmed', confirmBy: YESTERDAY }, TODAY)).to.equal(false);
  });
});

describe('registration step by step', () => {
  const steps: Record<RegistrationStatus, RegistrationStep[]> = {
    draft: ['submit'],
    submitted: ['confirm', 'report-error'],
    'in-error': ['correct'],
    confirmed: ['withdraw'],
    withdrawing: [],
    withdrawn: [],
    closed: [],
  };
  for (const status of REGISTRATION_STATUSES) {
    it(`allows ${steps[status].join(', ') || 'nothing more'} when ${status} [R1]`, () => {
      expect(allowedSteps(status)).to.deep.equal(steps[status]);
    });
  }

  const ended: Record<RegistrationStatus, RegistrationStatus> = {
    draft: 'draft',
    submitted: 'closed',
    'in-error': 'closed',
    confirmed: 'closed',
    withdrawing: 'closed',
    withdrawn: 'withdrawn',
    closed: 'closed',
  };
  for (const status of REGISTRATION_STATUSES) {
    it(`is ${ended[status]} once its parent is inactive, if it was ${status} [R9]`, () => {
      expect(statusOnceParentInactive(status)).to.equal(ended[status]);
      expect(covers({ status: statusOnceParentInactive(status) }, TODAY)).to.equal(false);
    });
  }
});

describe('registration deadlines', () => {
  // Friday 19 June 2026 is a holiday here.
  const calendar = { isHoliday: (day: string) => day === '2026-06-19' };

  it('are 15 working days for the confirmation, which then is in time [R3]', () => {
    const last = confirmBy('2026-06-16', calendar);
    expect(last).to.equal('2026-07-08');
    expect(isOverdue({ status: 'submitted', confirmBy: last }, last)).to.equal(false);
    expect(isOverdue({ status: 'submitted', confirmBy: last }, '2026-07-09')).to.equal(true);
  });

  it('are 5 working days for a correction, the last included [R4]', () => {
    const last = correctBy('2026-06-16', calendar);
    expect(last).to.equal('2026-06-24');
    expect(statusOn({ status: 'in-error', correctBy: last }, last)).to.equal('in-error');
    expect(statusOn({ status: 'in-error', correctBy: last }, '2026-06-25')).to.equal('closed');
  });

  it('are 15 working days for a withdrawal, which holds from the fifteenth [R7]', () => {
    const first = withdrawsOn('2026-06-16', calendar);
    expect(first).to.equal('2026-07-08');
    expect(covers({ status: 'withdrawing', withdrawsOn: first }, '2026-07-07')).to.equal(true);
    expect(covers({ status: 'withdrawing', withdrawsOn: first }, first)).to.equal(false);
  });

  it('can be set [R3, R4, R7]', () => {
    for (const deadline of [confirmBy, correctBy, withdrawsOn]) {
      expect(deadline('2026-06-16', calendar, 3)).to.equal('2026-06-22');
    }
  });
});

describe('registration’s fee', () => {
  it('is nothing, in the shop’s currency [R8]', () => {
    expect(registrationFee('EUR')).to.deep.equal({ amount: 0, currency: 'EUR' });
  });
});
