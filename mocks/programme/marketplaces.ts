/** A marketplace's shop: its zone for calendar days, its currency, its country (ISO 3166). */
export interface Shop {
  timeZone: string;
  currency: string;
  country: string;
}

/** The marketplaces that the programme runs in (E1). */
export const PROGRAMME_MARKETPLACES = {
  US: { timeZone: 'America/Los_Angeles', currency: 'USD', country: 'US' },
  CA: { timeZone: 'America/Toronto', currency: 'CAD', country: 'CA' },
  UK: { timeZone: 'Europe/London', currency: 'GBP', country: 'GB' },
  DE: { timeZone: 'Europe/Berlin', currency: 'EUR', country: 'DE' },
  FR: { timeZone: 'Europe/Paris', currency: 'EUR', country: 'FR' },
  IT: { timeZone: 'Europe/Rome', currency: 'EUR', country: 'IT' },
  ES: { timeZone: 'Europe/Madrid', currency: 'EUR', country: 'ES' },
  NL: { timeZone: 'Europe/Amsterdam', currency: 'EUR', country: 'NL' },
  SE: { timeZone: 'Europe/Stockholm', currency: 'SEK', country: 'SE' },
  PL: { timeZone: 'Europe/Warsaw', currency: 'PLN', country: 'PL' },
  BE: { timeZone: 'Europe/Brussels', currency: 'EUR', country: 'BE' },
  IE: { timeZone: 'Europe/Dublin', currency: 'EUR', country: 'IE' },
} as const satisfies Record<string, Shop>;
export type ProgrammeMarketplace = keyof typeof PROGRAMME_MARKETPLACES;

/** Marketplaces that sell and take returns, but have no programme (E1). */
export const OTHER_MARKETPLACES = {
  MX: { timeZone: 'America/Mexico_City', currency: 'MXN', country: 'MX' },
  AU: { timeZone: 'Australia/Sydney', currency: 'AUD', country: 'AU' },
} as const satisfies Record<string, Shop>;

/** Every marketplace that a world can be set in. */
export const MARKETPLACES = { ...PROGRAMME_MARKETPLACES, ...OTHER_MARKETPLACES };
export type Marketplace = keyof typeof MARKETPLACES;
export const MARKETPLACE_CODES = Object.keys(MARKETPLACES) as Marketplace[];

/** Whether the programme runs in a marketplace (E1). */
export function isInProgramme(marketplace: string): marketplace is ProgrammeMarketplace {
  return Object.hasOwn(PROGRAMME_MARKETPLACES, marketplace);
}
