import type { Part, SupportContext } from '../../contract/index.js';
import type { CheckGroup, Run } from '../check.js';
import { bodyFor, canBeHad, freeReason, type ItemIds } from '../material.js';
import { refusedAs, refusedAt } from '../problems.js';
import { insist, Missing } from '../verdict.js';

const lineOf = ({ orderId, itemId }: ItemIds) => `GET /orders/${orderId}/items/${itemId}/support`;

/** A part that is named somewhere in a context, and where. */
interface Named {
  where: string;
  partId: string;
}

/** Ends a check as failed unless every part that is named is one of the context's own. */
function insistOnOwn(line: string, { parts }: SupportContext, named: readonly Named[]): void {
  for (const { where, partId } of named) {
    insist(
      parts.some((part) => part.partId === partId),
      `${line}: ${where} names ${partId}, which is no part of this answer.`,
    );
  }
}

/** Ends a check as failed where one of these ids comes twice. */
function insistOnce(line: string, what: string, partIds: readonly string[]): void {
  const twice = partIds.find((partId, at) => partIds.indexOf(partId) < at);
  insist(twice === undefined, `${line}: ${what} ${twice} is there twice.`);
}

function namedBy({ partId, substituteId, companions }: Part): Named[] {
  return [
    ...(substituteId === undefined ? [] : [{ where: `the substitute of ${partId}`, partId: substituteId }]),
    ...companions.map((companion) => ({ where: `a companion of ${partId}`, partId: companion.partId })),
  ];
}

/** The local day on which the API made a part request just now: its own today. */
async function todayOf({ material }: Run): Promise<string> {
  const { request } = await material.placed();
  const { timeZone } = request.returnWindow;
  const format = new Intl.DateTimeFormat('en', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  const parts = new Map(
    format.formatToParts(new Date(request.requestedAt)).map(({ type, value }) => [type, value]),
  );
  return [parts.get('year'), parts.get('month'), parts.get('day')].join('-');
}

/** The parts of every item of which one can be requested. */
async function openParts({ material }: Run) {
  return (await material.contexts()).flatMap(({ orderId, itemId, context }) =>
    context.unavailable === undefined
      ? context.parts.map((part) => ({ ids: { orderId, itemId }, part, reason: freeReason(context) }))
      : [],
  );
}

export const partChecks: CheckGroup = {
  title: 'Parts, diagrams and hints',
  checks: [
    {
      id: 'parts.once',
      promise: 'Each part of an item is listed once.',
      async ask({ material }) {
        const found = await material.contexts();
        for (const one of found) {
          insistOnce(
            lineOf(one),
            'part',
            one.context.parts.map(({ partId }) => partId),
          );
        }
        return `${found.length} contexts.`;
      },
    },
    {
      id: 'parts.expected',
      promise:
        'A part that is expected has a day on which more comes, not one that is past; no other part has one.',
      rules: ['S10'],
      async ask(run) {
        const found = await run.material.contexts();
        const expected = found.flatMap(({ context }) =>
          context.parts.filter(({ stock }) => stock === 'expected'),
        );
        for (const one of found) {
          for (const { partId, stock, expectedOn } of one.context.parts) {
            insist(
              (stock === 'expected') === (expectedOn !== undefined),
              `${lineOf(one)}: part ${partId} is ${stock}, and expectedOn is ${expectedOn ?? 'missing'}.`,
            );
          }
        }
        if (expected.length === 0)
          throw new Missing('The shopper needs an item with a part that is expected.');
        const today = await todayOf(run);
        const late = expected.find(({ expectedOn }) => (expectedOn ?? '') < today);
        insist(
          late === undefined,
          `Part ${late?.partId} is expected on ${late?.expectedOn}; today is ${today}.`,
        );
        return `${expected.length} parts are expected.`;
      },
    },
    {
      id: 'parts.substitutes',
      promise: 'Only a discontinued part names a substitute: another part of the same answer.',
      async ask({ material }) {
        const found = await material.contexts();
        let count = 0;
        for (const one of found) {
          for (const part of one.context.parts) {
            const { partId, stock, substituteId } = part;
            if (substituteId === undefined) continue;
            count += 1;
            insist(
              stock === 'discontinued' && substituteId !== partId,
              `${lineOf(one)}: part ${partId} is ${stock}, and its substitute is ${substituteId}.`,
            );
            insistOnOwn(lineOf(one), one.context, namedBy({ ...part, companions: [] }));
          }
        }
        if (count === 0) throw new Missing('The shopper needs an item with a part that has a substitute.');
        return `${count} substitutes.`;
      },
    },
    {
      id: 'parts.companions',
      promise: 'The companions of a part are other parts of the same answer, each once.',
      async ask({ material }) {
        const found = (await material.contexts()).filter(({ context }) =>
          context.parts.some(({ companions }) => companions.length > 0),
        );
        if (found.length === 0)
          throw new Missing('The shopper needs an item with a part that has companions.');
        for (const one of found) {
          for (const part of one.context.parts) {
            const { substituteId: _, ...plain } = part;
            const named = namedBy(plain);
            insistOnOwn(lineOf(one), one.context, named);
            insistOnce(lineOf(one), `with ${part.partId}, part`, [
              part.partId,
              ...named.map(({ partId }) => partId),
            ]);
          }
        }
        return `${found.length} items with companions.`;
      },
    },
    {
      id: 'diagram.regions',
      promise: 'The regions of a diagram stand for parts of the same answer, no part twice.',
      async ask({ material }) {
        const drawn = (await material.contexts()).filter(({ context }) => context.diagram !== undefined);
        if (drawn.length === 0) throw new Missing('The shopper needs an item with a diagram.');
        for (const one of drawn) {
          const partIds = (one.context.diagram?.regions ?? []).map(({ partId }) => partId);
          insistOnOwn(
            lineOf(one),
            one.context,
            partIds.map((partId) => ({ where: 'a region', partId })),
          );
          insistOnce(lineOf(one), 'the region of part', partIds);
        }
        return `${drawn.length} diagrams.`;
      },
    },
    {
      id: 'hints.parts',
      promise: 'A hint about a part names one of the same answer.',
      async ask({ material }) {
        const hinted = (await material.contexts()).filter(({ context }) =>
          context.hints.some(({ partId }) => partId !== undefined),
        );
        if (hinted.length === 0) throw new Missing('The shopper needs an item with a hint about a part.');
        for (const one of hinted) {
          const named = one.context.hints.flatMap(({ partId }) =>
            partId === undefined ? [] : [{ where: 'a hint', partId }],
          );
          insistOnOwn(lineOf(one), one.context, named);
        }
        return `${hinted.length} items with hints.`;
      },
    },
    {
      id: 'parts.cannot-be-had',
      promise:
        'A part that is listed and cannot be requested is refused: as request-limit-reached without requests left, otherwise as part-out-of-stock.',
      rules: ['S10', 'E10'],
      async ask(run) {
        const found = (await openParts(run)).filter(({ part }) => !canBeHad(part));
        // One of each kind.
        const kinds = new Map(
          found.map((one) => [one.part.requestsLeft === 0 ? 'used up' : one.part.stock, one]),
        );
        if (kinds.size === 0)
          throw new Missing('The shopper needs an item with a part that cannot be requested now.');
        for (const asked of kinds.values()) {
          const answer = await run.place(bodyFor(asked), { key: run.newKey() });
          refusedAs(asked.part.requestsLeft === 0 ? 'request-limit-reached' : 'part-out-of-stock', answer);
        }
        return `${[...kinds.keys()].join(', ')}: all refused.`;
      },
    },
    {
      id: 'parts.most',
      promise: 'More parts than one request may hold are refused with 422 invalid-request at /parts.',
      async ask(run) {
        const found = (await run.material.open()).find(
          ({ context }) => context.maxParts !== undefined && context.parts.length > context.maxParts,
        );
        if (!found) throw new Missing('The shopper needs an item with more parts than one request may hold.');
        const { maxParts = 0, parts } = found.context;
        const several = parts.toSorted((one, other) => Number(canBeHad(other)) - Number(canBeHad(one)));
        const asked = several.slice(0, maxParts + 1).map(({ partId }) => ({ partId, quantity: 1 }));
        const answer = await run.place({ ...bodyFor(found), parts: asked }, { key: run.newKey() });
        refusedAt(['/parts'], answer, `${asked.length} parts`);
        return `${asked.length} parts were refused, ${maxParts} being the most.`;
      },
    },
  ],
};
