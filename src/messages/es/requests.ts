import type { requests as english } from '../en/requests.js';
import type { MessageText } from '../message.js';

/** The requests made so far. */
export const requests = {
  'requests.heading': 'Tus solicitudes de piezas',
  'requests.empty': 'Todavía no has solicitado ninguna pieza.',
  'requests.stranded': 'Ahora mismo no podemos cargar la ayuda para tu artículo.',
  'requests.failed': 'Ahora mismo no podemos cargar tus solicitudes.',
  'requests.loading': 'Cargando tus solicitudes…',
  'requests.requestedOn': 'Solicitada el {date}',
  'requests.number': 'Solicitud {requestId}',
  'requests.cancel': 'Cancelar solicitud',
  'requests.cancelAsk': '¿Quieres cancelar esta solicitud?',
  'requests.window': 'Tu plazo de devolución',
  'requests.windowWas': 'antes: {date}',
  'requests.windowBecomes': 'nuevo: {date}',
  'requests.windowStays': 'sin cambios: {date}',
  'requests.cancelYes': 'Sí, cancelar',
  'requests.cancelNo': 'Mantener la solicitud',
  'requests.notReceived': 'No ha llegado',
  'requests.returnItem': 'Devolver el artículo completo',
  'requests.changed': 'Hecho. Tu solicitud está al día.',
  'requests.notReceivedDone': 'Sentimos que la pieza no haya llegado. Puedes devolver el artículo completo.',
  'requests.outcomeAsk': '¿La pieza ha resuelto el problema?',
  'requests.outcomeYes': 'Sí, me quedo con el artículo',
  'requests.outcomeNo': 'No, no ha servido',
  'requests.kept': 'Nos alegra que haya servido. Te quedas con el artículo.',
  'requests.notKept': 'Sentimos que no haya servido. Puedes devolver el artículo completo hasta el {date}.',
  'requests.actionFailed': 'Algo ha salido mal. No se ha cambiado nada.',
} satisfies Record<keyof typeof english, MessageText>;
