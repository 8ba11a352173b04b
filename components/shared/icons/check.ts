import { svg } from 'lit';
import { icon } from './icon.js';

export const checkIcon = icon(svg`<path d="m5 12.5 4.5 4.5L19 7.5"/>`);
