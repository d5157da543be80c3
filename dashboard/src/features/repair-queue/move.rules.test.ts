import { describe, expect, it } from 'vitest';
import { actsForAgency, fieldsOf, type Move, moveInputOf, movesByWeight } from './move.rules.js';

const move = (to: Move['to'], ...needs: Move['needs']): Move => ({ to, needs });
const tos = (moves: readonly Move[]) => moves.map(({ to }) => to);

describe('the moves of a repair', () => {
  it('that is being mended: on to the check, aside to waits and back, and what ends it', () => {
    const moves = (
      ['QUALITY_CHECK', 'WAITING_PART', 'WAITING_AGENCY', 'DIAGNOSING', 'BEYOND_REPAIR', 'CANCELLED', 'NOTED', 'CORRECTED'] as const
    ).map((to) => move(to));
    const { onward, aside, ends } = movesByWeight('MENDING', moves);
    expect([tos(onward), tos(aside), tos(ends)]).toEqual([
      ['QUALITY_CHECK'],
      ['WAITING_PART', 'WAITING_AGENCY', 'DIAGNOSING'],
      ['BEYOND_REPAIR', 'CANCELLED'],
    ]);
  });

  it('that waits goes on to where it came from', () => {
    expect(tos(movesByWeight('WAITING_AGENCY', [move('DIAGNOSING'), move('CANCELLED', 'REASON')]).onward)).toEqual(['DIAGNOSING']);
  });

  it('closing is a step onward only after the hand-over; before it, it is by telephone', () => {
    expect(tos(movesByWeight('HANDED_OVER', [move('CLOSED')]).onward)).toEqual(['CLOSED']);
    expect(tos(movesByWeight('RECEIVED', [move('CLOSED', 'REMEDY')]).aside)).toEqual(['CLOSED']);
  });
});

describe('the form of a move', () => {
  it('asks for what is needed first, and offers the rest', () => {
    expect(fieldsOf(move('HANDED_OVER', 'RECEIVED_BY'), false)).toEqual([
      { field: 'receivedBy', isRequired: true },
      { field: 'documents', isRequired: false },
      { field: 'noteTh', isRequired: false },
      { field: 'occurredAt', isRequired: false },
    ]);
  });

  it('has no field twice, and none for the software ladder, which is answered in its own place', () => {
    const fields = fieldsOf(move('QUALITY_CHECK', 'REMEDY', 'CHECKLIST'), false).map(({ field }) => field);
    expect(fields).toEqual(['remedyTh', 'noteTh', 'occurredAt']);
  });

  it('asks an agency for what is needed only', () => {
    expect(fieldsOf(move('MENDING', 'NOTE'), true)).toEqual([{ field: 'noteTh', isRequired: true }]);
  });

  it('sends what was filled in: no blank field, papers one a line, times as instants', () => {
    const fields = fieldsOf(move('HANDED_OVER', 'RECEIVED_BY'), false);
    const draft = {
      receivedBy: ' สมชาย ',
      documents: 'ใบส่งมอบ\n\n ใบรับประกัน ',
      noteTh: '  ',
      occurredAt: '2026-11-21T09:30',
      causeTh: 'x',
    };
    expect(moveInputOf(draft, fields, (local) => `${local}+07:00`)).toEqual({
      receivedBy: 'สมชาย',
      documents: ['ใบส่งมอบ', 'ใบรับประกัน'],
      occurredAt: '2026-11-21T09:30+07:00',
    });
  });
});

describe('who may note something without being asked', () => {
  it('acts as an officer, also once the repair has ended and can only be corrected', () => {
    expect(actsForAgency([move('NOTED')])).toBe(false);
    expect(actsForAgency([move('CORRECTED', 'REASON')])).toBe(false);
  });

  it('does not act for the agency, which notes only what it was asked, or calls the repair off', () => {
    expect(actsForAgency([move('MENDING', 'NOTE'), move('NOTED', 'NOTE')])).toBe(true);
    expect(actsForAgency([move('CANCELLED', 'REASON')])).toBe(true);
    expect(actsForAgency([])).toBe(false);
  });
});
