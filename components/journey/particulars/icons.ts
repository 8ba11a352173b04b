import { svg } from 'lit';
import { icon } from '../../shared/icons/icon.js';

/** What kind of help a solution is. */
export const solutionIcons = {
  guide: icon(svg`<path d="M6 3.5h9l4 4v13H6zM15 3.5v4h4M9 12h7M9 16h5"/>`),
  video: icon(svg`<circle cx="12" cy="12" r="8.5"/><path d="m10 8.5 5.5 3.5-5.5 3.5Z"/>`),
  contact: icon(svg`<path d="M4 5h16v11H10l-4.5 4v-4H4z"/>`),
} as const;
