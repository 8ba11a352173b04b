// A shopper who requests a part in a host's shop, with a real mouse and keyboard.
import { PredefinedNetworkConditions } from 'puppeteer-core';

/** Milliseconds for each step: a busy machine is slow. */
const PATIENCE = 20_000;
const LINE = 'product-support-order-item[item-id="114-7702615-1"]';
const KNOWN_LINE = 'product-support-order-item[item-id="114-7641922-1"]';

/** Runs before any script of a page, and keeps what only the page itself is told. */
function watch() {
  const shifts = [];
  Object.defineProperty(window, Symbol.for('shifts'), { value: shifts });
  new PerformanceObserver((list) => {
    for (const { hadRecentInput, value, sources } of list.getEntries())
      // What stands in a shadow root is not told to the page.
      if (!hadRecentInput) shifts.push({ value, moved: sources.map(({ node }) => node?.nodeName) });
  }).observe({ type: 'layout-shift', buffered: true });
}

/** What moved without the shopper's doing since it was last asked. */
async function shifts(page) {
  await page.evaluate(twoFrames);
  return page.evaluate(() => window[Symbol.for('shifts')].splice(0));
}

const inWords = ({ value, moved }) => `layout shift ${value} of ${moved.join(', ')}`;

const twoFrames = () =>
  new Promise((shown) => requestAnimationFrame(() => requestAnimationFrame(() => shown())));

/** What the kit and the page say just now, for the report of a step that was not reached. */
function shownText() {
  const texts = [document.body.innerText];
  const visit = (root) => {
    for (const { shadowRoot } of root.querySelectorAll('*')) {
      if (!shadowRoot) continue;
      texts.push(shadowRoot.textContent);
      visit(shadowRoot);
    }
  };
  visit(document);
  return texts.join(' ').replace(/\s+/g, ' ').slice(0, 600);
}

/** From the order line to the confirmation, and what did not go as it should. */
async function requestPart(page, faults) {
  const named = (role, name) => page.locator(`::-p-aria([name="${name}"][role="${role}"])`);
  const isOn = (heading) => named('heading', heading).wait();
  const presses = (name) => named('button', name).click();
  const ticks = (value) => page.locator(`>>> input[value="${value}"]`).click();
  // Looked for in each frame: a page is not told what changes in a shadow root.
  const sees = (selector) => page.waitForSelector(selector, { visible: true });

  await sees(`${KNOWN_LINE} >>> [part="option"]`);
  const option = await sees(`${LINE} >>> [part="option"]`);
  faults.push(...(await shifts(page)).map(inWords));
  await option.click();
  await isOn('How can we help?');
  await presses('Request a free part');
  await isOn('What is wrong with the part?');
  await ticks('damaged');
  await presses('Continue');
  await isOn('Which parts do you need?');
  await ticks('coffee-drip-tray');
  await presses('Continue');
  await isOn('Anything we should know?');
  await presses('Continue');
  await isOn('Check your request');
  // Looked at before the request is made: then the line tells of it, and is higher.
  faults.push(...(await shifts(page)).filter(({ moved }) => moved.some(Boolean)).map(inWords));
  await presses('Request for free');
  await isOn('We have received your request');
  const heard = await page.waitForSelector('output:not(:empty)');
  const text = await heard.evaluate(({ textContent }) => textContent.trim());
  if (!/^Part requested: \S+$/.test(text)) faults.push(`the page's own line says "${text}"`);
  await presses('Close');
  await sees(`${LINE} >>> summary`);
}

/** The calls that a visit should make: the item that the shop knows already is not asked for. */
function faultsInCalls(calls) {
  const asked = calls.filter((call) => call.startsWith('GET /support-options'));
  const items = asked.flatMap((call) => new URLSearchParams(call.split('?')[1]).getAll('item'));
  const requests = calls.filter((call) => call === 'POST /part-requests');
  return [
    ...(items.every((item) => item === '114-7702615:114-7702615-1') ? [] : [`asked for ${items.join(', ')}`]),
    ...(requests.length === 1 ? [] : [`${requests.length} part requests were sent`]),
  ];
}

/** Goes through a whole request; what did not go as it should. */
export async function visit(browser, shop) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  await page.setViewport({ width: 1000, height: 800 });
  // On a phone's network a page is shown before its scripts are there.
  await page.emulateNetworkConditions(PredefinedNetworkConditions['Fast 4G']);
  await page.evaluateOnNewDocument(watch);
  const faults = [];
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) faults.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`uncaught: ${error.stack}`));
  try {
    await page.goto(shop.origin, { waitUntil: 'load' });
    await requestPart(page, faults);
    faults.push(...faultsInCalls(shop.calls()));
  } catch (error) {
    faults.push(`${error.message}; the page shows: ${await page.evaluate(shownText).catch(String)}`);
  } finally {
    await context.close();
  }
  return faults;
}

/** Follows the plain link where no script runs; what did not go as it should. */
export async function visitWithoutScript(browser, shop) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  await page.setJavaScriptEnabled(false);
  try {
    await page.goto(shop.origin, { waitUntil: 'load' });
    const link = await page.waitForSelector(`${LINE}[order-id="114-7702615"] > a[href]`, { visible: true });
    await Promise.all([page.waitForNavigation(), link.click()]);
    const { pathname } = new URL(page.url());
    return pathname === '/help' ? [] : [`without JavaScript the plain link leads to ${pathname}`];
  } catch (error) {
    return [`without JavaScript: ${error.message}`];
  } finally {
    await context.close();
  }
}
