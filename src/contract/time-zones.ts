// Making a formatter to learn it costs far more than all else of an answer, and most answers name one zone.
const knownZones = new Set<string>();

/** Whether this browser knows an IANA time zone by this name, `America/Los_Angeles`. */
export function isTimeZone(name: string): boolean {
  if (knownZones.has(name)) return true;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    knownZones.add(name);
    return true;
  } catch {
    return false;
  }
}
