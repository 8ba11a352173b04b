import { css } from 'lit';

export const orderItemStyles = css`
  :host {
    display: block;
    /* The line that the option needs, kept from the start so that nothing shifts. */
    min-block-size: 2.75em;
  }
  :host([collapse][data-empty]) {
    display: none;
  }
  .line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.35em 0.75em;
    min-block-size: 2.75em;
  }
  .get {
    display: flex;
    inline-size: fit-content;
    max-inline-size: 100%;
  }
  details {
    flex: 1 1 100%;
    min-inline-size: 0;
  }
  details + .get {
    margin-block-start: 0.35em;
  }
  summary {
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 2.75em;
    inline-size: fit-content;
    max-inline-size: 100%;
    cursor: pointer;
    list-style: none;
    font-weight: 600;
  }
  summary .made {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.2em 0.75em;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary .chevron {
    transition: rotate 0.15s;
  }
  details[open] .chevron {
    rotate: 90deg;
  }
  details[open] .chevron:dir(rtl) {
    rotate: -90deg;
  }
  product-support-requests {
    margin-block: 0.5em;
  }
  /* While its code is on its way nothing in it is to be seen: the plain link would push the page down. */
  product-support-journey:not(:defined) {
    display: none;
  }
`;
