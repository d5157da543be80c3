import { expect, test } from 'vitest';
import { monthRange, totalsOf } from './material-use.rules.js';

test('a month is that of Bangkok, to the first instant of the next', () => {
  expect(monthRange('2026-12')).toEqual({ from: new Date('2026-11-30T17:00:00Z'), to: new Date('2026-12-31T17:00:00Z') });
});

test.each(['2026-13', '2026-00', '2569-11', '26-11', '2026-1', "2026-11'"])('%s is no month', (month) => {
  expect(() => monthRange(month)).toThrow(expect.objectContaining({ code: 'MONTH_INVALID' }));
});

test('totals are the exact sums of the rows of each material', () => {
  const rows = [
    { materialId: 'a', handedOut: 5, returned: 1, used: 4 },
    { materialId: 'b', handedOut: 7, returned: 0, used: 7 },
    { materialId: 'a', handedOut: 2, returned: 2, used: 0 },
  ];
  expect(totalsOf(rows)).toEqual([
    { materialId: 'a', handedOut: 7, returned: 3, used: 4 },
    { materialId: 'b', handedOut: 7, returned: 0, used: 7 },
  ]);
});
