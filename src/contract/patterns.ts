// What some texts look like, apart from the schemas: a page that only matches loads no zod.

/** The currency of an amount as ISO 4217 writes it, `USD`. */
export const CURRENCY_PATTERN = /^[A-Z]{3}$/;

/** A country as ISO 3166 writes it, `DE`. */
export const COUNTRY_PATTERN = /^[A-Z]{2}$/;

/** The `d` of an SVG path: commands and numbers and nothing else, so that it can only ever be a shape. */
export const PATH_PATTERN = /^\s*[Mm][MmLlHhVvCcSsQqTtAaZz\d\s.,+\-eE]*$/;
