import type { Money } from '../contract/scalars.js';
import type { en } from './en.js';

/** Texts that belong together, in each language a file of that name. */
export type SectionName =
  | 'touchpoints'
  | 'offer'
  | 'link'
  | 'help'
  | 'helpPresses'
  | 'requests'
  | 'journey'
  | 'retrying'
  | 'setbacks'
  | 'detours'
  | 'particulars'
  | 'finder'
  | 'photos'
  | 'delivery'
  | 'after';

/** Every text of the kit has one. */
export type MessageKey = keyof typeof en;

/** A text, or its plural forms by the categories of `Intl.PluralRules`. */
export type MessageText =
  string | ({ readonly other: string } & { readonly [category in Intl.LDMLPluralRule]?: string });

/** The texts of one language; what it leaves out is shown in English. */
export type Catalogue = Readonly<Partial<Record<MessageKey, MessageText>>>;

/** Texts that are shown by the same code, and are loaded with it: English as a part of it, another language alone. */
export interface Section {
  readonly name: SectionName;
  readonly en: Catalogue;
  /** Puts values into its texts, of more kinds than texts, numbers and dates, which need none of its own. */
  readonly fill?: Fill;
}

/** Makes words of a text and its values, as a language writes them. */
export type Fill = (text: MessageText, values: MessageValues, lang: string) => string;

/** A value in a text: shown as it is, or formatted for the language. Dates are local dates, `2026-07-14`. */
export type MessageValue =
  | string
  | number
  | { readonly date: string }
  | { readonly range: { readonly from: string; readonly to: string } }
  | { readonly money: Money }
  /** The name of an IANA time zone: "Pacific Time". */
  | { readonly zone: string };

export type MessageValues = Readonly<Record<string, MessageValue>>;

/** A text as data, before a language turns it into words. */
export interface Message {
  readonly key: MessageKey;
  readonly values?: MessageValues;
}
