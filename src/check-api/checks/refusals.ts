import {
  EVIDENCE_MAX_COUNT,
  NOTE_MAX_LENGTH,
  PartRequest,
  Problem,
  type UnavailableCode,
} from '../../contract/index.js';
import { read } from '../api.js';
import type { Check, CheckGroup, Run } from '../check.js';
import { canonical } from '../json.js';
import { madeUpLike } from '../made-up.js';
import { bodyFor, canBeHad, contextOf, freeReason, type OptedItem } from '../material.js';
import { problemTypeOf, refusedAs, refusedAt } from '../problems.js';
import { insist, Missing } from '../verdict.js';

/** The codes that each refusal stands for; every other one reads as `not-offered` (S14). */
const NOT_OFFERED: readonly UnavailableCode[] = [
  'marketplace-not-supported',
  'not-delivered',
  'not-platform-fulfilled',
  'parent-inactive',
  'not-registered',
  'not-offered',
];

/** A request for an item that is not available; its part is that of an equal item where there is one. */
async function askFor(run: Run, item: OptedItem) {
  const contexts = await run.material.contexts();
  const twin = contexts.find((one) => one.item.title === item.item.title && one.context.parts.length > 0);
  const [ofTwin] = twin?.context.parts ?? [];
  const { part, reason } =
    twin && ofTwin ? { part: ofTwin, reason: freeReason(twin.context) } : await run.material.requestable();
  const { orderId, itemId } = item;
  const body = bodyFor({ ids: { orderId, itemId }, part, reason });
  return { isGuess: twin === undefined, answer: await run.place(body, { key: run.newKey() }) };
}

function refusalOf(
  type: 'return-window-closed' | 'already-returned' | 'part-out-of-stock',
  code: UnavailableCode,
  what: string,
  rules: string[],
): Check {
  return {
    id: `refusals.${type === 'part-out-of-stock' ? code : type}`,
    promise: `A request for ${what} is refused as ${type}.`,
    rules,
    async ask(run) {
      const item = (await run.material.options()).find(({ option }) => option.code === code);
      if (!item) throw new Missing(`The shopper needs ${what}.`);
      const { isGuess, answer } = await askFor(run, item);
      // With a part of another item the API may see that first.
      if (isGuess && problemTypeOf(answer) === 'invalid-request') {
        throw new Missing('The shopper needs an equal item of which a part can be requested.');
      }
      refusedAs(type, answer);
      return `Item ${item.itemId} was refused.`;
    },
  };
}

interface FieldCase {
  what: string;
  change: object;
  pointers: string[];
}

function fieldCases({ partId, maxQuantity }: { partId: string; maxQuantity: number }): FieldCase[] {
  const quantity = (value: number) => ({ parts: [{ partId, quantity: value }] });
  return [
    { what: 'an unknown reason', change: { reason: 'check-api' }, pointers: ['/reason'] },
    { what: 'an unknown touchpoint', change: { touchpoint: 'check-api' }, pointers: ['/touchpoint'] },
    { what: 'no parts', change: { parts: [] }, pointers: ['/parts'] },
    {
      what: 'a note that is too long',
      change: { note: 'x'.repeat(NOTE_MAX_LENGTH + 1) },
      pointers: ['/note'],
    },
    { what: 'a quantity of 0', change: quantity(0), pointers: ['/parts/0/quantity'] },
    {
      what: 'an answer that is too long',
      change: { answers: { model: 'x'.repeat(101) } },
      pointers: ['/answers/model'],
    },
    {
      what: 'more pictures than a body may hold',
      change: { evidenceIds: Array.from({ length: EVIDENCE_MAX_COUNT + 1 }, (_, at) => `check-api-${at}`) },
      pointers: ['/evidenceIds'],
    },
    { what: 'more than the maximum', change: quantity(maxQuantity + 1), pointers: ['/parts/0/quantity'] },
    {
      what: 'a part that the item does not have',
      change: { parts: [{ partId: madeUpLike(partId), quantity: 1 }] },
      pointers: ['/parts/0/partId'],
    },
    {
      what: 'two faults',
      change: { reason: 'check-api', ...quantity(0) },
      pointers: ['/reason', '/parts/0/quantity'],
    },
  ];
}

export const refusalChecks: CheckGroup = {
  title: 'Refusals of a part request',
  checks: [
    {
      id: 'refusals.fields',
      promise: 'Fields that are not taken answer 422 invalid-request, with a JSON pointer to each.',
      async ask(run) {
        const found = await run.material.requestable();
        const cases = fieldCases(found.part);
        for (const { what, change, pointers } of cases) {
          const answer = await run.place({ ...bodyFor(found), ...change }, { key: run.newKey() });
          refusedAt(pointers, answer, what);
        }
        return `${cases.length} faulty bodies were refused.`;
      },
    },
    {
      id: 'refusals.no-json',
      promise: 'A body that is no JSON is refused as invalid-request, 400 or 422.',
      async ask(run) {
        await run.material.pages();
        const answer = await run.api.ask('POST /part-requests', { body: '{"orderId":', key: run.newKey() });
        refusedAs('invalid-request', answer);
        return 'It was refused.';
      },
    },
    refusalOf('return-window-closed', 'return-window-closed', 'an item whose return window has closed', [
      'E4',
    ]),
    refusalOf('already-returned', 'already-returned', 'an item that was returned', ['E5']),
    refusalOf('part-out-of-stock', 'no-parts-in-stock', 'an item of which every part is out of stock', [
      'E11',
    ]),
    {
      id: 'refusals.not-offered',
      promise:
        'Every other reason reads as 403 not-offered, with the same words: it says nothing of the cause.',
      rules: ['E3', 'E6', 'E7', 'E8', 'E9', 'S14'],
      async ask(run) {
        const items = (await run.material.options()).filter(({ option }) =>
          NOT_OFFERED.some((code) => code === option.code),
        );
        const byCode = new Map(items.map((item) => [item.option.code, item]));
        if (byCode.size === 0) throw new Missing('The shopper needs an item that is not in the programme.');
        const bodies = new Map<string, string | undefined>();
        for (const [code, item] of byCode) {
          const { answer } = await askFor(run, item);
          refusedAs('not-offered', answer);
          const { type, title, detail } = Problem.parse(answer.json);
          bodies.set(canonical({ type, title, detail }), code);
        }
        insist(
          bodies.size === 1,
          `POST /part-requests: the refusals of ${[...bodies.values()].join(' and ')} can be told apart.`,
        );
        return `${[...byCode.keys()].join(', ')}: all the same.`;
      },
    },
    {
      id: 'refusals.request-limit-reached',
      promise:
        'A part whose requests are used up is refused as request-limit-reached; a cancelled request does not count.',
      rules: ['E10'],
      async ask(run) {
        const found = (await run.material.contexts()).flatMap(({ orderId, itemId, context }) =>
          context.unavailable === undefined
            ? context.parts.map((part) => ({ ids: { orderId, itemId }, part, reason: freeReason(context) }))
            : [],
        );
        const scarce = found.find(({ part, reason }) => canBeHad(part) && part.requestsLeft === 1 && reason);
        if (!scarce) throw new Missing('The shopper needs an item with a part of which one request is left.');
        const body = bodyFor(scarce);
        const { requestId } = read(await run.place(body, { key: run.newKey() }), 201, PartRequest);
        refusedAs('request-limit-reached', await run.place(body, { key: run.newKey() }));
        const cancel = 'POST /part-requests/{requestId}/cancel';
        read(await run.api.ask(cancel, { params: { requestId }, json: {} }), 200, PartRequest);
        run.made.delete(requestId);
        read(await run.place(body, { key: run.newKey() }), 201, PartRequest);
        return `Part ${scarce.part.partId} was refused the second time, and taken after a cancellation.`;
      },
    },
    {
      id: 'refusals.part-out-of-stock',
      promise:
        'A part without stock answers 409 part-out-of-stock, with the parts as they now are and the whole-item return.',
      rules: ['S11'],
      async ask(run) {
        const { outOfStock } = run.fixtures;
        if (!outOfStock) throw new Missing('Give `outOfStock` in the fixtures: a part without stock.');
        const { partId, ...ids } = outOfStock;
        const requestable = await run.material.requestable();
        const before = await contextOf(run, ids);
        const body = {
          ...bodyFor(requestable),
          ...ids,
          parts: [{ partId, quantity: 1 }],
        };
        const answer = await run.place(body, { key: run.newKey() });
        refusedAs('part-out-of-stock', answer);
        const { parts, wholeItemReturn } = Problem.parse(answer.json);
        insist(parts !== undefined, `${answer.line}: the problem has no parts.`);
        insist(
          !parts.some((part) => part.partId === partId && canBeHad(part)),
          `${answer.line}: the part ${partId} is refused and offered at once.`,
        );
        const names = (list: typeof parts) => [...new Set(list.map((part) => part.partId))].toSorted();
        insist(
          canonical(names(parts)) === canonical(names(before.parts)),
          `${answer.line}: expected the parts ${names(before.parts).join(', ')}, came ${names(parts).join(', ')}.`,
        );
        insist(
          wholeItemReturn?.possible === before.wholeItemReturn.possible,
          `${answer.line}: the whole-item return is ${wholeItemReturn ? 'not the support context’s' : 'missing'}.`,
        );
        return `${parts.filter(canBeHad).length} parts can still be requested.`;
      },
    },
  ],
};
