import * as z from 'zod/mini';
import { Id, Instant } from '../../src/contract/index.js';
import { checkJson } from '../world/check-json.js';
import { signLink } from '../world/deep-links.js';
import { locate, marketplaceOf } from '../world/facts.js';
import { parseWorld, type WorldFault } from '../world/parse-world.js';
import { readScenario } from '../world/scenarios.js';
import { Fault } from '../world/schema.js';
import { answer, readJson, type Answer, type Call, type MockRoute } from './call.js';
import { fieldFaults, invalidFields, problem } from './problems.js';

const ResetBody = z.strictObject({ scenario: z.string(), now: z.optional(z.string()) });
const ClockBody = z.strictObject({ now: Instant });
const FaultsBody = z.strictObject({ faults: z.array(Fault) });
const DeepLinkBody = z.strictObject({ orderId: Id, itemId: Id });

/** How long ago an `expired` link ended. */
const EXPIRED_DAYS_AGO = -1;

/** The mock's own calls: its state, named scenarios, the clock, faults and links. */
export const mockRoutes: MockRoute[] = [
  { call: 'GET /mock/world', answer: ({ store }) => answer(200, store.world) },
  {
    call: 'PUT /mock/world',
    async answer({ request, store }) {
      const read = await readJson(request);
      const parsed = parseWorld(read.ok ? read.json : undefined);
      if (!parsed.ok) return refused(parsed.faults);
      store.update(() => parsed.world);
      return { status: 204 };
    },
  },
  {
    call: 'POST /mock/reset',
    answer: (call) =>
      withBody(call, ResetBody, (body) => {
        const read = readScenario(body);
        if (!read.ok) return refused(read.faults);
        call.store.update(() => read.world);
        return answer(200, { scenario: read.scenario, now: read.now });
      }),
  },
  {
    call: 'PUT /mock/clock',
    answer: (call) =>
      withBody(call, ClockBody, ({ now }) => {
        call.store.update((world) => ({ ...world, now }));
        return answer(200, { now });
      }),
  },
  {
    call: 'PUT /mock/faults',
    answer: (call) =>
      withBody(call, FaultsBody, ({ faults }) => {
        call.store.update((world) => ({ ...world, faults }));
        return answer(200, { faults });
      }),
  },
  {
    call: 'POST /mock/deep-links',
    answer: (call) => withBody(call, DeepLinkBody, (ref) => issueLink(call, ref)),
  },
];

async function issueLink({ store }: Call, ref: z.infer<typeof DeepLinkBody>): Promise<Answer> {
  const { world } = store;
  const located = locate(world, ref);
  if (!located) return problem('not-found');
  const jti = `link-${world.sequence}`;
  store.update((current) => ({
    ...current,
    sequence: current.sequence + 1,
    usedLinks: current.linkIssue === 'used' ? [...current.usedLinks, jti] : current.usedLinks,
  }));
  const token = await signLink(
    { ...ref, jti, marketplace: marketplaceOf(world, located.order) },
    {
      now: world.now,
      days: world.linkIssue === 'expired' ? EXPIRED_DAYS_AGO : world.settings.linkDays,
      forged: world.linkIssue === 'invalid',
    },
  );
  return answer(201, { token });
}

async function withBody<Body>(
  call: Call,
  schema: z.ZodMiniType<Body>,
  act: (body: Body) => Answer | Promise<Answer>,
): Promise<Answer> {
  const read = await readJson(call.request);
  const body = checkJson(schema, read.ok ? read.json : undefined);
  return body.ok ? act(body.value) : invalidFields(fieldFaults(body.issues));
}

function refused(faults: readonly WorldFault[]): Answer {
  return invalidFields(faults.map(({ path, message }) => ({ pointer: path, detail: message })));
}
