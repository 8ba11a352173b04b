// The kit's closed lists as plain data, apart from the schemas: a page that only compares with them loads no zod.

/** Why support is not available (E1 to E11); a code that the kit does not know becomes `unknown`. */
export const UNAVAILABLE_CODES = [
  'marketplace-not-supported',
  'touchpoint-not-in-marketplace',
  'not-delivered',
  'return-window-closed',
  'already-returned',
  'not-platform-fulfilled',
  'parent-inactive',
  'not-registered',
  'not-offered',
  'request-limit-reached',
  'no-parts-in-stock',
  'unknown',
] as const;

/** What a seller can register for a parent (S7). */
export const SOLUTION_KINDS = ['parts', 'guide', 'video', 'contact'] as const;
