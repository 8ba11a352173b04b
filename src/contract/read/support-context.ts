import { EVIDENCE_MAX_COUNT, EVIDENCE_USUAL_COUNT, HINT_MAX_LENGTH } from '../limits.js';
import { COUNTRY_PATTERN } from '../patterns.js';
import type { EvidenceRules, Hint, Solution, SupportContext } from '../support-context.js';
import { REASONS } from '../reasons.js';
import { readDeliveryAddress, readSavedAddress } from './addresses.js';
import { readOrderItem } from './orders.js';
import { readPartRequest } from './part-requests.js';
import { readPart } from './parts.js';
import { whole } from './numbers.js';
import {
  lenient,
  matching,
  object,
  oneOf,
  optional,
  or,
  sized,
  someOf,
  text,
  type Reader,
  list,
} from './reader.js';
import { readReturnFallback } from './returns.js';
import { readId, readWebUrl } from './scalars.js';
import { readReturnWindow, readUnavailableCode } from './support-options.js';

const readReason = oneOf(REASONS);

const readSolution: Reader<Solution> = object({
  kind: oneOf(['guide', 'video', 'contact']),
  title: text,
  url: readWebUrl,
});

const readHint: Reader<Hint> = object({
  text: sized(1, HINT_MAX_LENGTH),
  reason: lenient(readReason),
  partId: lenient(readId),
});

const readEvidenceRules: Reader<EvidenceRules> = object({
  required: someOf(readReason),
  optional: someOf(readReason),
  maxPhotos: or(whole(1, EVIDENCE_MAX_COUNT), EVIDENCE_USUAL_COUNT),
});

export const readSupportContext: Reader<SupportContext> = object({
  orderId: readId,
  item: readOrderItem,
  unavailable: optional(readUnavailableCode),
  solutions: someOf(readSolution),
  parts: list(readPart),
  maxParts: lenient(whole(1)),
  diagram: (value) => value,
  hints: someOf(readHint),
  evidence: lenient(readEvidenceRules),
  returnWindow: optional(readReturnWindow),
  returnWindowIfRequested: optional(readReturnWindow),
  deliveryAddress: optional(readDeliveryAddress),
  addresses: someOf(readSavedAddress),
  deliveryCountries: someOf(matching(COUNTRY_PATTERN)),
  requests: someOf(readPartRequest),
  wholeItemReturn: or(readReturnFallback, { possible: false }),
});
