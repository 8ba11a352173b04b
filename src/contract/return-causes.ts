/** What led to a whole-item return. */
export const RETURN_CAUSES = [
  'chosen',
  'out-of-stock',
  'unavailable',
  'not-received',
  'did-not-help',
] as const;
