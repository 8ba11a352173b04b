import type { ApiCall } from '../../contract/calls.js';
import { API_CALLS } from '../../contract/calls.js';
import type { Ask } from '../api.js';
import type { CheckGroup, Run } from '../check.js';
import { NOTE } from '../material.js';
import { describe, refusedAs } from '../problems.js';
import { insist, Missing } from '../verdict.js';

/** Ids that nothing has: a call that is let in by mistake meets nothing that it could change. */
const NOTHING = {
  orderId: 'check-api-no-order',
  itemId: 'check-api-no-item',
  requestId: 'check-api-no-request',
  key: 'check-api-no-key',
};
const PART_REQUEST = {
  orderId: NOTHING.orderId,
  itemId: NOTHING.itemId,
  touchpoint: 'order',
  reason: 'damaged',
  note: NOTE,
  parts: [{ partId: 'check-api-no-part', quantity: 1 }],
};

/** Every call that needs a session: all but the one that gives one. */
const CALLS = API_CALLS.filter((call) => call !== 'POST /deep-links/redeem');

function howToAsk(call: ApiCall, key: string): Ask {
  const how: Ask = { params: NOTHING };
  switch (call) {
    case 'GET /support-options':
      return { ...how, search: `touchpoint=order&item=${NOTHING.orderId}:${NOTHING.itemId}` };
    case 'POST /part-requests':
      return { ...how, key, json: PART_REQUEST };
    case 'POST /returns':
      return { ...how, key, json: { ...NOTHING, cause: 'chosen' } };
    case 'POST /part-requests/{requestId}/outcome':
      return { ...how, json: { kept: true } };
    case 'POST /evidence':
      return { ...how, body: new FormData() };
    default:
      return call.startsWith('POST') ? { ...how, json: {} } : how;
  }
}

async function isRefusedEverywhere(run: Run, token: string | null): Promise<string> {
  for (const call of CALLS) {
    refusedAs('session-expired', await run.api.ask(call, { ...howToAsk(call, run.newKey()), token }));
  }
  return `${CALLS.length} calls answered 401 session-expired.`;
}

export const sessionChecks: CheckGroup = {
  title: 'Session',
  checks: [
    {
      id: 'session.accepted',
      promise: 'The shopper’s token is taken.',
      async ask({ api, hasToken }) {
        if (!hasToken) throw new Missing('Give the token of a shopper with orders.');
        const answer = await api.ask('GET /orders');
        insist(answer.status === 200, `${answer.line}: expected 200, came ${describe(answer)}.`);
        return 'GET /orders answered 200.';
      },
    },
    {
      id: 'session.without-token',
      promise: 'Every call but the redeeming of a link answers 401 session-expired without a token.',
      ask: (run) => isRefusedEverywhere(run, null),
    },
    {
      id: 'session.wrong-token',
      promise:
        'Every call but the redeeming of a link answers 401 session-expired to a token that is not valid.',
      ask: (run) => isRefusedEverywhere(run, 'check-api-no-such-token'),
    },
  ],
};
