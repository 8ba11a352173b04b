import { isSafeUrl, PartRequest } from '../contract/index.js';
import { VERSION } from '../version.js';
import { Api, read, type Answer } from './api.js';
import type { Check, CheckGroup, Run } from './check.js';
import { CHECK_GROUPS } from './checks/index.js';
import type { Fixtures } from './fixtures.js';
import { isObject } from './json.js';
import { findMaterial } from './material.js';
import { redactor } from './redact.js';
import { totalsOf, type CheckResult, type Outcome, type Report } from './report.js';
import { Broken, Missing, Unreachable } from './verdict.js';

export interface CheckApiOptions {
  /** The API's base: https, or http on this machine. */
  url: string;
  /** The token of a shopper with orders; without it most questions are skipped. */
  token?: string | undefined;
  fixtures?: Fixtures | undefined;
  /** The origin of a page that calls the API from elsewhere; without it, that is not asked. */
  origin?: string | undefined;
  /** Whether changes that no call takes back may be made; not, if not given. */
  allowLasting?: boolean | undefined;
  /** The questions to ask: ids, or how they begin, `orders`; all if not given. */
  only?: readonly string[] | undefined;
  /** Stands in for the global `fetch`. */
  fetch?: typeof fetch | undefined;
  /** How long one call may take, in ms; 10,000 if not given. */
  timeout?: number | undefined;
  /** The clock, as an ISO 8601 text. */
  now?: (() => string) | undefined;
  /** Told of each question's result as it comes. */
  onProgress?: ((result: CheckResult) => void) | undefined;
}

const DEFAULT_TIMEOUT = 10_000;
const MOST_CALLS_TOLD = 12;

/** What is wrong with an API's base, in a sentence; undefined where a token may be sent there. */
export function baseFault(url: string): string | undefined {
  if (!URL.canParse(url)) return 'The URL of the API is not an absolute address.';
  const { username, password, search, hash } = new URL(url);
  if (username || password) return 'The URL of the API must not hold credentials.';
  if (!isSafeUrl(url)) return 'The URL of the API must begin with https:// (http:// only on this machine).';
  if (search || hash) return 'The URL of the API must end with its path, without a query or a fragment.';
  return undefined;
}

/** What is wrong with a token, in a sentence that does not show it; undefined where a header can carry it. */
export function tokenFault(token: string | undefined): string | undefined {
  return token === undefined || /^[\x21-\x7e]+$/.test(token)
    ? undefined
    : 'A token is empty, or holds spaces or other characters that no header can carry.';
}

/**
 * Asks a running API every question of the contract. Safe to repeat: the part requests that it makes are cancelled
 * again, and what no call takes back is done only with `allowLasting`.
 * @throws {TypeError} where `url` is not one to send a token to, or a token is none.
 * @throws {Unreachable} where nothing answers there.
 */
export async function checkApi(options: CheckApiOptions): Promise<Report> {
  const fault =
    baseFault(options.url) ?? tokenFault(options.token) ?? tokenFault(options.fixtures?.otherToken);
  if (fault !== undefined) throw new TypeError(fault);
  const url = new URL(options.url).href.replace(/\/+$/, '');
  const { fixtures = {}, only, onProgress, now = () => new Date().toISOString() } = options;

  const answers: Answer[] = [];
  const api = new Api({
    url,
    token: options.token,
    // Looked up at each call, as the kit does.
    fetch: options.fetch ?? ((input, init) => fetch(input, init)),
    timeout: options.timeout ?? DEFAULT_TIMEOUT,
    heard: (answer) => answers.push(answer),
  });
  const redact = redactor([options.token, ...secretsOf(fixtures)], answers);
  const startedAt = now();
  await reach(api, redact);

  const conduct = new Conduct(api, answers, options, fixtures);
  const results: CheckResult[] = [];
  for (const { title, checks } of CHECK_GROUPS) {
    for (const check of checks.filter(({ id }) => isMeant(id, only))) {
      const result = await conduct.ask(title, check, redact);
      results.push(result);
      onProgress?.(result);
    }
  }
  const left = await conduct.tidy();
  return {
    api: url,
    kit: VERSION,
    startedAt,
    ...(only === undefined ? {} : { only: [...only] }),
    effects: { partRequestsMade: conduct.madeCount, partRequestsLeft: left.map(redact) },
    results,
    totals: totalsOf(results),
  };
}

/** Whether a question is among those to ask. */
function isMeant(id: string, only: readonly string[] | undefined): boolean {
  return only === undefined || only.some((wanted) => id === wanted || id.startsWith(`${wanted}.`));
}

function secretsOf({ otherToken, link, usedLink, expiredLink }: Fixtures): (string | undefined)[] {
  return [otherToken, link, usedLink, expiredLink];
}

/** One call without a token: whatever comes back, somebody is there. */
async function reach(api: Api, redact: (text: string) => string): Promise<void> {
  try {
    await api.ask('GET /orders', { token: null });
  } catch (error) {
    throw new Unreachable(
      `The API cannot be reached. ${redact(error instanceof Error ? error.message : '')}`,
    );
  }
}

/** Asks the questions, and puts away after each what it made. */
class Conduct {
  readonly #run: Run;
  readonly #kept = new Set<string>();
  readonly #known = new Set<string>();
  readonly #left = new Set<string>();
  readonly #answers: Answer[];

  constructor(api: Api, answers: Answer[], options: CheckApiOptions, fixtures: Fixtures) {
    this.#answers = answers;
    const { token, origin, allowLasting = false } = options;
    this.#run = {
      api,
      fixtures,
      hasToken: token !== undefined,
      origin,
      allowLasting,
      material: findMaterial(() => this.#run),
      answers,
      made: new Set(),
      newKey: () => `check-api-${crypto.randomUUID()}`,
      place: async (json, how = {}) => {
        const sent = how.body === undefined ? { ...how, json } : how;
        const answer = await api.ask('POST /part-requests', sent);
        this.#notice(answer);
        return answer;
      },
      keep: (requestId) => this.#kept.add(requestId),
    };
  }

  /** How many part requests were made so far. */
  get madeCount(): number {
    return this.#known.size;
  }

  async ask(
    group: CheckGroup['title'],
    check: Check,
    redact: (text: string) => string,
  ): Promise<CheckResult> {
    const from = this.#answers.length;
    const verdict = await this.#verdictOf(check);
    const calls = this.#answers
      .slice(from)
      .map(({ line, status }) => redact(`${line} → ${status}`))
      .slice(-MOST_CALLS_TOLD);
    await this.#cancel([...this.#run.made].filter((requestId) => !this.#kept.has(requestId)));
    const { id, promise, rules } = check;
    return {
      id,
      group,
      promise,
      ...(rules === undefined ? {} : { rules: [...rules] }),
      outcome: verdict.outcome,
      detail: redact(verdict.detail),
      ...(verdict.outcome === 'failed' ? { calls } : {}),
    };
  }

  /** Cancels all that still stands; the ids of what could not be cancelled. */
  async tidy(): Promise<string[]> {
    await this.#cancel([...this.#run.made]);
    return [...this.#left];
  }

  async #verdictOf(check: Check): Promise<{ outcome: Outcome; detail: string }> {
    try {
      return { outcome: 'passed', detail: await check.ask(this.#run) };
    } catch (error) {
      if (error instanceof Missing) return { outcome: 'skipped', detail: error.message };
      if (error instanceof Broken) return { outcome: 'failed', detail: error.message };
      // An answer that nobody foresaw must not cost the other questions.
      return { outcome: 'failed', detail: `The answer could not be judged: ${String(error)}.` };
    }
  }

  #notice({ status, json }: Answer): void {
    if (status < 200 || status >= 300 || !isObject(json)) return;
    const id = json['requestId'];
    if (typeof id !== 'string' || this.#known.has(id)) return;
    this.#known.add(id);
    this.#run.made.add(id);
  }

  async #cancel(requestIds: readonly string[]): Promise<void> {
    for (const requestId of requestIds) {
      this.#run.made.delete(requestId);
      const params = { requestId };
      try {
        await this.#run.api.ask('POST /part-requests/{requestId}/cancel', { params, json: {} });
        // Whatever that answered: it is gone only if it says so itself.
        const after = await this.#run.api.ask('GET /part-requests/{requestId}', { params });
        if (read(after, 200, PartRequest).status !== 'cancelled') this.#left.add(requestId);
      } catch {
        this.#left.add(requestId);
      }
    }
  }
}
