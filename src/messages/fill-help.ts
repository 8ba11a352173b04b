import type { Fill } from './message.js';

/** As `fillPlain`, in fewer bytes: for the help centre, which writes texts, counts and a few dates. */
export const fillHelp: Fill = (text, values, lang) => {
  const form =
    typeof text === 'string'
      ? text
      : (text[new Intl.PluralRules(lang).select(Number(values['count']))] ?? text.other);
  return form.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = values[name] ?? placeholder;
    if (typeof value !== 'object') return value.toLocaleString(lang);
    // A date without a time is one in UTC.
    return 'date' in value
      ? new Date(value.date).toLocaleDateString(lang, { dateStyle: 'long', timeZone: 'UTC' })
      : '';
  });
};
