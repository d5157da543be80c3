import { randomBytes } from 'node:crypto';
import { Refusal } from '@nakhon/core/refusal';
import { describe, expect, it } from 'vitest';
import { readWorkbook } from './read-workbook.js';
import { writeTableCsv } from './write-csv.js';
import { writeWorkbook, type TableSheet } from './write-workbook.js';
import { workbookParts, zipOf, type FixturePart } from './zip-fixture.js';

const FORMULA = "=cmd|' /C calc'!A0";
const TEXTS = [FORMULA, '+1+1', '-2+3', '@SUM(A1)', '\t=1', '＝1', '<b>&"\'', 'น้ำท่วมขัง', '_x0041_', 'a\u0000b\uFFFEc\uD800'];

const TABLE: TableSheet = {
  name: 'ผล',
  title: ['แบบรายงาน · Report'],
  columns: [
    { header: 'รหัส', width: 10, kind: 'text' },
    { header: 'ผล', width: 10, kind: 'decimal', isOpen: true },
  ],
  rows: TEXTS.map((text, index) => [text, index % 2 ? `${index}.5` : null]),
  isLocked: true,
};

describe('a workbook that we write', () => {
  it('reads back as it was, text as text and numbers as numbers', async () => {
    const [sheet] = await readWorkbook(Buffer.from(await writeWorkbook([TABLE])));
    const texts = sheet!.rows.slice(2).map(({ cells }) => cells.get(0)?.text);
    expect(texts).toEqual([...TEXTS.slice(0, 9), 'abc']);
    expect(sheet!.rows.flatMap(({ cells }) => [...cells.values()]).some(({ isFormula }) => isFormula)).toBe(false);
    expect(sheet!.rows[3]!.cells.get(1)).toEqual({ address: 'B4', kind: 'number', text: '1.5', isFormula: false });
  });

  it('keeps a decimal of 18 digits as text: as a number it would be rounded', async () => {
    const rows = [
      ['a', '123456789012.123456'],
      ['b', '-12.5'],
    ];
    const [sheet] = await readWorkbook(Buffer.from(await writeWorkbook([{ ...TABLE, rows }])));
    const cells = sheet!.rows.slice(2).map((row) => row.cells.get(1));
    expect(cells.map((cell) => [cell?.kind, cell?.text])).toEqual([
      ['text', '123456789012.123456'],
      ['number', '-12.5'],
    ]);
  });

  it('as CSV begins with the mark and runs nothing', () => {
    const csv = writeTableCsv({ columns: TABLE.columns, rows: [...TEXTS.slice(0, 6).map((text) => [text, '-5']), ['-5', '-5']] });
    expect(csv.startsWith('\uFEFFรหัส,ผล\r\n')).toBe(true);
    for (const line of csv.trimEnd().split('\r\n').slice(1)) expect(line).toMatch(/^"?'.*,-5$/);
  });
});

const cells = (text: string) => `<row r="1">${text}</row>`;
/** Much that can not be packed small. */
function noise(count: number, piece: (letter: string, index: number) => string): string {
  const letters = randomBytes(count);
  let text = '';
  for (let index = 0; index < count; index++) text += piece(String.fromCharCode(97 + (letters[index]! % 26)), index);
  return text;
}

const bomb = (bytes: number) => Buffer.alloc(bytes, ' ');
const read = (sheet: string, more?: FixturePart[]) => readWorkbook(zipOf(workbookParts(sheet, more)));
const type = (kind: string) => ({
  name: '[Content_Types].xml',
  content: `<Types><Override PartName="/xl/workbook.xml" ContentType="${kind}"/></Types>`,
});
const MACRO = 'application/vnd.ms-excel.sheet.macroEnabled.main+xml';
const SHEET = 'xl/worksheets/sheet1.xml';

describe('a foreign workbook', () => {
  it('is read with shared, inline and formula text, a formula told as such', async () => {
    const strings = { name: 'xl/sharedStrings.xml', content: '<sst><si><r><t>ก</t></r><r><t>ข</t></r><rPh><t>x</t></rPh></si></sst>' };
    const sheet = cells(
      '<c r="A1" t="s"><v>0</v></c><c r="C1" t="inlineStr"><is><t>ค</t></is></c><c r="D1"><f>1+1</f><v>2</v></c><c r="E1" s="1"/>',
    );
    const [first] = await read(sheet, [strings]);
    expect([...first!.rows[0]!.cells]).toEqual([
      [0, { address: 'A1', kind: 'text', text: 'กข', isFormula: false }],
      [2, { address: 'C1', kind: 'text', text: 'ค', isFormula: false }],
      [3, { address: 'D1', kind: 'number', text: '2', isFormula: true }],
    ]);
  });

  it.each<[string, string, FixturePart[]]>([
    ['a macro', 'FILE_UNSAFE', [{ name: 'xl/vbaProject.bin', content: 'x' }]],
    ['a macro in capitals', 'FILE_UNSAFE', [{ name: 'XL/VBAPROJECT.BIN', content: 'x' }]],
    ['an embedded object', 'FILE_UNSAFE', [{ name: 'xl/embeddings/oleObject1.bin', content: 'x' }]],
    ['a link to another file', 'FILE_UNSAFE', [{ name: 'xl/externalLinks/externalLink1.xml', content: 'x' }]],
    ['the kind of macros', 'NOT_A_WORKBOOK', [type(MACRO)]],
    ['no kind', 'NOT_A_WORKBOOK', [type('')]],
    ['a bomb', 'ARCHIVE_TOO_LARGE', [{ name: SHEET, content: bomb(25_000_000) }]],
    ['a part larger than the limit', 'ARCHIVE_TOO_LARGE', [{ name: SHEET, content: 'x', saidBytes: 31_000_000 }]],
    ['a bomb that says it is small', 'ARCHIVE_BROKEN', [{ name: SHEET, content: bomb(25_000_000), saidBytes: 100 }]],
    ['300 parts', 'ARCHIVE_TOO_LARGE', Array.from({ length: 300 }, (_, part) => ({ name: `x${part}`, content: '' }))],
    ['a part twice', 'ARCHIVE_BROKEN', [{ name: 'XL/workbook.XML', content: 'x' }]],
    ['a way out of the archive', 'ARCHIVE_BROKEN', [{ name: '../x', content: 'x' }]],
    ['a password', 'ARCHIVE_ENCRYPTED', [{ name: 'x', content: 'x', isEncrypted: true }]],
    ['a DOCTYPE', 'WORKBOOK_BROKEN', [{ name: SHEET, content: '<!DOCTYPE a [<!ENTITY b "c">]><worksheet>&b;</worksheet>' }]],
    ['five million elements in each other', 'WORKBOOK_BROKEN', [{ name: SHEET, content: noise(5_000_000, (letter) => `<${letter}>`) }]],
    [
      'a million attributes',
      'WORKBOOK_BROKEN',
      [{ name: SHEET, content: `<worksheet ${noise(1_000_000, (letter, index) => `${letter}${index}="" `)}/>` }],
    ],
    ['broken XML', 'WORKBOOK_BROKEN', [{ name: SHEET, content: '<worksheet><a>' }]],
    ['text that is no UTF-8', 'WORKBOOK_BROKEN', [{ name: SHEET, content: Buffer.from([0x3c, 0x61, 0x3e, 0xff, 0xfe]) }]],
    [
      'a workbook elsewhere',
      'FILE_UNSAFE',
      [{ name: 'xl/_rels/workbook.xml.rels', content: '<R><Relationship Id="r1" Target="http://x" TargetMode="External"/></R>' }],
    ],
    [
      'no sheet where it says',
      'ARCHIVE_BROKEN',
      [{ name: 'xl/_rels/workbook.xml.rels', content: '<R><Relationship Id="r1" Target="no.xml"/></R>' }],
    ],
    ['five sheets', 'WORKBOOK_TOO_LARGE', [{ name: 'xl/workbook.xml', content: `<w>${'<sheet name="a" r:id="r1"/>'.repeat(5)}</w>` }]],
  ])('with %s is refused: %s', async (_, code, more) => {
    await expect(read('', more)).rejects.toMatchObject({ code });
  });

  it.each([
    ['a row far down', '<row r="1048576"><c r="A1048576"><v>1</v></c></row>', 'WORKBOOK_TOO_LARGE'],
    ['a cell far out', cells('<c r="XFD1"><v>1</v></c>'), 'WORKBOOK_TOO_LARGE'],
    ['2,001 rows', '<row/>'.repeat(2_001), 'WORKBOOK_TOO_LARGE'],
    ['a very long text', cells(`<c r="A1" t="str"><v>${'x'.repeat(5_001)}</v></c>`), 'WORKBOOK_TOO_LARGE'],
    ['rows out of order', '<row r="2"/><row r="1"/>', 'WORKBOOK_BROKEN'],
    ['a cell twice', cells('<c r="A1"><v>1</v></c><c r="A1"><v>2</v></c>'), 'WORKBOOK_BROKEN'],
    ['a text that is not there', cells('<c r="A1" t="s"><v>7</v></c>'), 'WORKBOOK_BROKEN'],
    ['a cell outside of rows', '<c r="A1"><v>1</v></c>', 'WORKBOOK_BROKEN'],
    ['a kind of cell that is none', cells('<c r="A1" t="constructor"><v>1</v></c>'), 'WORKBOOK_BROKEN'],
  ])('with %s is refused', async (_, sheet, code) => {
    await expect(read(sheet)).rejects.toMatchObject({ code });
  });

  it.each([
    ['no archive', Buffer.from('MZ this program can not be run')],
    ['nothing', Buffer.alloc(0)],
    ['half an archive', zipOf(workbookParts('')).subarray(0, 300)],
  ])('that is %s is refused', async (_, file) => {
    await expect(readWorkbook(file)).rejects.toMatchObject({ code: 'ARCHIVE_BROKEN' });
  });

  it('with any few bytes changed is read or refused, and nothing else happens', async () => {
    const whole = Buffer.from(await writeWorkbook([TABLE]));
    let seed = 7;
    const next = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below;
    let refused = 0;
    for (let round = 0; round < 400; round++) {
      const bytes = Buffer.from(whole);
      for (let change = 0; change <= next(4); change++) bytes[next(bytes.length)] = next(256);
      const problem = await readWorkbook(round % 8 === 0 ? bytes.subarray(0, next(bytes.length)) : bytes).then(
        () => null,
        (error: unknown) => error,
      );
      if (problem === null) continue;
      expect(problem, `round ${round}`).toBeInstanceOf(Refusal);
      refused++;
    }
    expect(refused).toBeGreaterThan(200);
  });

  it('that is a bomb is refused without taking memory', async () => {
    const file = zipOf(workbookParts('', [{ name: SHEET, content: bomb(200_000_000) }]));
    const before = process.memoryUsage.rss();
    await expect(readWorkbook(file)).rejects.toMatchObject({ code: 'ARCHIVE_TOO_LARGE' });
    expect(process.memoryUsage.rss() - before).toBeLessThan(20_000_000);
  });
});
