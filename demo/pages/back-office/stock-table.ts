import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { World, WorldPart } from '../../../mocks/world/schema.js';
import { putWorld } from '../../shop/mock-calls.js';
import type { Shop } from '../../shop/start-page.js';
import type { Texts } from '../../texts/index.js';
import type { Act } from './act.js';

/** The stock of every part, which can be changed in place (S10, S11). */
export function stockTable(shop: Shop, act: Act): TemplateResult {
  const { texts, world } = shop;
  const { backOffice: own } = texts;
  return html`<section>
    <h2 id="stock">${own.stock}</h2>
    <div class="table-frame" tabindex="0" role="region" aria-labelledby="stock">
      <table>
        <thead>
          <tr>
            <th scope="col">${own.part}</th>
            <th scope="col">${own.parent}</th>
            <th scope="col">${own.left}</th>
            <th scope="col">${own.status}</th>
          </tr>
        </thead>
        <tbody>
          ${world.parts.map(
            (part) =>
              html`<tr>
                <th scope="row">${part.name} <span class="part quiet">${part.partNumber}</span></th>
                <td>${parentTitles(world, part)}</td>
                <td>
                  <input
                    type="number"
                    min="0"
                    step="1"
                    aria-label=${own.leftOf(part.name)}
                    .value=${live(String(part.stock))}
                    @change=${({ currentTarget }: Event & { currentTarget: HTMLInputElement }) =>
                      act(putWorld(withStock(shop.world, part, currentTarget.valueAsNumber)))}
                  />
                </td>
                <td>${stockMark(texts, part)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </section>`;
}

function parentTitles(world: World, { parentIds }: WorldPart): string {
  const parents = world.parents.filter(({ parentId }) => parentIds.includes(parentId));
  return parents.map(({ title }) => title).join(', ');
}

/** The world with another stock of one part: the API refuses what is no count. */
function withStock(world: World, { partId }: WorldPart, stock: number): World {
  return { ...world, parts: world.parts.map((part) => (part.partId === partId ? { ...part, stock } : part)) };
}

function stockMark({ backOffice: own }: Texts, { stock, lowStockAt }: WorldPart): unknown {
  if (stock === 0) return html`<span class="status status-not-received">${own.out}</span>`;
  return stock <= lowStockAt ? html`<span class="status status-requested">${own.low}</span>` : nothing;
}
