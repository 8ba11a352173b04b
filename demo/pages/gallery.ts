import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { loadStates, onStage, type Exhibit } from '../gallery/load-states.js';
import { startPage, type Shop } from '../shop/start-page.js';

void startPage({
  name: 'gallery',
  async open(shop) {
    const states = (await loadStates(shop)).map(onStage);
    const asked = new URLSearchParams(location.search).get('state');
    return () => page(shop, states, asked);
  },
});

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
