import type { help as english } from '../en/help.js';
import type { MessageText } from '../message.js';

/** The help centre. */
export const help = {
  'help.search': 'Buscar en tus pedidos por artículo o número',
  'help.searchSubmit': 'Buscar',
  'help.loading': 'Cargando tus pedidos…',
  'help.found': {
    one: 'Se muestra {count} pedido',
    many: 'Se muestran {count} de pedidos',
    other: 'Se muestran {count} pedidos',
  },
  'help.noMatch': 'Ningún pedido coincide con «{query}».',
  'help.more': 'Mostrar pedidos anteriores',
  'help.order': 'Pedido {orderId}',
  'help.placedOn': 'Realizado el {date}',
  'help.getSupportFor': 'Obtener ayuda con {item}',
  'help.moreItems': {
    one: 'Mostrar más artículos ({count})',
    many: 'Mostrar más artículos ({count})',
    other: 'Mostrar más artículos ({count})',
  },
} satisfies Record<keyof typeof english, MessageText>;
