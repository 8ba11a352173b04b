import * as z from 'zod/mini';
import { Id } from './scalars.js';

/** The picture types that `POST /evidence` takes. */
export const EVIDENCE_TYPES = ['image/jpeg', 'image/png', 'image/webp'] as const;
/** The largest picture that `POST /evidence` takes, in bytes: 5 MB. */
export const EVIDENCE_MAX_BYTES = 5_000_000;

/** `POST /evidence`. */
export const Evidence = z.object({ evidenceId: Id });
export type Evidence = z.infer<typeof Evidence>;
