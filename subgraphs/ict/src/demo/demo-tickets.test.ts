import { medianOfBins } from '@nakhon/core/histogram';
import { workingCalendar } from '@nakhon/core/working-time';
import { referenceHolidays } from '@nakhon/db/reference';
import { referenceServiceStandards } from '@nakhon/db/reference-figures';
import { expect, test } from 'vitest';
import { RepairEventName, RepairKind } from '../repair-ticket/repair-ticket.enums.js';
import { effectiveLog, stepsOf } from '../repair-ticket/effective-log.rules.js';
import { projectTicket } from '../repair-ticket/repair-ticket.rules.js';
import type { StandardPolicy } from '../service-standard/service-standard.rules.js';
import { mayFollow } from '../work/move.rules.js';
import { generateRepairs } from './demo-tickets.js';

const asOf = new Date('2026-11-21T03:00:00Z');
const generated = generateRepairs({ seed: 'nakhon', asOf });
const { tickets } = generated;
const policies = {
  standards: referenceServiceStandards() as unknown as StandardPolicy[],
  calendar: workingCalendar(referenceHolidays().map(({ date }) => date)),
};
const projected = tickets.map((ticket) => ({ ...ticket, ...projectTicket(ticket, ticket.events, policies) }));

function medianMinutes(agencyCode?: string): number {
  const minutes = projected.flatMap((ticket) =>
    agencyCode === undefined || ticket.agencyCode === agencyCode ? [ticket.turnaroundMinutes] : [],
  );
  const bins = minutes
    .filter((value) => value !== null)
    .toSorted((a, b) => a - b)
    .map((value) => ({ value, count: 1 }));
  return medianOfBins(bins)!;
}

test('the same seed gives the same tickets, another seed others', () => {
  expect(generateRepairs({ seed: 'nakhon', asOf })).toEqual(generated);
  expect(generateRepairs({ seed: 'other', asOf }).tickets.map(({ id }) => id)).not.toEqual(tickets.map(({ id }) => id));
});

test('about nine thousand repairs of all 50 offices and 20 departments, of three kinds', () => {
  expect(tickets.length).toBeGreaterThan(8000);
  expect(tickets.length).toBeLessThan(10_000);
  expect(new Set(tickets.map(({ agencyCode }) => agencyCode)).size).toBe(70);
  expect(new Set(tickets.map(({ kind }) => kind))).toEqual(new Set([RepairKind.HARDWARE, RepairKind.SOFTWARE, RepairKind.NETWORK]));
});

test('every id and number is there once', () => {
  expect(new Set(tickets.map(({ id }) => id)).size).toBe(tickets.length);
  expect(new Set(tickets.map(({ code }) => code)).size).toBe(tickets.length);
});

test('nothing happens before fiscal year 2567 or after the day of the demonstration', () => {
  const times = tickets.flatMap(({ events }) => events.map(({ occurredAt }) => occurredAt.getTime()));
  expect(Math.min(...times.slice(0, 100))).toBeGreaterThanOrEqual(Date.parse('2023-09-30T17:00:00Z'));
  expect(times.every((time) => time <= asOf.getTime())).toBe(true);
});

test('คลองสามวา is slow and หลักสี่ fast against all', () => {
  expect(medianMinutes('50460000')).toBeGreaterThan(1.5 * medianMinutes());
  expect(medianMinutes('50410000')).toBeLessThan(0.8 * medianMinutes());
});

test('most but not all of what has a standard keeps it, and networks have none', () => {
  const judged = projected.filter(({ withinStandard }) => withinStandard !== null);
  const kept = judged.filter(({ withinStandard }) => withinStandard).length / judged.length;
  expect(kept).toBeGreaterThan(0.7);
  expect(kept).toBeLessThan(0.95);
  expect(judged.some(({ kind }) => kind === RepairKind.NETWORK)).toBe(false);
});

test('the backlog is small and has a few old ones; some repairs are cancelled, closed or beyond repair', () => {
  const open = projected.filter(({ endedAt }) => endedAt === null);
  const old = open.filter(({ receivedAt }) => asOf.getTime() - receivedAt.getTime() > 180 * 86_400_000);
  expect(open.length).toBeGreaterThan(40);
  expect(open.length).toBeLessThan(400);
  expect(old.length).toBeGreaterThan(1);
  expect(old.length).toBeLessThan(30);
  const states = new Set(projected.map(({ state }) => state));
  for (const state of [RepairEventName.CANCELLED, RepairEventName.CLOSED, RepairEventName.BEYOND_REPAIR, RepairEventName.WAITING_PART])
    expect(states).toContain(state);
});

test('every repair is on a device of its agency, with an officer of its section once it is sorted', () => {
  const devices = new Map(generated.devices.map((device) => [device.id, device]));
  const officers = new Map(generated.officers.map((officer) => [officer.id, officer]));
  expect(tickets.every(({ deviceId, agencyCode }) => devices.get(deviceId!)!.agency_code === agencyCode)).toBe(true);
  const sorted = projected.filter(({ events }) => events.some(({ name }) => name === RepairEventName.TRIAGED));
  expect(sorted.length).toBeGreaterThan(8000);
  expect(sorted.every(({ officerId }) => officers.has(officerId!))).toBe(true);
});

test('every move of every log is one that the table of moves knows', () => {
  const wrong = tickets.flatMap(({ code, events }) => {
    const steps = stepsOf(effectiveLog(events));
    return steps.slice(1).flatMap(({ name }, index) => {
      const waitedFrom = steps.slice(0, index + 1).findLast((step) => step.name !== RepairEventName.WAITING_AGENCY)?.name ?? null;
      return mayFollow(steps[index]!.name, name, waitedFrom) ? [] : [`${code}: ${steps[index]!.name} → ${name}`];
    });
  });
  expect(wrong).toEqual([]);
});

test('some fail again under the guarantee, on site and by the same officer', () => {
  const byId = new Map(projected.map((ticket) => [ticket.id, ticket]));
  const repeats = projected.filter(({ guaranteeOf }) => guaranteeOf != null);
  expect(repeats.length).toBeGreaterThan(100);
  expect(repeats.length).toBeLessThan(600);
  for (const { guaranteeOf, deviceId, problem, receivedAt } of repeats) {
    const first = byId.get(guaranteeOf!)!;
    expect([first.deviceId, first.problem]).toEqual([deviceId, problem]);
    expect(receivedAt.getTime() - first.handedOverAt!.getTime()).toBeLessThan(31 * 86_400_000);
  }
  const worked = repeats.filter(({ place }) => place !== null);
  expect(worked.every(({ place }) => place === 'ON_SITE')).toBe(true);
});

test('the requester’s agency has an open repair in every state that an open one can have', () => {
  const open = projected.filter(({ agencyCode, endedAt }) => agencyCode === '50010000' && endedAt === null);
  const states = ['RECEIVED', 'TRIAGED', 'DIAGNOSING', 'MENDING', 'WAITING_PART', 'WAITING_AGENCY', 'QUALITY_CHECK', 'READY', 'NOTIFIED'];
  for (const state of states) expect(open.map((ticket) => String(ticket.state))).toContain(state);
});

test('one failure under the guarantee is open, and some hand-overs were corrected', () => {
  const open = projected.filter(({ guaranteeOf, endedAt }) => guaranteeOf != null && endedAt === null);
  expect(open.length).toBeGreaterThan(0);
  expect(open.every(({ place, officerId }) => place === 'ON_SITE' && officerId !== null)).toBe(true);
  const corrected = tickets.filter(({ events }) => events.some(({ name }) => name === RepairEventName.CORRECTED));
  expect(corrected.length).toBeGreaterThan(20);
  expect(corrected.length).toBeLessThan(120);
});
