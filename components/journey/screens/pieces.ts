import { html, nothing, type TemplateResult } from 'lit';
import type { OrderItem, Part, PartRequest, ReturnWindow } from '../../../src/contract/index.js';
import { icons } from '../../shared/icons.js';
import { windowChange as showChange, type WindowWords } from '../../shared/window-change.js';
import type { Screen } from './screen.js';

type Words = Pick<Screen, 'text'>;

/** A picture, or the place where one would be. */
export function picture(url: string | undefined): TemplateResult {
  return url
    ? html`<img class="picture" src=${url} alt="" loading="lazy" decoding="async" />`
    : html`<span class="picture placeholder">${icons.part}</span>`;
}

/** The item that the journey is about, the same on every screen that shows it. */
export function itemCard(item: OrderItem, window: ReturnWindow | undefined, { text }: Words): TemplateResult {
  return html`<div class="item">
    ${picture(item.imageUrl)}
    <div>
      <p class="strong"><bdi>${item.title}</bdi></p>
      ${
        window
          ? html`<p class="small muted">${text('window.until', { date: { date: window.endsOn } })}</p>`
          : nothing
      }
    </div>
  </div>`;
}

/** What a part is: name, number, pack. */
export function partFacts(
  part: Pick<Part, 'name' | 'packQuantity'> &
    Partial<Pick<Part, 'partNumber' | 'arrival' | 'stock' | 'maxQuantity'>>,
  { text }: Words,
): TemplateResult {
  const most = (part.maxQuantity ?? 1) * part.packQuantity;
  return html`${
      part.packQuantity > 1
        ? html`<span class="tag">${text('pack.size', { count: part.packQuantity })}</span>`
        : nothing
    }
    ${part.stock === 'low' ? html`<span class="tag low">${text('stock.low')}</span>` : nothing}
    <span class="facts small muted">
      ${part.partNumber ? html`<span>${text('part.number', { number: part.partNumber })}</span>` : nothing}
      ${part.arrival ? html`<span>${text('arrival.when', { range: { range: part.arrival } })}</span>` : nothing}
      ${part.maxQuantity && most > 1 ? html`<span>${text('parts.max', { count: most })}</span>` : nothing}
    </span>`;
}

/** The parts of a request, one line each. */
export function partList(
  parts: readonly (Pick<Part, 'partId' | 'name' | 'packQuantity' | 'imageUrl'> & {
    readonly quantity?: number;
  })[],
  { text }: Words,
): TemplateResult {
  return html`<ul class="part-list">
    ${parts.map(
      (part) =>
        html`<li>
          ${picture(part.imageUrl)}
          <div>
            <p class="strong">
              ${part.quantity === undefined ? nothing : html`${part.quantity} ×`} <bdi>${part.name}</bdi>
            </p>
            ${partFacts({ name: part.name, packQuantity: part.packQuantity }, { text })}
          </div>
        </li>`,
    )}
  </ul>`;
}

/** One line of a summary. */
export function fact(label: string, value: unknown, change: unknown = nothing): TemplateResult {
  return html`<div class="fact">
    <dt class="small muted">${label}</dt>
    <dd>${value}</dd>
    ${change === nothing ? nothing : html`<dd class="change">${change}</dd>`}
  </div>`;
}

/** "was June 30 → becomes July 14", with the shop's zone named (S8). */
export const windowChange = (
  was: ReturnWindow,
  becomes: ReturnWindow,
  { text }: Words,
  words: Partial<WindowWords> = {},
): TemplateResult => showChange(was, becomes, text, { ...WINDOW_WORDS, ...words });

const WINDOW_WORDS: WindowWords = {
  was: 'review.windowWas',
  becomes: 'review.windowBecomes',
  stays: 'review.windowStays',
  zone: 'window.zone',
};

/** Address lines as they stand on a label. */
export function address({
  recipient,
  lines,
}: {
  recipient: string;
  lines: readonly string[];
}): TemplateResult {
  return html`<address>
    ${[recipient, ...lines].map((line) => html`<span class="block"><bdi>${line}</bdi></span>`)}
  </address>`;
}

/** A request made before, in a line. */
export function statusLine(
  { parts, status }: Pick<PartRequest, 'parts' | 'status'>,
  { text }: Words,
): TemplateResult {
  return html`<span class="status-line">
    <bdi>${parts.map(({ name }) => name).join(', ')}</bdi>
    <span class="tag">${text(`status.${status}`)}</span>
  </span>`;
}
