import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { workbookParts, zipOf, type FixturePart } from '../workbook/zip-fixture.js';
import { documentType } from './document-type.js';

const folder = mkdtempSync(path.join(os.tmpdir(), 'nakhon-type-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Each lies under the name of a picture: names say nothing. */
function typeOf(content: Buffer): Promise<string> {
  const file = path.join(folder, 'a.png');
  writeFileSync(file, content);
  return documentType(file);
}

const PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const kind = (type: string): FixturePart => ({
  name: '[Content_Types].xml',
  content: `<?xml version="1.0"?><Types><Override PartName="/word/document.xml" ContentType="${type}"/></Types>`,
});
const docx = (more: FixturePart[] = []) => zipOf([kind(`${WORD}.main+xml`), { name: 'word/document.xml', content: '<w/>' }, ...more]);
const xlsx = (more: FixturePart[] = []) => zipOf(workbookParts('', more));

describe('a document', () => {
  it.each([
    ['pdf', Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj<<>>endobj'), 'application/pdf'],
    ['png', PNG, 'image/png'],
    ['jpeg', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0]), 'image/jpeg'],
    ['docx', docx(), WORD],
    ['docx with a chart', docx([{ name: 'word/embeddings/Microsoft_Excel_Sheet.xlsx', content: 'x' }]), WORD],
    ['xlsx', xlsx(), 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ])('%s is known by its content', async (_, content, type) => {
    expect(await typeOf(content)).toBe(type);
  });

  it.each([
    ['a program', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(500)])],
    ['a program of Linux', Buffer.concat([Buffer.from([0x7f]), Buffer.from('ELF'), Buffer.alloc(500)])],
    ['a page', Buffer.from('<!doctype html><script>1</script>')],
    ['a drawing with scripts', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>')],
    ['a page before a PDF', Buffer.from('<script>alert(1)</script>\n%PDF-1.4')],
    ['an old workbook', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)])],
    ['a plain archive', zipOf([{ name: 'a.txt', content: 'x' }])],
    [
      'a document with macros',
      zipOf([kind('application/vnd.ms-word.document.macroEnabled.main+xml'), { name: 'word/document.xml', content: '<w/>' }]),
    ],
    ['a text', Buffer.from('สวัสดี')],
    ['nothing', Buffer.alloc(0)],
  ])('that is %s is refused', async (_, content) => {
    await expect(typeOf(content)).rejects.toMatchObject({ code: 'FILE_TYPE_REFUSED' });
  });

  it.each([
    ['macros that its kind hides', docx([{ name: 'word/vbaProject.bin', content: 'x' }]), 'FILE_UNSAFE'],
    ['a program inside', docx([{ name: 'word/embeddings/oleObject1.bin', content: 'x' }]), 'FILE_UNSAFE'],
    ['controls that run', xlsx([{ name: 'xl/activeX/activeX1.bin', content: 'x' }]), 'FILE_UNSAFE'],
    ['a bomb', xlsx([{ name: 'xl/worksheets/sheet1.xml', content: Buffer.alloc(30_000_000) }]), 'ARCHIVE_TOO_LARGE'],
    ['a password on a part', docx([{ name: 'word/a.xml', content: 'x', isEncrypted: true }]), 'ARCHIVE_ENCRYPTED'],
    ['its end cut off', docx().subarray(0, -30), 'ARCHIVE_BROKEN'],
  ])('with %s is refused', async (_, content, code) => {
    await expect(typeOf(content)).rejects.toMatchObject({ code });
  });
});
