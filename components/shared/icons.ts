import { svg } from 'lit';
import { alertIcon } from './icons/alert.js';
import { backIcon } from './icons/back.js';
import { checkIcon } from './icons/check.js';
import { partIcon } from './icons/part.js';
import { returnedIcon } from './icons/returned.js';
import { icon } from './icons/icon.js';

/** All icons, for an element that shows most of them; a touchpoint names those that it uses. */
export const icons = {
  part: partIcon,
  returned: returnedIcon,
  check: checkIcon,
  back: backIcon,
  alert: alertIcon,
  close: icon(svg`<path d="M6 6l12 12M18 6 6 18"/>`),
  arrow: icon(svg`<path d="M5 12h14M13 6l6 6-6 6"/>`, true),
  clock: icon(svg`<circle cx="12" cy="12" r="8.5"/><path d="M12 7.5V12l3 2"/>`),
} as const;
