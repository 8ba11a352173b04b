import { isSafeUrl } from '../contract/checks.js';

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

const DEFAULT_TIMEOUT = 10_000;

function checkApiBase(apiBase: string | URL, baseUrl: string | URL | undefined): string {
  const said = `The API base "${String(apiBase)}"`;
  if (!URL.canParse(String(apiBase), baseUrl)) {
    throw new TypeError(`${said} is neither an absolute address nor one on the page's.`);
  }
  const url = new URL(String(apiBase), baseUrl);
  const trusted = baseUrl !== undefined && url.protocol === 'http:' && url.origin === new URL(baseUrl).origin;
  if (url.username || url.password)
    throw new TypeError(`The API base on ${url.host} must not hold credentials.`);
  if (!trusted && !isSafeUrl(url.href)) {
    throw new TypeError(
      `${said} must begin with https:// (http:// only on this machine or the page's origin).`,
    );
  }
  if (url.search || url.hash) throw new TypeError(`${said} must be without a query or a fragment.`);
  return url.href.replace(/\/+$/, '');
}

/**
 * Makes the connection that every call of the client takes first. Nothing is sent yet.
 * @throws {TypeError} with a sentence for the storefront's developer, where `apiBase` is not one to send a token to.
 */
export function createConnection(options: ConnectionOptions): Connection {
  return {
    apiBase: checkApiBase(options.apiBase, options.baseUrl),
    getToken: options.getToken ?? (() => undefined),
    timeout: options.timeout ?? DEFAULT_TIMEOUT,
    // Looked up at each call: what wraps the global one later (monitoring, a mock) is not passed by.
    fetch: options.fetch ?? ((input, init) => fetch(input, init)),
    whenReady: options.whenReady ?? ((flush) => setTimeout(flush, 0)),
    now: options.now ?? (() => performance.now()),
  };
}
