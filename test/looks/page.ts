// What `looks.mjs` loads into its page: it shows one state after another, and says where it stands.
import { forgetTimers } from './still.js';
import '../../components/define.js';
import { collect } from '../../demo/gallery/elements.js';
import { textsIn } from '../../demo/texts/index.js';
import { DEFAULT_NOW } from '../../mocks/world/seed.js';
import { LOOKS, type NamedState, type Picture } from './pictures.js';
import { settled } from './settled.js';

/** Where the place stands in which a state is shown, in px. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const { elements } = await collect('default', DEFAULT_NOW);

const main = (): HTMLElement => document.querySelector('main') ?? document.body;

/** Each face at once: text that is shown for the first time would be drawn in another one until its own has come. */
await Promise.all([...document.fonts].map((face) => face.load()));

/** Shows a state, and waits until there is all that it shows. */
async function show({ element, state, look }: Picture): Promise<Box> {
  const found = elements.find(({ name }) => name === element)?.states.find(({ name }) => name === state);
  const lang = LOOKS[look]?.lang;
  if (!found || !lang) throw new RangeError(`There is no "${element}/${state}" in "${look}".`);
  const { plainLink } = await textsIn(lang);
  forgetTimers();
  const exhibit = found.make({ href: '/help', text: plainLink });
  const place = document.createElement('div');
  place.lang = lang;
  place.dir = lang === 'ar' ? 'rtl' : 'ltr';
  // As in the gallery: nothing takes the focus on the way to a state.
  place.inert = true;
  place.append(exhibit.node);
  main().replaceChildren(place);
  await settled(place, exhibit.act());
  place.inert = false;
  const { x, y, width, height } = place.getBoundingClientRect();
  const { clientHeight } = document.documentElement;
  if (y + height > clientHeight)
    throw new RangeError(`It is ${height} px high, and the page only ${clientHeight} px.`);
  return { x, y, width, height: Math.ceil(height) };
}

export interface Looks {
  readonly states: readonly NamedState[];
  readonly show: typeof show;
}

declare global {
  interface Window {
    looks?: Looks;
  }
}

window.looks = {
  states: elements.flatMap(({ name, states }) =>
    states.map((state) => ({ element: name, state: state.name })),
  ),
  show,
};
