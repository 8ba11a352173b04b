import type { Evidence } from '../evidence.js';
import { object, type Reader } from './reader.js';
import { readId } from './scalars.js';

export const readEvidence: Reader<Evidence> = object({ evidenceId: readId });
