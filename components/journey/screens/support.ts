import { html, nothing, type TemplateResult } from 'lit';
import { loaded } from './loaded.js';
import { hasFinder } from './parts.js';
import { itemCard } from './pieces.js';
import type { Screen } from './screen.js';

/** The support page: the item, the ways on, and whatever else helps (S7). */
export function supportScreen(screen: Screen<'support'>): TemplateResult {
  const { start, context } = screen.state;
  const { item, returnWindow, solutions, requests } = context;
  // Nothing comes between here and the parts where the reason is known.
  if (start.reason && hasFinder(context)) screen.onDemand.get('finder');
  return html`${itemCard(item, returnWindow, screen)} ${screen.choices}
  ${
    requests.length + solutions.length > 0
      ? loaded('particulars', screen, (particulars) => particulars.help(screen))
      : nothing
  }`;
}
