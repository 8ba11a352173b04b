import type { link as english } from '../en/link.js';
import type { MessageText } from '../message.js';

/** The page that e-mail and app links lead to. */
export const link = {
  'link.heading': 'Hulp bij je bestelling',
  'link.text':
    'Ontbreekt er een onderdeel of is er iets beschadigd? Zo krijg je gratis een vervangend onderdeel voor je artikel.',
  'link.open': 'Hulp bij dit artikel',
  'link.opening': 'Je artikel wordt geopend …',
  'link.expired.heading': 'Deze link is verlopen',
  'link.expired.text':
    'Voor je veiligheid werken links maar een beperkte tijd. Dezelfde hulp vind je bij je bestelling.',
  'link.used.heading': 'Deze link is al gebruikt',
  'link.used.text': 'Elke link werkt maar één keer. Dezelfde hulp vind je bij je bestelling.',
  'link.invalid.heading': 'Deze link werkt niet',
  'link.invalid.text':
    'Misschien is hij niet helemaal gekopieerd. Open hem opnieuw vanuit de e-mail of ga naar je bestelling.',
  'link.failed.heading': 'We kunnen de link nu niet openen',
  'link.failed.text': 'De link is nog geldig. Probeer het opnieuw.',
} satisfies Record<keyof typeof english, MessageText>;
