import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { getResponse } from 'msw/utils/get-response';
import { createHandlers } from './handlers/index.js';
import { malformed, problem } from './handlers/problems.js';
import { respond } from './handlers/respond.js';
import { ANSWER_HEADERS, METHODS, PREFLIGHT_HEADERS } from './server/cors.js';
import { BODY_MAX_BYTES, declaresTooMuch, requestOf, urlOf } from './server/incoming.js';
import type { Store } from './world/store.js';

export interface ServerOptions {
  store: Store;
  /** 0 takes a free one. */
  port: number;
  /** The address to listen on; this machine only if not given. */
  host?: string;
  /** Told of each call that broke, without its tokens; stderr if not given. */
  log?: (line: string) => void;
}

export interface RunningServer {
  /** The API's base, `http://127.0.0.1:4010/api`. */
  url: string;
  port: number;
  /** Takes no more calls, answers those under way, and resolves; after `limit` ms (10,000 if not given) the rest is cut. */
  stop(options?: { limit?: number }): Promise<void>;
}

const STOP_LIMIT = 10_000;
/** How long the headers, and the whole of a call, may take to come in, in ms. */
const HEADERS_TIMEOUT = 10_000;
const REQUEST_TIMEOUT = 30_000;

/**
 * Starts the mock support API as an HTTP server: the same handlers as in the browser, for pages of any origin.
 * @throws where the port cannot be listened on.
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { store, port: wanted, host = '127.0.0.1', log = console.error } = options;
  const handlers = createHandlers(store, { apiBase: '*/api' });
  /** How many calls each connection has under way. */
  const connections = new Map<Socket, number>();
  let stopped: Promise<void> | undefined;

  const server = createServer(
    {
      headersTimeout: HEADERS_TIMEOUT,
      requestTimeout: REQUEST_TIMEOUT,
      connectionsCheckingInterval: 1000,
    },
    (incoming, outgoing) => {
      const { socket } = incoming;
      connections.set(socket, (connections.get(socket) ?? 0) + 1);
      outgoing.on('close', () => {
        if (connections.has(socket)) connections.set(socket, (connections.get(socket) ?? 1) - 1);
      });
      void answerTo(incoming, outgoing);
    },
  );
  server.on('connection', (socket) => {
    connections.set(socket, 0);
    socket.on('close', () => connections.delete(socket));
  });

  async function answerTo(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const response = await responseTo(incoming);
    if (response.type === 'error') {
      outgoing.destroy();
      return;
    }
    const body = Buffer.from(await response.arrayBuffer());
    outgoing.writeHead(response.status, {
      ...ANSWER_HEADERS,
      ...Object.fromEntries(response.headers),
      ...(body.length > 0 ? { 'content-length': body.length } : {}),
      ...(stopped ? { connection: 'close' } : {}),
    });
    outgoing.end(body);
    // What was not read of a body is thrown away: closed on it, the connection would lose the answer.
    incoming.resume();
  }

  async function responseTo(incoming: IncomingMessage): Promise<Response> {
    const { method = 'GET' } = incoming;
    const url = urlOf(incoming, `${host}:${wanted}`);
    if (!url) return respond(malformed('The address is malformed.'));
    if (method === 'OPTIONS') return new Response(null, { status: 204, headers: PREFLIGHT_HEADERS });
    if (!METHODS.some((known) => known === method)) return methodNotAllowed();
    if (declaresTooMuch(incoming)) return bodyTooLarge();
    let isTooLarge = false;
    try {
      const request = requestOf(incoming, url, () => (isTooLarge = true));
      const response = await getResponse(handlers, request);
      if (isTooLarge) return bodyTooLarge();
      return response ?? respond(problem('not-found', { detail: 'The API lies under /api.' }));
    } catch (error) {
      if (isTooLarge) return bodyTooLarge();
      log(withoutToken(`${method} ${url.pathname} failed: ${stackOf(error)}`, incoming));
      return broken();
    }
  }

  async function stop(limit: number): Promise<void> {
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    for (const [socket, calls] of connections) if (calls === 0) socket.destroy();
    const timer = setTimeout(() => server.closeAllConnections(), limit);
    await closed;
    clearTimeout(timer);
  }

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(wanted, host, resolve);
  });
  const { port } = addressOf(server.address());
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${port}/api`,
    port,
    stop: ({ limit = STOP_LIMIT } = {}) => (stopped ??= stop(limit)),
  };
}

function methodNotAllowed(): Response {
  const detail = `The API's calls use ${METHODS.join(', ')}.`;
  const response = respond(problem('invalid-request', { status: 405, title: 'Method not allowed', detail }));
  response.headers.set('allow', [...METHODS, 'OPTIONS'].join(', '));
  return response;
}

function bodyTooLarge(): Response {
  const detail = `A body may have at most ${BODY_MAX_BYTES / 1_000_000} MB.`;
  return respond(problem('invalid-request', { status: 413, title: 'Body too large', detail }));
}

/** The mock's own failure; the contract has no type for it. */
function broken(): Response {
  const detail = 'The mock could not carry out this call; its log says why.';
  return respond({
    status: 500,
    body: { type: 'about:blank', title: 'Internal server error', status: 500, detail },
  });
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function withoutToken(text: string, { headers }: IncomingMessage): string {
  const token = headers.authorization?.replace(/^Bearer +/i, '');
  return token ? text.replaceAll(token, '(token)') : text;
}

function addressOf(address: AddressInfo | string | null): AddressInfo {
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return address;
}
