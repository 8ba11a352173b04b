/** An element as a report names it. */
export const named = (element: Element): string =>
  `<${element.localName}${element.id ? ` id="${element.id}"` : ''} class="${element.className}">${(element.textContent ?? '').trim().slice(0, 40)}`;
