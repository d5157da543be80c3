import { expect, test } from 'vitest';
import { cellOpening, type OpeningFacts } from './cell-opening.rules.js';

const SECOND_QUARTER: OpeningFacts = {
  fiscalYear: 2569,
  quarter: 2,
  period: { opensOn: '2026-04-01', closesOn: '2026-04-30' },
  reopenedUntil: null,
  returnDueOn: null,
};
const REOPENED = { reopenedUntil: new Date('2026-06-10T05:00:00Z') };
const RETURNED = { returnDueOn: '2026-05-20' };
const EARLY = { period: { opensOn: '2025-01-01', closesOn: '2026-04-30' } };

test.each<[string, Partial<OpeningFacts>, string | null]>([
  ['2026-03-31T16:59:59.999Z', {}, 'NOT_YET_OPEN'],
  ['2026-03-31T17:00:00.000Z', {}, null],
  ['2026-04-20T03:00:00.000Z', {}, null],
  ['2026-04-30T16:59:59.999Z', {}, null],
  ['2026-04-30T17:00:00.000Z', {}, 'CLOSED'],
  ['2026-04-20T03:00:00.000Z', { period: null }, 'NO_PERIOD'],
  ['2026-06-10T04:59:59.999Z', REOPENED, null],
  ['2026-06-10T05:00:00.000Z', REOPENED, 'CLOSED'],
  ['2026-06-01T05:00:00.000Z', { ...REOPENED, period: null }, null],
  ['2026-05-20T16:59:59.999Z', RETURNED, null],
  ['2026-05-20T17:00:00.000Z', RETURNED, 'CLOSED'],
  ['2025-12-31T16:59:59.999Z', EARLY, 'NOT_YET_OPEN'],
  ['2025-12-31T17:00:00.000Z', EARLY, null],
  ['2025-12-01T00:00:00.000Z', { ...EARLY, ...REOPENED }, 'NOT_YET_OPEN'],
])('At %s with %j the cell is closed because of %s', (at, given, closedBecause) => {
  expect(cellOpening({ ...SECOND_QUARTER, ...given }, new Date(at))).toEqual({ isOpen: closedBecause === null, closedBecause });
});
