import { html, nothing, type TemplateResult } from 'lit';
import { address, fact, partList, windowChange } from './pieces.js';
import type { Screen } from './screen.js';

/** The confirmation: number, parts, arrival, address, price, and the window as it now is (S8, S12, S16). */
export function requestedScreen(screen: Screen<'requested'>): TemplateResult {
  const { state, text } = screen;
  const { requestId, parts, arrival, deliveryAddress, returnWindow, returnWindowIfCancelled } = state.request;
  const before = returnWindowIfCancelled ?? state.context.returnWindow ?? returnWindow;
  return html`<p class="number">${text('requested.number', { requestId })}</p>
    <dl class="summary">
      ${fact(text('review.parts'), partList(parts, screen))}
      ${arrival ? fact(text('requested.arrival'), text('value.range', { range: { range: arrival } })) : nothing}
      ${fact(text('review.address'), address(deliveryAddress))}
      ${fact(text('review.price'), html`<span class="strong">${text('price.free')}</span>`)}
      ${fact(text('review.window'), windowChange(before, returnWindow, screen))}
    </dl>
    <p class="small muted">
      ${text('requested.windowNow', { date: { date: returnWindow.endsOn } })} ${text('requested.later')}
    </p>`;
}
