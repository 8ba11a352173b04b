import { html, nothing, type TemplateResult } from 'lit';
import { loaded } from './loaded.js';
import { address, fact, partList, windowChange } from './pieces.js';
import type { Screen } from './screen.js';

/** The confirmation: number, way, parts, arrival, address, price, and the window as it was and now is (S8, S12, S16). */
export function requestedScreen(screen: Screen<'requested'>): TemplateResult {
  const { state, text } = screen;
  const { request } = state;
  const { requestId, parts, arrival, deliveryAddress, returnWindow, returnWindowIfCancelled } = request;
  const before = returnWindowIfCancelled ?? state.context.returnWindow ?? returnWindow;
  // Its words come with it.
  const after = screen.onDemand.get('after');
  return html`<p class="number">${text('requested.number', { requestId })}</p>
    ${loaded('after', screen, (piece) => piece.timeline(request))}
    <dl class="summary">
      ${fact(text('review.parts'), partList(parts, screen))}
      ${arrival ? fact(text('review.arrival'), text('value.range', { range: { range: arrival } })) : nothing}
      ${fact(text('review.address'), address(deliveryAddress))}
      ${fact(text('review.price'), html`<span class="strong">${text('price.free')}</span>`)}
      ${fact(
        text('review.window'),
        windowChange(before, returnWindow, screen, { becomes: 'review.windowNow' }),
      )}
    </dl>
    ${after ? html`<div class="after-buttons">${after.buttons(request)}</div>` : nothing}
    <p class="small muted">
      ${text('requested.windowNow', { date: { date: returnWindow.endsOn } })} ${text('requested.later')}
    </p>`;
}
