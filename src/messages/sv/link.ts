import type { link as english } from '../en/link.js';
import type { MessageText } from '../message.js';

/** The page that e-mail and app links lead to. */
export const link = {
  'link.heading': 'Hjälp med din leverans',
  'link.text': 'Saknas något, eller är något skadat? Så här får du en gratis reservdel till din vara.',
  'link.open': 'Hjälp med varan',
  'link.opening': 'Öppnar din vara …',
  'link.expired.heading': 'Länken har gått ut',
  'link.expired.text':
    'För din säkerhet gäller länkar bara en begränsad tid. Samma hjälp hittar du bland dina köp.',
  'link.used.heading': 'Länken har redan använts',
  'link.used.text': 'Varje länk kan bara öppnas en gång. Samma hjälp hittar du bland dina köp.',
  'link.invalid.heading': 'Länken fungerar inte',
  'link.invalid.text': 'Den kanske inte kopierades helt. Öppna den från mejlet igen, eller gå till dina köp.',
  'link.failed.heading': 'Länken kan inte öppnas just nu',
  'link.failed.text': 'Länken gäller fortfarande. Försök igen.',
} satisfies Record<keyof typeof english, MessageText>;
