import { isSafeUrl } from '../contract/checks.js';
import type { Touchpoint } from '../contract/scalars.js';
import type { By } from '../testing/index.js';
import { LOOKS, type Look, type Way } from './result.js';
import { everyWay, wayOf } from './ways.js';

/** A call of the program that it cannot make sense of. */
export class UsageError extends Error {}

/** The options as they stand on the command line. */
export const OPTIONS = {
  url: { type: 'string' },
  'return-page': { type: 'string' },
  'return-reason': { type: 'string' },
  'help-page': { type: 'string' },
  'link-page': { type: 'string' },
  'mock-api': { type: 'string' },
  'allow-http': { type: 'boolean', default: false },
  only: { type: 'string' },
  language: { type: 'string' },
  by: { type: 'string' },
  look: { type: 'string' },
  zoom: { type: 'string' },
  width: { type: 'string' },
  'every-way': { type: 'boolean', default: false },
  report: { type: 'string' },
  junit: { type: 'string' },
  json: { type: 'boolean', default: false },
  timeout: { type: 'string' },
  browser: { type: 'string' },
  list: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
  version: { type: 'boolean', default: false },
} as const;

/** What was given of them. */
export interface Given {
  readonly [name: string]: string | boolean | undefined;
}

/** What a run needs to know. */
export interface Arguments {
  readonly url: string;
  /** The pages of other touchpoints, where the shop's own were named. */
  readonly pages: Readonly<Partial<Record<Touchpoint, string>>>;
  readonly returnReason: string | undefined;
  readonly mockApi: string | undefined;
  readonly only: readonly string[] | undefined;
  readonly ways: readonly Way[];
  readonly report: string | undefined;
  readonly junit: string | undefined;
  readonly json: boolean;
  /** How long a step may take, in ms. */
  readonly timeout: number;
  readonly browser: string | undefined;
}

/** Where `npm start` serves the demo. */
export const DEMO_URL = 'http://127.0.0.1:5173/';

const TIMEOUT = 15_000;
const BYS: readonly By[] = ['mouse', 'keyboard', 'touch'];

/**
 * Reads what was given.
 * @throws {UsageError} where it makes no sense; the message is a sentence.
 */
export function readArguments(given: Given, scenarioIds: readonly string[]): Arguments {
  const anyUrl = given['allow-http'] === true;
  const page = (name: string): string | undefined => addressFrom(name, textOf(given, name), anyUrl);
  const choice = {
    by: oneOf('by', textOf(given, 'by'), BYS),
    look: oneOf<Look>('look', textOf(given, 'look'), LOOKS),
    language: languageFrom(textOf(given, 'language')),
    width: numberFrom('width', textOf(given, 'width'), 240, 4000),
    zoom: numberFrom('zoom', textOf(given, 'zoom'), 100, 400),
  };
  const isEvery = given['every-way'] === true;
  const fixed = (['by', 'look', 'zoom', 'width'] as const).find((name) => choice[name] !== undefined);
  if (isEvery && fixed) throw new UsageError(`--every-way chooses --${fixed} itself.`);
  const pages = { return: page('return-page'), help: page('help-page'), email: page('link-page') };
  return {
    url: page('url') ?? DEMO_URL,
    pages: Object.fromEntries(Object.entries(pages).filter(([, address]) => address !== undefined)),
    returnReason: textOf(given, 'return-reason'),
    mockApi: page('mock-api'),
    only: onlyFrom(textOf(given, 'only'), scenarioIds),
    ways: isEvery ? everyWay(choice) : [wayOf(choice)],
    report: textOf(given, 'report'),
    junit: textOf(given, 'junit'),
    json: given['json'] === true,
    timeout: numberFrom('timeout', textOf(given, 'timeout'), 1, 600_000) ?? TIMEOUT,
    browser: textOf(given, 'browser'),
  };
}

/** An option's text; an empty one is a mistake. */
function textOf(given: Given, name: string): string | undefined {
  const value = given[name];
  if (value === '') throw new UsageError(`--${name} is empty.`);
  return typeof value === 'string' ? value : undefined;
}

function addressFrom(name: string, text: string | undefined, anyUrl: boolean): string | undefined {
  if (text === undefined) return undefined;
  if (!URL.canParse(text)) throw new UsageError(`--${name} is not an absolute address.`);
  const { protocol, username, password, hash } = new URL(text);
  if (username || password) throw new UsageError(`--${name} must not hold credentials.`);
  if (hash) throw new UsageError(`--${name} must not hold a fragment.`);
  if (protocol !== 'https:' && protocol !== 'http:')
    throw new UsageError(`--${name} must begin with https://.`);
  if (!isSafeUrl(text) && !anyUrl)
    throw new UsageError(
      `--${name} must begin with https:// (http:// only on this machine): what is typed there could be read on the way. --allow-http lets it pass.`,
    );
  return text;
}

function oneOf<Value extends string>(
  name: string,
  text: string | undefined,
  values: readonly Value[],
): Value | undefined {
  if (text === undefined) return undefined;
  const value = values.find((one) => one === text);
  if (value === undefined) throw new UsageError(`--${name} takes ${values.join(', ')}.`);
  return value;
}

function numberFrom(name: string, text: string | undefined, least: number, most: number): number | undefined {
  if (text === undefined) return undefined;
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (!(value >= least && value <= most))
    throw new UsageError(`--${name} takes a whole number from ${least} to ${most}.`);
  return value;
}

function languageFrom(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  try {
    return new Intl.Locale(text).toString();
  } catch {
    throw new UsageError('--language takes a language tag, such as de or fr-CA.');
  }
}

/** Scenarios by their ids, or by how they begin, up to a hyphen. */
function onlyFrom(text: string | undefined, ids: readonly string[]): readonly string[] | undefined {
  if (text === undefined) return undefined;
  const only = text.split(',').map((id) => id.trim());
  const unknown = only.find((wanted) => !ids.some((id) => isMeant(id, [wanted])));
  if (unknown !== undefined)
    throw new UsageError(`--only: there is no scenario "${unknown}". --list names all.`);
  return only;
}

/** Whether a scenario is among those that are wanted. */
export const isMeant = (id: string, only: readonly string[] | undefined): boolean =>
  only === undefined || only.some((wanted) => id === wanted || id.startsWith(`${wanted}-`));
