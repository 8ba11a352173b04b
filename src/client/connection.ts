import { baseFault } from './base-fault.js';
import { connectionTo, usableBase } from './connection-to.js';
import { withinTimers } from './time-out.js';

/** What a connection is made of; all but `apiBase` may be left out. */
export interface ConnectionOptions {
  /** Where the support API lives: an absolute address, or one relative to `baseUrl`. */
  apiBase: string | URL;
  /** The page's own address: a relative `apiBase` starts here, and its origin is trusted as it is. */
  baseUrl?: string | URL;
  /** The shopper's token. Asked before every call, so that it can be renewed; none, or an empty one, sends none. */
  getToken?: () => string | undefined | Promise<string | undefined>;
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
  readonly timeout: number;
  readonly fetch: typeof fetch;
  readonly whenReady: (flush: () => void) => void;
  readonly now: () => number;
}

/**
 * Makes the connection that every call of the client takes first. Nothing is sent yet.
 * @throws {TypeError} with a sentence for the storefront's developer, where `apiBase` is not one to send a token to.
 */
export function createConnection({ apiBase, baseUrl, timeout, ...options }: ConnectionOptions): Connection {
  const base = usableBase(apiBase, baseUrl);
  if (base === undefined) throw new TypeError(baseFault(apiBase, baseUrl));
  const { whenReady = (flush: () => void) => setTimeout(flush, 0) } = options;
  const usual = connectionTo(base, whenReady, options.getToken);
  return {
    ...usual,
    timeout: withinTimers(timeout ?? usual.timeout),
    fetch: options.fetch ?? usual.fetch,
    now: options.now ?? usual.now,
  };
}
