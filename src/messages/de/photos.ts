import type { photos as english } from '../en/photos.js';
import type { MessageText } from '../message.js';

/** Pictures as evidence. */
export const photos = {
  'photos.sending': 'Bilder werden gesendet',
  'photos.optional': 'Bilder (freiwillig)',
  'photos.required': 'Bilder (erforderlich)',
  'photos.limits': {
    one: 'Höchstens {count} Bild: JPEG, PNG, WebP oder, wo Ihr Browser es öffnet, HEIC mit höchstens {size} MB.',
    other:
      'Höchstens {count} Bilder: JPEG, PNG, WebP oder, wo Ihr Browser es öffnet, HEIC mit je höchstens {size} MB.',
  },
  'photos.privacy': 'Vor dem Senden werden sie verkleinert, und Orts- und Gerätedaten werden entfernt.',
  'photos.add': 'Bilder hinzufügen',
  'photos.camera': 'Bild aufnehmen',
  'photos.drop': 'oder hierher ziehen oder einfügen',
  'photos.full': 'Mehr sind nicht möglich. Entfernen Sie eines, um ein anderes hinzuzufügen.',
  'photos.count': 'Bilder: {used} von {limit}',
  'photo.preparing': 'Wird vorbereitet …',
  'photo.ready': 'Bereit',
  'photo.sending': 'Wird gesendet …',
  'photo.sent': 'Gesendet',
  'photo.failed': 'Nicht gesendet',
  'photo.says': '{name} – {status}',
  'photo.percent': '{count} %',
  'photo.progress': 'Fortschritt von {name}',
  'photo.remove': 'Entfernen',
  'photo.removeNamed': '{name} entfernen',
  'photo.removed': '{name} entfernt',
  'photo.cancel': 'Abbrechen',
  'photo.cancelNamed': 'Senden von {name} abbrechen',
  'photo.retry': 'Erneut senden',
  'photo.retryNamed': 'Erneut senden: {name}',
  'photo.cover': 'Etwas abdecken',
  'photo.coverNamed': 'Etwas abdecken auf {name}',
  'fault.type': 'Das ist kein Bild im Format JPEG, PNG oder WebP.',
  'fault.heic': 'Ihr Browser kann HEIC-Bilder nicht öffnen. Speichern Sie es als JPEG und wählen Sie dieses.',
  'fault.size': 'Die Datei ist zu groß. Wählen Sie eine kleinere.',
  'fault.pixels': 'Das Bild hat mehr als {count} Megapixel. Wählen Sie ein kleineres.',
  'fault.unreadable': 'Die Datei ist leer oder beschädigt. Wählen Sie eine andere.',
  'cover.title': 'Etwas abdecken auf {name}',
  'cover.hint':
    'Ziehen Sie ein Feld über das, was niemand sehen muss: ein Gesicht, einen Namen, eine Adresse. Es wird schwarz gesendet.',
  'cover.keys': 'Pfeiltasten verschieben ein Feld, mit Umschalt ändern sie seine Größe, Entf entfernt es.',
  'cover.area':
    'Feld {number} von {total}: {left} % von links, {top} % von oben, {width} % breit, {height} % hoch',
  'cover.add': 'Feld hinzufügen',
  'cover.undo': 'Rückgängig',
  'cover.done': 'Fertig',
} satisfies Record<keyof typeof english, MessageText>;
