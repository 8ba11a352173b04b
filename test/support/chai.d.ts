declare global {
  namespace Chai {
    /** A plain comparison is synchronous: only that with a stored snapshot gives a promise. */
    interface Equal {
      (value: unknown, message?: string): Assertion;
    }
  }
}
export {};
