/** A text as it is seen: white space of every kind is one space, and what keeps directions apart is seen by nobody. */
export const plain = (text: string): string =>
  text
    .replaceAll(/[\u200b\u00ad\u2066-\u2069]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** A text as a pattern that means nothing but it. */
export const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** A pattern for names that begin with a text, at the end of a word. */
export const startingWith = (text: string): RegExp => new RegExp(`^${escaped(text)}(?!\\p{L})`, 'u');
