import type { setbacks as english } from '../en/setbacks.js';
import type { MessageText } from '../message.js';

/** What goes wrong on the way: no answer, an outcome that nobody knows, a session that is over. */
export const setbacks = {
  'unknown.heading': 'Todavía no sabemos si ha funcionado',
  'unknown.checking': 'Consultando a la tienda…',
  'unknown.check': 'Comprobar de nuevo',
  'unknown.absent':
    'La tienda aún no ha recibido tu solicitud. Si la envías de nuevo, no se pedirá nada dos veces.',
  'failed.opening': 'Ahora mismo no podemos cargar la ayuda para tu artículo.',
  'failed.request':
    'Tu solicitud no se ha completado. No se ha pedido nada y conservamos lo que has indicado.',
  'session.heading': 'Vuelve a iniciar sesión',
  'session.text': 'Hemos cerrado tu sesión por seguridad. Conservamos lo que has indicado.',
  'session.retry': 'Ya he iniciado sesión: continuar',
  'unknown.returnText':
    'No nos ha llegado la respuesta de la tienda. Si lo intentas de nuevo, no se creará otra devolución.',
  'failed.return': 'La devolución no se ha completado. Conservamos lo que has indicado.',
} satisfies Record<keyof typeof english, MessageText>;
