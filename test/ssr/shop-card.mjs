// An element of the shop's own that its server renders too, with an order line of the kit's inside.
import { html, LitElement } from 'lit';

class ShopCard extends LitElement {
  static properties = { open: { type: Boolean } };

  render() {
    return html`<button @click=${() => (this.open = true)}>${this.open ? 'Opened' : 'Details'}</button>
      <product-support-order-item order-id="114-7702615" item-id="114-7702615-1"
        ><a href="/help">Help with this item</a></product-support-order-item
      >`;
  }
}
customElements.define('shop-card', ShopCard);
