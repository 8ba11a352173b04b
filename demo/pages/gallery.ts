import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { ProductSupportJourney } from '../../components/journey/journey.js';
import { scenarioItem } from '../../mocks/world/scenarios.js';
import { MAIN_SHOPPER } from '../../mocks/world/seed.js';
import { createConnection, loadSupportContext } from '../../src/index.js';
import { galleryStates, type GalleryState } from '../gallery/states.js';
import { API_BASE } from '../shop/api-base.js';
import { startPage, type Shop } from '../shop/start-page.js';

void startPage({
  name: 'gallery',
  async open(shop) {
    const states = (await loadStates(shop)).map(onStage);
    const asked = new URLSearchParams(location.search).get('state');
    return () => page(shop, states, asked);
  },
});

/** A state with what puts an element into it: made once, so that drawing the page again leaves it alone. */
interface Exhibit extends GalleryState {
  readonly show: (element: Element | undefined) => void;
}

const onStage = ({ name, state }: GalleryState): Exhibit => ({
  name,
  state,
  show: (element) => {
    if (element) (element as ProductSupportJourney).resume(state);
  },
});

/** The states of the item that the scenario is about; none where it has no support to show. */
async function loadStates(shop: Shop): Promise<readonly GalleryState[]> {
  const item = scenarioItem(shop.world);
  if (!item) return [];
  const connection = createConnection({
    apiBase: API_BASE,
    baseUrl: location.href,
    getToken: () => MAIN_SHOPPER.token,
  });
  const context = await loadSupportContext(connection, { ...item, touchpoint: 'order' });
  return context.ok ? galleryStates(context.value) : [];
}

function page(shop: Shop, states: readonly Exhibit[], asked: string | null): TemplateResult {
  const { gallery } = shop.texts;
  const shown = asked === null ? states : states.filter(({ name }) => name === asked);
  return html`<div class="wrap">
    <div class="page-head">
      <h1>${gallery.title}</h1>
      <p class="lead">${gallery.lead}</p>
    </div>
    ${
      asked !== null
        ? html`<p><a class="more-link" href=${shop.url('gallery')}>${gallery.all}</a></p>`
        : nothing
    }
    ${shown.length === 0 ? html`<p class="empty">${gallery.none}</p>` : nothing}
    <div class=${asked === null ? 'states' : 'states alone'}>
      ${shown.map((entry) => stateCard(shop, entry))}
    </div>
  </div>`;
}

function stateCard(shop: Shop, { name, state, show }: Exhibit): TemplateResult {
  return html`<section class="state">
    <h2>
      <a href=${shop.url('gallery', { state: name })}><bdi lang="en">${name}</bdi></a>
    </h2>
    <product-support-journey
      order-id=${state.start.orderId}
      item-id=${state.start.itemId}
      touchpoint=${state.start.touchpoint}
      ${ref(show)}
      ><a href=${shop.url('help')}>${shop.texts.plainLink}</a></product-support-journey
    >
  </section>`;
}
