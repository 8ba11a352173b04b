import { evidenceFor } from './evidence.js';
import { photosLeft, withPhoto, type PhotoEvent } from './photos.js';
import { isPhotoEvent, noteErrors } from './request-way.js';
import type {
  Draft,
  Effect,
  Deferred,
  FieldError,
  JourneyEvent,
  JourneyState,
  Loaded,
  Question,
  Transition,
} from './state.js';
import { ask, show, showErrors, stay, tellFailure, type At } from './steps.js';

const PHOTO_FAILED: FieldError = { field: 'photos', key: 'error.photoFailed' };
const PHOTOS_MAX: FieldError = { field: 'photos', key: 'error.photosMax' };

/** The pictures that count: those of a reason that asks for any, without those that were refused. */
const photosOf = ({ context, draft }: Loaded): Draft['photos'] =>
  evidenceFor(context, draft.reason) === 'none'
    ? []
    : draft.photos.filter(({ status }) => status !== 'refused');

/** Whether every picture that counts is there. */
const photosAreSent = (state: Loaded): boolean => photosOf(state).every(({ status }) => status === 'sent');

/** What about the pictures keeps the shopper from going on. */
function photoErrors(state: Loaded): readonly FieldError[] {
  const photos = photosOf(state);
  if (photos.some(({ status }) => status === 'failed')) return [PHOTO_FAILED];
  if (photos.length === 0 && evidenceFor(state.context, state.draft.reason) === 'required')
    return [{ field: 'photos', key: 'error.photos' }];
  return [];
}

/** What keeps the shopper from going on from the details. */
const detailsErrors = (state: Loaded): readonly FieldError[] => [...noteErrors(state), ...photoErrors(state)];

/** Sends the pictures that are not there yet; the journey goes on by itself once they are. */
function sendPhotos(state: At<Question>): Transition {
  if (photosAreSent(state)) return show(ask(state, 'review'));
  const ids = photosOf(state).flatMap(({ id, status }) => (status === 'ready' ? [id] : []));
  const photos = state.draft.photos.map((photo) =>
    ids.includes(photo.id) ? { ...photo, status: 'sending' as const } : photo,
  );
  if (state.sendingPhotos && ids.length === 0) return stay(state);
  const next = { ...state, draft: { ...state.draft, photos }, errors: [], sendingPhotos: true };
  const effects: Effect[] = ids.length > 0 ? [{ type: 'send-photos', ids }] : [];
  // The button that was pressed is gone meanwhile: the focus needs another place.
  return state.sendingPhotos
    ? { state: next, effects }
    : show(next, { type: 'announce', key: 'photos.sending' }, ...effects);
}

/** What happens to pictures, and going on where they have a say in it. */
export function onPhoto(state: JourneyState, event: JourneyEvent): Transition | Deferred {
  if (isPhotoEvent(event)) return onOnePhoto(state, event);
  if (event.type === 'continued' && state.step === 'details') {
    const errors = detailsErrors(state);
    return errors.length > 0 ? showErrors(state, errors) : sendPhotos(state);
  }
  if (event.type !== 'submitted' || state.step !== 'review') return stay(state);
  // A reason that changed in the shop's page meanwhile may ask for pictures.
  const details = ask(state, 'details');
  const errors = detailsErrors(state);
  if (errors.length > 0) return showErrors(details, errors);
  return photosAreSent(state) ? { piece: 'keeping', state, event } : sendPhotos(details);
}

/** Pictures go their own way beside the steps; only the step that waits for them goes on with them. */
function onOnePhoto(state: JourneyState, event: PhotoEvent): Transition {
  const { draft } = state;
  if (event.type === 'photo-added') {
    // Added where they are asked for, and nowhere else.
    if (state.step !== 'details') return stay(state);
    if (photosLeft(state.context, draft.photos) === 0) return showErrors(state, [PHOTOS_MAX]);
  }
  const before = draft.photos.find(({ id }) => id === event.id);
  const photos = withPhoto(draft.photos, event);
  // What comes too late, or for a picture that is gone, changes nothing.
  if (before ? photos.includes(before) : event.type !== 'photo-added') return stay(state);
  const effects = effectsOf(event, before?.status === 'sending');
  const next = { ...state, draft: { ...draft, photos } };
  if (next.step !== 'details' || event.type === 'photo-progressed') return { state: next, effects };
  const calm = { ...next, errors: next.errors.filter((error) => stillHolds(error, next)) };
  if (!next.sendingPhotos) return { state: calm, effects };
  // What the shopper takes back is not sent by itself again.
  if (event.type === 'photo-cancelled') return { state: { ...calm, sendingPhotos: false }, effects };
  const found = detailsErrors(next);
  // A refused picture is not left out unsaid: the shopper sees it before the journey goes on without it.
  const isRefused = event.type === 'photo-refused';
  const errors = found.length === 0 && isRefused ? [PHOTO_FAILED] : found;
  if (errors.length === 0) {
    const onward = sendPhotos(calm);
    return { ...onward, effects: [...effects, ...onward.effects] };
  }
  const othersAreOnTheirWay = photosOf(next).some(
    ({ status }) => status === 'sending' || status === 'preparing',
  );
  return othersAreOnTheirWay && !isRefused
    ? { state: calm, effects }
    : showErrors({ ...next, sendingPhotos: false }, errors, ...effects);
}

/** Whether a message is still true: what pictures do by themselves takes none away that is. */
function stillHolds({ field, key }: FieldError, { context, draft: { photos } }: Loaded): boolean {
  if (field !== 'photos') return true;
  if (key === PHOTOS_MAX.key) return photosLeft(context, photos) === 0;
  return key === PHOTO_FAILED.key && photos.some(({ status }) => status === 'failed' || status === 'refused');
}

/** What is to be done about a picture that an event has changed. */
function effectsOf(event: PhotoEvent, wasSending: boolean): Effect[] {
  const { type, id } = event;
  switch (type) {
    case 'photo-failed':
      return [tellFailure(event.failure)];
    case 'photo-retried':
      return [{ type: 'send-photos', ids: [id] }];
    case 'photo-cancelled':
    case 'photo-changed':
      return wasSending ? [{ type: 'stop-photo', id }] : [];
    case 'photo-removed':
      return [{ type: 'drop-photo', id }];
    default:
      return [];
  }
}
