import { formatDate, formatNumber, pluralCategory } from './formats/plain.js';
import type { Fill, MessageText, MessageValue } from './message.js';

/** Writes a value as a language does. */
export type Format = (value: MessageValue, lang: string) => string;

function inPlural(text: MessageText, count: MessageValue | undefined, lang: string): string {
  if (typeof text === 'string') return text;
  return (typeof count === 'number' ? text[pluralCategory(count, lang)] : undefined) ?? text.other;
}

/** Puts values into a text, in the plural form of its count; a value that is missing leaves its placeholder. */
export const filledBy =
  (format: Format): Fill =>
  (text, values, lang) =>
    inPlural(text, values['count'], lang).replace(/\{(\w+)\}/g, (placeholder, name: string) => {
      const value = values[name];
      return value === undefined ? placeholder : format(value, lang);
    });

/**
 * A text from outside, kept apart from the words around it: whatever way it is read, they are read in their own. What
 * could end the isolation within it, or turn what follows, is left out.
 */
const isolated = (text: string): string => `\u2068${text.replace(/[\u202a-\u202e\u2066-\u2069]/g, '')}\u2069`;

/** Writes texts, numbers and dates; other values not at all. */
export const formatPlain: Format = (value, lang) => {
  if (typeof value === 'string') return isolated(value);
  if (typeof value === 'number') return formatNumber(value, lang);
  return 'date' in value ? formatDate(value.date, lang) : '';
};

/** For texts whose values are texts, numbers and dates alone. */
export const fillPlain = filledBy(formatPlain);
