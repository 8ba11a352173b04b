import { read } from '../contract/read/reader.js';
import { readId } from '../contract/read/scalars.js';

/** An id as a piece of a URL; undefined where the contract or a URL cannot hold it. */
export function encodeId(id: string): string | undefined {
  // URLs take "." and ".." as steps, however they are encoded.
  if (id === '.' || id === '..') return undefined;
  // Half a surrogate pair throws.
  return read((value) => encodeURIComponent(readId(value)), id);
}

/** A query's fields; empty ones are left out. */
export type Query = readonly (readonly [name: string, value: string | undefined])[];

/** The address of a call; undefined where an id in it cannot exist. */
export function urlOf(apiBase: string, path: readonly string[], query: Query = []): string | undefined {
  const segments = path.map(encodeId);
  if (segments.includes(undefined)) return undefined;
  const fields = new URLSearchParams();
  for (const [name, value] of query) if (value) fields.append(name, value);
  const search = fields.toString();
  return `${apiBase}/${segments.join('/')}${search && `?${search}`}`;
}
