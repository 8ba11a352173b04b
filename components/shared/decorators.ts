import { isServer, type PropertyDeclaration, type ReactiveElement } from 'lit';

// Lit's own decorators serve two standards and more options than the kit uses; every page would load them.

/** Makes a field a reactive property, as Lit's decorator of this name does. */
export const property =
  (options?: PropertyDeclaration) =>
  (prototype: ReactiveElement, name: string): void =>
    (prototype.constructor as typeof ReactiveElement).createProperty(name, options);

/** A reactive property without an attribute: the element's own. */
export const state = () => property({ attribute: false });

/** Makes a field the first element in the shadow root that a selector finds, looked up at each reading. */
export const query =
  (selector: string) =>
  (prototype: ReactiveElement, name: string): void => {
    Object.defineProperty(prototype, name, {
      get(this: ReactiveElement) {
        // A server's root can't be searched.
        return isServer ? null : (this.renderRoot?.querySelector(selector) ?? null);
      },
    });
  };
