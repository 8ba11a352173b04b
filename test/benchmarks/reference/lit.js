import { html, LitElement, unsafeCSS } from 'lit';
import { buttonCss } from './button-css.js';

/** A button as Lit makes it, with two properties as any has. */
class BenchLit extends LitElement {
  static properties = { variant: {}, disabled: { type: Boolean } };
  static styles = unsafeCSS(`:host{display:inline-block}${buttonCss}`);

  render() {
    return html`<button type="button" class="b ${this.variant ?? ''}" ?disabled=${this.disabled}>
      <slot></slot>
    </button>`;
  }
}
customElements.define('bench-lit', BenchLit);
