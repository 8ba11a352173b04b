import { link as en } from '../en/link.js';
import type { Section } from '../message.js';

/** The page that e-mail and app links lead to. */
export const link: Section = {
  name: 'link',
  en,
};
