import type { PictureType } from '../../mocks/programme/picture-type.js';

const BEGINNINGS: Readonly<Record<PictureType, readonly number[]>> = {
  'image/jpeg': [0xff, 0xd8, 0xff, 0xe0, 0x00, 0x10, 0x4a, 0x46, 0x49, 0x46, 0x00, 0x01],
  'image/png': [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x00, 0x00, 0x0d],
  'image/webp': [0x52, 0x49, 0x46, 0x46, 0x24, 0x00, 0x00, 0x00, 0x57, 0x45, 0x42, 0x50],
};

/** The bytes of a file that begins as a picture of a type does; nothing but its beginning is one. */
export function bytesOfPicture(type: PictureType, size = 12): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(size);
  bytes.set(BEGINNINGS[type].slice(0, size));
  return bytes;
}

/** The form that `POST /evidence` takes, with such a file. */
export function formWithPicture(type: PictureType, size?: number): FormData {
  const form = new FormData();
  form.append('file', new File([bytesOfPicture(type, size)], 'picture', { type }));
  return form;
}
