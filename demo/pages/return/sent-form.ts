import { html, type TemplateResult } from 'lit';
import type { Texts } from '../../texts/index.js';

/** What the submitted form would send to the shop, field by field. */
export function sentForm(
  { return: own }: Texts,
  fields: readonly (readonly [string, string])[],
  goBack: () => void,
): TemplateResult {
  return html`<section class="sent" aria-labelledby="sent">
    <h2 id="sent" tabindex="-1">${own.sentTitle}</h2>
    <p class="quiet">${own.sentText}</p>
    <table>
      <thead>
        <tr>
          <th scope="col">${own.field}</th>
          <th scope="col">${own.value}</th>
        </tr>
      </thead>
      <tbody>
        ${fields.map(
          ([name, value]) =>
            html`<tr>
              <th scope="row"><code>${name}</code></th>
              <td><code>${value}</code></td>
            </tr>`,
        )}
      </tbody>
    </table>
    <button class="button button-outline" type="button" @click=${goBack}>${own.again}</button>
  </section>`;
}
