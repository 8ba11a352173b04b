import * as z from 'zod/mini';
import type { ApiCall } from '../world/calls.js';
import type { IdempotencyRecord } from '../world/schema.js';
import { type Answer, readJson, type ShopperCall } from './call.js';
import { invalidFields, malformed, problem } from './problems.js';

const KEY = /^[\x21-\x7e]{1,200}$/;

/** Calls with a key that are being carried out now; not part of the world, since none outlives a reload. */
export class Flights {
  readonly #keys = new Set<string>();

  has(shopperId: string, key: string): boolean {
    return this.#keys.has(flight(shopperId, key));
  }

  /** Takes off; false where the same key is in the air already. */
  start(shopperId: string, key: string): boolean {
    if (this.has(shopperId, key)) return false;
    this.#keys.add(flight(shopperId, key));
    return true;
  }

  end(shopperId: string, key: string): void {
    this.#keys.delete(flight(shopperId, key));
  }
}

/** What an act came to: its answer, and the part request that it made. */
export interface Outcome {
  answer: Answer;
  requestId?: string;
}

/** Carries out a call once for each `Idempotency-Key`: its repetition gets the stored answer, another body 422. */
export async function once(
  call: ShopperCall,
  name: ApiCall,
  act: (body: unknown) => Outcome,
): Promise<Answer> {
  const { store } = call;
  const { shopperId } = call.access.shopper;
  const key = keyOf(call.request);
  if (key === undefined) return malformed('The Idempotency-Key header is missing or malformed.');
  const body = await readJson(call.request);
  if (!body.ok) return invalidFields([{ pointer: '', detail: 'The body is not JSON.' }]);

  const fingerprint = `${name} ${canonical(body.json)}`;
  const stored = recordOf(store.world.idempotency, shopperId, key);
  if (stored) {
    return stored.fingerprint === fingerprint
      ? { status: stored.status, body: stored.body }
      : problem('key-reused');
  }
  // Kept together: an act without its record would be carried out again under the same key.
  return store.atomically(() => {
    const { answer, requestId } = act(body.json);
    if (isFinal(answer.status)) {
      const record: IdempotencyRecord = {
        key,
        shopperId,
        fingerprint,
        status: answer.status,
        body: z.json().parse(JSON.parse(JSON.stringify(answer.body))),
        ...(requestId === undefined ? {} : { requestId }),
      };
      store.update((world) => ({ ...world, idempotency: [...world.idempotency, record] }));
    }
    return answer;
  });
}

/** The call's key, where it has a well-formed one. */
export function keyOf(request: Request): string | undefined {
  const key = request.headers.get('idempotency-key') ?? '';
  return KEY.test(key) ? key : undefined;
}

/** What a key was answered before. */
export function recordOf(
  records: readonly IdempotencyRecord[],
  shopperId: string,
  key: string,
): IdempotencyRecord | undefined {
  return records.find((record) => record.key === key && record.shopperId === shopperId);
}

/** A decision is kept; a call that was not understood may be put right under the same key. */
function isFinal(status: number): boolean {
  return status === 201 || status === 403 || status === 409;
}

function flight(shopperId: string, key: string): string {
  return JSON.stringify([shopperId, key]);
}

/** JSON with sorted keys: the same body in another order is the same body. */
function canonical(json: unknown): string {
  return JSON.stringify(json, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );
}
