import { describe, expect, it } from 'vitest';
import { stepBars, stepWords } from './procurement.rows.js';

const say = (key: string, values?: Record<string, string | number>) => [key, ...Object.values(values ?? {})].join(' ');
const begun = { startedOn: '2026-10-01', late: false };

describe('a step in words', () => {
  it.each([
    ['one not begun is still ahead', { startedOn: null, standardDays: 5, late: false }, 'procurement.step.ahead'],
    ['one under way says the days left', { ...begun, standardDays: 5, actualWorkingDays: 2 }, 'procurement.step.runningLeft 3'],
    [
      'one under way over its standard says by how much',
      { ...begun, standardDays: 5, actualWorkingDays: 9, late: true },
      'procurement.step.runningOver 4',
    ],
    [
      'one done in time is within standard',
      { ...begun, endedOn: '2026-10-06', standardDays: 5, actualWorkingDays: 5 },
      'procurement.step.within',
    ],
    [
      'one done late says by how much',
      { ...begun, endedOn: '2026-10-20', standardDays: 5, actualWorkingDays: 13, late: true },
      'procurement.step.over 8',
    ],
    ['one without a standard is only done', { ...begun, endedOn: '2026-10-20', actualWorkingDays: 13 }, 'procurement.step.done'],
  ])('%s', (_title, step, expected) => {
    expect(stepWords(step, say)).toBe(expected);
  });
});

describe('bars of the steps', () => {
  it('all steps share one axis, and a missing number draws nothing', () => {
    const bars = stepBars([
      { ...begun, standardDays: 10, actualWorkingDays: 20 },
      { startedOn: null, standardDays: 5, actualWorkingDays: null, late: false },
    ]);
    expect(bars).toEqual([
      { actual: 100, standard: 50 },
      { actual: null, standard: 25 },
    ]);
  });

  it('zero days are a bar of no length, not a missing one', () => {
    expect(stepBars([{ ...begun, actualWorkingDays: 0, standardDays: 4 }])[0]).toEqual({ actual: 0, standard: 100 });
  });
});
