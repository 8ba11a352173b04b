import type { Marketplace } from '../programme/marketplaces.js';
import { calendarOf } from '../programme/public-holidays.js';
import type { Calendar } from '../programme/working-days.js';
import { marketplaceOf } from './facts.js';
import type { World } from './schema.js';

/** The calendar of each marketplace that a world has orders in (R10). */
export type Calendars = ReadonlyMap<Marketplace, Calendar>;

/** The calendars that the working days of a world are counted by. */
export async function calendarsOf(world: World): Promise<Calendars> {
  const names = new Set(world.orders.map((order) => marketplaceOf(world, order)));
  return new Map(await Promise.all([...names].map(async (name) => [name, await calendarOf(name)] as const)));
}
