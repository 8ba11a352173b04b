import type { helpPresses as english } from '../en/help-presses.js';
import type { MessageText } from '../message.js';

/** The help centre after a press, and where something is wrong. */
export const helpPresses = {
  'help.clear': 'Mostrar todos los pedidos',
  'help.back': 'Todos los pedidos',
  'help.stranded': 'Ahora mismo no podemos cargar la ayuda para tu artículo.',
  'help.failed': 'Ahora mismo no podemos cargar tus pedidos.',
  'help.empty': 'Todavía no tienes pedidos.',
} satisfies Record<keyof typeof english, MessageText>;
