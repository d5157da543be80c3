import { expect, test } from 'vitest';
import type { EventFacts } from './event-facts.js';
import { RepairEventName, RepairKind } from './repair-ticket.enums.js';
import { projectTicket } from './repair-ticket.rules.js';
import type { TicketEvent } from './ticket-event.js';
import { aLog, at, policies, type EventLine } from './ticket-fixture.js';

const facts = { kind: RepairKind.HARDWARE, finishUnknown: false, observedUntil: null };
const MONDAY: EventLine = ['RECEIVED', '2026-01-05 09:00'];

function said(name: keyof typeof RepairEventName, when: string, given: Partial<TicketEvent> & { facts?: EventFacts } = {}): TicketEvent {
  return { name: RepairEventName[name], occurredAt: at(when), recordedAt: at(when), noteTh: null, source: 'hub', ...given };
}
const corrected = (when: string, given: EventFacts) => said('CORRECTED', when, { facts: { reasonTh: 'x', ...given } });
const project = (...log: TicketEvent[]) => projectTicket(facts, log, policies);

test('events beside the state leave it and its time as they are, and count', () => {
  const log = [...aLog([MONDAY]), said('NOTED', '2026-01-05 10:00', { facts: { causeTh: 'ฝุ่น' } }), said('ASSIGNED', '2026-01-05 11:00')];
  expect(project(...log)).toMatchObject({ state: 'RECEIVED', stateSince: at('2026-01-05 09:00'), eventCount: 3, causeTh: 'ฝุ่น' });
});

test('the newest word on officer, section, place, cause, remedy and promise holds', () => {
  const log = [
    ...aLog([MONDAY]),
    said('TRIAGED', '2026-01-05 10:00', { facts: { place: 'COLLECTED' as never } }),
    said('ASSIGNED', '2026-01-05 10:10', { officerId: 'a' }),
    said('MENDING', '2026-01-05 11:00', { officerId: 'b', facts: { causeTh: 'หนึ่ง' } }),
    said('NOTED', '2026-01-05 12:00', { facts: { causeTh: 'สอง', remedyTh: 'เปลี่ยน', promisedOn: '2026-01-09' } }),
  ];
  expect(project(...log)).toMatchObject({
    officerId: 'b',
    place: 'COLLECTED',
    causeTh: 'สอง',
    remedyTh: 'เปลี่ยน',
    promisedOn: '2026-01-09',
  });
  const handed = said('ASSIGNED', '2026-01-05 13:00', { facts: { section: 'SERVICE_1' as never } });
  expect(project(...log, handed)).toMatchObject({ officerId: null, handedToSection: 'SERVICE_1' });
});

test('waits for agency and part run beside each other, those not ended are left to the clock', () => {
  const log = aLog([
    MONDAY,
    ['DIAGNOSING', '2026-01-05 10:00'],
    ['WAITING_PART', '2026-01-05 11:00'],
    ['WAITING_AGENCY', '2026-01-05 12:00'],
    ['WAITING_PART', '2026-01-05 13:00'],
  ]);
  expect(project(...log)).toMatchObject({ waitedAgencyMinutes: 60, waitedPartMinutes: 0, partSince: at('2026-01-05 11:00') });
  const on = aLog([['MENDING', '2026-01-05 14:30']]);
  expect(project(...log, ...on)).toMatchObject({
    waitedAgencyMinutes: 60,
    waitedPartMinutes: 210,
    partSince: null,
    standardCode: 'HARDWARE_WITH_PART',
  });
});

test('every quality check that sent it back is counted', () => {
  const log = aLog([
    MONDAY,
    ['MENDING', '2026-01-05 11:00'],
    ['QUALITY_CHECK', '2026-01-05 12:00'],
    ['MENDING', '2026-01-05 12:10'],
    ['QUALITY_CHECK', '2026-01-05 12:20'],
    ['MENDING', '2026-01-05 12:30'],
    ['QUALITY_CHECK', '2026-01-05 13:00'],
  ]);
  expect(project(...log)).toMatchObject({ failedChecks: 2 });
});

test('a corrected time holds for the deadline and the hand-over, and was not known before it was corrected', () => {
  const log = [
    ...aLog([MONDAY, ['HANDED_OVER', '2026-01-12 09:00']]),
    corrected('2026-01-13 09:00', { corrects: 2, occurredAt: at('2026-01-09 09:00').toISOString() }),
  ];
  expect(project(...log)).toMatchObject({
    state: 'HANDED_OVER',
    handedOverAt: at('2026-01-09 09:00'),
    endedRecordedAt: at('2026-01-13 09:00'),
    withinStandard: true,
    turnaroundMinutes: 4 * 24 * 60,
    eventCount: 3,
  });
});

test('a struck end opens the ticket again; a later correction of the same line holds', () => {
  const log = [...aLog([MONDAY, ['CANCELLED', '2026-01-06 09:00']]), corrected('2026-01-07 09:00', { corrects: 2, struck: true })];
  expect(project(...log)).toMatchObject({ state: 'RECEIVED', endedAt: null, openUntil: null });
});

test('corrections of lines that are not there, and of corrections, change nothing', () => {
  const log = [
    ...aLog([MONDAY]),
    corrected('2026-01-06 09:00', { corrects: 9, struck: true }),
    corrected('2026-01-06 10:00', { corrects: 2, struck: true }),
  ];
  expect(project(...log)).toMatchObject({ state: 'RECEIVED', eventCount: 3 });
});

test('what is corrected away may not leave a ticket that was never received', () => {
  const log = [...aLog([MONDAY]), corrected('2026-01-06 09:00', { corrects: 1, struck: true })];
  expect(() => project(...log)).toThrow(expect.objectContaining({ code: 'REPAIR_NOT_RECEIVED_FIRST' }));
});
