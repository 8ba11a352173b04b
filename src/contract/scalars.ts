import * as z from 'zod/mini';
import { cut, ID_MAX_LENGTH, isSafeUrl } from './checks.js';
import { CURRENCY_PATTERN } from './patterns.js';
import { REASONS } from './reasons.js';
import { isTimeZone } from './time-zones.js';
import { TOUCHPOINTS } from './touchpoints.js';

// Apart, so that a page that only checks an address does not load the schemas.
export { isSafeUrl, TEXT_MAX_LENGTH } from './checks.js';

/** An opaque identifier of the shop's: never shown, never parsed. */
export const Id = z.string().check(z.minLength(1), z.maxLength(ID_MAX_LENGTH));

/** A calendar date without a time, `2026-07-14`. */
export const LocalDate = z.iso.date();

/** A moment with its offset, `2026-07-14T09:30:00Z`. */
export const Instant = z.iso
  .datetime({ offset: true })
  .check(z.refine((instant) => !/^(0000|9999)/.test(instant)));

/** An IANA time zone that this browser knows, `America/Los_Angeles`. */
export const TimeZone = z.string().check(z.refine(isTimeZone));

/** A text to show; one that is too long is cut at {@link TEXT_MAX_LENGTH}. */
export const Text = z.string().check(z.overwrite(cut));

/** An absolute web address that passed {@link isSafeUrl}, written anew: what was checked is what is opened. */
export const WebUrl = z.string().check(
  z.refine(isSafeUrl, { abort: true }),
  z.overwrite((text) => new URL(text).href),
);

/** An optional address: one that is not safe costs the link or the picture, not the whole answer. */
export const OptionalWebUrl = z.catch(z.optional(WebUrl), undefined);

/** An amount in the currency's main unit: 12.5 USD. */
export const Money = z.object({ amount: z.number(), currency: z.string().check(z.regex(CURRENCY_PATTERN)) });
export type Money = z.infer<typeof Money>;

/** The days, both included, between which a parcel is expected. */
export const ArrivalEstimate = z.object({ from: LocalDate, to: LocalDate });
export type ArrivalEstimate = z.infer<typeof ArrivalEstimate>;

/** Where a shopper meets product support (S3 to S6). */
export const Touchpoint = z.enum(TOUCHPOINTS);
export type Touchpoint = z.infer<typeof Touchpoint>;

/** Why a part is needed (S1). */
export const Reason = z.enum(REASONS);
export type Reason = z.infer<typeof Reason>;

/** Drops the entries of a list that do not fit, so that one new kind does not cost the others. */
export const lenientArray = <Entry extends z.ZodMiniType>(entry: Entry) =>
  z.pipe(
    z.array(z.catch(z.optional(entry), undefined)),
    z.transform((list: (z.output<Entry> | undefined)[]): z.output<Entry>[] =>
      list.flatMap((read) => (read === undefined ? [] : [read])),
    ),
  );
