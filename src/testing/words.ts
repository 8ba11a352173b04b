import { fill } from '../messages/fill-all.js';
import type { Catalogue, MessageKey, MessageValues } from '../messages/message.js';
import { messagesFor } from '../messages/messages.js';
import { escaped, startingWith } from './plain.js';

/** The texts of the kit as a page shows them: in its language, with the shop's own words laid over. */
export class Words {
  constructor(
    readonly language: string,
    private readonly own: Catalogue = {},
  ) {}

  /** A text with its values in it. */
  async text(key: MessageKey, values: MessageValues = {}): Promise<string> {
    const messages = await messagesFor(this.language);
    const own = this.own[key];
    return own === undefined ? messages.text(key, values) : fill(own, values, messages.lang);
  }

  /** A pattern for a text with whatever values; for one without plural forms. `dated`: each value holds a number, as dates do. */
  async pattern(key: MessageKey, { dated = false } = {}): Promise<RegExp> {
    const pieces = (await this.text(key))
      .split(/\{\w+\}/)
      .map((piece) => escaped(piece).replaceAll(/\s+/g, String.raw`\s+`));
    const value = dated ? String.raw`\P{Nd}*\p{Nd}.*?` : '.+?';
    return new RegExp(`(?<!\\p{L})${pieces.join(value)}(?!\\p{L})`, 'u');
  }

  /** A pattern for what begins with a text: a name that says more, such as that of a choice with its explanation. */
  async beginning(key: MessageKey): Promise<RegExp> {
    return startingWith(await this.text(key));
  }
}
