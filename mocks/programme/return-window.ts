import { Temporal } from 'temporal-polyfill';
import type { ReturnWindow } from '../../src/contract/index.js';

/** What S8's 14 days are counted from: the window's current end, or the day of the first live request. */
export type ExtensionBase = 'window-end' | 'request-day';

/** The facts that a parent's return window follows from. */
export interface WindowFacts {
  /** Instant of delivery. */
  deliveredAt: string;
  /** The shop's IANA zone. */
  timeZone: string;
  /** Calendar days after the local day of delivery (S2). */
  returnDays: number;
  /** Calendar days that a part request adds (S8). */
  extensionDays: number;
  extensionBase: ExtensionBase;
  /** Instants of the order item's requests that were not cancelled (S8). */
  liveRequestedAt: readonly string[];
}

/** The local calendar date of an instant in a zone, ISO 8601. */
export function localDate(instant: string, timeZone: string): string {
  return localDay(instant, timeZone).toString();
}

/** The local calendar date so many days after an instant's own (days may be 0). */
export function localDateAfter(instant: string, timeZone: string, days: number): string {
  return localDay(instant, timeZone).add({ days }).toString();
}

/** The parent's window: S2, and S8's extension once, however many live requests there are. */
export function returnWindow(facts: WindowFacts): ReturnWindow {
  const { timeZone } = facts;
  const plainEnd = localDay(facts.deliveredAt, timeZone).add({ days: facts.returnDays });
  const firstRequest = facts.liveRequestedAt.toSorted(byInstant)[0];
  if (firstRequest === undefined) return { endsOn: plainEnd.toString(), timeZone, extended: false };
  const base = facts.extensionBase === 'window-end' ? plainEnd : localDay(firstRequest, timeZone);
  const extendedEnd = base.add({ days: facts.extensionDays });
  // Counted from the request's day, 14 days can lie before the plain end: a request never shortens a window.
  const end = Temporal.PlainDate.compare(extendedEnd, plainEnd) < 0 ? plainEnd : extendedEnd;
  return { endsOn: end.toString(), timeZone, extended: true };
}

/** Whether the window's last local day is over (E4). */
export function isAfterWindow(window: ReturnWindow, now: string): boolean {
  return Temporal.PlainDate.compare(localDay(now, window.timeZone), window.endsOn) > 0;
}

function localDay(instant: string, timeZone: string): Temporal.PlainDate {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDate();
}

function byInstant(one: string, other: string): number {
  return Temporal.Instant.compare(one, other);
}
