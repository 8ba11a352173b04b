import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserType } from 'playwright-core';
import { Unreachable } from './street.js';

const SYSTEM_PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
];

const NO_PLAYWRIGHT =
  'The journeys are gone with Playwright, which is not installed: npm install --save-dev playwright-core';

/** Playwright as the shop has installed it: beside the kit, or in the folder where the command was called. */
async function playwright(): Promise<{ chromium: BrowserType }> {
  try {
    return await import('playwright-core');
  } catch {
    try {
      const file = createRequire(path.join(process.cwd(), 'package.json')).resolve('playwright-core');
      const found: { chromium?: BrowserType; default?: { chromium: BrowserType } } = await import(
        pathToFileURL(file).href
      );
      const { chromium = found.default?.chromium } = found;
      if (chromium) return { chromium };
    } catch {
      // Said below.
    }
    throw new Unreachable(NO_PLAYWRIGHT);
  }
}

/**
 * Starts a Chromium: the one that was named, CHROME_PATH, one of the system, else Playwright's own.
 * @throws {Unreachable} where there is none, or no Playwright; the message says what to do.
 */
export async function startBrowser(named: string | undefined): Promise<Browser> {
  const { chromium } = await playwright();
  const executablePath =
    named ?? (process.env['CHROME_PATH'] || SYSTEM_PATHS.find((file) => existsSync(file)) || undefined);
  if (executablePath !== undefined && !existsSync(executablePath))
    throw new Unreachable(`There is no browser at ${executablePath}.`);
  try {
    return await chromium.launch({
      // As shoppers see pages: hidden, scrollbars would leave white what a page keeps free for them.
      ignoreDefaultArgs: ['--hide-scrollbars'],
      ...(executablePath !== undefined && { executablePath }),
    });
  } catch (error) {
    const [why = ''] = String(error instanceof Error ? error.message : error).split('\n');
    throw new Unreachable(
      `No Chromium could be started (--browser PATH names one; npx playwright-core install chromium brings one). ${why}`,
    );
  }
}
