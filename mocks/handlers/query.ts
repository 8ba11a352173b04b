import * as z from 'zod/mini';
import { Id, Touchpoint } from '../../src/contract/index.js';
import type { OrderItemRef } from '../world/schema.js';

/** A query parameter that was read, or one that was malformed. */
export type Read<Value> = { ok: true; value: Value } | { ok: false };

/** The `touchpoint` of a call; it may be left out. */
export function readTouchpoint(url: URL): Read<Touchpoint | undefined> {
  const parsed = z.optional(Touchpoint).safeParse(url.searchParams.get('touchpoint') ?? undefined);
  return parsed.success ? { ok: true, value: parsed.data } : { ok: false };
}

/** The repeated `item=ORDER:ITEM`, each side percent-encoded; the whole may be encoded once more. */
export function readItems(url: URL): Read<OrderItemRef[]> {
  const items: OrderItemRef[] = [];
  // From the raw query: decoded by URLSearchParams, a colon inside an id could not be told from the one between.
  for (const pair of url.search.slice(1).split('&')) {
    const [name, raw = ''] = splitOnce(pair, '=');
    if (name !== 'item') continue;
    const item = readItem(raw);
    if (!item) return { ok: false };
    items.push(item);
  }
  return { ok: true, value: items };
}

function readItem(raw: string): OrderItemRef | undefined {
  const text = raw.includes(':') ? raw : decode(raw);
  const [order, item, ...rest] = (text ?? '').split(':').map(decode);
  const orderId = Id.safeParse(order);
  const itemId = Id.safeParse(item);
  if (rest.length > 0 || !orderId.success || !itemId.success) return undefined;
  return { orderId: orderId.data, itemId: itemId.data };
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

function splitOnce(text: string, at: string): [string, string | undefined] {
  const index = text.indexOf(at);
  return index < 0 ? [text, undefined] : [text.slice(0, index), text.slice(index + 1)];
}
