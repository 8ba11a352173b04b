import { elementOf, pageOf, placed, provided, type Host } from './page.js';
import { HELP_CENTRE, ORDER_LINE, TOUCHPOINTS, type Touchpoint } from './touchpoints.js';

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

/** As high as a touchpoint needs it: an order line is low, and its journey in a dialog. */
const heightOf = ({ isModal = false }: Touchpoint): string => (isModal ? '9em' : '150em');

/** A box around the touchpoint, whose style may speak of its `HEIGHT`. */
const inside =
  (style: string) =>
  (element: string, touchpoint: Touchpoint): string =>
    `<div style="${style.replace('HEIGHT', heightOf(touchpoint))}"><div>${element}</div></div>`;

/** What follows from another width: sizes, and how far a drawing's marks are kept as large as they are elsewhere. */
const ROOM = ['width', 'height', 'margin', 'transform'];

/** The tag itself lays out what is in it, and a page's rule for all tags comes before the tag's own. */
const BOX_OF_ITS_TAG = [HELP_CENTRE];

/** The same where a box is as wide as what it holds: so narrow that lists are closer and a drawing's words smaller. */
const NARROW = [...ROOM, 'font-size', 'line-height', 'padding', 'gap'];

/** The elements of the kit that may stand in a page. */
const KIT_TAGS = [
  ...TOUCHPOINTS.map(({ tag }) => tag),
  'product-support-journey',
  'product-support-requests',
];
const TOUCHPOINT_TAGS = TOUCHPOINTS.map(({ tag }) => tag).join(', ');

/** A modal dialog of the host's, open from the start, around the touchpoint. */
const modal = (style: string): Pick<Host, 'around' | 'script' | 'follows' | 'moves'> => ({
  around: (element) => `<dialog style="${style}"><button autofocus>Close</button>${element}</dialog>`,
  script: () => `addEventListener('DOMContentLoaded', () => document.querySelector('dialog').showModal());`,
  follows: ROOM,
  // It is in the middle of the window, and as high as what it holds.
  moves: true,
});

const HEADER = `<header style="position: sticky; inset-block-start: 0; z-index: 2147483647; block-size: 4em">Shop</header>`;
const FOOTER = `<footer style="position: fixed; inset: auto 0 0; z-index: 2147483647; block-size: 4em">Basket</footer>`;

const STRICT_CSP =
  `default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self'; style-src 'none';
  form-action 'none'; base-uri 'none'; frame-ancestors 'none'`.replace(/\s+/g, ' ');

/** Strict, with Trusted Types enforced: `policies` are all that may be made. */
const strict = (...policies: string[]): Record<string, string> => ({
  'content-security-policy': `${STRICT_CSP}; require-trusted-types-for 'script'; trusted-types ${policies.join(' ')}`,
});

/** Attributes as the properties that they stand for. */
const propertiesOf = (attributes: Touchpoint['attributes']): Record<string, string> =>
  Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [
      name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()),
      value,
    ]),
  );

const words = (text: string): string[] => text.trim().split(/\s+/);

/** Names that hide a property of the document: an <img> or a <form> that is called so is found in its place. */
const HIDING_NAMES = words(`
  getElementById getElementsByName forms images links all head body title URL cookie domain referrer scripts
  styleSheets currentScript activeElement defaultView implementation fonts timeline dispatchEvent adoptNode write
  lang dir baseURI product-support`);

/** Ids that are found among the page's global names, where there is nothing else of that name. */
const HIDING_IDS = words(`
  customElements location fetch navigator performance document crypto Intl URL trustedTypes ShadowRoot process global
  module define exports require heading errors reopen field-reason option product-support-kit`);

/** Fields that hide what the form around the line has itself. */
const HIDING_FIELDS = words(`
  lang dir id name action method elements submit reset children firstChild closest getRootNode matches localName
  addEventListener dispatchEvent toggleAttribute getAttribute`);

/** What a second copy of the kit says of each element that the first one has defined. */
const OLDER_WARNINGS = ['provider', 'deep-link', 'order-item', 'return-offer', 'help-centre'].map(
  (name) => new RegExp(`^warn: <product-support-${name}>.* defined already by version 0\\.0\\.1`),
);

/** Whose style sheets the kit has to look the same under. */
export const STYLED: readonly Host[] = [
  { name: 'a root of 62.5 %', sheet: 'html { font-size: 62.5% } body { font-size: 1.6rem }' },
  {
    name: 'a sheet that unsets everything',
    sheet: '* { all: unset }',
    moves: true,
    whole: true,
    without: BOX_OF_ITS_TAG,
  },
  {
    name: 'a sheet that unsets everything, important',
    sheet: '*, *::before, *::after, *::backdrop { all: unset !important }',
    moves: true,
    whole: true,
    without: BOX_OF_ITS_TAG,
  },
  {
    name: 'important rules for the elements that the kit is made of',
    sheet: `button, dialog, dialog::backdrop, a, p, svg, path, h2, h3, ul, li, dl, dt, dd, fieldset, legend, label,
      input, textarea, select, details, summary, section, form, footer, img, i, .line, .frame, .body, .button, .primary,
      [part], [role] { ${SHOUTED} }`,
  },
  {
    name: 'important rules for the kit’s own tags',
    sheet: `${KIT_TAGS.join(', ')} { ${important(INHERITED)} }`,
  },
  {
    name: 'important rules for the boxes of the kit’s own tags',
    sheet: `${TOUCHPOINT_TAGS} {
      ${important('display: inline-block; position: relative; float: right; box-sizing: content-box; margin: 21px; ')}
      ${important('padding: 33px; border: 5px dotted; background: gold; opacity: 0.5; ')}
      ${important('transform: rotate(4deg); filter: blur(1px); min-height: 0; min-width: 0;')}
    }
    ${ORDER_LINE.tag} { ${important('overflow: hidden; max-height: 9em;')} }`,
    moves: true,
    follows: NARROW,
    without: BOX_OF_ITS_TAG,
  },
  { name: 'important rules for all text', sheet: `* { ${important(INHERITED)} }` },
  { name: 'text that is set in its own way', sheet: `body { ${INHERITED} }` },
  {
    name: 'Bootstrap',
    sheetOf: 'bootstrap.css',
    around: (element) => `<div class="container btn card">${element}</div>`,
    follows: ROOM,
  },
  {
    name: 'Tailwind',
    sheetOf: 'tailwind.css',
    around: (element) => `<div class="flex p-4 text-lg"><div class="text-base flex-1">${element}</div></div>`,
    follows: ROOM,
  },
];

/** In whose layout the kit has to come out of the same size, and its dialog on top. */
export const LAID_OUT: readonly Host[] = [
  {
    name: 'an ancestor with a transform',
    around: inside('transform: translate(3px, 3px) scale(0.99)'),
    // A drawing's marks are as large on the screen as without it.
    follows: ['transform'],
    whole: true,
  },
  ...[
    'filter: blur(0)',
    'perspective: 1px; backdrop-filter: blur(1px); will-change: transform',
    'clip-path: inset(0); isolation: isolate; position: relative; z-index: 0',
    'contain: strict; block-size: HEIGHT',
    'container-type: size; block-size: HEIGHT',
    'overflow: hidden; block-size: calc(HEIGHT / 3)',
  ].map((style) => ({ name: `an ancestor with ${style}`, around: inside(style) })),
  {
    name: 'an ancestor with columns',
    around: inside('columns: 2; block-size: HEIGHT'),
    follows: ROOM,
    // A list of orders is cut in two there.
    without: [HELP_CENTRE],
  },
  {
    name: 'a flex container that shrinks it to what it holds',
    around: inside('display: flex; flex-direction: row-reverse; align-items: end'),
    moves: true,
    follows: NARROW,
  },
];

/** Over and in whose layers the kit has to come out on top. */
export const COVERED: readonly Host[] = [
  {
    name: 'a sticky header and a fixed footer above everything',
    around: (element) => `${HEADER}<div style="block-size: 150em">${element}</div>${FOOTER}`,
  },
  {
    name: 'a modal dialog of the host around it',
    ...modal('inline-size: 50em'),
    whole: true,
  },
  {
    name: 'a modal dialog of the host around it, as wide as what it holds',
    ...modal('inline-size: fit-content'),
    follows: NARROW,
  },
  {
    name: 'a modal dialog of the host opened over it',
    whole: true,
    midway: () => `
      const dialog = document.createElement('dialog');
      dialog.textContent = 'We use cookies.';
      document.body.append(dialog);
      dialog.showModal();
      if (document.elementFromPoint(innerWidth / 2, innerHeight / 2) !== dialog) throw new Error('it is not on top');
      dialog.close();
      dialog.remove();`,
  },
];

/** What whose policies, and whose names for things, leave of a page the kit has to work in. */
export const RESTRICTED: readonly Host[] = [
  { name: 'a strict CSP with Trusted Types enforced', headers: strict('product-support-kit'), whole: true },
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
  { name: 'a sandboxed frame of no origin', sandbox: 'allow-scripts allow-forms', whole: true },
  {
    name: 'storage that throws',
    whole: true,
    script:
      () => `for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'])
      Object.defineProperty(window, name, { get() { throw new DOMException('Not here.', 'SecurityError'); } });
      Object.defineProperty(document, 'cookie', { get() { throw new DOMException('Not here.', 'SecurityError'); } });`,
  },
  {
    name: 'names that hide what the document has',
    whole: true,
    around: (element) => `
      ${HIDING_NAMES.map((name) => `<img name="${name}" alt=""><form name="${name}"></form>`).join('')}
      ${HIDING_IDS.map((id) => `<i id="${id}"></i><b id="${id}"></b>`).join('')}
      <form lang="en" name="kit">
        ${HIDING_FIELDS.map((name) => `<input type="hidden" name="${name}">`).join('')}
        ${element}
      </form>`,
  },
  {
    name: 'an old library that has lists written as text',
    script: () =>
      "Array.prototype.toJSON = function () { return '[' + this.map((one) => JSON.stringify(one)).join(', ') + ']'; };",
    whole: true,
  },
  {
    name: 'enumerable additions to what every object has',
    script:
      () => `for (const { prototype } of [Object, Array, String, Function, Number, Promise, Map, Element, Event])
      for (const name of ['last', 'each', 'extend', 'clone', 'inspect', 'contains', 'without'])
        prototype[name] ??= function () { return 'the shop’s'; };`,
  },
];

/** Among whose scripts the kit has to work. */
export const SCRIPTED: readonly Host[] = [
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
    name: 'properties set before the elements are defined',
    whole: true,
    around: () => '<div id="place"></div>',
    script: ({ tag, attributes }) => `addEventListener('DOMContentLoaded', () => {
      const provider = document.createElement('product-support-provider');
      const element = document.createElement('${tag}');
      Object.assign(provider, { apiBase: '/api', marketplace: 'US', getToken: () => 'demo-shopper' });
      Object.assign(element, ${JSON.stringify(propertiesOf(attributes))});
      const token = new URLSearchParams(location.hash.slice(1)).get('product-support');
      if (token) {
        element.token = token;
        history.replaceState(null, '', location.pathname);
      }
      provider.append(element);
      document.querySelector('#place').append(provider);
    });`,
  },
  {
    name: 'a script that removes it, moves it and puts it back midway',
    whole: true,
    around: (_, touchpoint) => provided(`<ul><li>${elementOf(touchpoint)}</li><li id="other"></li></ul>`),
    sheet: 'ul { list-style: none; margin: 0; padding: 0 }',
    midway: ({ tag }) => `
      const element = document.querySelector('${tag}');
      const home = element.parentElement;
      const task = () => new Promise((done) => setTimeout(done));
      element.remove();
      await task();
      document.querySelector('#other').append(element);
      await task();
      home.append(element);
      home.append(element);
      await task();`,
  },
  {
    name: 'no doctype',
    quirks: true,
    around: (element) =>
      `<table width="100%" cellspacing="0" cellpadding="0"><tr><td align="right">${element}</td></tr></table>`,
    // A line that holds small words alone is only as high as they are there: 3 px less, up to four below one another.
    tolerance: 12,
  },
  {
    name: 'a script that writes it while the page is read',
    around: () => `<script src="/host.js"></script>`,
    script: (touchpoint) => `if (document.body) document.write(${JSON.stringify(placed(touchpoint))});`,
  },
  {
    name: 'a script that writes the page anew once it has arrived',
    around: () => '',
    script: (touchpoint) => `if (!window.written) addEventListener('load', async () => {
      window.written = true;
      await customElements.whenDefined('${touchpoint.tag}');
      await new Promise((done) => setTimeout(done));
      document.open();
      document.write(${JSON.stringify(pageOf({}, touchpoint))});
      document.close();
      // Its modules have run: they do not again.
      startShop();
    });`,
  },
];
