import { expect, it } from 'vitest';
import { reportCsv } from './use.rules.js';

const line = { agency: 'เขตพระนคร', code: 'INK-1', material: 'หมึก', unit: 'ตลับ', handedOut: 5, returned: 1, used: 4 };

it('writes one line for each row under its headings, with a mark for Excel', () => {
  expect(reportCsv(['หน่วยงาน', 'รหัส'], [line])).toBe('\uFEFFหน่วยงาน,รหัส\r\nเขตพระนคร,INK-1,หมึก,ตลับ,5,1,4\r\n');
});

it('lets no text become a formula or break the columns', () => {
  const hostile = { ...line, material: '=HYPERLINK("x")', agency: 'ก, ข' };
  expect(reportCsv([], [hostile])).toContain(`"ก, ข",INK-1,"'=HYPERLINK(""x"")",ตลับ`);
});
