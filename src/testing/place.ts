import type { Role } from './driver.js';
import { NotFound, type Named, type Person } from './person.js';
import type { Shows } from './step.js';

/** A part of the page in which a shopper does and sees things: what each page object is. */
export abstract class Place {
  constructor(
    protected readonly person: Person,
    /** Selectors, each within what the one before it finds. */
    protected readonly within: readonly string[],
  ) {}

  protected does<Result>(words: string, shows: Shows, act: () => Promise<Result>): Promise<Result> {
    return this.person.does(words, shows, act);
  }

  protected async sees(role: Role, named: Named): Promise<void> {
    await this.person.sees(role, named, this.within);
  }

  protected reads(named: Named): Promise<void> {
    return this.person.reads(named, this.within);
  }

  /** Waits until the API has answered that nothing is possible, and makes sure that something is not there. */
  protected async isEmpty(role: Role, named: Named): Promise<void> {
    const { driver } = this.person;
    const [place = '', ...inner] = this.within;
    // The element says so of itself: that it is empty looks the same before the answer and after it.
    const answered = [`${place}[data-empty]`, ...inner];
    await this.person.waits(
      async () => (await driver.countOf(answered)) > 0,
      'the answer that nothing can be done',
      this.within,
    );
    if (await this.person.isShown(role, named, this.within))
      throw new NotFound('The shopper sees product support where none is possible.');
  }

  protected presses(role: Role, named: Named, how?: { readonly twice: boolean }): Promise<void> {
    return this.person.presses(role, named, this.within, how);
  }
}
