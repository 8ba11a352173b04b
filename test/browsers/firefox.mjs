// Firefox, driven over WebDriver BiDi.
import { existsSync } from 'node:fs';
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';

const SYSTEM_PATHS = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:/Program Files/Mozilla Firefox/firefox.exe',
];

/** In ms. */
const PATIENCE = 180_000;

/** Finds Firefox: FIREFOX_PATH, then a system one. */
const find = () => [process.env.FIREFOX_PATH, ...SYSTEM_PATHS].find((file) => file && existsSync(file));

async function openPage({ browser }) {
  const page = await (await browser.createBrowserContext()).newPage();
  // As long as the runner waits for its tests to begin: a page that is late must not end the run.
  page.setDefaultNavigationTimeout(PATIENCE);
  const press = page.keyboard.press.bind(page.keyboard);
  // Chromium's protocol takes the name of the key, BiDi what it types.
  page.keyboard.press = (key, options) => press(key === 'Space' ? ' ' : key, options);
  return page;
}

/** A page for each file of tests: one whose window has lost the focus to the browser's own does not get it back. */
function withNewPages(launcher) {
  const stopSession = launcher.stopSession.bind(launcher);
  launcher.stopSession = async (id) => {
    const page = launcher.getPage(id);
    const result = await stopSession(id);
    launcher.inactivePages.length = 0;
    await page.browserContext().close();
    return result;
  };
  return launcher;
}

/** @type {import('./run.mjs').TestedBrowser} */
export const firefox = {
  name: 'Firefox',
  missing: () =>
    find() ? undefined : 'No Firefox found: install Debian’s package firefox-esr, or set FIREFOX_PATH.',
  launcher: () =>
    withNewPages(
      chromeLauncher({
        puppeteer,
        launchOptions: {
          browser: 'firefox',
          executablePath: find(),
          headless: true,
          // A page has the focus, as if its window had it: without a screen no window has.
          extraPrefsFirefox: { 'focusmanager.testmode': true },
        },
        createPage: openPage,
      }),
    ),
  stop: () => undefined,
};
