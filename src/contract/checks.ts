// Checks apart from the schemas: a page that only checks loads no zod.

/** An id's longest length, in characters. */
export const ID_MAX_LENGTH = 200;

/** The longest length of a link's token, in characters. */
export const TOKEN_MAX_LENGTH = 4096;

/** The longest length of a text that is shown, in UTF-16 code units. */
export const TEXT_MAX_LENGTH = 2000;

/** A server's text as it is shown: cut where it is too long, and never within a sign that takes two code units. */
export const cut = (text: string): string => text.slice(0, TEXT_MAX_LENGTH).replace(/[\ud800-\udbff]+$/, '');

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

/** Whether a server's URL may be put into a link or a picture: https (http on this machine only), no credentials. */
export function isSafeUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password, hostname } = new URL(text);
  if (username || password) return false;
  return protocol === 'https:' || (protocol === 'http:' && LOOPBACK.includes(hostname));
}
