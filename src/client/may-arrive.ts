import type { Failure } from './result.js';

/** A gateway's answers: the call may lie in its queue. */
const FROM_A_GATEWAY: readonly unknown[] = [502, 503, 504];

/** Whether a call may still reach the API: whoever answered, if anyone, was not the API, or one before got no answer. */
export const mayArrive = ({ type, status, mayArrive: earlier }: Failure): boolean =>
  earlier ?? (!status || FROM_A_GATEWAY.includes(status) || type === 'key-in-flight');
