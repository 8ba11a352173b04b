import { readFileSync } from 'node:fs';
import { parseWorld } from './parse-world.js';
import type { World } from './schema.js';

/** A world from a file, or the lines that say what is wrong with it. */
export type ReadWorld = { ok: true; world: World } | { ok: false; lines: string[] };

/** Reads and checks a world file; each fault of the world is a line with its path. */
export function readWorldFile(file: string): ReadWorld {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    return { ok: false, lines: [`${file} cannot be read: ${reasonOf(error)}.`] };
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return { ok: false, lines: [`${file} is not JSON: ${reasonOf(error)}.`] };
  }
  const parsed = parseWorld(json);
  if (parsed.ok) return parsed;
  return {
    ok: false,
    lines: [
      `${file} is not a world:`,
      ...parsed.faults.map(({ path, message }) => `  ${path || '/'}: ${message}`),
    ],
  };
}

/** Why something failed, in one line. */
export function reasonOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.replaceAll(/\s+/g, ' ').replace(/\.$/, '');
}
