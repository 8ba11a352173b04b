import { expect, waitUntil } from '@open-wc/testing';
import { createWorld, scenarioItem } from '../../mocks/world/scenarios.js';
import type { Fault, OrderItemRef, World } from '../../mocks/world/schema.js';
import { MAIN_SHOPPER } from '../../mocks/world/seed.js';
import { runs, writesFile } from '../support/processes.js';

export interface Sent {
  body?: unknown;
  key?: string;
  /** The bearer token; the main shopper's if not given. */
  token?: string;
  signal?: AbortSignal;
}

/** Makes a call, `GET /orders`, from this page to an API of another origin. */
export async function call(
  api: { url: string },
  name: string,
  { body, key, token = MAIN_SHOPPER.token, signal }: Sent = {},
): Promise<Response> {
  const [method = 'GET', path = ''] = name.split(' ');
  const headers = new Headers({ authorization: `Bearer ${token}` });
  if (key !== undefined) headers.set('idempotency-key', key);
  if (body !== undefined) headers.set('content-type', 'application/json');
  return fetch(api.url + path, {
    method,
    headers,
    ...(body === undefined ? {} : { body: body instanceof Blob ? body : JSON.stringify(body) }),
    ...(signal ? { signal } : {}),
  });
}

/** Makes a call that has to be answered so; its body. */
export async function answered<Body = unknown>(
  status: number,
  ...args: Parameters<typeof call>
): Promise<Body> {
  const response = await call(...args);
  const body = (await response.json()) as Body;
  expect(response.status, JSON.stringify(body)).to.equal(status);
  expect(response.headers.get('content-type')).to.equal(
    status < 400 ? 'application/json' : 'application/problem+json',
  );
  return body;
}

/** The order item that the default world is about. */
export const ITEM: OrderItemRef = scenarioItem(createWorld('default')) ?? { orderId: '', itemId: '' };

/** A request for one piece of a part that it has. */
export const aRequest = (item: OrderItemRef = ITEM) => ({
  ...item,
  touchpoint: 'order',
  reason: 'missing',
  parts: [{ partId: 'coffee-gasket', quantity: 1 }],
});

export const worldOf = (api: { url: string }): Promise<World> => answered<World>(200, api, 'GET /mock/world');

/** Sets the faults of an API. */
export async function fails(api: { url: string }, ...faults: Fault[]): Promise<void> {
  await answered(200, api, 'PUT /mock/faults', { body: { faults } });
}

/** Waits until the fault that hits once has hit: the call that it delays is under way. */
export async function hasHit(api: { url: string }): Promise<void> {
  await waitUntil(async () => (await worldOf(api)).faults.length === 0, 'the fault has not hit', {
    interval: 10,
    timeout: 5000,
  });
}

/** Writes a world file: the default world, changed. */
export async function writesWorld(
  name: string,
  change: (world: World) => unknown = () => {},
): Promise<string> {
  const world = createWorld('default');
  const copy = structuredClone(world);
  change(copy);
  return writesFile(name, JSON.stringify(copy));
}

/** Whether a call comes to an answer, or to none. */
export const outcome = (promise: Promise<Response>): Promise<number | 'no answer'> =>
  promise.then(
    ({ status }) => status,
    () => 'no answer',
  );

export interface RawAnswer {
  status: number;
  headers: Record<string, string>;
  body: string;
}

export interface RawCall {
  method?: string;
  path?: string;
  headers?: Record<string, string>;
  /** A body of so many times 1 MB, whose length is not told. */
  chunks?: number;
}

/** Makes calls, one after the other, as no browser lets a page make them. */
export async function rawCalls(api: { url: string }, ...calls: readonly RawCall[]): Promise<RawAnswer[]> {
  const script = `
    const { request } = require('node:http');
    const [address, calls] = JSON.parse(process.argv[1]);
    async function answerTo({ chunks = 0, ...options }) {
      const call = request({ ...address, ...options });
      const answer = new Promise((resolve, reject) => call.on('response', resolve).on('error', reject));
      for (let at = 0; at < chunks; at += 1) await new Promise((done) => call.write(Buffer.alloc(1e6, 32), done));
      call.end();
      const { statusCode: status, headers } = await answer;
      let body = '';
      for await (const chunk of await answer) body += chunk;
      return { status, headers, body };
    }
    (async () => {
      const answers = [];
      for (const call of calls) answers.push(await answerTo(call));
      console.log(JSON.stringify(answers));
    })();`;
  const { hostname, port } = new URL(api.url);
  const { stdout, stderr } = await runs('node', [
    '-e',
    script,
    JSON.stringify([{ hostname, port, path: '/api/orders' }, calls]),
  ]);
  expect(stderr).to.equal('');
  return JSON.parse(stdout) as RawAnswer[];
}
