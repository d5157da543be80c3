import { crc32, deflateSync } from 'node:zlib';
import { DOCUMENT_TYPES } from '@nakhon/kit/files/document-type';
import { writeWorkbook, type TableSheet } from '@nakhon/kit/workbook/write-workbook';

/** A small document of the kinds that people hand in. */
export interface DemoDocument {
  mediaType: string;
  content: Uint8Array;
}

/** One page of lines in Latin letters, as a PDF. */
export function pdfOf(lines: readonly string[]): DemoDocument {
  const shown = lines.map((line) => `(${line.replaceAll(/[\\()]/g, String.raw`\$&`)}) Tj T*`).join('\n');
  const page = `BT /F1 12 Tf 16 TL 56 780 Td\n${shown}\nET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${page.length} >>\nstream\n${page}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let text = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const at = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const start = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`;
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return { mediaType: DOCUMENT_TYPES.get('pdf')!, content: Buffer.from(text, 'latin1') };
}

const WIDTH = 480;
const HEIGHT = 240;
const PAPER = [255, 255, 255] as const;
const BAR = [0, 110, 90] as const;

/** Bars of these shares (0 to 1) of the full height, as a PNG. */
export function chartOf(shares: readonly number[]): DemoDocument {
  const slot = WIDTH / shares.length;
  const rows = Buffer.alloc(HEIGHT * (1 + WIDTH * 3));
  for (let y = 0; y < HEIGHT; y++) {
    for (let x = 0; x < WIDTH; x++) {
      const share = shares[Math.floor(x / slot)]!;
      const isBar = x % slot > slot * 0.2 && HEIGHT - y <= share * HEIGHT * 0.9;
      rows.set(isBar ? BAR : PAPER, y * (1 + WIDTH * 3) + 1 + x * 3);
    }
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(WIDTH, 0);
  head.writeUInt32BE(HEIGHT, 4);
  head.set([8, 2], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const content = Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))]);
  return { mediaType: DOCUMENT_TYPES.get('png')!, content };
}

function chunk(kind: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(kind, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([frame.subarray(0, 4), named, frame.subarray(4)]);
}

/** Names with their values, as an XLSX made at this instant. */
export async function sheetOf(title: string, rows: readonly (readonly [string, string, string])[], madeAt: Date): Promise<DemoDocument> {
  const table: TableSheet[] = [
    {
      name: 'ผลการดำเนินงาน',
      title: [title],
      columns: [
        { header: 'รหัส', width: 14, kind: 'text' },
        { header: 'ตัวชี้วัด', width: 60, kind: 'text' },
        { header: 'ผล', width: 14, kind: 'decimal' },
      ],
      rows,
    },
  ];
  return { mediaType: DOCUMENT_TYPES.get('xlsx')!, content: await writeWorkbook(table, madeAt) };
}
