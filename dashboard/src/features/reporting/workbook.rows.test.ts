import { expect, it } from 'vitest';
import { sortedRows, workbookRows } from './workbook.rows.js';

const row = (number: number) => ({ row: number, cell: `E${number}`, code: 'K', indicatorId: null });
const reason = { code: 'X', messageTh: 'ก', messageEn: 'e' };

it.each([
  ['rows', { rows: [{ indicatorId: 'a', saved: true }] }, 1],
  ['an answer without rows', {}, 0],
  ['no answer', null, 0],
  ['rows that are none', { rows: [null, 7, {}] }, 0],
])('reads %s', (_, answer, count) => {
  expect(workbookRows(answer)).toHaveLength(count);
});

it('what cannot be saved stands first, then what is warned of, and both kinds are counted', () => {
  const { good, bad, rows } = sortedRows([
    { ...row(5), saved: true, warnings: [] },
    { ...row(6), saved: true, warnings: [reason] },
    { ...row(7), saved: false, refusal: reason },
  ]);
  expect([good, bad, rows.map((one) => one.row)]).toEqual([2, 1, [7, 6, 5]]);
});
