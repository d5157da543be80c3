import { describe, expect, it } from 'vitest';
import { PositionKind } from './position.js';
import { computeStaffing } from './staffing.rules.js';

const asOf = new Date('2026-11-21T00:00:00Z');
const official = { kind: PositionKind.ORDINARY_OFFICIAL, positions: 10, known: 10, filled: 8, sources: ['generated'] };
const teacher = { kind: PositionKind.TEACHER, positions: 4, known: 3, filled: 3, sources: ['hub', 'generated'] };

describe('staffing', () => {
  it('is null throughout where no position is known', () => {
    expect(computeStaffing([], asOf)).toMatchObject({ positions: null, filled: null, vacant: null, byKind: [], sources: [] });
  });

  it('adds the kinds up and counts a post of unknown occupancy as neither filled nor vacant', () => {
    expect(computeStaffing([official, teacher], asOf)).toMatchObject({
      positions: 14,
      filled: 11,
      vacant: 2,
      sources: ['generated', 'hub'],
    });
  });

  it('does not take unknown occupancy for vacancy', () => {
    expect(computeStaffing([{ ...official, known: 0, filled: 0 }], asOf)).toMatchObject({ positions: 10, filled: null, vacant: null });
  });
});
