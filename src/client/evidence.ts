import { Evidence, EVIDENCE_MAX_BYTES, EVIDENCE_TYPES } from '../contract/evidence.js';
import { call, type CallOptions } from './call.js';
import type { Connection } from './connection.js';
import { failed, type Result } from './result.js';

// Megabytes from a phone take longer than any answer.
const UPLOAD_PATIENCE = 6;

/** Uploads a picture of the fault; one that the API would not take is refused here, before anything is sent. */
export async function uploadEvidence(
  connection: Connection,
  picture: Blob,
  options?: CallOptions,
): Promise<Result<Evidence>> {
  if (picture.size === 0 || !EVIDENCE_TYPES.some((type) => type === picture.type))
    return failed('evidence-type');
  if (picture.size > EVIDENCE_MAX_BYTES) return failed('evidence-too-large');
  const body = new FormData();
  // A name of its own: the shopper's file name may say more than the picture.
  body.append('file', picture, 'evidence');
  return call(connection, {
    ...options,
    method: 'POST',
    path: ['evidence'],
    body,
    timeout: connection.timeout * UPLOAD_PATIENCE,
    schema: Evidence,
  });
}
