import { NOTE_MAX_LENGTH, WholeItemReturn } from '../../contract/index.js';
import { read } from '../api.js';
import type { CheckGroup, Run } from '../check.js';
import { isSame } from '../json.js';
import { madeUpLike } from '../made-up.js';
import { contextOf, NOTE, type ItemIds } from '../material.js';
import { describe, pointersOf, refusedAs } from '../problems.js';
import { insist, Missing, remember } from '../verdict.js';

const POST = 'POST /returns';
export const ALLOW_LASTING = 'It cannot be undone: allow it with --allow-lasting.';

/** An item that can go back, and the one whose loss costs the other questions least: the oldest. */
async function returnable({ material }: Run): Promise<ItemIds> {
  const used = (await material.requestable()).ids;
  const found = (await material.contexts()).findLast(
    ({ orderId, itemId, context }) =>
      context.wholeItemReturn.possible && (orderId !== used.orderId || itemId !== used.itemId),
  );
  if (!found) throw new Missing('The shopper needs a second item that can be returned.');
  const { orderId, itemId } = found;
  return { orderId, itemId };
}

const bodyOf = (ids: ItemIds) => ({ ...ids, reason: 'damaged', note: NOTE, cause: 'chosen' });

const made = new WeakMap<Run, () => ReturnType<typeof makeReturn>>();

async function makeReturn(run: Run) {
  if (!run.allowLasting) throw new Missing(ALLOW_LASTING);
  const ids = await returnable(run);
  const before = await contextOf(run, ids);
  const how = { key: run.newKey(), json: bodyOf(ids) };
  const answer = await run.api.ask(POST, how);
  return { ids, before, how, answer, made: read(answer, 201, WholeItemReturn) };
}

/** The one whole-item return that a run makes. */
function returned(run: Run): ReturnType<typeof makeReturn> {
  let find = made.get(run);
  if (!find) made.set(run, (find = remember(() => makeReturn(run))));
  return find();
}

export const returnChecks: CheckGroup = {
  title: 'Whole-item returns',
  checks: [
    {
      id: 'returns.missing',
      promise: 'A return of an item that does not exist answers 404 not-found.',
      async ask({ api, material, newKey }) {
        const [item] = await material.items();
        if (!item) throw new Missing('The shopper has no items.');
        const ids = { orderId: madeUpLike(item.orderId), itemId: madeUpLike(item.itemId) };
        refusedAs('not-found', await api.ask(POST, { key: newKey(), json: bodyOf(ids) }));
        return 'It was not found.';
      },
    },
    {
      id: 'returns.no-key',
      promise: 'A return without an Idempotency-Key is refused as invalid-request, 400 or 422.',
      async ask({ api, material }) {
        const [item] = await material.items();
        if (!item) throw new Missing('The shopper has no items.');
        // Of an item that nobody has: an API that takes it by mistake returns nothing.
        const ids = { orderId: madeUpLike(item.orderId), itemId: madeUpLike(item.itemId) };
        refusedAs('invalid-request', await api.ask(POST, { json: bodyOf(ids) }));
        return 'It was refused.';
      },
    },
    {
      id: 'returns.fields',
      promise: 'Fields that are not taken answer 422 invalid-request, with a JSON pointer to each.',
      async ask({ api, material, newKey }) {
        const [item] = await material.items();
        if (!item) throw new Missing('The shopper has no items.');
        const ids = { orderId: madeUpLike(item.orderId), itemId: madeUpLike(item.itemId) };
        const json = { ...bodyOf(ids), cause: 'check-api', note: 'x'.repeat(NOTE_MAX_LENGTH + 1) };
        const answer = await api.ask(POST, { key: newKey(), json });
        refusedAs('invalid-request', answer);
        const missing = ['/cause', '/note'].filter((pointer) => !pointersOf(answer).includes(pointer));
        insist(
          missing.length === 0,
          `${answer.line}: expected errors at /cause and /note, came ${pointersOf(answer).join(', ') || 'none'}.`,
        );
        return 'Two faulty fields were named.';
      },
    },
    {
      id: 'returns.refused',
      promise:
        'An item that cannot go back any more is refused: return-window-closed, already-returned or not-allowed-now.',
      rules: ['S12'],
      async ask({ api, material, newKey }) {
        const expected = {
          'return-window-closed': 'return-window-closed',
          'already-returned': 'already-returned',
          'not-delivered': 'not-allowed-now',
        } as const;
        const found = (await material.contexts()).filter(({ context }) => !context.wholeItemReturn.possible);
        let asked = 0;
        for (const { orderId, itemId, context } of found) {
          const { unavailable } = context;
          if (!unavailable || !(unavailable in expected)) continue;
          const answer = await api.ask(POST, { key: newKey(), json: bodyOf({ orderId, itemId }) });
          insist(answer.status !== 201, `${answer.line}: item ${itemId} (${unavailable}) was returned.`);
          // `in` above found it.
          refusedAs(expected[unavailable as keyof typeof expected], answer);
          asked += 1;
        }
        if (asked === 0) throw new Missing('The shopper needs an item that cannot be returned any more.');
        return `${asked} items were refused.`;
      },
    },
    {
      id: 'returns.made',
      promise: 'A whole-item return is answered with 201, as the support context foretold it.',
      rules: ['S12'],
      async ask(run) {
        const { ids, before, answer, made: whole } = await returned(run);
        insist(
          whole.orderId === ids.orderId && whole.itemId === ids.itemId,
          `${answer.line}: it names another item.`,
        );
        const { refund, dropOffBy } = before.wholeItemReturn;
        insist(
          refund === undefined || isSame(refund, whole.refund),
          `${answer.line}: expected a refund of ${refund?.amount}, came ${whole.refund?.amount}.`,
        );
        insist(
          dropOffBy === undefined || dropOffBy === whole.dropOffBy,
          `${answer.line}: expected to drop it off by ${dropOffBy}, came ${whole.dropOffBy}.`,
        );
        return `Item ${ids.itemId} is returned.`;
      },
    },
    {
      id: 'returns.once',
      promise: 'The same key answers the same return again; another key is refused as already-returned.',
      rules: ['E5'],
      async ask(run) {
        const { how, answer } = await returned(run);
        const again = await run.api.ask(POST, how);
        insist(
          again.status === 201 && isSame(again.json, answer.json),
          `${again.line}, the same key and body: expected the same answer, came ${describe(again)}.`,
        );
        refusedAs('already-returned', await run.api.ask(POST, { ...how, key: run.newKey() }));
        refusedAs(
          'key-reused',
          await run.api.ask(POST, { ...how, json: { ...how.json, cause: 'unavailable' } }),
        );
        return 'One return was made.';
      },
    },
    {
      id: 'returns.ends-support',
      promise: 'After a whole-item return the item’s support is unavailable, as already-returned.',
      rules: ['E5'],
      async ask(run) {
        const { ids } = await returned(run);
        const { unavailable, wholeItemReturn } = await contextOf(run, ids);
        insist(
          unavailable === 'already-returned' && !wholeItemReturn.possible,
          `GET /orders/${ids.orderId}/items/${ids.itemId}/support: expected already-returned, came ${unavailable ?? 'available'}.`,
        );
        return 'It is already-returned.';
      },
    },
  ],
};
