const DIGITS = '0123456789';
const HEX = 'abcdef';
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
/** Shorter ids are made longer: a made-up one must not happen to exist. */
const SAFE_LENGTH = 6;
const CHANGED = 12;

/** An id that looks like a real one and stands for nothing: a digit for a digit, a letter for a letter. */
export function madeUpLike(id: string): string {
  const letters = Array.from(id);
  let changed = 0;
  for (let at = letters.length - 1; at >= 0 && changed < CHANGED; at -= 1) {
    const instead = otherThan(letters[at] ?? '');
    if (instead === undefined) continue;
    letters[at] = instead;
    changed += 1;
  }
  const more = Math.max(0, SAFE_LENGTH - changed);
  return letters.join('') + Array.from({ length: more }, () => oneOf(DIGITS)).join('');
}

/** Another character of the same kind; undefined for one that is neither letter nor digit. */
function otherThan(letter: string): string | undefined {
  const lower = letter.toLowerCase();
  const kind = [DIGITS, HEX, LETTERS].find((letters) => lower !== '' && letters.includes(lower));
  if (kind === undefined) return undefined;
  const other = oneOf(kind.replace(lower, ''));
  return letter === lower ? other : other.toUpperCase();
}

function oneOf(letters: string): string {
  return letters.charAt(Math.floor(Math.random() * letters.length));
}
