import { Role } from '@nakhon/kit/role';
import { aViewer } from '@nakhon/kit/subgraph-harness';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { person, planner, startActHarness, verifier, type ActHarness } from '../act/act.fixture.js';
import { aTarget, aVersion } from '../plans.fixture.js';
import { insertResultVersions, insertTargets } from '../result/result.bulk.js';

const CELL = 'state result version isOpen closedBecause dueOn target evidenceCount pastRange { low high runningTotal values }';
let harness: ActHarness;
let ids: string[];

/** Ten indicators: submitted, odd and explained, returned and changed, verified, signed, waived, a draft, one owned by nobody, two of a section below. */
beforeAll(async () => {
  harness = await startActHarness();
  ids = [
    ...(await harness.indicators(7)),
    ...(await harness.indicators(1, { ownerActive: false, ownerName: null, evidenceRequired: true })),
    ...(await harness.indicators(2, { agencyCode: '24050000' })),
  ];
  const [plain, odd, returned, verified, signed, waived, draft, unowned, below] = ids as [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  const past = [1, 2, 3, 4].map((quarter) => aVersion(odd, { fiscalYear: 2568, quarter, value: String(89 + quarter) }));
  const at = (day: number) => new Date(Date.UTC(2026, 3, day));
  await harness.subgraph.orm.em.fork().transactional(async (em) => {
    await insertTargets(em, [aTarget(plain, { quarter: 3, value: '88' })]);
    await insertResultVersions(em, [
      ...past,
      aVersion(plain, { recordedAt: at(3), value: '85' }),
      aVersion(odd, { recordedAt: at(2), value: '9', odd: true, explanationTh: 'น้ำท่วม' }),
      aVersion(odd, { quarter: 1, value: '92' }),
      aVersion(returned, { recordedAt: at(4) }),
      aVersion(returned, { version: 2, recordedAt: at(5), state: 'RETURNED', returnDueOn: '2026-04-20', noteTh: 'แก้' }),
      aVersion(returned, { version: 3, recordedAt: at(6), state: 'SUBMITTED', value: '77' }),
      aVersion(verified, { recordedAt: at(5), state: 'VERIFIED' }),
      aVersion(signed, { recordedAt: at(5), state: 'SIGNED' }),
      aVersion(waived, { recordedAt: at(5), state: 'NOT_APPLICABLE', value: null }),
      aVersion(draft, { recordedAt: at(5), state: 'DRAFT' }),
      aVersion(unowned, { recordedAt: at(5), state: 'SUBMITTED' }),
      aVersion(below, { recordedAt: at(5), state: 'RETURNED', returnDueOn: '2026-04-30' }),
    ]);
  });
});
afterAll(() => harness?.close());

async function ask<T>(query: string, viewer = verifier): Promise<T> {
  harness.statements.length = 0;
  const { data, errors } = await harness.ask<Record<string, T>>(`{ answer: ${query} }`, {}, viewer);
  if (errors) throw errors[0]!;
  return data!['answer']!;
}

interface Edge<N> {
  cursor: string;
  node: N;
}
interface Page<N> {
  totalCount: number;
  oddCount?: number;
  edges: Edge<N>[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

describe('The reporting sheet', () => {
  type Row = {
    indicator: { id: string; code: string };
    cells: { quarter: number; state: string; target: string | null; isOpen: boolean; closedBecause: string | null }[];
  };
  const sheet = (args: string, viewer = planner, fields = `quarter ${CELL}`) =>
    ask<Page<Row>>(
      `reportingSheet(agencyCode: "24000000", fiscalYear: 2569${args}) { totalCount pageInfo { hasNextPage endCursor }
        edges { cursor node { indicator { id code evidenceRequired hasRatio } cells { ${fields} } } } }`,
      viewer,
    );

  test('shows each indicator with four cells in four statements, whatever their number', async () => {
    const page = await sheet(', first: 100');
    expect([page.totalCount, page.edges.length, harness.statements.length]).toEqual([10, 10, 4]);
    expect(
      page.edges[0]!.node.cells.map(({ quarter, state, target, isOpen, closedBecause }) => [quarter, state, target, isOpen, closedBecause]),
    ).toEqual([
      [1, 'EMPTY', null, false, 'CLOSED'],
      [2, 'SUBMITTED', '100.0', true, null],
      [3, 'EMPTY', '88.0', false, 'NOT_YET_OPEN'],
      [4, 'EMPTY', null, false, 'NOT_YET_OPEN'],
    ]);
    await sheet(', first: 1');
    expect(harness.statements).toHaveLength(4);
  });

  test('is walked through page by page, each row once', async () => {
    const codes: string[] = [];
    for (let after = ''; ;) {
      const page = await sheet(`, first: 3${after}`, planner, 'quarter');
      codes.push(...page.edges.map(({ node }) => node.indicator.code));
      if (!page.pageInfo.hasNextPage) break;
      after = `, after: "${page.pageInfo.endCursor}"`;
    }
    expect(codes).toEqual([...new Set(codes)].toSorted());
    expect(codes).toHaveLength(10);
  });

  test('ends where the viewer’s subtree does', async () => {
    expect((await sheet('', person(Role.PLANNER, 1, '/00000000/24000000/24050000/'))).totalCount).toBe(2);
    expect((await sheet('', person(Role.PLANNER, 1, '/00000000/50010000/'))).totalCount).toBe(0);
  });

  test.each([
    [', first: 101', 'PAGE_SIZE_OUT_OF_RANGE'],
    [', after: "x"', 'CURSOR_INVALID'],
  ])('refuses %s with %s', async (args, code) => {
    await expect(sheet(args)).rejects.toMatchObject({ extensions: { code } });
  });
});

describe('The queue of the verifier', () => {
  type Row = {
    indicator: { id: string };
    cell: { state: string; result: string };
    previousValue: string | null;
    changedSinceReturned: boolean | null;
    warnings: { code: string }[];
    agency: { code: string };
  };
  const queue = (args = '', viewer = verifier) =>
    ask<Page<Row>>(
      `verificationQueue(fiscalYear: 2569, quarter: 2${args}) { totalCount oddCount pageInfo { hasNextPage endCursor }
        edges { cursor node { indicator { id code } cell { ${CELL} } previousValue changedSinceReturned warnings { code messageTh } agency { code } } } }`,
      viewer,
    );

  test('begins with what has waited longest, tells what is odd and what changed, in four statements', async () => {
    const page = await queue();
    expect([page.totalCount, page.oddCount, harness.statements.length]).toEqual([4, 1, 4]);
    expect(
      page.edges.map(({ node }) => [
        ids.indexOf(node.indicator.id),
        node.previousValue,
        node.changedSinceReturned,
        node.warnings.map(({ code }) => code),
      ]),
    ).toEqual([
      [1, '92.0', null, ['OUT_OF_PAST_RANGE']],
      [0, null, null, []],
      [7, null, null, []],
      [2, null, true, []],
    ]);
    expect(page.edges[0]!.node.agency).toEqual({ code: '24000000' });
  });

  test('can be cut to what is odd, to states and to agencies', async () => {
    expect(await queue(', onlyOdd: true')).toMatchObject({ totalCount: 1, oddCount: 1 });
    expect((await queue(', states: [VERIFIED, SIGNED]')).edges.map(({ node }) => node.cell.state)).toEqual(['VERIFIED', 'SIGNED']);
    expect((await queue(', states: [RETURNED], agencyCodes: ["24050000"]')).totalCount).toBe(1);
    expect((await queue(', agencyCodes: ["50010000"]')).totalCount).toBe(0);
    expect((await queue('', person(Role.VERIFIER, 1, '/00000000/50010000/'))).totalCount).toBe(0);
  });

  test('is walked through page by page, each row once', async () => {
    const first = await queue(', first: 3');
    const second = await queue(`, first: 3, after: "${first.pageInfo.endCursor}"`);
    expect([first.edges.length, second.edges.length, second.pageInfo.hasNextPage]).toEqual([3, 1, false]);
    expect(new Set([...first.edges, ...second.edges].map(({ node }) => node.indicator.id)).size).toBe(4);
  });

  test.each([
    ['"x"', 'CURSOR_INVALID'],
    [`"${Buffer.from('["a", 1]').toString('base64url')}"`, 'CURSOR_INVALID'],
    [`"${Buffer.from('[-5, "a"]').toString('base64url')}"`, 'CURSOR_INVALID'],
    [`"${Buffer.from(`[${Number.MAX_SAFE_INTEGER}, "a"]`).toString('base64url')}"`, 'CURSOR_INVALID'],
  ])('refuses the cursor %s', async (after, code) => {
    await expect(queue(`, after: ${after}`)).rejects.toMatchObject({ extensions: { code } });
  });
});

describe('The planner’s home', () => {
  const COUNTS = 'due entered submitted returned verified signed notApplicable empty missing late withoutEvidence withoutOwner';
  interface Home {
    asOf: string;
    period: { opensOn: string; dueOn: string; closesOn: string } | null;
    counts: Record<string, number>;
    returned: { indicator: { id: string }; cell: { state: string; returnDueOn: string } }[];
    agencies: (Record<string, number> & { agency: { code: string } })[];
  }
  const home = (args = '', viewer = planner) =>
    ask<Home>(
      `plannerHome(fiscalYear: 2569, quarter: 2${args}) { asOf period { opensOn dueOn closesOn } counts { ${COUNTS} }
        returned { indicator { id code } cell { state returnDueOn } } agencies { agency { code } ${COUNTS} } }`,
      viewer,
    );

  test('counts the cells by state and agency and names what came back, in at most four statements', async () => {
    const answer = await home();
    expect(harness.statements.length).toBeLessThanOrEqual(4);
    expect(answer.period).toEqual({ opensOn: '2026-04-01', dueOn: '2026-04-15', closesOn: '2026-04-30' });
    expect(answer.counts).toEqual({
      due: 9,
      entered: 1,
      submitted: 4,
      returned: 1,
      verified: 1,
      signed: 1,
      notApplicable: 1,
      empty: 1,
      missing: 0,
      late: 0,
      withoutEvidence: 1,
      withoutOwner: 1,
    });
    expect(answer.returned.map(({ indicator, cell }) => [ids.indexOf(indicator.id), cell])).toEqual([
      [8, { state: 'RETURNED', returnDueOn: '2026-04-30' }],
    ]);
    expect(answer.agencies.map(({ agency, due, returned }) => [agency.code, due, returned])).toEqual([
      ['24000000', 7, 0],
      ['24050000', 2, 1],
    ]);
  });

  test('after the due day names what is missing', async () => {
    harness.setNow(new Date('2026-04-16T03:00:00Z'));
    expect((await home()).counts).toMatchObject({ missing: 3, late: 0 });
    harness.setNow(new Date('2026-04-10T03:00:00Z'));
  });

  test('of an agency or a subtree is its own', async () => {
    expect((await home(', agencyCode: "24050000"')).counts).toMatchObject({ due: 2, returned: 1, empty: 1 });
    expect((await home('', person(Role.PLANNER, 1, '/00000000/50010000/'))).counts).toMatchObject({ due: 0, empty: 0 });
  });

  test('of a quarter without a period or targets is empty, not an error', async () => {
    const none = await ask<Home>(
      `plannerHome(fiscalYear: 2590, quarter: 1) { period { dueOn } counts { due } agencies { due } }`,
      aViewer([Role.PLANADMIN]),
    );
    expect(none).toEqual({ period: null, counts: { due: 0 }, agencies: [] });
  });
});
