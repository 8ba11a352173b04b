import { css, html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { property } from '../shared/decorators.js';
import type { Connection } from '../../src/client/connection.js';
import { forgetOptions } from '../../src/client/option-watchers.js';
import type { Span } from '../../src/trace.js';
import { VERSION } from '../../src/version.js';
import { pageParsed } from '../shared/page.js';
import { connect, type Provided } from '../shared/provided.js';
import type { TracedConnection } from '../shared/tracing.js';
import { warn } from '../shared/warn.js';

let tracing: typeof import('../shared/tracing.js') | undefined;

/** Loads what makes spans. Once it is there nothing waits for another task, as it would for a second `import`. */
const loadTracing = async () => (tracing ??= await import('../shared/tracing.js'));

/**
 * Says which support API the elements inside it talk to, and whose token they carry. It looks like nothing.
 *
 * @slot - The part of the page in which the kit's elements stand.
 * @hides connection, consumers
 * @fires {ProductSupportOpenedEvent} product-support-opened - Inside it: a journey began.
 * @fires {ProductSupportClosedEvent} product-support-closed - Inside it: the shopper left the journey.
 * @fires {ProductSupportRequestedEvent} product-support-requested - Inside it: a part was requested.
 * @fires {ProductSupportCancelledEvent} product-support-cancelled - Inside it: a request was cancelled.
 * @fires {ProductSupportReturnChosenEvent} product-support-return-chosen - Inside it: the whole-item return was chosen; cancelable.
 * @fires {ProductSupportReturnedEvent} product-support-returned - Inside it: the kit made a whole-item return.
 * @fires {ProductSupportResolvedEvent} product-support-resolved - Inside it: the shopper said whether the part helped.
 * @fires {ProductSupportFailedEvent} product-support-failed - Inside it: a call failed, or code did not arrive.
 * @fires {ProductSupportSessionExpiredEvent} product-support-session-expired - Inside it: the token is no longer taken.
 */
export class ProductSupportProvider extends LitElement {
  static readonly version = VERSION;
  static override readonly styles = css`
    :host {
      display: contents;
    }
  `;

  /** Where the support API lives: https, or relative to the page. A wrong one is warned of, and nothing is asked. */
  @property({ attribute: 'api-base' }) apiBase: string | null = null;

  /**
   * The origins that pictures, labels and links in the API's answers may have, separated by spaces, besides the page's and
   * the API's own: `https://cdn.example https://help.example`. Addresses of others count as not sent; an entry that is no
   * origin is warned of. Not set: any that is https.
   */
  @property({ attribute: 'allowed-origins' }) allowedOrigins: string | null = null;

  /** The marketplace of the shop (E1), `US`: gives a language without a region its dates and amounts. */
  @property() marketplace: string | null = null;

  /** The shopper's token, asked for before every call; it stays in memory. Without it calls carry none. */
  @property({ attribute: false }) getToken: (() => string | Promise<string>) | undefined;

  /**
   * Adds W3C trace context (`traceparent`: random ids, new for each call, sampled) to each request. An API of another
   * origin must name that header in `Access-Control-Allow-Headers`, else no call gets through.
   */
  @property({ type: Boolean, attribute: 'trace-context' }) traceContext = false;

  /**
   * Hears a span of each call of the API (name, start, duration, status, outcome) and of each step of a journey, so that a
   * shop can see where shoppers leave: no ids, no queries, no personal data. Uploads of pictures have none. What it throws
   * is caught. React takes `onTrace` in JSX for an event: set it on the element.
   */
  onTrace: ((span: Span) => void) | undefined;

  /** The way to the API, undefined until `api-base` is a usable address. */
  get connection(): Connection | undefined {
    const settings = `${this.apiBase} ${this.allowedOrigins}`;
    // Read before the first update too: an element inside may be upgraded first.
    if (settings !== this.#settings) this.#connect(settings);
    return this.#connection;
  }

  /**
   * Has the elements inside ask anew for what they show: for a shop that knows of a change, a parcel that arrived say.
   * An open journey goes on undisturbed.
   */
  refresh(): void {
    if (this.connection) forgetOptions(this.connection);
  }

  /** The elements inside: a set, and no listeners, since a page may have a thousand. */
  readonly consumers = new Set<Provided>();
  #connection: Connection | undefined;
  #settings = '';

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.size > 0) this.consumers.forEach((consumer) => consumer.read());
    if (this.apiBase === null) warn(this, 'no-base');
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }

  #connect(settings: string): void {
    const { apiBase, allowedOrigins } = this;
    this.#settings = settings;
    const connection = apiBase
      ? connect(
          this,
          apiBase,
          async () => {
            // Looked up at each call, and not before the page's scripts have run: shops often set it at its end.
            await pageParsed();
            return (await this.getToken?.()) ?? '';
          },
          allowedOrigins === null
            ? undefined
            : async () => (await import('./allowed-origins.js')).reviverFor(this, apiBase, allowedOrigins),
        )
      : undefined;
    this.#connection = connection && this.#traced(connection);
  }

  /** Where spans or trace context are wanted, calls and steps take the way through code that is loaded then. */
  #traced(connection: Connection): TracedConnection {
    const { fetch } = connection;
    return {
      ...connection,
      fetch: (input, init) =>
        this.onTrace || this.traceContext
          ? loadTracing().then(
              ({ tracedFetch }) => tracedFetch(this, connection, input, init),
              // Code that does not arrive must not cost the shopper the call.
              () => fetch(input, init),
            )
          : fetch(input, init),
      stepped: (journey, step) => {
        const at = performance.now();
        if (!this.onTrace) return;
        void loadTracing().then(
          ({ stepped }) => stepped(this, journey, step, at),
          () => {},
        );
      },
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'product-support-provider': ProductSupportProvider;
  }
}
