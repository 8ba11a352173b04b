import * as z from 'zod/mini';
import type { ScenarioName } from '../../mocks/world/scenarios.js';
import type { World } from '../../mocks/world/schema.js';
import { API_BASE } from './api-base.js';

const Problem = z.object({
  detail: z.catch(z.string(), ''),
  errors: z.catch(z.array(z.object({ pointer: z.string(), detail: z.string() })), []),
});
const IssuedLink = z.object({ token: z.string() });

async function call(method: 'POST' | 'PUT', path: string, body: unknown): Promise<unknown> {
  const response = await fetch(`${API_BASE}/mock/${path}`, {
    method,
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  const answer: unknown = text ? JSON.parse(text) : undefined;
  if (response.ok) return answer;
  throw new Error(refusalOf(answer) || String(response.status));
}

function refusalOf(answer: unknown): string {
  const problem = Problem.safeParse(answer);
  if (!problem.success) return '';
  const { detail, errors } = problem.data;
  return [detail, ...errors.map((fault) => `${fault.pointer}: ${fault.detail}`)].join(' ');
}

/** Begins a scenario's world anew. */
export async function resetWorld(scenario: ScenarioName, now: string): Promise<void> {
  await call('POST', 'reset', { scenario, now });
}

/** Sets the world's clock to an instant. */
export async function setClock(now: string): Promise<void> {
  await call('PUT', 'clock', { now });
}

/** Puts another world in the place of the present one. */
export async function putWorld(world: World): Promise<void> {
  await call('PUT', 'world', world);
}

/** Issues a deep link's token for an order item, as the shop's mailer would (S3). */
export async function issueLink(orderId: string, itemId: string): Promise<string> {
  return IssuedLink.parse(await call('POST', 'deep-links', { orderId, itemId })).token;
}

/** Moves a part request along, as the seller does (O1). */
export async function advancePartRequest(
  requestId: string,
  status: 'confirmed' | 'dispatched' | 'delivered',
): Promise<void> {
  await call('POST', `part-requests/${encodeURIComponent(requestId)}/status`, { status });
}
