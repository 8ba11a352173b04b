import { html, type TemplateResult } from 'lit';
import type { PieceName, PieceOf } from '../on-demand.js';
import type { Screen } from './screen.js';

/** What a piece that is loaded on demand shows; until it is there a line that says so, and a way to try again. */
export function loaded<Name extends PieceName>(
  name: Name,
  { onDemand, text }: Pick<Screen, 'onDemand' | 'text'>,
  show: (piece: PieceOf<Name>) => unknown,
): unknown {
  const piece = onDemand.get(name);
  if (piece) return show(piece);
  return onDemand.hasFailed(name) ? failed(name, onDemand, text) : loading(text);
}

const loading = (text: Screen['text']): TemplateResult =>
  html`<p class="status-line muted">
    <span class="spinner" aria-hidden="true"></span>${text('loading.heading')}
  </p>`;

const failed = (name: PieceName, onDemand: Screen['onDemand'], text: Screen['text']): TemplateResult =>
  html`<p class="notice" role="alert">
    <span>${text('loading.failed')}</span>
    <button type="button" class="link" @click=${() => onDemand.load(name)}>${text('action.tryAgain')}</button>
  </p>`;
