import type * as z from 'zod/mini';
import type { ApiCall } from '../contract/calls.js';
import { describe } from './problems.js';
import { faultsOf } from './shape.js';
import { Broken, insist } from './verdict.js';

/** What goes with one call. */
export interface Ask {
  /** The ids in the path, as they are. */
  params?: Readonly<Record<string, string>>;
  /** The raw query, without its question mark. */
  search?: string;
  /** Sent as JSON. */
  json?: unknown;
  /** Sent as it is; a stream is sent while it is made. */
  body?: string | FormData | ReadableStream<Uint8Array<ArrayBuffer>>;
  /** The `Idempotency-Key`. */
  key?: string;
  /** The bearer token; the shopper's if not given, none if `null`. */
  token?: string | null;
  headers?: Readonly<Record<string, string>>;
  /** How many times longer than others it may take; 1 if not given. */
  patience?: number;
}

/** What came back. */
export interface Answer {
  /** The call of the contract; absent for others. */
  call?: ApiCall | undefined;
  /** Method and path, for the report. */
  line: string;
  status: number;
  headers: Headers;
  text: string;
  /** The body as JSON; undefined where it is none. */
  json: unknown;
}

export interface ApiOptions {
  /** Absolute, without a slash at its end. */
  url: string;
  token: string | undefined;
  fetch: typeof fetch;
  /** How long one call may take, in ms. */
  timeout: number;
  /** Told of every answer. */
  heard: (answer: Answer) => void;
}

/** The API under test, asked call by call. A call without an answer throws {@link Broken}. */
export class Api {
  readonly #options: ApiOptions;

  constructor(options: ApiOptions) {
    this.#options = options;
  }

  /** How long one call may take, in ms. */
  get timeout(): number {
    return this.#options.timeout;
  }

  /** Makes a call of the contract. */
  ask(call: ApiCall, how: Ask = {}): Promise<Answer> {
    const [method = '', pattern = ''] = call.split(' ');
    const path = pattern.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
      encodeURIComponent(how.params?.[name] ?? ''),
    );
    return this.#send(method, path, how, call);
  }

  /** Makes a call that the contract does not have. */
  askElse(method: string, path: string, how: Ask = {}): Promise<Answer> {
    return this.#send(method, path, how);
  }

  async #send(method: string, path: string, how: Ask, call?: ApiCall): Promise<Answer> {
    const { url, heard } = this.#options;
    const timeout = this.timeout * (how.patience ?? 1);
    const target = how.search ? `${path}?${how.search}` : path;
    const line = `${method} ${target.length > 160 ? `${target.slice(0, 160)}…` : target}`;
    const stop = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => {
        reject(new Broken(`${line}: no answer within ${timeout} ms.`));
        stop.abort();
      }, timeout);
    });
    try {
      // Raced as well as signalled: a fetch that takes no signal must not hang the report.
      const answer = await Promise.race([this.#exchange(`${url}${target}`, method, how, stop.signal), late]);
      const told = { ...answer, call, line };
      heard(told);
      return told;
    } catch (error) {
      if (error instanceof Broken) throw error;
      throw new Broken(`${line}: no answer: ${reasonOf(error)}.`);
    } finally {
      clearTimeout(timer);
    }
  }

  async #exchange(
    url: string,
    method: string,
    how: Ask,
    signal: AbortSignal,
  ): Promise<Omit<Answer, 'call' | 'line'>> {
    const body = how.json === undefined ? how.body : JSON.stringify(how.json);
    const init: RequestInit & { duplex?: 'half' } = {
      method,
      headers: this.#headersOf(how),
      signal,
      // A token is never carried to where an answer points.
      redirect: 'manual',
      cache: 'no-store',
    };
    if (body !== undefined) init.body = body;
    if (body instanceof ReadableStream) init.duplex = 'half';
    const { fetch } = this.#options;
    const response = await fetch(url, init);
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, json: parse(text) };
  }

  #headersOf({ json, body, key, token = this.#options.token, headers }: Ask): Record<string, string> {
    const isJson = json !== undefined || typeof body === 'string' || body instanceof ReadableStream;
    return {
      Accept: 'application/json, application/problem+json',
      ...(token === null || token === undefined ? {} : { Authorization: `Bearer ${token}` }),
      ...(isJson ? { 'Content-Type': 'application/json' } : {}),
      ...(key === undefined ? {} : { 'Idempotency-Key': key }),
      ...headers,
    };
  }
}

/** The payload of a good answer, read as the kit reads it; {@link Broken} where it is no such answer. */
export function read<Schema extends z.ZodMiniType>(
  answer: Answer,
  status: number,
  schema: Schema,
): z.output<Schema> {
  insist(answer.status === status, `${answer.line}: expected ${status}, came ${describe(answer)}.`);
  const parsed = schema.safeParse(answer.json);
  if (parsed.success) return parsed.data;
  const faults = faultsOf(parsed.error.issues, answer.json);
  throw new Broken(`${answer.line}: the answer does not fit the contract: ${faults.join('; ')}.`);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Node hides the true reason of "fetch failed" in its cause. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  const inner = cause instanceof Error ? ('code' in cause ? String(cause.code) : cause.message) : '';
  return inner ? `${error.message} (${inner})` : error.message;
}
