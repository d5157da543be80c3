import { crc32, deflateRawSync } from 'node:zlib';

export interface FixturePart {
  name: string;
  content: string | Buffer;
  /** The size that the table of contents says; its own when left out. */
  saidBytes?: number;
  isEncrypted?: boolean;
}

/** An archive of parts, as its writer wants it to look: for tests of what must be refused. */
export function zipOf(parts: readonly FixturePart[]): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, saidBytes, isEncrypted } of parts) {
    const plain = Buffer.from(content);
    const packed = deflateRawSync(plain);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(0x800 | (isEncrypted ? 1 : 0), 2);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(crc32(plain), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(saidBytes ?? plain.length, 18);
    fields.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), fields, Buffer.from(name), packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\u0001\u0002', 'latin1'), Buffer.from([20, 0]), fields, tail, Buffer.from(name)]));
    bodies.push(local);
    offset += local.length;
  }
  const table = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(table.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...bodies, table, Buffer.from('PK\u0005\u0006', 'latin1'), end]);
}

const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';

/** The parts of an .xlsx with one sheet; `more` comes after them, a part of a known name takes its place. */
export function workbookParts(sheet: string, more: readonly FixturePart[] = []): FixturePart[] {
  const parts: FixturePart[] = [
    { name: '[Content_Types].xml', content: `<Types><Override PartName="/xl/workbook.xml" ContentType="${SHEET_TYPE}"/></Types>` },
    { name: 'xl/workbook.xml', content: '<workbook><sheets><sheet name="ผล" r:id="r1"/></sheets></workbook>' },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>',
    },
    { name: 'xl/worksheets/sheet1.xml', content: `<worksheet><sheetData>${sheet}</sheetData></worksheet>` },
  ];
  const replaced = parts.map((part) => more.find(({ name }) => name === part.name) ?? part);
  return [...replaced, ...more.filter(({ name }) => !parts.some((part) => part.name === name))];
}
