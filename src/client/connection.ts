import { onlyFrom } from './allowed-origins.js';
import { baseFault } from './base-fault.js';
import { connectionTo, usableBase } from './connection-to.js';
import { withinTimers } from './time-out.js';

/** Looks at each member of an answer by its name, as `JSON.parse` has it: what it makes undefined counts as not sent. */
export type Reviver = (name: string, value: unknown) => unknown;

/** What a connection is made of; all but `apiBase` may be left out. */
export interface ConnectionOptions {
  /** Where the support API lives: an absolute address, or one relative to `baseUrl`. */
  apiBase: string | URL;
  /** The page's own address: a relative `apiBase` starts here, and its origin is trusted as it is. */
  baseUrl?: string | URL;
  /** The shopper's token. Asked before every call, so that it can be renewed; none, or an empty one, sends none. */
  getToken?: () => string | undefined | Promise<string | undefined>;
  /**
   * The origins whose URLs are taken from answers (pictures, labels, tracking, solutions), `https://cdn.example`, besides
   * those of the API and of `baseUrl`; others count as not sent. Not given: any that is https.
   */
  allowedOrigins?: readonly string[];
  /** How long a call may take in all, token and body included, in ms; 10,000 if not given. */
  timeout?: number;
  /** Stands in for the global `fetch`. */
  fetch?: typeof fetch;
  /** When the options asked for so far go out together; in the next task if not given. */
  whenReady?: (flush: () => void) => void;
  /** A clock in ms that never goes back, `performance.now` if not given. */
  now?: () => number;
}

/** A checked way to the support API; one for each provider on a page. */
export interface Connection {
  /** Absolute, without a slash at its end. */
  readonly apiBase: string;
  readonly getToken: () => string | undefined | Promise<string | undefined>;
  /** Asked before every call; none leaves answers as they come. */
  readonly reviver?: (() => Reviver | Promise<Reviver>) | undefined;
  readonly timeout: number;
  readonly fetch: typeof fetch;
  readonly whenReady: (flush: () => void) => void;
  readonly now: () => number;
  /** Hears of each step of a journey, by the element that shows it. */
  readonly stepped?: (journey: object, step: string) => void;
}

/**
 * Makes the connection that every call of the client takes first. Nothing is sent yet.
 * @throws {TypeError} with a sentence for the storefront's developer, where `apiBase` is not one to send a token to.
 */
export function createConnection({
  apiBase,
  baseUrl,
  allowedOrigins,
  timeout,
  ...options
}: ConnectionOptions): Connection {
  const base = usableBase(apiBase, baseUrl);
  if (base === undefined) throw new TypeError(baseFault(apiBase, baseUrl));
  const { whenReady = (flush: () => void) => setTimeout(flush, 0) } = options;
  const own = baseUrl === undefined ? [base] : [base, String(baseUrl)];
  const revive = allowedOrigins && onlyFrom([...own, ...allowedOrigins]);
  const usual = connectionTo(base, whenReady, options.getToken, revive && (() => revive));
  return {
    ...usual,
    timeout: withinTimers(timeout ?? usual.timeout),
    fetch: options.fetch ?? usual.fetch,
    now: options.now ?? usual.now,
  };
}
