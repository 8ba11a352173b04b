import type { ApiCall } from '../../contract/calls.js';
import { PartRequest } from '../../contract/index.js';
import { read, type Ask } from '../api.js';
import type { Check, CheckGroup, Run } from '../check.js';
import { differenceOf } from '../json.js';
import { bodyFor, itemSearch } from '../material.js';
import { describe } from '../problems.js';
import { insist } from '../verdict.js';

const MAX_ITEMS = 8;

/** Every GET of the contract, with ids that stand for something. */
async function everyGet({ material }: Run): Promise<[ApiCall, Ask][]> {
  const orders = (await material.orders()).slice(0, MAX_ITEMS);
  const items = (await material.contexts()).slice(0, MAX_ITEMS);
  const requests = (await material.requests()).slice(0, MAX_ITEMS);
  const { key } = await material.placed();
  return [
    ['GET /orders', {}],
    ...orders.map(({ orderId }): [ApiCall, Ask] => ['GET /orders/{orderId}', { params: { orderId } }]),
    ...items.map(({ orderId, itemId }): [ApiCall, Ask] => [
      'GET /orders/{orderId}/items/{itemId}/support',
      { params: { orderId, itemId }, search: 'touchpoint=order' },
    ]),
    ['GET /support-options', { search: itemSearch(items) }],
    ...requests.map(({ requestId }): [ApiCall, Ask] => [
      'GET /part-requests/{requestId}',
      { params: { requestId } },
    ]),
    ['GET /part-requests/by-key/{key}', { params: { key } }],
    ['GET /part-requests', {}],
  ];
}

const unknownMembers = { 'check-api': 'unknown', checkApi: { unknown: [1] } };

const changeNothing: Check = {
  id: 'reading.changes-nothing',
  promise: 'GETs change nothing: asked again, every one answers the same.',
  async ask(run) {
    const gets = await everyGet(run);
    const first = [];
    for (const [call, how] of gets) first.push(await run.api.ask(call, how));
    for (const [at, [call, how]] of gets.entries()) {
      const before = first[at];
      const after = await run.api.ask(call, how);
      const difference = differenceOf([before?.status, before?.json], [after.status, after.json]);
      insist(
        difference === undefined,
        `${after.line}: the second time it differs at ${difference?.replace(/^\/1/, '') || '/'}; either a GET changed something, or somebody else did meanwhile.`,
      );
    }
    return `${gets.length} GETs, each asked twice.`;
  },
};

const unknownParameters: Check = {
  id: 'reading.unknown-parameters',
  promise: 'Query parameters that the API does not know change nothing.',
  async ask(run) {
    const gets = await everyGet(run);
    const seen = new Set<ApiCall>();
    for (const [call, how] of gets) {
      if (seen.has(call)) continue;
      seen.add(call);
      const search = [how.search, 'check-api=unknown'].filter(Boolean).join('&');
      const [plain, more] = [await run.api.ask(call, how), await run.api.ask(call, { ...how, search })];
      const difference = differenceOf([plain.status, plain.json], [more.status, more.json]);
      insist(
        difference === undefined,
        `${more.line}: expected ${describe(plain)} as without it, came ${describe(more)}.`,
      );
    }
    return `${seen.size} calls.`;
  },
};

const unknownFields: Check = {
  id: 'bodies.unknown-members',
  promise: 'Members of a body that the API does not know are tolerated.',
  async ask(run) {
    const found = await run.material.requestable();
    const answer = await run.place({ ...bodyFor(found), ...unknownMembers }, { key: run.newKey() });
    const { requestId } = read(answer, 201, PartRequest);
    const cancel = 'POST /part-requests/{requestId}/cancel';
    const cancelled = await run.api.ask(cancel, { params: { requestId }, json: unknownMembers });
    read(cancelled, 200, PartRequest);
    run.made.delete(requestId);
    return 'A request and its cancellation were taken with them.';
  },
};

const getOnAction: Check = {
  id: 'reading.get-on-action',
  promise: 'A GET where only a POST acts does nothing.',
  async ask({ api, material }) {
    const { request } = await material.placed();
    const id = encodeURIComponent(request.requestId);
    for (const action of ['cancel', 'not-received', 'outcome']) {
      const answer = await api.askElse('GET', `/part-requests/${id}/${action}`);
      insist(answer.status >= 400, `${answer.line}: expected no answer of use, came ${describe(answer)}.`);
    }
    const params = { requestId: request.requestId };
    const { status } = read(await api.ask('GET /part-requests/{requestId}', { params }), 200, PartRequest);
    insist(
      status !== 'cancelled' && status !== 'not-received',
      `A GET made part request ${request.requestId} ${status}.`,
    );
    return `Request ${request.requestId} stands as it was.`;
  },
};

export const readingChecks: CheckGroup = {
  title: 'Reading, and what is not known',
  checks: [changeNothing, getOnAction, unknownParameters],
};

export const bodyChecks: CheckGroup = { title: 'Bodies', checks: [unknownFields] };
