/** The widths of the page that pictures are taken of, in px. */
export const WIDTHS = [1280, 320] as const;

/** What a picture is taken in: the media features of the page, and the language of what is shown. */
export interface Look {
  readonly media: Readonly<Record<string, string>>;
  readonly lang: 'en' | 'ar';
}

export const LOOKS: Readonly<Record<string, Look>> = {
  light: { media: { 'prefers-color-scheme': 'light' }, lang: 'en' },
  dark: { media: { 'prefers-color-scheme': 'dark' }, lang: 'en' },
  'forced-colours': { media: { 'prefers-color-scheme': 'dark', 'forced-colors': 'active' }, lang: 'en' },
  'right-to-left': { media: { 'prefers-color-scheme': 'light' }, lang: 'ar' },
};

/** A state of the gallery, by the names of its element and its own. */
export interface NamedState {
  readonly element: string;
  readonly state: string;
}

/** A state in a look, on a page of a width. */
export interface Picture extends NamedState {
  readonly look: string;
  readonly width: number;
  /** Where it stands among all: of a share, always the same are taken. */
  readonly place: number;
}

/** Every picture that there has to be, look by look. */
export const picturesOf = (states: readonly NamedState[]): readonly Picture[] =>
  WIDTHS.flatMap((width) => Object.keys(LOOKS).map((look) => ({ look, width }))).flatMap((column, at) =>
    // Steps that have no divisor in common with ten: a tenth has some of each state and of each look.
    states.map((state, row) => ({ ...state, ...column, place: row * 7 + at * 3 })),
  );

/** As a report names a picture. */
export const nameOf = ({ element, state, look, width }: Omit<Picture, 'place'>): string =>
  `${element}/${state}, ${look}, ${width} px`;

/** The pack that a picture is in, below the folder of all baselines. */
export const packOf = ({ element, look, width }: Omit<Picture, 'place' | 'state'>): string =>
  `${element}/${look}-${width}.br`;

/** What to look at. */
export interface Choice {
  /** One of so many; all where that is 1. */
  readonly share: number;
  /** `ELEMENT` or `ELEMENT/STATE`; all where there is none. */
  readonly only: readonly string[];
}

export const chosen = (pictures: readonly Picture[], { share, only }: Choice): readonly Picture[] =>
  pictures.filter(
    ({ element, state, place }) =>
      place % share === 0 &&
      (only.length === 0 || only.includes(element) || only.includes(`${element}/${state}`)),
  );

/** What keeps pictures and baselines from being the same set, each by its name. */
export interface Gaps {
  /** Pictures without a baseline. */
  readonly missing: readonly string[];
  /** Baselines without a picture: of a state that is gone, say. */
  readonly left: readonly string[];
}

/** Compares two lists of names. */
export function gapsBetween(pictures: Iterable<string>, baselines: Iterable<string>): Gaps {
  const wanted = new Set(pictures);
  const there = new Set(baselines);
  return {
    missing: [...wanted].filter((name) => !there.has(name)),
    left: [...there].filter((name) => !wanted.has(name)),
  };
}
