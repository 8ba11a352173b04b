// Visits to pages with the self-contained file.
import fs from 'node:fs';
import path from 'node:path';
import {
  answersOptions,
  becomesDefined,
  option,
  orderItem,
  pressesLink,
  provider,
  settles,
  strict,
} from './shop.mjs';

const script = (src, attributes = '') => `<script type="module" src="${src}" ${attributes}></script>`;

/** An order line whose option is pressed: the journey's code follows. */
async function pressesOption({ page, opens, answersWith }, { head, csp }) {
  answersWith(answersOptions());
  await opens(provider(orderItem(1)), { head, csp });
  await (await option(page)).click();
  await settles(page);
  return { journey: await page.evaluate(() => customElements.get('product-support-journey') !== undefined) };
}

const files = (folder) =>
  fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(js|css)$/.test(file));

const versioned = (folder) => files(folder).find((file) => /^product-support-kit-.*\.js$/.test(file));

const integrityIn = (folder) => JSON.parse(fs.readFileSync(path.join(folder, 'integrity.json'), 'utf8'));

/** What has every file checked: the script's own attribute for it, an import map for what it loads. */
function checked(folder) {
  const integrity = integrityIn(folder);
  const map = Object.fromEntries(Object.entries(integrity).map(([file, hash]) => [`/kit/${file}`, hash]));
  const name = 'product-support-kit.js';
  return `<script type="importmap">${JSON.stringify({ integrity: map })}</script>
    ${script(`/kit/${name}`, `integrity="${integrity[name]}" crossorigin`)}`;
}

export const visits = {
  'a plain address': (visit) => pressesOption(visit, { head: script('/kit/product-support-kit.js') }),

  'an address with a query': (visit) =>
    pressesOption(visit, { head: script('/kit/product-support-kit.js?v=1') }),

  'a versioned name': (visit) => pressesOption(visit, { head: script(`/kit/${versioned(visit.folder)}`) }),

  'two copies, and a Lit of the shop’s own': async (visit) => {
    // The shop's Lit took its name first.
    await visit.page.evaluateOnNewDocument(() =>
      trustedTypes.createPolicy('lit-html', { createHTML: (html) => html }),
    );
    return pressesOption(visit, {
      head: script('/kit/product-support-kit.js') + script('/copy/product-support-kit.js'),
      csp: strict('trusted-types lit-html product-support-kit'),
    });
  },

  'files that are checked': (visit) => pressesOption(visit, { head: checked(visit.folder) }),

  async 'a chunk that somebody changed'(visit) {
    const head = checked(visit.folder);
    visit.site.adds(/^chunks\/journey/, ';globalThis.stolen = true;');
    const seen = await pressesOption(visit, { head });
    return {
      ...seen,
      stolen: await visit.page.evaluate(() => globalThis.stolen === true),
      opened: await pressesLink(visit.page),
    };
  },

  async 'a first file that somebody changed'(visit) {
    const head = checked(visit.folder);
    visit.site.adds(/^product-support-kit/, ';globalThis.stolen = true;');
    await visit.opens(provider(orderItem(1)), { head });
    await settles(visit.page);
    return {
      stolen: await visit.page.evaluate(() => globalThis.stolen === true),
      opened: await pressesLink(visit.page),
    };
  },

  async 'an answer that the shop has'({ page, opens, answersWith }) {
    const calls = [];
    const answer = answersOptions();
    answersWith((call, query) => {
      calls.push(...query.getAll('item'));
      return answer(call, query);
    });
    const known = { orderId: 'o', itemId: '2', available: true, solutions: ['parts'] };
    await opens(provider(orderItem(1), orderItem(2)), {
      head: `${script('/kit/product-support-kit.js')}<script type="module">
        document.querySelector('[item-id="2"]').option = ${JSON.stringify(known)};
      </script>`,
    });
    await page.waitForSelector('[item-id="2"] >>> button', { visible: true });
    await page.waitForSelector('[item-id="1"] >>> button', { visible: true });
    return { calls };
  },

  async 'code that is on its way'({ page, site, opens, answersWith }) {
    answersWith(answersOptions());
    await opens(provider(orderItem(1)), { head: script('/kit/product-support-kit.js') });
    const button = await option(page);
    const look = () =>
      page.evaluate(() => ({
        line: document.querySelector('product-support-order-item').getBoundingClientRect().height,
        link: document.querySelector('a').checkVisibility(),
      }));
    const before = await look();
    const arrives = site.holds(/^chunks\/journey/);
    await button.click();
    await page.waitForSelector('product-support-order-item >>> product-support-journey');
    const meanwhile = await look();
    arrives();
    await becomesDefined(page, 'journey');
    return { before, meanwhile };
  },

  async 'the hashes'({ folder }) {
    return {
      files: files(folder).map((file) => file.split(path.sep).join('/')),
      integrity: integrityIn(folder),
    };
  },
};
