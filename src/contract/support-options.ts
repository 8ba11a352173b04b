import * as z from 'zod/mini';
import { Id, lenientArray, LocalDate, TimeZone } from './scalars.js';
import { PART_REQUEST_STATUSES } from './part-request-statuses.js';
import { SOLUTION_KINDS, UNAVAILABLE_CODES } from './values.js';

/** Why support is not available (E1 to E11); a code that the kit does not know becomes `unknown`. */
export const UnavailableCode = z.enum(UNAVAILABLE_CODES);
export type UnavailableCode = z.infer<typeof UnavailableCode>;

/** What a seller can register for a parent (S7). */
export const SolutionKind = z.enum(SOLUTION_KINDS);
export type SolutionKind = z.infer<typeof SolutionKind>;

/** The last local day, in the shop's zone, on which the parent can be returned (S2, S8). */
export const ReturnWindow = z.object({
  endsOn: LocalDate,
  timeZone: TimeZone,
  /** Whether a part order has extended it already. */
  extended: z.catch(z.boolean(), false),
});
export type ReturnWindow = z.infer<typeof ReturnWindow>;

/** Where a part request stands; a status that the kit does not know becomes `unknown`. */
export const PartRequestStatus = z.catch(z.enum(PART_REQUEST_STATUSES), 'unknown');
export type PartRequestStatus = z.infer<typeof PartRequestStatus>;

const WireSupportOption = z.object({
  orderId: Id,
  itemId: Id,
  available: z.catch(z.boolean(), false),
  code: z.optional(z.catch(UnavailableCode, 'unknown')),
  solutions: z.catch(lenientArray(SolutionKind), []),
  returnWindow: z.catch(z.optional(ReturnWindow), undefined),
  openRequestId: z.catch(z.optional(Id), undefined),
  /** Where that request stands, so that an order line needs no second call. */
  openRequestStatus: z.optional(PartRequestStatus),
});

/** Whether one order item has product support at one touchpoint, as the API decided (E1 to E11). */
export const SupportOption = z.pipe(
  WireSupportOption,
  // A code says why not: an answer that carries one is never available, whatever the flag says.
  z.transform((option) => ({ ...option, available: option.available && option.code === undefined })),
);
export type SupportOption = z.infer<typeof SupportOption>;

/** `GET /support-options`: entries that do not fit are left out, and count as not available. */
export const SupportOptions = z.object({ options: lenientArray(SupportOption) });
export type SupportOptions = z.infer<typeof SupportOptions>;
