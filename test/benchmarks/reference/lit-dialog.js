import { css, html, LitElement, nothing } from 'lit';

/** A dialog as Lit makes it: what is in it is rendered while it is open. */
class BenchLitDialog extends LitElement {
  static properties = { open: { type: Boolean } };
  static styles = css`
    dialog {
      inline-size: 20em;
      border: 0;
      border-radius: 0.5em;
      padding: 1em;
    }
  `;

  render() {
    const close = () => (this.open = false);
    return html`<dialog aria-label="Support">
      ${this.open ? html`<slot></slot><button @click=${close}>Close</button>` : nothing}
    </dialog>`;
  }

  updated() {
    const dialog = this.renderRoot.querySelector('dialog');
    if (this.open && !dialog.open) dialog.showModal();
    else if (!this.open && dialog.open) dialog.close();
  }
}
customElements.define('bench-lit-dialog', BenchLitDialog);
