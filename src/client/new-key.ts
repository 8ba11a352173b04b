/** A new random idempotency key: a UUID, version 4. */
export function newKey(): string {
  // The browser names each blob by one; `crypto.randomUUID` is missing where a page is not served securely.
  const url = URL.createObjectURL(new Blob());
  URL.revokeObjectURL(url);
  return url.slice(-36);
}
