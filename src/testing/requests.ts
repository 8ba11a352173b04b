import type { PartRequestStatus } from '../contract/support-options.js';
import { Place } from './place.js';
import { WholeItemReturn } from './whole-item-return.js';

/** The part requests made so far, and what can be done with them. */
export class Requests extends Place {
  /** Reads where a request stands. */
  saysThatItIs(status: PartRequestStatus): Promise<void> {
    return this.does(`reads that the request is ${STATUS_WORDS[status]}`, {}, () =>
      this.reads(`status.${status}`),
    );
  }

  /** Wants to cancel a request, and is told first what becomes of the return window (S8). */
  wantsToCancel(): Promise<void> {
    return this.does(
      'wants to cancel, and reads first what becomes of the return window',
      { rules: ['S8'] },
      async () => {
        await this.presses('button', 'requests.cancel');
        await this.reads('requests.cancelAsk');
        await this.reads({ key: 'requests.windowWas', as: 'dated' });
        await this.reads({ key: 'requests.windowBecomes', as: 'dated' });
      },
    );
  }

  /** Cancels it (S8). */
  cancels(): Promise<void> {
    return this.does('cancels it', { rules: ['S8'], outcome: 'request cancelled' }, () =>
      this.presses('button', 'requests.cancelYes'),
    );
  }

  /** Reads that it is cancelled, and that the longer window is gone (S8). */
  saysThatItIsCancelled(): Promise<void> {
    return this.does(
      'reads that it is cancelled, and what became of the return window',
      { rules: ['S8'] },
      async () => {
        await this.reads('status.cancelled');
        await this.reads({ key: 'after.windowNow', as: 'dated' });
      },
    );
  }

  /** Keeps the request after all. */
  keepsIt(): Promise<void> {
    return this.does('keeps the request after all', {}, () => this.presses('button', 'requests.cancelNo'));
  }

  /** Says that the part did not arrive, and may return the whole item (S13). */
  saysThatItDidNotArrive(): Promise<void> {
    return this.does(
      'says that the part did not arrive, and may return the whole item',
      { rules: ['S13'], outcome: 'part did not arrive' },
      async () => {
        await this.presses('button', 'requests.notReceived');
        await this.reads('requests.notReceivedDone');
      },
    );
  }

  /** Is asked whether the part helped (S17). */
  isAskedWhetherItHelped(): Promise<void> {
    return this.does('is asked whether the part solved the problem', { rules: ['S17'] }, async () => {
      await this.sees('button', 'requests.outcomeYes');
      await this.sees('button', 'requests.outcomeNo');
    });
  }

  /** Says that it did: the item is kept (S17). */
  saysThatItHelped(): Promise<void> {
    return this.does(
      'says that it helped, and keeps the item',
      { rules: ['S17'], outcome: 'item kept' },
      () => this.presses('button', 'requests.outcomeYes'),
    );
  }

  /** Reads that the item is kept (S17). */
  saysThatTheItemIsKept(): Promise<void> {
    return this.does('reads that the item is kept', { rules: ['S17'] }, () => this.reads('requests.kept'));
  }

  /** Says that it did not help (S17). */
  saysThatItDidNotHelp(): Promise<void> {
    return this.does('says that it did not help', { rules: ['S17'] }, () =>
      this.presses('button', 'requests.outcomeNo'),
    );
  }

  /** Reads until when the whole item may go back (S12). */
  saysUntilWhenTheItemMayGoBack(): Promise<void> {
    return this.does('reads until when the whole item may go back', { rules: ['S12'] }, () =>
      this.reads({ key: 'requests.notKept', as: 'dated' }),
    );
  }

  /** Goes on to the whole-item return (S12, S13). */
  returnsTheWholeItem(): Promise<WholeItemReturn> {
    return this.does('goes on to return the whole item', {}, async () => {
      await this.presses('button', 'requests.returnItem');
      return new WholeItemReturn(this.person, [...this.within, 'product-support-journey']);
    });
  }
}

const STATUS_WORDS: Readonly<Record<PartRequestStatus, string>> = {
  requested: 'made',
  confirmed: 'confirmed',
  dispatched: 'on its way',
  delivered: 'delivered',
  'not-received': 'one that did not arrive',
  cancelled: 'cancelled',
  unknown: 'in progress',
};
