import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { calendarFile, type CalendarEntry } from '../../src/journey/calendar.js';

const NOW = '2026-06-16T17:00:00.000Z';

const ENTRY: CalendarEntry = {
  uid: 'return-order-1-item-1@shop.example',
  date: '2026-07-28',
  title: 'Last day to return Aroma 3',
  remindDaysBefore: 3,
};

/** The lines as a calendar reads them: those that begin with a space belong to the one before. */
const linesOf = (file: string): string[] => file.replaceAll('\r\n ', '').split('\r\n').slice(0, -1);

/** A value as it was before it was written into the file. */
function valueOf(file: string, name: string): string | undefined {
  const line = linesOf(file).find((found) => found.startsWith(`${name}:`));
  return line
    ?.slice(name.length + 1)
    .replace(/\\([\\;,nN])/g, (_, sign: string) => (sign.toLowerCase() === 'n' ? '\n' : sign));
}

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

describe('a calendar file', () => {
  it('is one whole day, with a reminder on the morning three days before', () => {
    expect(linesOf(calendarFile(ENTRY, NOW))).to.deep.equal([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//product-support-kit//EN',
      'BEGIN:VEVENT',
      'UID:return-order-1-item-1@shop.example',
      'DTSTAMP:20260616T170000Z',
      'DTSTART;VALUE=DATE:20260728',
      'TRANSP:TRANSPARENT',
      'SUMMARY:Last day to return Aroma 3',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'DESCRIPTION:Last day to return Aroma 3',
      'TRIGGER:-P2DT15H',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
    ]);
  });

  const TRIGGERS: readonly [days: number, trigger: string][] = [
    [0, 'PT9H'],
    [1, '-P0DT15H'],
    [2, '-P1DT15H'],
    [14, '-P13DT15H'],
  ];
  for (const [remindDaysBefore, trigger] of TRIGGERS) {
    it(`reminds ${remindDaysBefore} days before by ${trigger}`, () => {
      expect(valueOf(calendarFile({ ...ENTRY, remindDaysBefore }, NOW), 'TRIGGER')).to.equal(trigger);
    });
  }

  it('reminds of nothing, and describes nothing, where that was not asked for', () => {
    const file = calendarFile({ ...ENTRY, remindDaysBefore: undefined }, NOW);
    expect(file).not.to.include('VALARM');
    expect(file).not.to.include('DESCRIPTION');
  });

  it('keeps what divides values out of them', () => {
    const title = 'Screws, 4 × M6; “C:\\parts”\r\nBEGIN:VEVENT\nand more\u2028on';
    const file = calendarFile({ ...ENTRY, title, description: title }, NOW);
    expect(file).to.include('SUMMARY:Screws\\, 4 × M6\\; “C:\\\\parts”\\nBEGIN:VEVENT\\nand more\\non');
    expect(linesOf(file).filter((line) => line === 'BEGIN:VEVENT')).to.have.length(1);
    expect(valueOf(file, 'SUMMARY')).to.equal(title.replace(/\r\n|\u2028/g, '\n'));
  });

  it('leaves out signs that no calendar takes, and keeps a tab', () => {
    expect(valueOf(calendarFile({ ...ENTRY, title: 'a\u0000b\u0007c\td\u0085' }, NOW), 'SUMMARY')).to.equal(
      'abc\td',
    );
  });

  it('breaks a line after 75 bytes, where a character ends', () => {
    const file = calendarFile({ ...ENTRY, title: `${'x'.repeat(66)}ü${'🪛'.repeat(20)}` }, NOW);
    const [first = '', second = ''] = file.split('\r\n').filter((line) => /x{66}|^ /.test(line));
    // "SUMMARY:" and 66 letters are 74 bytes: a letter of two bytes no longer fits.
    expect(first).to.equal(`SUMMARY:${'x'.repeat(66)}`);
    expect(second.startsWith(' ü🪛')).to.equal(true);
    expect(bytesOf(second)).to.equal(75);
  });

  it('is the day alone where nothing is described and nobody is reminded', () => {
    const lines = linesOf(calendarFile({ ...ENTRY, remindDaysBefore: undefined }, NOW));
    expect(lines.slice(7)).to.deep.equal([
      'TRANSP:TRANSPARENT',
      'SUMMARY:Last day to return Aroma 3',
      'END:VEVENT',
      'END:VCALENDAR',
    ]);
  });

  for (const [sign, bytes] of [
    ['\u07FF', 2],
    ['\u0800', 3],
    ['\uFFFD', 3],
    ['\u{10000}', 4],
  ] as const) {
    it(`is folded as late as may be, by signs of ${bytes} bytes: ${sign}`, () => {
      const lines = calendarFile({ ...ENTRY, title: sign.repeat(200) }, NOW).split('\r\n');
      const from = lines.findIndex((line) => line.startsWith('SUMMARY:'));
      const folds = lines.slice(from, from + 3).map(bytesOf);
      for (const length of folds) expect(length).to.be.within(76 - bytes, 75);
    });
  }

  it('holds any text, in lines that every calendar takes', () => {
    const text = fc.string({
      unit: fc.oneof(fc.constantFrom(',', ';', '\\', 'n', '\n', ' '), fc.constantFrom('ß', '€', '🪛', 'a')),
      maxLength: 200,
    });
    fc.assert(
      fc.property(text, text, fc.integer({ min: 0, max: 60 }), (title, description, remindDaysBefore) => {
        const file = calendarFile({ ...ENTRY, title, description, remindDaysBefore }, NOW);
        expect(file.endsWith('END:VCALENDAR\r\n')).to.equal(true);
        for (const line of file.split('\r\n')) {
          expect(bytesOf(line)).to.be.at.most(75);
          expect(line).not.to.match(/[\r\n]/);
          expect(line, 'half a character').not.to.match(/\p{Cs}/u);
        }
        expect(valueOf(file, 'SUMMARY')).to.equal(title);
        if (description) expect(valueOf(file, 'DESCRIPTION')).to.equal(description);
      }),
    );
  });
});
