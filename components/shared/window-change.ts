import { css, html, type TemplateResult } from 'lit';
import type { ReturnWindow } from '../../src/contract/support-options.js';
import type { MessageKey, MessageValues } from '../../src/messages/message.js';
import { icons } from './icons.js';

/** The words for a change of the return window; before a request and after it they are not the same. */
export interface WindowWords {
  readonly was: MessageKey;
  readonly becomes: MessageKey;
  readonly stays: MessageKey;
  readonly zone: MessageKey;
}

/** "was June 30 → becomes July 14", with the shop's zone named (S8). */
export function windowChange(
  was: ReturnWindow,
  becomes: ReturnWindow,
  text: (key: MessageKey, values?: MessageValues) => string,
  words: WindowWords,
): TemplateResult {
  const before = { date: { date: was.endsOn } };
  return html`<span class="window">
      ${
        was.endsOn === becomes.endsOn
          ? html`<span class="strong">${text(words.stays, before)}</span>`
          : html`<span class="muted">${text(words.was, before)}</span>
              ${icons.arrow}
              <span class="strong">${text(words.becomes, { date: { date: becomes.endsOn } })}</span>`
      }
    </span>
    <span class="small muted block">${text(words.zone, { zone: { zone: becomes.timeZone } })}</span>`;
}

export const windowStyles = css`
  .window {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.5em;
  }
  .window svg {
    inline-size: 1em;
    block-size: 1em;
    color: var(--_muted);
  }
  .block {
    display: block;
  }
`;
