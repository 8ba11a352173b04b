/** An id for the page made from an opaque one, which may hold what an IDREF list would split. */
export const domId = (prefix: string, id: string): string => `${prefix}-${encodeURIComponent(id)}`;
