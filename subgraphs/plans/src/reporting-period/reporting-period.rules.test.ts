import { expect, test } from 'vitest';
import { usualReportingPeriod, usualReportingPeriods } from './reporting-period.rules.js';

test.each([
  [2567, 1, '2024-01-01', '2024-01-15', '2024-01-31'],
  [2569, 2, '2026-04-01', '2026-04-15', '2026-04-30'],
  [2569, 4, '2026-10-01', '2026-10-15', '2026-10-31'],
])(
  'Results of fiscal year %i quarter %i are taken from %s, due on %s and closed after %s',
  (fiscalYear, quarter, opensOn, dueOn, closesOn) => {
    expect(usualReportingPeriod(fiscalYear, quarter)).toEqual({ fiscalYear, quarter, opensOn, dueOn, closesOn });
  },
);

test('Each year has four periods', () => {
  const periods = usualReportingPeriods(2567, 2568).map(({ fiscalYear, quarter }) => `${fiscalYear}/${quarter}`);
  expect(periods).toEqual(['2567/1', '2567/2', '2567/3', '2567/4', '2568/1', '2568/2', '2568/3', '2568/4']);
});
