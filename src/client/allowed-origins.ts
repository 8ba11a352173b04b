import { isSafeUrl } from '../contract/checks.js';
import { read } from '../contract/read/reader.js';
import type { Reviver } from './connection.js';

/** The members of answers that hold addresses: `imageUrl`, `labelUrl`, `trackingUrl`, `url`. */
const ADDRESS = /url$/i;

const originOf = (address: unknown): string | undefined =>
  read((text) => new URL(String(text)).origin, address);

/** Whether a text names an origin that pictures and links may have, and nothing else: no path, no star. */
export const isOrigin = (text: string): boolean =>
  isSafeUrl(text) && !text.includes('*') && new URL(text).href === `${originOf(text)}/`;

/** Leaves out of answers every address of another origin than these addresses have. */
export function onlyFrom(addresses: readonly string[]): Reviver {
  const allowed = new Set(addresses.map(originOf));
  // What is no address has none.
  allowed.delete(undefined);
  return (name, value) => (ADDRESS.test(name) && !allowed.has(originOf(value)) ? undefined : value);
}
