import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { maySellAlone } from '../../../mocks/programme/part-listing.js';
import { statusOn } from '../../../mocks/programme/registration.js';
import { partOf } from '../../../mocks/world/facts.js';
import { registrationsWith, sellerToday } from '../../../mocks/world/registrations.js';
import type { Parent, Registration, WorldPart } from '../../../mocks/world/schema.js';
import { pictureUrl } from '../../shop/orders.js';
import { listingForm } from './listing-form.js';
import type { Office } from './office.js';
import { refusalAt, status } from './pieces.js';
import { REGISTRATION_LOOKS } from './registrations.js';

/** Every parent with its parts and their stock, which can be changed in place (R5, R9, S10, O3). */
export function stockView(office: Office): TemplateResult {
  const { texts, world } = office.shop;
  const own = texts.backOffice.stock;
  const held = new Set(world.registrations.flatMap(({ lines }) => lines.map(({ partId }) => partId)));
  const others = world.parts.filter(({ partId }) => !held.has(partId));
  return html`<section aria-labelledby="stock-title">
    <div class="view-head"><h2 id="stock-title">${own.title}</h2></div>
    <div class="parents">${world.parents.map((parent) => parentCard(office, parent))}</div>
    <h3 class="view-part">${own.others}</h3>
    <p class="quiet">${own.othersLead}</p>
    <div class="card parent listings">
      <ul class="stock-lines">
        ${others.map((part) => stockLine(office, part, 'others', undefined, listingOf(office, part)))}
      </ul>
      ${refusalAt(office, 'others')} ${listingOf(office)}
    </div>
  </section>`;
}

function parentCard(office: Office, parent: Parent): TemplateResult {
  const { texts, world } = office.shop;
  const own = texts.backOffice.stock;
  const { parentId, title, sku, picture, active } = parent;
  const latest = world.registrations.findLast((registration) => registration.parentId === parentId);
  const now = latest && statusOn(latest, sellerToday(world));
  const setActive = ({ currentTarget }: Event & { currentTarget: HTMLInputElement }) =>
    office.act(parentId, `PUT /mock/parents/${encodeURIComponent(sku)}`, { active: currentTarget.checked });
  return html`<article class="card parent" aria-labelledby="parent-${parentId}">
    <header>
      <img class="picture" src=${pictureUrl(picture)} alt="" width="72" height="72" />
      <div>
        <h3 id="parent-${parentId}"><bdi>${title}</bdi></h3>
        <p class="quiet"><bdi>${sku}</bdi></p>
        <p>
          ${
            now
              ? status(REGISTRATION_LOOKS[now], texts.backOffice.registrations.status[now])
              : status('over', own.unregistered)
          }
        </p>
      </div>
      <label class="switch"
        ><input
          type="checkbox"
          role="switch"
          aria-label=${own.activeOf(title)}
          .checked=${live(active)}
          @change=${setActive}
        /><span>${own.active}</span></label
      >
    </header>
    ${refusalAt(office, parentId)}
    <ul class="stock-lines">
      ${latest?.lines.map((line) => stockLine(office, partOf(world, line.partId), parentId, line))}
    </ul>
  </article>`;
}

/** The form of a listing, folded away. */
function listingOf(office: Office, part?: WorldPart): TemplateResult {
  const own = office.shop.texts.backOffice.stock.listing;
  return html`<details class="figures listing">
    <summary>${part ? own.edit(part.name) : own.create}</summary>
    ${listingForm(office, part)}
  </details>`;
}

function stockLine(
  office: Office,
  part: WorldPart,
  at: string,
  terms?: Registration['lines'][number],
  more: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  const { texts, world } = office.shop;
  const own = texts.backOffice.stock;
  const { sku, name, picture, packQuantity = 1, stock, lowStockAt } = part;
  const upload = ({ currentTarget }: Event & { currentTarget: HTMLInputElement }) =>
    office.act(at, `PUT /programme/inventory/${encodeURIComponent(sku)}`, {
      quantity: currentTarget.valueAsNumber,
    });
  return html`<li>
    ${
      picture
        ? html`<img
            class="picture"
            src=${pictureUrl(picture)}
            alt=""
            width="44"
            height="44"
            loading="lazy"
          />`
        : html`<span class="picture no-picture"></span>`
    }
    <div>
      <p class="part-name"><bdi>${name}</bdi></p>
      <p class="quiet">
        <bdi>${sku}</bdi>${packQuantity > 1 ? html` · ${own.pack(packQuantity)}` : nothing}
        ${maySellAlone(registrationsWith(world, part.partId), sellerToday(world)) ? html` · ${own.alone}` : nothing}
      </p>
      ${terms ? html`<p class="quiet">${own.limits(terms.orderLimit, terms.maxQuantity)}</p>` : nothing}
    </div>
    <div class="stock-count">
      ${
        terms && stock === 0
          ? status('bad', own.out)
          : terms && stock <= lowStockAt
            ? status('waiting', own.low)
            : nothing
      }
      <input
        type="number"
        min="0"
        step="1"
        inputmode="numeric"
        aria-label=${own.leftOf(name)}
        .value=${live(String(stock))}
        @change=${upload}
      />
    </div>
    ${more}
  </li>`;
}
