import { en } from './en.js';
import { fill } from './fill-all.js';
import type { Catalogue } from './message.js';
import { ALL_SECTIONS } from './sections/all.js';
import { textsFor, textsOf, type Messages } from './texts.js';

/** Texts from one catalogue; a key that it lacks is shown in English, never as a key. */
export const createMessages = (lang: string, catalogue: Catalogue): Messages =>
  textsOf(lang, catalogue, en, fill);

/**
 * All texts of the kit for a language tag: English at once, others as soon as they are there. A language that can't be
 * loaded is English in its place.
 */
export const messagesFor = (lang: string): Messages | Promise<Messages> => textsFor(lang, ALL_SECTIONS);
