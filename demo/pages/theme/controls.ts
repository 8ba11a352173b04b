import { html, nothing, svg, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { hexOf } from './colours.js';
import { worstOf } from './contrast.js';
import { isChanged, isStartName, readLength, shownIn, STARTS, type StartName } from './draft.js';
import { formatRatio, type Editor } from './editor-state.js';
import { COLOURS, type ColourName, type PropertyName, type Values } from './properties.js';
import { verdict } from './verdict.js';

const TYPEFACES = [
  'inherit',
  'system-ui, sans-serif',
  'Georgia, serif',
  'ui-rounded, sans-serif',
  'monospace',
];

type Typing = Event & { currentTarget: HTMLInputElement };

/** What is set: where to start from, and a field for each custom property. */
export function controls(editor: Editor, startValues: Readonly<Record<StartName, Values>>): TemplateResult {
  const { shop, draft, reset } = editor;
  const own = shop.texts.theme;
  return html`<section class="theme-controls" aria-labelledby="theme-controls">
    <h2 id="theme-controls" class="visually-hidden">${own.editor}</h2>
    ${summary(editor)} ${unknownStart(editor)}
    <fieldset>
      <legend>${own.start}</legend>
      <div class="starts">
        ${Object.keys(STARTS).map((name) => (isStartName(name) ? startCard(editor, name, startValues[name]) : nothing))}
      </div>
    </fieldset>
    <fieldset>
      <legend>${own.colours}</legend>
      ${COLOURS.map((name) => colourField(editor, name))}
    </fieldset>
    <fieldset>
      <legend>${own.shape}</legend>
      ${radiusField(editor)} ${fontField(editor)}
    </fieldset>
    <button
      type="button"
      class="button button-outline button-small"
      aria-disabled=${isChanged(draft) ? 'false' : 'true'}
      @click=${reset}
    >
      ${own.reset}
    </button>
  </section>`;
}

function summary({ shop, checks }: Editor): TemplateResult {
  const own = shop.texts.theme.contrast;
  const low = checks.filter(({ passes }) => !passes).length;
  return html`<div class="theme-summary">
    <p role="status">
      ${verdict(low === 0, low === 0 ? own.allPass(checks.length) : own.tooLow(low, checks.length))}
    </p>
    <a href="#theme-contrast">${own.toList}</a>
  </div>`;
}

function unknownStart({ shop }: Editor): TemplateResult | typeof nothing {
  const asked = new URLSearchParams(location.search).get('start');
  if (asked === null || isStartName(asked)) return nothing;
  return html`<p class="theme-fault" role="alert">${shop.texts.theme.unknownStart(asked.slice(0, 80))}</p>`;
}

function startCard({ shop, draft, start }: Editor, name: StartName, values: Values): TemplateResult {
  const dots: readonly ColourName[] = ['accent', 'text', 'text-muted', 'danger'];
  return html`<label class="start">
    <input
      type="radio"
      name="start"
      value=${name}
      .checked=${live(draft.start === name)}
      @change=${() => start(name)}
    />
    <span>
      <svg viewBox="0 0 120 44" preserveAspectRatio="xMidYMid slice" aria-hidden="true">
        <rect x="-240" width="600" height="44" fill=${values.surface} />
        ${dots.map((dot, index) => svg`<circle cx=${22 + index * 25} cy="22" r="8" fill=${values[dot]} />`)}
      </svg>
      <span class="start-name">${shop.texts.theme.starts[name]}</span>
    </span>
  </label>`;
}

function colourField(editor: Editor, name: ColourName): TemplateResult {
  const { shop, draft, checks, type } = editor;
  const own = shop.texts.theme;
  const worst = worstOf(name, checks);
  return html`<div class="theme-field">
    <input
      class="swatch"
      type="color"
      aria-label=${own.picker(own.properties[name])}
      .value=${live(hexOf(draft.values[name]))}
      @input=${({ currentTarget }: Typing) => type(name, currentTarget.value)}
    />
    ${textField(editor, name)}
    ${
      worst
        ? html`<p class="theme-worst" id="theme-${name}-contrast">
            ${verdict(
              worst.passes,
              `${own.contrast.lowest(formatRatio(worst.ratio, shop), own.pairs[worst.name])}: ${worst.passes ? own.contrast.enough : own.contrast.low}`,
            )}
          </p>`
        : nothing
    }
    ${faultOf(editor, name)}
  </div>`;
}

function radiusField(editor: Editor): TemplateResult {
  const { shop, draft, type } = editor;
  const own = shop.texts.theme;
  return html`<div class="theme-field theme-field-plain">
    ${textField(editor, 'radius')}
    <input
      class="slider"
      type="range"
      min="0"
      max="2"
      step="0.05"
      aria-label=${own.slider(own.properties.radius)}
      aria-valuetext=${draft.values.radius}
      .value=${live(String(readLength(draft.values.radius) ?? 0))}
      @input=${({ currentTarget }: Typing) => type('radius', `${Number(currentTarget.value)}em`)}
    />
    ${faultOf(editor, 'radius')}
  </div>`;
}

function fontField(editor: Editor): TemplateResult {
  return html`<div class="theme-field theme-field-plain">
    ${textField(editor, 'font', 'theme-typefaces')}
    <datalist id="theme-typefaces">
      ${TYPEFACES.map((face) => html`<option value=${face}></option>`)}
    </datalist>
    ${faultOf(editor, 'font')}
  </div>`;
}

function textField({ shop, draft, type }: Editor, name: PropertyName, list?: string): TemplateResult {
  const own = shop.texts.theme;
  const id = `theme-${name}`;
  const isFaulty = draft.faults[name] !== undefined;
  return html`<div class="theme-text">
    <label for=${id}>${own.properties[name]}</label>
    <span class="theme-hint" id="${id}-hint">${own.hints[name]}</span>
    <input
      id=${id}
      type="text"
      dir="ltr"
      autocomplete="off"
      autocapitalize="off"
      spellcheck="false"
      list=${list ?? nothing}
      aria-invalid=${isFaulty ? 'true' : nothing}
      aria-describedby="${id}-hint ${id}-contrast ${id}-fault"
      .value=${live(shownIn(draft, name))}
      @input=${({ currentTarget }: Typing) => type(name, currentTarget.value)}
    />
  </div>`;
}

function faultOf({ shop, draft }: Editor, name: PropertyName): TemplateResult {
  const own = shop.texts.theme;
  const fault = draft.faults[name];
  return html`<p class="theme-fault" id="theme-${name}-fault" role="status">
    ${fault ? html`<bdi>${own.faults[fault]}</bdi> <bdi>${own.kept(draft.values[name])}</bdi>` : nothing}
  </p>`;
}
