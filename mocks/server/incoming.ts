import type { IncomingMessage } from 'node:http';

/** How large a body may be, in bytes. */
export const BODY_MAX_BYTES = 10_000_000;

/** The address that a call asks for; none where its host or its target is malformed. */
export function urlOf({ headers, url: target = '' }: IncomingMessage, address: string): URL | undefined {
  const origin = parse(`http://${headers.host ?? address}`);
  if (!origin || origin.href !== `${origin.origin}/`) return undefined;
  const url = parse(target.startsWith('/') ? origin.origin + target : target);
  if (!url || url.protocol !== 'http:' || url.username || url.password) return undefined;
  return isDecodable(url.pathname) ? url : undefined;
}

/** Whether a body says itself that it is too large. */
export function declaresTooMuch({ headers }: IncomingMessage): boolean {
  return Number(headers['content-length'] ?? 0) > BODY_MAX_BYTES;
}

/** A call as the handlers take it. Its body is handed on as it comes in; `tooLarge` is told when it gets too large. */
export function requestOf(incoming: IncomingMessage, url: URL, tooLarge: () => void): Request {
  const { method = 'GET' } = incoming;
  const headers = new Headers();
  for (const [name, values = []] of Object.entries(incoming.headersDistinct)) {
    for (const value of values) headers.append(name, value);
  }
  if (method === 'GET') return new Request(url, { method, headers });
  // A body that streams has to say so; the DOM's types do not know it yet.
  const init: RequestInit & { duplex: 'half' } = {
    method,
    headers,
    body: bodyOf(incoming, tooLarge),
    duplex: 'half',
  };
  return new Request(url, init);
}

/** Takes every byte off the connection, whether it is read or not: one that is left over would stop the next call. */
function bodyOf(incoming: IncomingMessage, tooLarge: () => void): ReadableStream<Uint8Array> {
  let size = 0;
  let isOpen = true;
  const end = (how: () => void) => {
    if (isOpen) how();
    isOpen = false;
  };
  return new ReadableStream({
    start(controller) {
      incoming.on('data', (chunk: Uint8Array) => {
        size += chunk.byteLength;
        if (size <= BODY_MAX_BYTES) {
          if (isOpen) controller.enqueue(chunk);
          return;
        }
        end(() => {
          tooLarge();
          controller.error(new Error('The body is too large.'));
        });
      });
      incoming.on('end', () => end(() => controller.close()));
      incoming.on('error', (error) => end(() => controller.error(error)));
    },
    cancel() {
      isOpen = false;
    },
  });
}

function parse(text: string): URL | undefined {
  return URL.canParse(text) ? new URL(text) : undefined;
}

function isDecodable(path: string): boolean {
  try {
    // The result is used: a bundler takes a call without use for one without effect.
    return decodeURIComponent(path).startsWith('/');
  } catch {
    return false;
  }
}
