import { html, nothing, type TemplateResult } from 'lit';
import type { DraftPhoto, PhotoFault } from '../../../src/journey/photos.js';
import type { MessageKey } from '../../../src/messages/message.js';
import { domId } from '../../shared/dom-id.js';
import { icons } from '../../shared/icons.js';
import type { QuestionScreen } from '../screens/screen.js';
import { photoIcons } from './icons.js';
import { MAX_MEGAPIXELS } from './prepare.js';

type Words = QuestionScreen['text'];

/** What can be done with one picture. */
export interface TileActions {
  readonly remove: (photo: DraftPhoto) => void;
  readonly cancel: (photo: DraftPhoto) => void;
  readonly retry: (photo: DraftPhoto) => void;
  /** Absent where it can't be covered now. */
  readonly cover: ((photo: DraftPhoto) => void) | undefined;
}

/** The id of a picture's place in the list, which can take the focus. */
export const tileId = (id: string): string => domId('photo', id);

const faultText = (fault: PhotoFault, text: Words): string =>
  fault === 'failed' ? text('photo.failed') : text(`fault.${fault}`, { count: MAX_MEGAPIXELS });

/** How a picture fares, in words. */
export const statusText = ({ status, fault }: DraftPhoto, text: Words): string =>
  status === 'refused' ? faultText(fault ?? 'unreadable', text) : text(`photo.${status}`);

/** One picture: what it looks like as it is sent, how it fares, and what can be done with it. */
export function tile(
  photo: DraftPhoto,
  preview: HTMLCanvasElement | undefined,
  text: Words,
  { remove, cancel, retry, cover }: TileActions,
): TemplateResult {
  const { id, name, status, share } = photo;
  const isBad = status === 'refused' || status === 'failed';
  const button = (key: MessageKey, named: MessageKey, press: (photo: DraftPhoto) => void) =>
    html`<button type="button" class="link" aria-label=${text(named, { name })} @click=${() => press(photo)}>
      ${text(key)}
    </button>`;
  const said = statusText(photo, text);
  return html`<li
    class="photo"
    id=${tileId(id)}
    tabindex="-1"
    aria-label=${text('photo.says', { name, status: said })}
  >
    <span class="picture placeholder photo-preview" aria-hidden="true">${preview ?? photoIcons.add}</span>
    <div class="part-text">
      <p class="photo-name"><bdi>${name}</bdi></p>
      <p class="small status ${status}">
        ${status === 'sent' ? icons.check : isBad ? icons.alert : nothing}
        <span>${said}</span>
        ${
          status === 'sending'
            ? html`<span class="percent">${text('photo.percent', { count: Math.round(share * 100) })}</span>`
            : nothing
        }
      </p>
      ${
        status === 'sending'
          ? html`<progress aria-label=${text('photo.progress', { name })} .value=${share}></progress>`
          : nothing
      }
      <div class="photo-actions">
        ${status === 'failed' ? button('photo.retry', 'photo.retryNamed', retry) : nothing}
        ${cover ? button('photo.cover', 'photo.coverNamed', cover) : nothing}
        ${
          status === 'sending'
            ? button('photo.cancel', 'photo.cancelNamed', cancel)
            : button('photo.remove', 'photo.removeNamed', remove)
        }
      </div>
    </div>
  </li>`;
}
