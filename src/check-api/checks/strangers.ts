import type { ApiCall } from '../../contract/calls.js';
import type { Answer, Ask } from '../api.js';
import type { Check, CheckGroup, Run } from '../check.js';
import { canonical, differenceOf, isObject } from '../json.js';
import { madeUpLike } from '../made-up.js';
import { bodyFor, itemSearch, NOTE, type ItemIds } from '../material.js';
import { describe } from '../problems.js';
import { insist, Missing } from '../verdict.js';

/** Headers that say nothing of what was asked for. */
const CHANCE_HEADERS = new Set([
  'date',
  'age',
  'content-length',
  'connection',
  'keep-alive',
  'transfer-encoding',
]);

/** What the first shopper has, and the second asks for. */
interface Theirs extends ItemIds {
  requestId: string;
  partId: string;
}

interface Question {
  call: ApiCall;
  /** How to ask for something of these ids. */
  how(theirs: Theirs, run: Run): Ask;
  /** An item that can be asked for without harm where the API lets the call through. */
  harmless?(run: Run): Promise<ItemIds>;
}

const params = ({ orderId, itemId, requestId }: Theirs) => ({ orderId, itemId, requestId });

const QUESTIONS: readonly Question[] = [
  { call: 'GET /support-options', how: (theirs) => ({ search: itemSearch([theirs]) }) },
  { call: 'GET /orders/{orderId}', how: (theirs) => ({ params: params(theirs) }) },
  {
    call: 'GET /orders/{orderId}/items/{itemId}/support',
    how: (theirs) => ({ params: params(theirs), search: 'touchpoint=order' }),
  },
  {
    call: 'POST /part-requests',
    how: ({ orderId, itemId, partId }, run) => ({
      key: run.newKey(),
      json: { ...bodyFor({ ids: { orderId, itemId }, part: { partId } }) },
    }),
  },
  {
    call: 'GET /part-requests',
    how: ({ orderId, itemId }) => ({ search: new URLSearchParams({ orderId, itemId }).toString() }),
  },
  { call: 'GET /part-requests/{requestId}', how: (theirs) => ({ params: params(theirs) }) },
  { call: 'POST /part-requests/{requestId}/cancel', how: (theirs) => ({ params: params(theirs), json: {} }) },
  {
    call: 'POST /part-requests/{requestId}/not-received',
    how: (theirs) => ({ params: params(theirs), json: {} }),
  },
  {
    call: 'POST /part-requests/{requestId}/outcome',
    how: (theirs) => ({ params: params(theirs), json: { kept: true } }),
  },
  {
    call: 'POST /returns',
    how: ({ orderId, itemId }, run) => ({
      key: run.newKey(),
      json: { orderId, itemId, reason: 'damaged', note: NOTE, cause: 'chosen' },
    }),
    async harmless({ material }) {
      const found = (await material.contexts()).find(({ context }) => !context.wholeItemReturn.possible);
      if (!found) throw new Missing('The shopper needs an item that cannot be returned any more.');
      return found;
    },
  },
];

const idOf = (call: ApiCall) =>
  `strangers.${call
    .toLowerCase()
    .replaceAll(/\{\w+\}/g, 'one')
    .replaceAll(/[^a-z]+/g, '-')
    .replaceAll(/^-|-$/g, '')}`;

function strangerCheck({ call, how, harmless }: Question): Check {
  return {
    id: idOf(call),
    promise: `${call}: what is another shopper’s looks exactly like what does not exist.`,
    async ask(run) {
      const { otherToken: token } = run.fixtures;
      if (token === undefined) throw new Missing('Give `otherToken` in the fixtures: a second shopper.');
      const { request, body } = await run.material.placed();
      const { orderId, itemId } = harmless ? await harmless(run) : body;
      const partId = body.parts[0]?.partId ?? '';
      const theirs: Theirs = { orderId, itemId, requestId: request.requestId, partId };
      const nobodys = (): Theirs => ({
        orderId: madeUpLike(orderId),
        itemId: madeUpLike(itemId),
        requestId: madeUpLike(request.requestId),
        partId,
      });
      const [first, second] = [nobodys(), nobodys()];
      const ask = (ids: Theirs) => askAs(run, call, { ...how(ids, run), token });
      const [foreign, missing, again] = [await ask(theirs), await ask(first), await ask(second)];
      insist(
        foreign.status === missing.status,
        `${foreign.line}, another shopper’s: expected ${describe(missing)} as for a missing one, came ${describe(foreign)}.`,
      );
      const difference = differenceOf(
        withoutChance(neutral(foreign, theirs), neutral(missing, first), neutral(again, second)),
        withoutChance(neutral(missing, first), neutral(missing, first), neutral(again, second)),
      );
      insist(
        difference === undefined,
        `${foreign.line}, another shopper’s: its answer can be told from that for a missing one, at ${difference}.`,
      );
      return `Both answer ${describe(foreign)}.`;
    },
  };
}

/** A request that a stranger is allowed to make has to be cancelled like any other. */
function askAs(run: Run, call: ApiCall, how: Ask): Promise<Answer> {
  return call === 'POST /part-requests' ? run.place(how.json, how) : run.api.ask(call, how);
}

/** An answer with its ids taken out: `/headers/…` and `/body`. */
function neutral({ headers, text }: Answer, ids: Theirs): { headers: Record<string, string>; body: unknown } {
  const clean = (dirty: string) =>
    [ids.orderId, ids.itemId, ids.requestId]
      .flatMap((id) => [id, encodeURIComponent(id)])
      .toSorted((one, other) => other.length - one.length)
      .reduce((cleaner, id) => cleaner.replaceAll(id, '…'), dirty);
  const named = [...headers].filter(([name]) => !CHANCE_HEADERS.has(name));
  let body: unknown = clean(text);
  try {
    body = JSON.parse(clean(text));
  } catch {
    // Compared as the text that it is.
  }
  return { headers: Object.fromEntries(named.map(([name, value]) => [name, clean(value)])), body };
}

type Neutral = ReturnType<typeof neutral>;

/** Without what differs between two missing ones as well: trace ids, times. */
function withoutChance(answer: Neutral, one: Neutral, other: Neutral): object {
  const keep = (members: unknown, those: unknown, these: unknown) =>
    isObject(members) && isObject(those) && isObject(these)
      ? Object.fromEntries(
          Object.entries(members).filter(
            ([name]) =>
              !(name in those && name in these) || canonical(those[name]) === canonical(these[name]),
          ),
        )
      : members;
  return {
    headers: keep(answer.headers, one.headers, other.headers),
    body: keep(answer.body, one.body, other.body),
  };
}

export const strangerChecks: CheckGroup = {
  title: 'Another shopper',
  checks: QUESTIONS.map(strangerCheck),
};
