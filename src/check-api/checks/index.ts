import type { CheckGroup } from '../check.js';
import { afterDeliveryChecks } from './after-delivery.js';
import { addressChecks } from './addresses.js';
import { answerChecks } from './answers.js';
import { crossOriginChecks } from './cross-origin.js';
import { deepLinkChecks } from './deep-links.js';
import { evidenceChecks } from './evidence.js';
import { evidenceInRequestChecks } from './evidence-in-requests.js';
import { idempotencyChecks } from './idempotency.js';
import { orderChecks } from './orders.js';
import { cancellationChecks, partRequestChecks } from './part-requests.js';
import { partChecks } from './parts.js';
import { bodyChecks, readingChecks } from './reading.js';
import { refusalChecks } from './refusals.js';
import { returnChecks } from './returns.js';
import { sessionChecks } from './session.js';
import { strangerChecks } from './strangers.js';
import { supportContextChecks } from './support-context.js';
import { supportOptionChecks } from './support-options.js';

/**
 * All that is asked, in this order: one request is placed for the questions about a standing one, read and looked for
 * by a stranger, then cancelled; what cannot be undone comes last, and the look at all answers after everything.
 */
export const CHECK_GROUPS: readonly CheckGroup[] = [
  sessionChecks,
  orderChecks,
  supportOptionChecks,
  supportContextChecks,
  partRequestChecks,
  partChecks,
  readingChecks,
  strangerChecks,
  cancellationChecks,
  bodyChecks,
  refusalChecks,
  addressChecks,
  idempotencyChecks,
  deepLinkChecks,
  evidenceChecks,
  evidenceInRequestChecks,
  crossOriginChecks,
  afterDeliveryChecks,
  returnChecks,
  answerChecks,
];

/** The ids of all questions, in the order in which they are asked. */
export const CHECK_IDS: readonly string[] = CHECK_GROUPS.flatMap(({ checks }) => checks.map(({ id }) => id));
