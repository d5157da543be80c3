import { text } from 'node:stream/consumers';
import { readWorkbook } from '@nakhon/kit/workbook/read-workbook';
import { workbookParts, zipOf, type FixturePart } from '@nakhon/kit/workbook/zip-fixture';
import { readZipParts } from '@nakhon/kit/workbook/zip-parts';

/** What is put into a cell: text as typed, a number as a spreadsheet stores it, or XML of its own. */
export type Filling = string | { number: string } | { xml: string };

/** A template as it comes back from a spreadsheet: all its cells, those given filled in or changed, by sheet and address (`ผล!F4`). */
export async function filledTemplate(
  template: Buffer,
  filling: Readonly<Record<string, Filling>>,
  more: readonly FixturePart[] = [],
): Promise<Buffer> {
  const sheets = await readWorkbook(template);
  const parts = sheets.map(({ name, rows }, index) => {
    const cells = new Map(
      rows
        .flatMap((row) => [...row.cells.values()])
        .map((cell) => [cell.address, cellXml(cell.address, cell.kind === 'number' ? { number: cell.text } : cell.text)]),
    );
    for (const [place, content] of Object.entries(filling)) {
      const [sheet, address] = place.split('!') as [string, string];
      if (sheet === name) cells.set(address, cellXml(address, content));
    }
    return { name: `xl/worksheets/sheet${index + 1}.xml`, content: `<worksheet><sheetData>${rowsXml(cells)}</sheetData></worksheet>` };
  });
  const relations = sheets.map((_, index) => `<Relationship Id="r${index + 1}" Target="worksheets/sheet${index + 1}.xml"/>`).join('');
  const names = sheets.map(({ name }, index) => `<sheet name="${name}" r:id="r${index + 1}"/>`).join('');
  const book = [
    { name: 'xl/workbook.xml', content: `<workbook><sheets>${names}</sheets></workbook>` },
    { name: 'xl/_rels/workbook.xml.rels', content: `<Relationships>${relations}</Relationships>` },
  ];
  return zipOf(workbookParts('', [...parts, ...book, ...more]));
}

function cellXml(address: string, content: Filling): string {
  if (typeof content === 'object') return 'xml' in content ? content.xml : `<c r="${address}"><v>${content.number}</v></c>`;
  const safe = content.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<c r="${address}" t="inlineStr"><is><t>${safe}</t></is></c>`;
}

function rowsXml(cells: ReadonlyMap<string, string>): string {
  const byRow = new Map<number, string[]>();
  for (const [address, xml] of cells) {
    const row = Number(/\d+$/.exec(address)![0]);
    byRow.set(row, [...(byRow.get(row) ?? []), xml]);
  }
  return [...byRow]
    .toSorted(([a], [b]) => a - b)
    .map(([row, xmls]) => `<row r="${row}">${xmls.join('')}</row>`)
    .join('');
}

/** A part of a workbook as text. */
export async function partOf(workbook: Buffer, name: string): Promise<string> {
  const parts = await readZipParts(workbook, { mostParts: 100, partBytes: 1e7, totalBytes: 1e7, ratio: 1e4, unsafe: /^$/ });
  try {
    return await text(await parts.open(name));
  } finally {
    parts.close();
  }
}
