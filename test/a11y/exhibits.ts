import { collect } from '../../demo/gallery/elements.js';
import { DEFAULT_NOW } from '../../mocks/world/seed.js';
import { settled } from '../looks/settled.js';
import { forgetTimers } from '../looks/still.js';
import { directionOf, type ShownState } from './shown-state.js';

const { elements } = await collect('default', DEFAULT_NOW);

/** Every state that the gallery shows of the other elements. */
export const exhibits: readonly ShownState[] = elements
  .filter(({ name }) => name !== 'journey')
  .flatMap(({ name: element, states }) =>
    states.map(({ name, make }) => ({
      name: `${element}: ${name}`,

      async show(place, { lang }) {
        forgetTimers();
        const { node, act } = make({ href: '/help', text: 'Help' });
        const around = document.createElement('div');
        around.lang = lang;
        around.dir = directionOf(lang);
        // Nothing takes the focus on the way to it.
        around.inert = true;
        around.append(node);
        place.replaceChildren(around);
        await settled(around, act());
        around.inert = false;
      },
    })),
  );
