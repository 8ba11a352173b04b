/** An entry for a shopper's calendar: a whole day, whatever the zone that it is looked at in. */
export interface CalendarEntry {
  /** The same for the same matter, so that a calendar replaces an earlier entry by a later one. */
  readonly uid: string;
  /** The local day, `2026-07-28`. */
  readonly date: string;
  readonly title: string;
  readonly description?: string | undefined;
  /** How many days before it a calendar reminds of it, in the morning; 0 for that same morning, never if not given. */
  readonly remindDaysBefore?: number | undefined;
}

/** The longest line of a calendar file, in bytes without its end (RFC 5545, 3.1). */
const LINE_MAX_BYTES = 75;

/** When a calendar reminds, in hours after midnight. */
const MORNING = 9;

/**
 * A calendar file (RFC 5545) with one entry.
 * @param now the moment at which it is made, as ISO 8601 in UTC: of two files, a calendar believes the later.
 */
export function calendarFile(entry: CalendarEntry, now: string): string {
  const { uid, date, title, description, remindDaysBefore } = entry;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//product-support-kit//EN',
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${now.slice(0, 19).replace(/[-:]/g, '')}Z`,
    `DTSTART;VALUE=DATE:${date.replaceAll('-', '')}`,
    // A day with a deadline is a free day all the same.
    'TRANSP:TRANSPARENT',
    `SUMMARY:${escaped(title)}`,
    ...(description ? [`DESCRIPTION:${escaped(description)}`] : []),
    ...(remindDaysBefore === undefined ? [] : reminder(title, remindDaysBefore)),
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function reminder(title: string, daysBefore: number): string[] {
  // Counted from the day's first moment: nine in the morning, two days before, is a day and fifteen hours earlier.
  const trigger = daysBefore > 0 ? `-P${daysBefore - 1}DT${24 - MORNING}H` : `PT${MORNING}H`;
  return [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(title)}`,
    `TRIGGER:${trigger}`,
    'END:VALARM',
  ];
}

/** A text as a value of a calendar file: what divides values stands after a backslash, and other signs are left out. */
const escaped = (text: string): string =>
  text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|[\r\n\u2028\u2029]/g, '\\n')
    .replace(/(?!\t)\p{Cc}/gu, '');

/** A line in pieces that are short enough, each further one after a space; no character is cut in two. */
function folded(line: string): string {
  let result = '';
  let length = 0;
  for (const character of line) {
    const bytes = bytesOf(character);
    if (length + bytes > LINE_MAX_BYTES) {
      result += '\r\n ';
      length = 1;
    }
    result += character;
    length += bytes;
  }
  return result;
}

/** How many bytes UTF-8 takes for a character. */
function bytesOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
