import { describe, expect, it } from 'vitest';
import { attachmentHeader, cleanFileName, nameOfType } from './file-name.rules.js';

describe('a file name', () => {
  it.each([
    ['รายงาน ไตรมาส ๑.pdf', 'รายงาน ไตรมาส ๑.pdf'],
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\x\\ผล.xlsx', 'ผล.xlsx'],
    ['a\r\nset-cookie: x=1.pdf', 'aset-cookie: x=1.pdf'],
    ['ภาพ\u202Egpj.exe', 'ภาพgpj.exe'],
    ['.htaccess', 'htaccess'],
    ['\u0000', 'file'],
    ['', 'file'],
    ['x\uD800y.png', 'xy.png'],
  ])('%j is kept as %j', (given, kept) => {
    expect(cleanFileName(given)).toBe(kept);
  });

  it('of 5,000 letters keeps 150 with its ending', () => {
    const name = cleanFileName(`${'ก'.repeat(5000)}.docx`);
    expect([...name]).toHaveLength(150);
    expect(name.endsWith('.docx')).toBe(true);
  });

  it.each([
    ['setup.exe', 'pdf', 'setup.exe.pdf'],
    ['ผล.PDF', 'pdf', 'ผล.PDF'],
    ['ภาพ.jpeg', 'jpg', 'ภาพ.jpeg'],
    ['ภาพ.png', 'jpg', 'ภาพ.png.jpg'],
    ['รายงาน', 'docx', 'รายงาน.docx'],
  ])('%s with the content of %s is kept as %s', (given, ending, kept) => {
    expect(nameOfType(given, ending)).toBe(kept);
  });

  it('in Thai goes out as RFC 5987 says, beside plain letters', () => {
    expect(attachmentHeader('ผล "๑".pdf')).toBe(
      `attachment; filename="__ ___.pdf"; filename*=UTF-8''%E0%B8%9C%E0%B8%A5%20%22%E0%B9%91%22.pdf`,
    );
  });

  it('has another one in plain letters where one is given', () => {
    expect(attachmentHeader('ผล.xlsx', 'results-2569.xlsx')).toMatch(
      /^attachment; filename="results-2569.xlsx"; filename\*=UTF-8''%E0%B8%9C%E0%B8%A5.xlsx$/,
    );
  });

  it.each(['a"\r\nx: y.pdf', "a';b.pdf", 'a%0d%0a.pdf', 'a;filename=b.exe'])('%j brings nothing else into the header', (name) => {
    expect(attachmentHeader(name)).toMatch(/^attachment; filename="[\w .()-]+"; filename\*=UTF-8''[\w.~%-]+$/);
  });
});
