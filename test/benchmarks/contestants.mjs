// Who is measured: a native button, the least that a custom element can be, bare Lit, the kit, and four libraries of parts. Each is
// data; the page's own script (`page.js`) drives all of them in the same way.
import path from 'node:path';
import { build } from 'esbuild';
import { buttonCss } from './reference/button-css.js';

const TEXT = 'Get product support';
const DIALOG = ['#dialog'];
const property = { open: { on: DIALOG, set: ['open', true] }, close: { on: DIALOG, set: ['open', false] } };
const methods = (open, close) => ({ open: { on: DIALOG, call: open }, close: { on: DIALOG, call: close } });

const LINE = 'product-support-order-item';
const JOURNEY = [LINE, 'product-support-journey'];

/**
 * `button` and `dialog` are the modules that define them; `tag` and `attributes` make one, and `pressed` is what a shopper
 * presses in it (in its shadow root; the element itself where none is named). `opened` leads through shadow roots to what has
 * a box once the dialog is open.
 */
export const CONTESTANTS = [
  {
    id: 'native',
    label: 'native button and dialog',
    tag: 'button',
    attributes: { class: 'b', type: 'button' },
    text: TEXT,
    sheet: buttonCss,
    dialog: {
      html: '<dialog id="dialog"><p>Which part?</p></dialog>',
      opened: DIALOG,
      ...methods('showModal', 'close'),
    },
  },
  {
    id: 'vanilla',
    label: 'vanilla custom element',
    tag: 'bench-vanilla',
    text: TEXT,
    pressed: 'button',
    modules: { button: ['./test/benchmarks/reference/vanilla.js'] },
  },
  {
    id: 'lit',
    label: 'bare Lit',
    tag: 'bench-lit',
    text: TEXT,
    pressed: 'button',
    modules: {
      button: ['./test/benchmarks/reference/lit.js'],
      dialog: ['./test/benchmarks/reference/lit-dialog.js'],
    },
    dialog: {
      html: '<bench-lit-dialog id="dialog"><p>Which part?</p></bench-lit-dialog>',
      opened: [...DIALOG, 'dialog'],
      ...property,
    },
  },
  {
    id: 'kit',
    label: '**product-support-kit**',
    tag: LINE,
    /** Each line is an item of its own, whose answer the shop handed over. */
    isLine: true,
    pressed: 'button',
    scripts: ['/kit/product-support-kit.js'],
    css: 'kit/reserve.css',
    dialog: {
      opened: [...JOURNEY, 'dialog'],
      open: { on: [LINE, 'button'], call: 'click' },
      close: { on: JOURNEY, call: 'hide' },
    },
  },
  {
    id: 'shoelace',
    label: 'Shoelace',
    tag: 'sl-button',
    attributes: { variant: 'primary' },
    text: TEXT,
    pressed: 'button',
    css: 'node_modules/@shoelace-style/shoelace/dist/themes/light.css',
    modules: {
      button: ['@shoelace-style/shoelace/dist/components/button/button.js'],
      dialog: ['@shoelace-style/shoelace/dist/components/dialog/dialog.js'],
    },
    dialog: {
      html: '<sl-dialog id="dialog" label="Support"><p>Which part?</p></sl-dialog>',
      opened: [...DIALOG, '[part~=panel]'],
      ...methods('show', 'hide'),
    },
  },
  {
    id: 'material',
    label: 'Material Web',
    tag: 'md-filled-button',
    text: TEXT,
    pressed: 'button',
    modules: {
      button: ['@material/web/button/filled-button.js'],
      dialog: ['@material/web/dialog/dialog.js'],
    },
    dialog: {
      html: '<md-dialog id="dialog"><div slot="headline">Support</div><p slot="content">Which part?</p></md-dialog>',
      opened: [...DIALOG, 'dialog'],
      ...methods('show', 'close'),
    },
  },
  {
    id: 'web-awesome',
    label: 'Web Awesome',
    tag: 'wa-button',
    attributes: { variant: 'brand' },
    text: TEXT,
    pressed: 'button',
    css: 'node_modules/@awesome.me/webawesome/dist/styles/themes/default.css',
    modules: {
      button: ['@awesome.me/webawesome/dist/components/button/button.js'],
      dialog: ['@awesome.me/webawesome/dist/components/dialog/dialog.js'],
    },
    dialog: {
      html: '<wa-dialog id="dialog" label="Support"><p>Which part?</p></wa-dialog>',
      opened: [...DIALOG, 'dialog'],
      ...property,
    },
  },
  {
    id: 'spectrum',
    label: 'Spectrum',
    tag: 'sp-button',
    attributes: { variant: 'accent' },
    text: TEXT,
    wrap: ['<sp-theme system="spectrum" color="light" scale="medium">', '</sp-theme>'],
    modules: {
      button: [
        '@spectrum-web-components/theme/sp-theme.js',
        '@spectrum-web-components/theme/scale-medium.js',
        '@spectrum-web-components/theme/theme-light.js',
        '@spectrum-web-components/button/sp-button.js',
      ],
      dialog: ['@spectrum-web-components/dialog/sp-dialog-wrapper.js'],
    },
    dialog: {
      html: '<sp-dialog-wrapper id="dialog" headline="Support" underlay dismissable><p>Which part?</p></sp-dialog-wrapper>',
      opened: [...DIALOG, 'sp-dialog'],
      ...property,
    },
  },
];

/** Bundles modules as a shop would: split, shaken and made small. Answers with the files' code by their URL. */
async function bundled(entries) {
  const { outputFiles } = await build({
    entryPoints: Object.keys(entries).map((name) => ({ in: `entry:${name}`, out: name })),
    plugins: [
      {
        name: 'entries',
        setup({ onResolve, onLoad }) {
          // The package says that only its own define files do something when they are loaded: ours here do too.
          onResolve({ filter: /^\.\/test\// }, ({ path: file }) => ({
            path: path.resolve(file),
            sideEffects: true,
          }));
          onResolve({ filter: /^entry:/ }, ({ path: name }) => ({ path: name.slice(6), namespace: 'entry' }));
          onLoad({ filter: /./, namespace: 'entry' }, ({ path: name }) => ({
            contents: entries[name].map((module) => `import ${JSON.stringify(module)};`).join('\n'),
            resolveDir: process.cwd(),
          }));
        },
      },
    ],
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['production'],
    define: { 'process.env.NODE_ENV': '"production"' },
    legalComments: 'none',
    logLevel: 'error',
    outdir: '/built',
    write: false,
  });
  return outputFiles.map(({ path: file, text }) => [file, text]);
}

/** Every contestant's scripts and sheets by their URL, each apart from the others'. */
export async function builtContestants() {
  const files = new Map();
  for (const { id, modules, steps } of [...CONTESTANTS, WIZARD]) {
    if (!modules) continue;
    const { button, dialog = [] } = modules;
    const entries = { [`${id}/button`]: button, [`${id}/dialog`]: [...button, ...dialog] };
    for (const [file, code] of await bundled(steps ? { [`${id}/button`]: button } : entries)) {
      files.set(file.split(path.sep).join('/'), code);
    }
  }
  return files;
}

/** The same five steps, made of Lit alone. */
const WIZARD = {
  id: 'wizard',
  steps: true,
  modules: { button: ['./test/benchmarks/reference/lit-wizard.js'] },
};

/** A sheet with all that it imports, made small. */
export async function builtSheet(file) {
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    minify: true,
    write: false,
    outdir: '/built',
    external: ['*.woff2'],
    logLevel: 'error',
  });
  return outputFiles[0].text;
}
