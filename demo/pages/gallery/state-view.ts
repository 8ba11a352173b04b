import { html, nothing, type TemplateResult } from 'lit';
import type { State } from '../../gallery/state.js';
import { directionOf } from '../../shop/settings.js';
import { neighbours, type Desk } from './desk.js';
import type { Setting } from './frames.js';
import { galleryIcons } from './icons.js';

/** One state: alone, or in light, in dark and in the other direction. */
export function stateView(desk: Desk, state: State): TemplateResult {
  const { shop, place } = desk;
  const own = shop.texts.gallery;
  return html`${heading(desk, state)}
  ${state.isEmpty ? html`<p class="exhibit-empty">${own.nothing}</p>` : nothing}
  ${
    place.view === 'side'
      ? html`<div class="sides">
          ${sides(desk).map(
            ({ title, setting }) =>
              html`<figure class="side">
                <figcaption>${title}</figcaption>
                ${board(desk, state, setting, `${own.exhibit(state.name)}, ${title}`)}
              </figure>`,
          )}
        </div>`
      : board(desk, state, {}, own.exhibit(state.name))
  }`;
}

function heading({ shop, place, href, copy, copyText }: Desk, state: State): TemplateResult {
  const own = shop.texts.gallery;
  const { previous, next } = neighbours(place);
  const step = (to: State | undefined, text: string, icon: unknown) =>
    to
      ? html`<a
          class="step"
          href=${href({ state: to })}
          data-stays
          title=${to.name}
          aria-label="${text}: ${to.name}"
          >${icon}</a
        >`
      : html`<span class="step" aria-hidden="true">${icon}</span>`;
  return html`<header class="state-head">
    <p class="state-of">
      <a href=${href({ state: undefined })} data-stays>${own.all(place.element.name)}</a>
    </p>
    <div class="state-line">
      <h2 id="gallery-state" tabindex="-1" lang="en"><bdi>${state.name}</bdi></h2>
      <div class="state-tools">
        <span role="status" class="copied">${copy?.what === 'link' ? own[copy.how] : nothing}</span>
        <span id="gallery-link" class="visually-hidden" aria-hidden="true" dir="ltr">${href({})}</span>
        <button type="button" class="button button-outline button-small" @click=${() => copyText('link')}>
          ${galleryIcons.link}${own.copyLink}
        </button>
        ${step(previous, own.previous, galleryIcons.previous)} ${step(next, own.next, galleryIcons.next)}
      </div>
    </div>
  </header>`;
}

/** The ground on which an exhibit stands; one that is wider than the window can be moved. */
function board({ place, frames }: Desk, state: State, setting: Setting, label: string): TemplateResult {
  return html`<div class="board board-${place.width}" role="region" tabindex="0" aria-label=${label}>
    ${frames.frame(place.element, state, setting)}
  </div>`;
}

function sides({ shop }: Desk): readonly { title: string; setting: Setting }[] {
  const own = shop.texts.gallery;
  const dir = directionOf(shop.settings);
  const other = dir === 'ltr' ? 'rtl' : 'ltr';
  return [
    { title: own.themes.light, setting: { theme: 'light', dir } },
    { title: own.themes.dark, setting: { theme: 'dark', dir } },
    { title: own.directions[other], setting: { theme: 'light', dir: other } },
  ];
}
