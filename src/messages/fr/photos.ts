import type { photos as english } from '../en/photos.js';
import type { MessageText } from '../message.js';

/** Pictures as evidence. */
export const photos = {
  'photos.sending': 'Envoi des photos',
  'photos.optional': 'Photos (facultatif)',
  'photos.required': 'Photos (obligatoire)',
  'photos.limits': {
    one: '{count} photo au maximum\u00a0: JPEG, PNG, WebP, ou HEIC si votre navigateur peut l’ouvrir, {size}\u00a0Mo au plus.',
    many: '{count} de photos au maximum\u00a0: JPEG, PNG, WebP, ou HEIC si votre navigateur peut l’ouvrir, {size}\u00a0Mo au plus par photo.',
    other:
      '{count} photos au maximum\u00a0: JPEG, PNG, WebP, ou HEIC si votre navigateur peut l’ouvrir, {size}\u00a0Mo au plus par photo.',
  },
  'photos.privacy':
    'Avant l’envoi, elles sont réduites, et les données de lieu et d’appareil sont supprimées.',
  'photos.add': 'Ajouter des photos',
  'photos.camera': 'Prendre une photo',
  'photos.drop': 'ou déposez-les ou collez-les ici',
  'photos.full': 'Vous avez atteint le maximum. Supprimez une photo pour en ajouter une autre.',
  'photos.count': 'Photos\u00a0: {used} sur {limit}',
  'photo.preparing': 'Préparation…',
  'photo.ready': 'Prête',
  'photo.sending': 'Envoi…',
  'photo.sent': 'Envoyée',
  'photo.failed': 'Non envoyée',
  'photo.says': '{name}\u00a0: {status}',
  'photo.percent': '{count}\u00a0%',
  'photo.progress': 'Progression\u00a0: {name}',
  'photo.remove': 'Supprimer',
  'photo.removeNamed': 'Supprimer {name}',
  'photo.removed': 'Photo supprimée\u00a0: {name}',
  'photo.cancel': 'Annuler',
  'photo.cancelNamed': 'Annuler l’envoi\u00a0: {name}',
  'photo.retry': 'Réessayer',
  'photo.retryNamed': 'Réessayer d’envoyer {name}',
  'photo.cover': 'Masquer une zone',
  'photo.coverNamed': 'Masquer une zone sur {name}',
  'fault.type': 'Ce n’est pas une photo au format JPEG, PNG ou WebP.',
  'fault.heic':
    'Votre navigateur ne peut pas ouvrir les photos HEIC. Enregistrez-la en JPEG, puis ajoutez ce fichier.',
  'fault.size': 'Le fichier est trop lourd. Choisissez-en un plus léger.',
  'fault.pixels': 'La photo dépasse {count} mégapixels. Choisissez-en une plus petite.',
  'fault.unreadable': 'Le fichier est vide ou endommagé. Choisissez-en un autre.',
  'cover.title': 'Masquer une zone sur {name}',
  'cover.hint':
    'Tracez une zone sur ce que personne n’a besoin de voir\u00a0: un visage, un nom, une adresse. Elle sera envoyée en noir. Ou touchez deux coins opposés.',
  'cover.keys': 'Les flèches déplacent une zone, avec Maj elles changent sa taille, Suppr la supprime.',
  'cover.area':
    'Zone {number} sur {total}\u00a0: à {left}\u00a0% de la gauche, à {top}\u00a0% du haut, largeur {width}\u00a0%, hauteur {height}\u00a0%',
  'cover.add': 'Ajouter une zone',
  'cover.undo': 'Annuler l’action',
  'cover.done': 'Terminer',
  'error.photos': 'Ajoutez au moins une photo.',
  'error.photosMax': 'Il n’est plus possible d’ajouter de photos.',
  'error.photoFailed': 'Une photo n’a pas été envoyée. Réessayez, ou supprimez-la.',
  'review.photos': 'Photos',
  'review.photoCount': { one: '{count} photo', many: '{count} de photos', other: '{count} photos' },
} satisfies Record<keyof typeof english, MessageText>;
