import type { detours as english } from '../en/detours.js';
import type { MessageText } from '../message.js';

/** Off the plain way: the whole-item return, what can’t be had, waiting for it. */
export const detours = {
  'unavailable.heading': 'La ayuda no está disponible para este artículo',
  'unavailable.text': 'No se puede solicitar ninguna pieza de recambio.',
  'unavailable.notDelivered': 'El artículo aún no se ha entregado. Tendrás ayuda en cuanto lo recibas.',
  'unavailable.windowClosed': 'El plazo para solicitar una pieza ha terminado.',
  'unavailable.alreadyReturned': 'La devolución de este artículo ya está en curso.',
  'unavailable.limitReached': 'Ya se han solicitado todas las piezas disponibles para este artículo.',
  'unavailable.outOfStock': 'En este momento las piezas para este artículo están agotadas.',
  'unavailable.marketplace':
    'Este enlace es para pedidos de nuestra tienda de Estados Unidos. Encontrarás la ayuda en tu pedido.',
  'unavailable.returnStill': 'Todavía puedes devolver el artículo completo.',
  'waiting.choose': 'Esperar la pieza',
  'waiting.hint': '{name} se espera para el {date}. Hasta entonces no se pide nada.',
  'waiting.heading': 'Has elegido esperar la pieza',
  'waiting.text':
    '{name} se espera para el {date}. No se ha pedido nada: vuelve ese día y solicita la pieza gratis.',
  'waiting.inTime': 'Está dentro de tu plazo de devolución, que termina el {date}.',
  'waiting.tooLate':
    'Tu plazo de devolución termina antes, el {date}. Para ir sobre seguro, devuelve el artículo completo.',
  'outOfStock.heading': 'Lo sentimos, se acaban de agotar las existencias',
  'outOfStock.gone': 'Ya no disponibles',
  'outOfStock.nothingOrdered': 'No se ha pedido nada. Conservamos lo que has indicado.',
  'outOfStock.kept': 'Conservamos lo que has indicado.',
  'outOfStock.remaining': 'Elegir entre las piezas que quedan',
  'outOfStock.remainingText': {
    one: 'Hay {count} pieza más disponible.',
    many: 'Hay {count} de piezas más disponibles.',
    other: 'Hay {count} piezas más disponibles.',
  },
  'returnReview.heading': 'Devolver el artículo completo',
  'returnReview.refund': 'Reembolso',
  'returnReview.dropOff': 'Último día para enviarlo',
  'returnReview.submit': 'Confirmar la devolución',
  'returnReview.keepPart': 'Te quedas con las piezas que ya has recibido.',
  'returning.heading': 'Preparando tu devolución…',
  'returned.heading': 'Tu devolución está confirmada',
  'returned.number': 'Devolución {returnId}',
  'returned.dropOff': 'Envía el paquete como muy tarde el {date}.',
  'returned.refund': 'Recibirás {refund} cuando llegue el paquete.',
  'returned.newTab': '(se abre en otra pestaña)',
  'returned.label': 'Abrir la etiqueta de devolución',
  'handedOver.heading': 'Continúa con la devolución',
  'handedOver.text': 'A partir de aquí se encarga la tienda, que ya tiene lo que has indicado.',
} satisfies Record<keyof typeof english, MessageText>;
