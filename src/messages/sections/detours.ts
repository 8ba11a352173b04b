import { detours as en } from '../en/detours.js';
import { fill } from '../fill-all.js';
import type { Section } from '../message.js';

/** Off the plain way: the whole-item return, what can’t be had, waiting for it. */
export const detours: Section = {
  name: 'detours',
  en,
  fill,
};
