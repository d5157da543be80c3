import { encodeCursor } from '@nakhon/kit/paging';
import { Role, ROLES } from '@nakhon/kit/role';
import { aViewer, startHarness, type SubgraphHarness } from '@nakhon/kit/subgraph-harness';
import type { Viewer } from '@nakhon/kit/viewer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ictDefinition } from '../definition.js';
import { TICKET_ROLES } from '../permissions.js';
import { repairDesk, writeTickets, type TicketFate } from './repair-ticket.bulk.js';
import type { TicketToWrite } from './ticket-to-write.js';
import { RepairKind } from './repair-ticket.enums.js';
import { aTicket, at } from './ticket-fixture.js';

const NOW = at('2026-11-21 10:00');
const PHRA_NAKHON = '/00000000/50010000/';
let harness: SubgraphHarness;
let fates: TicketFate[];

const tickets: TicketToWrite[] = [
  aTicket([
    ['RECEIVED', '2026-10-05 09:00'],
    ['TRIAGED', '2026-10-05 09:10'],
    ['HANDED_OVER', '2026-10-06 09:00'],
  ]),
  aTicket(
    [
      ['RECEIVED', '2026-10-06 09:00'],
      ['HANDED_OVER', '2026-10-20 09:00'],
    ],
    { subjectTh: 'จอภาพกะพริบ 100%' },
  ),
  aTicket([['RECEIVED', '2026-10-07 09:00']], { kind: RepairKind.SOFTWARE }),
  aTicket(
    [
      ['RECEIVED', '2026-10-07 09:00'],
      ['CANCELLED', '2026-10-08 09:00'],
    ],
    { agencyCode: '50020000' },
  ),
  aTicket(
    [
      ['RECEIVED', '2026-10-07 09:00'],
      ['CLOSED', '2026-10-08 09:00'],
    ],
    { agencyCode: '50020000', finishUnknown: true },
  ),
  aTicket([['HANDED_OVER', '2026-10-08 09:00']]),
];

beforeAll(async () => {
  harness = await startHarness(ictDefinition, NOW);
  fates = await harness.subgraph.orm.em.fork().transactional(async (em) => writeTickets(em, await repairDesk(em), tickets));
});
afterAll(() => harness.close());

interface Page {
  repairTickets: {
    edges: { cursor: string; node: { code: string } }[];
    pageInfo: { hasNextPage: boolean; endCursor: string };
    totalCount: number;
  };
}

async function page(args = '', viewer: Viewer = aViewer([Role.EXECUTIVE])): Promise<Page['repairTickets']> {
  const query = `{ repairTickets(fiscalYear: 2570, quarter: 1 ${args}) { edges { cursor node { code } } pageInfo { hasNextPage endCursor } totalCount } }`;
  const answer = await harness.ask<Page>(query, {}, viewer);
  expect(answer.errors).toBeUndefined();
  return answer.data!.repairTickets;
}

const codesOf = ({ edges }: Page['repairTickets']) => edges.map(({ node }) => tickets.findIndex(({ code }) => code === node.code));

test('a ticket whose log breaks a rule is refused and the others are written', () => {
  expect(fates.map((fate) => (typeof fate === 'object' ? fate.code : fate))).toEqual([
    ...Array(5).fill('placed'),
    'REPAIR_NOT_RECEIVED_FIRST',
  ]);
});

test.each([
  ['received in the quarter, without a status', '', [4, 3, 2, 1, 0]],
  ['open', ', status: OPEN', [2]],
  ['handed over', ', status: HANDED_OVER', [1, 0]],
  ['ended otherwise', ', status: ENDED', [3]],
  ['finished at an unknown time', ', status: UNKNOWN', [4]],
  ['of a kind', ', kind: SOFTWARE', [2]],
  ['of a section', ', section: SERVICE_1', [2]],
  ['of a scope', ', scope: { districtCodes: ["1008"] }', [4, 3]],
  ['found by their subject, its signs taken as they are', ', search: "100%"', [1]],
  ['found by nothing', ', search: "_"', []],
  ['of a source', ', source: "generated"', []],
])('lists tickets %s', async (_, args, expected) => {
  expect(codesOf(await page(args))).toEqual(expected);
});

test('figures open down to as many rows as they count', async () => {
  const query = '{ repairTurnaround(fiscalYear: 2570, quarter: 1) { received completed open } }';
  const { data } = await harness.ask<{ repairTurnaround: Record<string, number> }>(query, {}, aViewer([Role.EXECUTIVE]));
  const totals = await Promise.all(['', ', status: HANDED_OVER', ', status: OPEN'].map(async (args) => (await page(args)).totalCount));
  expect(totals).toEqual([data!.repairTurnaround['received'], data!.repairTurnaround['completed'], data!.repairTurnaround['open']]);
});

test.each(['RECEIVED', 'TURNAROUND', 'DUE'])('pages by %s show every ticket once, in both directions', async (order) => {
  for (const descending of [true, false]) {
    const seen: number[] = [];
    let after = '';
    for (let more = true; more;) {
      const part = await page(`, orderBy: ${order}, descending: ${descending}, first: 2${after}`);
      seen.push(...codesOf(part));
      expect(part.totalCount).toBe(5);
      more = part.pageInfo.hasNextPage;
      after = `, after: "${part.pageInfo.endCursor}"`;
    }
    expect(seen).toHaveLength(5);
    expect(new Set(seen).size).toBe(5);
    expect(codesOf(await page(`, orderBy: ${order}, descending: ${descending}`))).toEqual(seen);
  }
});

test('a page costs two statements and one more for the logs', async () => {
  harness.statements.length = 0;
  const query = '{ repairTickets(fiscalYear: 2570, quarter: 1) { totalCount edges { node { code agency { code } events { name } } } } }';
  await harness.ask(query, {}, aViewer([Role.EXECUTIVE]));
  expect(harness.statements).toHaveLength(3);
});

test('a ticket tells all of itself', async () => {
  const query = `{ repairTicket(code: "${tickets[0]!.code}") { kind subjectTh agency { code } section state receivedAt handedOverAt dueAt turnaroundHours withinStandard openDays deviceTh source events { name occurredAt source } } }`;
  const answer = await harness.ask<{ repairTicket: object }>(query, {}, aViewer([Role.TECHNICIAN]));
  expect(JSON.parse(JSON.stringify(answer.data))).toEqual({
    repairTicket: {
      kind: 'HARDWARE',
      subjectTh: 'เปิดเครื่องไม่ติด',
      agency: { code: '50010000' },
      section: 'REPAIR',
      state: 'HANDED_OVER',
      receivedAt: '2026-10-05T02:00:00.000Z',
      handedOverAt: '2026-10-06T02:00:00.000Z',
      dueAt: '2026-10-08T09:30:00.000Z',
      turnaroundHours: 24,
      withinStandard: true,
      openDays: null,
      deviceTh: 'Thara Desk 300',
      source: 'hub',
      events: [
        { name: 'RECEIVED', occurredAt: '2026-10-05T02:00:00.000Z', source: 'hub' },
        { name: 'TRIAGED', occurredAt: '2026-10-05T02:10:00.000Z', source: 'hub' },
        { name: 'HANDED_OVER', occurredAt: '2026-10-06T02:00:00.000Z', source: 'hub' },
      ],
    },
  });
});

test('an open ticket tells for how many days', async () => {
  const answer = await harness.ask<{ repairTicket: { openDays: number } }>(
    `{ repairTicket(code: "${tickets[2]!.code}") { openDays } }`,
    {},
    aViewer([Role.STOCK]),
  );
  expect(answer.data!.repairTicket.openDays).toBe(45);
});

test.each(ROLES)('%s sees tickets, or is told who may', async (role) => {
  const { errors } = await harness.ask('{ repairTickets(fiscalYear: 2570, quarter: 1) { totalCount } }', {}, aViewer([role]));
  expect(errors?.[0]?.extensions?.['code']).toBe(TICKET_ROLES.includes(role) ? undefined : 'FORBIDDEN');
});

test.each(ROLES)('%s sees figures, standards and sources', async (role) => {
  const query = '{ repairTurnaround(fiscalYear: 2570, quarter: 1) { received } serviceStandards { code } ictSources }';
  expect((await harness.ask(query, {}, aViewer([role]))).errors).toBeUndefined();
});

test('nobody sees anything before signing in', async () => {
  for (const query of [
    '{ ictSources }',
    '{ serviceStandards { code } }',
    '{ repairTurnaround(fiscalYear: 2570, quarter: 1) { received } }',
    '{ repairTicket(code: "x") { id } }',
  ]) {
    expect((await harness.ask(query)).errors?.[0]?.extensions?.['code']).toBe('UNAUTHENTICATED');
  }
});

test('tickets of other subtrees are not there: not in lists, not by number, not by reference', async () => {
  const head = aViewer([Role.HEAD], PHRA_NAKHON);
  expect(codesOf(await page('', head))).toEqual([2, 1, 0]);
  const foreign = tickets[3]!;
  const byCode = await harness.ask<{ repairTicket: null }>(`{ repairTicket(code: "${foreign.code}") { id } }`, {}, head);
  expect(byCode.data!.repairTicket).toBeNull();
  const r = [tickets[0]!, foreign].map(({ id }) => ({ __typename: 'RepairTicket', id }));
  const byReference = await harness.ask<{ _entities: ({ code: string } | null)[] }>(
    'query ($r: [_Any!]!) { _entities(representations: $r) { ... on RepairTicket { code } } }',
    { r },
    head,
  );
  expect(byReference.data!._entities.map((ticket) => ticket?.code)).toEqual([tickets[0]!.code, undefined]);
});

test.each([
  ['a cursor of another list', ', after: "eyJ4IjoxfQ"', 'CURSOR_INVALID'],
  ['a cursor of texts where numbers stand', `, after: "${encodeCursor(['abc', 'def'])}"`, 'CURSOR_INVALID'],
  ['a cursor past every number', `, after: "${encodeCursor([1e300, 'def'])}"`, 'CURSOR_INVALID'],
  ['a NUL in the search', ', search: "a\\u0000b"', 'TEXT_INVALID'],
  ['a NUL in the scope', ', scope: { agencyCodes: ["\\u0000"] }', 'TEXT_INVALID'],
  ['a search of 201 characters', `, search: "${'x'.repeat(201)}"`, 'SEARCH_TOO_LONG'],
  ['a page of none', ', first: 0', 'PAGE_SIZE_OUT_OF_RANGE'],
  ['too large a page', ', first: 101', 'PAGE_SIZE_OUT_OF_RANGE'],
])('refuses %s', async (_, args, code) => {
  const { errors } = await harness.ask(`{ repairTickets(fiscalYear: 2570, quarter: 1${args}) { totalCount } }`, {}, aViewer([Role.ADMIN]));
  expect(errors?.[0]?.extensions?.['code']).toBe(code);
});

test('a figure as of the year 0 is refused, not failed at', async () => {
  const query = '{ repairTurnaround(fiscalYear: 2570, quarter: 1, asOf: "0000-01-01T00:00:00Z") { received } }';
  const { errors } = await harness.ask(query, {}, aViewer([Role.ADMIN]));
  expect(errors?.[0]?.extensions?.['code']).toBe('TIME_INVALID');
});

test('the database refuses to change or take away an event', async () => {
  const em = harness.subgraph.orm.em.fork();
  await expect(em.execute("update repair_event set name = 'CLOSED'")).rejects.toThrow('never changed');
  await expect(em.execute('delete from repair_ticket')).rejects.toThrow('never changed');
});
