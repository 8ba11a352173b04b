import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { PartRegion } from '../../../src/journey/diagram.js';
import { isExpected } from '../../../src/journey/particulars.js';
import type { QuestionScreen } from '../screens/screen.js';

type Words = Pick<QuestionScreen, 'text'>;

/** Why a region can't be chosen now, in the words of the list; empty where it can. */
export function whyNot({ part, state }: PartRegion, { text }: Words): string {
  if (state === 'full') return text('parts.full');
  if (state !== 'unoffered') return '';
  const { stock, expectedOn } = part;
  if (isExpected(part)) return text('parts.expected', { date: { date: expectedOn ?? '' } });
  if (stock === 'available' || stock === 'low') return text('parts.used');
  return text(stock === 'discontinued' ? 'parts.discontinued' : 'parts.out');
}

/** What a region is called: "3, Drip tray". */
export function nameOf({ region: { callout }, part: { name } }: PartRegion, { text }: Words): string {
  return callout ? text('finder.region', { callout, name }) : name;
}

/** A part in the drawing, to be chosen as in the list. */
export function regionControl(drawn: PartRegion, isPointed: boolean, words: Words): SVGTemplateResult {
  const { region, state } = drawn;
  const { path, at } = region;
  const name = nameOf(drawn, words);
  const why = whyNot(drawn, words);
  return svg`<g
    class="region ${state} ${isPointed ? 'pointed' : ''}"
    role="checkbox"
    tabindex="0"
    aria-checked=${state === 'chosen' ? 'true' : 'false'}
    aria-disabled=${why ? 'true' : nothing}
    aria-label=${why ? `${name}. ${why}` : name}
  >
    <path class="reach" d=${path} />
    <path class="shape" d=${path} fill-rule="evenodd" />
    <g transform="translate(${at.x} ${at.y})">${callout(drawn)}</g>
  </g>`;
}

/** The number beside a part, as large as the text around the drawing; a check mark joins it once the part is chosen. */
function callout({ region: { callout = '' }, state }: PartRegion): SVGTemplateResult {
  const isChosen = state === 'chosen';
  const width = Math.max(callout.length * 0.6 + 1.1 + (isChosen && callout ? 1.1 : 0), 1.7);
  return svg`<g class="callout" aria-hidden="true">
    <circle class="reach" r="22" />
    <rect class="disc" x="${-width / 2}em" y="-0.85em" width="${width}em" height="1.7em" rx="0.85em" />
    <text x="${isChosen ? -0.6 : 0}em" dy="0.35em">${callout}</text>
    ${isChosen ? check(callout ? width / 2 - 1.4 : -0.42) : nothing}
  </g>`;
}

/** In em, as all of a callout: a path knows no such unit. */
const check = (x: number): SVGTemplateResult =>
  svg`<line x1="${x}em" y1="0em" x2="${x + 0.3}em" y2="0.3em" />
    <line x1="${x + 0.3}em" y1="0.3em" x2="${x + 0.85}em" y2="-0.3em" />`;
