import { html, type TemplateResult } from 'lit';
import { MARKETPLACES } from '../../mocks/programme/marketplaces.js';
import { isScenarioName, SCENARIO_NAMES } from '../../mocks/world/scenarios.js';
import { dayOf } from '../shop/later.js';
import {
  DEFAULTS,
  directionOf,
  DIRECTIONS,
  LANGUAGES,
  readMoment,
  THEMES,
  type Language,
} from '../shop/settings.js';
import { en } from '../texts/en.js';
import type { StageControls } from './stage.js';

const LABELS = {
  ltr: 'Left to right',
  rtl: 'Right to left',
  light: 'Light',
  dark: 'Dark',
  system: 'System',
};

/** A language as it calls itself. */
const ownName = (lang: Language): string =>
  new Intl.DisplayNames(lang, { type: 'language', languageDisplay: 'standard' }).of(lang) ?? lang;

/** The switches of the demo; each change is in the address, so that it can be sent to others. */
export function switches(controls: StageControls): TemplateResult {
  const {
    scenario = DEFAULTS.scenario,
    now = DEFAULTS.now,
    lang = DEFAULTS.lang,
    theme,
  } = controls.settings();
  const world = controls.world();
  const { timeZone } = MARKETPLACES[world?.marketplace ?? 'US'];
  const { choose } = controls;
  return html`<div class="stage-switches">
    <div class="stage-field stage-scenario">
      <label for="stage-scenario">Scenario</label>
      <select
        id="stage-scenario"
        aria-describedby="stage-scenario-about"
        .value=${scenario}
        @change=${({ currentTarget }: Event & { currentTarget: HTMLSelectElement }) => {
          const name = currentTarget.value;
          if (isScenarioName(name)) choose({ scenario: name });
        }}
      >
        ${SCENARIO_NAMES.map((name) => html`<option ?selected=${name === scenario}>${name}</option>`)}
      </select>
      <p id="stage-scenario-about">${en.scenarios[scenario]}</p>
    </div>
    <div class="stage-field">
      <label for="stage-now">World begins on</label>
      <input
        id="stage-now"
        type="date"
        .value=${dayOf(now, timeZone)}
        @change=${({ currentTarget }: Event & { currentTarget: HTMLInputElement }) => {
          const moment = readMoment(currentTarget.value);
          if (moment !== undefined) choose({ now: moment });
        }}
      />
    </div>
    <div class="stage-field" role="group" aria-labelledby="stage-clock-name">
      <span class="stage-legend" id="stage-clock-name">Clock of this world</span>
      <div class="stage-buttons">
        ${[1, 7, 30].map(
          (days) =>
            html`<button type="button" ?disabled=${!world} @click=${() => controls.advance(days)}>
              +${days} ${days === 1 ? 'day' : 'days'}
            </button>`,
        )}
        <button type="button" class="stage-reset" ?disabled=${!world} @click=${() => controls.reset()}>
          Reset world
        </button>
      </div>
    </div>
    ${choice('theme', 'Theme', ['system', ...THEMES], theme ?? 'system', (name) =>
      choose({ theme: name === 'system' ? undefined : name }),
    )}
    <div class="stage-field">
      <label for="stage-lang">Language</label>
      <select
        id="stage-lang"
        .value=${lang}
        @change=${({ currentTarget }: Event & { currentTarget: HTMLSelectElement }) =>
          choose({ lang: LANGUAGES.find((name) => name === currentTarget.value) })}
      >
        ${LANGUAGES.map(
          (name) =>
            html`<option value=${name} lang=${name} ?selected=${name === lang}>${ownName(name)}</option>`,
        )}
      </select>
    </div>
    ${choice('dir', 'Direction', DIRECTIONS, directionOf(controls.settings()), (name) => choose({ dir: name }))}
  </div>`;
}

function choice<Name extends keyof typeof LABELS>(
  id: string,
  legend: string,
  names: readonly Name[],
  chosen: Name,
  choose: (name: Name) => void,
): TemplateResult {
  return html`<fieldset class="stage-field">
    <legend class="stage-legend">${legend}</legend>
    <div class="stage-segments">
      ${names.map(
        (name) =>
          html`<label
            ><input
              type="radio"
              name="stage-${id}"
              .checked=${name === chosen}
              @change=${() => choose(name)}
            /><span>${LABELS[name]}</span></label
          >`,
      )}
    </div>
  </fieldset>`;
}
