import type * as z from 'zod/mini';
import { World } from './schema.js';

/** A fault in a world: a JSON pointer to it, and what is wrong in plain words. */
export interface WorldFault {
  path: string;
  message: string;
}

export type ParsedWorld = { ok: true; world: World } | { ok: false; faults: WorldFault[] };

/** Reads a world from JSON; one that is malformed or refers to unknown ids is refused with every fault's path. */
export function parseWorld(json: unknown): ParsedWorld {
  const parsed = World.safeParse(json);
  const faults = parsed.success ? inconsistencies(parsed.data) : describeIssues(parsed.error.issues);
  return parsed.success && faults.length === 0 ? { ok: true, world: parsed.data } : { ok: false, faults };
}

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
      default:
        return [{ path, message: 'This value is not valid.' }];
    }
  });
}

function pointer(path: readonly PropertyKey[]): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

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
  idsOf(world.sessions, '/sessions', 'token', ({ token }) => token);
  idsOf(world.registrations, '/registrations', 'registrationId', ({ registrationId }) => registrationId);
  idsOf(world.orders, '/orders', 'orderId', ({ orderId }) => orderId);
  const requests = idsOf(world.partRequests, '/partRequests', 'requestId', ({ requestId }) => requestId);
  idsOf(world.returns, '/returns', 'returnId', ({ returnId }) => returnId);

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
  world.parts.forEach((part, index) =>
    part.parentIds.forEach((parentId, at) =>
      mustBeIn(parents, parentId, `/parts/${index}/parentIds/${at}`, 'parent'),
    ),
  );
  world.registrations.forEach((registration, index) => {
    mustBeIn(parents, registration.parentId, `/registrations/${index}/parentId`, 'parent');
    if (registration.status === 'withdrawing' && registration.withdrawsOn === undefined) {
      fault(`/registrations/${index}/withdrawsOn`, 'A withdrawal has the day from which it holds.');
    }
  });
  world.partRequests.forEach((request, index) => {
    mustBeAnItem(request, `/partRequests/${index}`);
    request.parts.forEach(({ partId }, at) =>
      mustBeIn(parts, partId, `/partRequests/${index}/parts/${at}/partId`, 'part'),
    );
  });
  world.returns.forEach((made, index) => mustBeAnItem(made, `/returns/${index}`));
  world.idempotency.forEach((record, index) => {
    mustBeIn(shoppers, record.shopperId, `/idempotency/${index}/shopperId`, 'shopper');
    if (record.requestId !== undefined) {
      mustBeIn(requests, record.requestId, `/idempotency/${index}/requestId`, 'part request');
    }
  });
  return faults;
}
