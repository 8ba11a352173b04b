import type { Language } from '../shop/settings.js';
import { de } from './de.js';
import { en, type Texts } from './en.js';

export type { HelpTopic, Texts } from './en.js';

/** The shop's own texts by language. */
export const TEXTS: Readonly<Record<Language, Texts>> = { en, de };
