import { PartRequest, PartRequestList, SupportOptions } from '../../contract/index.js';
import { read } from '../api.js';
import type { CheckGroup } from '../check.js';
import { differenceOf } from '../json.js';
import { madeUpLike } from '../made-up.js';
import { contextOf, insistOnOne, itemSearch, requestsOf } from '../material.js';
import { refusedAs } from '../problems.js';
import { insist, Missing } from '../verdict.js';

/** What stays as it is while a request goes its way. */
const lasting = (request: PartRequest) => ({
  requestId: request.requestId,
  orderId: request.orderId,
  itemId: request.itemId,
  reason: request.reason,
  note: request.note,
  parts: request.parts,
  requestedAt: request.requestedAt,
  total: request.total,
  deliveryAddress: request.deliveryAddress,
});

/** Ends a check as failed unless a request's way leads, step by step, to where it stands. */
function insistOnHistory({ requestId, status, history }: PartRequest): void {
  const steps = history.map((step) => step.status);
  insist(
    steps[0] === 'requested' && steps.at(-1) === status,
    `Part request ${requestId} is ${status}: expected a history from requested to ${status}, came [${steps.join(', ')}].`,
  );
  const moments = history.map(({ at }) => Date.parse(at));
  const isSorted = moments.every((moment, at) => moment >= (moments[at - 1] ?? moment));
  insist(isSorted, `Part request ${requestId}: its history is not oldest first.`);
}

export const partRequestChecks: CheckGroup = {
  title: 'A part request',
  checks: [
    {
      id: 'part-requests.confirmation',
      promise: 'A request is answered with 201 and the whole confirmation, with what was asked for.',
      rules: ['S1'],
      async ask({ material }) {
        const { body, answer, request } = await material.placed();
        const asked = { ...body, touchpoint: undefined, parts: body.parts };
        const confirmed = {
          orderId: request.orderId,
          itemId: request.itemId,
          reason: request.reason,
          note: request.note,
          parts: request.parts.map(({ partId, quantity }) => ({ partId, quantity })),
        };
        const difference = differenceOf(asked, confirmed);
        insist(
          difference === undefined,
          `${answer.line}: the confirmation differs from the request at ${difference}.`,
        );
        insist(
          request.deliveryAddress.lines.length > 0,
          `${answer.line}: the confirmation’s delivery address has no lines.`,
        );
        insist(
          request.actions.includes('cancel') || request.status === 'dispatched',
          `${answer.line}: a new request is ${request.status} and cannot be cancelled.`,
        );
        return `Request ${request.requestId} is ${request.status}.`;
      },
    },
    {
      id: 'part-requests.free',
      promise: 'The total of a part request is 0.',
      rules: ['S16'],
      async ask({ material }) {
        const { request } = await material.placed();
        const all = [request, ...(await material.requests())];
        const charged = all.find(({ total }) => total.amount !== 0);
        insist(
          charged === undefined,
          `Part request ${charged?.requestId}: expected a total of 0, came ${charged?.total.amount}.`,
        );
        return `${all.length} requests cost nothing.`;
      },
    },
    {
      id: 'part-requests.window',
      promise: 'A request extends the return window exactly as the support context said before.',
      rules: ['S8'],
      async ask({ material }) {
        const { answer, request, before } = await material.placed();
        const promised = before.returnWindowIfRequested;
        if (!promised) throw new Missing('The support context tells no window after a request.');
        const { endsOn, timeZone, extended } = request.returnWindow;
        insist(
          differenceOf(promised, request.returnWindow) === undefined,
          `${answer.line}: expected the window to end on ${promised.endsOn} (${promised.timeZone}), extended, came ${endsOn} (${timeZone}), ${extended ? '' : 'not '}extended.`,
        );
        return `From ${before.returnWindow?.endsOn} to ${endsOn}.`;
      },
    },
    {
      id: 'part-requests.window-if-cancelled',
      promise: 'While a cancellation would take the extension back, the request tells the window after it.',
      rules: ['S8'],
      async ask({ material }) {
        const { answer, request, before } = await material.placed();
        if (!request.actions.includes('cancel')) throw new Missing('The request cannot be cancelled.');
        const told = request.returnWindowIfCancelled ?? request.returnWindow;
        insist(
          differenceOf(before.returnWindow, told) === undefined,
          `${answer.line}: a cancellation brings the window back to ${before.returnWindow?.endsOn}; returnWindowIfCancelled says ${told.endsOn}.`,
        );
        return `Back to ${told.endsOn}.`;
      },
    },
    {
      id: 'part-requests.history',
      promise: 'A request’s history begins with requested, comes oldest first, and ends with its status.',
      async ask({ material }) {
        const { request } = await material.placed();
        const all = [request, ...(await material.requests())];
        for (const one of all) insistOnHistory(one);
        return `${all.length} requests.`;
      },
    },
    {
      id: 'part-requests.by-id',
      promise: 'GET /part-requests/{requestId} answers the request as it was confirmed.',
      async ask({ api, material }) {
        const { request } = await material.placed();
        const params = { requestId: request.requestId };
        const answer = await api.ask('GET /part-requests/{requestId}', { params });
        const difference = differenceOf(lasting(request), lasting(read(answer, 200, PartRequest)));
        insist(
          difference === undefined,
          `${answer.line}: it differs from the confirmation at ${difference}.`,
        );
        return `Request ${request.requestId} stands.`;
      },
    },
    {
      id: 'part-requests.by-key',
      promise: 'GET /part-requests/by-key/{key} finds the request that a key made.',
      async ask({ api, material }) {
        const { key, request } = await material.placed();
        const answer = await api.ask('GET /part-requests/by-key/{key}', { params: { key } });
        const difference = differenceOf(lasting(request), lasting(read(answer, 200, PartRequest)));
        insist(
          difference === undefined,
          `${answer.line}: it differs from the confirmation at ${difference}.`,
        );
        return 'It was found.';
      },
    },
    {
      id: 'part-requests.missing',
      promise: 'A request that does not exist, and a key that made none, answer 404 not-found.',
      async ask({ api, material, newKey }) {
        const { request } = await material.placed();
        const params = { requestId: madeUpLike(request.requestId) };
        refusedAs('not-found', await api.ask('GET /part-requests/{requestId}', { params }));
        refusedAs(
          'not-found',
          await api.ask('GET /part-requests/by-key/{key}', { params: { key: newKey() } }),
        );
        refusedAs('not-found', await api.ask('POST /part-requests/{requestId}/cancel', { params, json: {} }));
        return 'None was found.';
      },
    },
    {
      id: 'part-requests.listed',
      promise: 'GET /part-requests lists it, newest first, and keeps to the order and item asked for.',
      async ask(run) {
        const { ids, request } = await run.material
          .placed()
          .then((placed) => ({ ...placed, ids: placed.body }));
        const all = read(await run.api.ask('GET /part-requests'), 200, PartRequestList).requests;
        insistOnOne(all, request.requestId, 'GET /part-requests');
        const moments = all.map(({ requestedAt }) => Date.parse(requestedAt));
        const isSorted = moments.every((moment, at) => moment <= (moments[at - 1] ?? moment));
        insist(isSorted, 'GET /part-requests: the requests are not newest first.');
        const ofItem = await requestsOf(run, ids);
        insistOnOne(ofItem, request.requestId, 'GET /part-requests?orderId=…&itemId=…');
        const other = ofItem.find(({ orderId, itemId }) => orderId !== ids.orderId || itemId !== ids.itemId);
        insist(
          other === undefined,
          `GET /part-requests?orderId=…&itemId=…: request ${other?.requestId} is another item’s.`,
        );
        return `${all.length} requests, ${ofItem.length} of the item.`;
      },
    },
    {
      id: 'part-requests.in-context',
      promise: 'The support context then shows the request and the extended window.',
      async ask(run) {
        const { body, request } = await run.material.placed();
        const context = await contextOf(run, body);
        insistOnOne(context.requests, request.requestId, 'The support context');
        insist(
          differenceOf(context.returnWindow, request.returnWindow) === undefined,
          `The support context: expected the window to end on ${request.returnWindow.endsOn}, came ${context.returnWindow?.endsOn}.`,
        );
        return 'It shows both.';
      },
    },
    {
      id: 'part-requests.open-in-option',
      promise: 'The item’s option then names the request as the open one.',
      async ask({ api, material }) {
        const { body, request } = await material.placed();
        const answer = await api.ask('GET /support-options', { search: itemSearch([body]) });
        const [option] = read(answer, 200, SupportOptions).options;
        insist(
          option?.openRequestId === request.requestId,
          `GET /support-options: expected the open request ${request.requestId}, came ${option?.openRequestId ?? 'none'}.`,
        );
        return `It is ${option.openRequestStatus ?? 'named without its status'}.`;
      },
    },
  ],
};

export const cancellationChecks: CheckGroup = {
  title: 'Cancelling a part request',
  checks: [
    {
      id: 'cancel.answer',
      promise:
        'A request that may be cancelled is cancelled: the answer has its new status, and no cancel any more.',
      rules: ['S8'],
      async ask({ material }) {
        const { answer, request } = await material.cancelled();
        insist(
          request.status === 'cancelled' && !request.actions.includes('cancel'),
          `${answer.line}: expected it cancelled, came ${request.status} with the actions [${request.actions.join(', ')}].`,
        );
        return `Request ${request.requestId} is cancelled.`;
      },
    },
    {
      id: 'cancel.history',
      promise: 'A cancellation is the last step of the request’s history.',
      rules: ['S8'],
      async ask({ material }) {
        const { request } = await material.cancelled();
        insistOnHistory(request);
        return `After ${request.history.length} steps.`;
      },
    },
    {
      id: 'cancel.window',
      promise: 'A cancellation takes the extension back, as the request told before.',
      rules: ['S8'],
      async ask(run) {
        const { answer, request } = await run.material.cancelled();
        const placed = await run.material.placed();
        const told = placed.request.returnWindowIfCancelled ?? placed.request.returnWindow;
        insist(
          differenceOf(told, request.returnWindow) === undefined,
          `${answer.line}: expected the window to end on ${told.endsOn}, ${told.extended ? '' : 'not '}extended, came ${request.returnWindow.endsOn}, ${request.returnWindow.extended ? '' : 'not '}extended.`,
        );
        const context = await contextOf(run, placed.body);
        insist(
          differenceOf(told, context.returnWindow) === undefined,
          `The support context: expected the window to end on ${told.endsOn}, came ${context.returnWindow?.endsOn}.`,
        );
        return `Back to ${told.endsOn}.`;
      },
    },
    {
      id: 'cancel.not-open',
      promise: 'A cancelled request is no longer the item’s open one.',
      async ask({ api, material }) {
        const { request } = await material.cancelled();
        const answer = await api.ask('GET /support-options', { search: itemSearch([request]) });
        const [option] = read(answer, 200, SupportOptions).options;
        insist(
          option !== undefined && option.openRequestId !== request.requestId,
          `GET /support-options: request ${request.requestId} is cancelled and still named as open.`,
        );
        return 'The option does not name it.';
      },
    },
    {
      id: 'cancel.only-once',
      promise: 'What a request’s state does not allow answers 409 not-allowed-now.',
      rules: ['S8', 'S13', 'S17'],
      async ask({ api, material }) {
        const { request } = await material.cancelled();
        const params = { requestId: request.requestId };
        for (const [action, json] of [
          ['cancel', {}],
          ['not-received', {}],
          ['outcome', { kept: true }],
        ] as const) {
          const answer = await api.ask(`POST /part-requests/{requestId}/${action}`, { params, json });
          refusedAs('not-allowed-now', answer);
        }
        return 'Cancelling again, and two answers that come too early, were refused.';
      },
    },
  ],
};
