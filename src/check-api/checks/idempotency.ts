import { PartRequest } from '../../contract/index.js';
import { read, type Answer } from '../api.js';
import type { CheckGroup, Run } from '../check.js';
import { isSame } from '../json.js';
import { bodyFor, NOTE, requestsOf, type ItemIds } from '../material.js';
import { describe, problemTypeOf, refusedAs } from '../problems.js';
import { insist, Missing } from '../verdict.js';

const POST = 'POST /part-requests';
const BURST = 5;
/** How long an answer may wait for the held-back one before that is let go, in ms. */
const PATIENCE = 2000;

async function idsOf(run: Run, ids: ItemIds): Promise<Set<string>> {
  return new Set((await requestsOf(run, ids)).map(({ requestId }) => requestId));
}

/** Equal requests under one key: each 201 is the same, each other answer says that the first is in flight. */
async function insistOnOneOf(
  run: Run,
  ids: ItemIds,
  before: Set<string>,
  answers: Answer[],
): Promise<string> {
  const made = answers.filter(({ status }) => status === 201);
  const [first] = made;
  for (const answer of answers) {
    const isInFlight = answer.status === 409 && problemTypeOf(answer) === 'key-in-flight';
    insist(
      answer.status === 201 || isInFlight,
      `${answer.line}, the same key at once: expected 201 or 409 key-in-flight, came ${describe(answer)}.`,
    );
  }
  insist(first !== undefined, `${POST}: none of ${answers.length} equal requests was carried out.`);
  const isEqual = made.every(({ json }) => isSame(json, first.json));
  insist(isEqual, `${POST}: equal requests under one key got different confirmations.`);
  const after = [...(await idsOf(run, ids))].filter((id) => !before.has(id));
  insist(after.length === 1, `${POST}: one key made ${after.length} requests: ${after.join(', ')}.`);
  const refused = made.length < answers.length ? ', the others 409 key-in-flight' : '';
  return `${made.length} of ${answers.length} answered 201${refused}; one request was made.`;
}

async function burst(run: Run): Promise<string> {
  const found = await run.material.requestable();
  const before = await idsOf(run, found.ids);
  const key = run.newKey();
  const body = bodyFor(found);
  const answers = await Promise.all(Array.from({ length: BURST }, () => run.place(body, { key })));
  return insistOnOneOf(run, found.ids, before, answers);
}

/** A body whose second half comes only once it is let go. */
function heldBack(json: unknown): { body: ReadableStream<Uint8Array<ArrayBuffer>>; letGo: () => void } {
  const bytes = new TextEncoder().encode(JSON.stringify(json));
  const half = Math.floor(bytes.length / 2);
  let letGo = () => {};
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
    start(controller) {
      controller.enqueue(bytes.slice(0, half));
      letGo = () => {
        try {
          controller.enqueue(bytes.slice(half));
          controller.close();
        } catch {
          // Whoever was to read it has hung up.
        }
      };
    },
  });
  return { body, letGo };
}

/** Whether an upload came to nothing because it was a stream. */
const isNoStream = (answer: Answer | undefined): boolean =>
  !answer || [400, 411, 415, 501, 505].includes(answer.status);

async function heldBackAndAgain(run: Run): Promise<string> {
  const found = await run.material.requestable();
  const before = await idsOf(run, found.ids);
  const key = run.newKey();
  const json = bodyFor(found);
  const { body, letGo } = heldBack(json);
  // A fetch that cannot send streams rejects: there is no answer then.
  const first = run.place(json, { key, body }).catch(() => undefined);
  // A whole round trip, so that the first is on its way before the second starts.
  await run.api.ask('GET /part-requests/by-key/{key}', { params: { key } });
  const second = run.place(json, { key });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const patience = new Promise((resolve) => {
    timer = setTimeout(resolve, Math.min(PATIENCE, run.api.timeout / 3));
  });
  await Promise.race([second.catch(() => undefined), patience]);
  clearTimeout(timer);
  letGo();
  const [held, again] = [await first, await second];
  if (held === undefined || isNoStream(held)) {
    return `A body that is held back could not be sent (${held ? describe(held) : 'no streaming here'}); a burst of equal requests instead: ${await burst(run)}`;
  }
  return `One body held back, the same key meanwhile: ${await insistOnOneOf(run, found.ids, before, [held, again])}`;
}

export const idempotencyChecks: CheckGroup = {
  title: 'Idempotency',
  checks: [
    {
      id: 'idempotency.same-answer',
      promise: 'The same key with the same body gets the same answer, and makes no second request.',
      async ask(run) {
        const found = await run.material.requestable();
        const before = await idsOf(run, found.ids);
        const how = { key: run.newKey() };
        const body = bodyFor(found);
        const first = await run.place(body, how);
        read(first, 201, PartRequest);
        const second = await run.place(body, how);
        insist(
          second.status === 201 && isSame(first.json, second.json),
          `${POST}, the same key and body: expected the same answer, came ${describe(second)}${second.status === 201 ? ' with another confirmation' : ''}.`,
        );
        const after = [...(await idsOf(run, found.ids))].filter((id) => !before.has(id));
        insist(after.length === 1, `${POST}: one key made ${after.length} requests: ${after.join(', ')}.`);
        return 'Both answers are equal; one request was made.';
      },
    },
    {
      id: 'idempotency.other-body',
      promise: 'The same key with another body answers 422 key-reused, and makes no request.',
      async ask(run) {
        const found = await run.material.requestable();
        const how = { key: run.newKey() };
        const body = bodyFor(found);
        read(await run.place(body, how), 201, PartRequest);
        const before = await idsOf(run, found.ids);
        refusedAs('key-reused', await run.place({ ...body, note: `${NOTE} Changed.` }, how));
        const after = await idsOf(run, found.ids);
        insist(after.size === before.size, `${POST}: the refused request was made all the same.`);
        return 'It was refused.';
      },
    },
    {
      id: 'idempotency.no-key',
      promise: 'A request without a key is refused as invalid-request, 400 or 422, and not made.',
      async ask(run) {
        const found = await run.material.requestable();
        const before = await idsOf(run, found.ids);
        refusedAs('invalid-request', await run.place(bodyFor(found)));
        const after = await idsOf(run, found.ids);
        insist(after.size === before.size, `${POST}: the refused request was made all the same.`);
        return 'It was refused.';
      },
    },
    {
      id: 'idempotency.in-flight',
      promise:
        'The same key while the first is in flight answers 409 key-in-flight, or the same answer; never a second request.',
      ask: heldBackAndAgain,
    },
    {
      id: 'idempotency.burst',
      promise: `${BURST} equal requests at once under one key make one request.`,
      ask: burst,
    },
    {
      id: 'idempotency.per-shopper',
      promise: 'A key belongs to one shopper: another finds nothing under it.',
      async ask(run) {
        const { otherToken } = run.fixtures;
        if (otherToken === undefined)
          throw new Missing('Give `otherToken` in the fixtures: a second shopper.');
        const { key } = await run.material.placed();
        const answer = await run.api.ask('GET /part-requests/by-key/{key}', {
          params: { key },
          token: otherToken,
        });
        refusedAs('not-found', answer);
        return 'The other shopper found nothing.';
      },
    },
  ],
};
