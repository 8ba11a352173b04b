import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../support/find-browser.mjs';

/** Letters and lines are drawn alike on every machine: whatever its processor, its screen and its settings. */
const ALIKE = [
  '--disable-gpu',
  '--disable-skia-runtime-opts',
  '--disable-partial-raster',
  '--disable-checker-imaging',
  '--disable-lcd-text',
  '--disable-font-subpixel-positioning',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
  '--force-device-scale-factor=1',
  '--hide-scrollbars',
  '--lang=en-US',
];

/** Starts the browser that is installed with the project, whatever else there is; no font of the machine is seen by it. */
export async function startBrowser() {
  // Another one draws otherwise.
  delete process.env.CHROME_PATH;
  delete process.env.PUPPETEER_EXECUTABLE_PATH;
  process.env.BUNDLED_CHROMIUM = '1';
  const { source: _, args, env, ...launchOptions } = await findBrowser();
  const fonts = fontsOf(path.dirname(launchOptions.executablePath));
  const browser = await puppeteer.launch({
    ...launchOptions,
    args: [...args, ...ALIKE],
    env: { ...env, FONTCONFIG_FILE: fonts.file, LANGUAGE: 'en-US', TZ: 'UTC' },
    headless: 'shell',
  });
  return {
    browser,
    version: await browser.version(),
    async close() {
      await browser.close();
      fonts.remove();
    },
  };
}

/** A list of fonts for the browser: those beside it alone. */
function fontsOf(folder) {
  const own = mkdtempSync(path.join(os.tmpdir(), 'product-support-fonts-'));
  const file = path.join(own, 'fonts.conf');
  writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${path.join(folder, 'fonts')}</dir><cachedir>${own}</cachedir></fontconfig>`,
  );
  return { file, remove: () => rmSync(own, { recursive: true, force: true }) };
}
