import { svg } from 'lit';
import { icon } from './icon.js';

export const partIcon = icon(svg`<path d="M12 3 4 7.5v9L12 21l8-4.5v-9L12 3ZM4 7.5l8 4.5 8-4.5M12 12v9"/>`);
