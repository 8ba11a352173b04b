import { adoptStyles, isServer, LitElement, type PropertyValues } from 'lit';
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
function withRegion(lang: string, marketplace: string | null | undefined): string {
  if (!lang || !marketplace || lang.includes('-') || !/^[A-Z]{2}$/i.test(marketplace)) return lang;
  const region = marketplace.toUpperCase();
  return `${lang}-${region === 'UK' ? 'GB' : region}`;
}

/**
 * Brings what has the focus into sight whole, with its margin. By itself one browser leaves a control where any of it is
 * on the screen, and all bring no more of a text field than its caret. Nothing moves under the finger.
 */
function reveal({ target, currentTarget }: Event): void {
  const element = target as Element;
  const { host } = currentTarget as ShadowRoot;
  // By then the browser knows what is pressed.
  requestAnimationFrame(() => {
    // A shape has no place of its own to every browser: the whole drawing.
    if (element.matches(':focus-visible') && !host.matches(':active'))
      ((element as SVGElement).ownerSVGElement ?? element).scrollIntoView({ block: 'nearest' });
  });
}

/**
 * What all elements of the kit share: the connection, the language with its texts, and the tokens.
 *
 * @hides ownConnection, connection, providerChanged, stranded, bringTexts, text, arrived
 * @cssprop [--product-support-accent=light-dark(#0b6b5b, #63d3bd)] - Colour of icons and of what leads on.
 * @cssprop [--product-support-on-accent=light-dark(#ffffff, #06231e)] - Colour of text on the accent.
 * @cssprop [--product-support-surface=light-dark(#ffffff, #191c20)] - Background of cards, fields and the dialog.
 * @cssprop [--product-support-text=light-dark(#1a1d21, #eef0f2)] - Colour of text.
 * @cssprop [--product-support-text-muted=light-dark(#555c66, #a9b1bb)] - Colour of text of less weight.
 * @cssprop [--product-support-border=light-dark(#d9dde2, #383e46)] - Colour of lines and outlines of cards.
 * @cssprop [--product-support-danger=light-dark(#b3261e, #ff9b8f)] - Colour of errors.
 * @cssprop [--product-support-focus=light-dark(#1a56db, #9cc2ff)] - Colour of the ring around what has the focus.
 * @cssprop [--product-support-radius=0.75em] - Roundness of corners.
 * @cssprop [--product-support-font=inherit] - Typeface, as for font-family.
 */
export abstract class BaseElement extends LitElement {
  static readonly version = VERSION;
  static override styles = [tokens];

  /** The support API, for an element that stands outside a provider. */
  @property({ attribute: 'api-base' }) apiBase: string | null = null;

  /** The texts that this element's code shows; what is loaded on demand brings its own, by `bringTexts`. */
  protected sections: readonly Section[] = TOUCHPOINT_TEXTS;

  /** The texts of the language here; undefined while they load. */
  protected messages: Messages | undefined;

  /** Whether code that the shopper asked for did not arrive: the plain link then has to do. */
  @state() stranded?: boolean;

  /** A connection that stands in for the provider's: that of a redeemed link, say. */
  @property({ attribute: false }) ownConnection: Connection | undefined;

  protected readonly provided = new Provided(this);
  #lang: string | undefined;
  #isMarked: boolean | undefined;
  #texts: Messages | Promise<Messages> | undefined;

  /** The way to the API; undefined while the provider is not there. */
  get connection(): Connection | undefined {
    return this.ownConnection ?? this.provided.connection;
  }

  /** For elements that have asked in vain before. */
  providerChanged(): void {}

  /** Ends the watching of what is shown; an element that watches sets it. */
  protected unwatch = (): void => {};

  /** Empties what a server rendered, the plain link in its place: the first rendering here takes over from it. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    if (isServer) return super.createRenderRoot();
    // A declarative root is given as it is, but empty: there is nothing to hydrate, nor code for it to load.
    const root = this.attachShadow({ mode: 'open' });
    adoptStyles(root, (this.constructor as typeof BaseElement).elementStyles);
    root.addEventListener('focusin', reveal);
    return root;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Put back into the page: what is shown may have changed while nobody watched.
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.unwatch();
  }

  protected override willUpdate(_changed: PropertyValues): void {
    // There is no page to ask for its language: what a server renders has no words.
    if (isServer) return;
    const around = closestComposed(this, '[lang]');
    const lang = withRegion(
      // By the element's own method: a form may have a field of that name.
      (around && this.getAttribute.call(around, 'lang')) ?? '',
      this.provided.marketplace,
    );
    if (lang === this.#lang) return;
    this.#lang = lang;
    const texts = textsFor(lang, this.sections);
    this.#texts = texts;
    if (!(texts instanceof Promise)) {
      this.messages = texts;
      return;
    }
    void texts.then((loaded) => {
      // Another language may have been set meanwhile.
      if (this.#texts !== texts) return;
      this.messages = loaded;
      this.requestUpdate();
    });
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    // English in a page of a language that the kit lacks would be read aloud as that language.
    const isForeign = this.messages?.lang === 'en' && !/^en(?![a-z])/i.test(this.#lang ?? '');
    if (isForeign || this.#isMarked)
      for (const child of this.renderRoot.children)
        if (isForeign) child.setAttribute('lang', 'en');
        else child.removeAttribute('lang');
    this.#isMarked = isForeign;
  }

  /** Adds the texts of code that was loaded on demand; resolves once they are there in the language here. */
  async bringTexts(...sections: readonly Section[]): Promise<void> {
    const missing = sections.filter((section) => !this.sections.includes(section));
    if (missing.length > 0) {
      this.sections = [...this.sections, ...missing];
      this.#lang = undefined;
      this.requestUpdate();
    }
    await this.updateComplete;
    // Another piece may ask for texts of its own meanwhile.
    for (let texts; texts !== this.#texts;) await (texts = this.#texts);
  }

  /** A text in the language here; empty while it loads. */
  text(key: MessageKey, values?: MessageValues): string {
    return this.messages?.text(key, values) ?? '';
  }

  /** Waits for code that is loaded on demand; undefined where it does not arrive: the shop hears of it. */
  async arrived<Code>(code: Promise<Code>): Promise<Code | undefined> {
    const there = await code.catch(() => undefined);
    this.stranded = !there;
    if (this.stranded) this.dispatchEvent(new ProductSupportFailedEvent({ type: 'network' }));
    return there;
  }
}
