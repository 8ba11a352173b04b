// Visits to pages that a server rendered: what a shopper sees before any script, while it comes, and afterwards.
import { pressesLink, settles, strict } from '../loader/shop.mjs';
import { openShop } from './shop.mjs';

const RESERVE = '<link rel="stylesheet" href="/kit/reserve.css">';
const module = (src) => `<script type="module" src="/kit/${src}"></script>`;

/** Scripts that bring the kit: bundled by the shop; that besides with what hydrates its own elements; from a CDN. */
const SCRIPTS = {
  kit: 'client/kit/shop.js',
  hydrating: 'client/hydrating/shop.js',
  cdn: 'product-support-kit.js',
};
const scripts = (name) => module('shop.js') + module(SCRIPTS[name]);

/** Runs before any script of a page, and keeps what is shown and what shifts, frame by frame. */
function watch(tag) {
  const within = (root) => [
    ...root.querySelectorAll('*'),
    ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? within(shadowRoot) : [])),
  ];
  const isSeen = (element) =>
    element.checkVisibility({ visibilityProperty: true }) && element.getBoundingClientRect().height > 0;
  const shown = (kit) => {
    if (within(document).some((element) => element.localName === 'a' && isSeen(element))) return 'link';
    return within(kit.shadowRoot).some(
      (element) => /^(h2|button)$/.test(element.localName) && isSeen(element),
    )
      ? 'kit'
      : 'nothing';
  };
  const shifts = [];
  const states = [];
  new PerformanceObserver((list) => {
    for (const { hadRecentInput, value } of list.getEntries()) if (!hadRecentInput) shifts.push(value);
  }).observe({ type: 'layout-shift', buffered: true });
  const eachFrame = () => {
    const kit = within(document).find(({ localName }) => localName === tag);
    // Not while the page is still being parsed.
    if (kit?.shadowRoot && document.querySelector('footer')) {
      const state = shown(kit);
      if (states.at(-1) !== state) states.push(state);
    }
    requestAnimationFrame(eachFrame);
  };
  requestAnimationFrame(eachFrame);
  Object.defineProperty(window, Symbol.for('seen'), { value: { states, shifts } });
}

const frames = (page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

const seen = async (page) => {
  await frames(page);
  return page.evaluate(() => structuredClone(window[Symbol.for('seen')]));
};

/** Where the element and its plain link are; the link is remembered. */
const places = (page, tag) =>
  page.evaluate((name) => {
    const kit = document.querySelector(name);
    const link = kit.querySelector('a');
    link.focus();
    globalThis.linkAtFirst = link;
    return [kit, link].map((element) => JSON.stringify(element.getBoundingClientRect()));
  }, tag);

/** The same right after the element's first rendering in the browser, before anything of it is painted. */
const watchTakeover = (page, tag) =>
  page.evaluate((name) => {
    globalThis.takenOver = customElements.whenDefined(name).then(async () => {
      const kit = document.querySelector(name);
      await kit.updateComplete;
      const link = kit.querySelector('a');
      const { children, adoptedStyleSheets } = kit.shadowRoot;
      return {
        places: [kit, link].map((element) => JSON.stringify(element.getBoundingClientRect())),
        isSameLink: link === globalThis.linkAtFirst,
        hasFocus: document.activeElement === link,
        slots: kit.shadowRoot.querySelectorAll('slot').length,
        left: [...children].filter(({ localName }) => localName === 'style').length,
        sheets: adoptedStyleSheets.length,
      };
    });
  }, tag);

const named = (page, role, name) => page.locator(`::-p-aria([name="${name}"][role="${role}"])`);

/** From the touchpoint to the confirmation. */
async function requestPart(page, name) {
  const isOn = (heading) => named(page, 'heading', heading).wait();
  const presses = (button) => named(page, 'button', button).click();
  const ticks = (value) => page.locator(`>>> input[value="${value}"]`).click();
  if (name === 'return-offer')
    await page.$eval('product-support-return-offer', (offer) => offer.setAttribute('reason', 'damaged'));
  else if (name === 'help-centre') await page.locator('>>> [data-item="114-7702615:114-7702615-1"]').click();
  else await presses('Get product support');
  await isOn('How can we help?');
  await presses('Request a free part');
  if (name !== 'return-offer') {
    await isOn('What is wrong with the part?');
    await ticks('damaged');
    await presses('Continue');
  }
  await isOn('Which parts do you need?');
  await ticks('coffee-drip-tray');
  await presses('Continue');
  await isOn('Anything we should know?');
  await presses('Continue');
  await isOn('Check your request');
  await presses('Request for free');
  await isOn('We have received your request');
  return 'received';
}

/** Opens a page as its server rendered it, with a support API of its own while `stays`. */
async function comes(visit, name, { around = (body) => body, csp = () => undefined, head }, stays) {
  const { server, startApi } = await openShop(visit.folder);
  const api = await startApi();
  try {
    const { page, opens } = visit;
    await page.setViewport({ width: 800, height: 800 });
    const body = server.rendered[name].replaceAll('"API"', `"${api.url}"`).replace('TOKEN', api.token);
    await opens(`${around(body)}<footer>The shop</footer>`, {
      head,
      csp: csp(new URL(api.url).origin),
      waitUntil: [],
    });
    await page.waitForSelector('footer');
    return await stays(api);
  } finally {
    await api.stop();
  }
}

/** A page is painted as the server sent it, then its scripts arrive, and then a shopper requests a part. */
async function takesOver(visit, name, { script = 'kit', head = RESERVE, requests, ...how } = {}) {
  const { page, site } = visit;
  const tag = `product-support-${name}`;
  await page.evaluateOnNewDocument(watch, tag);
  const arrives = site.holds(/^(client|product-support-kit|shop)/);
  return comes(visit, name, { ...how, head: head + scripts(script) }, async (api) => {
    let questions = 0;
    page.on('request', (request) => {
      if (request.method() === 'GET' && request.url().startsWith(`${api.url}/support-options`))
        questions += 1;
    });
    await frames(page);
    const atFirst = await places(page, tag);
    await watchTakeover(page, tag);
    arrives();
    await page.waitForSelector(`${tag}:defined`);
    const takenOver = await page.evaluate(() => globalThis.takenOver);
    await settles(page);
    if (name === 'order-item') await page.locator('>>> [part="option"]').wait();
    const { states, shifts } = await seen(page);
    const facts = { atFirst, takenOver, states, shifts, questions };
    return { ...facts, request: requests && (await requestPart(page, name)) };
  });
}

const touchpoints = ['order-item', 'return-offer', 'deep-link', 'help-centre'];

/** One visit for each touchpoint and each way to bring the kit. */
const takeovers = Object.fromEntries(
  Object.keys(SCRIPTS).flatMap((script) =>
    touchpoints.map((name) => {
      const requests = script === 'kit' || name === 'order-item';
      return [`${name}, ${script}`, (visit) => takesOver(visit, name, { script, requests })];
    }),
  ),
);

export const visits = {
  ...takeovers,

  'the server': async ({ folder }) => (await openShop(folder)).server,

  'an order line without the sheet': (visit) => takesOver(visit, 'order-item', { head: '', requests: false }),

  'an order line under a strict policy': (visit) =>
    takesOver(visit, 'order-item', {
      requests: false,
      csp: (api) => strict().replace("connect-src 'self'", `connect-src ${api}`),
    }),

  'an order line whose answer the shop knows': (visit) =>
    takesOver(visit, 'order-item', { around: (body) => `<div data-known>${body}</div>`, requests: false }),

  'an order line in German': (visit) =>
    takesOver(visit, 'order-item', { around: (body) => `<div lang="de">${body}</div>`, requests: false }),

  async 'inside an element of the shop’s'(visit) {
    const { page } = visit;
    return comes(visit, 'shop-card', { head: RESERVE + scripts('hydrating') }, async () => {
      // Before it has taken the server's markup over, nothing hears a press.
      await page.waitForFunction(() => document.querySelector('shop-card')?.hasUpdated);
      await (await page.waitForSelector('shop-card >>> button')).click();
      await page.locator('::-p-aria([name="Opened"][role="button"])').wait();
      return { request: await requestPart(page, 'order-item') };
    });
  },

  async 'no JavaScript'(visit) {
    await visit.page.setJavaScriptEnabled(false);
    const opened = {};
    for (const name of [...touchpoints, 'journey', 'dialog', 'requests'])
      await comes(visit, name, { head: RESERVE + scripts('kit') }, async () => {
        opened[name] = await pressesLink(visit.page);
      });
    return { opened };
  },
};
