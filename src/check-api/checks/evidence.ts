import { Evidence, EVIDENCE_MAX_BYTES } from '../../contract/index.js';
import { read } from '../api.js';
import type { CheckGroup } from '../check.js';
import { pixel, upload } from '../pictures.js';
import { pointersOf, refusedAs } from '../problems.js';
import { insist } from '../verdict.js';

/** A file that begins as a PNG and is one byte too large. */
function tooLarge(): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(EVIDENCE_MAX_BYTES + 1);
  bytes.set(pixel());
  return bytes;
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
        refusedAs(
          'evidence-type',
          await upload(run, new TextEncoder().encode('check-api'), { type: 'text/plain' }),
        );
        return 'A text was refused.';
      },
    },
    {
      id: 'evidence.bytes',
      promise: 'A file that is no picture, whatever type it claims, answers 415 evidence-type.',
      async ask(run) {
        refusedAs('evidence-type', await upload(run, new TextEncoder().encode('check-api')));
        return 'A text that called itself a PNG was refused.';
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
