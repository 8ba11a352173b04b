import type { SupportContext } from '../contract/index.js';
import type { JourneyFailure } from './state.js';

/** Why a picture is not taken; each has a sentence of its own. */
export type PhotoFault = 'type' | 'heic' | 'size' | 'pixels' | 'unreadable' | 'failed';

/** One picture that the shopper added. The picture itself stays outside: here is only how it fares. */
export interface DraftPhoto {
  readonly id: string;
  /** What the shopper calls the file; shown, never sent. */
  readonly name: string;
  /**
   * `preparing` (it is made smaller and rid of what it tells), `ready`, `sending`, `sent`; `refused` can only be
   * removed, `failed` can be sent again.
   */
  readonly status: 'preparing' | 'ready' | 'sending' | 'sent' | 'refused' | 'failed';
  /** How much has been sent, from 0 to 1. */
  readonly share: number;
  readonly evidenceId?: string | undefined;
  readonly fault?: PhotoFault | undefined;
}

/** What happens to one picture. */
export type PhotoEvent =
  | { readonly type: 'photo-added'; readonly id: string; readonly name: string }
  /** It is made anew: just added, or a region was covered. */
  | { readonly type: 'photo-changed'; readonly id: string }
  | { readonly type: 'photo-prepared'; readonly id: string }
  | { readonly type: 'photo-refused'; readonly id: string; readonly fault: PhotoFault }
  | { readonly type: 'photo-progressed'; readonly id: string; readonly share: number }
  | { readonly type: 'photo-sent'; readonly id: string; readonly evidenceId: string }
  | { readonly type: 'photo-failed'; readonly id: string; readonly failure: JourneyFailure }
  | { readonly type: 'photo-retried'; readonly id: string }
  | { readonly type: 'photo-cancelled'; readonly id: string }
  | { readonly type: 'photo-removed'; readonly id: string };

/** The pictures as they were before they were sent. */
export const unsent = (photos: readonly DraftPhoto[]): readonly DraftPhoto[] =>
  photos.map((photo) =>
    photo.status === 'sent' ? { id: photo.id, name: photo.name, status: 'ready', share: 0 } : photo,
  );

/** How many pictures can still be added. One that was refused keeps its place until it is removed, so that they stay few. */
export const photosLeft = ({ evidence }: SupportContext, photos: readonly DraftPhoto[]): number =>
  Math.max(0, (evidence?.maxPhotos ?? 0) - photos.length);

/** The pictures after something happened to one of them; what cannot happen to it changes nothing. */
export function withPhoto(photos: readonly DraftPhoto[], event: PhotoEvent): readonly DraftPhoto[] {
  const { id } = event;
  if (event.type === 'photo-added') {
    return photos.some((photo) => photo.id === id)
      ? photos
      : [...photos, { id, name: event.name, status: 'preparing', share: 0 }];
  }
  if (event.type === 'photo-removed') return photos.filter((photo) => photo.id !== id);
  return photos.map((photo) => (photo.id === id ? changed(photo, event) : photo));
}

function changed(photo: DraftPhoto, event: PhotoEvent): DraftPhoto {
  const { id, name, status } = photo;
  const to = (next: DraftPhoto['status'], more: Partial<DraftPhoto> = {}): DraftPhoto => ({
    id,
    name,
    status: next,
    share: 0,
    ...more,
  });
  switch (event.type) {
    case 'photo-changed':
      return status === 'refused' || status === 'preparing' ? photo : to('preparing');
    case 'photo-prepared':
      return status === 'preparing' ? to('ready') : photo;
    case 'photo-refused':
      return status === 'preparing' || status === 'sending' ? to('refused', { fault: event.fault }) : photo;
    case 'photo-progressed':
      return status === 'sending'
        ? to('sending', { share: Math.min(Math.max(event.share, photo.share), 1) })
        : photo;
    case 'photo-sent':
      return status === 'sending' ? to('sent', { share: 1, evidenceId: event.evidenceId }) : photo;
    case 'photo-failed':
      return status === 'sending' ? to('failed', { fault: 'failed' }) : photo;
    case 'photo-retried':
      return status === 'failed' ? to('sending') : photo;
    case 'photo-cancelled':
      return status === 'sending' ? to('ready') : photo;
    default:
      return photo;
  }
}
