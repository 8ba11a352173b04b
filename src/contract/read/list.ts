import { array, type Reader } from './reader.js';

/** A list of which every entry fits. */
/* @__NO_SIDE_EFFECTS__ */
export const list =
  <Entry>(reader: Reader<Entry>): Reader<Entry[]> =>
  (value) =>
    // Not the reader itself: `map` would hand it the index as well.
    array(value).map((entry) => reader(entry));
