import type * as z from 'zod/mini';
import { checkJson } from './check-json.js';
import { momentsOf } from './part-request-moments.js';
import { World } from './schema.js';

/** A fault in a world: a JSON pointer to it, and what is wrong in plain words. */
export interface WorldFault {
  path: string;
  message: string;
}

export type ParsedWorld = { ok: true; world: World } | { ok: false; faults: WorldFault[] };

/** Reads a world from JSON; one that is malformed or refers to unknown ids is refused with every fault's path. */
export function parseWorld(json: unknown): ParsedWorld {
  const checked = checkJson(World, json);
  const faults = checked.ok ? inconsistencies(checked.value) : describeIssues(checked.issues);
  return checked.ok && faults.length === 0 ? { ok: true, world: checked.value } : { ok: false, faults };
}

const NOT_VALID = 'This value is not valid.';

/** The issues of a zod schema as faults with JSON pointers. */
export function describeIssues(issues: readonly z.core.$ZodIssue[]): WorldFault[] {
  return issues.flatMap((issue): WorldFault[] => {
    const path = pointer(issue.path);
    switch (issue.code) {
      case 'unrecognized_keys':
        return issue.keys.map((key) => ({
          path: path + pointer([key]),
          message: 'This field is not known.',
        }));
      case 'invalid_type':
        return [{ path, message: `Expected ${issue.expected}.` }];
      case 'invalid_value':
        return [{ path, message: `Expected one of: ${issue.values.map(String).join(', ')}.` }];
      case 'invalid_format':
        return [{ path, message: `Expected the format ${issue.format}.` }];
      case 'too_big':
        return [{ path, message: `Expected at most ${issue.maximum}.` }];
      case 'too_small':
        return [{ path, message: `Expected at least ${issue.minimum}.` }];
      case 'custom':
        // A check without words of its own carries only the library's.
        return [{ path, message: issue.message === 'Invalid input' ? NOT_VALID : issue.message }];
      default:
        return [{ path, message: NOT_VALID }];
    }
  });
}

function pointer(path: readonly PropertyKey[]): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** The day without which a registration cannot stand as it does. */
const REGISTRATION_DAYS = [
  ['submitted', 'confirmBy', 'A submission has the day by which it is confirmed.'],
  ['in-error', 'correctBy', 'A notice of errors has the last day for putting them right.'],
  ['withdrawing', 'withdrawsOn', 'A withdrawal has the day from which it holds.'],
] as const;

/** What a schema cannot see: ids that occur twice, ids that nothing has, states that contradict each other. */
function inconsistencies(world: World): WorldFault[] {
  const faults: WorldFault[] = [];
  const fault = (path: string, message: string) => faults.push({ path, message });

  const idsOf = <Entry>(
    list: readonly Entry[],
    path: string,
    field: string,
    id: (entry: Entry) => string,
  ) => {
    const seen = new Set<string>();
    list.forEach((entry, index) => {
      if (seen.has(id(entry))) fault(`${path}/${index}/${field}`, `"${id(entry)}" occurs twice.`);
      seen.add(id(entry));
    });
    return seen;
  };
  const mustBeIn = (known: ReadonlySet<string>, id: string, path: string, what: string) => {
    if (!known.has(id)) fault(path, `There is no ${what} "${id}".`);
  };

  const shoppers = idsOf(world.shoppers, '/shoppers', 'shopperId', ({ shopperId }) => shopperId);
  const parents = idsOf(world.parents, '/parents', 'parentId', ({ parentId }) => parentId);
  const parts = idsOf(world.parts, '/parts', 'partId', ({ partId }) => partId);
  idsOf(world.parents, '/parents', 'sku', ({ sku }) => sku);
  idsOf(world.parts, '/parts', 'sku', ({ sku }) => sku);
  idsOf(world.sessions, '/sessions', 'token', ({ token }) => token);
  idsOf(world.registrations, '/registrations', 'registrationId', ({ registrationId }) => registrationId);
  idsOf(world.orders, '/orders', 'orderId', ({ orderId }) => orderId);
  const requests = idsOf(world.partRequests, '/partRequests', 'requestId', ({ requestId }) => requestId);
  idsOf(world.returns, '/returns', 'returnId', ({ returnId }) => returnId);
  idsOf(world.evidence, '/evidence', 'evidenceId', ({ evidenceId }) => evidenceId);

  world.shoppers.forEach(({ addresses = [] }, index) =>
    idsOf(addresses, `/shoppers/${index}/addresses`, 'addressId', ({ addressId }) => addressId),
  );
  world.parents.forEach(({ hints = [], diagram }, index) => {
    const path = `/parents/${index}`;
    hints.forEach(({ partId }, at) => {
      if (partId !== undefined) mustBeIn(parts, partId, `${path}/hints/${at}/partId`, 'part');
    });
    const regions = diagram?.regions ?? [];
    idsOf(regions, `${path}/diagram/regions`, 'partId', ({ partId }) => partId);
    regions.forEach(({ partId }, at) =>
      mustBeIn(parts, partId, `${path}/diagram/regions/${at}/partId`, 'part'),
    );
  });
  world.parts.forEach(({ partId, substituteId, companions = [], discontinued, expectedOn }, index) => {
    const path = `/parts/${index}`;
    const mustBeAnother = (id: string, at: string) => {
      if (id === partId) fault(at, 'A part cannot stand in for itself, or go along with itself.');
      else mustBeIn(parts, id, at, 'part');
    };
    if (substituteId !== undefined) mustBeAnother(substituteId, `${path}/substituteId`);
    idsOf(companions, `${path}/companions`, 'partId', (companion) => companion.partId);
    companions.forEach((companion, at) => mustBeAnother(companion.partId, `${path}/companions/${at}/partId`));
    if (discontinued && expectedOn !== undefined) {
      fault(`${path}/expectedOn`, 'Of a part that is discontinued no more is expected.');
    }
  });

  const itemsOfOrder = new Map<string, Set<string>>();
  world.orders.forEach((order, index) => {
    const path = `/orders/${index}`;
    mustBeIn(shoppers, order.shopperId, `${path}/shopperId`, 'shopper');
    const items = idsOf(order.items, `${path}/items`, 'itemId', ({ itemId }) => itemId);
    itemsOfOrder.set(order.orderId, items);
    order.items.forEach((item, at) => {
      mustBeIn(parents, item.parentId, `${path}/items/${at}/parentId`, 'parent');
      const arrived = item.status === 'delivered' || item.status === 'returned';
      if (arrived !== (item.deliveredAt !== undefined)) {
        fault(
          `${path}/items/${at}/deliveredAt`,
          arrived ? 'A delivered item has a delivery date.' : 'An item that is not delivered has none.',
        );
      }
      if ((arrived || item.status === 'dispatched') && item.dispatchedAt === undefined) {
        fault(`${path}/items/${at}/dispatchedAt`, 'An item that has left has the moment of its dispatch.');
      }
    });
  });
  const mustBeAnItem = (ref: { orderId: string; itemId: string }, path: string) => {
    const items = itemsOfOrder.get(ref.orderId);
    if (!items) fault(`${path}/orderId`, `There is no order "${ref.orderId}".`);
    else mustBeIn(items, ref.itemId, `${path}/itemId`, 'item');
  };

  world.sessions.forEach((session, index) => {
    mustBeIn(shoppers, session.shopperId, `/sessions/${index}/shopperId`, 'shopper');
    if (session.scope) mustBeAnItem(session.scope, `/sessions/${index}/scope`);
  });
  world.registrations.forEach((registration, index) => {
    const path = `/registrations/${index}`;
    mustBeIn(parents, registration.parentId, `${path}/parentId`, 'parent');
    idsOf(registration.lines, `${path}/lines`, 'partId', ({ partId }) => partId);
    registration.lines.forEach(({ partId }, at) =>
      mustBeIn(parts, partId, `${path}/lines/${at}/partId`, 'part'),
    );
    for (const [status, field, message] of REGISTRATION_DAYS) {
      if (registration.status === status && registration[field] === undefined)
        fault(`${path}/${field}`, message);
    }
  });
  world.evidence.forEach(({ shopperId }, index) =>
    mustBeIn(shoppers, shopperId, `/evidence/${index}/shopperId`, 'shopper'),
  );
  const senderOf = new Map(world.evidence.map(({ evidenceId, shopperId }) => [evidenceId, shopperId]));
  const buyerOf = new Map(world.orders.map(({ orderId, shopperId }) => [orderId, shopperId]));
  const usedEvidence = new Set<string>();
  world.partRequests.forEach((request, index) => {
    mustBeAnItem(request, `/partRequests/${index}`);
    request.evidenceIds?.forEach((evidenceId, at) => {
      const path = `/partRequests/${index}/evidenceIds/${at}`;
      if (!senderOf.has(evidenceId)) fault(path, `There is no evidence "${evidenceId}".`);
      else if (senderOf.get(evidenceId) !== buyerOf.get(request.orderId)) {
        fault(path, 'This picture was sent by another shopper.');
      } else if (usedEvidence.has(evidenceId)) fault(path, `"${evidenceId}" occurs twice.`);
      usedEvidence.add(evidenceId);
    });
    request.parts.forEach(({ partId }, at) =>
      mustBeIn(parts, partId, `/partRequests/${index}/parts/${at}/partId`, 'part'),
    );
    for (const field of momentsOf(request.status)) {
      if (request[field] === undefined) {
        fault(`/partRequests/${index}/${field}`, `A part request that is ${request.status} has this moment.`);
      }
    }
  });
  world.returns.forEach((made, index) => {
    mustBeAnItem(made, `/returns/${index}`);
    if (made.receipt && made.cancelled) {
      fault(`/returns/${index}/receipt`, 'A cancelled return does not come back.');
    }
  });
  world.idempotency.forEach((record, index) => {
    mustBeIn(shoppers, record.shopperId, `/idempotency/${index}/shopperId`, 'shopper');
    if (record.requestId !== undefined) {
      mustBeIn(requests, record.requestId, `/idempotency/${index}/requestId`, 'part request');
    }
  });
  return faults;
}
