import { askWhatToShow } from '../../src/client/asked-options.js';
import { createPartRequest } from '../../src/client/create-part-request.js';
import { createConnection, type Connection } from '../../src/client/connection.js';
import { redeemDeepLink } from '../../src/client/deep-links.js';
import { uploadEvidence } from '../../src/client/evidence.js';
import { findPartRequestByKey } from '../../src/client/find-part-request.js';
import { loadOrder, loadOrders } from '../../src/client/orders.js';
import {
  answerOutcome,
  cancelPartRequest,
  loadPartRequest,
  loadPartRequests,
  reportNotReceived,
} from '../../src/client/part-requests.js';
import type { Result } from '../../src/client/result.js';
import { createReturn } from '../../src/client/returns.js';
import { loadShownOrders } from '../../src/client/shown-orders.js';
import { loadSupportContext } from '../../src/client/support-context.js';
import { askForOption } from '../../src/client/support-options.js';
import { API } from '../soak/api.js';
import type { Clock } from '../soak/clock.js';
import { responseOf, type Mutated } from './answers.js';
import { breachOf, type Breach } from './laws.js';
import type { Random } from './random.js';
import type { ApiCall } from './shape.js';
import { LANGUAGES, wrongText, type Reading } from './shown.js';

/** As long as a call may take, in ms. */
const PATIENCE = 120_000;

const ITEM = { orderId: 'order-1', itemId: 'item-1' };
const AT_ORDER = { ...ITEM, touchpoint: 'order' } as const;
const ORDER = {
  key: 'key-1',
  body: { ...AT_ORDER, reason: 'missing' as const, parts: [{ partId: 'part-1', quantity: 1 }] },
};
const PICTURE = new Blob([new Uint8Array([0xff, 0xd8, 0xff])], { type: 'image/jpeg' });

type Shown = (reading: Reading, language: (typeof LANGUAGES)[number]) => string[];

/** What a page shows of a value; nothing where the journey's own screens do. */
interface Asked {
  readonly result: Result<unknown>;
  readonly shown?: Shown;
}

async function withShown<Value>(
  asked: Promise<Result<Value>>,
  shown: (value: Value, ...at: Parameters<Shown>) => string[],
): Promise<Asked> {
  const result = await asked;
  return result.ok ? { result, shown: (...at) => shown(result.value, ...at) } : { result };
}

const alone = async (asked: Promise<Result<unknown>>): Promise<Asked> => ({ result: await asked });

/** Every function of the client, by the call that it makes; where several make it, one after the other. */
const CLIENT: Readonly<Record<ApiCall, (connection: Connection, row: Random) => Promise<Asked>>> = {
  'GET /support-options': (connection, row) =>
    row.chance(0.5) ? alone(askForOption(connection, AT_ORDER)) : alone(askWhatToShow(connection, AT_ORDER)),
  'GET /orders': (connection, row) =>
    row.chance(0.5)
      ? alone(loadOrders(connection))
      : withShown(loadShownOrders(connection, {}), (orders, reading, language) =>
          reading.ofOrders(orders, language),
        ),
  'GET /orders/{orderId}': (connection) => alone(loadOrder(connection, ITEM.orderId)),
  'GET /orders/{orderId}/items/{itemId}/support': (connection) =>
    alone(loadSupportContext(connection, AT_ORDER)),
  'POST /part-requests': (connection) => alone(createPartRequest(connection, ORDER)),
  'GET /part-requests': (connection) =>
    withShown(loadPartRequests(connection), ({ requests }, reading, language) =>
      reading.ofRequests(requests, language),
    ),
  'GET /part-requests/by-key/{key}': (connection) => alone(findPartRequestByKey(connection, 'key-1')),
  'GET /part-requests/{requestId}': (connection) =>
    withShown(loadPartRequest(connection, 'request-1'), (request, reading, language) =>
      reading.ofRequests([request], language),
    ),
  'POST /part-requests/{requestId}/cancel': (connection) =>
    withShown(cancelPartRequest(connection, 'request-1'), (request, reading, language) =>
      reading.ofRequests([request], language),
    ),
  'POST /part-requests/{requestId}/not-received': (connection) =>
    withShown(reportNotReceived(connection, 'request-1'), (request, reading, language) =>
      reading.ofRequests([request], language),
    ),
  'POST /part-requests/{requestId}/outcome': (connection, row) =>
    withShown(answerOutcome(connection, 'request-1', row.chance(0.5)), (request, reading, language) =>
      reading.ofRequests([request], language),
    ),
  'POST /returns': (connection) =>
    alone(createReturn(connection, { key: 'key-1', body: { ...ITEM, cause: 'chosen' } })),
  'POST /deep-links/redeem': (connection) => alone(redeemDeepLink(connection, 'a.link.token')),
  'POST /evidence': (connection) => alone(uploadEvidence(connection, PICTURE)),
};

/** Gives a mutated answer to the client's own function. */
export async function ask(
  { call, answer }: Mutated,
  { reading, clock, row }: { reading: Reading; clock: Clock; row: Random },
): Promise<{ breaches: readonly Breach[]; end: string }> {
  const connection = createConnection({
    apiBase: API,
    fetch: async () => responseOf(answer),
    now: () => clock.now,
    whenReady: (flush) => queueMicrotask(flush),
  });
  const asking = CLIENT[call](connection, row);
  const asked = await Promise.race([asking, clock.settle(PATIENCE)]);
  if (!asked) return { breaches: [{ law: 'no action', how: `${call} never ends` }], end: 'nothing' };
  const end = asked.result.ok ? 'read' : asked.result.failure.type;
  if (!asked.shown) return { breaches: [], end };
  try {
    const wrong = wrongText(asked.shown(reading, row.pick(LANGUAGES)));
    return { breaches: wrong === undefined ? [] : [{ law: 'a value that is none', how: wrong }], end };
  } catch (error) {
    return { breaches: [breachOf('uncaught error', error)], end };
  }
}
