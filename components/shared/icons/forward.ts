import { svg } from 'lit';
import { icon } from './icon.js';

export const forwardIcon = icon(svg`<path d="m9.5 5.5 6.5 6.5-6.5 6.5"/>`, true);
