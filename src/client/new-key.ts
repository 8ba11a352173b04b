const EACH_DIGIT = /[018]/g;

/** A new random idempotency key: a UUID, version 4. */
export const newKey = (): string =>
  // Missing where a page is not served securely, as a shop's staging may be.
  crypto.randomUUID?.() ??
  '10000000-1000-4000-8000-100000000000'.replace(EACH_DIGIT, (digit) => {
    const [byte = 0] = crypto.getRandomValues(new Uint8Array(1));
    // A shorter random number at the digit that says the variant.
    return (Number(digit) ^ (byte & (15 >> (Number(digit) / 4)))).toString(16);
  });
