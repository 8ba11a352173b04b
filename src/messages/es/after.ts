import type { after as english } from '../en/after.js';
import type { MessageText } from '../message.js';

/** What comes after a request: its way, the calendar file, the print view. */
export const after = {
  'after.way': 'Cómo va tu solicitud',
  'after.date': '{date}',
  'after.ahead': 'Pendiente',
  'after.expected': 'Entrega prevista: {range}',
  'after.track': 'Seguir el paquete',
  'after.newTab': '(se abre en otra pestaña)',
  'after.calendar': 'Añadir la fecha de devolución al calendario',
  'after.lastDay': 'Último día para devolver el artículo',
  'after.lastDayOf': 'Último día para devolver {title}',
  'after.lastDayText':
    'La devolución es posible hasta el final de este día (zona horaria: {zone}). Tu solicitud: {requestId}.',
  'after.waitCalendar': 'Añadir el día al calendario',
  'after.partDay': '{name} se puede volver a solicitar gratis',
  'after.print': 'Imprimir esta solicitud',
  'after.title': 'Solicitud de piezas {requestId}',
  'after.item': 'Artículo',
  'after.parts': 'Piezas',
  'after.pack': {
    one: '{count} unidad',
    many: 'Bolsa de {count} de unidades',
    other: 'Bolsa de {count} unidades',
  },
  'after.address': 'Dirección de entrega',
  'after.window': 'Plazo de devolución',
  'after.until': 'Puedes devolverlo hasta el {date}',
  'after.zone': 'Zona horaria: {zone}',
  'after.windowNow': 'ahora: {date}',
} satisfies Record<keyof typeof english, MessageText>;
