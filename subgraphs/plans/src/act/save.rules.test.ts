import { describe, expect, test } from 'vitest';
import { Refusal } from '@nakhon/core/refusal';
import { actFacts, indicatorWith, NOW, pastYear } from './act-facts.fixture.js';
import type { ActFacts, CellContent } from './act.rules.js';
import { decideSave, type SavedEntry } from './save.rules.js';

const SAVED = { state: 'DRAFT', value: '85.000000', noteTh: 'เดิม', explanationTh: 'น้ำท่วม' } as const;

/** What is written, `nothing`, or the code of the refusal. */
function outcomeOf(entry: SavedEntry, facts: ActFacts, now = NOW): Partial<CellContent> | string {
  try {
    return decideSave(entry, facts, now).content ?? 'nothing';
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
}

test.each<[string, SavedEntry, Partial<CellContent> | null, Partial<CellContent> | string]>([
  ['a first value', { value: '85' }, null, { state: 'DRAFT', value: '85.000000', noteTh: null }],
  ['zero', { value: '0' }, null, { state: 'DRAFT', value: '0.000000' }],
  ['the same value', { value: '85.0' }, SAVED, 'nothing'],
  ['another value', { value: '86' }, SAVED, { value: '86.000000', noteTh: 'เดิม', explanationTh: 'น้ำท่วม' }],
  ['a note alone', { noteTh: ' ใหม่ ' }, SAVED, { value: '85.000000', noteTh: 'ใหม่' }],
  ['an empty note', { noteTh: '' }, SAVED, { noteTh: null }],
  ['an explanation taken away', { explanationTh: null }, SAVED, { explanationTh: null, noteTh: 'เดิม' }],
  ['a note without any value', { noteTh: 'x' }, null, 'VALUE_MISSING'],
  ['an empty text', { value: ' ' }, SAVED, 'VALUE_MISSING'],
  ['a value over a waiver', { value: '85' }, { state: 'NOT_APPLICABLE', noteTh: 'ไม่มีงาน' }, { state: 'DRAFT', noteTh: null }],
  ['a waiver', { notApplicableReason: ' ไม่มีงาน ' }, SAVED, { state: 'NOT_APPLICABLE', value: null, noteTh: 'ไม่มีงาน', explanationTh: null }],
  ['the same waiver', { notApplicableReason: 'ไม่มีงาน' }, { state: 'NOT_APPLICABLE', noteTh: 'ไม่มีงาน' }, 'nothing'],
  ['a waiver without a reason', { notApplicableReason: '' }, SAVED, 'REASON_MISSING'],
  ['clearing', { clear: true }, SAVED, { state: 'EMPTY', value: null, noteTh: null }],
  ['clearing an empty cell', { clear: true }, null, 'nothing'],
  ['a returned value unchanged', { value: '85' }, { ...SAVED, state: 'RETURNED', noteTh: 'แก้' }, 'nothing'],
  [
    'a returned value corrected',
    { value: '80' },
    { ...SAVED, state: 'RETURNED', noteTh: 'แก้', returnDueOn: '2026-05-01' },
    { state: 'DRAFT', noteTh: null, returnDueOn: '2026-05-01' },
  ],
  ['a value over a submitted one', { value: '80' }, { ...SAVED, state: 'SUBMITTED' }, 'MOVE_NOT_ALLOWED'],
  ['a value over a signed one', { value: '80' }, { ...SAVED, state: 'SIGNED' }, 'MOVE_NOT_ALLOWED'],
  ['a value together with a waiver', { value: '85', notApplicableReason: 'ไม่มีงาน' }, null, 'ENTRY_CONTRADICTORY'],
  ['a value together with clearing', { value: '85', clear: true }, SAVED, 'ENTRY_CONTRADICTORY'],
  ['a waiver beside an empty value', { value: ' ', notApplicableReason: 'ไม่มีงาน' }, null, { state: 'NOT_APPLICABLE' }],
  ['numerator and denominator that the indicator has not', { value: '50', numerator: '1', denominator: '2' }, null, 'RATIO_NOT_TAKEN'],
  ['too high a percentage', { value: '101' }, null, 'PERCENT_OVER_100'],
])('Saving %s', (_, entry, latest, expected) => {
  const outcome = outcomeOf(entry, actFacts(latest));
  if (typeof expected === 'string') expect(outcome).toBe(expected);
  else expect(outcome).toMatchObject(expected);
});

describe('Numerator and denominator', () => {
  const ratio = indicatorWith({ entry: { decimals: 2, isPercent: true, hasRatio: true, lowerBound: null, upperBound: null } });
  const kept = { state: 'DRAFT', value: '50.000000', numerator: '1.000000', denominator: '2.000000' } as const;
  test.each<[SavedEntry, Partial<CellContent> | string]>([
    [{ numerator: '1', denominator: '2' }, 'nothing'],
    [
      { numerator: '2', denominator: '4' },
      { value: '50.000000', numerator: '2.000000', denominator: '4.000000' },
    ],
    [{ value: '50' }, { value: '50.000000', numerator: null, denominator: null }],
    [{ numerator: '1' }, 'RATIO_INCOMPLETE'],
    [{ numerator: '1', denominator: '0' }, 'DENOMINATOR_ZERO'],
  ])('%j over 1 of 2', (entry, expected) => {
    const outcome = outcomeOf(entry, actFacts(kept, ratio));
    if (typeof expected === 'string') expect(outcome).toBe(expected);
    else expect(outcome).toMatchObject(expected);
  });
});

test.each<[string, Partial<ActFacts>, string]>([
  ['closed', {}, '2026-05-01T03:00:00Z'],
  ['not yet open', {}, '2026-03-31T03:00:00Z'],
  ['of the future', { quarter: 3 }, '2026-03-31T03:00:00Z'],
  ['without a period', { period: null }, '2026-04-10T03:00:00Z'],
])('A cell that is %s takes nothing, not even clearing', (_, given, at) => {
  const facts = actFacts(SAVED, given);
  for (const entry of [{ value: '1' }, { clear: true }, { notApplicableReason: 'x' }])
    expect(outcomeOf(entry, facts, new Date(at))).toBe('CELL_CLOSED');
});

test('A value far from the past is warned of, also when only its note is changed', () => {
  const facts = actFacts({ ...SAVED, value: '9.000000' }, { past: pastYear(90, 91, 92, 93) });
  const codes = [{ value: '9' }, { noteTh: 'x' }, { value: '90' }].map((entry) =>
    decideSave(entry, facts, NOW).warnings.map(({ code }) => code),
  );
  expect(codes).toEqual([['OUT_OF_PAST_RANGE'], ['OUT_OF_PAST_RANGE'], []]);
});
