import { describe, expect, it } from 'vitest';
import { stepTo } from '../../checking/stepTo.js';
import { acceptanceOf, changesSinceReturn, type JudgedRow, rowKeyOf, rowVersionOf } from './queue.rules.js';

const row = (id: string, change: Partial<JudgedRow['cell']> = {}, warnings: unknown[] = []): JudgedRow => ({
  indicator: { id, evidenceRequired: false },
  cell: { fiscalYear: 2569, quarter: 4, version: 3, state: 'SUBMITTED', ...change },
  warnings,
});
const ids = (rows: JudgedRow[]) => rows.map(({ indicator }) => indicator.id);

describe('accepting many together', () => {
  const plain = row('plain');
  const odd = row('odd', {}, ['far from the past']);
  const verified = row('verified', { state: 'VERIFIED' });
  const rows = [plain, odd, verified, row('other')];
  const selected = new Set([plain, odd, verified].map(rowKeyOf));

  it('takes what is selected and plain, and tells what it leaves out and why', () => {
    const { accepted, unopened, notSubmitted } = acceptanceOf(rows, selected, new Set());
    expect([ids(accepted), ids(unopened), ids(notSubmitted)]).toEqual([['plain'], ['odd'], ['verified']]);
  });

  it('takes an odd one that was opened', () => {
    expect(ids(acceptanceOf(rows, selected, new Set([rowVersionOf(odd)])).accepted)).toEqual(['plain', 'odd']);
  });

  it('leaves out an odd one that changed since it was opened', () => {
    const changed = row('odd', { version: 4 }, ['far from the past']);
    expect(ids(acceptanceOf([plain, changed], selected, new Set([rowVersionOf(odd)])).unopened)).toEqual(['odd']);
  });
});

it.each([
  ['down', 'ArrowDown', 1, 2],
  ['down at the end', 'ArrowDown', 4, 4],
  ['up', 'ArrowUp', 1, 0],
  ['up at the beginning', 'ArrowUp', 0, 0],
  ['to the end', 'End', 1, 4],
  ['to the beginning', 'Home', 3, 0],
  ['nowhere by a letter', 'a', 3, null],
])('in five rows the keys lead %s', (_title, key, from, expected) => {
  expect(stepTo(from, key, 5)).toBe(expected);
});

describe('what changed since a result was returned', () => {
  it('is unknown while none was returned', () => {
    expect(
      changesSinceReturn([
        { state: 'DRAFT', value: '1' },
        { state: 'SUBMITTED', value: '1' },
      ]),
    ).toBeNull();
  });

  it('names value, explanation and note, the note against the one before the return', () => {
    const versions = [
      { state: 'SUBMITTED' as const, value: '250', noteTh: 'จากระบบ' },
      { state: 'RETURNED' as const, value: '250', noteTh: 'หน่วยนับผิด' },
      { state: 'DRAFT' as const, value: '25', noteTh: 'แก้หน่วยนับ', explanationTh: 'นับซ้ำ' },
      { state: 'SUBMITTED' as const, value: '25', noteTh: 'แก้หน่วยนับ', explanationTh: 'นับซ้ำ' },
    ];
    expect(changesSinceReturn(versions)).toEqual([
      { part: 'value', before: '250', after: '25' },
      { part: 'explanation', before: null, after: 'นับซ้ำ' },
      { part: 'note', before: 'จากระบบ', after: 'แก้หน่วยนับ' },
    ]);
  });

  it('is nothing while it is still returned, and when the same was handed in again', () => {
    const returned = [
      { state: 'SUBMITTED' as const, value: '1' },
      { state: 'RETURNED' as const, value: '1', noteTh: 'ดูอีกครั้ง' },
    ];
    expect([changesSinceReturn(returned), changesSinceReturn([...returned, { state: 'SUBMITTED' as const, value: '1' }])]).toEqual([
      [],
      [],
    ]);
  });
});
