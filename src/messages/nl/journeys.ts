import type { Catalogue } from '../message.js';

// What a journey shows at once, and what loads the rest.
export { journey } from './journey.js';
export { retrying } from './retrying.js';

export const after = async (): Promise<Catalogue> => (await import('./after.js')).after;
export const delivery = async (): Promise<Catalogue> => (await import('./delivery.js')).delivery;
export const detours = async (): Promise<Catalogue> => (await import('./detours.js')).detours;
export const finder = async (): Promise<Catalogue> => (await import('./finder.js')).finder;
export const particulars = async (): Promise<Catalogue> => (await import('./particulars.js')).particulars;
export const photos = async (): Promise<Catalogue> => (await import('./photos.js')).photos;
export const setbacks = async (): Promise<Catalogue> => (await import('./setbacks.js')).setbacks;
