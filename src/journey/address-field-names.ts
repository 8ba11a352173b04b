/** The fields of a typed address, in no country's order. */
export const ADDRESS_FIELDS = [
  'recipient',
  'line1',
  'line2',
  'city',
  'region',
  'postalCode',
  'country',
] as const;
export type AddressField = (typeof ADDRESS_FIELDS)[number];
