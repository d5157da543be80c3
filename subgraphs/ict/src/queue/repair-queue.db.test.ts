import { Role } from '@nakhon/kit/role';
import type { SubgraphHarness } from '@nakhon/kit/subgraph-harness';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { RepairKind } from '../repair-ticket/repair-ticket.enums.js';
import { repairDesk, writeTickets } from '../repair-ticket/repair-ticket.bulk.js';
import { aTicket, at, type EventLine } from '../repair-ticket/ticket-fixture.js';
import type { TicketToWrite } from '../repair-ticket/ticket-to-write.js';
import { queueCondition, queueCountsQuery, queuePageQuery } from './repair-queue.sql.js';
import { aPerson, lead, OFFICERS, PHRA_NAKHON, somchai, startWorkshop } from '../work/work-fixture.js';

const NOW = at('2026-11-27 10:00');
let harness: SubgraphHarness;

const given = (lines: EventLine[], more: Partial<TicketToWrite> = {}, officerId?: string): TicketToWrite => {
  const ticket = aTicket(lines, more);
  return officerId ? { ...ticket, events: ticket.events.map((event) => ({ ...event, officerId })) } : ticket;
};
/** Received on Monday 16, due on Thursday 19: late on the 27th. */
const tickets = [
  given(
    [
      ['RECEIVED', '2026-11-16 09:00'],
      ['TRIAGED', '2026-11-16 10:00'],
    ],
    { subjectTh: 'จอ 100%' },
    OFFICERS.somchai,
  ),
  given([['RECEIVED', '2026-11-26 09:00']]),
  given(
    [
      ['RECEIVED', '2026-11-25 09:00'],
      ['WAITING_PART', '2026-11-25 10:00'],
      ['WAITING_AGENCY', '2026-11-25 11:00'],
    ],
    {},
    OFFICERS.lead,
  ),
  given([['RECEIVED', '2026-11-25 08:30']], { kind: RepairKind.SOFTWARE, agencyCode: '50020000' }),
  // Waits since the day before it was due: not late, however long it waits.
  given([
    ['RECEIVED', '2026-11-17 09:00'],
    ['WAITING_AGENCY', '2026-11-19 10:00'],
  ]),
  given([
    ['RECEIVED', '2026-11-16 09:00'],
    ['HANDED_OVER', '2026-11-16 12:00'],
  ]),
  given([['RECEIVED', '2026-11-16 09:00']], { kind: RepairKind.CITIZEN_REPORT }),
  given([['RECEIVED', '2026-11-16 09:00']], { observedUntil: at('2026-12-31 00:00') }),
  given([['RECEIVED', '2026-11-26 15:00']], { kind: RepairKind.NETWORK }),
];

beforeAll(async () => {
  harness = await startWorkshop(NOW);
  await harness.subgraph.orm.em.fork().transactional(async (em) => writeTickets(em, await repairDesk(em), tickets));
});
afterAll(() => harness?.close());

interface Queue {
  edges: { node: { code: string } }[];
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string };
  counts: { state: string; count: number; late: number }[];
}
async function queue(args: string, viewer = lead): Promise<Queue> {
  const fields = 'edges { node { code } } totalCount pageInfo { hasNextPage endCursor } counts { state count late }';
  const { data, errors } = await harness.ask<{ repairQueue: Queue }>(`{ repairQueue${args} { ${fields} } }`, {}, viewer);
  expect(errors).toBeUndefined();
  return data!.repairQueue;
}
const placesOf = ({ edges }: Queue) => edges.map(({ node }) => tickets.findIndex(({ code }) => code === node.code));

test.each<[string, string, number[]]>([
  ['due first, what has no standard last', '', [0, 4, 3, 1, 2, 8]],
  ['by receipt', '(orderBy: RECEIVED)', [0, 4, 3, 2, 1, 8]],
  ['longest in its state first', '(orderBy: STATE_SINCE)', [0, 4, 3, 2, 1, 8]],
  ['of a section', '(section: SERVICE_2)', []],
  ['of another', '(section: SERVICE_1)', [3]],
  ['of states', '(states: [RECEIVED])', [3, 1, 8]],
  ['of a kind', '(kind: NETWORK)', [8]],
  ['of an agency with all below it', '(agencyCode: "50020000")', [3]],
  ['of a district', '(districtCode: "1008")', [3]],
  ['of an agency that is not in the district', '(agencyCode: "50010000", districtCode: "1008")', []],
  ['of an officer', `(officerId: "${OFFICERS.somchai}")`, [0]],
  ['of an officer that nobody is', '(officerId: "x")', []],
  ['mine', '(mine: true)', [2]],
  ['nobody’s', '(unassigned: true)', [4, 3, 1, 8]],
  ['late', '(late: true)', [0]],
  ['not late', '(late: false)', [4, 3, 1, 2, 8]],
  ['waiting for a part, beside a wait for the agency', '(waitingPart: true)', [2]],
  ['found by their subject, its signs taken as they are', '(search: "100%")', [0]],
])('lists what has not ended %s', async (_, args, expected) => {
  expect(placesOf(await queue(args))).toEqual(expected);
});

test('counts by state stand beside the page, whichever states it shows', async () => {
  const counts = [
    { state: 'RECEIVED', count: 3, late: 0 },
    { state: 'TRIAGED', count: 1, late: 1 },
    { state: 'WAITING_AGENCY', count: 2, late: 0 },
  ];
  const all = await queue('');
  expect([JSON.parse(JSON.stringify(all.counts)), all.totalCount]).toEqual([counts, 6]);
  const some = await queue('(states: [TRIAGED, WAITING_AGENCY])');
  expect([JSON.parse(JSON.stringify(some.counts)), some.totalCount]).toEqual([counts, 3]);
});

test('pages show every ticket once', async () => {
  const seen: number[] = [];
  let after = '';
  for (let more = true; more;) {
    const part = await queue(`(first: 4${after})`);
    seen.push(...placesOf(part));
    more = part.pageInfo.hasNextPage;
    after = `, after: "${part.pageInfo.endCursor}"`;
  }
  expect(seen).toEqual([0, 4, 3, 1, 2, 8]);
});

test('an agency sees its own', async () => {
  expect(placesOf(await queue('', aPerson('asker', Role.REQUESTER, PHRA_NAKHON)))).toEqual([0, 4, 1, 2, 8]);
});

test('a page with counts, officers and clocks costs three statements', async () => {
  harness.statements.length = 0;
  const query =
    '{ repairQueue(first: 20, mine: true, late: true) { totalCount counts { state count late } edges { node { code officer { nameTh } clock { tone remainingMinutes } agency { code } } } } }';
  expect((await harness.ask(query, {}, somchai)).errors).toBeUndefined();
  expect(harness.statements).toHaveLength(3);
});

test('neither page nor counts read what has ended', async () => {
  const em = harness.subgraph.orm.em.fork();
  await em.execute(
    `insert into repair_ticket (id, code, kind, subject_th, agency_code, section, source, state, received_at, received_recorded_at, finish_unknown, open_until, event_count)
     select gen_random_uuid(), 'X-' || n, 'HARDWARE', 'x', '50010000', 'REPAIR', 'generated', 'HANDED_OVER', '2026-01-05', '2026-01-05', false, '2026-01-06', 1
     from generate_series(1, 20000) n`,
  );
  await em.execute('analyze repair_ticket');
  const condition = queueCondition({}, { subtrees: ['/00000000/'], username: null, now: NOW });
  for (const { sql, parameters } of [queuePageQuery({}, condition, 21), queueCountsQuery(condition, NOW)]) {
    const plan = JSON.stringify(await em.execute(`explain ${sql}`, parameters));
    expect(plan).toMatch(/Index (Only )?Scan|Bitmap Heap Scan on repair_ticket/);
    expect(plan).not.toContain('Seq Scan on repair_ticket');
  }
});

test.each([
  ['a cursor of another list', '(after: "eyJ4IjoxfQ")', 'CURSOR_INVALID'],
  ['too large a page', '(first: 101)', 'PAGE_SIZE_OUT_OF_RANGE'],
  ['a search of 201 signs', `(search: "${'x'.repeat(201)}")`, 'SEARCH_TOO_LONG'],
])('refuses %s', async (_, args, code) => {
  const { errors } = await harness.ask(`{ repairQueue${args} { totalCount } }`, {}, lead);
  expect(errors?.[0]?.extensions['code']).toBe(code);
});
