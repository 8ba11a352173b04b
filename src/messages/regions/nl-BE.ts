import type { Catalogue } from '../message.js';

/** Dutch as in Belgium: what is said there in another way. */
export const nlBE: Catalogue = {
  'status.delivered': 'Geleverd',
  'requests.notReceivedDone':
    'Wat vervelend dat het onderdeel niet is aangekomen. Je kan het hele artikel terugsturen.',
  'requests.notKept':
    'Jammer dat het niet heeft geholpen. Je kan het hele artikel terugsturen tot en met {date}.',
  'arrival.when': 'Levering {range}',
  'ways.handIn': 'Uiterlijk {date} afgeven',
  'review.arrival': 'Levering',
  'review.changeAddress': 'Leveradres wijzigen',
  'review.address': 'Leveradres',
  'review.notReturnable': 'Een vervangend onderdeel kan je niet terugsturen. Het hele artikel nog wel.',
  'requested.windowNow': 'Je kan het hele artikel terugsturen tot en met {date}.',
  'unavailable.notDelivered': 'Het artikel is nog niet geleverd. Zodra je het hebt, kunnen we helpen.',
  'unavailable.returnStill': 'Je kan het hele artikel nog terugsturen.',
  'returnReview.dropOff': 'Uiterlijk afgeven',
  'returned.dropOff': 'Geef het pakket uiterlijk op {date} af.',
  'photos.camera': 'Foto nemen',
  'address.recipient': 'Voornaam en naam',
  'address.line2': 'Bus, verdieping of bedrijf (optioneel)',
  'address.town': 'Stad of gemeente',
  'error.city': 'Vul de stad of gemeente in.',
  'after.address': 'Leveradres',
};
