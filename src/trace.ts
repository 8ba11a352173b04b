import type { FailureType } from './client/result.js';
import type { ApiCall } from './contract/calls.js';

/** When a span began and how long it took, by the page's own clock. */
interface Timed {
  /** In ms since 1970: `performance.timeOrigin` and what has passed since, which never goes back. */
  readonly startedAt: number;
  /** In ms. */
  readonly duration: number;
}

/** One call of the support API up to the head of its answer; what is tried again has a span for each try. */
export interface CallSpan extends Timed {
  /** Method and path, `GET /orders/{orderId}`: never with ids, never with a query. */
  readonly name: ApiCall | 'other';
  /** The HTTP status; absent where there was no answer. */
  readonly status?: number;
  /** `ok`, or why there is no value, as far as the status tells; `product-support-failed` names the API's problem. */
  readonly outcome: 'ok' | FailureType;
  /** The trace that the call belongs to, as `traceparent` tells the API; absent without `trace-context`. */
  readonly traceId?: string;
}

/** How long a shopper was on one step of a journey: until the next, or until the journey was closed or the page left. */
export interface StepSpan extends Timed {
  readonly name: 'step';
  /** The step, `parts`, by the names of `JourneyStep`. */
  readonly step: string;
}

/** What `onTrace` of a provider hears: names, times and outcomes, and nothing that says who the shopper is. */
export type Span = CallSpan | StepSpan;
