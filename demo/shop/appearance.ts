import { DEFAULTS, type Settings } from './settings.js';

/** Tells the document its language, direction and theme. */
export function applyAppearance({ lang = DEFAULTS.lang, dir = DEFAULTS.dir, theme }: Settings): void {
  const root = document.documentElement;
  root.lang = lang;
  root.dir = dir;
  if (theme) root.dataset['theme'] = theme;
  else delete root.dataset['theme'];
}
