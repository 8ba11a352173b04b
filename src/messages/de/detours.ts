import type { detours as english } from '../en/detours.js';
import type { MessageText } from '../message.js';

/** Off the plain way: the whole-item return, what can’t be had, waiting for it. */
export const detours = {
  'unavailable.heading': 'Hilfe zum Artikel ist hier nicht verfügbar',
  'unavailable.text': 'Für diesen Artikel kann kein Ersatzteil angefordert werden.',
  'unavailable.notDelivered':
    'Der Artikel wurde noch nicht zugestellt. Hilfe gibt es, sobald er bei Ihnen ist.',
  'unavailable.windowClosed': 'Die Frist, in der ein Ersatzteil angefordert werden konnte, ist abgelaufen.',
  'unavailable.alreadyReturned': 'Die Rückgabe dieses Artikels läuft bereits.',
  'unavailable.limitReached': 'Alle verfügbaren Ersatzteile für diesen Artikel wurden bereits angefordert.',
  'unavailable.outOfStock': 'Die Ersatzteile für diesen Artikel sind zurzeit nicht vorrätig.',
  'unavailable.marketplace':
    'Dieser Link gilt für Bestellungen aus unserem US-Shop. Hilfe zum Artikel finden Sie bei Ihrer Bestellung.',
  'unavailable.returnStill': 'Sie können den ganzen Artikel weiterhin zurückgeben.',
  'waiting.choose': 'Darauf warten',
  'waiting.hint': '{name}: erwartet am {date}. Bis dahin wird nichts bestellt.',
  'waiting.heading': 'Sie warten auf das Ersatzteil',
  'waiting.text':
    '{name}: erwartet am {date}. Es wurde nichts bestellt – kommen Sie dann wieder und fordern Sie es kostenlos an.',
  'waiting.inTime': 'Das liegt innerhalb Ihrer Rückgabefrist, die am {date} endet.',
  'waiting.tooLate':
    'Ihre Rückgabefrist endet am {date}, bevor es da ist. Sicherer ist es, den ganzen Artikel zurückzugeben.',
  'outOfStock.heading': 'Leider ist der Vorrat gerade ausgegangen',
  'outOfStock.gone': 'Nicht mehr verfügbar',
  'outOfStock.nothingOrdered': 'Es wurde nichts bestellt. Ihre Angaben bleiben erhalten.',
  'outOfStock.kept': 'Ihre Angaben bleiben erhalten.',
  'outOfStock.remaining': 'Aus den übrigen Ersatzteilen wählen',
  'outOfStock.remainingText': {
    one: '{count} weiteres Ersatzteil ist verfügbar.',
    other: '{count} weitere Ersatzteile sind verfügbar.',
  },
  'returnReview.heading': 'Ganzen Artikel zurückgeben',
  'returnReview.refund': 'Erstattung',
  'returnReview.dropOff': 'Abgabe bis',
  'returnReview.submit': 'Rückgabe bestätigen',
  'returnReview.keepPart': 'Ersatzteile, die Sie bereits erhalten haben, behalten Sie.',
  'returning.heading': 'Ihre Rückgabe wird angemeldet …',
  'returned.heading': 'Ihre Rückgabe ist angemeldet',
  'returned.number': 'Rückgabe {returnId}',
  'returned.dropOff': 'Geben Sie das Paket bis zum {date} ab.',
  'returned.refund': 'Sie erhalten {refund}, sobald das Paket angekommen ist.',
  'returned.newTab': '(öffnet einen neuen Tab)',
  'returned.label': 'Rücksendeetikett öffnen',
  'handedOver.heading': 'Mit der Rückgabe fortfahren',
  'handedOver.text': 'Ab hier übernimmt der Shop. Ihre Angaben liegen ihm vor.',
} satisfies Record<keyof typeof english, MessageText>;
