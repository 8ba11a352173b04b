import type { DeliveryAddress, SavedAddress } from '../addresses.js';
import { list } from './list.js';
import { object, text, type Reader } from './reader.js';
import { readId } from './scalars.js';

const lines = { recipient: text, lines: list(text) };

export const readDeliveryAddress: Reader<DeliveryAddress> = object(lines);

export const readSavedAddress: Reader<SavedAddress> = object({ addressId: readId, ...lines });
