import * as z from 'zod/mini';

/** An opaque identifier of the shop's: never shown, never parsed. */
export const Id = z.string().check(z.minLength(1), z.maxLength(200));

/** A calendar date without a time, `2026-07-14`. */
export const LocalDate = z.iso.date();

/** A moment with its offset, `2026-07-14T09:30:00Z`. */
export const Instant = z.iso.datetime({ offset: true });

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** An IANA time zone that this browser knows, `America/Los_Angeles`. */
export const TimeZone = z.string().check(z.refine(isTimeZone));

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Whether a server's URL may be put into a link or a picture: https (http on this machine only), no credentials. */
export function isSafeUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password, hostname } = new URL(text);
  if (username || password) return false;
  return protocol === 'https:' || (protocol === 'http:' && LOOPBACK.has(hostname));
}

/** An absolute web address that passed {@link isSafeUrl}. */
export const WebUrl = z.string().check(z.refine(isSafeUrl));

/** An optional address: one that is not safe costs the link or the picture, not the whole answer. */
export const OptionalWebUrl = z.catch(z.optional(WebUrl), undefined);

/** An amount in the currency's main unit: 12.5 USD. */
export const Money = z.object({ amount: z.number(), currency: z.string().check(z.regex(/^[A-Z]{3}$/)) });
export type Money = z.infer<typeof Money>;

/** The days, both included, between which a parcel is expected. */
export const ArrivalEstimate = z.object({ from: LocalDate, to: LocalDate });
export type ArrivalEstimate = z.infer<typeof ArrivalEstimate>;

/** Where a shopper meets product support (S3 to S6). */
export const Touchpoint = z.enum(['email', 'order', 'return', 'help']);
export type Touchpoint = z.infer<typeof Touchpoint>;

/** Why a part is needed (S1). */
export const Reason = z.enum(['missing', 'damaged', 'defective', 'incompatible']);
export type Reason = z.infer<typeof Reason>;

/** Drops the entries of a list that do not fit, so that one new kind does not cost the others. */
export const lenientArray = <Entry extends z.ZodMiniType>(entry: Entry) =>
  z.pipe(
    z.array(z.catch(z.optional(entry), undefined)),
    z.transform((list: (z.output<Entry> | undefined)[]): z.output<Entry>[] =>
      list.flatMap((read) => (read === undefined ? [] : [read])),
    ),
  );
