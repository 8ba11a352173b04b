import type { Reason } from '../contract/scalars.js';
import { Place } from './place.js';

/** All that will be sent, and what it means: the last look before a request (S8, S9, S15, S16). */
export class Review extends Place {
  /** Reads that a part cannot be returned, before ordering (S9). */
  saysThatAPartCannotBeReturned(): Promise<void> {
    return this.does('reads that a part can’t be returned', { rules: ['S9'] }, () =>
      this.reads('review.notReturnable'),
    );
  }

  /** Reads that it costs nothing (S1, S16). */
  saysThatItIsFree(): Promise<void> {
    return this.does('reads that it is free of charge', { rules: ['S1', 'S16'] }, () =>
      this.reads('price.free'),
    );
  }

  /** Reads what becomes of the return window, and in which zone (S8). */
  saysHowTheReturnWindowGrows(): Promise<void> {
    return this.does(
      'reads how the return window grows, and in which zone its days are',
      { rules: ['S2', 'S8'] },
      async () => {
        await this.reads({ key: 'review.windowWas', as: 'dated' });
        await this.reads({ key: 'review.windowBecomes', as: 'dated' });
        await this.reads({ key: 'window.zone', as: 'pattern' });
      },
    );
  }

  /** Reads when it arrives, and who sends it (S15). */
  saysWhenItArrives(by: 'platform' | 'merchant' = 'platform'): Promise<void> {
    return this.does('reads when it arrives, and who sends it', { rules: ['S15'] }, async () => {
      await this.reads('review.arrival');
      await this.reads(`review.${by}`);
    });
  }

  /** Finds what was entered: the reason, the parts by name, the note. */
  keeps({
    reason,
    parts = [],
    note,
  }: {
    readonly reason?: Reason;
    readonly parts?: readonly string[];
    readonly note?: string;
  }): Promise<void> {
    return this.does('finds everything as it was entered', {}, async () => {
      if (reason) await this.reads(`reason.${reason}`);
      for (const name of parts) await this.reads({ name });
      if (note !== undefined) await this.reads({ name: note });
    });
  }
}
