import { DEFAULTS, directionOf, type Settings } from './settings.js';

/** Tells the document its language, direction and theme. */
export function applyAppearance(settings: Settings): void {
  const { lang = DEFAULTS.lang, theme } = settings;
  const root = document.documentElement;
  root.lang = lang;
  root.dir = directionOf(settings);
  if (theme) root.dataset['theme'] = theme;
  else delete root.dataset['theme'];
}
