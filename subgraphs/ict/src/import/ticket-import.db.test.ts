import { existsSync, readFileSync } from 'node:fs';
import { randomUUIDv7 } from 'node:crypto';
import { aFolder } from '@nakhon/kit/import/import-fixture';
import { startHarness, type SubgraphHarness } from '@nakhon/kit/subgraph-harness';
import { afterAll, beforeEach, afterEach, expect, test } from 'vitest';
import { ictDefinition } from '../definition.js';
import { repairDesk, writeTickets } from '../repair-ticket/repair-ticket.bulk.js';
import { RepairKind } from '../repair-ticket/repair-ticket.enums.js';
import { aTicket } from '../repair-ticket/ticket-fixture.js';
import { importTickets } from './ticket-import.js';

const NOW = new Date('2026-11-21T03:00:00Z');
const HEADER =
  'ticket_id,type,org,district,reported_at,last_state,first_observed_at,first_finished_observed_at,last_activity_when_finished,finish_is_bounded,turnaround_hours,star,count_reopen';
const DONE = '2022-A,ทางเท้า,x,พระนคร,2022-06-07 10:00:00+00,เสร็จสิ้น,2022-06-07T10:11:49Z,2022-06-08T10:00:29Z,,1,24,,';
const OPEN = '2022-B,น้ำท่วม,x,เขตดุสิต,2022-06-07 10:00:00+00,รอรับเรื่อง,2022-06-07T10:11:49Z,,,,,,';
const UNKNOWN = '2022-C,,x,สัมพันธ์วงศ์,2022-06-07 10:00:00+00,เสร็จสิ้น,2022-07-07T10:11:49Z,2022-07-07T10:11:49Z,,0,,,';
const NO_DISTRICT = '2022-D,"=HYPERLINK(""x"")",x,,2022-06-07 10:00:00+00,รอรับเรื่อง,2022-06-07T10:11:49Z,,,,,,';

const folder = aFolder();
let harness: SubgraphHarness;
beforeEach(async () => {
  harness = await startHarness(ictDefinition, NOW);
});
afterEach(() => harness.close());
afterAll(() => folder.remove());

function importLines(lines: readonly string[], options: { dryRun?: boolean; replace?: boolean; name?: string } = {}) {
  const { name = 'tickets.csv', ...rest } = options;
  const file = folder.write(name, [HEADER, ...lines, ''].join('\n'));
  return importTickets({ orm: harness.subgraph.orm, file, now: NOW, newId: randomUUIDv7, ...rest });
}

async function contentOf(): Promise<Record<string, unknown>> {
  const em = harness.subgraph.orm.em.fork();
  const tables = ['repair_ticket', 'repair_event', 'turnaround_bin', 'received_month', 'ticket_source', 'audit_row'];
  const rows = await Promise.all(
    tables.map((table) => em.execute(`select * from ${table} order by ${table === 'repair_ticket' ? 'code' : '1, 2, 3'}`)),
  );
  return Object.fromEntries(tables.map((table, index) => [table, rows[index]]));
}

test('places every good row, rejects the others with line and reason, and leaves no sign that a spreadsheet would run', async () => {
  const outcome = await importLines([DONE, OPEN, NO_DISTRICT, UNKNOWN]);
  expect(outcome).toMatchObject({ read: 4, placed: 3, unchanged: 0, rejected: 1, leftOut: 0 });
  expect(outcome.totals).toEqual({ handedOver: '1', finishUnknown: '1', unfinished: '1' });
  const rejects = readFileSync(outcome.rejectsFile!, 'utf8');
  expect(rejects).toContain('4,AGENCY_MISSING,');
  expect(rejects).toContain(`"'=HYPERLINK(""x"")"`);
  expect(await contentOf()).toMatchObject({
    repair_ticket: [
      { code: 'TRAFFY-2022-A', state: 'HANDED_OVER', turnaround_minutes: 1440, section: null, due_at: null },
      { code: 'TRAFFY-2022-B', state: 'RECEIVED', agency_code: '50070000' },
      { code: 'TRAFFY-2022-C', state: 'CLOSED', finish_unknown: true, handed_over_at: null, agency_code: '50030000' },
    ].map((row) => expect.objectContaining(row)),
    turnaround_bin: [expect.objectContaining({ minutes: 1440, count: 1, with_standard: 0 })],
    audit_row: [expect.objectContaining({ action: 'tickets.import', actor: 'hub:import' })],
  });
});

test('a second import of the same file changes nothing', async () => {
  await importLines([DONE, OPEN, UNKNOWN]);
  const before = await contentOf();
  expect(await importLines([DONE, OPEN, UNKNOWN])).toMatchObject({ placed: 0, unchanged: 3, rejected: 0, rejectsFile: null });
  expect(await contentOf()).toEqual(before);
});

test('a later file of the same system adds what has happened since, and the counters follow', async () => {
  await importLines([DONE, OPEN]);
  const later = OPEN.replace(',,,,,,', ',2022-06-09T10:00:00Z,,1,48,,').replace('รอรับเรื่อง', 'เสร็จสิ้น');
  expect(await importLines([DONE, later])).toMatchObject({ placed: 1, unchanged: 1 });
  const { repair_event, turnaround_bin, received_month } = (await contentOf()) as Record<string, { count: number; minutes: number }[]>;
  expect(repair_event).toHaveLength(4);
  expect(turnaround_bin!.map(({ minutes, count }) => [minutes, count])).toEqual([
    [1440, 1],
    [2880, 1],
  ]);
  expect(received_month!.map(({ count }) => count)).toEqual([1, 1]);
});

test('a later file with another time of hand-over corrects the first, and the counters follow', async () => {
  await importLines([DONE]);
  const before = (await contentOf()) as Record<string, { minutes: number }[]>;
  const moved = DONE.replace('2022-06-08T10:00:29Z', '2022-06-09T10:00:29Z');
  expect(moved).not.toBe(DONE);
  expect(await importLines([moved])).toMatchObject({ placed: 1, rejected: 0 });
  const { repair_event, turnaround_bin } = (await contentOf()) as Record<string, { name: string; minutes: number; count: number }[]>;
  expect(repair_event!.map(({ name }) => name)).toEqual(['RECEIVED', 'HANDED_OVER', 'CORRECTED']);
  expect(turnaround_bin!.map(({ minutes, count }) => [minutes, count])).toEqual([[before['turnaround_bin']![0]!.minutes + 1440, 1]]);
});

test('a dry run tells the same and writes nothing', async () => {
  const before = await contentOf();
  expect(await importLines([DONE, OPEN, UNKNOWN], { dryRun: true })).toMatchObject({ read: 3, placed: 3 });
  expect(await contentOf()).toEqual(before);
});

test('a number that comes twice in a file is taken once', async () => {
  const outcome = await importLines([DONE, DONE]);
  expect(outcome).toMatchObject({ placed: 1, rejected: 1 });
  expect(readFileSync(outcome.rejectsFile!, 'utf8')).toContain('3,EXTERNAL_ID_TWICE,');
});

test('a file that breaks off in the middle leaves nothing behind', async () => {
  const before = await contentOf();
  const lines = [...Array.from({ length: 2500 }, (_, index) => DONE.replace('2022-A', `2022-${index}`)), NO_DISTRICT, 'broken,row'];
  await expect(importLines(lines, { name: 'broken.csv' })).rejects.toMatchObject({ code: 'CSV_MALFORMED', facts: { line: 2503 } });
  expect(await contentOf()).toEqual(before);
  expect(existsSync(`${folder.path}/broken.csv.rejects.csv`)).toBe(false);
});

test('a header that fits no mapping is refused before anything is read', async () => {
  const file = folder.write('other.csv', 'a,b\n1,2\n');
  const refused = importTickets({ orm: harness.subgraph.orm, file, now: NOW, newId: randomUUIDv7 });
  await expect(refused).rejects.toMatchObject({ code: 'MAPPING_NOT_FOUND', facts: { columns: 'a, b' } });
});

test('tickets of two mappings that would bear one number are refused, and nothing is written', async () => {
  const mapping = (name: string) =>
    folder.write(
      `${name}.json`,
      JSON.stringify({
        name,
        kind: 'tickets',
        describes: 'x',
        columns: { externalId: 'ticket_id', agency: 'district', receivedAt: 'reported_at' },
        constants: { ticketKind: 'HARDWARE', observedUntil: '2023-04-08' },
      }),
    );
  const take = (name: string, line: string) => {
    const file = folder.write(`${name}.csv`, [HEADER, line, ''].join('\n'));
    return importTickets({ orm: harness.subgraph.orm, file, mapping: mapping(name), now: NOW, newId: randomUUIDv7 });
  };
  await take('office', OPEN);
  const before = await contentOf();
  await expect(take('office-2022', OPEN.replace('2022-B', 'B'))).rejects.toMatchObject({ code: 'TICKET_CODE_TAKEN' });
  expect(await contentOf()).toEqual(before);
});

test('an import that places nothing and takes demonstration tickets out is audited all the same', async () => {
  await importLines([DONE]);
  const em = harness.subgraph.orm.em.fork();
  const demonstration = aTicket([['RECEIVED', '2022-07-01 10:00']], { source: 'generated', kind: RepairKind.CITIZEN_REPORT });
  await em.transactional(async (inner) => writeTickets(inner, await repairDesk(inner), [demonstration]));
  expect(await importLines([DONE], { replace: true })).toMatchObject({ placed: 0, unchanged: 1, totals: { replaced: '1' } });
  const { repair_ticket, audit_row } = await contentOf();
  expect(repair_ticket).toHaveLength(1);
  expect(audit_row).toHaveLength(2);
});
