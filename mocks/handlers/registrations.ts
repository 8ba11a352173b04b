import * as z from 'zod/mini';
import type { Money } from '../../src/contract/index.js';
import { MARKETPLACES } from '../programme/marketplaces.js';
import { calendarOf } from '../programme/public-holidays.js';
import {
  allowedSteps,
  confirmBy,
  isOverdue,
  registrationFee,
  statusOn,
  withdrawsOn,
  type RegistrationStatus,
  type RegistrationStep,
} from '../programme/registration.js';
import { writeTemplate } from '../programme/registration-template.js';
import { checkSubmission, type Submission } from '../programme/submission.js';
import { partOf } from '../world/facts.js';
import {
  openRegistrations,
  parentOfSku,
  partOfSku,
  registrationOf,
  sellerToday,
  withRegistration,
} from '../world/registrations.js';
import type { Registration, World } from '../world/schema.js';
import { answer, param, type Answer, type Call, type MockRoute } from './call.js';
import { problem } from './problems.js';
import { invalidSellerFields, refusedBy, withSellerBody } from './seller-problems.js';

const DraftBody = z.strictObject({ parentSku: z.string().check(z.minLength(1)) });
const SubmissionBody = z.strictObject({
  template: z.string().check(z.minLength(1), z.maxLength(500_000)),
  soldSeparately: z.boolean(),
  termsAccepted: z.boolean(),
});

/** A registration as the seller sees it. */
export interface RegistrationPayload {
  registrationId: string;
  parentSku: string;
  /** The parent's title. */
  title: string;
  status: RegistrationStatus;
  lines: { partSku: string; name: string; orderLimit: number; maxQuantity: number }[];
  soldSeparately: boolean;
  submittedOn?: string | undefined;
  /** The last local day on which the confirmation is expected (R3). */
  confirmBy?: string | undefined;
  /** Whether that day is over without one. */
  overdue: boolean;
  /** What has to be put right (R4). */
  notice?: string[] | undefined;
  correctBy?: string | undefined;
  withdrawsOn?: string | undefined;
  /** What it costs: nothing (R8). */
  fee: Money;
  /** What can be done with it now. */
  steps: readonly RegistrationStep[];
}

/** The enrolment of parents, step by step (R1 to R9, L1 to L7). */
export const registrationRoutes: MockRoute[] = [
  {
    call: 'GET /programme/registrations',
    answer: ({ store: { world } }) =>
      answer(200, {
        registrations: world.registrations.map((registration) => registrationPayload(world, registration)),
      }),
  },
  {
    call: 'POST /programme/registrations',
    answer: (call) =>
      withSellerBody(
        call,
        DraftBody,
        () => 'R1',
        ({ parentSku }) => begin(call, parentSku),
      ),
  },
  {
    call: 'GET /programme/registrations/{registrationId}',
    answer: (call) =>
      withRegistrationOf(call, (registration) =>
        answer(200, registrationPayload(call.store.world, registration)),
      ),
  },
  {
    call: 'GET /programme/registrations/{registrationId}/template',
    answer: (call) =>
      withRegistrationOf(call, (registration) => ({
        status: 200,
        body: templateOf(call.store.world, registration),
        contentType: 'text/csv',
      })),
  },
  {
    call: 'PUT /programme/registrations/{registrationId}',
    answer: (call) => submit(call, 'submit'),
  },
  {
    call: 'POST /programme/registrations/{registrationId}/corrections',
    answer: (call) => submit(call, 'correct'),
  },
  {
    call: 'POST /programme/registrations/{registrationId}/withdrawal',
    async answer(call) {
      const calendar = await calendarOf(call.store.world.marketplace);
      return withRegistrationOf(call, (registration) => {
        const { world } = call.store;
        const refused = refusalOf(world, registration, 'withdraw');
        if (refused) return refused;
        const today = sellerToday(world);
        return saved(call, {
          ...registration,
          status: 'withdrawing',
          withdrawsOn: withdrawsOn(today, calendar, world.settings.withdrawalDays),
        });
      });
    },
  },
];

/** A registration with what the passing of days made of it. */
export function registrationPayload(world: World, registration: Registration): RegistrationPayload {
  const today = sellerToday(world);
  const status = statusOn(registration, today);
  const parent = world.parents.find(({ parentId }) => parentId === registration.parentId);
  return {
    registrationId: registration.registrationId,
    parentSku: parent?.sku ?? '',
    title: parent?.title ?? '',
    status,
    lines: registration.lines.map(({ partId, orderLimit, maxQuantity }) => {
      const { sku, name } = partOf(world, partId);
      return { partSku: sku, name, orderLimit, maxQuantity };
    }),
    soldSeparately: registration.soldSeparately,
    submittedOn: registration.submittedOn,
    confirmBy: registration.confirmBy,
    overdue: isOverdue(registration, today),
    notice: registration.notice,
    correctBy: registration.correctBy,
    withdrawsOn: registration.withdrawsOn,
    fee: registrationFee(MARKETPLACES[world.marketplace].currency),
    steps: allowedSteps(status),
  };
}

/** Why a step cannot be taken now; nothing where it can (R1). */
export function refusalOf(
  world: World,
  registration: Registration,
  step: RegistrationStep,
): Answer | undefined {
  const status = statusOn(registration, sellerToday(world));
  return allowedSteps(status).includes(step)
    ? undefined
    : refusedBy(RULE_OF_STEP[step], `A registration that is ${status} does not take this step.`);
}

/** Carries a change of one registration out, and answers with it. */
export function saved({ store }: Call, registration: Registration, status = 200): Answer {
  const world = store.update((current) => withRegistration(current, registration));
  return answer(status, registrationPayload(world, registration));
}

/** The registration in the call's path, or 404. */
export function withRegistrationOf(call: Call, act: (registration: Registration) => Answer): Answer {
  const registration = registrationOf(call.store.world, param(call, 'registrationId'));
  return registration ? act(registration) : problem('not-found');
}

const RULE_OF_STEP = {
  submit: 'R1',
  confirm: 'R3',
  'report-error': 'R4',
  correct: 'R4',
  withdraw: 'R7',
} as const satisfies Record<RegistrationStep, string>;

function begin(call: Call, parentSku: string): Answer {
  const { world } = call.store;
  const parent = parentOfSku(world, parentSku);
  if (!parent) {
    return invalidSellerFields([
      { pointer: '/parentSku', detail: `There is no parent "${parentSku}".`, rule: 'R1' },
    ]);
  }
  if (!parent.active) return refusedAsInactive();
  if (openRegistrations(world, parent.parentId).length > 0) {
    return refusedBy('R1', 'This parent has a registration that has not ended.');
  }
  return call.store.atomically(() => {
    call.store.update((current) => ({ ...current, sequence: current.sequence + 1 }));
    return saved(
      call,
      {
        registrationId: `registration-${world.sequence}`,
        parentId: parent.parentId,
        status: 'draft',
        lines: [],
        soldSeparately: false,
      },
      201,
    );
  });
}

function refusedAsInactive(): Answer {
  return refusedBy('R9', 'An inactive parent cannot be enrolled. Reactivate it first.');
}

/** The template to fill in: the lines so far, or one for the parent to begin with (R2). */
function templateOf(world: World, registration: Registration): string {
  const { parentSku, lines } = registrationPayload(world, registration);
  return writeTemplate(
    lines.length > 0
      ? lines.map(({ partSku, orderLimit, maxQuantity }) => ({ parentSku, partSku, orderLimit, maxQuantity }))
      : [{ parentSku, partSku: '', orderLimit: 1, maxQuantity: 1 }],
  );
}

async function submit(call: Call, step: 'submit' | 'correct'): Promise<Answer> {
  const calendar = await calendarOf(call.store.world.marketplace);
  return withSellerBody(call, SubmissionBody, ruleOfMember, (submission: Submission) =>
    withRegistrationOf(call, (registration) => {
      const { world } = call.store;
      const refused = refusalOf(world, registration, step);
      if (refused) return refused;
      const parent = world.parents.find(({ parentId }) => parentId === registration.parentId);
      // Its draft outlived it: confirmed now, it would hold by itself once the parent is active again (E7).
      if (parent?.active === false) return refusedAsInactive();
      const checked = checkSubmission(submission, {
        parentSku: registrationPayload(world, registration).parentSku,
        listings: world.parts,
        now: world.now,
        exemptionHours: world.settings.exemptionHours,
      });
      if (!checked.ok) {
        return invalidSellerFields(
          checked.faults.map(({ member, ...fault }) => ({ pointer: `/${member}`, ...fault })),
        );
      }
      const today = sellerToday(world);
      const { notice: _, correctBy: __, ...kept } = registration;
      return saved(call, {
        ...kept,
        status: 'submitted',
        lines: checked.lines.flatMap(({ sku, orderLimit, maxQuantity }) => {
          const part = partOfSku(world, sku);
          return part ? [{ partId: part.partId, orderLimit, maxQuantity }] : [];
        }),
        soldSeparately: submission.soldSeparately,
        termsAcceptedAt: world.now,
        submittedOn: today,
        confirmBy: confirmBy(today, calendar, world.settings.confirmationDays),
      });
    }),
  );
}

function ruleOfMember(pointer: string): 'L7' | 'R2' {
  return pointer === '/soldSeparately' ? 'L7' : 'R2';
}
