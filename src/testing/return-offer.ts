import { Place } from './place.js';
import { SupportPage } from './support-page.js';

/** The offer in the shop's return form (S5). */
export class ReturnOffer extends Place {
  /** Sees the support page open by itself, after a reason was ticked that a part can solve (S5). */
  opensByItself(): Promise<SupportPage> {
    return this.does('sees the support page open by itself', { rules: ['S5'] }, async () => {
      await this.sees('heading', 'offer.heading');
      await this.sees('heading', 'support.heading');
      return new SupportPage(this.person, [...this.within, 'product-support-journey']);
    });
  }

  /** Sees nothing of the kit, once the API has answered: the return goes on as before (S10). */
  isNotMade(): Promise<void> {
    return this.does(
      'sees the return form as it was, without an offer',
      { rules: ['S10'], outcome: 'nothing offered' },
      () => this.isEmpty('heading', 'offer.heading'),
    );
  }

  /** Reads that a part is on its way and nothing goes back. */
  saysThatAPartIsRequested(): Promise<void> {
    return this.does('reads in the return form that there is nothing to send back', {}, () =>
      this.reads('offer.requested'),
    );
  }

  /** Reads that the whole item goes back: the shop's form goes on (S5). */
  goesOnWithTheReturn(): Promise<void> {
    return this.does(
      'reads that the whole item goes back, and goes on with the shop’s form',
      { rules: ['S5'], outcome: 'goes on with the return' },
      () => this.reads('offer.returnChosen'),
    );
  }

  /** Looks at the free part again, after the return was chosen. */
  reconsiders(): Promise<SupportPage> {
    return this.does('looks at the free part again', {}, async () => {
      await this.presses('button', 'offer.reconsider');
      return new SupportPage(this.person, [...this.within, 'product-support-journey']);
    });
  }
}
