import { unsafeCSS, type CSSResultGroup, type CSSResultOrNative, type PropertyValues } from 'lit';
import { property, state } from './decorators.js';
import { askWhatToShow } from '../../src/client/asked-options.js';
import { watchOption } from '../../src/client/option-watchers.js';
import type { Connection } from '../../src/client/connection.js';
import type { Result } from '../../src/client/result.js';
import { read } from '../../src/contract/read/reader.js';
import { readShownOption, type ShownOption } from '../../src/contract/read/shown-option.js';
import type { Touchpoint } from '../../src/contract/scalars.js';
import type { SupportOption } from '../../src/contract/support-options.js';
import { tellFailure } from '../../src/events/failed.js';
import { BaseElement } from './base-element.js';
import { pageParsed } from './page.js';
import { tokens } from './tokens.js';
import { warn } from './warn.js';

/** A touchpoint of one order item: asks the API once whether the item qualifies, together with all on the page. */
export abstract class TouchpointElement extends BaseElement {
  /** One sheet of its own beside the tokens: to adopt several takes longer, and a page may have a thousand lines. */
  static override finalizeStyles(styles?: CSSResultGroup): CSSResultOrNative[] {
    const [, ...own] = super.finalizeStyles(styles);
    return [tokens, unsafeCSS(own.map(String).join(''))];
  }

  /** Where the shopper meets it (S3 to S6). */
  protected abstract readonly touchpoint: Touchpoint;

  /** The order that the item belongs to. */
  @property({ attribute: 'order-id' }) orderId: string | null = null;

  /** The order item. */
  @property({ attribute: 'item-id' }) itemId: string | null = null;

  /** An answer that the shop knows already, as `GET /support-options` gives it: then nothing is asked. */
  @property({ attribute: false }) option: SupportOption | undefined;

  /** Gives the reserved line up where the item does not qualify. */
  @property({ type: Boolean, reflect: true }) collapse = false;

  /** What the API or the shop said; undefined while asking, `failed` where the API could not be reached. */
  @state() protected answer: ShownOption | 'failed' | undefined;

  #askedFor = '';
  #given: ShownOption | undefined;

  /** The two ids, once both are there. */
  protected get ids(): { orderId: string; itemId: string } | undefined {
    const { orderId, itemId } = this;
    return orderId && itemId ? { orderId, itemId } : undefined;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#askedFor = '';
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (!this.isConnected) return;
    const isAnotherItem = changed.has('orderId') || changed.has('itemId');
    if (isAnotherItem) {
      this.answer = undefined;
      this.#askedFor = '';
    }
    if (isAnotherItem || changed.has('option')) this.#readGiven(changed.has('option'));
    if (this.#given) {
      this.answer = this.#given;
      this.#askedFor = '';
      // Until the provider is there nobody can be watched: so with each update.
      this.#watch(this.#given);
    } else this.#ask();
    this.toggleAttribute('data-empty', typeof this.answer === 'object' && !this.shows(this.answer));
  }

  /** Whether there is something to show for an answer. */
  protected abstract shows(option: ShownOption): boolean;

  override providerChanged(): void {
    // A token that is there now may open what failed without it.
    if (this.answer !== 'failed') return;
    this.#askedFor = '';
    this.requestUpdate();
  }

  /** An answer that the shop handed over holds for its own item only. */
  #readGiven(isNew: boolean): void {
    const { ids, option } = this;
    const given = option && read(readShownOption, option);
    this.#given = given && given.orderId === ids?.orderId && given.itemId === ids.itemId ? given : undefined;
    if (isNew && ids && option !== undefined && !this.#given) warn(this, 'option');
  }

  #ask(): void {
    const { ids, connection } = this;
    if (!ids) {
      // A framework may set the ids a moment later: only an element that stays without them is at fault.
      queueMicrotask(() => {
        if (this.isConnected && !this.ids) warn(this, 'no-ids');
      });
      return;
    }
    if (!connection) return;
    const question = JSON.stringify([ids.orderId, ids.itemId, connection.apiBase]);
    if (question === this.#askedFor) return;
    this.#askedFor = question;
    this.#watch(ids);
    const { changes } = this.provided;
    void this.#answerTo(question, connection, ids).then((result) => {
      if (!result || question !== this.#askedFor) return;
      this.answer = result.ok ? (result.value ?? { ...ids, available: false }) : 'failed';
      if (result.ok && !result.value) warn(this, 'item', ids.orderId, ids.itemId);
      if (result.ok) return;
      // Asked with what the provider no longer has: a token that came too late, say.
      if (changes !== this.provided.changes) this.#askedFor = '';
      else tellFailure(this, result.failure);
    });
  }

  /** The API's answer; none where the page's scripts have handed one over, or asked otherwise, before it was sent. */
  async #answerTo(
    question: string,
    connection: Connection,
    ids: { orderId: string; itemId: string },
  ): Promise<Result<ShownOption | undefined> | undefined> {
    await pageParsed();
    if (question !== this.#askedFor) return undefined;
    return askWhatToShow(connection, { ...ids, touchpoint: this.touchpoint });
  }

  #watch(ids: { orderId: string; itemId: string }): void {
    this.unwatch();
    if (!this.connection) return;
    this.unwatch = watchOption(this.connection, ids, () => {
      this.#askedFor = '';
      this.option = undefined;
      this.requestUpdate();
    });
  }
}
