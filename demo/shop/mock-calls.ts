import * as z from 'zod/mini';
import type { ScenarioName } from '../../mocks/world/scenarios.js';
import { API_BASE } from './api-base.js';

const Fault = z.object({
  pointer: z.catch(z.string(), ''),
  detail: z.catch(z.string(), ''),
  rule: z.catch(z.optional(z.string()), undefined),
  line: z.catch(z.optional(z.number()), undefined),
  column: z.catch(z.optional(z.string()), undefined),
});
/** What the mock did not take: the field, in a file the line and the column, and the rule behind it. */
export type RefusedFault = z.infer<typeof Fault>;

const Problem = z.object({
  detail: z.catch(z.string(), ''),
  rule: z.catch(z.optional(z.string()), undefined),
  errors: z.catch(z.array(Fault), []),
});
const IssuedLink = z.object({ token: z.string() });

/** The mock refused a call; the message is the problem's own sentence. */
export class Refused extends Error {
  constructor(
    message: string,
    readonly rule: string | undefined,
    readonly faults: readonly RefusedFault[],
  ) {
    super(message);
  }
}

/** Makes one of the mock's own calls, `PUT /mock/clock`, and gives back what it answered. */
export async function mockCall(name: string, body?: unknown): Promise<unknown> {
  const [method = 'GET', path = ''] = name.split(' ');
  const response = await fetch(API_BASE + path, {
    method,
    ...(body === undefined
      ? {}
      : { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }),
  });
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json');
  const answer: unknown = isJson ? JSON.parse(text) : text;
  if (response.ok) return answer;
  const { detail, rule, errors } = Problem.parse(isJson ? answer : {});
  throw new Refused(detail || String(response.status), rule, errors);
}

/** Begins a scenario's world anew. */
export async function resetWorld(scenario: ScenarioName, now: string): Promise<void> {
  await mockCall('POST /mock/reset', { scenario, now });
}

/** Sets the world's clock to an instant. */
export async function setClock(now: string): Promise<void> {
  await mockCall('PUT /mock/clock', { now });
}

/** Issues a deep link's token for an order item, as the shop's mailer would (S3). */
export async function issueLink(orderId: string, itemId: string): Promise<string> {
  return IssuedLink.parse(await mockCall('POST /mock/deep-links', { orderId, itemId })).token;
}
