// Lengths and counts, apart from the schemas: a page that only counts loads no zod.

/** A note's longest length, in UTF-16 code units. */
export const NOTE_MAX_LENGTH = 1000;

/** How many different parts one request may hold, where the API gives no number of its own. */
export const PARTS_MAX_COUNT = 50;

/** How many pictures one request may hold. */
export const EVIDENCE_MAX_COUNT = 10;

/** How many pictures one request may hold where the API gives no number of its own. */
export const EVIDENCE_USUAL_COUNT = 5;

/** The picture types that `POST /evidence` takes. */
export const EVIDENCE_TYPES = ['image/jpeg', 'image/png', 'image/webp'] as const;

/** The largest picture that `POST /evidence` takes, in bytes: 5 MB. */
export const EVIDENCE_MAX_BYTES = 5_000_000;

/** A hint's longest length, in characters. */
export const HINT_MAX_LENGTH = 500;

/** The longest side of a diagram, in its own units. */
export const DIAGRAM_MAX_SIDE = 10_000;

/** The longest length of one path in a diagram, in characters. */
export const DIAGRAM_PATH_MAX_LENGTH = 8000;

/** The longest length of the number beside a diagram's region, in characters. */
export const CALLOUT_MAX_LENGTH = 8;
