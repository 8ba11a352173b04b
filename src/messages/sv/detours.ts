import type { detours as english } from '../en/detours.js';
import type { MessageText } from '../message.js';

/** Off the plain way: the whole-item return, what can’t be had, waiting for it. */
export const detours = {
  'unavailable.heading': 'Hjälp med varan finns inte här',
  'unavailable.text': 'Det går inte att beställa reservdelar till den.',
  'unavailable.notDelivered': 'Varan är inte levererad än. När du har fått den kan vi hjälpa till.',
  'unavailable.windowClosed': 'Tiden för att beställa reservdelar har gått ut.',
  'unavailable.alreadyReturned': 'En retur av varan pågår redan.',
  'unavailable.limitReached': 'Alla reservdelar som finns till varan är redan beställda.',
  'unavailable.outOfStock': 'Reservdelarna till varan är slut i lager just nu.',
  'unavailable.marketplace':
    'Den här länken gäller köp från vår butik i USA. Hjälp med varan hittar du bland dina köp.',
  'unavailable.returnStill': 'Du kan fortfarande returnera hela varan.',
  'waiting.choose': 'Vänta på den',
  'waiting.hint': '{name} väntas i lager den {date}. Inget beställs innan dess.',
  'waiting.heading': 'Du väntar på reservdelen',
  'waiting.text':
    '{name} väntas i lager den {date}. Inget har beställts. Kom tillbaka då och beställ gratis.',
  'waiting.inTime': 'Det är inom din returtid, som går ut den {date}.',
  'waiting.tooLate':
    'Din returtid går ut den {date}, innan reservdelen har kommit. Returnera hela varan för säkerhets skull.',
  'outOfStock.heading': 'Tyvärr hann det ta slut',
  'outOfStock.gone': 'Finns inte längre',
  'outOfStock.nothingOrdered': 'Inget har beställts. Det du har fyllt i finns kvar.',
  'outOfStock.kept': 'Det du har fyllt i finns kvar.',
  'outOfStock.remaining': 'Välj bland det som finns kvar',
  'outOfStock.remainingText': {
    one: '{count} annan reservdel finns i lager.',
    other: '{count} andra reservdelar finns i lager.',
  },
  'returnReview.heading': 'Returnera hela varan',
  'returnReview.refund': 'Återbetalning',
  'returnReview.dropOff': 'Lämna in senast',
  'returnReview.submit': 'Bekräfta returen',
  'returnReview.keepPart': 'Du behåller de reservdelar som du redan har fått.',
  'returning.heading': 'Registrerar din retur …',
  'returned.heading': 'Din retur är registrerad',
  'returned.number': 'Retur {returnId}',
  'returned.dropOff': 'Lämna in paketet senast den {date}.',
  'returned.refund': 'Du får {refund} tillbaka när paketet har kommit fram.',
  'returned.newTab': '(öppnas i en ny flik)',
  'returned.label': 'Öppna returetiketten',
  'handedOver.heading': 'Fortsätt med returen',
  'handedOver.text': 'Butiken tar över härifrån. Det du har fyllt i har skickats med.',
} satisfies Record<keyof typeof english, MessageText>;
