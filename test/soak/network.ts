import { API, kindOf, type Api, type CallKind, type Incoming } from './api.js';
import type { Clock } from './clock.js';
import { FAULTS, type Delivered, type FaultName } from './faults.js';

/** How long a call takes where nothing is wrong, in ms. */
const LATENCY = 40;

/** One call as it was sent. */
export interface SentCall extends Incoming {
  readonly key: string | null;
}

/** Who wants to hear of a page's calls. */
export interface Listener {
  /** Whether the page was left: it sends nothing more, and hears nothing. */
  readonly isLeft: boolean;
  sent(call: SentCall): void;
  /** An answer came to the page, as it was on the wire. */
  answered(call: SentCall, answer: Delivered): void;
}

/** The faults that the next calls of a kind meet, one after the other; none where it is undefined or over. */
export type Weather = Readonly<Record<CallKind, readonly (FaultName | undefined)[]>>;

/** All that lies between pages and the API. */
export class Network {
  /** How often each fault happened. */
  readonly met = new Map<string, number>();
  #weather: Record<CallKind, (FaultName | undefined)[]>;

  constructor(
    private readonly api: Api,
    private readonly clock: Clock,
    weather: Weather,
  ) {
    const { context, order, find, return: giveBack } = weather;
    this.#weather = { context: [...context], order: [...order], find: [...find], return: [...giveBack] };
  }

  /** From now on nothing goes wrong. */
  calm(): void {
    this.#weather = { context: [], order: [], find: [], return: [] };
  }

  note(fault: string): void {
    this.met.set(fault, (this.met.get(fault) ?? 0) + 1);
  }

  /** The `fetch` of one page. */
  fetchOf(listener: Listener): typeof fetch {
    return async (input, init = {}) => {
      const url = String(input instanceof Request ? input.url : input);
      const { method = 'GET', body, signal } = init;
      const headers = new Headers(init.headers);
      const call: SentCall = {
        kind: kindOf(method, url.slice(API.length)),
        method,
        url,
        headers,
        body: typeof body === 'string' ? body : undefined,
        key: headers.get('idempotency-key'),
      };
      if (listener.isLeft) return nothing();
      listener.sent(call);
      const answer = await orAborted(this.#exchange(call), signal);
      if (listener.isLeft) return nothing();
      listener.answered(call, answer);
      return responseOf(answer);
    };
  }

  async #exchange(call: SentCall): Promise<Delivered> {
    const { api, clock } = this;
    const fault = this.#weather[call.kind].shift();
    if (fault) this.note(fault);
    return api.onItsWay(call, async () => {
      await clock.wait(LATENCY);
      return fault ? FAULTS[fault]({ incoming: call, api, clock }) : api.carryOut(call);
    });
  }
}

const nothing = (): Promise<never> => new Promise(() => {});

/** What comes first: the answer, or the end of the page's patience. What is under way goes on all the same. */
function orAborted<Value>(answer: Promise<Value>, signal: AbortSignal | null | undefined): Promise<Value> {
  if (!signal) return answer;
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(new DOMException('The user aborted a request.', 'AbortError'));
    if (signal.aborted) return abort();
    signal.addEventListener('abort', abort, { once: true });
    answer.then(resolve, reject);
  });
}

/** Statuses with which a `Response` takes no body. */
const WITHOUT_BODY = [204, 205, 304];

function responseOf({ status, text, headers, redirected, breaksOff }: Delivered): Response {
  // What `fetch` makes of a redirect that it was told not to follow.
  if (status === 0) return Response.error();
  const body = breaksOff
    ? new ReadableStream({ start: (stream) => stream.error(new TypeError('The connection was reset.')) })
    : WITHOUT_BODY.includes(status)
      ? null
      : text;
  const response = new Response(body, { status, headers: { ...headers } });
  return redirected ? Object.defineProperty(response, 'redirected', { value: true }) : response;
}
