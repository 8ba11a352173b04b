import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import type { ProductSupportRequestedEvent } from 'product-support-kit';
import { accessToken, knownOption } from './shop';

@Component({
  selector: 'app-root',
  imports: [],
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <main>
      <h1>Your orders</h1>
      <product-support-provider
        api-base="/api"
        marketplace="US"
        [getToken]="accessToken"
        (product-support-requested)="requested($event)"
      >
        <h2>Aroma 3 coffee machine</h2>
        <product-support-order-item order-id="114-7702615" item-id="114-7702615-1">
          <a href="/help">Help with this item</a>
        </product-support-order-item>
        <h2>Breeze blender 1.5 l</h2>
        <product-support-order-item
          [attr.order-id]="knownOption.orderId"
          [attr.item-id]="knownOption.itemId"
          [option]="knownOption"
        >
          <a href="/help">Help with this item</a>
        </product-support-order-item>
      </product-support-provider>
      <footer>The shop</footer>
      @if (requestId(); as id) {
        <output>Part requested: {{ id }}</output>
      }
    </main>
  `,
  styles: [],
})
export class App {
  protected readonly accessToken = accessToken;
  protected readonly knownOption = knownOption;
  protected readonly requestId = signal('');

  protected requested(event: ProductSupportRequestedEvent): void {
    this.requestId.set(event.detail.requestId);
  }
}
