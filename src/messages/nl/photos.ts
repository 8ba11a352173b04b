import type { photos as english } from '../en/photos.js';
import type { MessageText } from '../message.js';

/** Pictures as evidence. */
export const photos = {
  'photos.sending': 'Foto’s worden verstuurd',
  'photos.optional': 'Foto’s (optioneel)',
  'photos.required': 'Foto’s (verplicht)',
  'photos.limits': {
    one: 'Maximaal {count} foto van maximaal {size} MB: JPEG, PNG, WebP of HEIC (als je browser dat kan openen).',
    other:
      'Maximaal {count} foto’s van maximaal {size} MB per stuk: JPEG, PNG, WebP of HEIC (als je browser dat kan openen).',
  },
  'photos.privacy':
    'Voor het versturen worden ze verkleind en worden locatie- en apparaatgegevens verwijderd.',
  'photos.add': 'Foto’s toevoegen',
  'photos.camera': 'Foto maken',
  'photos.drop': 'of sleep of plak ze hier',
  'photos.full': 'Meer foto’s kunnen er niet bij. Verwijder er een om een andere toe te voegen.',
  'photos.count': 'Foto’s: {used} van {limit}',
  'photo.preparing': 'Wordt voorbereid …',
  'photo.ready': 'Klaar',
  'photo.sending': 'Wordt verstuurd …',
  'photo.sent': 'Verstuurd',
  'photo.failed': 'Niet verstuurd',
  'photo.says': '{name}: {status}',
  'photo.percent': '{count}%',
  'photo.progress': 'Voortgang van {name}',
  'photo.remove': 'Verwijderen',
  'photo.removeNamed': '{name} verwijderen',
  'photo.removed': '{name} verwijderd',
  'photo.cancel': 'Annuleren',
  'photo.cancelNamed': 'Versturen van {name} annuleren',
  'photo.retry': 'Opnieuw proberen',
  'photo.retryNamed': 'Opnieuw proberen: {name} versturen',
  'photo.cover': 'Iets afdekken',
  'photo.coverNamed': 'Iets afdekken op {name}',
  'fault.type': 'Dit is geen foto in JPEG, PNG of WebP.',
  'fault.heic': 'Je browser kan geen HEIC-foto’s openen. Sla de foto op als JPEG en kies die.',
  'fault.size': 'Het bestand is te groot. Kies een kleiner bestand.',
  'fault.pixels': 'De foto heeft meer dan {count} megapixel. Kies een kleinere foto.',
  'fault.unreadable': 'Het bestand is leeg of beschadigd. Kies een ander bestand.',
  'cover.title': 'Iets afdekken op {name}',
  'cover.hint':
    'Teken een vak over wat niemand hoeft te zien: een gezicht, een naam, een adres. Dat deel wordt zwart verstuurd. Of tik twee hoeken tegenover elkaar aan.',
  'cover.keys':
    'Met de pijltoetsen verplaats je een vak, met Shift erbij verander je de grootte, met Delete verwijder je het.',
  'cover.area':
    'Vak {number} van {total}: {left}% van links, {top}% van boven, {width}% breed, {height}% hoog',
  'cover.add': 'Vak toevoegen',
  'cover.undo': 'Ongedaan maken',
  'cover.done': 'Klaar',
  'error.photos': 'Voeg minstens één foto toe.',
  'error.photosMax': 'Er kunnen geen foto’s meer bij.',
  'error.photoFailed': 'Een foto is niet verstuurd. Probeer het opnieuw of verwijder de foto.',
  'review.photos': 'Foto’s',
  'review.photoCount': { one: '{count} foto', other: '{count} foto’s' },
} satisfies Record<keyof typeof english, MessageText>;
