import type { Answer, Api, Ask } from './api.js';
import type { Fixtures } from './fixtures.js';
import type { Material } from './material.js';

/** All that a question can use. */
export interface Run {
  api: Api;
  fixtures: Fixtures;
  /** Whether a shopper's token was given. */
  hasToken: boolean;
  /** The origin of a page that calls the API from elsewhere. */
  origin: string | undefined;
  /** Whether changes that no call takes back may be made. */
  allowLasting: boolean;
  material: Material;
  /** Every answer so far. */
  answers: readonly Answer[];
  /** Part requests made so far and not cancelled again. */
  made: Set<string>;
  newKey(): string;
  /** Asks for parts; a request that this makes is cancelled once its question is answered. */
  place(json: unknown, how?: Ask): Promise<Answer>;
  /** Leaves a part request standing until the last question, or until it is cancelled. */
  keep(requestId: string): void;
}

/** One promise of the contract, and how it is asked. */
export interface Check {
  /** Stable, within all checks. */
  id: string;
  /** What is promised, in a sentence. */
  promise: string;
  rules?: readonly string[];
  /** Asks, and says what it found; throws `Broken` where the promise is not kept, `Missing` where it cannot ask. */
  ask(run: Run): Promise<string>;
}

/** The checks of one resource. */
export interface CheckGroup {
  title: string;
  checks: readonly Check[];
}
