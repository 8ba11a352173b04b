/** A signed token: three base64url pieces. */
const SIGNED_TOKEN = /[\w-]{8,}\.[\w-]{8,}\.[\w-]{8,}/g;
const SECRET_NAME = /token|authorization|secret/i;

/** A text without the tokens in it, which are known by their look. */
export function withoutTokens(text: string): string {
  return text.replace(SIGNED_TOKEN, '…');
}

/** A value as JSON, without tokens: neither by their name nor by their look. */
export function withoutSecrets(value: unknown): string {
  const json = JSON.stringify(value, (name, member: unknown) => (SECRET_NAME.test(name) ? '…' : member));
  return withoutTokens(json ?? '');
}
