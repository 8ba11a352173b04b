import type { MessageKey, MessageValues } from '../messages/message.js';
import type { Driver, Role, Sought } from './driver.js';
import type { Shows, Step, StepListener } from './step.js';
import type { Words } from './words.js';

/** What something is called: a text of the kit by its key, or in the page's own words. */
export type Named =
  | MessageKey
  | { readonly key: MessageKey; readonly values: MessageValues }
  /** A text whose values nobody knows beforehand, dates among them, or the beginning of a longer name. */
  | { readonly key: MessageKey; readonly as: 'pattern' | 'dated' | 'beginning' }
  | { readonly name: string | RegExp };

/** The shopper did not find what was looked for; the message says what, and what the page shows instead. */
export class NotFound extends Error {
  override readonly name = 'NotFound';
}

/** How long between two looks, in ms. */
const BETWEEN_LOOKS = 50;

/** Two eyes and a hand, with the patience of a person: every page object has one. */
export class Person {
  #depth = 0;

  constructor(
    readonly driver: Driver,
    readonly words: Words,
    private readonly options: { readonly timeout: number; readonly onStep?: StepListener | undefined },
  ) {}

  /** How long something may take to come, in ms. */
  get timeout(): number {
    return this.options.timeout;
  }

  /**
   * Does something and tells of it in the shopper's words. What it does through other page objects is part of it, and is not
   * told apart.
   */
  async does<Result>(words: string, shows: Shows, act: () => Promise<Result>): Promise<Result> {
    if (this.#depth > 0) return act();
    this.#depth += 1;
    try {
      const result = await act();
      await this.#tell({ words, ...shows });
      return result;
    } catch (error) {
      await this.#tell({ words, ...shows, fault: error instanceof Error ? error.message : String(error) });
      throw error;
    } finally {
      this.#depth -= 1;
    }
  }

  /** What is called so, as a driver looks for it. */
  async sought(role: Role, named: Named, within: readonly string[]): Promise<Sought> {
    return { role, name: await this.nameOf(named), within };
  }

  /** A name in the page's language. */
  async nameOf(named: Named): Promise<string | RegExp> {
    if (typeof named === 'string') return this.words.text(named);
    if ('name' in named) return named.name;
    if ('values' in named) return this.words.text(named.key, named.values);
    if (named.as === 'beginning') return this.words.beginning(named.key);
    return this.words.pattern(named.key, { dated: named.as === 'dated' });
  }

  /** Waits until something with this role and name is shown. */
  async sees(role: Role, named: Named, within: readonly string[]): Promise<Sought> {
    const what = await this.sought(role, named, within);
    await this.waits(
      async () => (await this.driver.count(what)) > 0,
      `the ${role} ${quoted(what.name)}`,
      within,
    );
    return what;
  }

  /** Waits until a text is shown. */
  async reads(named: Named, within: readonly string[]): Promise<void> {
    const text = await this.nameOf(named);
    await this.waits(() => this.driver.reads(text, within), `the text ${quoted(text)}`, within);
  }

  /** Whether something is shown just now. */
  async isShown(role: Role, named: Named, within: readonly string[]): Promise<boolean> {
    return (await this.driver.count(await this.sought(role, named, within))) > 0;
  }

  /** Presses a button, a link or a summary once it is there. */
  async presses(role: Role, named: Named, within: readonly string[], { twice = false } = {}): Promise<void> {
    await this.driver.press(await this.sees(role, named, within), { twice, timeout: this.timeout });
  }

  /** Ticks a radio button or a checkbox once it is there. */
  async ticks(role: 'radio' | 'checkbox', named: Named, within: readonly string[]): Promise<void> {
    await this.driver.tick(await this.sees(role, named, within), { timeout: this.timeout });
  }

  /** Types into a field once it is there. */
  async types(
    role: 'textbox' | 'searchbox',
    named: Named,
    text: string,
    within: readonly string[],
  ): Promise<void> {
    await this.driver.fill(await this.sees(role, named, within), text, { timeout: this.timeout });
  }

  /** Picks from a list once it is there. */
  async picks(named: Named, value: string, within: readonly string[]): Promise<void> {
    await this.driver.pick(await this.sees('combobox', named, within), value, { timeout: this.timeout });
  }

  /**
   * Looks again and again until something is so.
   * @throws {NotFound} where it is not so in time; `what` is what was looked for.
   */
  async waits(isSo: () => Promise<boolean>, what: string, within: readonly string[]): Promise<void> {
    const end = Date.now() + this.timeout;
    while (!(await isSo())) {
      if (Date.now() > end) {
        const shown = await this.driver.describe(within);
        throw new NotFound(`The shopper does not find ${what}. ${whereIs(within)} shows: ${shown}`);
      }
      await new Promise((resolve) => setTimeout(resolve, BETWEEN_LOOKS));
    }
  }

  async #tell(step: Step): Promise<void> {
    await this.options.onStep?.(step);
  }
}

const quoted = (name: string | RegExp | undefined): string =>
  name === undefined ? 'of any name' : typeof name === 'string' ? `"${name}"` : String(name);

const whereIs = (within: readonly string[]): string => within.at(-1) ?? 'The page';
