import { html, type TemplateResult } from 'lit';
import type { Desk } from './desk.js';
import { prose } from './prose.js';

/** All states of one element as pictures, each a link to that state. */
export function overview({ shop, place, facts, frames, href }: Desk): TemplateResult {
  const own = shop.texts.gallery;
  const { element } = place;
  return html`<header class="state-head">
      <div class="state-line">
        <h2 id="gallery-state" tabindex="-1" lang="en"><code dir="ltr">${`<${element.tag}>`}</code></h2>
        <p class="quiet"><bdi>${own.counted(element.states.length)}</bdi></p>
      </div>
      <p class="about" lang="en" dir="ltr">${prose(facts.get(element.tag)?.description ?? '')}</p>
    </header>
    ${
      element.states.length === 0
        ? html`<p class="exhibit-empty">${own.noStates}</p>`
        : html`<ul class="cards cards-${element.name}">
            ${element.states.map(
              (state) =>
                html`<li>
                  <a href=${href({ state })} data-stays><bdi lang="en">${state.name}</bdi></a>
                  <div class="picture-of ${state.isEmpty ? 'picture-empty' : ''}" aria-hidden="true">
                    ${frames.later(element, state)}
                  </div>
                </li>`,
            )}
          </ul>`
    }`;
}
