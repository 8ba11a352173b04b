import { read } from '../contract/read/reader.js';
import type { Reviver } from './connection.js';

/** An answer's longest length, in bytes: 2 MB. */
export const ANSWER_MAX_BYTES = 2_000_000;

/** How deep lists and objects of an answer may lie in one another. */
export const ANSWER_MAX_DEPTH = 64;

/**
 * The JSON of an answer; undefined where it is none, longer than {@link ANSWER_MAX_BYTES} or deeper than
 * {@link ANSWER_MAX_DEPTH}. Nothing is parsed before both are known; of an answer that is too long the rest is not read.
 * Rejects where the answer breaks off, or the signal ends the reading.
 */
export async function readJson(response: Response, signal: AbortSignal, reviver?: Reviver): Promise<unknown> {
  const { body, headers } = response;
  let left = Number(headers.get('Content-Length')) > ANSWER_MAX_BYTES ? -1 : ANSWER_MAX_BYTES;
  const counter = new TransformStream<Uint8Array, Uint8Array>({
    // Ends the reading, and has the rest cancelled.
    start: (to) => left < 0 && to.terminate(),
    transform: (chunk, to) => ((left -= chunk.length) < 0 ? to.terminate() : to.enqueue(chunk)),
  });
  // What a shop's own `fetch` gives may have no stream.
  const text = await (body ? new Response(body.pipeThrough(counter, { signal })) : response).text();
  return read(() => {
    if (left < 0 || text.length > ANSWER_MAX_BYTES) return undefined;
    let depth = 0;
    // What is in quotes is one sign; quotes that never end are no JSON anyway.
    for (const [sign] of text.matchAll(/"(?:\\.|[^"\\]+)*"?|[\][{}]/g)) {
      depth += '[{'.includes(sign) ? 1 : sign.length > 1 ? 0 : -1;
      if (depth > ANSWER_MAX_DEPTH) return undefined;
    }
    return JSON.parse(text, reviver);
  }, text);
}
