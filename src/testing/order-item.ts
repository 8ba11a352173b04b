import { Place } from './place.js';
import { Requests } from './requests.js';
import { SupportPage } from './support-page.js';

/** An order line with the product-support option on it (S4). */
export class OrderItem extends Place {
  /** Presses the option, and is on the item's support page (S4, S7). */
  asksForHelp(): Promise<SupportPage> {
    return this.does('presses “Get product support” on the order line', { rules: ['S4'] }, async () => {
      await this.presses('button', 'option.get');
      return new SupportPage(this.person, [...this.within, 'product-support-journey']);
    });
  }

  /** Sees that help is offered (S4). */
  isOfferedHelp(): Promise<void> {
    return this.does('sees that product support is offered on the order line', { rules: ['S4'] }, () =>
      this.sees('button', 'option.get'),
    );
  }

  /** Sees a line without anything of the kit on it, once the API has answered (S10). */
  isOfferedNothing(): Promise<void> {
    return this.does(
      'sees an order line without product support',
      { rules: ['S10'], outcome: 'nothing offered' },
      () => this.isEmpty('button', 'option.get'),
    );
  }

  /** Sees that a part was requested. */
  isRequested(): Promise<void> {
    return this.does('reads on the order line that a part is requested', {}, () =>
      this.reads('option.requestMade'),
    );
  }

  /** Sees that the line offers help anew: no request of it is open. */
  isFreeAgain(): Promise<void> {
    return this.does('sees that the order line offers product support again', {}, () =>
      this.sees('button', 'option.get'),
    );
  }

  /** Unfolds the requests that were made for the item. */
  opensItsRequests(): Promise<Requests> {
    return this.does('unfolds the request on the order line', {}, async () => {
      await this.presses('summary', { key: 'option.requestMade', as: 'beginning' });
      return new Requests(this.person, [...this.within, 'product-support-requests']);
    });
  }

  /** Asks for one more part, while a request is open. */
  requestsAnotherPart(): Promise<SupportPage> {
    return this.does('presses “Request another part” on the order line', { rules: ['S4'] }, async () => {
      await this.presses('button', 'option.requestAnother');
      return new SupportPage(this.person, [...this.within, 'product-support-journey']);
    });
  }
}
