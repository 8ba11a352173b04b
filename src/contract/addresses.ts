import * as z from 'zod/mini';
import { COUNTRY_PATTERN } from './patterns.js';
import { Id, Text } from './scalars.js';

/** Where a part is sent: lines as they stand on the label, the country included. */
export const DeliveryAddress = z.object({ recipient: Text, lines: z.array(Text) });
export type DeliveryAddress = z.infer<typeof DeliveryAddress>;

/** Another address of the shopper's. */
export const SavedAddress = z.object({ addressId: Id, ...DeliveryAddress.shape });
export type SavedAddress = z.infer<typeof SavedAddress>;

/** A country as ISO 3166 writes it, `DE`. */
export const CountryCode = z.string().check(z.regex(COUNTRY_PATTERN));

const Line = z.string().check(z.minLength(1), z.maxLength(100));

/** An address that the shopper typed in; which parts of it a country needs, the API decides. */
export const PostalAddress = z.object({
  recipient: Line,
  line1: Line,
  line2: z.optional(Line),
  city: Line,
  /** State, province or county, as the country writes it: `OR`, `MI`. */
  region: z.optional(Line),
  postalCode: z.optional(z.string().check(z.minLength(1), z.maxLength(20))),
  country: CountryCode,
});
export type PostalAddress = z.infer<typeof PostalAddress>;
