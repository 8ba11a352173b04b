export type Outcome = 'passed' | 'failed' | 'skipped';

/** What came of one question. */
export interface CheckResult {
  /** Stable: `orders.newest-first`. */
  id: string;
  group: string;
  /** What the contract promises, in a sentence. */
  promise: string;
  /** The programme's rules that it rests on. */
  rules?: string[];
  outcome: Outcome;
  /** What was found; what was expected and what came; or what to give so that it can be asked. */
  detail: string;
  /** The calls that it took, method, path and status, where it failed. */
  calls?: string[];
}

/** The answers of one API, as plain JSON. No token and no address is in it. */
export interface Report {
  /** The API's base. */
  api: string;
  /** The version of the kit whose contract was asked for. */
  kit: string;
  startedAt: string;
  /** What the questions were cut down to; absent where all were asked. */
  only?: string[];
  /** What the questions did to the API's data. */
  effects: {
    partRequestsMade: number;
    /** The ids of part requests that could not be cancelled again. */
    partRequestsLeft: string[];
  };
  results: CheckResult[];
  totals: Record<Outcome, number>;
}

/** How many questions came out which way. */
export function totalsOf(results: readonly CheckResult[]): Report['totals'] {
  const count = (outcome: Outcome) => results.filter((result) => result.outcome === outcome).length;
  return { passed: count('passed'), failed: count('failed'), skipped: count('skipped') };
}
