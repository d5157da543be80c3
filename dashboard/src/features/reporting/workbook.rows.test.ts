import { expect, it } from 'vitest';
import { sortedRows, workbookRows } from './workbook.rows.js';

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
    { indicatorId: 'fine', saved: true, warnings: [] },
    { indicatorId: 'odd', saved: true, warnings: [reason] },
    { indicatorId: 'refused', saved: false, refusal: reason },
  ]);
  expect([good, bad, rows.map(({ indicatorId }) => indicatorId)]).toEqual([2, 1, ['refused', 'odd', 'fine']]);
});
