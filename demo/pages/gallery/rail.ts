import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { GalleryElement } from '../../gallery/elements.js';
import type { State } from '../../gallery/state.js';
import { icons } from '../../shop/icons.js';
import type { Desk } from './desk.js';
import { galleryIcons } from './icons.js';
import { searchStates } from './search.js';

type Typing = Event & { currentTarget: HTMLInputElement };

/** The elements with their states, and the search among them; on a narrow window it unfolds. */
export function rail(desk: Desk, isOpen: boolean, toggle: () => void): TemplateResult {
  const { shop, collection, place, query, search } = desk;
  const own = shop.texts.gallery;
  const { elements } = collection;
  const all = elements.flatMap(({ states }) => states).length;
  const found = query.trim() === '' ? undefined : searchStates(elements, query);
  const count = found?.flatMap(({ states }) => states).length;
  return html`<div class="rail">
    <button
      type="button"
      class="button button-outline rail-toggle"
      aria-expanded=${isOpen ? 'true' : 'false'}
      aria-controls="gallery-rail"
      @click=${toggle}
    >
      ${galleryIcons.list}<span>${own.rail}</span>
    </button>
    <nav id="gallery-rail" class=${isOpen ? 'rail-open' : ''} aria-label=${own.rail}>
      <div class="rail-search">
        <label for="gallery-search" class="visually-hidden">${own.search}</label>
        ${icons.search}
        <input
          id="gallery-search"
          type="search"
          autocomplete="off"
          spellcheck="false"
          placeholder=${own.search}
          .value=${live(query)}
          @input=${({ currentTarget }: Typing) => search(currentTarget.value)}
        />
        <p class="rail-count" role="status">
          <bdi>
            ${
              count === undefined
                ? own.total(all)
                : count === 0
                  ? own.noMatch(query.trim().slice(0, 40))
                  : own.found(count, all)
            }</bdi
          >
        </p>
      </div>
      ${
        count === 0
          ? html`<button type="button" class="button button-outline button-small" @click=${() => search('')}>
              ${own.clear}
            </button>`
          : nothing
      }
      <ul class="rail-elements">
        ${(found ?? elements.map((element) => ({ element, states: element.states }))).map(
          ({ element, states }) => group(desk, element, found || element === place.element ? states : []),
        )}
      </ul>
    </nav>
  </div>`;
}

function group(desk: Desk, element: GalleryElement, states: readonly State[]): TemplateResult {
  const { place, href } = desk;
  const isHere = place.element === element;
  return html`<li>
    <a
      class="rail-element"
      href=${href({ element, state: undefined })}
      data-stays
      aria-current=${isHere && !place.state ? 'page' : nothing}
    >
      <span lang="en">${element.name}</span>
      <span class="rail-number">${element.states.length}</span>
    </a>
    ${
      states.length > 0
        ? html`<ul>
            ${states.map(
              (state) =>
                html`<li>
                  <a
                    class="rail-state"
                    lang="en"
                    href=${href({ element, state })}
                    data-stays
                    aria-current=${place.state === state ? 'page' : nothing}
                    ><bdi>${state.name}</bdi></a
                  >
                </li>`,
            )}
          </ul>`
        : nothing
    }
  </li>`;
}
