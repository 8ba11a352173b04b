import type { Evidence } from '../contract/evidence.js';
import { EVIDENCE_MAX_BYTES, EVIDENCE_TYPES } from '../contract/limits.js';
import { readEvidence } from '../contract/read/evidence.js';
import { call, type Call } from './call.js';
import type { Connection } from './connection.js';
import { failed, type Result } from './result.js';
import { upload, type UploadOptions } from './upload.js';

// Megabytes from a phone take longer than any answer.
const UPLOAD_PATIENCE = 6;

/**
 * Uploads a picture of the fault; one that the API would not take is refused here, before anything is sent. With
 * `send` it tells how it goes on, and takes as long as it moves; without, the whole has six times the time-out.
 */
export async function uploadEvidence(
  connection: Connection,
  picture: Blob,
  options: UploadOptions = {},
): Promise<Result<Evidence>> {
  if (picture.size === 0 || !EVIDENCE_TYPES.some((type) => type === picture.type))
    return failed('evidence-type');
  if (picture.size > EVIDENCE_MAX_BYTES) return failed('evidence-too-large');
  const body = new FormData();
  // A name of its own: the shopper's file name may say more than the picture.
  body.append('file', picture, `photo.${picture.type === 'image/jpeg' ? 'jpg' : picture.type.slice(6)}`);
  const request: Call<Evidence> = { method: 'POST', path: ['evidence'], body, read: readEvidence };
  const { send, signal, timeout = connection.timeout } = options;
  if (!send) return call(connection, { ...request, signal, timeout: timeout * UPLOAD_PATIENCE });
  return upload(connection, { ...options, send }, (overSend, stop) =>
    call(overSend, { ...request, signal: stop, timeout: Infinity }),
  );
}
