import { expect, test } from 'vitest';
import { calendarYears, checkReportingDates, usualReportingPeriod, usualReportingPeriods } from './reporting-period.rules.js';

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

test.each([
  [2566, 2567, 2571],
  [2570, 2567, 2571],
  [2571, 2567, 2572],
  [2590, 2567, 2591],
])('In fiscal year %i the calendar runs from %i to %i', (current, first, last) => {
  expect(calendarYears(current)).toEqual({ first, last });
});

test.each([
  ['2026-01-01', '2026-01-15', '2026-01-31', null],
  ['2025-10-01', '2025-10-01', '2025-10-01', null],
  ['2026-01-16', '2026-01-15', '2026-01-31', 'PERIOD_OUT_OF_ORDER'],
  ['2026-01-01', '2026-02-01', '2026-01-31', 'PERIOD_OUT_OF_ORDER'],
  ['2025-09-30', '2026-01-15', '2026-01-31', 'PERIOD_BEFORE_ITS_TIME'],
])('For a quarter from 1 October, dates %s, %s, %s: %s', (opensOn, dueOn, closesOn, code) => {
  const attempt = () => checkReportingDates({ opensOn, dueOn, closesOn }, '2025-10-01');
  if (code === null) expect(attempt).not.toThrow();
  else expect(attempt).toThrow(expect.objectContaining({ code }));
});
