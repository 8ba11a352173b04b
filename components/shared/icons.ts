import { svg } from 'lit';
import { alertIcon } from './icons/alert.js';
import { backIcon } from './icons/back.js';
import { checkIcon } from './icons/check.js';
import { forwardIcon } from './icons/forward.js';
import { partIcon } from './icons/part.js';
import { returnedIcon } from './icons/returned.js';
import { searchIcon } from './icons/search.js';
import { supportIcon } from './icons/support.js';
import { icon } from './icons/icon.js';

/** All icons, for an element that shows most of them; a touchpoint names those that it uses. */
export const icons = {
  support: supportIcon,
  part: partIcon,
  returned: returnedIcon,
  check: checkIcon,
  back: backIcon,
  forward: forwardIcon,
  alert: alertIcon,
  search: searchIcon,
  close: icon(svg`<path d="M6 6l12 12M18 6 6 18"/>`),
  arrow: icon(svg`<path d="M5 12h14M13 6l6 6-6 6"/>`, true),
  clock: icon(svg`<circle cx="12" cy="12" r="8.5"/><path d="M12 7.5V12l3 2"/>`),
  truck: icon(
    svg`<path d="M3 6h11v11H3zM14 10h4l3 3v4h-7M7.5 19.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM17.5 19.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z"/>`,
    true,
  ),
  guide: icon(svg`<path d="M6 3.5h9l4 4v13H6zM15 3.5v4h4M9 12h7M9 16h5"/>`),
  video: icon(svg`<circle cx="12" cy="12" r="8.5"/><path d="m10 8.5 5.5 3.5-5.5 3.5Z"/>`),
  contact: icon(svg`<path d="M4 5h16v11H10l-4.5 4v-4H4z"/>`),
} as const;
