// Visits to pages with the loader.
import {
  answersOptions,
  becomesDefined,
  onConnection,
  option,
  orderItem,
  provider,
  settles,
  strict,
} from './shop.mjs';

const script = (src = '/kit/loader.js') => `<script type="module" src="${src}"></script>`;

const JOURNEY = '/kit/loader/journey.js';

/** An order line whose option is there, over a network too slow to load anything ahead. */
async function opensOrderLine(
  { page, opens, answersWith },
  { connection = ['3g'], head = script(), csp, body = provider(orderItem(1)) } = {},
) {
  answersWith(answersOptions());
  await onConnection(page, ...connection);
  await opens(body, { head, csp });
  const button = await option(page);
  await settles(page);
  return button;
}

/** Whether the journey's code is asked for before, and after, something is done. */
async function journeyAfter({ page, asked }, act) {
  const before = asked().includes(JOURNEY);
  await act();
  await settles(page);
  return { before, after: asked().includes(JOURNEY) };
}

const adds = (page, html, to = 'body') =>
  page.evaluate(
    (where, markup) => document.querySelector(where).insertAdjacentHTML('beforeend', markup),
    to,
    html,
  );

export const visits = {
  async 'an order line'(visit) {
    // Each of the two files waits until the other is asked for.
    const files = ['provider', 'order-item'];
    const arrive = files.map((name) => visit.site.holds(new RegExp(`^loader/${name}-`)));
    const both = files.map((name) =>
      visit.page.waitForRequest((request) => request.url().includes(`/${name}-`)),
    );
    // Outside a provider its file is asked for too.
    const body = orderItem(1).replace(' ', ' api-base="/api" ');
    await Promise.all([opensOrderLine(visit, { body }), both[0].then(arrive[1]), both[1].then(arrive[0])]);
    return {};
  },

  async 'a page without the kit'({ page, opens }) {
    await page.evaluateOnNewDocument(() => {
      globalThis.work = [];
      for (const name of [
        'setTimeout',
        'setInterval',
        'requestAnimationFrame',
        'requestIdleCallback',
        'addEventListener',
      ]) {
        const run = globalThis[name];
        globalThis[name] = (...args) => {
          globalThis.work.push(name);
          return run(...args);
        };
      }
    });
    await opens('<main><p>Nothing here</p></main>', { head: script() });
    await page.waitForNetworkIdle({ idleTime: 150 });
    return { work: await page.evaluate(() => globalThis.work) };
  },

  async 'an element that is added later'({ page, opens, answersWith, asked }) {
    answersWith(answersOptions());
    await onConnection(page, '3g');
    await opens('<main></main>', { head: script() });
    await settles(page);
    const before = asked();
    await adds(page, `<section>${provider(orderItem(1))}</section>`, 'main');
    await option(page);
    return { before };
  },

  async 'elements in shadow roots'({ page, opens, answersWith }) {
    answersWith(answersOptions());
    await onConnection(page, '3g');
    await opens(
      `<svg><font-face></font-face></svg>
      <div><template shadowrootmode="open">${provider('<product-support-help-centre></product-support-help-centre>')}</template></div>
      <shop-orders></shop-orders><shop-late></shop-late>`,
      { head: script() },
    );
    await becomesDefined(page, 'help-centre');
    await page.evaluate(
      (html) => {
        customElements.define(
          'shop-orders',
          class extends HTMLElement {
            constructor() {
              super();
              this.attachShadow({ mode: 'open' }).innerHTML = html;
            }
          },
        );
      },
      provider(orderItem(1)),
    );
    await option(page);
    await page.evaluate(() => {
      const add = (root) => root.append(document.createElement('product-support-return-offer'));
      add(document.querySelector('shop-orders').shadowRoot);
    });
    await becomesDefined(page, 'return-offer');
    return {};
  },

  async 'a pointer over the option'(visit) {
    const button = await opensOrderLine(visit);
    return journeyAfter(visit, () => button.hover());
  },

  async 'a pointer over the shop’s own button'(visit) {
    await opensOrderLine(visit, { body: provider('<button id="own">Own</button>', orderItem(1)) });
    return journeyAfter(visit, async () => (await visit.page.$('#own')).hover());
  },

  async 'the keyboard at the option'(visit) {
    await opensOrderLine(visit);
    return journeyAfter(visit, () => visit.page.keyboard.press('Tab'));
  },

  async 'a finger on the option'(visit) {
    const button = await opensOrderLine(visit);
    return journeyAfter(visit, () => button.tap());
  },

  async 'a page that is idle'(visit) {
    visit.answersWith(answersOptions());
    await onConnection(visit.page, '4g');
    await visit.opens(provider(orderItem(1)), { head: script() });
    await becomesDefined(visit.page, 'journey');
    return {};
  },

  async 'an idle page that has nothing to open'(visit) {
    visit.answersWith(answersOptions(() => ({ available: false })));
    await onConnection(visit.page, '4g');
    await visit.opens(provider(orderItem(1)), { head: script() });
    await visit.page.waitForSelector('[data-empty]');
    await settles(visit.page);
    return {};
  },

  async 'a pointer and the keyboard where data is to be saved'(visit) {
    const button = await opensOrderLine(visit, { connection: ['4g', true] });
    return journeyAfter(visit, async () => {
      await button.hover();
      await button.focus();
    });
  },

  async 'a press where data is to be saved'(visit) {
    const button = await opensOrderLine(visit, { connection: ['4g', true] });
    return journeyAfter(visit, () => button.click());
  },

  async 'a journey and requests of the shop’s own'({ page, opens, answersWith, asked }) {
    answersWith(answersOptions());
    await onConnection(page, '3g');
    await opens(provider('<product-support-journey order-id="o" item-id="1"></product-support-journey>'), {
      head: script(),
    });
    await becomesDefined(page, 'journey');
    await settles(page);
    const first = asked();
    await adds(page, '<product-support-requests></product-support-requests>', 'product-support-provider');
    await becomesDefined(page, 'requests');
    return { first };
  },

  async 'code that does not arrive at first'({ page, opens, answersWith, site }) {
    answersWith(answersOptions());
    site.refuses(/^loader\//);
    await opens(provider(orderItem(1)), { head: script() });
    await settles(page);
    const kept = await page.$eval('a', (a) => a.checkVisibility());
    site.heals();
    // In the same page some browsers try again what they could not load, and some do not; anew all of them do.
    await opens(provider(orderItem(1)), { head: script() });
    await option(page);
    return { kept };
  },

  async 'a strict policy'(visit) {
    await opensOrderLine(visit, { csp: strict('trusted-types product-support-kit') });
    await (await option(visit.page)).click();
    await becomesDefined(visit.page, 'journey');
    return {};
  },

  async 'two copies under a strict policy'(visit) {
    const { page } = visit;
    await opensOrderLine(visit, {
      csp: strict('trusted-types product-support-kit'),
      head: script() + script('/copy/product-support-kit.js'),
    });
    return {
      open: await page.evaluate(() => customElements.get('product-support-help-centre') !== undefined),
    };
  },

  async 'a loader with a query'(visit) {
    const button = await opensOrderLine(visit, { head: script('/kit/loader.js?v=1') });
    await button.click();
    await becomesDefined(visit.page, 'journey');
    return {};
  },

  async 'names that stand in for the document’s own'({ page, opens }) {
    const names = [
      'createTreeWalker',
      'querySelectorAll',
      'documentElement',
      'readyState',
      'addEventListener',
    ];
    const [response] = await Promise.all([
      page.waitForResponse((answer) => answer.url().includes('/order-item')),
      opens(
        `${names.map((name) => `<img name="${name}" alt="">`).join('')}
        <form><input name="localName"><input name="shadowRoot"><input name="nodeType">${provider(orderItem(1))}</form>`,
        { head: script() },
      ),
    ]);
    return { status: response.status() };
  },

  async 'a kit that is there already'(visit) {
    await opensOrderLine(visit, {
      head: `<script type="module" src="/kit/product-support-kit.js"></script>${script()}`,
    });
    return {};
  },
};
