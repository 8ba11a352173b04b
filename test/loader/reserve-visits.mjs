// Visits to pages whose elements come late, or never.
import { answersOptions, link, orderItem, pressesLink, provider, settles } from './shop.mjs';

const RESERVE = '<link rel="stylesheet" href="/kit/reserve.css">';
const SCRIPT = '<script type="module" src="/kit/product-support-kit.js"></script>';

const LINES = 20;

const orderPage = Array.from(
  { length: LINES },
  (_line, at) => `<section><h2>Order ${at}</h2>${orderItem(at)}</section>`,
).join('');

const returnOffer = `<product-support-return-offer order-id="o" item-id="1">${link}</product-support-return-offer>`;
const deepLink = `<product-support-deep-link>${link}</product-support-deep-link>`;
const helpCentre = `<product-support-help-centre>${link}</product-support-help-centre>`;

/** Of three lines one has the option, one a request made already, and one is left empty. */
const mixed = answersOptions(
  (number) =>
    [{}, { available: false, openRequestId: 'r', openRequestStatus: 'dispatched' }, { available: false }][
      number % 3
    ],
);

/** All that is laid out is in view: the browser counts no shift of anything else. */
const VIEW = { width: 600, height: 4000 };

/** Has the browser add up what shifts, what the shopper caused left out. */
const countShifts = (page) =>
  page.evaluateOnNewDocument(() => {
    const shifts = [];
    const take = (entries) => shifts.push(...entries.filter(({ hadRecentInput }) => !hadRecentInput));
    const observer = new PerformanceObserver((list) => take(list.getEntries()));
    observer.observe({ type: 'layout-shift', buffered: true });
    globalThis.shift = () => {
      take(observer.takeRecords());
      return shifts.reduce((sum, { value }) => sum + value, 0);
    };
  });

/** The next picture is on the screen. */
const frames = (page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

const shift = async (page) => {
  await frames(page);
  return page.evaluate(() => globalThis.shift());
};

const heights = (page, selector) =>
  page.$$eval(selector, (found) => found.map((element) => element.getBoundingClientRect().height));

/** Where the plain links are. */
const links = (page) =>
  page.$$eval('a', (found) => found.map((a) => JSON.stringify(a.getBoundingClientRect())));

/** A page that is parsed and painted, then gets its script, and then the API's answers: one after the other. */
async function comesBitByBit({ page, site, opens, answersWith }, body, { answer, head, tag, view = VIEW }) {
  await page.setViewport(view);
  await countShifts(page);
  const arrives = site.holds(/^product-support-kit/);
  let answers;
  const until = new Promise((resolve) => (answers = resolve));
  answersWith(async (...call) => {
    await until;
    return answer(...call);
  });
  // Parsed, but its module scripts have not run: there is no DOMContentLoaded to wait for yet.
  await opens(`${provider(body)}<footer>The shop</footer>`, { head: head + SCRIPT, waitUntil: [] });
  await page.waitForSelector('footer');
  await frames(page);
  const parsed = await heights(page, tag);
  const linksBefore = await links(page);
  arrives();
  await page.waitForSelector(`${tag}:defined`);
  await frames(page);
  const defined = await heights(page, tag);
  const linksAfter = await links(page);
  answers();
  await settles(page);
  return {
    shift: await shift(page),
    parsed,
    defined,
    answered: await heights(page, tag),
    linksBefore,
    linksAfter,
  };
}

const orderLines = (visit, style = '', head = RESERVE) =>
  comesBitByBit(visit, orderPage, {
    answer: mixed,
    head: `${head}<style>${style}</style>`,
    tag: 'product-support-order-item',
  });

const ORDERS = {
  orders: Array.from({ length: 10 }, (_order, at) => ({
    orderId: `o${at}`,
    placedOn: '2026-06-01',
    timeZone: 'America/New_York',
    items: [{ orderId: `o${at}`, itemId: '1', title: 'Desk lamp', quantity: 1 }],
  })),
};

/** Opens a page whose script is answered with 404, or that has no JavaScript. */
async function withoutScript({ page, site, opens }, body, { javaScript }) {
  if (javaScript) site.refuses(/\.js$/);
  else await page.setJavaScriptEnabled(false);
  await opens(provider(body), { head: RESERVE + SCRIPT, waitUntil: 'load' });
}

const visitsWithoutScript = (javaScript) => async (visit) => {
  const opened = {};
  for (const [name, body] of Object.entries({ orderItem: orderItem(1), deepLink, helpCentre })) {
    await withoutScript(visit, body, { javaScript });
    opened[name] = await pressesLink(visit.page);
  }
  return { opened };
};

export const visits = {
  'order lines': (visit) => orderLines(visit),
  'order lines on a small root': (visit) =>
    orderLines(visit, 'html { font-size: 62.5% } body { font-size: 1.4rem }'),
  'order lines in large type': (visit) => orderLines(visit, 'body { font: 28px/1.2 serif }'),
  'order lines without the sheet': (visit) => orderLines(visit, '', ''),
  'a return offer': (visit) =>
    comesBitByBit(visit, returnOffer, {
      answer: answersOptions(),
      head: RESERVE,
      tag: 'product-support-return-offer',
    }),
  'a help centre': (visit) =>
    comesBitByBit(visit, helpCentre, {
      answer: () => ({ status: 200, body: ORDERS }),
      head: RESERVE,
      tag: 'product-support-help-centre',
      view: { width: 600, height: 800 },
    }),
  'a deep link': async (visit) =>
    comesBitByBit(visit, deepLink.replace('>', ' token="t">'), {
      answer: answersOptions(),
      head: RESERVE,
      tag: 'product-support-deep-link',
      view: { width: 600, height: 800 },
    }),
  'a script that fails': visitsWithoutScript(true),
  'no JavaScript': visitsWithoutScript(false),

  async 'a return offer without JavaScript'(visit) {
    await withoutScript(visit, returnOffer, { javaScript: false });
    // Measured at once: later it shows in any case.
    return {
      height: await heights(visit.page, 'product-support-return-offer'),
      opened: await pressesLink(visit.page),
    };
  },

  async 'a return offer whose script fails'(visit) {
    const { page } = visit;
    await withoutScript(visit, returnOffer, { javaScript: true });
    const isVisible = () => page.$eval('a', (a) => a.checkVisibility({ visibilityProperty: true }));
    const atFirst = await isVisible();
    const waits = await page.$eval('product-support-return-offer', (offer) =>
      offer.getAnimations().map((animation) => {
        animation.finish();
        return animation.effect.getComputedTiming().endTime;
      }),
    );
    return { atFirst, waits, opened: await pressesLink(page) };
  },
};
