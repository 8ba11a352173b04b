import type { EVIDENCE_TYPES } from '../../src/contract/index.js';

export type PictureType = (typeof EVIDENCE_TYPES)[number];

/** How many bytes of a file tell what it is. */
export const SIGNATURE_LENGTH = 12;

/** What each kind of file begins with; `undefined` stands for any byte. */
const SIGNATURES: Readonly<Record<PictureType, readonly (number | undefined)[]>> = {
  'image/jpeg': [0xff, 0xd8, 0xff],
  'image/png': [0x89, ...bytesOf('PNG\r\n'), 0x1a, ...bytesOf('\n')],
  // Between the two words stands the length of the file.
  'image/webp': [...bytesOf('RIFF'), undefined, undefined, undefined, undefined, ...bytesOf('WEBP')],
};

/** Whether a file is what it is said to be, by its first {@link SIGNATURE_LENGTH} bytes; a type can be claimed of anything. */
export function isPicture(type: string, firstBytes: Uint8Array): type is PictureType {
  return Object.entries(SIGNATURES).some(
    ([known, signature]) =>
      known === type && signature.every((byte, at) => byte === undefined || byte === firstBytes[at]),
  );
}

function bytesOf(text: string): number[] {
  return Array.from(text, (sign) => sign.charCodeAt(0));
}
