import { LINE, OPTION, pageOf, type Host } from './page.js';

/** All that a sheet can say of a box and its text, shouted. */
const SHOUTED = `
  display: block !important; position: static !important; float: right !important; overflow: visible !important;
  width: 31px !important; min-width: 0 !important; max-width: 70px !important; height: 90px !important;
  min-height: 0 !important; margin: 21px !important; padding: 33px !important; border: 5px dotted lime !important;
  border-radius: 0 !important; background: crimson !important; color: yellow !important; opacity: 0.3 !important;
  box-shadow: none !important; fill: lime !important; stroke: lime !important; transform: rotate(9deg) !important;
  text-decoration: line-through !important; visibility: hidden !important; z-index: -1 !important;
  appearance: none !important; list-style: square !important; transition: all 9s !important;`;

/** What is inherited, and a page therefore brings into a shadow root without a rule for anything in it. */
const INHERITED = `
  line-height: 3; letter-spacing: 0.3em; word-spacing: 1em; text-indent: 4em; text-transform: uppercase;
  white-space: nowrap; text-align: right; text-shadow: 1px 1px red; font-family: cursive; font-style: italic;
  font-weight: 900; font-variant: small-caps; cursor: wait; color: red; fill: red; stroke: red; list-style: square;`;

const important = (declarations: string): string => declarations.replaceAll(';', ' !important;');

const inside =
  (style: string) =>
  (line: string): string =>
    `<div style="${style}"><div>${line}</div></div>`;

const HEADER = `<header style="position: sticky; inset-block-start: 0; z-index: 2147483647; block-size: 4em">Shop</header>`;
const FOOTER = `<footer style="position: fixed; inset: auto 0 0; z-index: 2147483647; block-size: 4em">Basket</footer>`;

const STRICT_CSP =
  `default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self'; style-src 'none';
  form-action 'none'; base-uri 'none'; frame-ancestors 'none'`.replace(/\s+/g, ' ');

/** Strict, with Trusted Types enforced: `policies` are all that may be made. */
const strict = (...policies: string[]): Record<string, string> => ({
  'content-security-policy': `${STRICT_CSP}; require-trusted-types-for 'script'; trusted-types ${policies.join(' ')}`,
});

const words = (text: string): string[] => text.trim().split(/\s+/);

/** Names that hide a property of the document: an <img> or a <form> that is called so is found in its place. */
const HIDING_NAMES = words(`
  getElementById getElementsByName forms images links all head body title URL cookie domain referrer scripts
  styleSheets currentScript activeElement defaultView implementation fonts timeline dispatchEvent adoptNode write
  lang dir product-support`);

/** Ids that are found among the page's global names, where there is nothing else of that name. */
const HIDING_IDS = words(`
  customElements location fetch navigator performance document crypto Intl URL trustedTypes ShadowRoot process global
  module define exports require heading errors reopen field-reason option product-support-kit`);

/** Fields that hide what the form around the line has itself. */
const HIDING_FIELDS = words(`
  lang dir id name action method elements submit reset children firstChild closest getRootNode matches localName
  addEventListener dispatchEvent toggleAttribute`);

/** What a second copy of the kit says of each element that the first one has defined. */
const OLDER_WARNINGS = ['provider', 'deep-link', 'order-item', 'return-offer', 'help-centre'].map(
  (name) => new RegExp(`^warn: <product-support-${name}>.* defined already by version 0\\.0\\.1`),
);

/** Whose style sheets the kit has to look the same under. */
export const STYLED: readonly Host[] = [
  { name: 'a root of 62.5 %', sheet: 'html { font-size: 62.5% } body { font-size: 1.6rem }' },
  { name: 'a sheet that unsets everything', sheet: '* { all: unset }', moves: true },
  {
    name: 'a sheet that unsets everything, important',
    sheet: '*, *::before, *::after, *::backdrop { all: unset !important }',
    moves: true,
  },
  {
    name: 'important rules for the elements that the kit is made of',
    sheet: `button, dialog, dialog::backdrop, a, p, svg, path, h2, h3, ul, li, dl, dt, dd, fieldset, legend, label,
      input, textarea, select, details, summary, section, form, footer, img, i, .line, .frame, .body, .button, .primary,
      [part], [role] { ${SHOUTED} }`,
  },
  {
    name: 'important rules for the kit’s own tags',
    sheet: `product-support-order-item, product-support-journey, product-support-requests { ${important(INHERITED)} }`,
  },
  {
    name: 'important rules for the boxes of the kit’s own tags',
    sheet: `product-support-order-item {
      ${important('display: inline-block; position: relative; float: right; box-sizing: content-box; margin: 21px; ')}
      ${important('padding: 33px; border: 5px dotted; background: gold; opacity: 0.5; overflow: hidden; ')}
      ${important('transform: rotate(4deg); filter: blur(1px); min-height: 0; min-width: 0; max-height: 9em;')}
    }`,
    moves: true,
  },
  { name: 'important rules for all text', sheet: `* { ${important(INHERITED)} }` },
  { name: 'an order line whose text is set in its own way', sheet: `body { ${INHERITED} }` },
  {
    name: 'Bootstrap',
    sheetOf: 'bootstrap.css',
    around: (line) => `<div class="container btn card">${line}</div>`,
  },
  {
    name: 'Tailwind',
    sheetOf: 'tailwind.css',
    around: (line) => `<div class="flex p-4 text-lg"><div class="text-base">${line}</div></div>`,
  },
];

/** In whose layout the kit has to come out on top, and of the same size. */
export const LAID_OUT: readonly Host[] = [
  {
    name: 'a sticky header and a fixed footer above everything',
    around: (line) => `${HEADER}<div style="block-size: 90em">${line}</div>${FOOTER}`,
  },
  ...[
    'transform: translate(3px, 3px) scale(0.99)',
    'filter: blur(0)',
    'perspective: 1px; backdrop-filter: blur(1px); will-change: transform',
    'clip-path: inset(0); isolation: isolate; position: relative; z-index: 0',
    'contain: strict; block-size: 9em',
    'container-type: size; block-size: 9em',
    'overflow: hidden; block-size: 3em',
    'columns: 2; block-size: 9em',
  ].map((style) => ({ name: `an ancestor with ${style}`, around: inside(style) })),
  {
    name: 'a flex container that shrinks it to what it holds',
    around: inside('display: flex; flex-direction: row-reverse; align-items: end'),
    moves: true,
  },
  {
    name: 'a modal dialog of the host around it',
    around: (line) => `<dialog>${line}</dialog>`,
    moves: true,
    script: `addEventListener('DOMContentLoaded', () => document.querySelector('dialog').showModal());`,
  },
  {
    name: 'a modal dialog of the host opened over it',
    midway: `
      const dialog = document.createElement('dialog');
      dialog.textContent = 'We use cookies.';
      document.body.append(dialog);
      dialog.showModal();
      if (document.elementFromPoint(innerWidth / 2, innerHeight / 2) !== dialog) throw new Error('it is not on top');
      dialog.close();
      dialog.remove();`,
  },
];

/** What whose policies and scripts leave of a page the kit has to work in. */
export const SCRIPTED: readonly Host[] = [
  { name: 'a strict CSP with Trusted Types enforced', headers: strict('product-support-kit') },
  {
    name: 'a strict CSP with Trusted Types enforced, and another Lit',
    headers: strict('product-support-kit', 'lit-html'),
    modules: ['/packages/lit.js'],
  },
  {
    name: 'a strict CSP with Trusted Types enforced, and an older copy of the kit',
    headers: strict('product-support-kit'),
    modules: ['/older/product-support-kit.js'],
    warnings: OLDER_WARNINGS,
  },
  { name: 'a sandboxed frame of no origin', sandbox: 'allow-scripts allow-forms' },
  {
    name: 'storage that throws',
    script: `for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'])
      Object.defineProperty(window, name, { get() { throw new DOMException('Not here.', 'SecurityError'); } });
      Object.defineProperty(document, 'cookie', { get() { throw new DOMException('Not here.', 'SecurityError'); } });`,
  },

  {
    name: 'names that hide what the document has',
    around: (line) => `
      ${HIDING_NAMES.map((name) => `<img name="${name}" alt=""><form name="${name}"></form>`).join('')}
      ${HIDING_IDS.map((id) => `<i id="${id}"></i><b id="${id}"></b>`).join('')}
      <form lang="en" name="kit">
        ${HIDING_FIELDS.map((name) => `<input type="hidden" name="${name}">`).join('')}
        ${line}
      </form>`,
  },
  {
    name: 'an older copy of the kit',
    modules: ['/older/product-support-kit.js'],
    warnings: OLDER_WARNINGS,
  },
  {
    name: 'another Lit',
    modules: ['/packages/lit.js'],
  },
  {
    name: 'enumerable additions to what every object has',
    script: `for (const { prototype } of [Object, Array, String, Function, Number, Promise, Map, Element, Event])
      for (const name of ['last', 'each', 'extend', 'clone', 'inspect', 'contains', 'without'])
        prototype[name] ??= function () { return 'the shop’s'; };`,
  },
  {
    name: 'properties set before the elements are defined',
    line: '<div id="line"></div>',
    script: `addEventListener('DOMContentLoaded', () => {
      const provider = document.createElement('product-support-provider');
      const line = document.createElement('product-support-order-item');
      Object.assign(provider, { apiBase: '/api', marketplace: 'US', getToken: () => 'demo-shopper' });
      Object.assign(line, { orderId: '114-7702615', itemId: '114-7702615-1' });
      provider.append(line);
      document.querySelector('#line').append(provider);
    });`,
  },
  {
    name: 'an order line that is removed, moved and put back midway',
    around: () =>
      `<product-support-provider api-base="/api" marketplace="US"><ul><li>${OPTION}</li><li id="other"></li></ul></product-support-provider>`,
    sheet: 'ul { list-style: none; margin: 0; padding: 0 }',
    midway: `
      const line = document.querySelector('product-support-order-item');
      const home = line.parentElement;
      const task = () => new Promise((done) => setTimeout(done));
      line.remove();
      await task();
      document.querySelector('#other').append(line);
      await task();
      home.append(line);
      home.append(line);
      await task();`,
  },

  {
    name: 'no doctype',
    quirks: true,
    around: (line) => `<table width="100%"><tr><td align="right">${line}</td></tr></table>`,
    // A line that holds small words alone is only as high as they are there: 3 px less, up to four below one another.
    tolerance: 12,
  },
  {
    name: 'an order line that is written while the page is read',
    around: () => `<script src="/host.js"></script>`,
    script: `if (document.body) document.write(${JSON.stringify(LINE)});`,
  },
  {
    name: 'a page that is written anew once it has arrived',
    around: () => '',
    script: `if (!window.written) addEventListener('load', async () => {
      window.written = true;
      await customElements.whenDefined('product-support-order-item');
      await new Promise((done) => setTimeout(done));
      document.open();
      document.write(${JSON.stringify(pageOf({}))});
      document.close();
      // Its modules have run: they do not again.
      startShop();
    });`,
  },
];
