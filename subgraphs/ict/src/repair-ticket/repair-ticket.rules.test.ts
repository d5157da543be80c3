import { expect, test } from 'vitest';
import { RepairKind, ServiceSection } from './repair-ticket.enums.js';
import { projectTicket, sectionFor, type TicketFacts } from './repair-ticket.rules.js';
import { aLog, at, policies, type EventLine } from './ticket-fixture.js';

const { HARDWARE, SOFTWARE, NETWORK, CITIZEN_REPORT } = RepairKind;
const facts = (given: Partial<TicketFacts> = {}): TicketFacts => ({ kind: HARDWARE, finishUnknown: false, observedUntil: null, ...given });
const project = (lines: readonly EventLine[], given?: Partial<TicketFacts>) => projectTicket(facts(given), aLog(lines), policies);

// 5 January 2026 is a Monday, 7 January a holiday of the fixture.
const MONDAY: EventLine = ['RECEIVED', '2026-01-05 09:00'];

test.each<[string, RepairKind, EventLine[], string | null, boolean | null]>([
  [
    'hardware is due at the close of the third working day, holidays skipped',
    HARDWARE,
    [MONDAY, ['HANDED_OVER', '2026-01-09 16:30']],
    '2026-01-09 16:30',
    true,
  ],
  ['a minute later is too late', HARDWARE, [MONDAY, ['HANDED_OVER', '2026-01-09 16:31']], '2026-01-09 16:30', false],
  ['software is due at the close of the second', SOFTWARE, [MONDAY, ['HANDED_OVER', '2026-01-08 10:00']], '2026-01-08 16:30', true],
  ['networks have no standard', NETWORK, [MONDAY, ['HANDED_OVER', '2026-06-01 10:00']], null, null],
  [
    'nor have networks that wait for a part',
    NETWORK,
    [MONDAY, ['WAITING_PART', '2026-01-05 10:00'], ['HANDED_OVER', '2026-06-01 10:00']],
    null,
    null,
  ],
  ['nor have reports of citizens', CITIZEN_REPORT, [MONDAY, ['HANDED_OVER', '2026-01-06 10:00']], null, null],
  [
    'with a part to buy hardware has three months',
    HARDWARE,
    [MONDAY, ['WAITING_PART', '2026-01-06 09:00'], ['HANDED_OVER', '2026-03-30 09:00']],
    '2026-04-06 16:30',
    true,
  ],
  [
    'a standard holds from its day on',
    HARDWARE,
    [
      ['RECEIVED', '2026-02-02 09:00'],
      ['HANDED_OVER', '2026-02-09 16:00'],
    ],
    '2026-02-09 16:30',
    true,
  ],
  [
    'and not a day before',
    HARDWARE,
    [
      ['RECEIVED', '2026-01-30 09:00'],
      ['HANDED_OVER', '2026-02-04 16:31'],
    ],
    '2026-02-04 16:30',
    false,
  ],
  [
    'before the first standard there is none',
    HARDWARE,
    [
      ['RECEIVED', '2021-09-30 09:00'],
      ['HANDED_OVER', '2021-10-30 09:00'],
    ],
    null,
    null,
  ],
  [
    'a day of waiting for the agency moves the deadline by a day',
    SOFTWARE,
    [MONDAY, ['WAITING_AGENCY', '2026-01-05 10:00'], ['DIAGNOSING', '2026-01-06 10:00'], ['HANDED_OVER', '2026-01-09 16:30']],
    '2026-01-09 16:30',
    true,
  ],
  ['waiting that has not ended does not move it yet', SOFTWARE, [MONDAY, ['WAITING_AGENCY', '2026-01-05 10:00']], '2026-01-08 16:30', null],
  [
    'what is cancelled was not handed over within a standard',
    HARDWARE,
    [MONDAY, ['CANCELLED', '2026-01-05 10:00']],
    '2026-01-09 16:30',
    null,
  ],
])('%s', (_, kind, lines, due, within) => {
  const { dueAt, withinStandard } = project(lines, { kind });
  expect([dueAt, withinStandard]).toEqual([due === null ? null : at(due), within]);
});

test.each<[string, EventLine[], object]>([
  ['a received ticket is open without end', [MONDAY], { state: 'RECEIVED', endedAt: null, openUntil: null, turnaroundMinutes: null }],
  [
    'a handed-over ticket took the clock time between',
    [MONDAY, ['HANDED_OVER', '2026-01-06 10:01']],
    { state: 'HANDED_OVER', handedOverAt: at('2026-01-06 10:01'), endedAt: at('2026-01-06 10:01'), turnaroundMinutes: 1501 },
  ],
  [
    'closing the file later does not move the hand-over',
    [MONDAY, ['HANDED_OVER', '2026-01-06 10:00'], ['CLOSED', '2026-01-08 10:00']],
    { state: 'CLOSED', handedOverAt: at('2026-01-06 10:00'), endedAt: at('2026-01-06 10:00') },
  ],
  [
    'beyond repair ends it without a hand-over',
    [MONDAY, ['BEYOND_REPAIR', '2026-01-06 10:00']],
    { handedOverAt: null, endedAt: at('2026-01-06 10:00'), turnaroundMinutes: null },
  ],
  [
    'events count in the order in which they happened',
    [['DIAGNOSING', '2026-01-05 11:00'], MONDAY],
    { state: 'DIAGNOSING', receivedAt: at('2026-01-05 09:00') },
  ],
  [
    'each time keeps when it was recorded',
    [
      ['RECEIVED', '2026-01-05 09:00', '2026-01-06 08:30'],
      ['HANDED_OVER', '2026-01-06 10:00', '2026-01-09 12:00'],
    ],
    { receivedRecordedAt: at('2026-01-06 08:30'), endedRecordedAt: at('2026-01-09 12:00') },
  ],
])('%s', (_, lines, expected) => {
  expect(project(lines)).toMatchObject(expected);
});

test('half a minute more makes a minute', () => {
  const events = aLog([MONDAY, ['HANDED_OVER', '2026-01-05 09:10']]);
  const later = (milliseconds: number) => [
    events[0]!,
    { ...events[1]!, occurredAt: new Date(events[1]!.occurredAt.getTime() + milliseconds) },
  ];
  expect([29_999, 30_000].map((extra) => projectTicket(facts(), later(extra), policies).turnaroundMinutes)).toEqual([10, 11]);
});

test.each<[string, Partial<TicketFacts>, EventLine[], string | null]>([
  ['until its import was no longer watched', { observedUntil: at('2026-01-31 00:00') }, [MONDAY], '2026-01-31 00:00'],
  [
    'until it ended, when that was earlier',
    { observedUntil: at('2026-01-31 00:00') },
    [MONDAY, ['CLOSED', '2026-01-06 10:00']],
    '2026-01-06 10:00',
  ],
  ['never, when it was finished at an unknown time', { finishUnknown: true }, [MONDAY, ['CLOSED', '2026-01-06 10:00']], '2026-01-05 09:00'],
])('a ticket is open %s', (_, given, lines, until) => {
  expect(project(lines, given).openUntil).toEqual(until === null ? null : at(until));
});

test.each<[string, EventLine[]]>([
  ['REPAIR_NOT_RECEIVED_FIRST', []],
  ['REPAIR_NOT_RECEIVED_FIRST', [['HANDED_OVER', '2026-01-05 08:00'], MONDAY]],
  ['REPAIR_EVENT_AFTER_END', [MONDAY, ['HANDED_OVER', '2026-01-05 10:00'], ['MENDING', '2026-01-05 11:00']]],
  ['REPAIR_EVENT_AFTER_END', [MONDAY, ['HANDED_OVER', '2026-01-05 10:00'], ['HANDED_OVER', '2026-01-05 11:00']]],
  ['REPAIR_EVENT_AFTER_END', [MONDAY, ['CANCELLED', '2026-01-05 10:00'], ['CLOSED', '2026-01-05 11:00']]],
])('refuses with %s the log %j', (code, lines) => {
  expect(() => project(lines)).toThrow(expect.objectContaining({ code }));
});

test.each([
  [HARDWARE, 1, ServiceSection.REPAIR],
  [NETWORK, 2, ServiceSection.REPAIR],
  [SOFTWARE, 1, ServiceSection.SERVICE_1],
  [SOFTWARE, 2, ServiceSection.SERVICE_2],
  [SOFTWARE, null, ServiceSection.REPAIR],
  [CITIZEN_REPORT, 1, null],
])('%s of zone %s goes to %s', (kind, zone, section) => {
  expect(sectionFor(kind, zone)).toBe(section);
});
