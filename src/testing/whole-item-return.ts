import { Place } from './place.js';

/** The whole-item return, before and after it is made (S12). */
export class WholeItemReturn extends Place {
  /** Reads what goes back, before it does. */
  isReviewed(): Promise<void> {
    return this.does('reviews the return of the whole item', {}, () =>
      this.sees('heading', 'returnReview.heading'),
    );
  }

  /** Finds reason and note kept as they were entered (S11). */
  keeps({
    reason,
    note,
  }: {
    readonly reason: 'missing' | 'damaged' | 'defective' | 'incompatible';
    readonly note?: string;
  }): Promise<void> {
    return this.does('finds in the return what was entered before', { rules: ['S11'] }, async () => {
      await this.sees('heading', 'returnReview.heading');
      await this.reads(`reason.${reason}`);
      if (note !== undefined) await this.reads({ name: note });
    });
  }

  /** Makes the return, and reads that it is arranged (S12). */
  isConfirmed(): Promise<void> {
    return this.does(
      'confirms the return, and reads that it is arranged',
      { rules: ['S12'], outcome: 'whole item returned' },
      async () => {
        await this.presses('button', 'returnReview.submit');
        await this.sees('heading', 'returned.heading');
      },
    );
  }
}
