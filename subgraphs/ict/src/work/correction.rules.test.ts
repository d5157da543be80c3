import { expect, test } from 'vitest';
import { aLog, at, type EventLine } from '../repair-ticket/ticket-fixture.js';
import { saidCorrection, type Correction } from './correction.rules.js';

const NOW = at('2026-01-09 09:00');
const WALK: EventLine[] = [
  ['RECEIVED', '2026-01-05 09:00'],
  ['TRIAGED', '2026-01-05 10:00'],
  ['NOTED', '2026-01-05 10:30'],
  ['DIAGNOSING', '2026-01-05 11:00'],
  ['WAITING_AGENCY', '2026-01-05 12:00'],
  ['DIAGNOSING', '2026-01-05 13:00'],
  ['MENDING', '2026-01-05 14:00'],
];
const correct = (given: Partial<Correction>, lines = WALK) =>
  saidCorrection(aLog(lines), { corrects: 1, occurredAt: null, noteTh: null, struck: false, reasonTh: 'ผิด', ...given }, NOW);

test.each<[string, Partial<Correction>]>([
  ['another time between the neighbours', { corrects: 2, occurredAt: at('2026-01-05 09:30') }],
  ['the time of the neighbour itself', { corrects: 2, occurredAt: at('2026-01-05 11:00') }],
  ['an earlier receipt', { corrects: 1, occurredAt: at('2026-01-01 09:00') }],
  ['another note', { corrects: 4, noteTh: 'ใหม่' }],
  ['striking the last step', { corrects: 7, struck: true }],
  ['striking a note', { corrects: 3, struck: true }],
  ['striking a wait that leads back to where it came from', { corrects: 5, struck: true }],
])('%s is a correction', (_, given) => {
  expect(correct(given)).toMatchObject({ name: 'CORRECTED', occurredAt: NOW, facts: { corrects: given.corrects, reasonTh: 'ผิด' } });
});

test.each<[string, Partial<Correction>, string]>([
  ['a line that is not there', { corrects: 8, struck: true }, 'CORRECTION_UNKNOWN_EVENT'],
  ['line 0', { corrects: 0, struck: true }, 'CORRECTION_UNKNOWN_EVENT'],
  ['nothing', { corrects: 2 }, 'NOTHING_GIVEN'],
  ['a time that has not come', { corrects: 7, occurredAt: at('2026-01-09 09:01') }, 'EVENT_IN_FUTURE'],
  ['a time past the next step', { corrects: 2, occurredAt: at('2026-01-05 11:01') }, 'CORRECTION_OUT_OF_ORDER'],
  ['a time before the step before', { corrects: 7, occurredAt: at('2026-01-05 12:59') }, 'CORRECTION_OUT_OF_ORDER'],
  ['a step that the next one needs', { corrects: 2, struck: true }, 'CORRECTION_BREAKS_MOVES'],
  ['the receipt', { corrects: 1, struck: true }, 'CORRECTION_BREAKS_MOVES'],
])('striking or moving %s is refused', (_, given, code) => {
  expect(() => correct(given)).toThrow(expect.objectContaining({ code }));
});

test('what an import left out of order may be corrected all the same', () => {
  const imported: EventLine[] = [
    ['RECEIVED', '2026-01-05 09:00'],
    ['HANDED_OVER', '2026-01-06 09:00'],
  ];
  expect(correct({ corrects: 2, occurredAt: at('2026-01-07 09:00') }, imported).name).toBe('CORRECTED');
});
