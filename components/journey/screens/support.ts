import { html, nothing, type TemplateResult } from 'lit';
import { loaded } from './loaded.js';
import { bringFinder } from './parts.js';
import { itemCard } from './pieces.js';
import type { Screen } from './screen.js';

/** The support page: the item, the ways on, and whatever else helps (S7). */
export function supportScreen(screen: Screen<'support'>): TemplateResult {
  const { item, returnWindow, solutions, requests } = screen.state.context;
  // Nothing comes between here and the parts where the reason is known.
  if (screen.state.start.reason) bringFinder(screen);
  return html`${itemCard(item, returnWindow, screen)} ${screen.choices}
  ${
    requests.length + solutions.length > 0
      ? loaded('particulars', screen, (particulars) => particulars.help(screen))
      : nothing
  }`;
}
