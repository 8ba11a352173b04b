import type { BaseElement } from '../../components/shared/base-element.js';

/** Has none of the code arrive that an element loads on demand, until it is told that it does. */
export function losesCode(element: BaseElement): { arrives(): void } {
  const { arrived } = element;
  element.arrived = () =>
    arrived.call(element, Promise.reject(new TypeError('The code was not loaded.'))).then(() => undefined);
  return {
    arrives() {
      element.arrived = arrived;
    },
  };
}
