import { html, nothing, type TemplateResult } from 'lit';
import type { PlainLink } from '../../gallery/state.js';
import type { Desk } from './desk.js';
import { prose } from './prose.js';
import { FACT_KINDS, type Fact } from './manifest.js';
import { snippetOf } from './snippet.js';

/** The snippet, and what the element takes and tells. What is said of it is in English: it comes from the code. */
export function beside(desk: Desk, link: PlainLink): TemplateResult {
  const { shop, place, facts } = desk;
  const own = shop.texts.gallery;
  const known = facts.get(place.element.tag);
  return html`${snippet(desk, link)}
    <section class="facts" aria-labelledby="gallery-facts">
      <h2 id="gallery-facts">${own.reference(place.element.name)}</h2>
      <p class="quiet"><bdi>${own.referenceLead}</bdi></p>
      ${
        known
          ? FACT_KINDS.map((kind) => {
              const all = known.facts[kind];
              return html`<section id=${kind} aria-labelledby="gallery-${kind}">
                <h3 id="gallery-${kind}">${own.facts[kind]} <span class="fact-count">${all.length}</span></h3>
                ${
                  all.length === 0
                    ? html`<p class="quiet">${own.none}</p>`
                    : html`<ul class="fact-list">
                        ${all.map((fact) => entry(desk, fact))}
                      </ul>`
                }
              </section>`;
            })
          : nothing
      }
    </section>`;
}

function entry({ shop }: Desk, { name, description, type, default: value }: Fact): TemplateResult {
  const own = shop.texts.gallery;
  return html`<li>
    <div class="fact-name">${name ? html`<code dir="ltr">${name}</code>` : own.unnamed}</div>
    <div class="fact-about">
      <p lang="en" dir="ltr">${prose(description)}</p>
      ${
        type === undefined && value === undefined
          ? nothing
          : html`<p class="fact-type">
              ${type === undefined ? nothing : html`<code dir="ltr">${type}</code>`}
              ${value === undefined ? nothing : html`<span>${own.default} <code dir="ltr">${value}</code></span>`}
            </p>`
      }
    </div>
  </li>`;
}

function snippet({ shop, place, href, copy, copyText }: Desk, link: PlainLink): TemplateResult {
  const own = shop.texts.gallery;
  const { marketplace } = shop.world;
  const address = href({});
  return html`<section class="snippet" aria-labelledby="gallery-snippet">
    <div class="snippet-head">
      <div>
        <h2 id="gallery-snippet">${own.snippet}</h2>
        <p class="quiet"><bdi>${own.snippetLead}</bdi></p>
      </div>
      <div class="snippet-copy">
        <span role="status" class="copied">${copy?.what === 'snippet' ? own[copy.how] : nothing}</span>
        <button type="button" class="button button-small" @click=${() => copyText('snippet')}>
          ${own.copySnippet}
        </button>
      </div>
    </div>
    <pre
      class="snippet-code"
      dir="ltr"
      tabindex="0"
      role="group"
      aria-labelledby="gallery-snippet"
    ><code id="gallery-code">${snippetOf(place.element, place.state, { address, link, marketplace })}</code></pre>
  </section>`;
}
