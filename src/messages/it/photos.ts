import type { photos as english } from '../en/photos.js';
import type { MessageText } from '../message.js';

/** Pictures as evidence. */
export const photos = {
  'photos.sending': 'Invio delle foto in corso',
  'photos.optional': 'Foto (facoltative)',
  'photos.required': 'Foto (obbligatorie)',
  'photos.limits': {
    one: 'Al massimo {count} foto: JPEG, PNG, WebP o HEIC (se il tuo browser lo apre), fino a {size} MB.',
    many: 'Al massimo {count} di foto: JPEG, PNG, WebP o HEIC (se il tuo browser lo apre), fino a {size} MB l’una.',
    other:
      'Al massimo {count} foto: JPEG, PNG, WebP o HEIC (se il tuo browser lo apre), fino a {size} MB l’una.',
  },
  'photos.privacy':
    'Prima di inviarle ne riduciamo le dimensioni e rimuoviamo i dati su luogo e dispositivo.',
  'photos.add': 'Aggiungi foto',
  'photos.camera': 'Scatta una foto',
  'photos.drop': 'oppure trascinale o incollale qui',
  'photos.full': 'È il massimo. Rimuovine una per aggiungerne un’altra.',
  'photos.count': 'Foto: {used} di {limit}',
  'photo.preparing': 'In preparazione…',
  'photo.ready': 'Pronta',
  'photo.sending': 'Invio in corso…',
  'photo.sent': 'Inviata',
  'photo.failed': 'Non inviata',
  'photo.says': '{name}: {status}',
  'photo.percent': '{count}%',
  'photo.progress': 'Avanzamento di {name}',
  'photo.remove': 'Rimuovi',
  'photo.removeNamed': 'Rimuovi {name}',
  'photo.removed': 'Foto rimossa: {name}',
  'photo.cancel': 'Annulla',
  'photo.cancelNamed': 'Annulla l’invio di {name}',
  'photo.retry': 'Riprova',
  'photo.retryNamed': 'Riprova a inviare {name}',
  'photo.cover': 'Copri una zona',
  'photo.coverNamed': 'Copri una zona di {name}',
  'fault.type': 'Il file non è una foto JPEG, PNG o WebP.',
  'fault.heic': 'Il tuo browser non apre le foto HEIC. Salvala come JPEG e scegli quella.',
  'fault.size': 'Il file è troppo grande. Scegline uno più piccolo.',
  'fault.pixels': 'La foto ha più di {count} megapixel. Scegline una più piccola.',
  'fault.unreadable': 'Il file è vuoto o danneggiato. Scegline un altro.',
  'cover.title': 'Copri una zona di {name}',
  'cover.hint':
    'Disegna un riquadro su ciò che non serve vedere: un viso, un nome, un indirizzo. Sarà inviato in nero. Oppure tocca due angoli opposti.',
  'cover.keys': 'Le frecce spostano un riquadro, con Maiusc ne cambiano le dimensioni, Canc lo rimuove.',
  'cover.area':
    'Riquadro {number} di {total}: {left}% da sinistra, {top}% dall’alto, {width}% di larghezza, {height}% di altezza',
  'cover.add': 'Aggiungi un riquadro',
  'cover.undo': 'Annulla',
  'cover.done': 'Fine',
  'error.photos': 'Aggiungi almeno una foto.',
  'error.photosMax': 'Non puoi aggiungere altre foto.',
  'error.photoFailed': 'Una foto non è stata inviata. Riprova o rimuovila.',
  'review.photos': 'Foto',
  'review.photoCount': { one: '{count} foto', many: '{count} di foto', other: '{count} foto' },
} satisfies Record<keyof typeof english, MessageText>;
