import { Place } from './place.js';
import { WholeItemReturn } from './whole-item-return.js';

/** Stock ran out between choosing and ordering: another choice, not an error page (S11). */
export class StockRanOut extends Place {
  /** Chooses from the parts that are left, with all else kept (S11). */
  choosesFromWhatIsLeft(): Promise<void> {
    return this.does('chooses from the parts that are left', { rules: ['S11'] }, async () => {
      await this.presses('button', 'outOfStock.remaining');
      await this.sees('heading', 'parts.heading');
    });
  }

  /** Goes on to the whole-item return (S11). */
  returnsTheWholeItem(): Promise<WholeItemReturn> {
    return this.does('goes on to return the whole item', { rules: ['S11'] }, async () => {
      await this.presses('button', 'action.returnItem');
      return new WholeItemReturn(this.person, this.within);
    });
  }
}
