import { MARKETPLACES } from '../programme/marketplaces.js';
import { statusOn } from '../programme/registration.js';
import { localDate } from '../programme/return-window.js';
import type { Parent, Registration, World, WorldPart } from './schema.js';

/** The local day on which the seller's marketplace is. */
export function sellerToday(world: World): string {
  return localDate(world.now, MARKETPLACES[world.marketplace].timeZone);
}

/** The registration that an id stands for. */
export function registrationOf(world: World, registrationId: string): Registration | undefined {
  return world.registrations.find((registration) => registration.registrationId === registrationId);
}

/** The parent that a seller's SKU stands for. */
export function parentOfSku(world: World, sku: string): Parent | undefined {
  return world.parents.find((parent) => parent.sku === sku);
}

/** The part listing that a seller's SKU stands for (L1). */
export function partOfSku(world: World, sku: string): WorldPart | undefined {
  return world.parts.find((part) => part.sku === sku);
}

/** The registrations of a parent that have not ended, as they stand today. */
export function openRegistrations(world: World, parentId: string): Registration[] {
  const today = sellerToday(world);
  return world.registrations.filter((registration) => {
    const status = statusOn(registration, today);
    return registration.parentId === parentId && status !== 'withdrawn' && status !== 'closed';
  });
}

/** The registrations that hold a part. */
export function registrationsWith(world: World, partId: string): Registration[] {
  return world.registrations.filter(({ lines }) => lines.some((line) => line.partId === partId));
}

/** The world with one registration in the place of its older self, or added. */
export function withRegistration(world: World, changed: Registration): World {
  const isNew = !registrationOf(world, changed.registrationId);
  return {
    ...world,
    registrations: isNew
      ? [...world.registrations, changed]
      : world.registrations.map((registration) =>
          registration.registrationId === changed.registrationId ? changed : registration,
        ),
  };
}
