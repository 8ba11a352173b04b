import { html, type TemplateResult } from 'lit';
import { scenarioItem } from '../../../mocks/world/scenarios.js';
import { loadStates, onStage } from '../../gallery/load-states.js';
import { showAddress } from '../../shop/address.js';
import { issueLink } from '../../shop/mock-calls.js';
import type { Shop } from '../../shop/start-page.js';
import { checks } from './contrast.js';
import { contrastList } from './contrast-list.js';
import { controls } from './controls.js';
import { CSS_ID, cssPanel } from './css-panel.js';
import {
  readDraft,
  STARTS,
  startWith,
  type as typed,
  withDraft,
  type Draft,
  type ReadyThemes,
} from './draft.js';
import type { Editor } from './editor-state.js';
import { preview } from './preview.js';
import { reference, type Look } from './reference.js';
import { themeCss } from './theme-css.js';

/** The state of the journey that the preview begins with: it has the most to look at. */
const FIRST_STATE = 'parts, chosen';

/** What the page is made from. */
export interface Sources {
  readonly themes: ReadyThemes;
  readonly looks: readonly Look[];
}

/** The page on which a theme is made. */
export async function themeEditor(shop: Shop, { themes, looks }: Sources): Promise<() => TemplateResult> {
  const exhibits = (await loadStates(shop)).map(onStage);
  const token = await linkFor(shop);
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets.push(sheet);

  let draft = readDraft(new URLSearchParams(location.search), themes, isDark(shop) ? 'dark' : 'light');
  let shown = exhibits.find(({ name }) => name === FIRST_STATE) ?? exhibits[0];
  let copy: Editor['copy'];

  const take = (next: Draft) => {
    draft = next;
    copy = undefined;
    apply();
    showAddress(withDraft(new URL(location.href), draft));
    shop.redraw();
  };
  const apply = () => sheet.replaceSync(themeCss(draft.values, draft.scheme, '.theme-preview'));
  apply();

  const startValues = {
    light: startWith(themes, 'light').values,
    dark: startWith(themes, 'dark').values,
    'high-contrast-light': startWith(themes, 'high-contrast-light').values,
    'high-contrast-dark': startWith(themes, 'high-contrast-dark').values,
  } satisfies Record<keyof typeof STARTS, Draft['values']>;

  return () => {
    const editor: Editor = {
      shop,
      draft,
      checks: checks(draft.values),
      exhibits,
      shown,
      token,
      copy,
      start: (name) => take(startWith(themes, name)),
      type: (name, text) => take(typed(draft, name, text)),
      reset: () => take(startWith(themes, draft.start)),
      show: (state) => {
        shown = exhibits.find(({ name }) => name === state);
        shop.redraw();
      },
      copyCss: async () => {
        copy = await copyFrom(document.getElementById(CSS_ID));
        shop.redraw();
      },
    };
    const own = shop.texts.theme;
    return html`<div class="wrap theme">
      <div class="page-head">
        <h1>${own.title}</h1>
        <p class="lead">${own.lead}</p>
      </div>
      <div class="theme-desk">${controls(editor, startValues)} ${preview(editor)}</div>
      ${contrastList(editor)} ${cssPanel(editor)} ${reference(shop, looks)}
    </div>`;
  };
}

/** A fresh link to the scenario's item, as the e-mail holds it; undefined where there is none. */
async function linkFor({ world }: Shop): Promise<string | undefined> {
  const item = scenarioItem(world);
  return item && issueLink(item.orderId, item.itemId).catch(() => undefined);
}

const isDark = ({ settings }: Shop): boolean =>
  settings.theme ? settings.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;

/** Copies a text as it stands on the page; where the browser refuses, selects it. */
async function copyFrom(element: HTMLElement | null): Promise<Editor['copy']> {
  if (!element) return undefined;
  try {
    await navigator.clipboard.writeText(element.textContent ?? '');
    return 'copied';
  } catch {
    getSelection()?.selectAllChildren(element);
    return 'selected';
  }
}
