import type { PartRequest } from '../../../src/contract/part-requests.js';
import { localDateOf } from '../../../src/messages/format.js';

/** One step of a request's way. */
export interface WayStep {
  readonly status: PartRequest['status'];
  readonly place: 'done' | 'current' | 'ahead';
  /** The local day, in the shop's zone, on which it was taken; absent where the API does not tell. */
  readonly on: string | undefined;
}

/** The way of a request that goes well, in its order. */
const WAY = ['requested', 'confirmed', 'dispatched', 'delivered'] as const;

/** The steps of a request: what was done, where it stands, and what is to come; one that came to an end has none to come (S13). */
export function wayOf({ status, history, requestedAt, returnWindow }: PartRequest): readonly WayStep[] {
  const moments = new Map([
    ['requested', requestedAt],
    ...history.map((event) => [event.status, event.at] as const),
  ]);
  const step = (name: WayStep['status'], place: WayStep['place']): WayStep => {
    const at = place === 'ahead' ? undefined : moments.get(name);
    return { status: name, place, on: at && localDateOf(at, returnWindow.timeZone) };
  };
  const reached = WAY.findIndex((name) => name === status);
  if (reached < 0) {
    const done = WAY.filter((name) => moments.has(name));
    return [...done.map((name) => step(name, 'done')), step(status, 'current')];
  }
  return WAY.map((name, at) => step(name, at < reached ? 'done' : at === reached ? 'current' : 'ahead'));
}
