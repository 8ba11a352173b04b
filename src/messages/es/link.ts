import type { link as english } from '../en/link.js';
import type { MessageText } from '../message.js';

/** The page that e-mail and app links lead to. */
export const link = {
  'link.heading': 'Ayuda con tu entrega',
  'link.text': '¿Falta una pieza o ha llegado dañada? Descubre cómo recibir otra gratis para tu artículo.',
  'link.open': 'Obtener ayuda',
  'link.opening': 'Abriendo tu artículo…',
  'link.expired.heading': 'Este enlace ha caducado',
  'link.expired.text':
    'Por tu seguridad, los enlaces valen durante un tiempo limitado. Encontrarás la misma ayuda en tu pedido.',
  'link.used.heading': 'Este enlace ya se ha usado',
  'link.used.text': 'Cada enlace se abre una sola vez. Encontrarás la misma ayuda en tu pedido.',
  'link.invalid.heading': 'Este enlace no funciona',
  'link.invalid.text':
    'Puede que se haya cortado al copiarlo. Ábrelo de nuevo desde el correo o ve a tu pedido.',
  'link.failed.heading': 'Ahora mismo no podemos abrir el enlace',
  'link.failed.text': 'El enlace sigue siendo válido. Inténtalo de nuevo.',
} satisfies Record<keyof typeof english, MessageText>;
