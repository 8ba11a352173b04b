import type { link as english } from '../en/link.js';
import type { MessageText } from '../message.js';

/** The page that e-mail and app links lead to. */
export const link = {
  'link.heading': 'Hilfe zu Ihrer Lieferung',
  'link.text':
    'Fehlt ein Teil oder ist eines beschädigt? So erhalten Sie ein kostenloses Ersatzteil für Ihren Artikel.',
  'link.open': 'Hilfe zum Artikel',
  'link.opening': 'Ihr Artikel wird aufgerufen …',
  'link.expired.heading': 'Dieser Link ist abgelaufen',
  'link.expired.text':
    'Zu Ihrer Sicherheit gelten Links nur für begrenzte Zeit. Dieselbe Hilfe finden Sie bei Ihrer Bestellung.',
  'link.used.heading': 'Dieser Link wurde bereits verwendet',
  'link.used.text':
    'Jeder Link lässt sich nur einmal öffnen. Dieselbe Hilfe finden Sie bei Ihrer Bestellung.',
  'link.invalid.heading': 'Dieser Link funktioniert nicht',
  'link.invalid.text':
    'Vielleicht wurde er beim Kopieren abgeschnitten. Öffnen Sie ihn noch einmal aus der E-Mail, oder gehen Sie zu Ihrer Bestellung.',
  'link.failed.heading': 'Der Link lässt sich gerade nicht öffnen',
  'link.failed.text': 'Der Link ist weiterhin gültig. Bitte versuchen Sie es noch einmal.',
} satisfies Record<keyof typeof english, MessageText>;
