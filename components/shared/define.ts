import { VERSION } from '../../src/version.js';
import { warn } from './warn.js';

/** Registers an element unless its name is taken: the first definition wins, another version is warned of. */
export function define(name: string, element: CustomElementConstructor & { readonly version: string }): void {
  const taken: (CustomElementConstructor & { version?: string }) | undefined = customElements.get(name);
  if (!taken) customElements.define(name, element);
  else if (taken.version !== VERSION) warn({ localName: name }, 'defined', taken.version ?? '');
}
