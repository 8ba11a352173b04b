import type { Touchpoint } from '../contract/scalars.js';

/** What a way through the kit can end with. */
export const OUTCOMES = [
  'part requested',
  'waits for the part',
  'whole item returned',
  'goes on with the return',
  'request cancelled',
  'part did not arrive',
  'item kept',
  'nothing offered',
  'link refused',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** What a step shows once it went as it should. */
export interface Shows {
  /** The programme's rules, by id: `S8`. */
  readonly rules?: readonly string[];
  readonly outcome?: Outcome;
  /** Where the shopper met product support. */
  readonly touchpoint?: Touchpoint;
}

/** One thing that a shopper did or saw. */
export interface Step extends Shows {
  /** What, after "The shopper": `presses "Continue"`. English, whatever the page's language. */
  readonly words: string;
  /** Why it did not go as it should; absent where it did. */
  readonly fault?: string;
}

/** Told of each step once it is over; the next one waits for it. */
export type StepListener = (step: Step) => Promise<void> | void;
