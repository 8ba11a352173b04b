import { buttonCss } from './button-css.js';

const sheet = new CSSStyleSheet();
sheet.replaceSync(`:host{display:inline-block}${buttonCss}`);
const template = document.createElement('template');
template.innerHTML = '<button type="button" class="b"><slot></slot></button>';

/** The least that a custom element with a shadow root can be. */
class BenchVanilla extends HTMLElement {
  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    root.append(template.content.cloneNode(true));
  }
}
customElements.define('bench-vanilla', BenchVanilla);
