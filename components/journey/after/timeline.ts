import { html, nothing, type TemplateResult } from 'lit';
import type { PartRequest } from '../../../src/contract/part-requests.js';
import { icons } from '../../shared/icons.js';
import type { PieceHost } from '../on-demand.js';
import { wayOf, type WayStep } from './way.js';

type Words = Pick<PieceHost, 'words'>;

/** Where a request stands on its way, with the link to the parcel once it is on its way. */
export function timeline(request: PartRequest, host: Words): TemplateResult {
  const steps = wayOf(request);
  // One that never was on its way, as far as the API tells, has its link where it stands.
  const tracked = steps.find(({ status }) => status === 'dispatched') ?? steps.at(-1);
  return html`<div class="timeline">
    <ol role="list" aria-label=${host.words('after.way')}>
      ${steps.map((step) => item(step, request, host, step === tracked && step.place !== 'ahead'))}
    </ol>
  </div>`;
}

const ENDED: ReadonlySet<WayStep['status']> = new Set(['cancelled', 'not-received']);

function item(
  { status, place, on }: WayStep,
  { arrival, trackingUrl }: PartRequest,
  { words }: Words,
  isTracked: boolean,
): TemplateResult {
  const ended = ENDED.has(status);
  return html`<li class=${ended ? 'ended' : place} aria-current=${place === 'current' ? 'step' : nothing}>
    <span class="mark">${ended ? icons.close : place === 'ahead' ? nothing : icons.check}</span>
    <div>
      <p class=${place === 'ahead' ? 'muted' : 'strong'}>${words(`status.${status}`)}</p>
      ${on ? html`<p class="small muted">${words('after.date', { date: { date: on } })}</p>` : nothing}
      ${
        place === 'ahead'
          ? html`<p class="small muted">
              ${
                status === 'delivered' && arrival
                  ? words('after.expected', { range: { range: arrival } })
                  : html`<span class="visually-hidden">${words('after.ahead')}</span>`
              }
            </p>`
          : nothing
      }
      ${
        isTracked && trackingUrl
          ? html`<a class="small" href=${trackingUrl} target="_blank" rel="noopener noreferrer"
              >${words('after.track')}<span class="visually-hidden"> ${words('after.newTab')}</span></a
            >`
          : nothing
      }
    </div>
  </li>`;
}
