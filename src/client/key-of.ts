/** Where each 32 bits of a key begin: any four numbers that differ do. */
const SEEDS = [0x811c9dc5, 0x2f0b4a27, 0x5bd1e995, 0xc2b2ae35] as const;

/** 32 bits of a text, spread so that each of its characters counts for each of them. */
function mixed(text: string, seed: number): string {
  let hash = seed;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    hash ^= hash >>> 15;
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0).toString(16).padStart(8, '0');
}

/** An idempotency key that is the same for the same text, and for no other: a UUID, version 8. */
export function keyOf(text: string): string {
  const bits = SEEDS.map((seed) => mixed(text, seed)).join('');
  return bits.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-8$3-8$4-$5');
}
