import type { ProductSupportJourney } from '../../components/journey/journey.js';
import { scenarioItem } from '../../mocks/world/scenarios.js';
import { MAIN_SHOPPER } from '../../mocks/world/seed.js';
import { createConnection, loadSupportContext } from '../../src/index.js';
import { API_BASE } from '../shop/api-base.js';
import type { Shop } from '../shop/start-page.js';
import { galleryStates, type GalleryState } from './states.js';

/** A state with what puts an element into it: made once, so that drawing the page again leaves it alone. */
export interface Exhibit extends GalleryState {
  readonly show: (element: Element | undefined) => void;
}

/** Makes a state ready for a journey element. */
export const onStage = ({ name, state }: GalleryState): Exhibit => ({
  name,
  state,
  show: (element) => {
    if (element) (element as ProductSupportJourney).resume(state);
  },
});

/** The states of the item that the scenario is about; none where it has no support to show. */
export async function loadStates({ world }: Pick<Shop, 'world'>): Promise<readonly GalleryState[]> {
  const item = scenarioItem(world);
  if (!item) return [];
  const connection = createConnection({
    apiBase: API_BASE,
    baseUrl: location.href,
    getToken: () => MAIN_SHOPPER.token,
  });
  const context = await loadSupportContext(connection, { ...item, touchpoint: 'order' });
  return context.ok ? galleryStates(context.value) : [];
}
