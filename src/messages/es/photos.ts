import type { photos as english } from '../en/photos.js';
import type { MessageText } from '../message.js';

/** Pictures as evidence. */
export const photos = {
  'photos.sending': 'Enviando las fotos',
  'photos.optional': 'Fotos (opcionales)',
  'photos.required': 'Fotos (obligatorias)',
  'photos.limits': {
    one: 'Como máximo, {count} foto: JPEG, PNG, WebP o HEIC (si tu navegador lo abre), de hasta {size} MB.',
    many: 'Como máximo, {count} de fotos: JPEG, PNG, WebP o HEIC (si tu navegador lo abre), de hasta {size} MB cada una.',
    other:
      'Como máximo, {count} fotos: JPEG, PNG, WebP o HEIC (si tu navegador lo abre), de hasta {size} MB cada una.',
  },
  'photos.privacy':
    'Antes de enviarlas, reducimos su tamaño y quitamos los datos de ubicación y del dispositivo.',
  'photos.add': 'Añadir fotos',
  'photos.camera': 'Hacer una foto',
  'photos.drop': 'o arrástralas o pégalas aquí',
  'photos.full': 'Es el máximo. Quita una para añadir otra.',
  'photos.count': 'Fotos: {used} de {limit}',
  'photo.preparing': 'Preparando…',
  'photo.ready': 'Lista',
  'photo.sending': 'Enviando…',
  'photo.sent': 'Enviada',
  'photo.failed': 'No enviada',
  'photo.says': '{name}: {status}',
  'photo.percent': '{count} %',
  'photo.progress': 'Progreso de {name}',
  'photo.remove': 'Quitar',
  'photo.removeNamed': 'Quitar {name}',
  'photo.removed': 'Se ha quitado {name}',
  'photo.cancel': 'Cancelar',
  'photo.cancelNamed': 'Cancelar el envío de {name}',
  'photo.retry': 'Reintentar',
  'photo.retryNamed': 'Reintentar el envío de {name}',
  'photo.cover': 'Tapar una zona',
  'photo.coverNamed': 'Tapar una zona de {name}',
  'fault.type': 'El archivo no es una foto JPEG, PNG ni WebP.',
  'fault.heic': 'Tu navegador no puede abrir fotos HEIC. Guárdala como JPEG y elige esa.',
  'fault.size': 'El archivo es demasiado grande. Elige uno más pequeño.',
  'fault.pixels': 'La foto tiene más de {count} megapíxeles. Elige una más pequeña.',
  'fault.unreadable': 'El archivo está vacío o dañado. Elige otro.',
  'cover.title': 'Tapar una zona de {name}',
  'cover.hint':
    'Dibuja un recuadro sobre lo que nadie necesita ver: una cara, un nombre, una dirección. Se enviará en negro. O toca dos esquinas opuestas.',
  'cover.keys': 'Las flechas mueven un recuadro, con Mayús cambian su tamaño y Supr lo quita.',
  'cover.area':
    'Recuadro {number} de {total}: {left} % desde la izquierda, {top} % desde arriba, {width} % de ancho, {height} % de alto',
  'cover.add': 'Añadir un recuadro',
  'cover.undo': 'Deshacer',
  'cover.done': 'Listo',
  'error.photos': 'Añade al menos una foto.',
  'error.photosMax': 'No puedes añadir más fotos.',
  'error.photoFailed': 'Una foto no se ha enviado. Inténtalo de nuevo o quítala.',
  'review.photos': 'Fotos',
  'review.photoCount': { one: '{count} foto', many: '{count} de fotos', other: '{count} fotos' },
} satisfies Record<keyof typeof english, MessageText>;
