import { NotFound } from './person.js';
import { Place } from './place.js';
import { SupportPage } from './support-page.js';

/** The help centre: the shopper's orders, and the item that has a problem (S6). */
export class HelpCentre extends Place {
  /** Asks for help with an item, by its title (S6). */
  asksForHelpWith(title: string): Promise<SupportPage> {
    return this.does(`picks “${title}” and gets product support`, { rules: ['S6'] }, async () => {
      await this.presses('button', { key: 'help.getSupportFor', values: { item: title } });
      return new SupportPage(this.person, [...this.within, 'product-support-journey']);
    });
  }

  /** Asks for help with the first item that has some to give (S6). */
  asksForHelpWithTheFirst(): Promise<SupportPage> {
    return this.does('picks an item and gets product support', { rules: ['S6'] }, async () => {
      await this.presses('button', { key: 'help.getSupportFor', as: 'pattern' });
      return new SupportPage(this.person, [...this.within, 'product-support-journey']);
    });
  }

  /** Looks for orders by product or number. */
  searches(text: string): Promise<void> {
    return this.does(`searches the orders for “${text}”`, {}, async () => {
      await this.person.types('searchbox', 'help.search', text, this.within);
      await this.presses('button', 'help.searchSubmit');
    });
  }

  /** Sees the order of an item, and no help with it: others may have some (S10). */
  hasNothingFor(title: string, orderId: string): Promise<void> {
    return this.does(
      `sees “${title}” in the help centre, without a button beside it`,
      { rules: ['S10'], outcome: 'nothing offered' },
      async () => {
        await this.sees('heading', { key: 'help.order', values: { orderId } });
        // All are asked for in one call: once others have their buttons, this one has its answer.
        await this.sees('button', { key: 'help.getSupportFor', as: 'pattern' });
        const named = { key: 'help.getSupportFor', values: { item: title } } as const;
        if (await this.person.isShown('button', named, this.within))
          throw new NotFound(
            `The help centre offers product support for “${title}”, where none is possible.`,
          );
      },
    );
  }

  /** Goes back from the support page to the orders. */
  goesBackToTheOrders(): Promise<void> {
    return this.does('goes back to all orders', {}, () => this.presses('button', 'help.back'));
  }
}
