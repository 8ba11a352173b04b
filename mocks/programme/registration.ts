import type { Money } from '../../src/contract/index.js';
import { workingDaysAfter, type Calendar } from './working-days.js';

/** Where a seller's enrolment of one parent with its parts stands (R1). */
export const REGISTRATION_STATUSES = [
  'draft',
  'submitted',
  'in-error',
  'confirmed',
  'withdrawing',
  'withdrawn',
  'closed',
] as const;
export type RegistrationStatus = (typeof REGISTRATION_STATUSES)[number];

/** A registration as it was left; its days are local days of the shop, ISO 8601. */
export interface RegistrationFacts {
  status: RegistrationStatus;
  /** The last day on which confirmation is in time (R3); given while `submitted`. */
  confirmBy?: string | undefined;
  /** The last day on which a correction is taken (R4); given while `in-error`. */
  correctBy?: string | undefined;
  /** The first day on which a withdrawal holds (R7); given while `withdrawing`. */
  withdrawsOn?: string | undefined;
}

/** What can be done with a registration: by the seller (submit, correct, withdraw) or by the programme (the others). */
export type RegistrationStep = 'submit' | 'confirm' | 'report-error' | 'correct' | 'withdraw';

const STEPS: Record<RegistrationStatus, readonly RegistrationStep[]> = {
  draft: ['submit'],
  submitted: ['confirm', 'report-error'],
  'in-error': ['correct'],
  confirmed: ['withdraw'],
  withdrawing: [],
  withdrawn: [],
  closed: [],
};

/** The steps that a status allows (R1); give the status of today, see `statusOn`. */
export function allowedSteps(status: RegistrationStatus): readonly RegistrationStep[] {
  return STEPS[status];
}

/** What a registration is on a local day: deadlines that passed have had their effect (R4, R7). */
export function statusOn(registration: RegistrationFacts, today: string): RegistrationStatus {
  const { status, correctBy, withdrawsOn } = registration;
  // The day of the deadline itself still counts: an answer on it is in time.
  if (status === 'in-error' && correctBy !== undefined && today > correctBy) return 'closed';
  if (status === 'withdrawing' && withdrawsOn !== undefined && today >= withdrawsOn) return 'withdrawn';
  return status;
}

/** Whether a registration lets requests through on a local day: confirmed, or withdrawing and not yet in effect (R7). */
export function covers(registration: RegistrationFacts, today: string): boolean {
  const status = statusOn(registration, today);
  return status === 'confirmed' || status === 'withdrawing';
}

/** Whether stock of a part can be uploaded: only where one of its registrations is confirmed or still withdrawing (R5). */
export function acceptsStock(registrations: readonly RegistrationFacts[], today: string): boolean {
  return registrations.some((registration) => covers(registration, today));
}

/** Whether a submission waits for its confirmation longer than it should (R3). */
export function isOverdue(registration: RegistrationFacts, today: string): boolean {
  const { status, confirmBy } = registration;
  return status === 'submitted' && confirmBy !== undefined && today > confirmBy;
}

/** What a registration becomes once its parent's listing is inactive: closed, unless it was not sent or had ended (R9). */
export function statusOnceParentInactive(status: RegistrationStatus): RegistrationStatus {
  // A draft stays: submitting it later is the new registration that the programme asks for (E7).
  return status === 'draft' || status === 'withdrawn' ? status : 'closed';
}

/** The last local day on which the confirmation of a submission is in time (R3). */
export function confirmBy(submittedOn: string, calendar: Calendar, workingDays = 15): string {
  return workingDaysAfter(submittedOn, workingDays, calendar);
}

/** The last local day on which an error can be corrected; after it the registration is closed (R4). */
export function correctBy(noticedOn: string, calendar: Calendar, workingDays = 5): string {
  return workingDaysAfter(noticedOn, workingDays, calendar);
}

/** The first local day on which a withdrawal holds: the 15th working day after notice, not the day after it (R7). */
export function withdrawsOn(noticedOn: string, calendar: Calendar, workingDays = 15): string {
  return workingDaysAfter(noticedOn, workingDays, calendar);
}

/** What a registration costs the seller: nothing (R8). */
export function registrationFee(currency: string): Money {
  return { amount: 0, currency };
}
