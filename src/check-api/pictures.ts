import type { Answer } from './api.js';
import type { Run } from './check.js';
import { Missing } from './verdict.js';

/** A transparent PNG of one pixel. */
const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';

/** As many times longer an upload may take, as the kit has it. */
const UPLOAD_PATIENCE = 6;

/** A picture that every API takes. */
export const pixel = () => Uint8Array.from(atob(PIXEL), (character) => character.charCodeAt(0));

/** Uploads a picture, or a form without one; for the shopper, or for the one whose token is given. */
export async function upload(
  run: Run,
  bytes?: Uint8Array<ArrayBuffer>,
  { type = 'image/png', token }: { type?: string; token?: string } = {},
): Promise<Answer> {
  if (!run.hasToken) throw new Missing('Give the token of a shopper with orders.');
  await run.material.pages();
  const body = new FormData();
  if (bytes) body.append('file', new Blob([bytes], { type }), 'evidence');
  else body.append('check-api', 'no file');
  return run.api.ask('POST /evidence', {
    body,
    patience: UPLOAD_PATIENCE,
    ...(token === undefined ? {} : { token }),
  });
}
