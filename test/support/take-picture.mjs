// Takes the README's picture of the running demo: `npm start` in one terminal, `npm run picture` in another.
import puppeteer from 'puppeteer-core';
import { findBrowser } from './find-browser.mjs';

const address = process.env.DEMO ?? 'http://127.0.0.1:5173/';
const { source: _, ...launch } = await findBrowser();
const browser = await puppeteer.launch({ ...launch, headless: true });
try {
  const page = await browser.newPage();
  await page.setViewport({ width: 1200, height: 800, deviceScaleFactor: 1.5 });
  await page.goto(new URL('orders.html?theme=light', address).href, { waitUntil: 'networkidle0' });
  // A picture shows no scrollbar: what is kept free for one would stay white beside the dimmed page.
  await page.addStyleTag({ content: 'html { scrollbar-gutter: auto; }' });
  const press = async (name) => page.locator(`::-p-aria([name="${name}"][role="button"])`).click();
  await press('Get product support');
  await press('Request a free part');
  await page.locator('>>> input[value="damaged"]').click();
  await press('Continue');
  // The drawing comes with code and pictures of its own.
  await page.waitForSelector('>>> .region');
  await page.waitForNetworkIdle();
  await page.locator('>>> .region').click();
  await page.mouse.move(0, 0);
  await page.waitForNetworkIdle();
  await page.screenshot({ path: 'demo/picture.png' });
} finally {
  await browser.close();
}
