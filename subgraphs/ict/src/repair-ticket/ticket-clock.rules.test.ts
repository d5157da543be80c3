import { expect, test } from 'vitest';
import { RepairKind } from './repair-ticket.enums.js';
import { projectTicket } from './repair-ticket.rules.js';
import { aLog, at, policies, type EventLine } from './ticket-fixture.js';
import { repairClock } from './ticket-clock.rules.js';

// Monday 5 January 2026; the 7th is a holiday of the fixture. Hardware is due at the close of Friday, software of Thursday.
const MONDAY: EventLine = ['RECEIVED', '2026-01-05 09:00'];
function clock(now: string, lines: readonly EventLine[], kind = RepairKind.HARDWARE, observedUntil: Date | null = null) {
  return repairClock(
    projectTicket({ kind, finishUnknown: false, observedUntil }, aLog([MONDAY, ...lines]), policies),
    at(now),
    policies.calendar,
  );
}

test.each<[string, string, EventLine[], object]>([
  [
    'runs from the receipt',
    '2026-01-05 10:00',
    [],
    { grossMinutes: 60, netMinutes: 60, remainingMinutes: 390 + 480 * 3, state: 'RUNNING', tone: 'IN_TIME' },
  ],
  ['warns when a working day is left', '2026-01-08 16:30', [], { remainingMinutes: 480, tone: 'DUE_SOON' }],
  ['does not warn a minute earlier', '2026-01-08 16:29', [], { remainingMinutes: 481, tone: 'IN_TIME' }],
  ['is not late at the last instant', '2026-01-09 16:30', [], { remainingMinutes: 0, tone: 'DUE_SOON' }],
  ['is late from the next minute on, though the office is closed', '2026-01-09 16:31', [], { remainingMinutes: 0, tone: 'LATE' }],
  ['counts below zero', '2026-01-12 09:30', [], { remainingMinutes: -60, tone: 'LATE' }],
  [
    'stands still while it waits for the agency, and the deadline moves on',
    '2026-01-06 10:00',
    [['WAITING_AGENCY', '2026-01-05 10:00']],
    {
      state: 'PAUSED',
      dueAt: at('2026-01-12 16:30'),
      waitedAgencyMinutes: 1440,
      grossMinutes: 1500,
      netMinutes: 60,
      remainingMinutes: 390 + 480 * 3,
    },
  ],
  [
    'is not moved by a wait that began too late',
    '2026-01-13 10:00',
    [['WAITING_AGENCY', '2026-01-12 10:00']],
    { state: 'PAUSED', tone: 'LATE', dueAt: at('2026-01-09 16:30') },
  ],
  [
    'keeps the clock of a part beside the other one',
    '2026-01-05 12:00',
    [
      ['WAITING_PART', '2026-01-05 10:00'],
      ['WAITING_AGENCY', '2026-01-05 11:00'],
    ],
    { waitedPartMinutes: 120, waitedAgencyMinutes: 60, standardCode: 'HARDWARE_WITH_PART' },
  ],
  ['stops in time', '2026-02-01 09:00', [['HANDED_OVER', '2026-01-06 09:00']], { state: 'STOPPED', tone: 'MET', grossMinutes: 1440 }],
  ['stops too late', '2026-02-01 09:00', [['HANDED_OVER', '2026-01-12 09:00']], { state: 'STOPPED', tone: 'MISSED' }],
  ['has nothing to say of what was cancelled', '2026-02-01 09:00', [['CANCELLED', '2026-01-12 09:00']], { state: 'STOPPED', tone: 'NONE' }],
])('the clock %s', (_, now, lines, expected) => {
  expect(clock(now, lines)).toMatchObject(expected);
});

test('networks have no standard, and their time is told all the same', () => {
  expect(clock('2026-01-05 10:00', [], RepairKind.NETWORK)).toMatchObject({
    dueAt: null,
    remainingMinutes: null,
    tone: 'NONE',
    grossMinutes: 60,
  });
});

test('the clock of an imported ticket stops where its source stopped watching', () => {
  expect(clock('2026-02-01 09:00', [], RepairKind.HARDWARE, at('2026-01-05 10:00'))).toMatchObject({
    state: 'STOPPED',
    tone: 'NONE',
    grossMinutes: 60,
  });
});
