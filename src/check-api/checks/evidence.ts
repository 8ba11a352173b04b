import { Evidence, EVIDENCE_MAX_BYTES } from '../../contract/index.js';
import { read, type Answer } from '../api.js';
import type { CheckGroup, Run } from '../check.js';
import { pointersOf, refusedAs } from '../problems.js';
import { insist, Missing } from '../verdict.js';

/** A transparent PNG of one pixel. */
const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';

/** As many times longer an upload may take, as the kit has it. */
const UPLOAD_PATIENCE = 6;

const pixel = () => Uint8Array.from(atob(PIXEL), (character) => character.charCodeAt(0));

/** A file that begins as a PNG and is one byte too large. */
function tooLarge(): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(EVIDENCE_MAX_BYTES + 1);
  bytes.set(pixel());
  return bytes;
}

async function upload(run: Run, bytes?: Uint8Array<ArrayBuffer>, type = 'image/png'): Promise<Answer> {
  if (!run.hasToken) throw new Missing('Give the token of a shopper with orders.');
  await run.material.pages();
  const body = new FormData();
  if (bytes) body.append('file', new Blob([bytes], { type }), 'evidence');
  else body.append('check-api', 'no file');
  return run.api.ask('POST /evidence', { body, patience: UPLOAD_PATIENCE });
}

export const evidenceChecks: CheckGroup = {
  title: 'Evidence',
  checks: [
    {
      id: 'evidence.picture',
      promise: 'A PNG, JPEG or WebP picture up to 5 MB is taken, with 201 and its id.',
      async ask(run) {
        read(await upload(run, pixel()), 201, Evidence);
        return 'A PNG of one pixel was taken.';
      },
    },
    {
      id: 'evidence.type',
      promise: 'A file of another type answers 415 evidence-type.',
      async ask(run) {
        refusedAs('evidence-type', await upload(run, new TextEncoder().encode('check-api'), 'text/plain'));
        return 'A text was refused.';
      },
    },
    {
      id: 'evidence.too-large',
      promise: 'A picture of more than 5 MB answers 413 evidence-too-large.',
      async ask(run) {
        refusedAs('evidence-too-large', await upload(run, tooLarge()));
        return `${EVIDENCE_MAX_BYTES + 1} bytes were refused.`;
      },
    },
    {
      id: 'evidence.no-file',
      promise: 'A form without a file answers invalid-request at /file.',
      async ask(run) {
        const answer = await upload(run);
        refusedAs('invalid-request', answer);
        insist(
          pointersOf(answer).includes('/file'),
          `${answer.line}: expected an error at /file, came ${pointersOf(answer).join(', ') || 'none'}.`,
        );
        return 'It was refused.';
      },
    },
  ],
};
