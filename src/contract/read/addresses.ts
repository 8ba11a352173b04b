import type { DeliveryAddress, SavedAddress } from '../addresses.js';
import { object, text, type Reader, list } from './reader.js';
import { readId } from './scalars.js';

const lines = { recipient: text, lines: list(text) };

export const readDeliveryAddress: Reader<DeliveryAddress> = object(lines);

export const readSavedAddress: Reader<SavedAddress> = object({ addressId: readId, ...lines });
