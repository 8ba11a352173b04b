import { svg } from 'lit';
import { icon } from './icon.js';

export const backIcon = icon(svg`<path d="m14.5 5.5-6.5 6.5 6.5 6.5"/>`, true);
