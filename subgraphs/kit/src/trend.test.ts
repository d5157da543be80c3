import { expect, it } from 'vitest';
import { trendQuarters, trendWindows } from './trend.js';

it('holds the quarters up to the last one, oldest first, eight when not told', () => {
  expect(trendQuarters({ fiscalYear: 2569, quarter: 1, quarters: 2 })).toEqual([
    { fiscalYear: 2568, quarter: 4 },
    { fiscalYear: 2569, quarter: 1 },
  ]);
  expect(trendQuarters({ fiscalYear: 2569, quarter: 1 })).toHaveLength(8);
});

it.each([
  [2569, 5, 8, 'QUARTER_OUT_OF_RANGE'],
  [2026, 1, 8, 'FISCAL_YEAR_OUT_OF_RANGE'],
  [2569, 1, 0, 'QUARTERS_OUT_OF_RANGE'],
  [2569, 1, 41, 'QUARTERS_OUT_OF_RANGE'],
])('to %i/%i of %i quarters is refused with %s', (fiscalYear, quarter, quarters, code) => {
  expect(() => trendQuarters({ fiscalYear, quarter, quarters })).toThrow(expect.objectContaining({ code }));
});

it('keeps the source in every window', () => {
  const windows = trendWindows({ fiscalYear: 2569, quarter: 1, quarters: 3, source: 'hub' }, new Date('2026-11-21T00:00:00Z'));
  expect(windows.map((window) => window.source)).toEqual(['hub', 'hub', 'hub']);
});
