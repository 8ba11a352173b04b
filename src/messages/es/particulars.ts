import type { particulars as english } from '../en/particulars.js';
import type { MessageText } from '../message.js';

/** What is asked and said of single parts: packs, hints, companions, why one can’t be had. */
export const particulars = {
  'hint.title': 'Mira primero aquí',
  'hint.found': 'Ya la tengo',
  'parts.piecesLabel': '¿Cuántas unidades?',
  'parts.piecesMost': 'hasta {count} unidades',
  'parts.packs': {
    one: 'Basta con {count} bolsa de {size}',
    many: 'Basta con {count} de bolsas de {size}',
    other: 'Basta con {count} bolsas de {size}',
  },
  'parts.tooMany': 'Como máximo, {count} unidades por solicitud.',
  'parts.companions': 'Suele hacer falta también',
  'parts.add': 'Añadir',
  'parts.addNamed': 'Añadir {name}',
  'parts.unoffered': 'No disponibles ahora',
  'parts.discontinued': 'Ya no se fabrica',
  'parts.substitute': '{name} puede sustituirla',
  'parts.take': 'Elegir {name}',
  'parts.out': 'Agotada',
  'parts.expected': 'Se espera para el {date}',
  'parts.used': 'Ya se ha solicitado el máximo de veces',
  'waiting.chooseNamed': 'Esperar la pieza: {name}',
  'support.more': 'Ayuda del vendedor',
  'support.guide': 'Guía',
  'support.video': 'Vídeo',
  'support.contact': 'Contacto',
  'support.requests': 'Piezas ya solicitadas',
  'parts.last': 'Se puede solicitar una vez',
  'parts.marking': 'Texto en la pieza: {marking}',
  'parts.replaces': 'Sustituye a {numbers}',
  'support.newTab': '(se abre en otra pestaña)',
} satisfies Record<keyof typeof english, MessageText>;
