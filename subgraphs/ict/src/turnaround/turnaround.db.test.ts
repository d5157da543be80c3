import { schemaDrift } from '@nakhon/kit/orm';
import { Role } from '@nakhon/kit/role';
import { aViewer, startHarness, type SubgraphHarness } from '@nakhon/kit/subgraph-harness';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ictDefinition } from '../definition.js';
import { repairDesk, writeTickets } from '../repair-ticket/repair-ticket.bulk.js';
import type { TicketToWrite } from '../repair-ticket/ticket-to-write.js';
import { RepairKind } from '../repair-ticket/repair-ticket.enums.js';
import { aTicket, at } from '../repair-ticket/ticket-fixture.js';

const NOW = at('2026-11-21 10:00');
const everyone = aViewer([Role.EVALUATOR]);
let harness: SubgraphHarness;

/** Tickets of fiscal year 2569, quarter 1 (October to December 2025). */
const tickets = (): TicketToWrite[] => [
  aTicket([
    ['RECEIVED', '2025-10-06 09:00'],
    ['HANDED_OVER', '2025-10-06 19:00'],
  ]),
  aTicket([
    ['RECEIVED', '2025-10-07 09:00'],
    ['HANDED_OVER', '2025-11-07 09:00'],
  ]),
  aTicket(
    [
      ['RECEIVED', '2025-11-03 09:00'],
      ['HANDED_OVER', '2025-11-03 11:00', '2025-12-20 09:00'],
    ],
    { kind: RepairKind.NETWORK },
  ),
  aTicket([
    ['RECEIVED', '2025-12-30 09:00'],
    ['HANDED_OVER', '2026-01-02 09:00'],
  ]),
  aTicket([['RECEIVED', '2025-10-20 09:00']]),
  aTicket([
    ['RECEIVED', '2025-12-01 09:00'],
    ['CANCELLED', '2025-12-02 09:00'],
  ]),
  aTicket(
    [
      ['RECEIVED', '2025-12-01 09:00'],
      ['CLOSED', '2025-12-05 09:00'],
    ],
    { finishUnknown: true, source: 'import:x', observedUntil: at('2025-12-16 00:00') },
  ),
  aTicket([['RECEIVED', '2025-12-02 09:00']], { source: 'import:x', observedUntil: at('2025-12-16 00:00') }),
  aTicket(
    [
      ['RECEIVED', '2025-10-06 09:00'],
      ['HANDED_OVER', '2025-10-08 09:00'],
    ],
    { agencyCode: '24020100' },
  ),
];

beforeAll(async () => {
  harness = await startHarness(ictDefinition, NOW);
  await harness.subgraph.orm.em.fork().transactional(async (em) => writeTickets(em, await repairDesk(em), tickets()));
});
afterAll(() => harness.close());

const FIELDS = 'asOf received completed open medianHours p90Hours withinStandardPercent oldestOpenDays sources observedUntil';

async function figure(of: string, code: string, args: string): Promise<Record<string, unknown>> {
  const answer = await harness.ask<{ _entities: [{ repairTurnaround: object }] }>(
    `query ($r: [_Any!]!) { _entities(representations: $r) { ... on ${of} { repairTurnaround(${args}) { ${FIELDS} } } } }`,
    { r: [{ __typename: of, code }] },
    everyone,
  );
  expect(answer.errors).toBeUndefined();
  return { ...answer.data!._entities[0].repairTurnaround };
}

test('the migrated schema is what the entities say', async () => {
  expect(await schemaDrift(harness.subgraph.orm)).toBe('');
});

test('a quarter that is over shows what came in, what was handed over and what stayed open', async () => {
  expect(await figure('District', '1001', 'fiscalYear: 2569, quarter: 1')).toEqual({
    asOf: '2025-12-31T16:59:59.999Z',
    received: 8,
    completed: 3,
    open: 2,
    medianHours: 10,
    p90Hours: 597.2,
    withinStandardPercent: 50,
    oldestOpenDays: 72,
    sources: ['hub', 'import:x'],
    observedUntil: '2025-12-15T16:59:59.999Z',
  });
});

test.each([
  [
    'the kind',
    ', kind: NETWORK',
    { received: 1, completed: 1, open: 0, medianHours: 2, withinStandardPercent: null, oldestOpenDays: null },
  ],
  [
    'the source, which ends before the cut-off: what was open then is not known',
    ', source: "import:x"',
    { received: 2, completed: 0, open: null, sources: ['import:x'] },
  ],
  ['a source nobody knows: no data', ', source: "import:y"', { received: null, completed: null, open: null, sources: [] }],
])('figures can be cut to %s', async (_, filter, expected) => {
  expect(await figure('District', '1001', `fiscalYear: 2569, quarter: 1${filter}`)).toMatchObject(expected);
});

test.each([
  ['before a late record was made, the hand-over is not known', '2025-12-10T03:00:00Z', { completed: 2, open: 3, oldestOpenDays: 51 }],
  ['in the middle of the quarter only what happened by then counts', '2025-11-07T01:00:00Z', { received: 4, completed: 1, open: 3 }],
  ['an hour later one more is handed over', '2025-11-07T03:00:00Z', { received: 4, completed: 2, open: 2 }],
  ['while an import was still watched its unfinished ticket is open', '2025-12-15T16:59:59Z', { open: 3 }],
  ['and a second later it is not', '2025-12-15T17:00:01Z', { open: 2 }],
])('as of a day, %s', async (_, asOf, expected) => {
  expect(await figure('District', '1001', `fiscalYear: 2569, quarter: 1, asOf: "${asOf}"`)).toMatchObject(expected);
});

test('a covered district without tickets has zeros, a quarter to come or before all data has nulls', async () => {
  const zero = { received: 0, completed: 0, open: 0, medianHours: null, p90Hours: null, withinStandardPercent: null };
  expect(await figure('District', '1050', 'fiscalYear: 2569, quarter: 1')).toMatchObject(zero);
  for (const quarter of ['fiscalYear: 2570, quarter: 2', 'fiscalYear: 2560, quarter: 1']) {
    expect(await figure('District', '1001', quarter)).toMatchObject({ received: null, completed: null, open: null, sources: [] });
  }
});

test('an agency counts its divisions and sections', async () => {
  expect(await figure('Agency', '24000000', 'fiscalYear: 2569, quarter: 1')).toMatchObject({ received: 1, completed: 1, medianHours: 48 });
});

test('the whole, a scope and the trend agree, and a trend ends with its quarter', async () => {
  const answer = await harness.ask<Record<string, unknown>>(
    `{ all: repairTurnaround(fiscalYear: 2569, quarter: 1) { received completed }
       two: repairTurnaround(fiscalYear: 2569, quarter: 1, scope: { districtCodes: ["1001"], agencyCodes: ["24020000"] }) { received completed }
       trend: repairTrend(fiscalYear: 2569, quarter: 2, quarters: 3) { fiscalYear quarter received completed } ictSources }`,
    {},
    everyone,
  );
  expect(JSON.parse(JSON.stringify(answer))).toEqual({
    data: {
      all: { received: 9, completed: 4 },
      two: { received: 9, completed: 4 },
      trend: [
        { fiscalYear: 2568, quarter: 4, received: null, completed: null },
        { fiscalYear: 2569, quarter: 1, received: 9, completed: 4 },
        { fiscalYear: 2569, quarter: 2, received: 0, completed: 1 },
      ],
      ictSources: ['hub', 'import:x'],
    },
  });
});

test('50 districts cost one statement', async () => {
  harness.statements.length = 0;
  const r = Array.from({ length: 50 }, (_, index) => ({ __typename: 'District', code: String(1001 + index) }));
  const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on District { repairTurnaround(fiscalYear: 2569, quarter: 1) { received } } } }`;
  const answer = await harness.ask<{ _entities: { repairTurnaround: { received: number } }[] }>(query, { r }, everyone);
  expect(answer.data!._entities.map(({ repairTurnaround }) => repairTurnaround.received)).toEqual([8, ...Array(49).fill(0)]);
  expect(harness.statements).toHaveLength(1);
});

test('the counters hold what a recount of the tickets gives', async () => {
  const em = harness.subgraph.orm.em.fork();
  const kept = await em.execute(
    'select agency_code, month::text, kind, source, minutes, count, with_standard, within_standard from turnaround_bin order by 1, 2, 3, 4, 5',
  );
  const counted =
    await em.execute(`select agency_code, (date_trunc('month', handed_over_at at time zone 'Asia/Bangkok')::date)::text as month, kind, source, turnaround_minutes as minutes,
    count(*)::int as count, count(within_standard)::int as with_standard, (count(*) filter (where within_standard))::int as within_standard
    from repair_ticket where handed_over_at is not null group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5`);
  expect(kept).toEqual(counted);
});

/** The tree as it is kept, and as the bins give it: count by root and slot, slot and part. */
async function treeAndBins() {
  const em = harness.subgraph.orm.em.fork();
  const group = 'agency_code, month::text, kind, source';
  const kept = await em.execute(
    `select * from (select ${group}, node, slot::int - 1 as slot, n - lag(n, 1, 0) over (partition by agency_code, month, kind, source, node order by slot) as n
       from turnaround_tree cross join lateral unnest(counts) with ordinality as counted(n, slot)) each
     where n <> 0 order by 1, 2, 3, 4, 5, 6`,
  );
  const counted = await em.execute(
    `select ${group}, node, slot, sum(count)::int as n from turnaround_bin cross join lateral (select turnaround_slot(minutes, turnaround_octave(minutes)) as top) found
       cross join lateral (values (-1, top), (top, turnaround_part_of(minutes, top))) each(node, slot)
     group by 1, 2, 3, 4, 5, 6 having sum(count) <> 0 order by 1, 2, 3, 4, 5, 6`,
  );
  const sums = (table: string, where: string) =>
    em.execute(
      `select ${group}, sum(count)::int as n, sum(with_standard)::int as has, sum(within_standard)::int as kept from ${table} ${where} group by 1, 2, 3, 4 order by 1, 2, 3, 4`,
    );
  return {
    tree: [kept, await sums('turnaround_tree', 'where node = -1'), await sums('turnaround_tree', 'where node >= 0')],
    bins: [counted, await sums('turnaround_bin', ''), await sums('turnaround_bin', '')],
  };
}

test('the tree holds what the bins sum up to, also after bins were changed and removed', async () => {
  const before = await treeAndBins();
  expect(before.tree[0]!.length).toBeGreaterThan(0);
  expect(before.tree).toEqual(before.bins);
  const em = harness.subgraph.orm.em.fork();
  const kept = await em.execute('select * from turnaround_bin');
  try {
    await em.execute('update turnaround_bin set count = count + 5, within_standard = with_standard');
    await em.execute("delete from turnaround_bin where kind = 'NETWORK'");
    const { tree, bins } = await treeAndBins();
    expect(tree).toEqual(bins);
    expect(await em.execute("select 1 from turnaround_tree where kind = 'NETWORK'")).toEqual([]);
  } finally {
    await em.execute('delete from turnaround_bin');
    await em.execute('insert into turnaround_bin select * from jsonb_populate_recordset(null::turnaround_bin, ?::jsonb)', [
      JSON.stringify(kept),
    ]);
  }
});

test('every number of minutes lies in its slot and part, and parts leave no gap', async () => {
  const em = harness.subgraph.orm.em.fork();
  const wrong = await em.execute(
    `select minutes from (select generate_series(0, 70000) union all select generate_series(70001, 6000000, 97)) each(minutes)
       cross join lateral (select turnaround_slot(minutes, turnaround_octave(minutes)) as slot) found cross join lateral (select turnaround_part_of(minutes, slot) as part) placed
     where not (slot between 0 and 63 and part between 0 and 63
       and turnaround_part_floor(slot, part) <= minutes and minutes < turnaround_part_floor(slot, part + 1))`,
  );
  expect(wrong).toEqual([]);
});
