import { svg } from 'lit';

/** The shop's mark: a kite with its tail. */
export const logo = svg`<svg class="logo" viewBox="0 0 32 32" aria-hidden="true">
  <path class="kite-light" d="M19 2 8 11l8 4z"/>
  <path class="kite-dark" d="m19 2 7 12-10 1z"/>
  <path class="kite-sun" d="m8 11 8 4-3.500 8z"/>
  <path class="kite-deep" d="m16 15 10-1-13.500 9z"/>
  <path class="kite-tail" d="M12.500 23c-2 1.500-5 .5-6.500 2s0 4-2.500 5"/>
</svg>`;
