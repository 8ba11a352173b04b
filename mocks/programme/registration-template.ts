import { CsvError, parse } from 'csv-parse/browser/esm/sync';
import { stringify } from 'csv-stringify/browser/esm/sync';

/** The template's columns, in the order in which it is written (R2). */
export const TEMPLATE_COLUMNS = ['parent_sku', 'part_sku', 'order_limit', 'max_quantity'] as const;
type TemplateColumn = (typeof TEMPLATE_COLUMNS)[number];

/** The most parts that one file may name. */
export const MAX_TEMPLATE_LINES = 1000;
/** The highest order limit and the highest quantity. */
export const MAX_TEMPLATE_NUMBER = 99;

/** One part of one parent, with its limits (R2, E10). */
export interface TemplateRow {
  parentSku: string;
  partSku: string;
  /** How many requests of one order item may hold the part. */
  orderLimit: number;
  /** How many packs one request may hold. */
  maxQuantity: number;
}

export interface TemplateLine extends TemplateRow {
  /** The file's own line number, as an editor shows it. */
  line: number;
}

export interface TemplateFault {
  /** The file's own line number, as an editor shows it: the first one of a row that takes up several. */
  line: number;
  /** The column's name; empty where the whole line is at fault. */
  column: string;
  detail: string;
}

/** The part that a line names, whatever else is wrong with it. */
export type NamedLine = Pick<TemplateLine, 'line' | 'parentSku' | 'partSku'>;

export type ReadTemplate =
  { ok: true; lines: TemplateLine[] } | { ok: false; faults: TemplateFault[]; named: NamedLine[] };

/** The template as a CSV file, with its header; SKUs that a spreadsheet would take for formulas are made harmless. */
export function writeTemplate(rows: readonly TemplateRow[]): string {
  const records = rows.map((row) => [
    withoutFormula(row.parentSku),
    withoutFormula(row.partSku),
    row.orderLimit,
    row.maxQuantity,
  ]);
  return stringify(records, {
    header: true,
    columns: [...TEMPLATE_COLUMNS],
    record_delimiter: 'windows',
    // Spreadsheets take these for the end of a cell or of a line, whatever the file's own delimiter.
    quoted_match: /[;\t\r\n]/,
  });
}

/**
 * Reads a filled template (R2): its lines, or every fault that it has, with the parts that it names all the same. Never
 * throws.
 *
 * Commas, semicolons or tabs, any line breaks, any order of the columns, a byte order mark, blank lines, and blanks
 * around a value are fine. An empty maximum quantity is 1 (E10). A column that is not the template's is a fault: it is
 * more likely misspelt than meant to be ignored.
 */
export function readTemplate(csv: string): ReadTemplate {
  const text = csv.replace(/^\uFEFF/, '');
  const unreadable = NOT_TEXT.exec(text);
  if (unreadable) {
    const line = 1 + lineBreaks(text.slice(0, unreadable.index));
    return refused({ line, column: '', detail: 'This is not text: save the file as CSV, in UTF-8.' });
  }

  const { rows, broken } = splitRows(text);
  const [header, ...filled] = rows;
  if (header === undefined || broken.some(({ line }) => line < header.line)) {
    const detail = 'The file is empty: its first line has to name the columns.';
    return refused(broken[0] ?? { line: 1, column: '', detail });
  }
  const excess = [...filled, ...broken].toSorted(byLine)[MAX_TEMPLATE_LINES];
  if (excess) {
    const detail = `The file names more than ${MAX_TEMPLATE_LINES} parts: split it.`;
    return refused({ line: excess.line, column: '', detail });
  }

  const columns = header.cells.map((cell) => cell.trim().toLowerCase());
  const nothing = { line: header.line, column: '', detail: 'No part is named: nothing follows the header.' };
  const missing = filled.length + broken.length === 0 ? [nothing] : [];
  const read = filled.map((row) => readRow(row, columns));
  const faults = [
    ...faultsOfHeader(header, columns),
    ...missing,
    ...broken,
    ...read.flatMap((row) => row.faults),
    ...repeatedPairs(read),
  ];
  if (faults.length > 0) {
    const named = read
      .filter(({ parentSku, partSku }) => parentSku !== '' && partSku !== '')
      .map(({ line, parentSku, partSku }) => ({ line, parentSku, partSku }));
    return { ok: false, faults: faults.toSorted(byLine), named };
  }
  return { ok: true, lines: read.map(({ faults: _none, ...line }) => line) };
}

/** Control characters, halves of characters, and what a decoder puts where bytes were no text. */
const NOT_TEXT = /[^\P{Cc}\t\n\v\f\r]|\p{Cs}|\uFFFD/u;

/** What a spreadsheet takes for the beginning of a formula, with the apostrophes that already stand before it. */
const FORMULA = /^'*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;

/** An apostrophe before it tells the spreadsheet that a text is a text. */
function withoutFormula(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** Takes away the apostrophe that `withoutFormula` has put there, and no other. */
function withFormula(text: string): string {
  return text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text;
}

interface Row {
  line: number;
  cells: string[];
}

/** The rows that are not blank. After a row with broken quotes reading goes on in the next line. */
function splitRows(text: string): { rows: Row[]; broken: TemplateFault[] } {
  const delimiter = delimiterOf(text);
  const rows: Row[] = [];
  const broken: TemplateFault[] = [];
  let line = 1;
  let position = 0;
  const goTo = (end: number) => {
    line += lineBreaks(text.slice(position, end));
    position = end;
  };
  // One row more than is allowed is enough to refuse the file.
  while (position < text.length && rows.length + broken.length <= MAX_TEMPLATE_LINES + 1) {
    const { records, fault } = parseRecords(text.slice(position), delimiter);
    for (const { cells, raw } of records) {
      if (!cells.every(isBlank)) rows.push({ line, cells });
      const end = position + raw.length;
      // The library leaves the second half of CR LF out of a record's text.
      goTo(text[end - 1] === '\r' && text[end] === '\n' ? end + 1 : end);
    }
    if (fault === undefined) break;
    broken.push({ line, column: '', detail: fault });
    const lineBreak = LINE_BREAK.exec(text.slice(position));
    goTo(lineBreak ? position + lineBreak.index + lineBreak[0].length : text.length);
  }
  return { rows, broken };
}

/** The records up to the first one whose quotes are broken, and what is wrong with that one. */
function parseRecords(
  text: string,
  delimiter: string,
): { records: { cells: string[]; raw: string }[]; fault?: string } {
  const records: { cells: string[]; raw: string }[] = [];
  try {
    parse(text, {
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      trim: true,
      raw: true,
      // Taken one by one: what was read before an error would be lost otherwise.
      on_record: (record: unknown) => {
        if (isRecordWithText(record)) records.push({ cells: record.record, raw: record.raw });
        return undefined;
      },
    });
    return { records };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const fault =
      error.code === 'CSV_QUOTE_NOT_CLOSED'
        ? 'A quotation mark is opened and never closed.'
        : 'A quotation mark stands inside a value: put the value in quotation marks and double the one inside.';
    return { records, fault };
  }
}

/** What the library gives where it is asked for a record's own text; its types do not say so. */
function isRecordWithText(record: unknown): record is { record: string[]; raw: string } {
  return typeof record === 'object' && record !== null && 'record' in record && 'raw' in record;
}

/** The delimiter by which the header line names the most columns of the template; a comma where none does. */
function delimiterOf(text: string): string {
  const header = text.split(LINE_BREAK).find((line) => !isBlank(line)) ?? '';
  const named = (delimiter: string) =>
    header.split(delimiter).filter((cell) => isTemplateColumn(cell.replaceAll('"', '').trim().toLowerCase()))
      .length;
  return [',', ';', '\t'].toSorted((one, other) => named(other) - named(one))[0] ?? ',';
}

function faultsOfHeader({ line, cells }: Row, columns: readonly string[]): TemplateFault[] {
  const faults: TemplateFault[] = [];
  columns.forEach((column, index) => {
    const name = cells[index]?.trim() ?? column;
    // Spreadsheets pad the header with empty cells; they matter only where a value stands under them.
    if (column === '') return;
    if (!isTemplateColumn(column)) {
      const detail = `There is no such column; the columns are ${TEMPLATE_COLUMNS.join(', ')}.`;
      faults.push({ line, column: name, detail });
    } else if (columns.indexOf(column) < index) {
      faults.push({ line, column, detail: 'The column is there twice.' });
    }
  });
  for (const column of TEMPLATE_COLUMNS) {
    if (!columns.includes(column)) faults.push({ line, column, detail: 'The column is missing.' });
  }
  return faults;
}

type ReadRow = TemplateLine & { faults: TemplateFault[] };

function readRow({ line, cells }: Row, columns: readonly string[]): ReadRow {
  const faults: TemplateFault[] = [];
  const empty = { parentSku: '', partSku: '', orderLimit: 0, maxQuantity: 0 };
  const wrongCount = faultOfCount(cells, columns);
  // With cells too few or too many, a value may stand in a wrong column: nothing else is said about the line.
  if (wrongCount !== undefined) {
    return { line, ...empty, faults: [{ line, column: '', detail: wrongCount }] };
  }

  const read = <Value>(
    column: TemplateColumn,
    reader: (text: string) => Value | Fault,
    none: Value,
  ): Value => {
    const cell = cells[columns.indexOf(column)];
    // The header's own fault already says that the column is missing.
    if (cell === undefined) return none;
    const value = reader(cell.trim());
    if (!(value instanceof Fault)) return value;
    faults.push({ line, column, detail: value.detail });
    return none;
  };
  return {
    line,
    parentSku: read('parent_sku', readSku, ''),
    partSku: read('part_sku', readSku, ''),
    orderLimit: read('order_limit', readNumber, 0),
    maxQuantity: read('max_quantity', (text) => (text === '' ? 1 : readNumber(text)), 0),
    faults,
  };
}

class Fault {
  constructor(readonly detail: string) {}
}

function readSku(text: string): string | Fault {
  const sku = withFormula(text);
  return sku === '' ? new Fault('The SKU is missing.') : sku;
}

function readNumber(text: string): number | Fault {
  if (!/^-?\d+$/.test(text)) return new Fault('A whole number is needed here.');
  const number = Number(text);
  return number >= 1 && number <= MAX_TEMPLATE_NUMBER
    ? number
    : new Fault(`The number has to be from 1 to ${MAX_TEMPLATE_NUMBER}.`);
}

function faultOfCount(cells: readonly string[], columns: readonly string[]): string | undefined {
  const needed = columns.findLastIndex((column) => column !== '') + 1;
  if (cells.length < needed) return `The line has ${cells.length} of ${needed} values.`;
  const excess = cells.findIndex((cell, index) => (columns[index] ?? '') === '' && !isBlank(cell));
  return excess < 0 ? undefined : `Value ${excess + 1} of the line stands under no column.`;
}

/** Every line that names a part for a parent again. */
function repeatedPairs(rows: readonly ReadRow[]): TemplateFault[] {
  const lineOfPair = new Map<string, number>();
  return rows.flatMap(({ line, parentSku, partSku }) => {
    if (parentSku === '' || partSku === '') return [];
    const pair = JSON.stringify([parentSku, partSku]);
    const first = lineOfPair.get(pair);
    if (first === undefined) lineOfPair.set(pair, line);
    else
      return [
        { line, column: 'part_sku', detail: `The part is already named for this parent, in line ${first}.` },
      ];
    return [];
  });
}

const LINE_BREAK = /\r\n|\n|\r/;

function lineBreaks(text: string): number {
  return text.split(LINE_BREAK).length - 1;
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}

function isTemplateColumn(text: string): text is TemplateColumn {
  return TEMPLATE_COLUMNS.some((column) => column === text);
}

function byLine(one: { line: number }, other: { line: number }): number {
  return one.line - other.line;
}

function refused(...faults: TemplateFault[]): ReadTemplate {
  return { ok: false, faults, named: [] };
}
