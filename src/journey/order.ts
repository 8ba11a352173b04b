import type { SupportContext } from '../contract/index.js';
import { whyNothing } from './parts.js';
import { requestBody } from './request-body.js';
import type { Deferred, Loaded, Transition } from './state.js';
import { ask, loaded, questionsOf, show } from './steps.js';

/**
 * Sends what the review shows: under a key of its own once what was sent before has had its answer, and under the same
 * one before that. Where something is missing, of a visit before this one say, the questions come first.
 */
export function order(state: Loaded, newKey: string): Transition | Deferred {
  const { context, openKey, start } = state;
  const body = requestBody(context, state.draft, start.touchpoint);
  if (body) {
    const intent = { key: openKey ?? newKey, body };
    return show(
      { ...loaded(state), partRequestIntent: intent, step: 'submitting', intent },
      { type: 'create-part-request', intent },
    );
  }
  return whyNothing(context) ? openAnew(state, context) : show(ask(state, questionsOf(state)[0] ?? 'parts'));
}

/** Opens with what is known of the item now, where nothing can be had any more. */
export const openAnew = (state: Loaded, context: SupportContext): Deferred => ({
  piece: 'detours',
  state: { ...loaded(state), step: 'loading' },
  event: { type: 'context-received', context },
});
