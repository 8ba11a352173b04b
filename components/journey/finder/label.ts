import { html, nothing, type TemplateResult } from 'lit';
import type { PartRegion } from '../../../src/journey/diagram.js';
import { icons } from '../../shared/icons.js';
import type { QuestionScreen } from '../screens/screen.js';
import { whyNot } from './region.js';

/** What is pointed at, for eyes: whoever listens hears it from the control itself. */
export function pointedLabel(drawn: PartRegion | undefined, screen: QuestionScreen): TemplateResult {
  const { text } = screen;
  if (!drawn) return html`<p class="finder-label muted" aria-hidden="true">${text('finder.hint')}</p>`;
  const { region, part, state } = drawn;
  const isChosen = state === 'chosen';
  const note = isChosen ? text('finder.chosen') : whyNot(drawn, screen);
  return html`<p class="finder-label" aria-hidden="true">
    ${region.callout ? html`<span class="label-number">${region.callout}</span>` : nothing}
    <span>
      <bdi class="strong">${part.name}</bdi>
      ${
        note
          ? html`<span class="small muted label-note">${isChosen ? icons.check : nothing}${note}</span>`
          : nothing
      }
    </span>
  </p>`;
}
