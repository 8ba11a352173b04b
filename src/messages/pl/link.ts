import type { link as english } from '../en/link.js';
import type { MessageText } from '../message.js';

/** The page that e-mail and app links lead to. */
export const link = {
  'link.heading': 'Pomoc po dostawie',
  'link.text':
    'Brakuje części albo jest uszkodzona? Zobacz, jak bezpłatnie otrzymać część zamienną do swojego produktu.',
  'link.open': 'Pomoc z produktem',
  'link.opening': 'Szukamy Twojego produktu…',
  'link.expired.heading': 'Ten link wygasł',
  'link.expired.text':
    'Dla bezpieczeństwa linki działają przez ograniczony czas. Tę samą pomoc znajdziesz przy zamówieniu.',
  'link.used.heading': 'Ten link został już użyty',
  'link.used.text': 'Każdy link działa tylko raz. Tę samą pomoc znajdziesz przy zamówieniu.',
  'link.invalid.heading': 'Ten link nie działa',
  'link.invalid.text':
    'Być może nie skopiował się w całości. Otwórz go jeszcze raz z e-maila albo przejdź do zamówienia.',
  'link.failed.heading': 'Nie możemy teraz otworzyć linku',
  'link.failed.text': 'Link jest nadal ważny. Spróbuj ponownie.',
} satisfies Record<keyof typeof english, MessageText>;
