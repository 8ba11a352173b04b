// A shopper who requests a part on a page that the kit does not control, with a real mouse and keyboard.
import { LOOKED_AT, takeLook } from './look.mjs';

/** Milliseconds for each step: a busy machine is slow. */
const PATIENCE = 15_000;
const NOTE = 'A corner is broken off.';

/** Runs before any script of a page, and keeps what only the page itself is told. */
function watch() {
  const seen = { violations: [], shift: 0 };
  Object.defineProperty(window, Symbol.for('seen'), { value: seen });
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
    seen.violations.push(`${effectiveDirective} ${blockedURI} ${sample}`),
  );
  new PerformanceObserver((list) => {
    for (const { hadRecentInput, value } of list.getEntries()) if (!hadRecentInput) seen.shift += value;
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Where the kit's modal dialog stands, and what of the page lies on top at its centre and at the page's edges. */
function whoIsOnTop() {
  const within = (root) =>
    [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
      shadowRoot ? [...shadowRoot.querySelectorAll('dialog'), ...within(shadowRoot)] : [],
    );
  const dialog = within(document).find((candidate) => candidate.matches(':modal'));
  if (!dialog) return undefined;
  const { left, right, top, bottom } = dialog.getBoundingClientRect();
  const at = (x, y) => document.elementFromPoint(x, y)?.localName ?? 'nothing';
  return {
    centre: at((left + right) / 2, (top + bottom) / 2),
    edges: [at(innerWidth / 2, 2), at(innerWidth / 2, innerHeight - 3)],
    box: { left, right, top, bottom },
  };
}

/** What the kit says just now, for the report of a step that was not reached. */
function shownText() {
  const texts = [];
  const visit = (root) => {
    for (const element of root.querySelectorAll('*')) {
      if (!element.shadowRoot) continue;
      texts.push(element.shadowRoot.textContent);
      visit(element.shadowRoot);
    }
  };
  visit(document);
  return texts.join(' ').replace(/\s+/g, ' ').slice(0, 600);
}

const twoFrames = () =>
  new Promise((shown) => requestAnimationFrame(() => requestAnimationFrame(() => shown())));

/** The shopper in a frame of a page: finds things as assistive technology does, and presses where they are. */
function shopperIn(page, frame) {
  const named = (role, name) => frame.locator(`::-p-aria([name="${name}"][role="${role}"])`);
  return {
    sees: ({ role, name }) => named(role, name).wait(),
    isOn: (heading) => named('heading', heading).wait(),
    finds: (selector) => frame.waitForSelector(selector, { visible: true }),
    presses: (name) => named('button', name).click(),
    ticks: async (value) => {
      const box = frame.locator(`>>> input[value="${value}"]`);
      await box.click();
      // What arrived meanwhile may have moved it away from under the pointer: whoever presses looks whether it is ticked.
      if (!(await box.map((input) => input.checked).wait())) await box.click();
    },
    async types(name, text) {
      // What is loaded on demand may come above it: nobody types while the page still moves.
      await this.rests();
      await named('textbox', name).click();
      await page.keyboard.sendCharacter(text);
    },
    /** Nothing lies under the pointer, and what is loaded on demand is there. */
    async rests() {
      await page.mouse.move(0, 0);
      await page.waitForNetworkIdle({ idleTime: 50 });
      await frame.evaluate(twoFrames);
    },
  };
}

/**
 * From a touchpoint to the list of parts, and where a `whole` request is made to the confirmation and back; `look` and
 * `top` are called at each place worth a look.
 */
async function requestPart(
  shopper,
  { touchpoint, whole, look, top, midway, shiftsBefore, tellsReason, isClosed },
) {
  const { tag, option, opensBy, isModal, reason, leavesBy } = touchpoint;
  const afterwards = `${tag} >>> ${touchpoint.afterwards}`;
  if (opensBy) {
    await shopper.sees(option);
    await look('the option');
    await shiftsBefore();
    await shopper.presses(opensBy);
  } else {
    await look('nothing yet');
    await shiftsBefore();
    await tellsReason();
    await shopper.sees(option);
  }
  await shopper.isOn('How can we help?');
  await look('the support page');
  if (isModal) await top();
  await shopper.presses('Request a free part');
  if (!reason) {
    await shopper.isOn('What is wrong with the part?');
    await shopper.ticks('damaged');
    await look('the reason');
    await shopper.presses('Continue');
  }
  await shopper.isOn('Which parts do you need?');
  await shopper.ticks('coffee-drip-tray');
  await midway();
  await look('the parts');
  if (!whole) return;
  await shopper.presses('Continue');
  await shopper.isOn('Anything we should know?');
  await shopper.types('Note (optional)', NOTE);
  await look('the note');
  await shopper.presses('Continue');
  await shopper.isOn('Check your request');
  await look('the review');
  if (isModal) await top();
  await shopper.presses('Request for free');
  await shopper.isOn('We have received your request');
  // What a dialog stands over has heard of it too.
  if (isModal) await shopper.finds(afterwards);
  await look('the confirmation');
  await shopper.presses(leavesBy);
  await isClosed();
  await shopper.finds(afterwards);
  await look('the page afterwards');
}

/**
 * Goes through a request, and tells what was seen on the way.
 *
 * @param {import('puppeteer-core').Browser} browser
 * @param {object} visited
 * @param {string} visited.address
 * @param {import('./touchpoints.js').Touchpoint} visited.touchpoint
 * @param {boolean} visited.whole - Whether the part is requested; else the shopper has seen enough at the list of parts.
 * @param {string} [visited.frame] - The name of the frame in which the touchpoint stands.
 * @param {string} [visited.midway] - A script that the page runs while the shopper is asked for the parts.
 */
export async function visit(browser, { address, touchpoint, whole, frame: frameName, midway = '' }) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  await page.setViewport({ width: 1000, height: 800 });
  // Other pages are visited at the same time.
  await page.emulateFocusedPage(true);
  // Nothing is caught in the middle of a movement.
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await page.evaluateOnNewDocument(watch);
  const said = [];
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) said.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => said.push(`uncaught: ${error.stack}`));
  const seen = { looks: {}, onTop: [], said };
  let frame = page.mainFrame();
  const watched = () => frame.evaluate(() => window[Symbol.for('seen')]);
  try {
    await page.goto(address, { waitUntil: 'load' });
    if (frameName) frame = await (await page.waitForSelector(`iframe[name="${frameName}"]`)).contentFrame();
    const shopper = shopperIn(page, frame);
    await requestPart(shopper, {
      touchpoint,
      whole,
      async look(place) {
        await shopper.rests();
        seen.looks[place] = await frame.evaluate(takeLook, LOOKED_AT);
      },
      top: async () => seen.onTop.push(await frame.evaluate(whoIsOnTop)),
      midway: () => frame.evaluate(`(async () => {${midway}})()`),
      tellsReason: () =>
        frame.$eval(
          touchpoint.tag,
          (element, reason) => element.setAttribute('reason', reason),
          touchpoint.reason,
        ),
      shiftsBefore: async () => (seen.shift = (await watched()).shift),
      isClosed: () => frame.waitForFunction(() => window.heard.at(-1)?.name === 'closed'),
    });
  } catch (error) {
    seen.failed = `${error.message}; the kit shows: ${await frame.evaluate(shownText).catch(String)}`;
  }
  const { violations } = await watched().catch(() => ({ violations: [] }));
  const heard = await frame.evaluate(() => window.heard).catch(() => []);
  await context.close();
  return { ...seen, violations, heard };
}
