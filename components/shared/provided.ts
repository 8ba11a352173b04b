import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { createConnection, type Connection } from '../../src/client/connection.js';
import type { ProductSupportProvider } from '../provider/provider.js';
import { closestComposed } from './closest.js';
import { whenPageIsParsed } from './page.js';

/** The provider's tag: consumers look for it by name, so that it may be defined later than they are. */
export const PROVIDER_TAG = 'product-support-provider';

/** Sent by a provider when something in it changed; consumers listen on the provider itself. */
export const PROVIDER_CHANGED = 'product-support-provider-changed';

/** One connection for each API base of touchpoints that stand outside a provider, so that they too ask together. */
const shared = new Map<string, Connection>();

/** A connection for a page: options asked for while it is still streaming in go out together. */
export function connect(apiBase: string, getToken?: () => string | Promise<string>): Connection {
  return createConnection({
    apiBase,
    baseUrl: document.baseURI,
    whenReady: whenPageIsParsed,
    getToken,
  });
}

type Host = ReactiveControllerHost &
  HTMLElement & { readonly apiBase: string | null; readonly ownConnection: Connection | undefined };

/** What an element gets from the provider around it, or from its own `api-base`. */
export class Provided implements ReactiveController {
  /** Undefined until the provider is there, or where none is set up. */
  connection: Connection | undefined;
  marketplace: string | undefined;
  /** How often the provider has changed: a call that failed meanwhile deserves another try. */
  changes = 0;
  #provider: ProductSupportProvider | undefined;

  constructor(
    private readonly host: Host,
    /** Called when the provider changed: another API, or a token that was missing before. */
    private readonly changed: () => void = () => {},
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    const found = closestComposed(this.host, PROVIDER_TAG);
    if (!found) return this.#useOwnBase();
    void customElements.whenDefined(PROVIDER_TAG).then(() => {
      // Moved out of it meanwhile: the provider around it now is read by its own turn.
      if (!this.host.isConnected || closestComposed(this.host, PROVIDER_TAG) !== found) return;
      this.#provider = found as ProductSupportProvider;
      this.#provider.addEventListener(PROVIDER_CHANGED, this.#read);
      this.#read();
    });
  }

  hostDisconnected(): void {
    this.#provider?.removeEventListener(PROVIDER_CHANGED, this.#read);
    this.#provider = undefined;
  }

  readonly #read = (): void => {
    this.connection = this.#provider?.connection;
    this.marketplace = this.#provider?.marketplace ?? undefined;
    this.changes += 1;
    this.host.requestUpdate();
    this.changed();
  };

  #useOwnBase(): void {
    const { apiBase, ownConnection, localName } = this.host;
    if (ownConnection) return;
    if (!apiBase) {
      console.warn(
        `<${localName}>: stands outside a <${PROVIDER_TAG}> and has no "api-base"; nothing is asked.`,
      );
      return;
    }
    try {
      const connection = shared.get(apiBase) ?? connect(apiBase);
      shared.set(apiBase, connection);
      this.connection = connection;
      this.changed();
    } catch (error) {
      console.warn(`<${localName}>: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
}
