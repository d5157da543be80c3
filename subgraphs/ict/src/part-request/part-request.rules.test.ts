import { describe, expect, test } from 'vitest';
import { PartRequestState } from './part-request.enums.js';
import { openPartMoves, partMoveFault, type PartParty } from './part-request.rules.js';

const STATES = Object.values(PartRequestState);
const PARTIES: PartParty[] = ['PURCHASING', 'TECHNICIAN'];
const TODAY = '2026-11-21';
const FULL = { reason: 'เหตุผล', expectedOn: '2026-12-01' };

/** Written apart from the table of the rules: from → to → who. */
const ALLOWED: Record<string, PartParty[]> = {
  'ASKED APPROVED': ['PURCHASING'],
  'ASKED REFUSED': ['PURCHASING'],
  'ASKED CANCELLED': ['PURCHASING', 'TECHNICIAN'],
  'APPROVED REFUSED': ['PURCHASING'],
  'APPROVED ORDERED': ['PURCHASING'],
  'APPROVED CANCELLED': ['PURCHASING', 'TECHNICIAN'],
  'ORDERED ORDERED': ['PURCHASING'],
  'ORDERED ARRIVED': ['PURCHASING'],
  'ORDERED CANCELLED': ['PURCHASING', 'TECHNICIAN'],
  'ARRIVED FITTED': ['TECHNICIAN'],
};

describe('every pair of states', () => {
  test.each(STATES.flatMap((from) => STATES.map((to) => [from, to] as const)))('%s to %s', (from, to) => {
    const who = PARTIES.filter((party) => partMoveFault(from, to, [party], FULL, TODAY) === null);
    expect(who).toEqual(ALLOWED[`${from} ${to}`] ?? []);
    expect(PARTIES.filter((party) => openPartMoves(from, [party]).includes(to))).toEqual(who);
  });
});

describe('what a move needs', () => {
  test.each([
    [PartRequestState.ASKED, PartRequestState.REFUSED, { ...FULL, reason: null }, 'REASON'],
    [PartRequestState.ORDERED, PartRequestState.CANCELLED, { ...FULL, reason: null }, 'REASON'],
    [PartRequestState.APPROVED, PartRequestState.ORDERED, { ...FULL, expectedOn: null }, 'EXPECTED_ON'],
    [PartRequestState.APPROVED, PartRequestState.ORDERED, { ...FULL, expectedOn: '2026-11-20' }, 'EXPECTED_IN_PAST'],
    [PartRequestState.APPROVED, PartRequestState.ORDERED, { reason: null, expectedOn: TODAY }, null],
    [PartRequestState.ASKED, PartRequestState.APPROVED, { reason: null, expectedOn: null }, null],
  ])('%s to %s', (from, to, answer, fault) => {
    expect(partMoveFault(from, to, PARTIES, answer, TODAY)).toBe(fault);
  });

  test('an end takes nobody anywhere', () => {
    for (const end of [PartRequestState.FITTED, PartRequestState.REFUSED, PartRequestState.CANCELLED])
      expect(openPartMoves(end, PARTIES)).toEqual([]);
  });
});
