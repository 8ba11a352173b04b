import { LitElement, type PropertyValues } from 'lit';
import { closestComposed } from './closest.js';
import { property, state } from './decorators.js';
import type { Connection } from '../../src/client/connection.js';
import { ProductSupportFailedEvent } from '../../src/events/failed.js';
import type { MessageKey, MessageValues, Section } from '../../src/messages/message.js';
import { textsFor, type Messages } from '../../src/messages/texts.js';
import { VERSION } from '../../src/version.js';
import { Provided } from './provided.js';
import { TOUCHPOINT_TEXTS } from './texts.js';
import { tokens } from './tokens.js';

/** `en` in the marketplace UK is `en-GB`: a language without a region takes the shop's. */
function withRegion(lang: string, marketplace: string | undefined): string {
  if (!lang || !marketplace || lang.includes('-') || !/^[A-Z]{2}$/i.test(marketplace)) return lang;
  const region = marketplace.toUpperCase();
  return `${lang}-${region === 'UK' ? 'GB' : region}`;
}

/** What all elements of the kit share: the connection, the language with its texts, and the tokens. */
export abstract class BaseElement extends LitElement {
  static readonly version = VERSION;
  static override styles = [tokens];

  /** The support API, for an element that stands outside a provider. */
  @property({ attribute: 'api-base' }) apiBase: string | null = null;

  /** The texts that this element's code shows; what is loaded on demand brings its own, by `bringTexts`. */
  @state() protected sections: readonly Section[] = TOUCHPOINT_TEXTS;

  /** The texts of the language here; undefined while they load. */
  @state() protected messages: Messages | undefined;

  /** Whether code that the shopper asked for did not arrive: the plain link then has to do. */
  @state() protected stranded = false;

  /** A connection that stands in for the provider's: that of a redeemed link, say. */
  @property({ attribute: false }) ownConnection: Connection | undefined;

  protected readonly provided = new Provided(this, () => this.providerChanged());
  #lang: string | undefined;
  #texts: Messages | Promise<Messages> | undefined;
  readonly #warned = new Set<string>();

  /** The way to the API; undefined while the provider is not there. */
  protected get connection(): Connection | undefined {
    return this.ownConnection ?? this.provided.connection;
  }

  /** For elements that have asked in vain before. */
  protected providerChanged(): void {}

  protected override willUpdate(changed: PropertyValues): void {
    const lang = withRegion(
      closestComposed(this, '[lang]')?.getAttribute('lang') ?? '',
      this.provided.marketplace,
    );
    if (lang === this.#lang && !changed.has('sections')) return;
    this.#lang = lang;
    const texts = textsFor(lang, this.sections);
    this.#texts = texts;
    if (!(texts instanceof Promise)) {
      this.messages = texts;
      return;
    }
    void texts.then((loaded) => {
      // Another language may have been set meanwhile.
      if (this.#texts === texts) this.messages = loaded;
    });
  }

  /** Adds the texts of code that was loaded on demand; resolves once they are there in the language here. */
  protected async bringTexts(...sections: readonly Section[]): Promise<void> {
    const missing = sections.filter((section) => !this.sections.includes(section));
    if (missing.length > 0) this.sections = [...this.sections, ...missing];
    await this.updateComplete;
    await this.#texts;
  }

  /** A text in the language here; empty while it loads. */
  protected text(key: MessageKey, values?: MessageValues): string {
    return this.messages?.text(key, values) ?? '';
  }

  /** Waits for code that is loaded on demand. Where it does not arrive, the shop hears of it. */
  protected async arrived(code: Promise<boolean>): Promise<boolean> {
    this.stranded = !(await code);
    if (this.stranded) this.dispatchEvent(new ProductSupportFailedEvent({ type: 'network' }));
    return !this.stranded;
  }

  /** Tells the storefront's developer once what is wrong; the shopper sees nothing of it. */
  protected warn(fault: string): void {
    if (this.#warned.has(fault)) return;
    this.#warned.add(fault);
    console.warn(`<${this.localName}>: ${fault}`);
  }
}
