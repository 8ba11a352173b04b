/** What must never happen, whatever an answer is like. */
export const LAWS = ['uncaught error', 'unhandled rejection', 'no action', 'a value that is none'] as const;
export type Law = (typeof LAWS)[number];

/** A law that was broken, and how. */
export interface Breach {
  readonly law: Law;
  readonly how: string;
}

const said = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);

/** What an exception says, with where it came from. */
export const breachOf = (law: Law, error: unknown): Breach => ({ law, how: said(error) });
