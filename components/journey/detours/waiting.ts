import { html, type TemplateResult } from 'lit';
import { loaded } from '../screens/loaded.js';
import { itemCard, partList } from '../screens/pieces.js';
import type { Screen } from '../screens/screen.js';

/** The shopper waits for a part: what it is, until when the item can still be returned, and the day for the calendar. */
export function waitingScreen(screen: Screen<'waiting'>): TemplateResult {
  const { part, context } = screen.state;
  return html`${itemCard(context.item, context.returnWindow, screen)} ${partList([part], screen)}
    <div class="after-buttons">${loaded('after', screen, (after) => after.waitButton(part))}</div>`;
}
