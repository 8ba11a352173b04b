import { Evidence, PartRequest, Problem, type EvidenceRules, type Reason } from '../../contract/index.js';
import { read, type Answer } from '../api.js';
import type { CheckGroup, Run } from '../check.js';
import { canonical } from '../json.js';
import { madeUpLike } from '../made-up.js';
import { bodyFor, type Requestable } from '../material.js';
import { pixel, upload } from '../pictures.js';
import { refusedAt } from '../problems.js';
import { insist, Missing } from '../verdict.js';

/** An item for whose parts pictures are asked for, the rules, and a reason that has some use for one. */
interface Pictured {
  found: Requestable;
  rules: EvidenceRules;
  reason: Reason;
}

async function pictured({ material }: Run): Promise<Pictured> {
  const all = (await material.open()).flatMap((found) => {
    const rules = found.context.evidence;
    const reason = rules?.optional[0] ?? rules?.required[0];
    return rules && reason ? [{ found, rules, reason }] : [];
  });
  const [first] = all;
  if (!first) throw new Missing('The shop asks for no pictures.');
  return first;
}

/** The id of a picture that the API took just now. */
async function newPicture(run: Run, token?: string): Promise<string> {
  const answer = await upload(run, pixel(), token === undefined ? {} : { token });
  const parsed = Evidence.safeParse(answer.json);
  if (answer.status !== 201 || !parsed.success) {
    throw new Missing('A picture has to be taken first, with its id: see the questions about uploads.');
  }
  return parsed.data.evidenceId;
}

/** Asks for a part with these pictures. */
function placeWith(
  run: Run,
  { found, reason }: Omit<Pictured, 'rules'>,
  evidenceIds: readonly string[],
): Promise<Answer> {
  return run.place({ ...bodyFor({ ...found, reason }), evidenceIds }, { key: run.newKey() });
}

/** What a refusal says, without the id that it is about. */
function saidOf(answer: Answer, evidenceId: string): string {
  const { type, title, detail, errors } = Problem.parse(answer.json);
  return canonical({ type, title, detail, errors }).replaceAll(evidenceId, '…');
}

export const evidenceInRequestChecks: CheckGroup = {
  title: 'Pictures in a part request',
  checks: [
    {
      id: 'evidence.rules',
      promise: 'No reason both requires a picture and leaves it open.',
      async ask({ material }) {
        const ruled = (await material.contexts()).filter(({ context }) => context.evidence !== undefined);
        if (ruled.length === 0) throw new Missing('The shop takes no pictures.');
        for (const { orderId, itemId, context } of ruled) {
          const both = context.evidence?.required.find((reason) =>
            context.evidence?.optional.includes(reason),
          );
          insist(
            both === undefined,
            `GET /orders/${orderId}/items/${itemId}/support: a picture is required and optional for ${both}.`,
          );
        }
        return `${ruled.length} contexts.`;
      },
    },
    {
      id: 'evidence.once',
      promise:
        'A picture goes with one request; another with it, or one with it twice, is refused at /evidenceIds/….',
      async ask(run) {
        const item = await pictured(run);
        const evidenceId = await newPicture(run);
        refusedAt(
          ['/evidenceIds/1'],
          await placeWith(run, item, [evidenceId, evidenceId]),
          'a picture twice',
        );
        read(await placeWith(run, item, [evidenceId]), 201, PartRequest);
        refusedAt(
          ['/evidenceIds/0'],
          await placeWith(run, item, [evidenceId]),
          'a picture of another request',
        );
        return 'It was taken once.';
      },
    },
    {
      id: 'evidence.unknown-id',
      promise: 'A picture that does not exist is refused with 422 invalid-request at /evidenceIds/0.',
      async ask(run) {
        const item = await pictured(run);
        const evidenceId = madeUpLike(await newPicture(run));
        refusedAt(['/evidenceIds/0'], await placeWith(run, item, [evidenceId]), 'an unknown picture');
        return 'A made-up id was refused.';
      },
    },
    {
      id: 'evidence.of-another',
      promise: 'Another shopper’s picture is refused exactly as one that does not exist.',
      async ask(run) {
        const { otherToken } = run.fixtures;
        if (otherToken === undefined)
          throw new Missing('Give `otherToken` in the fixtures: a second shopper.');
        const item = await pictured(run);
        const theirs = await newPicture(run, otherToken);
        const missing = madeUpLike(theirs);
        const foreign = await placeWith(run, item, [theirs]);
        const nobodys = await placeWith(run, item, [missing]);
        refusedAt(['/evidenceIds/0'], foreign, 'another shopper’s picture');
        insist(
          saidOf(foreign, theirs) === saidOf(nobodys, missing),
          `${foreign.line} with another shopper’s picture: the refusal can be told from that of a missing one.`,
        );
        return 'It was refused.';
      },
    },
    {
      id: 'evidence.too-many',
      promise:
        'More pictures than one request may hold are refused with 422 invalid-request at /evidenceIds.',
      async ask(run) {
        const item = await pictured(run);
        const pictures: string[] = [];
        while (pictures.length <= item.rules.maxPhotos) pictures.push(await newPicture(run));
        refusedAt(['/evidenceIds'], await placeWith(run, item, pictures), `${pictures.length} pictures`);
        return `${pictures.length} pictures were refused, ${item.rules.maxPhotos} being the most.`;
      },
    },
    {
      id: 'evidence.required',
      promise:
        'A reason that requires a picture is refused without one, with 422 invalid-request at /evidenceIds, and taken with one.',
      async ask(run) {
        const strict = (await run.material.open()).flatMap((found) =>
          (found.context.evidence?.required ?? []).map((reason) => ({ found, reason })),
        );
        const [item] = strict;
        if (!item) throw new Missing('The shop requires no picture for any reason.');
        const bare = bodyFor({ ...item.found, reason: item.reason });
        refusedAt(['/evidenceIds'], await run.place(bare, { key: run.newKey() }), 'no picture');
        read(await placeWith(run, item, [await newPicture(run)]), 201, PartRequest);
        return `${item.reason} requires one.`;
      },
    },
  ],
};
