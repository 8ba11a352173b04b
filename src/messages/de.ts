import type { Catalogue } from './message.js';

/** German. */
export const de: Catalogue = {};
