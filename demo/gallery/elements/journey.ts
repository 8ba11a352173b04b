import type { ProductSupportJourney } from '../../../components/journey/journey.js';
import { startJourney, transition, type JourneyState, type SupportContext } from '../../../src/index.js';
import { pressButton, there } from '../hands.js';
import { idsOf, statesOf, type Scene, type State, type Way } from '../state.js';
import { galleryStates } from '../states.js';

/** The states of the journey; `context` is what the API says of the item. */
export function journeyStates(scene: Scene, context: SupportContext): readonly State[] {
  const known = galleryStates(context);
  const way = (state: JourneyState): Way<'product-support-journey'> => ({
    attributes: { ...idsOf(state.start), touchpoint: state.start.touchpoint },
    give: (element) => element.resume(state),
    act: async (element) => void (await there(element, (root) => root.querySelector('h2, slot'))),
  });
  const { state: loading } = startJourney({ ...scene.item, touchpoint: 'order' });
  const unknownItem = transition(loading, {
    type: 'context-failed',
    failure: { type: 'not-found', outcomeUnknown: false },
  }).state;
  const requested = known.find(({ name }) => name === 'requested');

  return statesOf('product-support-journey', scene, {
    ...Object.fromEntries(known.map(({ name, state }) => [name, way(state)])),
    ...(requested && {
      left: {
        ...way(requested.state),
        async act(element: ProductSupportJourney) {
          await pressButton(element, 'action.done');
          await there(element, (root) => root.querySelector('#reopen'));
        },
      },
    }),
    'unknown item': way(unknownItem),
  });
}
