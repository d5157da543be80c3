import { Role } from '@nakhon/kit/role';
import { aViewer, startHarness, type SubgraphHarness } from '@nakhon/kit/subgraph-harness';
import type { Viewer } from '@nakhon/kit/viewer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { plansDefinition } from '../definition.js';

/** 10:00 in Bangkok on 5 November 2026: October's progress is taken until the 30th, due on the 10th. */
const NOW = new Date('2026-11-05T03:00:00Z');
const SOCIAL = '/00000000/24000000/';
const PLANNER: Viewer = { ...aViewer([Role.PLANNER], SOCIAL), username: 'planner' };
const VERIFIER: Viewer = { ...aViewer([Role.VERIFIER], SOCIAL), accountId: '00000000-0000-7000-8000-000000000002', username: 'verifier' };
const STRANGER = aViewer([Role.PLANNER], '/00000000/09000000/');
const INPUT = {
  code: 'PRJ-1',
  agencyCode: '24000000',
  nameTh: 'โครงการทดสอบ',
  budgetItemId: '2570/24000000-001',
  strategyCode: '3',
  startsOn: '2026-10-01',
  endsOn: '2027-03-31',
  activities: [
    { number: 1, nameTh: 'เตรียมการ', weight: '40', plannedFrom: '2026-10-01', plannedTo: '2026-10-31' },
    { number: 2, nameTh: 'ดำเนินการ', weight: '60', plannedFrom: '2026-11-01', plannedTo: '2027-03-31' },
  ],
};

let harness: SubgraphHarness;
let id: string;
beforeAll(async () => {
  harness = await startHarness(plansDefinition, NOW);
  id = ((await create({})) as { id: string }).id;
});
afterAll(() => harness?.close());

async function run(query: string, variables: Record<string, unknown>, viewer = PLANNER): Promise<unknown> {
  const { data, errors } = await harness.ask<{ done: unknown }>(query, variables, viewer);
  return errors ? { code: errors[0]!.extensions['code'], facts: errors[0]!.extensions['facts'] } : data!.done;
}

const FIELDS = 'id code nameTh revision budgetItemId strategy { nameTh } activities { number weight }';
const create = (given: object, viewer = PLANNER) =>
  run(
    `mutation ($input: NewProjectInput!) { done: createProject(input: $input) { ${FIELDS} } }`,
    { input: { ...INPUT, ...given } },
    viewer,
  );

function update(seenRevision: number, given: object, viewer = PLANNER) {
  const { code: _, agencyCode: __, ...details } = INPUT;
  const query = `mutation ($id: ID!, $seen: Int!, $input: ProjectDetailsInput!) { done: updateProject(id: $id, seenRevision: $seen, input: $input, reasonTh: "ปรับแผน") { ${FIELDS} } }`;
  return run(query, { id, seen: seenRevision, input: { ...details, ...given } }, viewer);
}

interface Answer {
  saved: boolean;
  version: number | null;
  refusal: { code: string; facts: string } | null;
  newest: { version: number; actualPercent: string } | null;
}
const ANSWER = '{ saved version refusal { code facts } newest { version actualPercent } }';
let keys = 0;
function save(rows: object[], key = `save-${++keys}`, viewer = PLANNER): Promise<Answer[]> {
  const query = `mutation ($rows: [ProgressRowInput!]!, $key: String!) { done: saveProgress(rows: $rows, idempotencyKey: $key) ${ANSWER} }`;
  return run(query, { rows, key }, viewer) as Promise<Answer[]>;
}
function act(mutation: 'submitProgress' | 'withdrawProgress' | 'verifyProgress', rows: object[], viewer = PLANNER): Promise<Answer[]> {
  const query = `mutation ($rows: [SeenMonthInput!]!, $key: String!) { done: ${mutation}(rows: $rows, idempotencyKey: $key) ${ANSWER} }`;
  return run(query, { rows, key: `act-${++keys}` }, viewer) as Promise<Answer[]>;
}
function giveBack(row: object, viewer = VERIFIER): Promise<Answer[]> {
  const query = `mutation ($row: SeenMonthInput!, $key: String!) { done: returnProgress(row: $row, reasonTh: "ขาดหลักฐาน", dueOn: "2026-12-05", idempotencyKey: $key) ${ANSWER} }`;
  return run(query, { row, key: `back-${++keys}` }, viewer) as Promise<Answer[]>;
}
const month = (seenVersion: number, given: object = {}) => ({ projectId: id, fiscalYear: 2570, month: 1, seenVersion, ...given });
const entered = (seenVersion: number, given: object = {}) => ({ ...month(seenVersion), actualPercent: '40', doneTh: 'ประชุมแล้ว', ...given });
const codes = (answers: Answer[]) => answers.map(({ refusal, version }) => refusal?.code ?? version);

describe('A project', () => {
  test('is made with its activities and its place in the plan', async () => {
    expect(await create({ code: 'PRJ-2' })).toMatchObject({
      code: 'PRJ-2',
      revision: 1,
      strategy: { nameTh: 'มหานครสำหรับทุกคน' },
      activities: [
        { number: 1, weight: '40.00' },
        { number: 2, weight: '60.00' },
      ],
    });
  });

  test.each([
    ['a code that is taken', { code: 'PRJ-1' }, 'PROJECT_CODE_TAKEN'],
    ['weights of 99', { code: 'X', activities: [{ ...INPUT.activities[0], weight: '99' }] }, 'WEIGHTS_NOT_100'],
    ['an indicator that is none', { code: 'X', indicatorId: 'x' }, 'INDICATOR_NOT_FOUND'],
    ['a strategy that is none', { code: 'X', strategyCode: '99' }, 'STRATEGY_UNKNOWN'],
    ['another agency', { code: 'X', agencyCode: '09000000' }, 'FORBIDDEN'],
    ['no agency', { code: 'X', agencyCode: '1' }, 'AGENCY_UNKNOWN'],
    ['days that cross', { code: 'X', endsOn: '2026-09-30' }, 'PROJECT_DATES_CROSSED'],
  ])('with %s is refused', async (_, given, code) => {
    expect(await create(given)).toMatchObject({ code });
  });

  test('goes under no strategy that was retired, and stays under one that is retired later', async () => {
    const retire = (at: Date | null) =>
      harness.subgraph.orm.em.fork().execute("update plan_node set retired_at = ? where code = '3'", [at]);
    await retire(NOW);
    expect(await create({ code: 'X' })).toMatchObject({ code: 'PLAN_NODE_RETIRED', facts: { code: '3' } });
    expect(await update(1, { nameTh: 'ยังอยู่ที่เดิม' })).toMatchObject({ revision: 2, strategy: { nameTh: 'มหานครสำหรับทุกคน' } });
    expect(await update(2, { strategyCode: '4' })).toMatchObject({ revision: 3 });
    expect(await update(3, {})).toMatchObject({ code: 'PLAN_NODE_RETIRED' });
    await retire(null);
    expect(await update(3, {})).toMatchObject({ revision: 4 });
  });

  test('is changed upon what was seen, by those of its agency, with its activities replaced', async () => {
    expect(await update(4, {}, STRANGER)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await update(4, { nameTh: 'ชื่อใหม่' })).toMatchObject({
      revision: 5,
      nameTh: 'ชื่อใหม่',
      activities: [{ weight: '40.00' }, { weight: '60.00' }],
    });
    expect(await update(4, {})).toMatchObject({ code: 'STALE_VERSION', facts: { seenVersion: 4, version: 5, 'newest.nameTh': 'ชื่อใหม่' } });
  });

  test('never has weights that do not add up, not even by SQL', async () => {
    const attempt = harness.subgraph.orm.em.fork().execute('delete from project_activity where project_id = ? and number = 1', [id]);
    await expect(attempt).rejects.toThrow('not 100');
  });
});

describe('A month', () => {
  test('goes from entry to checked, with a return and a correction between', async () => {
    expect(await save([entered(0, { spentBaht: '100.50', spentProposedBaht: '100.00' })])).toMatchObject([
      { saved: true, version: 1, newest: { version: 1, actualPercent: '40.00' } },
    ]);
    expect(codes(await act('submitProgress', [month(1)]))).toEqual([2]);
    expect(codes(await save([entered(2)]))).toEqual(['PROGRESS_MOVE_NOT_ALLOWED']);
    expect(codes(await giveBack(month(2)))).toEqual([3]);
    harness.setNow(new Date('2026-12-04T03:00:00Z'));
    expect(codes(await save([entered(3, { actualPercent: '45' })]))).toEqual([4]);
    expect(codes(await act('submitProgress', [month(4)]))).toEqual([5]);
    harness.setNow(NOW);
    expect(codes(await act('verifyProgress', [month(5)], { ...VERIFIER, accountId: PLANNER.accountId! }))).toEqual(['OWN_VERIFICATION']);
    expect(codes(await act('verifyProgress', [month(5)], VERIFIER))).toEqual([6]);
    const query = `query ($id: ID!) { done: project(id: $id) { months(fiscalYear: 2570) { month state version late plannedPercent newest { spentBaht spentProposedBaht status } versions { state actor returnReasonTh returnDueOn actualPercent } } } }`;
    const { months } = (await run(query, { id }, VERIFIER)) as { months: object[] };
    expect(months).toHaveLength(12);
    expect(months[0]).toEqual({
      month: 1,
      state: 'VERIFIED',
      version: 6,
      late: false,
      plannedPercent: '40.00',
      newest: { spentBaht: null, spentProposedBaht: null, status: 'ON_PLAN' },
      versions: [
        { state: 'DRAFT', actor: 'planner', returnReasonTh: null, returnDueOn: null, actualPercent: '40.00' },
        { state: 'SUBMITTED', actor: 'planner', returnReasonTh: null, returnDueOn: null, actualPercent: '40.00' },
        { state: 'RETURNED', actor: 'verifier', returnReasonTh: 'ขาดหลักฐาน', returnDueOn: '2026-12-05', actualPercent: '40.00' },
        { state: 'DRAFT', actor: 'planner', returnReasonTh: null, returnDueOn: '2026-12-05', actualPercent: '45.00' },
        { state: 'SUBMITTED', actor: 'planner', returnReasonTh: null, returnDueOn: '2026-12-05', actualPercent: '45.00' },
        { state: 'VERIFIED', actor: 'verifier', returnReasonTh: null, returnDueOn: null, actualPercent: '45.00' },
      ],
    });
  });

  test('of another agency, of nobody, out of the year, twice, not open: each row hears why and the others stay', async () => {
    const second = ((await create({ code: 'PRJ-3' })) as { id: string }).id;
    const rows = [
      entered(0, { projectId: second, spentBaht: '12.25' }),
      entered(0, { projectId: second }),
      entered(0, { projectId: 'nobody' }),
      entered(0, { month: 13 }),
      entered(0, { fiscalYear: 2026 }),
      entered(0, { month: 2 }),
      entered(6),
      entered(0, { projectId: second, month: 3, actualPercent: 'x' }),
    ];
    const answers = await save(rows, 'mixed');
    expect(codes(answers)).toEqual([
      1,
      'ROW_TWICE',
      'PROJECT_NOT_FOUND',
      'FISCAL_MONTH_OUT_OF_RANGE',
      'FISCAL_YEAR_OUT_OF_RANGE',
      'MONTH_CLOSED',
      'PROGRESS_MOVE_NOT_ALLOWED',
      'MONTH_CLOSED',
    ]);
    expect(await save(rows, 'mixed')).toEqual(answers);
    const foreign = await save([entered(1, { projectId: second })], 'foreign', STRANGER);
    expect(foreign).toMatchObject([{ refusal: { code: 'FORBIDDEN' }, newest: null }]);
  });

  test('that was handed in is taken back by those of its agency until somebody checked it', async () => {
    const taken = ((await create({ code: 'PRJ-6' })) as { id: string }).id;
    const seen = (version: number) => month(version, { projectId: taken });
    await save([entered(0, { projectId: taken, actualPercent: '๔๑ %' })]);
    await act('submitProgress', [seen(1)]);
    expect(codes(await act('withdrawProgress', [seen(2)], STRANGER))).toEqual(['FORBIDDEN']);
    expect(await act('withdrawProgress', [seen(2)])).toMatchObject([{ saved: true, version: 3, newest: { actualPercent: '41.00' } }]);
    expect(codes(await act('withdrawProgress', [seen(3)]))).toEqual(['PROGRESS_MOVE_NOT_ALLOWED']);
    await act('submitProgress', [seen(3)]);
    harness.setNow(new Date('2026-12-01T03:00:00Z'));
    expect(codes(await act('withdrawProgress', [seen(4)]))).toEqual(['MONTH_CLOSED']);
    harness.setNow(NOW);
    await act('verifyProgress', [seen(4)], VERIFIER);
    expect(codes(await act('withdrawProgress', [seen(5)]))).toEqual(['PROGRESS_MOVE_NOT_ALLOWED']);
  });

  test('that two save at once is saved by one, and the other is told the newest', async () => {
    const third = ((await create({ code: 'PRJ-4' })) as { id: string }).id;
    const row = entered(0, { projectId: third });
    const outcomes = (await Promise.all([save([row]), save([{ ...row, actualPercent: '41' }])])).flatMap(codes);
    expect(outcomes.toSorted()).toEqual([1, 'STALE_VERSION'].toSorted());
  });

  test('that is checked and sent back at once goes one way, and the other is told', async () => {
    const fifth = ((await create({ code: 'PRJ-5' })) as { id: string }).id;
    await save([entered(0, { projectId: fifth })]);
    await act('submitProgress', [month(1, { projectId: fifth })]);
    const row = month(2, { projectId: fifth });
    const outcomes = (
      await Promise.all([act('verifyProgress', [row], VERIFIER), giveBack(row), act('verifyProgress', [row], VERIFIER)])
    ).flatMap(codes);
    expect(outcomes.map(String).toSorted()).toEqual(['3', 'STALE_VERSION', 'STALE_VERSION']);
  });

  test('501 rows are refused; 500 cost a handful of statements', async () => {
    const rows = Array.from({ length: 500 }, () => entered(0, { projectId: '00000000-0000-7000-8000-000000000000' }));
    harness.statements.length = 0;
    expect(codes(await save(rows)).every((code) => code === 'PROJECT_NOT_FOUND')).toBe(true);
    expect(harness.statements.length).toBeLessThanOrEqual(9);
    expect(await save([...rows, rows[0]!])).toMatchObject({ code: 'TOO_MANY_ROWS' });
  });

  test('is not rewritten by SQL', async () => {
    await expect(harness.subgraph.orm.em.fork().execute('update project_progress set actual_percent = 1')).rejects.toThrow('appended only');
  });
});

describe('Lists', () => {
  const list = (args: string, viewer = VERIFIER) =>
    run(
      `{ done: projects(fiscalYear: 2570${args}) { totalCount pageInfo { hasNextPage endCursor } edges { node { code } } } }`,
      {},
      viewer,
    ) as Promise<{
      totalCount: number;
      pageInfo: { hasNextPage: boolean; endCursor: string };
      edges: { node: { code: string } }[];
    }>;
  const found = async (args: string, viewer = VERIFIER) => (await list(args, viewer)).edges.map(({ node }) => node.code);

  test('go page by page in order of code, within what the viewer may read', async () => {
    const page = await list(', first: 3');
    expect([page.totalCount, page.pageInfo.hasNextPage, page.edges.length]).toEqual([6, true, 3]);
    expect(await found(`, first: 3, after: "${page.pageInfo.endCursor}"`)).toEqual(['PRJ-4', 'PRJ-5', 'PRJ-6']);
    expect(await found('', STRANGER)).toEqual([]);
  });

  test.each([
    [', status: ON_PLAN', ['PRJ-1', 'PRJ-3', 'PRJ-4', 'PRJ-5', 'PRJ-6']],
    [', status: NOT_STARTED', ['PRJ-2']],
    [', search: "prj-3"', ['PRJ-3']],
    [', search: "ชื่อใหม่"', ['PRJ-1']],
    [', scope: { agencyCodes: ["09000000"] }', []],
    [', scope: { agencyCodes: ["00000000"] }, first: 1', ['PRJ-1']],
    [', indicatorId: "x"', []],
  ])('with %s hold %j', async (args, expected) => {
    expect(await found(args)).toEqual(expected);
  });

  test('of another year hold none of this one', async () => {
    expect(await run('{ done: projects(fiscalYear: 2569) { totalCount } }', {}, VERIFIER)).toEqual({ totalCount: 0 });
  });

  test('the sheet of projects by twelve months costs four statements, however many projects', async () => {
    const query = `query ($first: Int!) { done: progressSheet(agencyCode: "24000000", fiscalYear: 2570, first: $first) { totalCount periods { month dueOn }
      edges { node { project { code activities { number } } months { month state isOpen missing plannedPercent newest { actualPercent } } } } } }`;
    for (const first of [1, 4]) {
      harness.statements.length = 0;
      const sheet = (await run(query, { first }, VERIFIER)) as {
        totalCount: number;
        periods: object[];
        edges: { node: { months: object[] } }[];
      };
      expect(harness.statements).toHaveLength(4);
      expect([sheet.totalCount, sheet.periods.length, sheet.edges.length, sheet.edges[0]!.node.months.length]).toEqual([6, 12, first, 12]);
    }
  });
});
