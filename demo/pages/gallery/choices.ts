import { html, nothing, type TemplateResult } from 'lit';
import { directionOf, DIRECTIONS, LANGUAGES, THEMES, type Language } from '../../shop/settings.js';
import { VIEWS, WIDTHS, type PlaceChange } from './address.js';
import type { Desk } from './desk.js';
import { galleryIcons } from './icons.js';

type Choosing = Event & { currentTarget: HTMLSelectElement };

/** How it is shown: each choice is a link, so that it can be opened beside this one. On a narrow window it unfolds. */
export function choices(desk: Desk, isOpen: boolean, toggle: () => void): TemplateResult {
  const { shop, place, href } = desk;
  const own = shop.texts.gallery;
  const { settings, lang } = shop;
  const theme = settings.theme ?? 'system';
  return html`<button
      type="button"
      class="button button-outline choices-toggle"
      aria-expanded=${isOpen ? 'true' : 'false'}
      aria-controls="gallery-choices"
      @click=${toggle}
    >
      ${galleryIcons.choices}<span>${own.choices}</span>
    </button>
    <section id="gallery-choices" class="choices ${isOpen ? 'choices-open' : ''}" aria-label=${own.choices}>
      ${segments(
        desk,
        own.theme,
        (['system', ...THEMES] as const).map((name) => ({
          text: own.themes[name],
          isChosen: name === theme,
          change: { theme: name === 'system' ? undefined : name },
        })),
      )}
      ${segments(
        desk,
        own.direction,
        DIRECTIONS.map((dir) => ({
          text: own.directions[dir],
          isChosen: dir === directionOf(settings),
          change: { dir: dir === directionOf({ lang }) ? undefined : dir },
        })),
      )}
      <div class="choice">
        <label class="choice-name" for="gallery-lang">${own.language}</label>
        <select
          id="gallery-lang"
          .value=${lang}
          @change=${({ currentTarget }: Choosing) => location.assign(href({ lang: currentTarget.value, dir: undefined }))}
        >
          ${LANGUAGES.map(
            (tag) =>
              html`<option value=${tag} lang=${tag} ?selected=${tag === lang}>${ownName(tag)}</option>`,
          )}
        </select>
      </div>
      ${
        place.state
          ? html`${segments(
              desk,
              own.view,
              VIEWS.map((view) => ({
                text: own.views[view],
                isChosen: view === place.view,
                change: { view },
              })),
              true,
            )}
            ${segments(
              desk,
              own.width,
              WIDTHS.map((width) => ({
                text: own.widths[width],
                isChosen: width === place.width,
                change: { width },
              })),
              true,
            )}`
          : nothing
      }
    </section>`;
}

interface Choice {
  readonly text: string;
  readonly isChosen: boolean;
  readonly change: PlaceChange;
}

function segments({ href }: Desk, name: string, all: readonly Choice[], stays = false): TemplateResult {
  return html`<div class="choice" role="group" aria-label=${name}>
    <span class="choice-name" aria-hidden="true">${name}</span>
    <span class="segments">
      ${all.map(
        ({ text, isChosen, change }) =>
          html`<a href=${href(change)} ?data-stays=${stays} aria-current=${isChosen ? 'true' : nothing}
            ><bdi>${text}</bdi></a
          >`,
      )}
    </span>
  </div>`;
}

/** A language as it calls itself. */
const ownName = (lang: Language): string =>
  new Intl.DisplayNames(lang, { type: 'language', languageDisplay: 'standard' }).of(lang) ?? lang;
