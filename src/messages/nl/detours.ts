import type { detours as english } from '../en/detours.js';
import type { MessageText } from '../message.js';

/** Off the plain way: the whole-item return, what can’t be had, waiting for it. */
export const detours = {
  'unavailable.heading': 'Hulp bij dit artikel is hier niet beschikbaar',
  'unavailable.text': 'Voor dit artikel kan geen onderdeel worden aangevraagd.',
  'unavailable.notDelivered': 'Het artikel is nog niet bezorgd. Zodra je het hebt, kunnen we helpen.',
  'unavailable.windowClosed': 'De periode waarin je een onderdeel kon aanvragen, is voorbij.',
  'unavailable.alreadyReturned': 'Voor dit artikel loopt al een retour.',
  'unavailable.limitReached': 'Alle beschikbare onderdelen voor dit artikel zijn al aangevraagd.',
  'unavailable.outOfStock': 'De onderdelen voor dit artikel zijn nu niet op voorraad.',
  'unavailable.marketplace':
    'Deze link is voor bestellingen bij onze winkel in de VS. Hulp bij je artikel vind je bij je bestelling.',
  'unavailable.returnStill': 'Je kunt het hele artikel nog terugsturen.',
  'waiting.choose': 'Erop wachten',
  'waiting.hint': '{name}: verwacht op {date}. Tot die tijd wordt er niets besteld.',
  'waiting.heading': 'Je wacht op het onderdeel',
  'waiting.text': '{name}: verwacht op {date}. Er is niets besteld: kom dan terug en vraag het gratis aan.',
  'waiting.inTime': 'Dat is binnen je retourtermijn, die eindigt op {date}.',
  'waiting.tooLate':
    'Je retourtermijn eindigt op {date}, voordat het onderdeel er is. Stuur voor de zekerheid het hele artikel terug.',
  'outOfStock.heading': 'Helaas net uitverkocht',
  'outOfStock.gone': 'Niet meer beschikbaar',
  'outOfStock.nothingOrdered': 'Er is niets besteld. Wat je hebt ingevuld, blijft bewaard.',
  'outOfStock.kept': 'Wat je hebt ingevuld, blijft bewaard.',
  'outOfStock.remaining': 'Kiezen uit wat er nog is',
  'outOfStock.remainingText': {
    one: 'Er is nog {count} ander onderdeel beschikbaar.',
    other: 'Er zijn nog {count} andere onderdelen beschikbaar.',
  },
  'returnReview.heading': 'Hele artikel terugsturen',
  'returnReview.refund': 'Terugbetaling',
  'returnReview.dropOff': 'Uiterlijk inleveren',
  'returnReview.submit': 'Retour bevestigen',
  'returnReview.keepPart': 'Onderdelen die je al hebt ontvangen, mag je houden.',
  'returning.heading': 'Je retour wordt aangemeld …',
  'returned.heading': 'Je retour is aangemeld',
  'returned.number': 'Retour {returnId}',
  'returned.dropOff': 'Lever het pakket uiterlijk op {date} in.',
  'returned.refund': 'Je krijgt {refund} terug zodra het pakket is aangekomen.',
  'returned.newTab': '(opent in een nieuw tabblad)',
  'returned.label': 'Retourlabel openen',
  'handedOver.heading': 'Verder met je retour',
  'handedOver.text': 'De winkel neemt het hier over. Wat je hebt ingevuld, is doorgegeven.',
} satisfies Record<keyof typeof english, MessageText>;
