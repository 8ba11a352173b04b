import { Place } from './place.js';
import { SupportPage } from './support-page.js';

/** Where the links of the delivery e-mail and of the app notification lead (S3). */
export class DeepLink extends Place {
  /** Reads what the link is for, and opens the support page with a press of the shopper's own (S3). */
  opensSupport(): Promise<SupportPage> {
    return this.does('reads what the link is for, and opens it', { rules: ['S3'] }, async () => {
      await this.sees('heading', 'link.heading');
      await this.presses('button', 'link.open');
      return new SupportPage(this.person, [...this.within, 'product-support-journey']);
    });
  }

  /** Opens it in vain: its time is over, it was used before, or it is none (S3). */
  isRefused(why: 'expired' | 'used' | 'invalid'): Promise<void> {
    return this.does(
      `opens the link, and reads that it ${REFUSALS[why]}`,
      { rules: ['S3'], outcome: 'link refused' },
      async () => {
        await this.presses('button', 'link.open');
        await this.sees('heading', `link.${why}.heading`);
      },
    );
  }
}

const REFUSALS = {
  expired: 'has expired',
  used: 'was used before',
  invalid: 'does not work',
} as const;
