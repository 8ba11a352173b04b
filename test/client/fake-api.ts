import { FetchInterceptor } from '@mswjs/interceptors/fetch';
import { defineNetwork, InterceptorSource } from 'msw/experimental';
import { http, HttpResponse, type HttpResponseResolver } from 'msw/http';
import { createConnection, type Connection, type ConnectionOptions } from '../../src/client/connection.js';

/** Where the fake API answers: another origin than the tests' page, as for most shops. */
export const API = 'https://api.shop.example/support';

/** What the client sent, read whole. */
export interface Sent {
  method: string;
  url: URL;
  headers: Headers;
  text: string;
}

/** A fake support API on the network layer; made once in a `describe`. */
export function fakeApi() {
  const network = defineNetwork({
    sources: [new InterceptorSource({ interceptors: [new FetchInterceptor()] })],
    handlers: [],
    onUnhandledFrame: 'error',
    context: { quiet: true },
  });
  const sent: Sent[] = [];
  before(() => network.enable());
  afterEach(() => {
    network.resetHandlers();
    sent.length = 0;
  });
  after(() => network.disable());

  /** Answers every call with what the resolver makes of it, and notes the call. */
  const answer = (resolver: HttpResponseResolver) => {
    network.use(
      http.all(`${API}/*`, async (info) => {
        const { method, url, headers } = info.request;
        sent.push({ method, url: new URL(url), headers, text: await info.request.clone().text() });
        return resolver(info);
      }),
    );
  };
  return {
    sent,
    answer,
    /** Answers every call with one JSON body. */
    answerJson: (body: object, status = 200) => answer(() => HttpResponse.json({ ...body }, { status })),
  };
}

/** A connection to the fake API. */
export const connectTo = (options: Partial<ConnectionOptions> = {}): Connection =>
  createConnection({ apiBase: API, ...options });

/** A promise that never settles: an API, or a host's function, that hangs. */
export const never = () => new Promise<never>(() => {});

/** A caller's signal, and who listens to it, by the name of the event. */
export function heardSignal() {
  const { signal } = new AbortController();
  const add = signal.addEventListener.bind(signal);
  const remove = signal.removeEventListener.bind(signal);
  const listeners = new Map<string, Set<unknown>>();
  signal.addEventListener = (type: string, listener: EventListener) => {
    listeners.set(type, (listeners.get(type) ?? new Set()).add(listener));
    add(type, listener);
  };
  signal.removeEventListener = (type: string, listener: EventListener) => {
    listeners.get(type)?.delete(listener);
    remove(type, listener);
  };
  return { signal, listening: () => [...listeners].map(([type, { size }]) => `${size} to ${type}`) };
}
