/** A state in one language: a journey's as a part of a page or in its dialog. */
export interface Shown {
  readonly state: number;
  readonly lang: string;
  readonly presentation: 'inline' | 'dialog';
  /** Whether the shopper has set letters, words and lines apart (WCAG 1.4.12). */
  readonly isSpaced: boolean;
}

/** A state of an element, and how it comes to be shown. */
export interface ShownState {
  readonly name: string;
  /** Puts it into a place of the page; resolves once there is all of it. */
  show(place: HTMLElement, how: Shown): Promise<void>;
}

/** Which way a language is written. */
export const directionOf = (lang: string): 'ltr' | 'rtl' => (lang === 'ar' ? 'rtl' : 'ltr');
