import { svg } from 'lit';
import { icon } from './icon.js';

export const returnedIcon = icon(svg`<path d="M8 5 4 9l4 4M4 9h10a5 5 0 0 1 0 10H8"/>`, true);
