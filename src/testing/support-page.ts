import type { Reason } from '../contract/scalars.js';
import { startingWith } from './plain.js';
import { Place } from './place.js';
import { Review } from './review.js';
import { Setback } from './setback.js';
import { StockRanOut } from './stock-ran-out.js';
import { WholeItemReturn } from './whole-item-return.js';

/** The support page of an item, and the whole request for a part (S1, S7). */
export class SupportPage extends Place {
  /** What the last look before the request says. */
  readonly review = new Review(this.person, this.within);

  /** What goes wrong on the way. */
  readonly setback = new Setback(this.person, this.within);

  /** Is on the support page, and sees the ways on side by side (S7). */
  isOpen(): Promise<void> {
    return this.does('is on the support page', { rules: ['S7'] }, async () => {
      await this.sees('heading', 'support.heading');
      await this.sees('button', 'support.parts');
    });
  }

  /** Sees the seller's other solutions: guide, video, contact (S7). */
  seesTheSellersHelp(): Promise<void> {
    return this.does('sees the seller’s guide, video or contact', { rules: ['S7'] }, () =>
      this.sees('heading', 'support.more'),
    );
  }

  /** Sees the part and the return as two ways of equal weight (S5). */
  mayChoose(): Promise<void> {
    return this.does('sees the free part and the return side by side', { rules: ['S5'] }, async () => {
      await this.sees('button', 'support.parts');
      await this.sees('button', 'action.returnItem');
    });
  }

  /** Wants a free part (S1). */
  requestsAPart(): Promise<void> {
    return this.does('wants a free part', { rules: ['S1'] }, () => this.presses('button', 'support.parts'));
  }

  /** Says what is wrong (S1). */
  says(reason: Reason): Promise<void> {
    return this.does(`says that it is ${REASON_WORDS[reason]}`, { rules: ['S1'] }, async () => {
      await this.sees('heading', 'reason.heading');
      await this.person.ticks('radio', { key: `reason.${reason}`, as: 'beginning' }, this.within);
    });
  }

  /** The names of the parts that can be requested, as they are listed (S10). */
  async partsOnOffer(): Promise<readonly string[]> {
    await this.sees('heading', 'parts.heading');
    await this.person.sees('checkbox', { name: /./ }, this.within);
    const labels = await this.person.driver.textsOf([...this.within, '#field-parts label']);
    return labels.map((label) => label.split('\n')[0]?.trim() ?? '');
  }

  /** Chooses a part by its name; `quantity` is how many of it, `pieces` how many of what a bag holds. */
  needs(
    part: string,
    { quantity, pieces }: { readonly quantity?: number; readonly pieces?: number } = {},
  ): Promise<void> {
    const count = pieces === undefined ? quantity : pieces;
    return this.does(
      `needs ${count === undefined ? '' : `${count} × `}“${part}”`,
      pieces === undefined ? {} : { rules: ['L5'] },
      async () => {
        await this.person.ticks('checkbox', { name: startingWith(part) }, this.within);
        if (quantity !== undefined)
          await this.person.picks(
            { key: 'parts.quantity', values: { name: part } },
            String(quantity),
            this.within,
          );
        if (pieces !== undefined)
          await this.person.types(
            'textbox',
            { name: startingWith(await this.person.words.text('parts.piecesLabel')) },
            String(pieces),
            this.within,
          );
      },
    );
  }

  /** Chooses the first part on offer, or another one by its place in the list, and answers with its name (S10). */
  needsPart(place = 1): Promise<string> {
    return this.does(
      place === 1 ? 'needs the first part on offer' : `needs part ${place} of the list`,
      { rules: ['S10'] },
      async () => {
        const name = (await this.partsOnOffer())[place - 1];
        if (name === undefined) throw new RangeError(`The list has no part ${place}.`);
        await this.needs(name);
        return name;
      },
    );
  }

  /** Waits for a part of which more will come: nothing is ordered. */
  waitsForThePart(): Promise<void> {
    return this.does(
      'waits for the part, and reads that nothing is ordered',
      { outcome: 'waits for the part' },
      async () => {
        await this.presses('button', { key: 'waiting.chooseNamed', as: 'pattern' });
        await this.sees('heading', 'waiting.heading');
      },
    );
  }

  /** Goes on to the next question. */
  continues(): Promise<void> {
    return this.does('continues', {}, () => this.presses('button', 'action.continue'));
  }

  /** Goes one step back. */
  goesBack(): Promise<void> {
    return this.does('goes back', {}, () => this.presses('button', 'action.back'));
  }

  /** Writes a note for whoever sends the part. */
  notes(text: string): Promise<void> {
    return this.does('writes a note', {}, async () => {
      await this.sees('heading', 'details.heading');
      await this.person.types('textbox', 'details.label', text, this.within);
    });
  }

  /** Has nothing to add, and goes on. */
  hasNothingToAdd(): Promise<void> {
    return this.does('has nothing to add', {}, async () => {
      await this.sees('heading', 'details.heading');
      await this.continues();
    });
  }

  /** Looks over all that will be sent. */
  reviewsIt(): Promise<Review> {
    return this.does('looks over the request', {}, async () => {
      await this.sees('heading', 'review.heading');
      return this.review;
    });
  }

  /** Sends the request; what comes of it is the next step's. */
  sendsIt(): Promise<void> {
    return this.does('sends the request', {}, () => this.presses('button', 'review.submit'));
  }

  /** Sends it with two presses in a hurry. */
  sendsItWithADoublePress(): Promise<void> {
    return this.does('sends the request with a double press', {}, () =>
      this.presses('button', 'review.submit', { twice: true }),
    );
  }

  /** Reads that the request was received, and until when the item may be returned (S1, S8). */
  isReceived(): Promise<void> {
    return this.does(
      'reads that the request was received, and until when the item may be returned',
      { rules: ['S1', 'S8', 'S12'], outcome: 'part requested' },
      async () => {
        await this.sees('heading', 'requested.heading');
        await this.reads({ key: 'requested.windowNow', as: 'dated' });
      },
    );
  }

  /** Is done with the confirmation. */
  isDone(): Promise<void> {
    return this.does('is done', {}, () => this.presses('button', 'action.done'));
  }

  /** Asks for one more part, with the confirmation in hand. */
  requestsAnotherPart(): Promise<void> {
    return this.does('requests another part', {}, async () => {
      await this.presses('button', 'requested.another');
      await this.sees('heading', 'parts.heading');
    });
  }

  /** Reads that stock has just run out, and that nothing was ordered (S11). */
  hearsThatStockRanOut(): Promise<StockRanOut> {
    return this.does(
      'reads that stock has just run out, and that nothing was ordered',
      { rules: ['S11'] },
      async () => {
        await this.sees('heading', 'outOfStock.heading');
        await this.reads({ key: 'outOfStock.nothingOrdered', values: {} });
        return new StockRanOut(this.person, this.within);
      },
    );
  }

  /** Goes on to return the whole item: as near as the part (S5). */
  returnsTheWholeItem(): Promise<WholeItemReturn> {
    return this.does('chooses to return the whole item', {}, async () => {
      await this.presses('button', 'action.returnItem');
      return new WholeItemReturn(this.person, this.within);
    });
  }

  /** Reads that product support is not available for the item. */
  isNotAvailable(): Promise<void> {
    return this.does(
      'reads that product support is not available for the item',
      { outcome: 'nothing offered' },
      () => this.sees('heading', 'unavailable.heading'),
    );
  }

  /** Reads why: the item's link is for another marketplace (E2). */
  saysThatTheLinkIsForAnotherMarketplace(): Promise<void> {
    return this.does('reads that the link is for another marketplace', { rules: ['E2'] }, () =>
      this.reads('unavailable.marketplace'),
    );
  }
}

const REASON_WORDS: Readonly<Record<Reason, string>> = {
  missing: 'missing',
  damaged: 'damaged',
  defective: 'defective',
  incompatible: 'one that does not fit',
};
