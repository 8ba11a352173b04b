import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import {
  MAX_TEMPLATE_LINES,
  readTemplate,
  writeTemplate,
  type TemplateFault,
  type TemplateRow,
} from '../../../mocks/programme/registration-template.js';

const HEADER = 'parent_sku,part_sku,order_limit,max_quantity';
const LAMP_SHADE: TemplateRow = { parentSku: 'LAMP', partSku: 'SHADE', orderLimit: 2, maxQuantity: 1 };

const linesOf = (csv: string) => {
  const read = readTemplate(csv);
  return read.ok ? read.lines : read.faults;
};
const faultsOf = (csv: string): TemplateFault[] => {
  const read = readTemplate(csv);
  return read.ok ? [] : read.faults;
};
const placesOf = (csv: string) => faultsOf(csv).map(({ line, column }) => `${line} ${column}`.trim());

describe('registration template', () => {
  it('is written with its header and Windows line breaks, empty as well [R2]', () => {
    expect(writeTemplate([])).to.equal(`${HEADER}\r\n`);
    expect(writeTemplate([LAMP_SHADE])).to.equal(`${HEADER}\r\nLAMP,SHADE,2,1\r\n`);
  });

  const harmless: readonly [string, string][] = [
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ["'=1+1", "''=1+1"],
    ['＝1', "'＝1"],
    ["'plain", "'plain"],
    ['a=1', 'a=1'],
    ['a;b', '"a;b"'],
    ['a,"b"', '"a,""b"""'],
  ];
  for (const [sku, cell] of harmless) {
    it(`writes the SKU ${sku} as ${cell} and reads it again [R2]`, () => {
      const csv = writeTemplate([{ ...LAMP_SHADE, partSku: sku }]);
      expect(csv).to.equal(`${HEADER}\r\nLAMP,${cell},2,1\r\n`);
      expect(linesOf(csv)).to.deep.equal([{ ...LAMP_SHADE, partSku: sku, line: 2 }]);
    });
  }

  const anySku = fc
    .oneof(
      fc.string({ minLength: 1, unit: 'grapheme' }),
      fc
        .array(
          fc.constantFrom(
            ',',
            ';',
            '"',
            "'",
            '\t',
            '\n',
            '\r\n',
            '\r',
            ' ',
            '=',
            '+',
            '-',
            '@',
            'a',
            '1',
            '😀',
          ),
        )
        .map((characters) => characters.join('')),
    )
    .map((sku) => sku.trim())
    .filter((sku) => sku !== '' && !/[\p{Cs}\uFFFD]|[^\P{Cc}\t\n\v\f\r]/u.test(sku));
  const anyNumber = fc.integer({ min: 1, max: 99 });
  const anyRows = fc.uniqueArray(
    fc.record({ parentSku: anySku, partSku: anySku, orderLimit: anyNumber, maxQuantity: anyNumber }),
    { selector: ({ parentSku, partSku }) => JSON.stringify([parentSku, partSku]), minLength: 1 },
  );

  it('gives back the rows that were written, whatever the SKUs are, with their line numbers [R2]', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        let line = 2;
        const expected = rows.map((row) => {
          const here = { ...row, line };
          line += `${row.parentSku},${row.partSku}`.split(/\r\n|\n|\r/).length;
          return here;
        });
        expect(linesOf(writeTemplate(rows))).to.deep.equal(expected);
      }),
      { numRuns: 300 },
    );
  });

  const tolerated: readonly [string, string, number][] = [
    ['a byte order mark', `\uFEFF${HEADER}\nLAMP,SHADE,2,1\n`, 2],
    ['a byte order mark before quotes', `\uFEFF"parent_sku"${HEADER.slice(10)}\nLAMP,SHADE,2,1\n`, 2],
    ['no line break at the end', `${HEADER}\nLAMP,SHADE,2,1`, 2],
    ['Windows line breaks', `${HEADER}\r\nLAMP,SHADE,2,1\r\n`, 2],
    ['old Mac line breaks', `${HEADER}\rLAMP,SHADE,2,1\r`, 2],
    ['mixed line breaks', `${HEADER}\r\n\nLAMP,SHADE,2,1\r`, 3],
    ['semicolons', `${HEADER}\nLAMP,SHADE,2,1`.replaceAll(',', ';'), 2],
    ['tabs', `${HEADER}\nLAMP,SHADE,2,1`.replaceAll(',', '\t'), 2],
    ['other columns first', 'max_quantity,order_limit,part_sku,parent_sku\n1,2,SHADE,LAMP', 2],
    [
      'capitals and blanks in the header',
      ' Parent_SKU , PART_sku,"Order_Limit ",max_quantity\nLAMP,SHADE,2,1',
      2,
    ],
    ['blanks around values', `${HEADER}\n LAMP ,\tSHADE , 2, "1" `, 2],
    ['blank lines, before the header too', `\n \n${HEADER}\n\n\nLAMP,SHADE,2,1\n\n`, 6],
    ['rows of empty cells', `${HEADER}\n,,,\nLAMP,SHADE,2,1\n,,,`, 3],
    ['empty cells beside the table', `${HEADER},,\nLAMP,SHADE,2,1,,\n`, 2],
    ['no maximum quantity, which is 1 then', `${HEADER}\nLAMP,SHADE,2,`, 2],
    ['leading zeros', `${HEADER}\nLAMP,SHADE,02,001`, 2],
    ['semicolons with blanks around them', `${HEADER}\nLAMP,SHADE,2,1`.replaceAll(',', ' ; '), 2],
    ['semicolons with everything in quotes', `"${HEADER.replaceAll(',', '";"')}"\nLAMP;SHADE;2;1`, 2],
    ['quoted blanks in a row of empty cells', `${HEADER}\n" ",,,\nLAMP,SHADE,2,1`, 3],
    ['a header that is longer than the table', `${HEADER},,\nLAMP,SHADE,2,1`, 2],
    ['everything in quotes', `"${HEADER.replaceAll(',', '","')}"\n"LAMP","SHADE","2","1"`, 2],
  ];
  for (const [what, csv, line] of tolerated) {
    it(`takes ${what} [R2]`, () => {
      expect(linesOf(csv)).to.deep.equal([{ ...LAMP_SHADE, line }]);
    });
  }

  it('takes the SKUs of others as they are: formulas, and a byte order mark within [R2]', () => {
    for (const sku of ['=1+1', '@SUM', 'SHA\uFEFFDE'])
      expect(linesOf(`${HEADER}\nLAMP,${sku},2,1`)).to.deep.equal([{ ...LAMP_SHADE, partSku: sku, line: 2 }]);
  });

  it('maps one part to several parents, and several parts to one parent [L1, R2]', () => {
    const rows = [
      LAMP_SHADE,
      { ...LAMP_SHADE, parentSku: 'TENT' },
      { ...LAMP_SHADE, partSku: 'SWITCH', orderLimit: 99, maxQuantity: 99 },
    ];
    expect(linesOf(writeTemplate(rows))).to.deep.equal(
      rows.map((row, index) => ({ ...row, line: index + 2 })),
    );
  });

  const refused: readonly [string, string, string[]][] = [
    ['no text at all', '', ['1']],
    ['blank lines only', '\n\n', ['1']],
    ['a header only', `${HEADER}\n\n`, ['1']],
    ['a wrong header only', 'parent_sku;part_sku;order_limit', ['1 max_quantity', '1']],
    ['no header', 'LAMP,SHADE,2,1\nLAMP,SWITCH,2,1', []],
    ['a missing column', 'parent_sku,part_sku,order_limit\nLAMP,SHADE,2', ['1 max_quantity']],
    [
      'a misspelt column',
      `${HEADER.replace('limit', 'limt')}\nLAMP,SHADE,2,1`,
      ['1 order_limt', '1 order_limit'],
    ],
    ['a column twice', `${HEADER},Part_SKU\nLAMP,SHADE,2,1,X`, ['1 part_sku']],
    ['a further column', `${HEADER},Note\nLAMP,SHADE,2,1,X`, ['1 Note']],
    ['an empty parent SKU', `${HEADER}\n,SHADE,2,1`, ['2 parent_sku']],
    ['an empty part SKU', `${HEADER}\nLAMP," ",2,1`, ['2 part_sku']],
    ['an empty limit', `${HEADER}\nLAMP,SHADE,,1`, ['2 order_limit']],
    ['a limit that is no number', `${HEADER}\nLAMP,SHADE,two,1`, ['2 order_limit']],
    ['half a limit', `${HEADER}\nLAMP,SHADE,1.5,1`, ['2 order_limit']],
    ['a limit of 0', `${HEADER}\nLAMP,SHADE,0,1`, ['2 order_limit']],
    ['a negative quantity', `${HEADER}\nLAMP,SHADE,2,-1`, ['2 max_quantity']],
    ['a quantity above 99', `${HEADER}\nLAMP,SHADE,2,100`, ['2 max_quantity']],
    ['a quantity beyond all numbers', `${HEADER}\nLAMP,SHADE,2,${'9'.repeat(400)}`, ['2 max_quantity']],
    ['too few values', `${HEADER}\nLAMP,SHADE,2`, ['2']],
    ['too many values', `${HEADER}\nLAMP,SHADE,2,1,1`, ['2']],
    ['a value beside the table', `${HEADER},\nLAMP,SHADE,2,1,note`, ['2']],
    ['the same part twice', `${HEADER}\nLAMP,SHADE,2,1\n\nLAMP,SHADE,3,1`, ['4 part_sku']],
    ['missing SKUs, twice', `${HEADER}\n,SHADE,2,1\n,SHADE,2,1`, ['2 parent_sku', '3 parent_sku']],
    ['missing part SKUs, twice', `${HEADER}\nLAMP,,2,1\nLAMP,,2,1`, ['2 part_sku', '3 part_sku']],
    ['too few values, twice', `${HEADER}\nLAMP,SHADE,2\nLAMP,SHADE,2`, ['2', '3']],
    ['a value before the table', `,${HEADER}\nnote,LAMP,SHADE,2,1`, ['2']],
    ['a column with blanks in quotes', `${HEADER}," Note "\nLAMP,SHADE,2,1,X`, ['1 Note']],
    [
      'a column whose name holds more commas than there are columns',
      `${HEADER.replaceAll(',', ';')};a, b, c, d, e, f\nLAMP;SHADE;2;1;X`,
      ['1 a, b, c, d, e, f'],
    ],
    ['broken quotes after a sound line', `${HEADER}\nLAMP,RING,2,1\nLAMP,"SHADE"X,2,1`, ['3']],
    ['a quotation mark in a value', `${HEADER}\nLAMP,SHADE 5",2,1`, ['2']],
    ['text after a quoted value', `${HEADER}\nLAMP,"SHADE"X,2,1`, ['2']],
    ['a quotation mark never closed', `${HEADER}\nLAMP,"SHADE,2,1`, ['2']],
    ['broken quotes in the header', `parent_sku,"part_sku\nLAMP,SHADE,2,1`, ['1']],
    ['a spreadsheet’s own file', 'PK\u0003\u0004\u0014\u0000\u0006', ['1']],
    ['bytes that are no text', `${HEADER}\nL\uFFFDMP,SHADE,2,1`, ['2']],
    ['no text, with lines after it', `${HEADER}\nL\uFFFDMP,SHADE,2,1\nLAMP,RING,2,1`, ['2']],
    ['half a character', `${HEADER}\r\nLAMP,\uD83D,2,1`, ['2']],
  ];
  for (const [what, csv, places] of refused) {
    it(`refuses ${what} [R2]`, () => {
      const faults = faultsOf(csv);
      expect(faults).not.to.deep.equal([]);
      if (places.length > 0) expect(placesOf(csv)).to.deep.equal(places);
      for (const { detail } of faults) expect(detail).to.match(/^[A-Z].*\.$/);
    });
  }

  it('counts lines as an editor does, blank ones and line breaks in quotes included [R2]', () => {
    const csv = [
      HEADER, // 1
      '', // 2
      '"LA\r\nMP",SHADE,0,1', // 3 and 4
      '"LA\nM\rP","SH\r\nADE",2,1', // 5 to 8
      'LAMP,SHADE,2,x', // 9
      '', // 10
      'LAMP,"SH"ADE,2,1', // 11
      'LAMP,"SHADE,0,1', // 12
      'LAMP,RING,0,0', // 13
    ].join('\r\n');
    expect(placesOf(csv)).to.deep.equal([
      '3 order_limit',
      '9 max_quantity',
      '11',
      '12',
      '13 order_limit',
      '13 max_quantity',
    ]);
  });

  it('counts blank lines beside rows of a single sign [R2]', () => {
    expect(placesOf(`${HEADER}\n\nA\nB`)).to.deep.equal(['3', '4']);
    expect(placesOf(`${HEADER}\r\r\rA\rB`)).to.deep.equal(['4', '5']);
    expect(placesOf(`${HEADER}\r\n\r\nA\r\nB`)).to.deep.equal(['3', '4']);
  });

  const told: readonly [string, string, string][] = [
    [
      'that is not of the template',
      `${HEADER},Note\nLAMP,SHADE,2,1,X`,
      'There is no such column; the columns are parent_sku, part_sku, order_limit, max_quantity.',
    ],
    [
      'that a value stands beside',
      `${HEADER},\nLAMP,SHADE,2,1,note`,
      'Value 5 of the line stands under no column.',
    ],
    [
      'that is opened by a quotation mark and never closed',
      `${HEADER}\nLAMP,"SHADE,2,1`,
      'A quotation mark is opened and never closed.',
    ],
    [
      'that holds a quotation mark',
      `${HEADER}\nLAMP,SHADE 5",2,1`,
      'A quotation mark stands inside a value: put the value in quotation marks and double the one inside.',
    ],
  ];
  for (const [what, csv, detail] of told) {
    it(`says what is wrong with a column or value ${what} [R2]`, () => {
      expect(faultsOf(csv).map((fault) => fault.detail)).to.deep.equal([detail]);
    });
  }

  it('says which parts it names all the same, where both SKUs are there [R2]', () => {
    const lines = ['LAMP,SHADE,0,1', ',RING,1,1', 'LAMP,,1,1', 'LAMP,SWITCH,1', 'LAMP,POLE,1,1'];
    const read = readTemplate([HEADER, ...lines].join('\n'));
    expect(!read.ok && read.named).to.deep.equal([
      { line: 2, parentSku: 'LAMP', partSku: 'SHADE' },
      { line: 6, parentSku: 'LAMP', partSku: 'POLE' },
    ]);
    const empty = readTemplate('');
    expect(!empty.ok && empty.named).to.deep.equal([]);
  });

  it('names the line in which a repeated part stood first, faulty or not [R2]', () => {
    const [, repeated] = faultsOf(`${HEADER}\n\nLAMP,SHADE,0,1\nLAMP,SHADE,2,1`);
    expect(repeated).to.include({ line: 4, column: 'part_sku' });
    expect(repeated?.detail).to.contain('line 3');
  });

  it('takes 1,000 parts and no more, broken lines counted [R2]', () => {
    const rows = Array.from({ length: MAX_TEMPLATE_LINES }, (_, index) => `LAMP,PART-${index},1,1`);
    const full = [HEADER, ...rows].join('\n');
    expect(linesOf(full)).to.have.length(1000);
    expect(placesOf(`${full}\nLAMP,ONE-MORE,1,1`)).to.deep.equal(['1002']);
    expect(placesOf(`${full}\nLAMP,"ONE"MORE,1,1`)).to.deep.equal(['1002']);
    expect(placesOf(`${full}\n${'LAMP,"ONE"MORE,1,1\n'.repeat(3000)}`)).to.deep.equal(['1002']);
    expect(faultsOf(`${full}\nLAMP,ONE-MORE,1,1`).map(({ detail }) => detail)).to.deep.equal([
      'The file names more than 1000 parts: split it.',
    ]);
    // One part too many, by broken lines alone.
    const nearlyFull = [HEADER, ...rows.slice(2)].join('\n');
    expect(placesOf(`${nearlyFull}\n${'LAMP,"ONE"MORE,1,1\n'.repeat(3)}`)).to.deep.equal(['1002']);
  });

  it('never throws, whatever the text is, and gives lines or faults that lie in the file [R2]', () => {
    const scraps = fc
      .array(
        fc.constantFrom(
          HEADER,
          'LAMP',
          'SHADE',
          '2',
          '"',
          '""',
          ',',
          ';',
          '\t',
          '\n',
          '\r\n',
          '\r',
          ' ',
          "'",
          '\0',
        ),
      )
      .map((parts) => parts.join(''));
    const anyText = fc.oneof(
      fc.string({ unit: 'binary' }),
      scraps,
      scraps.map((text) => `${HEADER}\n${text}`),
    );
    fc.assert(
      fc.property(anyText, (text) => {
        const read = readTemplate(text);
        const found = read.ok ? read.lines : read.faults;
        expect(found).not.to.deep.equal([]);
        const last = text.split(/\r\n|\n|\r/).length;
        for (const { line } of found) expect(line).to.be.at.least(1).and.at.most(last);
      }),
      { numRuns: 300 },
    );
  });
});
