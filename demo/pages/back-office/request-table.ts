import { html, nothing, type TemplateResult } from 'lit';
import { locate, newestRequestsFirst, parentOf, partOf } from '../../../mocks/world/facts.js';
import type { World, WorldPartRequest } from '../../../mocks/world/schema.js';
import { formatMoment } from '../../shop/format.js';
import { advancePartRequest } from '../../shop/mock-calls.js';
import type { Shop } from '../../shop/start-page.js';
import type { Texts } from '../../texts/index.js';
import type { Act } from './act.js';

/** What the seller does next with a request in each status. */
const NEXT = { requested: 'confirmed', confirmed: 'dispatched', dispatched: 'delivered' } as const;

/** Every part request, newest first, with the seller's next step. */
export function requestTable({ texts, world, timeZone, lang }: Shop, act: Act): TemplateResult {
  const { backOffice: own } = texts;
  const requests = newestRequestsFirst(world.partRequests);
  return html`<section>
    <h2 id="requests">${own.requests}</h2>
    ${
      requests.length === 0
        ? html`<p class="quiet">${own.none}</p>`
        : html`<div class="table-frame" tabindex="0" role="region" aria-labelledby="requests">
            <table>
              <thead>
                <tr>
                  <th scope="col">${own.request}</th>
                  <th scope="col">${own.item}</th>
                  <th scope="col">${own.parts}</th>
                  <th scope="col">${own.requestedOn}</th>
                  <th scope="col">${own.status}</th>
                  <th scope="col">${own.step}</th>
                </tr>
              </thead>
              <tbody>
                ${requests.map(
                  (request) =>
                    html`<tr>
                      <th scope="row">${request.requestId}</th>
                      <td>${titleOf(world, request)}</td>
                      <td>
                        ${request.parts.map(
                          ({ partId, quantity }) =>
                            html`<span class="part">${quantity} × ${partOf(world, partId).name}</span>`,
                        )}
                      </td>
                      <td>${formatMoment(request.requestedAt, timeZone, lang)}</td>
                      <td>
                        <span class="status status-${request.status}"
                          >${own.requestStatus[request.status]}</span
                        >
                        ${
                          request.kept === undefined
                            ? nothing
                            : html`<span class="part quiet"
                                >${request.kept ? own.kept.yes : own.kept.no}</span
                              >`
                        }
                      </td>
                      <td>${nextStep(texts, request, act)}</td>
                    </tr>`,
                )}
              </tbody>
            </table>
          </div>`
    }
  </section>`;
}

function titleOf(world: World, request: WorldPartRequest): string {
  const located = locate(world, request);
  return located ? parentOf(world, located.item).title : '';
}

function nextStep({ backOffice: own }: Texts, { requestId, status }: WorldPartRequest, act: Act): unknown {
  if (status !== 'requested' && status !== 'confirmed' && status !== 'dispatched') return nothing;
  const next = NEXT[status];
  return html`<button
    class="button button-small"
    type="button"
    aria-label=${own.stepOf(own.steps[next], requestId)}
    @click=${() => act(advancePartRequest(requestId, next))}
  >
    ${own.steps[next]}
  </button>`;
}
