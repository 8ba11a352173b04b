import { VERSION } from '../../src/version.js';

/** Registers an element unless its name is taken: the first definition wins, another version is warned of. */
export function define(name: string, element: CustomElementConstructor & { readonly version: string }): void {
  const taken: (CustomElementConstructor & { version?: string }) | undefined = customElements.get(name);
  if (!taken) customElements.define(name, element);
  else if (taken.version !== VERSION) {
    console.warn(
      `<${name}> is defined already by ${taken.version ? `version ${taken.version}` : 'another script'}; product-support-kit ${VERSION} leaves it as it is.`,
    );
  }
}
