import type { Fault, Faulty } from './faults.js';

/**
 * Tells the storefront's developer once what is wrong, by its name or in words of the element's own; the shopper sees
 * nothing of it. The words are loaded then.
 */
export const warn = (element: Faulty, fault: Fault | (string & {}), ...values: readonly string[]): void =>
  void import('./faults.js').then(
    ({ tell }) => tell(element, fault, values),
    () => console.warn(element.localName, fault, ...values),
  );
