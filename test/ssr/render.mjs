// A shop's server: a Node without anything of a page imports every entry of the kit, and renders what it gets as JSON on
// its standard input, once for each way that the renderer has. Argument: the folder of the kit's modules.
import fs from 'node:fs';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';

const [folder] = process.argv.slice(2);
const { modules, bodies } = JSON.parse(await text(process.stdin));

// Newer versions of Node have some of them.
const OF_A_PAGE = `window document location history navigator performance customElements localStorage sessionStorage
  Element HTMLElement Node Document ShadowRoot CSSStyleSheet MutationObserver requestAnimationFrame matchMedia`;
for (const name of OF_A_PAGE.split(/\s+/)) delete globalThis[name];

const said = [];
for (const level of ['log', 'info', 'warn', 'error'])
  console[level] = (...words) => said.push(words.join(' '));

/** The modules that the package names as its entries; those of the mock are for a server in any case. */
const entries = Object.values(JSON.parse(fs.readFileSync('package.json', 'utf8')).exports)
  .flatMap((entry) => entry.default ?? [])
  .filter((file) => file.startsWith('./dist/') && !file.startsWith('./dist/mocks/'))
  .map((file) => file.slice('./dist/'.length));

const faults = {};
const load = (file) => import(pathToFileURL(path.resolve(folder, file)));
for (const file of [...entries, ...modules])
  await load(file).catch((error) => (faults[file] = String(error.stack)));

const { LitElementRenderer, render } = await import('@lit-labs/ssr');
const { collectResult } = await import('@lit-labs/ssr/lib/render-result.js');
const { html, unsafeStatic } = await import('lit/static-html.js');

async function renderAll() {
  const pages = {};
  for (const [name, body] of Object.entries(bodies))
    pages[name] = await collectResult(render(html`${unsafeStatic(body)}`));
  return pages;
}

const rendered = await renderAll();
LitElementRenderer.renderOptions.push(() => ({ connectedCallback: true }));
const renderedConnected = await renderAll();

process.stdout.write(JSON.stringify({ entries, faults, said, rendered, renderedConnected }));
