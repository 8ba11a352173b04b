import type { Diagram, DiagramRegion } from '../diagram.js';
import { CALLOUT_MAX_LENGTH, DIAGRAM_MAX_SIDE, DIAGRAM_PATH_MAX_LENGTH } from '../limits.js';
import { PATH_PATTERN } from '../patterns.js';
import { number } from './numbers.js';
import { checked, fittingOf, lenient, matching, object, sized, someOf, type Reader } from './reader.js';
import { readId, readOptionalUrl } from './scalars.js';

const side = checked(number(0, DIAGRAM_MAX_SIDE), (length) => length > 0);
const coordinate = number(-DIAGRAM_MAX_SIDE, DIAGRAM_MAX_SIDE);

const readPath = checked(matching(PATH_PATTERN), (path) => path.length <= DIAGRAM_PATH_MAX_LENGTH);

const readRegion: Reader<DiagramRegion> = object({
  partId: readId,
  callout: lenient(sized(0, CALLOUT_MAX_LENGTH)),
  at: object({ x: coordinate, y: coordinate }),
  path: readPath,
});

export const readDiagram: Reader<Diagram> = object({
  width: side,
  height: side,
  imageUrl: readOptionalUrl,
  outlines: someOf(readPath),
  regions: fittingOf(readRegion),
});
