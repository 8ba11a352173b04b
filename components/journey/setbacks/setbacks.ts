import type { Connection } from '../../../src/client/connection.js';
import { findPartRequestByKey } from '../../../src/client/find-part-request.js';
import { setbackView } from '../../../src/journey/setback-view.js';
import { onSetback } from '../../../src/journey/setbacks.js';
import type { JourneyEvent } from '../../../src/journey/state.js';
import { asFailure } from '../../shared/as-failure.js';

/** What goes wrong on the way; it has words and buttons, and no screen of its own. */
export const createSetbacks = () => ({
  on: onSetback,
  stepView: setbackView,

  /** Asks what came of an intent whose outcome is not known. */
  async findRequest(connection: Connection, key: string): Promise<JourneyEvent> {
    const result = await findPartRequestByKey(connection, key);
    if (result.ok) return { type: 'request-received', request: result.value };
    return result.failure.type === 'not-found'
      ? { type: 'request-not-found' }
      : { type: 'check-failed', failure: asFailure(result.failure) };
  },
});
