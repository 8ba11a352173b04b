import { outcomeUnknown, type Failure } from '../../src/client/result.js';
import type { Problem } from '../../src/contract/problem.js';
import type { JourneyFailure } from '../../src/journey/state.js';

/** A call's failure as far as the journey has to know, with its problem where the contract has read it. */
export const asFailure = (failure: Failure, problem?: Problem): JourneyFailure => ({
  type: failure.type,
  status: failure.status,
  outcomeUnknown: outcomeUnknown(failure),
  mayArrive: failure.mayArrive,
  problem,
});
