import { daysBetween, localDateOf } from '@nakhon/core/bangkok-time';
import { hoursHalfUp, percentileOfBins } from '@nakhon/core/histogram';
import { demoRandom } from '@nakhon/db/demo-random';
import { figureWindow } from '@nakhon/kit/figure-arguments';
import { Role } from '@nakhon/kit/role';
import { aViewer, type SubgraphHarness } from '@nakhon/kit/subgraph-harness';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { clearGenerated } from '../repair-ticket/generated-tickets.js';
import { repairDesk, writeTickets } from '../repair-ticket/repair-ticket.bulk.js';
import { RepairEventName, RepairKind } from '../repair-ticket/repair-ticket.enums.js';
import { aTicket, at } from '../repair-ticket/ticket-fixture.js';
import type { TicketToWrite } from '../repair-ticket/ticket-to-write.js';
import { percentOf } from '../turnaround/turnaround.rules.js';
import { DEVICES, hands, OFFICERS, requester, somchai, startWorkshop } from '../work/work-fixture.js';
import { AGES } from './measure.enums.js';
import { ageOf, meanScore } from './measures.rules.js';

const NOW = at('2026-11-21 10:00');
const FIRST = at('2026-04-01 00:00').getTime();
const HOUR = 3_600_000;
const { RECEIVED, MENDING, WAITING_PART, WAITING_AGENCY, QUALITY_CHECK, HANDED_OVER, CANCELLED } = RepairEventName;
const random = demoRandom('measures');
const everyone = aViewer([Role.EXECUTIVE]);

interface Answered {
  score: number;
  at: Date;
}
const answers = new Map<string, Answered>();
let harness: SubgraphHarness;
let tickets: TicketToWrite[];

beforeAll(async () => {
  harness = await startWorkshop(NOW);
  tickets = [];
  for (let count = 0; count < 500; count++) tickets.push(anyTicket());
  const em = harness.subgraph.orm.em.fork();
  await em.transactional(async (inner) => {
    const desk = await repairDesk(inner);
    for (let from = 0; from < tickets.length; from += 90) await writeTickets(inner, desk, tickets.slice(from, from + 90));
  });
  for (const ticket of tickets.filter((each) => endOf(each, HANDED_OVER) && random.chance(0.5))) {
    const answer = {
      score: random.between(1, 5),
      at: new Date(endOf(ticket, HANDED_OVER)!.recordedAt.getTime() + random.between(1, 900) * HOUR),
    };
    answers.set(ticket.id, answer);
    await em.execute(`insert into satisfaction_answer (ticket_id, score, answered_at, source) values (?, ?, ?, 'hub')`, [
      ticket.id,
      answer.score,
      answer.at,
    ]);
  }
});
afterAll(() => harness?.close());

/** A ticket of chance with a device, an officer, waits, failed checks and sometimes an earlier one; each step recorded at once or late. */
function anyTicket(): TicketToWrite {
  let clock = FIRST + random.between(0, 180 * 24) * HOUR;
  const officerId = random.pick([OFFICERS.somchai, OFFICERS.lead, OFFICERS.service, null]);
  const names = [
    RECEIVED,
    ...random.pick([[], [WAITING_PART], [WAITING_PART, WAITING_AGENCY], [WAITING_AGENCY]]),
    ...random.pick([[], [MENDING], [MENDING, QUALITY_CHECK, MENDING]]),
    ...random.pick([[], [HANDED_OVER], [HANDED_OVER], [CANCELLED]]),
  ];
  const lateHours = random.chance(0.6) ? 0 : random.between(1, 60 * 24);
  const events = names.map((name, index) => {
    if (index > 0) clock += random.between(1, 12 * 24 * 60) * 60_000;
    const occurredAt = new Date(clock);
    return { name, occurredAt, recordedAt: new Date(clock + lateHours * HOUR), noteTh: null, source: 'hub', officerId };
  });
  const source = random.pick(['hub', 'hub', 'generated']);
  const earlier = tickets.length > 0 && random.chance(0.3) ? random.pick(tickets.filter((each) => each.source === source)) : undefined;
  return aTicket([], {
    source,
    kind: random.pick([RepairKind.HARDWARE, RepairKind.SOFTWARE, RepairKind.NETWORK]),
    agencyCode: random.pick(['50010000', '50020000', '24020100']),
    deviceId: random.pick([DEVICES.computer, DEVICES.elsewhere, null]),
    guaranteeOf: earlier?.id ?? null,
    events,
  });
}

const endOf = ({ events }: TicketToWrite, name: RepairEventName) => events.find((event) => event.name === name);

/** The measures by going through all tickets. */
function recount(chosen: readonly TicketToWrite[], quarter: number, asOf: Date): object {
  const { cutOff, cutOffDate, quarterStart } = figureWindow({ fiscalYear: 2569, quarter, asOf }, NOW);
  const known = (ticket: TicketToWrite) => ticket.events.filter((event) => event.occurredAt < cutOff && event.recordedAt <= asOf);
  const done = chosen.filter((ticket) => known(ticket).some(({ name, occurredAt }) => name === HANDED_OVER && occurredAt >= quarterStart));
  const cameBack = (ticket: TicketToWrite) =>
    tickets.some(
      ({ guaranteeOf, events }) =>
        guaranteeOf === ticket.id && events.at(-1)!.name !== CANCELLED && events[0]!.occurredAt <= asOf && events[0]!.recordedAt <= asOf,
    );
  const failed = ({ events }: TicketToWrite) =>
    events.some(({ name }, index) => name === MENDING && events[index - 1]?.name === QUALITY_CHECK);
  const minutes = done.map(({ events }) => Math.round((events.at(-1)!.occurredAt.getTime() - events[0]!.occurredAt.getTime()) / 60_000));
  const bins = minutes.toSorted((a, b) => a - b).map((value) => ({ value, count: 1 }));
  const hours = (p: number) => (bins.length === 0 ? null : hoursHalfUp(percentileOfBins(bins, p)!));
  const scores = done.map(({ id }) => answers.get(id)).filter((answer): answer is Answered => answer !== undefined && answer.at <= asOf);
  const sum = scores.reduce((total, { score }) => total + score, 0);
  const repeats = done.filter(cameBack).length;
  const firstTime = done.filter((ticket) => !cameBack(ticket) && !failed(ticket)).length;
  const open = chosen
    .map(known)
    .filter((log) => log[0]?.name === RECEIVED && !log.some(({ name }) => name === HANDED_OVER || name === CANCELLED));
  const days = open.map(([first]) => daysBetween(localDateOf(first!.occurredAt), cutOffDate));
  const waiting = open.map(waitsSince).filter((since) => since !== null);
  return {
    completed: done.length,
    medianHours: hours(0.5),
    p90Hours: hours(0.9),
    repeats,
    repeatPercent: percentOf(repeats, done.length),
    firstTime,
    satisfactionAnswers: scores.length,
    satisfactionMean: meanScore(sum, scores.length),
    satisfiedPercent: percentOf(scores.filter(({ score }) => score >= 4).length, scores.length),
    open: open.length,
    backlog: AGES.map((age) => ({ age, count: days.filter((each) => ageOf(each) === age).length })),
    oldestOpenDays: days.length === 0 ? null : Math.max(...days),
    waitingPart: waiting.length,
    oldestPartDays: waiting.length === 0 ? null : Math.max(...waiting.map((since) => daysBetween(localDateOf(since), cutOffDate))),
  };
}

function waitsSince(log: TicketToWrite['events']): Date | null {
  let since: Date | null = null;
  for (const { name, occurredAt } of log) {
    if (name === WAITING_PART) since ??= occurredAt;
    else if (name !== WAITING_AGENCY) since = null;
  }
  return since;
}

const FIELDS = `completed medianHours p90Hours repeats repeatPercent firstTime satisfactionAnswers satisfactionMean satisfiedPercent
  open backlog { age count } oldestOpenDays waitingPart oldestPartDays`;

async function asked<T>(field: string, viewer = everyone): Promise<T> {
  const { data, errors } = await harness.ask<{ answer: T }>(`{ answer: ${field} }`, {}, viewer);
  expect(errors).toBeUndefined();
  return JSON.parse(JSON.stringify(data!.answer)) as T;
}

const SLICES: [what: string, args: string, of: (ticket: TicketToWrite) => boolean][] = [
  ['all', '', () => true],
  ['one source', ', source: "hub"', ({ source }) => source === 'hub'],
  ['one kind', ', kind: SOFTWARE', ({ kind }) => kind === RepairKind.SOFTWARE],
  ['one district', ', scope: { districtCodes: ["1001"] }', ({ agencyCode }) => agencyCode === '50010000'],
];

test.each(SLICES)('the measures of %s are what a recount of every ticket gives, as of any time', async (_, args, of) => {
  for (let round = 0; round < 12; round++) {
    const asOf = new Date(FIRST + random.between(24, 225 * 24) * HOUR + random.between(0, HOUR));
    const quarter = localDateOf(asOf) < '2026-07-01' ? 3 : random.between(3, 4);
    const measured = await asked<object>(
      `repairMeasures(fiscalYear: 2569, quarter: ${quarter}, asOf: "${asOf.toISOString()}"${args}) { ${FIELDS} }`,
    );
    expect({ asOf, ...measured }).toEqual({ asOf, ...recount(tickets.filter(of), quarter, asOf) });
  }
});

const MODELS: Record<string, string> = { [DEVICES.computer]: 'Thara Desk 300', [DEVICES.elsewhere]: 'Thara Jet 9' };

test.each<[string, (ticket: TicketToWrite) => string | undefined]>([
  ['KIND', ({ kind }) => kind],
  ['DISTRICT', ({ agencyCode }) => ({ '50010000': '1001', '50020000': '1008' })[agencyCode]],
  ['MODEL', ({ deviceId }) => MODELS[deviceId ?? '']],
])('told apart by %s, each group is what its recount gives', async (by, keyOf) => {
  const rows = await asked<{ key: string; measures: object }[]>(
    `repairMeasuresBy(by: ${by}, fiscalYear: 2569, quarter: 4) { key measures { ${FIELDS} } }`,
  );
  const expected = Map.groupBy(
    tickets.filter((ticket) => keyOf(ticket) !== undefined),
    (ticket) => keyOf(ticket)!,
  );
  expect(rows.map(({ key }) => key)).toEqual([...expected.keys()].toSorted());
  for (const { key, measures } of rows) expect({ key, ...measures }).toEqual({ key, ...recount(expected.get(key)!, 4, NOW) });
});

test('months add up to their quarter, each with the backlog at its end', async () => {
  const months = await asked<{ key: string; measures: { completed: number; open: number } }[]>(
    `repairMeasuresBy(by: MONTH, fiscalYear: 2569, quarter: 4) { key measures { completed open } }`,
  );
  const quarter = await asked<{ completed: number; open: number }>(`repairMeasures(fiscalYear: 2569, quarter: 4) { completed open }`);
  expect(months.map(({ key }) => key)).toEqual(['2026-07-01', '2026-08-01', '2026-09-01']);
  expect(months.reduce((sum, { measures }) => sum + measures.completed, 0)).toBe(quarter.completed);
  expect(months.at(-1)!.measures.open).toBe(quarter.open);
});

test.each<[string, string, string, (row: { repeats: number; firstTime: number; backlog: { count: number }[] }) => number]>([
  ['came back', 'HANDED_OVER', 'mark: RETURNED', ({ repeats }) => repeats],
  ['were mended the first time', 'HANDED_OVER', 'mark: FIRST_TIME', ({ firstTime }) => firstTime],
  ['are open for 8 to 30 days', 'OPEN', 'age: UP_TO_30', ({ backlog }) => backlog[2]!.count],
  ['are open for more than 90 days', 'OPEN', 'age: OVER_90', ({ backlog }) => backlog[4]!.count],
])('the list behind a figure holds those that %s', async (_, status, measured, figure) => {
  const args = 'fiscalYear: 2569, quarter: 4';
  const list = await asked<{ totalCount: number }>(`repairTickets(${args}, status: ${status}, measured: { ${measured} }) { totalCount }`);
  const measures = await asked<Parameters<typeof figure>[0]>(`repairMeasures(${args}) { repeats firstTime backlog { count } }`);
  expect(list.totalCount).toBe(figure(measures));
  expect(list.totalCount).toBeGreaterThan(0);
});

test('models stand by the number of their repairs, with their devices, page by page', async () => {
  const fields = '{ totalCount pageInfo { hasNextPage endCursor } edges { node { model devices measures { completed } } } }';
  interface Models {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; endCursor: string };
    edges: { node: { model: string; devices: number; measures: { completed: number } } }[];
  }
  const first = await asked<Models>(`failingModels(fiscalYear: 2569, quarter: 4, first: 1) ${fields}`);
  expect([first.totalCount, first.pageInfo.hasNextPage, first.edges[0]!.node.devices]).toEqual([2, true, 1]);
  const next = await asked<Models>(`failingModels(fiscalYear: 2569, quarter: 4, first: 1, after: "${first.pageInfo.endCursor}") ${fields}`);
  expect(next.edges[0]!.node.model).not.toBe(first.edges[0]!.node.model);
  expect(next.edges[0]!.node.measures.completed).toBeLessThanOrEqual(first.edges[0]!.node.measures.completed);
});

test('the sums of officers are for executives, heads and the lead of their section', async () => {
  const field = 'officerMeasures(fiscalYear: 2569, quarter: 4) { officer { nameEn } measures { completed } }';
  const all = await asked<{ officer: { nameEn: string }; measures: { completed: number } }[]>(field);
  expect(all.map(({ officer }) => officer.nameEn).toSorted()).toEqual(['Lead', 'Somchai', 'Somying']);
  const { errors } = await harness.ask(`{ ${field} }`, {}, somchai);
  expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
});

const AGAIN = `select dimension, member, t.agency_code, to_char(t.handed_over_at at time zone 'Asia/Bangkok', 'YYYY-MM-01') as month, t.kind, t.source,
    count(*)::int as completed, count(t.within_standard)::int as with_standard, count(*) filter (where t.within_standard)::int as within_standard,
    count(*) filter (where failed_checks = 0 and not back)::int as first_time, count(*) filter (where back)::int as returned, count(s.score)::int as answers,
    coalesce(sum(s.score), 0)::int as score_sum, count(*) filter (where s.score >= 4)::int as satisfied
  from repair_ticket t left join device d on d.id = t.device_id left join satisfaction_answer s on s.ticket_id = t.id
  cross join lateral (select exists (select 1 from repair_ticket c where c.guarantee_of = t.id and c.state <> 'CANCELLED') as back) came
  cross join lateral (values ('SECTION', t.section), ('MODEL', d.brand || ' ' || d.model), ('OFFICER', t.officer_id::text)) each (dimension, member)
  where t.handed_over_at is not null and member is not null group by 1, 2, 3, 4, 5, 6`;
const KEPT = `select dimension, member, agency_code, to_char(month, 'YYYY-MM-DD') as month, kind, source, completed, with_standard, within_standard, first_time, returned,
  answers, score_sum, satisfied from repair_measure`;

async function expectKeptAsCounted(): Promise<number> {
  const em = harness.subgraph.orm.em.fork();
  const differing = await em.execute(`(${AGAIN} except ${KEPT}) union all (${KEPT} except ${AGAIN})`);
  expect(differing).toEqual([]);
  const bins = await em.execute(`with again as (
      select dimension, member, to_char(t.handed_over_at at time zone 'Asia/Bangkok', 'YYYY-MM-01') as month, t.turnaround_minutes as minutes, count(*) as n
      from repair_ticket t left join device d on d.id = t.device_id
      cross join lateral (values ('SECTION', t.section), ('MODEL', d.brand || ' ' || d.model), ('OFFICER', t.officer_id::text)) each (dimension, member)
      where t.handed_over_at is not null and member is not null group by 1, 2, 3, 4),
    kept as (select dimension, member, to_char(month, 'YYYY-MM-DD') as month, minutes, sum(count) as n from repair_measure_bin group by 1, 2, 3, 4)
    (select * from again except select * from kept) union all (select * from kept except select * from again)`);
  expect(bins).toEqual([]);
  const [{ n }] = (await em.execute('select coalesce(sum(completed), 0)::int as n from repair_measure')) as [{ n: number }];
  return n;
}

test('the sums stay those of a plain count: after corrections, another model, a cancelled return, and without the demonstration', async () => {
  expect(await expectKeptAsCounted()).toBeGreaterThan(100);
  const em = harness.subgraph.orm.em.fork();
  await em.execute(`update device set model = 'Desk 301' where id = ?`, [DEVICES.computer]);
  await expectKeptAsCounted();
  const work = hands(harness);
  let { ticket } = await work.open({ deviceId: DEVICES.computer }, requester);
  const moves: [string, object][] = [
    ['TRIAGED', { place: 'ON_SITE' }],
    ['DIAGNOSING', {}],
    ['MENDING', { causeTh: 'ฝุ่น' }],
    ['QUALITY_CHECK', { remedyTh: 'เป่าฝุ่น' }],
    ['READY', {}],
    ['NOTIFIED', {}],
    ['HANDED_OVER', { receivedBy: 'คุณมาลี' }],
  ];
  for (const [to, input] of moves) ticket = (await work.move(ticket!, to, input, somchai)).ticket;
  const handedOver = await expectKeptAsCounted();
  await work.correct(ticket!, 8, { struck: true }, somchai);
  expect(await expectKeptAsCounted()).toBeLessThan(handedOver);
  await em.execute('delete from satisfaction_answer where score = 3');
  await expectKeptAsCounted();
  await em.execute(
    `update repair_ticket set state = 'CANCELLED' where id in (select id from repair_ticket where guarantee_of is not null limit 20)`,
  );
  await expectKeptAsCounted();
  await em.transactional(clearGenerated);
  expect(await expectKeptAsCounted()).toBeGreaterThan(50);
  expect(await em.execute(`select 1 from repair_measure where source = 'generated' or completed = 0`)).toEqual([]);
});
