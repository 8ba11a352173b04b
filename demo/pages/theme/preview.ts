import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { ref } from 'lit/directives/ref.js';
import { locate, parentOf } from '../../../mocks/world/facts.js';
import { scenarioItem } from '../../../mocks/world/scenarios.js';
import { pictureUrl } from '../../shop/orders.js';
import type { Editor } from './editor-state.js';

/** The kit in the theme: a state of the journey and the four touchpoints, all at work. */
export function preview(editor: Editor): TemplateResult {
  const { shop, token } = editor;
  const { texts, world, url } = shop;
  const own = texts.theme.preview;
  const item = scenarioItem(world);
  const located = item && locate(world, item);
  const link = html`<a href=${url('help')}>${texts.plainLink}</a>`;
  const place = (title: string, content: TemplateResult) =>
    html`<section class="preview-place">
      <h3>${title}</h3>
      ${content}
    </section>`;
  return html`<section class="theme-part" aria-labelledby="theme-preview">
    <h2 id="theme-preview">${own.title}</h2>
    <div class="theme-preview">
      <div class="preview-places">
        ${journey(editor, link)}
        <div>
          ${
            item && located
              ? html`${place(
                  own.order,
                  html`<div class="preview-line">
                    <img
                      src=${pictureUrl(parentOf(world, located.item).picture)}
                      alt=""
                      width="64"
                      height="64"
                    />
                    <div>
                      <p><bdi>${parentOf(world, located.item).title}</bdi></p>
                      <product-support-order-item order-id=${item.orderId} item-id=${item.itemId}
                        >${link}</product-support-order-item
                      >
                    </div>
                  </div>`,
                )}
                ${place(
                  own.return,
                  html`<product-support-return-offer
                    order-id=${item.orderId}
                    item-id=${item.itemId}
                    reason="damaged"
                    >${link}</product-support-return-offer
                  >`,
                )}`
              : nothing
          }
          ${
            token === undefined
              ? nothing
              : place(
                  own.link,
                  html`<product-support-deep-link token=${token}>${link}</product-support-deep-link>`,
                )
          }
          ${place(own.help, html`<product-support-help-centre>${link}</product-support-help-centre>`)}
        </div>
      </div>
    </div>
  </section>`;
}

function journey({ shop, exhibits, shown, show }: Editor, link: TemplateResult): TemplateResult {
  const own = shop.texts.theme.preview;
  if (!shown) return html`<p class="preview-place">${own.none}</p>`;
  const { name, state, show: putOnStage } = shown;
  return html`<section class="preview-place">
    <div class="preview-head">
      <h3>${own.journey}</h3>
      <label for="theme-state" class="visually-hidden">${own.state}</label>
      <select
        id="theme-state"
        lang="en"
        @change=${({ currentTarget }: Event & { currentTarget: HTMLSelectElement }) => show(currentTarget.value)}
      >
        ${exhibits.map((one) => html`<option value=${one.name} ?selected=${one.name === name}>${one.name}</option>`)}
      </select>
    </div>
    ${keyed(
      name,
      html`<product-support-journey
        order-id=${state.start.orderId}
        item-id=${state.start.itemId}
        touchpoint=${state.start.touchpoint}
        ${ref(putOnStage)}
        >${link}</product-support-journey
      >`,
    )}
  </section>`;
}
