// Checks apart from the schemas: a page that only checks loads no zod.

/** An id's longest length, in characters. */
export const ID_MAX_LENGTH = 200;

/** The longest length of a link's token, in characters. */
export const TOKEN_MAX_LENGTH = 4096;

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

/** Whether a server's URL may be put into a link or a picture: https (http on this machine only), no credentials. */
export function isSafeUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password, hostname } = new URL(text);
  if (username || password) return false;
  return protocol === 'https:' || (protocol === 'http:' && LOOPBACK.includes(hostname));
}
