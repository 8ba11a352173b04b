import { html, nothing, type TemplateResult } from 'lit';
import type { Shop } from '../../shop/start-page.js';

interface Described {
  readonly name: string;
  readonly description?: string;
}
interface Declaration {
  readonly tagName?: string;
  readonly cssProperties?: readonly (Described & { readonly default?: string })[];
  readonly cssParts?: readonly Described[];
  readonly slots?: readonly Described[];
}
/** What the table reads of a custom elements manifest. */
export interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
}

export const LOOK_KINDS = ['property', 'part', 'slot'] as const;
export type LookKind = (typeof LOOK_KINDS)[number];

/** One row of the table: the same of several elements once. */
export interface Look {
  readonly kind: LookKind;
  /** Empty for the default slot. */
  readonly name: string;
  readonly description: string;
  readonly default?: string | undefined;
  /** The tags of the elements that have it. */
  readonly elements: readonly string[];
}

/** All that a shop can style or fill, of every element. */
export function looksOf({ modules }: Manifest): Look[] {
  const rows = new Map<string, Look>();
  const add = (
    tagName: string,
    kind: LookKind,
    found: readonly (Described & { default?: string })[] = [],
  ) => {
    for (const { name, description = '', default: value } of found) {
      const key = JSON.stringify([kind, name, description]);
      const elements = rows.get(key)?.elements ?? [];
      rows.set(key, { kind, name, description, default: value, elements: [...elements, tagName] });
    }
  };
  for (const { tagName, cssProperties, cssParts, slots } of modules.flatMap(
    ({ declarations = [] }) => declarations,
  )) {
    if (!tagName) continue;
    add(tagName, 'property', cssProperties);
    add(tagName, 'part', cssParts);
    add(tagName, 'slot', slots);
  }
  return [...rows.values()];
}

/** The table of custom properties, parts and slots. What it says of each is in English: it comes from the code. */
export function reference({ texts }: Pick<Shop, 'texts'>, looks: readonly Look[]): TemplateResult {
  const own = texts.theme.reference;
  const withProperties = looks.find(({ kind }) => kind === 'property')?.elements.length;
  const row = ({ kind, name, description, elements, default: value }: Look) =>
    html`<tr>
      <th scope="row">${name ? html`<code dir="ltr">${name}</code>` : own.unnamed}</th>
      <td lang="en" dir="ltr">${description}</td>
      <td>${value === undefined ? nothing : html`<code dir="ltr">${value}</code>`}</td>
      <td>
        ${
          kind === 'property' && elements.length === withProperties
            ? own.all
            : html`<ul>
                ${elements.map((tag) => html`<li><code dir="ltr">${tag.replace('product-support-', '')}</code></li>`)}
              </ul>`
        }
      </td>
    </tr>`;
  return html`<section class="theme-part" aria-labelledby="theme-reference">
    <h2 id="theme-reference">${own.title}</h2>
    <p class="quiet theme-lead">${own.lead}</p>
    <div class="look-frame" role="group" aria-labelledby="theme-reference" tabindex="0">
      <table class="looks">
        <thead>
          <tr>
            <th scope="col">${own.name}</th>
            <th scope="col">${own.about}</th>
            <th scope="col">${own.default}</th>
            <th scope="col">${own.where}</th>
          </tr>
        </thead>
        ${LOOK_KINDS.map(
          (kind) =>
            html`<tbody>
              <tr class="look-kind">
                <th scope="rowgroup" colspan="4">${own.kinds[kind]}</th>
              </tr>
              ${looks.filter((look) => look.kind === kind).map(row)}
            </tbody>`,
        )}
      </table>
    </div>
  </section>`;
}
