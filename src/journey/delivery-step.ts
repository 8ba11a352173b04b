import { askDelivery } from './ask-delivery.js';
import { canChooseDelivery, type DeliveryChoice } from './delivery.js';
import { tidied } from './postal-address.js';
import type { Deferred, Draft, JourneyEvent, JourneyState, Transition } from './state.js';
import { ask, show, showErrors, stay, type At } from './steps.js';
import { action, returnBesides, type StepView } from './step-view.js';

/** Where the parts go: asked for from the review only. */
export function onDelivery(state: JourneyState, event: JourneyEvent): Transition | Deferred {
  if (state.step === 'delivery') return onStep(state, event);
  return state.step === 'review' && event.type === 'delivery-reopened' && canChooseDelivery(state.context)
    ? show(askDelivery(state))
    : stay(state);
}

function onStep(state: At<'delivery'>, event: JourneyEvent): Transition | Deferred {
  const { draft } = state;
  switch (event.type) {
    case 'delivery-chosen':
      return stay({ ...state, choice: event.choice, errors: [] });
    case 'address-typed':
      return stay({
        ...state,
        draft: { ...draft, typedAddress: { ...draft.typedAddress, [event.field]: event.text } },
        errors: state.errors.filter(({ field }) => field !== event.field),
      });
    case 'delivery-confirmed':
      if (state.choice === 'typed' && event.errors.length > 0) return showErrors(state, event.errors);
      return show(ask({ ...state, draft: confirmed(draft, state.choice) }, 'review'));
    case 'return-chosen':
      return { piece: 'detours', state, event };
    case 'went-back':
      return show(ask(state, 'review'));
    default:
      return stay(state);
  }
}

/** What is typed later takes effect only once it is confirmed too. */
const confirmed = (draft: Draft, delivery: DeliveryChoice): Draft => ({
  ...draft,
  delivery,
  ...(delivery === 'typed' && { confirmedAddress: tidied(draft.typedAddress) }),
});

/** What the step shows. */
export const deliveryView = (state: At<'delivery'>): StepView => ({
  heading: 'delivery.heading',
  actions: [action({ type: 'delivery-confirmed' }, 'delivery.submit'), ...returnBesides(state)],
  canGoBack: true,
});
