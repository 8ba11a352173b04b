/** An id for the page made from an opaque one, which may hold what a list of ids would be split at. */
export const domId = (prefix: string, id: string): string =>
  `${prefix}-${id.replace(/[^A-Za-z0-9-]/g, (character) => `_${character.charCodeAt(0).toString(16)}_`)}`;
