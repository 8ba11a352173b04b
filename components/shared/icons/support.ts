import { svg } from 'lit';
import { icon } from './icon.js';

export const supportIcon = icon(
  svg`<path d="M14.5 5.5a4 4 0 0 0 4.9 4.9L21 12l-2 2-5-5 .5-3.5ZM12 10l-7.5 7.5a1.8 1.8 0 0 0 2.5 2.5L14.5 12.5"/>`,
);
