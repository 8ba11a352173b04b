/** What a thing on the page is, as a screen reader says it; `summary` is the line behind which something unfolds. */
export type Role =
  'button' | 'checkbox' | 'combobox' | 'heading' | 'link' | 'radio' | 'searchbox' | 'summary' | 'textbox';

/** How a shopper does things. */
export type By = 'mouse' | 'keyboard' | 'touch';

/** A thing that is looked for: by what it is, what it is called, and where. */
export interface Sought {
  readonly role: Role;
  /** The whole name, or a pattern in it. Any, if not given. */
  readonly name?: string | RegExp | undefined;
  /** Selectors, each within what the one before it finds, through shadow roots; the whole page if there is none. */
  readonly within: readonly string[];
}

/**
 * A browser's page as the page objects use it: one for each library. Nothing here waits for what is not there yet, and
 * each action takes the first of several things that are meant.
 */
export interface Driver {
  /** How many such things are shown now. */
  count(what: Sought): Promise<number>;
  /** How many elements a selector finds now, shown or not. */
  countOf(within: readonly string[]): Promise<number>;
  /** The texts that are shown in all that a selector finds, each with its lines. */
  textsOf(within: readonly string[]): Promise<readonly string[]>;
  /** Whether a text is shown somewhere in a place. */
  reads(text: string | RegExp, within: readonly string[]): Promise<boolean>;
  /** What a place shows, in as many words as a message can hold. */
  describe(within: readonly string[]): Promise<string>;
  /** Presses a button, a link or a summary; `twice` as somebody in a hurry does. */
  press(what: Sought, how: { readonly twice: boolean; readonly timeout: number }): Promise<void>;
  /** Presses whatever a selector finds. */
  pressAt(within: readonly string[], how: { readonly timeout: number }): Promise<void>;
  /** Ticks a radio button or a checkbox; where it is ticked already, it stays so. */
  tick(what: Sought, how: { readonly timeout: number }): Promise<void>;
  /** Ticks whatever radio button or checkbox a selector finds. */
  tickAt(within: readonly string[], how: { readonly timeout: number }): Promise<void>;
  /** Types over what stands in a field. */
  fill(what: Sought, text: string, how: { readonly timeout: number }): Promise<void>;
  /** Picks the entry with this value from a list. */
  pick(what: Sought, value: string, how: { readonly timeout: number }): Promise<void>;
}
