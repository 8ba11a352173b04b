import { svg } from 'lit';
import { icon } from './icon.js';

export const alertIcon = icon(svg`<path d="M12 8v5M12 16.5v.01M12 3.5 2.5 20h19L12 3.5Z"/>`);
