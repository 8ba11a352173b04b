import type { Answer } from './api.js';
import { isObject, memberAt } from './json.js';

/** Takes the tokens that were given, and the sessions that links brought, out of a text. */
export function redactor(
  given: readonly (string | undefined)[],
  answers: readonly Answer[],
): (text: string) => string {
  return (text) => {
    const sessions = answers
      .filter(({ call }) => call === 'POST /deep-links/redeem')
      .map(({ json }) => (isObject(json) ? memberAt(json, ['session', 'token']) : undefined));
    const secrets = [...given, ...sessions].filter((secret) => typeof secret === 'string' && secret !== '');
    return secrets
      .flatMap((secret) => [String(secret), encodeURIComponent(String(secret))])
      .toSorted((one, other) => other.length - one.length)
      .reduce((clean, secret) => clean.replaceAll(secret, '<token>'), text);
  };
}
