import type { SupportOption } from '../support-options.js';
import { PART_REQUEST_STATUSES } from '../part-request-statuses.js';
import { flag, lenient, object, oneOf, optional, or, type Reader } from './reader.js';
import { readId } from './scalars.js';

/** What a touchpoint shows of a support option. */
export type ShownOption = Pick<
  SupportOption,
  'orderId' | 'itemId' | 'available' | 'openRequestId' | 'openRequestStatus'
>;

export const readPartRequestStatus = or(oneOf(PART_REQUEST_STATUSES), 'unknown');

const readWithCode: Reader<ShownOption & { readonly code?: unknown }> = object({
  orderId: readId,
  itemId: readId,
  available: or(flag, false),
  // Which one it is, a page that shows the option alone need not know.
  code: (value) => value,
  openRequestId: lenient(readId),
  openRequestStatus: optional(readPartRequestStatus),
});

/** Reads of an option what a touchpoint shows; it fits where the whole option fits. */
export const readShownOption: Reader<ShownOption> = (value) => {
  const { code, ...option } = readWithCode(value);
  // A code says why not: an answer that carries one is never available, whatever the flag says.
  return { ...option, available: option.available && code === undefined };
};
