import {
  OrderPage,
  PartRequest,
  PartRequestList,
  Reason,
  RedeemedLink,
  SupportContext,
  type WholeSupportContext,
  SupportOptions,
  type Order,
  type OrderItem,
  type Part,
  type PartRequestBody,
  type SupportOption,
} from '../contract/index.js';
import { read, type Answer } from './api.js';
import type { Run } from './check.js';
import { insist, Missing, remember } from './verdict.js';

/** How much of a long list is looked at. */
const MAX_PAGES = 30;
const MAX_ITEMS = 300;
/** More than there are kinds of items: codes, and statuses of requests. */
const MAX_CONTEXTS = 20;
export const BATCH_SIZE = 100;

export interface ItemIds {
  orderId: string;
  itemId: string;
}

/** An item of the shopper's, as her orders show it. */
export interface OwnItem extends ItemIds {
  item: OrderItem;
}

/** An item of the shopper's with the answer to its option, at the touchpoint `order`. */
export interface OptedItem extends OwnItem {
  option: SupportOption;
}

/** An item of which a part can be requested now. */
export interface Requestable {
  ids: ItemIds;
  context: WholeSupportContext;
  part: Part;
  /** A reason that needs no picture. */
  reason: Reason;
}

/** The request that the questions about a standing one are asked of. */
export interface Placed {
  key: string;
  body: PartRequestBody;
  answer: Answer;
  request: PartRequest;
  /** The support context just before. */
  before: WholeSupportContext;
}

/** What came of the fixture's unused link. */
export interface Redemption {
  /** The answers of GET and HEAD, asked first. */
  looks: Answer[];
  answer: Answer;
  link: RedeemedLink | undefined;
}

/** What the questions are asked with, found out once. */
export interface Material {
  /** The pages of the shopper's orders, from the first on. */
  pages(): Promise<OrderPage[]>;
  orders(): Promise<Order[]>;
  items(): Promise<OwnItem[]>;
  options(): Promise<OptedItem[]>;
  contexts(): Promise<(OptedItem & { context: WholeSupportContext })[]>;
  requests(): Promise<PartRequest[]>;
  /** Every item of which a part can be requested now; may be none. */
  open(): Promise<Requestable[]>;
  requestable(): Promise<Requestable>;
  placed(): Promise<Placed>;
  /** The same request, cancelled. */
  cancelled(): Promise<{ answer: Answer; request: PartRequest }>;
  redemption(): Promise<Redemption>;
}

/** The note on every request that is made here: whoever meets one shall know what it is. */
export const NOTE = 'A test by product-support-kit check-api; it is cancelled at once.';

/** `item=ORDER:ITEM` for each, each side percent-encoded, and the whole once more, as the kit sends it. */
export function itemSearch(refs: readonly ItemIds[], touchpoint = 'order'): string {
  const fields = new URLSearchParams({ touchpoint });
  for (const { orderId, itemId } of refs) {
    fields.append('item', `${encodeURIComponent(orderId)}:${encodeURIComponent(itemId)}`);
  }
  return fields.toString();
}

/** A reason that needs no picture, where there is one. */
export function freeReason({ evidence }: SupportContext): Reason | undefined {
  const usual = ['damaged', ...Reason.options] as const;
  return usual.find((reason) => evidence?.required.includes(reason) !== true);
}

/** The body that asks for one piece of a part; `damaged` if no reason is given. */
export function bodyFor(asked: {
  ids: ItemIds;
  part: Pick<Part, 'partId'>;
  reason?: Reason | undefined;
}): PartRequestBody {
  const { ids, part, reason = 'damaged' } = asked;
  return {
    ...ids,
    touchpoint: 'order',
    reason,
    note: NOTE,
    parts: [{ partId: part.partId, quantity: 1 }],
  };
}

/** The support context of one item. */
export async function contextOf({ api }: Pick<Run, 'api'>, { orderId, itemId }: ItemIds) {
  const call = 'GET /orders/{orderId}/items/{itemId}/support';
  const answer = await api.ask(call, { params: { orderId, itemId }, search: 'touchpoint=order' });
  return read(answer, 200, SupportContext);
}

/** The requests of one item, newest first. */
export async function requestsOf({ api }: Pick<Run, 'api'>, { orderId, itemId }: ItemIds) {
  const search = new URLSearchParams({ orderId, itemId }).toString();
  return read(await api.ask('GET /part-requests', { search }), 200, PartRequestList).requests;
}

/** Whether a request for the part would be taken now, as far as the context says (S10, E10). */
export function canBeHad({ stock, requestsLeft }: Part): boolean {
  return (stock === 'available' || stock === 'low') && requestsLeft > 0;
}

/** Finds out, at the first need, what the questions are asked with. */
export function findMaterial(run: () => Run): Material {
  const forShopper = <Thing>(find: (run: Run) => Promise<Thing>) =>
    remember(async () => {
      if (!run().hasToken) throw new Missing('Give the token of a shopper with orders.');
      return find(run());
    });

  const pages = forShopper(async ({ api }) => {
    const found: OrderPage[] = [];
    let search = '';
    do {
      const page = read(await api.ask('GET /orders', { search }), 200, OrderPage);
      found.push(page);
      search =
        page.nextCursor === undefined ? '' : new URLSearchParams({ cursor: page.nextCursor }).toString();
    } while (search !== '' && found.length < MAX_PAGES);
    if (found.every(({ orders }) => orders.length === 0)) {
      throw new Missing('The shopper has no orders: give the token of one who has.');
    }
    return found;
  });
  const orders = async () => {
    // A page may repeat an order; that is for one question to tell, and not for all.
    const byId = new Map(
      (await pages()).flatMap((page) => page.orders.map((order) => [order.orderId, order])),
    );
    return [...byId.values()];
  };
  const items = async () =>
    (await orders())
      .flatMap(({ orderId, items: lines }) => lines.map((item) => ({ orderId, itemId: item.itemId, item })))
      .slice(0, MAX_ITEMS);

  const options = forShopper(async ({ api }) => {
    const own = await items();
    const found: OptedItem[] = [];
    for (let at = 0; at < own.length; at += BATCH_SIZE) {
      const batch = own.slice(at, at + BATCH_SIZE);
      const answer = await api.ask('GET /support-options', { search: itemSearch(batch) });
      const answered = read(answer, 200, SupportOptions).options;
      for (const mine of batch) {
        const option = answered.find((one) => one.orderId === mine.orderId && one.itemId === mine.itemId);
        if (option) found.push({ ...mine, option });
      }
    }
    return found;
  });

  const contexts = forShopper(async (current) => {
    const opted = await options();
    // One of each kind first, so that a long list of equal ones hides no other.
    const kinds = new Map(opted.map((one) => [`${one.option.code} ${one.option.openRequestStatus}`, one]));
    const chosen = [...new Set([...kinds.values(), ...opted.filter(({ option }) => option.available)])];
    const found = [];
    for (const one of chosen.slice(0, MAX_CONTEXTS)) {
      found.push({ ...one, context: await contextOf(current, one) });
    }
    return found;
  });

  const requests = forShopper(
    async ({ api }) => read(await api.ask('GET /part-requests'), 200, PartRequestList).requests,
  );

  const open = async () =>
    (await contexts()).flatMap(({ orderId, itemId, context }): Requestable[] => {
      const part = context.parts.find(canBeHad);
      const reason = freeReason(context);
      return context.unavailable === undefined && part && reason
        ? [{ ids: { orderId, itemId }, context, part, reason }]
        : [];
    });

  const requestable = forShopper(async () => {
    const found = await open();
    // Where nothing extended the window yet, the extension can be seen.
    const best = found.find(({ context }) => context.returnWindow?.extended === false) ?? found[0];
    if (!best)
      throw new Missing(
        'Give the token of a shopper with an item of which a part can be requested, for one reason without a picture.',
      );
    return best;
  });

  const placed = forShopper(async (current) => {
    const found = await requestable();
    const before = await contextOf(current, found.ids);
    const key = current.newKey();
    const body = bodyFor(found);
    const answer = await current.place(body, { key });
    const request = read(answer, 201, PartRequest);
    current.keep(request.requestId);
    return { key, body, answer, request, before };
  });

  const cancelled = forShopper(async ({ api, made }) => {
    const { request } = await placed();
    const params = { requestId: request.requestId };
    const answer = await api.ask('POST /part-requests/{requestId}/cancel', { params, json: {} });
    const after = read(answer, 200, PartRequest);
    made.delete(request.requestId);
    return { answer, request: after };
  });

  const redemption = remember(async () => {
    const { api, fixtures } = run();
    const { link } = fixtures;
    if (link === undefined)
      throw new Missing('Give `link` in the fixtures: the token of an unused deep link.');
    const search = new URLSearchParams({ token: link }).toString();
    const looks = [
      await api.askElse('GET', '/deep-links/redeem', { search, token: null }),
      await api.askElse('HEAD', '/deep-links/redeem', { search, token: null }),
    ];
    const answer = await api.ask('POST /deep-links/redeem', { json: { token: link }, token: null });
    const parsed = RedeemedLink.safeParse(answer.json);
    return { looks, answer, link: answer.status === 200 && parsed.success ? parsed.data : undefined };
  });

  return {
    pages,
    orders,
    items,
    options,
    contexts,
    requests,
    open,
    requestable,
    placed,
    cancelled,
    redemption,
  };
}

/** Ends a check as failed unless the item's requests hold this one exactly once. */
export function insistOnOne(requests: readonly PartRequest[], requestId: string, where: string): void {
  const count = requests.filter((request) => request.requestId === requestId).length;
  insist(count === 1, `${where}: expected part request ${requestId} once, came ${count} times.`);
}
