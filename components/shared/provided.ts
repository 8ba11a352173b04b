import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { Connection } from '../../src/client/connection.js';
import { connectionTo, usableBase } from '../../src/client/connection-to.js';
import type { ProductSupportProvider } from '../provider/provider.js';
import { closestComposed } from './closest.js';
import { whenPageIsParsed } from './page.js';
import { warn } from './warn.js';

/** The provider's tag: consumers look for it by name, so that it may be defined later than they are. */
export const PROVIDER_TAG = 'product-support-provider';

/** One connection for each API base of touchpoints that stand outside a provider, so that they too ask together. */
const shared = new Map<string, Connection>();

/**
 * A connection for a page: options asked for while it is still streaming in go out together. None where `apiBase` is
 * not one to send a token to: the developer is warned, and nothing is asked.
 */
export function connect(
  element: Element,
  apiBase: string,
  getToken?: () => string | Promise<string>,
  reviver?: Connection['reviver'],
): Connection | undefined {
  const base = usableBase(apiBase, element.baseURI);
  if (base !== undefined) return connectionTo(base, whenPageIsParsed, getToken, reviver);
  warn(element, 'bad-base', apiBase);
  return undefined;
}

const isDefined = (provider: Element): provider is ProductSupportProvider => 'connection' in provider;

type Host = ReactiveControllerHost &
  HTMLElement & {
    readonly apiBase: string | null;
    readonly ownConnection: Connection | undefined;
    /** Called when the provider changed: another API, or a token that was missing before. */
    providerChanged(): void;
  };

/** What an element gets from the provider around it, or from its own `api-base`. */
export class Provided implements ReactiveController {
  /** Undefined until the provider is there, or where none is set up. */
  connection: Connection | undefined;
  marketplace: string | null | undefined;
  /** How often the provider has changed: a call that failed meanwhile deserves another try. */
  changes = 0;
  #provider: ProductSupportProvider | undefined;

  constructor(private readonly host: Host) {
    host.addController(this);
  }

  hostConnected(): void {
    if (isServer) return;
    const found = closestComposed(this.host, PROVIDER_TAG);
    if (!found) return this.#useOwnBase();
    if (isDefined(found)) return this.#join(found);
    void customElements.whenDefined(PROVIDER_TAG).then(() => {
      // Moved out of it meanwhile: the provider around it now is read by its own turn.
      if (!this.host.isConnected || closestComposed(this.host, PROVIDER_TAG) !== found) return;
      if (isDefined(found)) this.#join(found);
    });
  }

  hostDisconnected(): void {
    this.#provider?.consumers.delete(this);
  }

  #join(provider: ProductSupportProvider): void {
    this.#provider = provider;
    provider.consumers.add(this);
    this.read();
  }

  /** Takes over what the provider has now. */
  read(): void {
    const { connection, marketplace } = this.#provider ?? {};
    const isOther = connection !== this.connection || marketplace !== this.marketplace;
    this.connection = connection;
    this.marketplace = marketplace;
    this.changes += 1;
    if (isOther) this.host.requestUpdate();
    this.host.providerChanged();
  }

  #useOwnBase(): void {
    const { host } = this;
    const { apiBase } = host;
    if (host.ownConnection) return;
    if (!apiBase) return warn(host, 'no-provider');
    this.connection = shared.get(apiBase) ?? connect(host, apiBase);
    if (!this.connection) return;
    shared.set(apiBase, this.connection);
    host.providerChanged();
  }
}
