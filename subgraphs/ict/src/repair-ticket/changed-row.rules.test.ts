import { expect, test } from 'vitest';
import { additionsOf } from './changed-row.rules.js';
import { effectiveLog } from './effective-log.rules.js';
import { RepairKind } from './repair-ticket.enums.js';
import { projectTicket } from './repair-ticket.rules.js';
import type { TicketEvent } from './ticket-event.js';
import { aLog, at, policies, type EventLine } from './ticket-fixture.js';

const SOURCE = 'import:city';
const RECEIVED: EventLine = ['RECEIVED', '2026-01-05 09:00'];
const row = (...lines: EventLine[]) => aLog([RECEIVED, ...lines], SOURCE);
const facts = { kind: RepairKind.HARDWARE, finishUnknown: false, observedUntil: null };

/** The log after the source has told these rows one after the other. */
function told(...rows: TicketEvent[][]): TicketEvent[] {
  return rows.reduce<TicketEvent[]>((log, next) => [...log, ...additionsOf(log, next, SOURCE)], []);
}
const shown = (log: TicketEvent[]) => effectiveLog(log).map(({ name, occurredAt }) => [name, occurredAt]);

test('a step that the log lacks is added as it is', () => {
  const log = told(row(), row(['HANDED_OVER', '2026-01-06 09:00']));
  expect(log.map(({ name }) => name)).toEqual(['RECEIVED', 'HANDED_OVER']);
});

test('the same row again adds nothing', () => {
  expect(told(row(['HANDED_OVER', '2026-01-06 09:00']), row(['HANDED_OVER', '2026-01-06 09:00']))).toHaveLength(2);
});

test('a hand-over at another time corrects the one before, however often', () => {
  const log = told(
    row(['HANDED_OVER', '2026-01-06 09:00']),
    row(['HANDED_OVER', '2026-01-07 09:00']),
    row(['HANDED_OVER', '2026-01-08 09:00']),
  );
  expect(log.map(({ name, facts: said }) => [name, said?.corrects])).toEqual([
    ['RECEIVED', undefined],
    ['HANDED_OVER', undefined],
    ['CORRECTED', 2],
    ['CORRECTED', 2],
  ]);
  expect(shown(log)).toEqual([
    ['RECEIVED', at('2026-01-05 09:00')],
    ['HANDED_OVER', at('2026-01-08 09:00')],
  ]);
  const { handedOverAt, endedRecordedAt, eventCount } = projectTicket(facts, log, policies);
  expect([handedOverAt, endedRecordedAt, eventCount]).toEqual([at('2026-01-08 09:00'), at('2026-01-08 09:00'), 4]);
});

test('an end that the source takes back is struck, and the ticket is open again', () => {
  const log = told(row(['HANDED_OVER', '2026-01-06 09:00']), row());
  expect(projectTicket(facts, log, policies)).toMatchObject({ state: 'RECEIVED', handedOverAt: null, endedAt: null });
});

test('a finish at an unknown time gives way to a hand-over', () => {
  const log = told(row(['CLOSED', '2026-01-06 09:00']), row(['HANDED_OVER', '2026-01-07 09:00']));
  expect(projectTicket(facts, log, policies)).toMatchObject({ state: 'HANDED_OVER', handedOverAt: at('2026-01-07 09:00') });
});

test('what people recorded stays when the source says nothing of it', () => {
  const log = [...row(), ...aLog([['TRIAGED', '2026-01-05 10:00']], 'hub')];
  expect(additionsOf(log, row(), SOURCE)).toEqual([]);
});
