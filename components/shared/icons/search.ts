import { svg } from 'lit';
import { icon } from './icon.js';

export const searchIcon = icon(svg`<circle cx="10.5" cy="10.5" r="6"/><path d="m15 15 5.5 5.5"/>`);
