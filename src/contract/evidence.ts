import * as z from 'zod/mini';
import { Id } from './scalars.js';

// Apart, so that a page that only checks a picture does not load the schemas.
export { EVIDENCE_MAX_BYTES, EVIDENCE_TYPES } from './limits.js';

/** `POST /evidence`. */
export const Evidence = z.object({ evidenceId: Id });
export type Evidence = z.infer<typeof Evidence>;
