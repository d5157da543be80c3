import { expect, it } from 'vitest';
import { aMonth, aProjectRow, aReport } from './progress-fixture.js';
import { contentOf } from './progress.rules.js';
import { gridIds, isNamed, partsOf, projectGridRow } from './progress.rows.js';
import { editOf } from './progressGrid.js';
import { emptyProgressOutbox, progressRules } from './progressOutbox.js';

const kept = aMonth(1, { newest: aReport({ nextTh: 'ตรวจรับ', spentBaht: '10.00' }) });
const row = aProjectRow([kept, aMonth(2, { isOpen: false }), aMonth(3, { isExpected: false, isOpen: false })]);
const words = { t: (key: string) => key, language: 'th' as const };

it('a percentage that is typed goes out with all that the month already says', () => {
  expect(editOf(row, kept, emptyProgressOutbox, { actualPercent: '๔๕' })).toEqual({
    cell: { projectId: 'p1', fiscalYear: 2570, month: 1, seenVersion: 1 },
    change: { ...contentOf(kept, null), actualPercent: '๔๕', doneTh: 'ประชุมแล้ว', nextTh: 'ตรวจรับ', spentBaht: '10.00' },
    held: undefined,
  });
});

it('what comes to the same asks for nothing, and takes back what was typed before', () => {
  expect(editOf(row, kept, emptyProgressOutbox, { actualPercent: '40' })).toBeNull();
  const typed = progressRules.typed(
    emptyProgressOutbox,
    { projectId: 'p1', fiscalYear: 2570, month: 1, seenVersion: 1 },
    { ...contentOf(kept, null), actualPercent: '41' },
  );
  expect(editOf(row, kept, typed, { actualPercent: '40.0' })).toEqual({ dropped: { projectId: 'p1', fiscalYear: 2570, month: 1 } });
  expect(editOf(row, kept, typed, { actualPercent: '41' })).toBeNull();
});

it('an emptied month is held back', () => {
  expect(editOf(row, kept, emptyProgressOutbox, { actualPercent: '' })).toMatchObject({ held: { code: 'PERCENT_MISSING' } });
});

it('planned and actual percent stand side by side, with the state of each month by sign and words', () => {
  const { heads, cells } = projectGridRow(row, emptyProgressOutbox, words);
  expect(heads).toEqual(['โครงการ p1', 'PRJ-p1']);
  expect(cells.map(({ text, readOnly, mark }) => [text, readOnly, mark?.text])).toEqual([
    ['40', true, undefined],
    ['40', false, 'projects.state.DRAFT'],
    ['40', true, undefined],
    ['', true, 'projects.closed'],
    ['', true, undefined],
    ['', true, 'projects.notRunning'],
  ]);
});

it('activities stand below their project where they are unfolded', () => {
  const ids = gridIds([row], true);
  expect(ids.map(partsOf)).toEqual([
    { projectId: 'p1', number: null },
    { projectId: 'p1', number: 1 },
  ]);
  expect(gridIds([row], false)).toEqual(['p1']);
});

it.each([
  ['prj-P1', true],
  ['project', true],
  ['โครงการ', true],
  ['อื่น', false],
])('the search for %j finds it: %s', (search, expected) => {
  expect(isNamed(row, search)).toBe(expected);
});
