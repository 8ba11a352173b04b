import { html, type TemplateResult } from 'lit';
import type { Check } from './contrast.js';
import { formatRatio, type Editor } from './editor-state.js';
import { verdict } from './verdict.js';

/** Every pair of colours with its contrast, drawn as it looks. */
export function contrastList({ shop, checks }: Editor): TemplateResult {
  const own = shop.texts.theme;
  const pair = ({ name, front, back, ratio, needed, passes }: Check) =>
    html`<li class="pair ${passes ? '' : 'pair-fails'}">
      <svg class="sample" viewBox="0 0 56 44" aria-hidden="true">
        <rect width="56" height="44" rx="8" fill=${back} />
        ${
          needed < 4.5
            ? html`<svg>
                <rect
                  x="11"
                  y="11"
                  width="34"
                  height="22"
                  rx="6"
                  fill="none"
                  stroke-width="3"
                  stroke=${front}
                />
              </svg>`
            : html`<svg><text x="28" y="29" text-anchor="middle" fill=${front}>Aa</text></svg>`
        }
      </svg>
      <div>
        <h3>${own.pairs[name]}</h3>
        <p class="ratio">${own.contrast.ratio(formatRatio(ratio, shop))}</p>
        ${verdict(passes, passes ? own.contrast.passes(asked(needed)) : own.contrast.fails(asked(needed)))}
      </div>
    </li>`;
  const asked = (needed: number) => needed.toLocaleString(shop.lang);
  return html`<section class="theme-part" aria-labelledby="theme-contrast">
    <h2 id="theme-contrast" tabindex="-1">${own.contrast.title}</h2>
    <p class="quiet theme-lead">${own.contrast.lead}</p>
    <ul class="pairs">
      ${checks.map(pair)}
    </ul>
  </section>`;
}
