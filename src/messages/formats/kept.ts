// Making an Intl formatter costs far more than using it.
const kept = new Map<string, unknown>();

/** The formatter that was made for a purpose in a language, made where there is none yet. */
export function keep<Formatter>(purpose: string, lang: string, make: () => Formatter): Formatter {
  const key = `${purpose} ${lang}`;
  const found = kept.get(key) as Formatter | undefined;
  if (found) return found;
  const made = make();
  kept.set(key, made);
  return made;
}
