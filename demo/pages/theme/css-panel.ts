import { html, nothing, type TemplateResult } from 'lit';
import type { Editor } from './editor-state.js';
import { themeCss } from './theme-css.js';

/** Where the CSS stands: what is copied is what is shown. */
export const CSS_ID = 'theme-css';

const LINKS = `<link rel="stylesheet"
  href="/product-support-kit/themes/light.css" />
<link rel="stylesheet"
  href="/product-support-kit/themes/dark.css"
  media="(prefers-color-scheme: dark)" />
<link rel="stylesheet"
  href="/product-support-kit/themes/high-contrast.css"
  media="(prefers-contrast: more)" />`;

/** The theme as CSS, to copy; and how to link the ready ones. */
export function cssPanel({ shop, draft, copy, copyCss }: Editor): TemplateResult {
  const own = shop.texts.theme.css;
  return html`<section class="theme-part theme-sheets" aria-labelledby="theme-css-title">
    <div>
      <div class="theme-part-head">
        <h2 id="theme-css-title">${own.title}</h2>
        <span class="theme-copy">
          <span role="status">${copy ? own[copy] : nothing}</span>
          <button type="button" class="button button-small" @click=${copyCss}>${own.copy}</button>
        </span>
      </div>
      <p class="quiet theme-lead">${own.lead}</p>
      <pre
        class="sheet-code"
        dir="ltr"
        tabindex="0"
        role="region"
        aria-label=${own.label}
      ><code id=${CSS_ID}>${themeCss(draft.values, draft.scheme)}</code></pre>
    </div>
    <div>
      <h2>${own.readyTitle}</h2>
      <p class="quiet theme-lead">${own.readyLead}</p>
      <pre
        class="sheet-code"
        dir="ltr"
        tabindex="0"
        role="region"
        aria-label=${own.readyLabel}
      ><code>${LINKS}</code></pre>
    </div>
  </section>`;
}
