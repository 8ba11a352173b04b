import { PartRequest, type PartRequestAction } from '../../contract/index.js';
import { read } from '../api.js';
import type { CheckGroup, Run } from '../check.js';
import { differenceOf } from '../json.js';
import { pointersOf, refusedAs } from '../problems.js';
import { insist, Missing } from '../verdict.js';
import { ALLOW_LASTING } from './returns.js';

/** A request of the shopper's that allows an action; one that allows nothing else, where there is one. */
async function requestWith({ material }: Run, action: PartRequestAction): Promise<PartRequest> {
  const able = (await material.requests()).filter(({ actions }) => actions.includes(action));
  const found = able.toSorted((one, other) => one.actions.length - other.actions.length)[0];
  if (!found) throw new Missing(`The shopper needs a part request with the action ${action}.`);
  return found;
}

export const afterDeliveryChecks: CheckGroup = {
  title: 'After dispatch',
  checks: [
    {
      id: 'outcome.fields',
      promise: 'An answer to “did it help?” that is none answers 422 invalid-request at /kept.',
      rules: ['S17'],
      async ask(run) {
        const { requestId } = await requestWith(run, 'answer-outcome');
        const answer = await run.api.ask('POST /part-requests/{requestId}/outcome', {
          params: { requestId },
          json: { kept: 'check-api' },
        });
        refusedAs('invalid-request', answer);
        insist(
          pointersOf(answer).includes('/kept'),
          `${answer.line}: expected an error at /kept, came ${pointersOf(answer).join(', ') || 'none'}.`,
        );
        return 'It was refused.';
      },
    },
    {
      id: 'outcome.kept',
      promise: 'The answer to “did it help?” is kept, and asked for once.',
      rules: ['S17'],
      async ask(run) {
        if (!run.allowLasting) throw new Missing(ALLOW_LASTING);
        const { requestId } = await requestWith(run, 'answer-outcome');
        const how = { params: { requestId }, json: { kept: true } };
        const answer = await run.api.ask('POST /part-requests/{requestId}/outcome', how);
        const request = read(answer, 200, PartRequest);
        insist(
          request.kept === true && !request.actions.includes('answer-outcome'),
          `${answer.line}: expected kept true and no further question, came ${String(request.kept)} with the actions [${request.actions.join(', ')}].`,
        );
        refusedAs('not-allowed-now', await run.api.ask('POST /part-requests/{requestId}/outcome', how));
        return `Request ${requestId} helped.`;
      },
    },
    {
      id: 'not-received.reported',
      promise: 'A part that never came can be reported once; the return window stays as it is.',
      rules: ['S13'],
      async ask(run) {
        if (!run.allowLasting) throw new Missing(ALLOW_LASTING);
        const before = await requestWith(run, 'report-not-received');
        const how = { params: { requestId: before.requestId }, json: {} };
        const answer = await run.api.ask('POST /part-requests/{requestId}/not-received', how);
        const request = read(answer, 200, PartRequest);
        insist(
          request.status === 'not-received',
          `${answer.line}: expected not-received, came ${request.status}.`,
        );
        const difference = differenceOf(before.returnWindow, request.returnWindow);
        insist(difference === undefined, `${answer.line}: the return window changed at ${difference}.`);
        refusedAs('not-allowed-now', await run.api.ask('POST /part-requests/{requestId}/not-received', how));
        return `Request ${before.requestId} is reported.`;
      },
    },
  ],
};
