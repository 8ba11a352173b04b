import { html, type TemplateResult } from 'lit';
import type { Reason, ReasonAnswers } from '../../../src/contract/index.js';
import type { MessageKey } from '../../../src/messages/message.js';
import type { QuestionScreen } from './screen.js';

/** The one short question that a reason asks; it may be left out. */
export function answerField(reason: Reason, screen: QuestionScreen): TemplateResult {
  switch (reason) {
    case 'missing':
      return textField('box', 'answers.box', 'answers.boxHint', screen);
    case 'incompatible':
      return textField('model', 'answers.model', 'answers.modelHint', screen);
    case 'damaged':
      return choiceField('packagingDamaged', 'answers.packaging', PACKAGING, screen);
    case 'defective':
      return choiceField('since', 'answers.since', SINCE, screen);
  }
}

// The question may be left out, and an answer taken back.
const NONE = [undefined, 'answers.none'] as const;
const PACKAGING = [[true, 'answers.yes'], [false, 'answers.no'], NONE] as const;
const SINCE = [['first-use', 'answers.first-use'], ['later', 'answers.later'], NONE] as const;

function textField(
  name: 'box' | 'model',
  label: MessageKey,
  hint: MessageKey,
  { state, text, press }: QuestionScreen,
): TemplateResult {
  return html`<div class="field">
    <label class="strong" for="field-answers">${text(label)}</label>
    <p class="small muted" id="answers-hint">${text(hint)}</p>
    <input
      id="field-answers"
      maxlength="100"
      dir="auto"
      autocomplete="off"
      aria-describedby="answers-hint"
      .value=${state.draft.answers[name] ?? ''}
      @input=${(event: Event) =>
        press({ type: 'answered', answers: { [name]: (event.target as HTMLInputElement).value } })}
    />
  </div>`;
}

function choiceField<Name extends 'packagingDamaged' | 'since'>(
  name: Name,
  legend: MessageKey,
  choices: readonly (readonly [value: ReasonAnswers[Name], key: MessageKey])[],
  { state, text, press }: QuestionScreen,
): TemplateResult {
  const given = state.draft.answers[name];
  return html`<fieldset class="field" id="field-answers">
    <legend class="strong">${text(legend)}</legend>
    <div class="options three">
      ${choices.map(
        ([value, key]) =>
          html`<label class="option">
            <input
              type="radio"
              name="answer"
              .checked=${given === value}
              @change=${() => press({ type: 'answered', answers: { [name]: value } })}
            />
            <span>${text(key)}</span>
          </label>`,
      )}
    </div>
  </fieldset>`;
}
