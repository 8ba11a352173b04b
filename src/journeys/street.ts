import type { BrowserContext, Page } from 'playwright-core';
import { DEMO_URL, type Arguments } from './arguments.js';
import { DemoShop, NO_NETWORK } from './demo-shop.js';
import { PlainShop, type ShopPages } from './plain-shop.js';
import type { Way } from './result.js';
import type { Scenario } from './scenario.js';
import type { Shop } from './shop.js';

/** Where the shops stand: makes one for each scenario, and knows what none of them has. */
export interface Street {
  /** The language of its pages, where a way chooses none. */
  readonly language: string;
  /** Why a scenario cannot be gone here in this way; undefined where it can. */
  lacks(scenario: Scenario, way: Way): string | undefined;
  shopAt(page: Page, context: BrowserContext, scenario: Scenario, way: Way): Promise<Shop>;
}

/** Nothing answers at the address; the message says so in a sentence. */
export class Unreachable extends Error {}

const DEFAULT_WORLD = 'default';
const DEFAULT_LANGUAGE = 'en';

/**
 * Looks what stands at the address: the kit's demo, or a shop of whoever.
 * @throws {Unreachable} where nothing answers.
 */
export async function streetAt({
  url,
  pages,
  mockApi,
  returnReason,
  timeout,
}: Pick<Arguments, 'url' | 'pages' | 'mockApi' | 'returnReason' | 'timeout'>): Promise<Street> {
  const html = await textAt(url);
  const base = new URL('.', url).href;
  const isNamed = Object.keys(pages).length > 0 || mockApi !== undefined;
  return !isNamed && isDemo(html)
    ? demoStreet(base, timeout)
    : plainStreet({ pages: { ...pages, order: url }, mockApi, returnReason }, languageOf(html), timeout);
}

async function textAt(url: string): Promise<string> {
  try {
    return await (await fetch(url)).text();
  } catch {
    throw new Unreachable(
      url === DEMO_URL
        ? `Nothing answers at ${url}, where “npm start” serves the kit’s demo. Start it, or name a shop’s page with --url.`
        : `Nothing answers at ${url}.`,
    );
  }
}

/** The demo's pages have places of these names, whether they come from a server that builds them or not. */
const isDemo = (html: string): boolean =>
  html.includes('<div id="shop">') && html.includes('<div id="stage"');

const languageOf = (html: string): string =>
  /<html[^>]*\blang="([\w-]+)"/i.exec(html)?.[1] ?? DEFAULT_LANGUAGE;

function demoStreet(base: string, timeout: number): Street {
  return {
    language: DEFAULT_LANGUAGE,
    lacks: ({ needs = [] }) => (needs.includes('a network') ? NO_NETWORK : undefined),
    shopAt: async (page, _context, { world = DEFAULT_WORLD }, { language = DEFAULT_LANGUAGE }) =>
      new DemoShop(page, base, { world, language, timeout }),
  };
}

function plainStreet(shop: ShopPages, language: string, timeout: number): Street {
  const isOther = (wanted: string | undefined): boolean =>
    wanted !== undefined && !language.startsWith(wanted) && !wanted.startsWith(language);
  return {
    language,
    lacks(scenario, way) {
      if (isOther(way.language)) return `The page is in “${language}”, not in “${way.language}”.`;
      return PlainShop.lacks(shop, scenario);
    },
    shopAt: async (page, context, { world }) => new PlainShop(page, context, shop, { world, timeout }),
  };
}
