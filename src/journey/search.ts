import type { Part } from '../contract/index.js';

/** What is looked at of a part. */
export type Searchable = Pick<Part, 'name' | 'partNumber' | 'marking' | 'replaces'>;

/** Answers a query: the parts in which every word of it is found, best first, else as they are listed. */
export type Search<P extends Searchable> = (query: string) => readonly P[];

/** How well a word of a query fits one of a part, the best first. */
const WHOLE = 0;
const BEGINNING = 1;
const WITHIN = 2;
const SLIP = 3;

/** The shortest word that is found in spite of a slip is one letter longer: a letter may be what is missing. */
const SHORTEST_SLIP = 3;
/** From this length on a slip is forgiven within longer words too, where a short one would fit by chance. */
const LONG = 6;
/** Nobody types a longer word; each further letter is one more place for a slip. */
const LONGEST_SLIP = 32;

/** Letters that are others with something that Unicode does not call a mark, and signs that are typed as letters. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ł: 'l',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ς: 'σ',
  '×': 'x',
};

/** Without case and accents. */
const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[ßłøæœđðþıς×]/g, (letter) => PLAIN_LETTERS[letter] ?? letter);

/** The words of a text, whatever separates them. */
const wordsOf = (text: string): readonly string[] =>
  // Most texts are plain as they are, and 500 parts have a lot of them.
  (/[^ -~]/.test(text) ? plain(text) : text.toLowerCase()).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** `Tür` as it is written on a keyboard without umlauts, `Tuer`. */
const withoutUmlauts = (text: string): string => text.normalize().replace(/[äöü]/gi, '$&e');

/** The words by which a part is found: also run together, `ar31180`, and with umlauts written out. */
function indexed({ name, partNumber = '', marking = '', replaces }: Searchable): ReadonlySet<string> {
  const texts = [name, partNumber, marking, ...replaces];
  const written = new Set([...texts, ...texts.map(withoutUmlauts)]);
  return new Set(
    [...written].flatMap((text) => {
      const words = wordsOf(text);
      return [...words, words.join('')];
    }),
  );
}

/** Whether a word is another but for one slip: a letter is missing, too much, wrong, or in its neighbour's place. */
type IsSlip = (word: string) => boolean;

const hasDigit = (word: string): boolean => /\d/.test(word);

/** Finds the slips of a word that was typed; where it is long, within longer words too. */
function slipsOf(typed: string, within: boolean): IsSlip {
  const { length } = typed;
  if (length < SHORTEST_SLIP || length > LONGEST_SLIP) return () => false;
  const tails = Array.from({ length: length + 1 }, (_, from) => typed.slice(from));

  const isSlipAt = (word: string, start: number): boolean => {
    let same = 0;
    while (same < length && typed[same] === word[start + same]) same += 1;
    const place = start + same;
    /** Whether the rest of what was typed, without some letters, is the rest of the word without some of its own. */
    const goesOn = (typedToo: number, wordToo: number): boolean => {
      const tail = tails[same + typedToo] ?? '';
      const from = place + wordToo;
      return word.startsWith(tail, from) && (within || from + tail.length === word.length);
    };
    if (goesOn(0, 1)) return true;
    if (length === SHORTEST_SLIP) return false;
    const isSwapped = typed[same] === word[place + 1] && typed[same + 1] === word[place];
    return goesOn(1, 0) || goesOn(1, 1) || (isSwapped && goesOn(2, 2));
  };

  return (word) => {
    const last = within ? word.length - length + 1 : 0;
    for (let start = 0; start <= last; start += 1) if (isSlipAt(word, start)) return true;
    return false;
  };
}

/** How well a word that was typed fits one of a part; undefined where it does not. */
function fitOf(typed: string, word: string): number | undefined {
  if (word === typed) return WHOLE;
  if (word.startsWith(typed)) return BEGINNING;
  return word.includes(typed) ? WITHIN : undefined;
}

/** A search among parts. It is made once a list: what it looks through is prepared then. */
export function createSearch<P extends Searchable>(parts: readonly P[]): Search<P> {
  /** Every word once, with the parts that have it, by their places in the list. */
  const holders = new Map<string, number[]>();
  for (const [place, part] of parts.entries()) {
    for (const word of indexed(part)) {
      const known = holders.get(word);
      if (known) known.push(place);
      else holders.set(word, [place]);
    }
  }

  /** The parts that one word finds, each with how well it fits. */
  function find(typed: string, forgivesDigits: boolean): ReadonlyMap<number, number> {
    const found = new Map<number, number>();
    // Of a number only as a whole: most pieces of it are those of other numbers too.
    const isSlip = slipsOf(typed, typed.length >= LONG && !hasDigit(typed));
    const forgives = forgivesDigits || !hasDigit(typed);
    for (const [word, places] of holders) {
      const fit = fitOf(typed, word) ?? (forgives && isSlip(word) ? SLIP : undefined);
      if (fit === undefined) continue;
      for (const place of places) found.set(place, Math.min(found.get(place) ?? fit, fit));
    }
    return found;
  }

  /** The parts that every word finds, those first of which the worst fitting word fits best. */
  function findAll(typed: readonly string[], forgivesDigits = false): readonly P[] {
    const [first, ...rest] = typed.map((word) => find(word, forgivesDigits));
    const fits = [...(first ?? [])].flatMap(([place, fit]) => {
      let worst = fit;
      for (const found of rest) worst = Math.max(worst, found.get(place) ?? Infinity);
      return worst === Infinity ? [] : [{ place, worst }];
    });
    return fits
      .sort((a, b) => a.worst - b.worst || a.place - b.place)
      .flatMap(({ place }) => parts[place] ?? []);
  }

  return (query) => {
    const typed = [...new Set(wordsOf(query))];
    if (typed.length === 0) return parts;
    const found = findAll(typed);
    // The numbers of other parts are often one digit away: digits are forgiven where nothing else is found.
    return found.length > 0 || !typed.some(hasDigit) ? found : findAll(typed, true);
  };
}
