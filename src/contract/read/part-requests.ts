import { PART_REQUEST_ACTIONS } from '../part-values.js';
import type { PartRequest, PartRequestList, RequestedPart, RequestEvent } from '../part-requests.js';
import { REASONS } from '../reasons.js';
import { readDeliveryAddress } from './addresses.js';
import { readArrival, readMoney } from './amounts.js';
import { readInstant } from './instants.js';
import { whole } from './numbers.js';
import { checked, flag, lenient, object, oneOf, or, someOf, text, type Reader, list } from './reader.js';
import { readId, readOptionalUrl } from './scalars.js';
import { readPartRequestStatus } from './shown-option.js';
import { readReturnWindow } from './support-options.js';

const readRequestedPart: Reader<RequestedPart> = object({
  partId: readId,
  name: text,
  imageUrl: readOptionalUrl,
  quantity: whole(1),
  packQuantity: or(whole(1), 1),
});

const readRequestEvent: Reader<RequestEvent> = object({ status: readPartRequestStatus, at: readInstant });

export const readPartRequest: Reader<PartRequest> = object({
  requestId: readId,
  orderId: readId,
  itemId: readId,
  itemTitle: lenient(text),
  status: readPartRequestStatus,
  // One that was invented later is no reason to hide a request.
  reason: or(oneOf(REASONS), 'unknown'),
  note: lenient(text),
  parts: checked(list(readRequestedPart), ({ length }) => length > 0),
  requestedAt: readInstant,
  total: readMoney,
  deliveryAddress: readDeliveryAddress,
  arrival: lenient(readArrival),
  trackingUrl: readOptionalUrl,
  history: someOf(readRequestEvent),
  returnWindow: readReturnWindow,
  returnWindowIfCancelled: lenient(readReturnWindow),
  actions: someOf(oneOf(PART_REQUEST_ACTIONS)),
  kept: lenient(flag),
});

export const readPartRequestList: Reader<PartRequestList> = object({ requests: list(readPartRequest) });
