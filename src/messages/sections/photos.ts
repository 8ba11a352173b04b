import { photos as en } from '../en/photos.js';
import { fill } from '../fill-all.js';
import type { Section } from '../message.js';

/** Pictures as evidence. */
export const photos: Section = {
  name: 'photos',
  en,
  fill,
};
