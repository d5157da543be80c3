import { FORBIDDEN } from '@nakhon/kit/permission';
import { Role } from '@nakhon/kit/role';
import { aViewer, type SubgraphHarness } from '@nakhon/kit/subgraph-harness';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startDemoHarness } from '../plans.fixture.js';

interface Row {
  id: string;
  code: string;
  nameTh: string;
  agency: { code: string };
  quarter: {
    state: string;
    attainmentPercent: number | null;
    band: string | null;
    missing: boolean;
    target: string | null;
    versions: { version: number }[];
  };
}
interface Page {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  edges: { cursor: string; node: Row }[];
}

const CELL = 'quarter(fiscalYear: 2569, quarter: 4) { state attainmentPercent band missing target versions { version } }';
const ROW = `id code nameTh agency { code } strategicIssue { code } weight lowerBound upperBound ${CELL}`;
const EXECUTIVE = aViewer([Role.EXECUTIVE]);

let harness: SubgraphHarness;
beforeAll(async () => {
  harness = await startDemoHarness();
});
afterAll(() => harness?.close());

async function list(args: string, viewer = EXECUTIVE, row = ROW): Promise<Page> {
  const query = `{ indicators(fiscalYear: 2569, quarter: 4, ${args}) { totalCount pageInfo { hasNextPage endCursor } edges { cursor node { ${row} } } } }`;
  const { data, errors } = await harness.ask<{ indicators: Page }>(query, {}, viewer);
  expect(errors).toBeUndefined();
  return data!.indicators;
}

async function walk(args: string): Promise<Row[]> {
  const rows: Row[] = [];
  for (let after: string | null = null; ;) {
    const page: Page = await list(`${args}, first: 100${after ? `, after: "${after}"` : ''}`);
    rows.push(...page.edges.map((edge) => edge.node));
    if (!page.pageInfo.hasNextPage) return rows;
    after = page.pageInfo.endCursor;
  }
}

test('A page with issues, cells and versions costs four statements, however many rows it has', async () => {
  for (const first of [1, 50]) {
    harness.statements.length = 0;
    const page = await list(`first: ${first}`);
    expect(page.edges).toHaveLength(first);
    expect(harness.statements).toHaveLength(4);
  }
});

test('The history of every row of a page costs one statement more and ends with the quarter asked for', async () => {
  harness.statements.length = 0;
  const page = await list('first: 20', EXECUTIVE, 'id history(fiscalYear: 2569, quarter: 4, quarters: 5) { fiscalYear quarter state }');
  expect(harness.statements).toHaveLength(3);
  const { history } = page.edges[0]!.node as unknown as { history: { fiscalYear: number; quarter: number }[] };
  expect(history.map((cell) => `${cell.fiscalYear}/${cell.quarter}`)).toEqual(['2568/4', '2569/1', '2569/2', '2569/3', '2569/4']);
});

describe('Paging', () => {
  test.each(['CODE', 'NAME', 'ATTAINMENT'])('through the order %s meets every indicator once, both ways', async (orderBy) => {
    const up = await walk(`orderBy: ${orderBy}`);
    const down = await walk(`orderBy: ${orderBy}, descending: true`);
    expect(new Set(up.map((row) => row.id)).size).toBe(740);
    expect(up).toHaveLength(740);
    expect(new Set(down.map((row) => row.id))).toEqual(new Set(up.map((row) => row.id)));
    if (orderBy !== 'ATTAINMENT') expect(down).toEqual(up.toReversed());
  });

  test('by attainment rises or falls, with those without one at the end either way', async () => {
    for (const [descending, sign] of [
      [false, 1],
      [true, -1],
    ] as const) {
      const attained = (await walk(`orderBy: ATTAINMENT, descending: ${descending}`)).map((row) => row.quarter.attainmentPercent);
      const known = attained.filter((percent) => percent !== null);
      expect(known).toEqual(known.toSorted((a, b) => sign * (a - b)));
      expect(attained.slice(0, known.length)).toEqual(known);
    }
  });

  test('by name follows the Thai alphabet', async () => {
    const names = (await walk('orderBy: NAME')).map((row) => row.nameTh);
    expect(names).toEqual(names.toSorted(new Intl.Collator('th').compare));
  });

  test('keeps the total on a page past the end', async () => {
    const last = await list('first: 100, orderBy: CODE, descending: true, search: "D12-1001"');
    const past = await list(`first: 1, orderBy: CODE, descending: true, search: "D12-1001", after: "${last.pageInfo.endCursor}"`);
    expect(past).toMatchObject({ totalCount: 1, edges: [], pageInfo: { hasNextPage: false, endCursor: null } });
  });

  test('refuses a cursor of another order, a made-up one and a page that is too long', async () => {
    const { pageInfo } = await list('first: 1, orderBy: CODE');
    const attempts = [`orderBy: NAME, after: "${pageInfo.endCursor}"`, 'after: "nonsense"', 'first: 101', 'first: 0'];
    const codes = [];
    for (const args of attempts) {
      const { errors } = await harness.ask(`{ indicators(fiscalYear: 2569, quarter: 4, ${args}) { totalCount } }`, {}, EXECUTIVE);
      codes.push(errors?.[0]?.extensions['code']);
    }
    expect(codes).toEqual(['CURSOR_INVALID', 'CURSOR_INVALID', 'PAGE_SIZE_OUT_OF_RANGE', 'PAGE_SIZE_OUT_OF_RANGE']);
  });
});

describe('Filters', () => {
  test('by band and by what is missing agree with the summary', async () => {
    const counts = await Promise.all(
      ['band: ON_TARGET', 'band: NEAR_TARGET', 'band: BELOW_TARGET', 'missing: true'].map((args) => list(args)),
    );
    const query = '{ indicatorSummary(fiscalYear: 2569, quarter: 4) { onTarget nearTarget belowTarget missing } }';
    const { data } = await harness.ask<{ indicatorSummary: Record<string, number> }>(query, {}, EXECUTIVE);
    const { onTarget, nearTarget, belowTarget, missing } = data!.indicatorSummary;
    expect(counts.map((page) => page.totalCount)).toEqual([onTarget, nearTarget, belowTarget, missing]);
    expect(counts[3]!.edges.every(({ node }) => node.quarter.missing)).toBe(true);
    expect(counts[0]!.edges.every(({ node }) => node.quarter.band === 'ON_TARGET')).toBe(true);
  });

  test.each([
    ['issueCode: "4"', 2],
    ['kind: PROCESS', 100],
    ['search: "D03-10"', 50],
    ['search: "น้ำท่วมขัง"', 50],
    ['search: "PM2.5"', 1],
    ['search: "100%"', 0],
    ['scope: { districtCodes: ["1001", "1002"] }', 24],
    ['scope: { agencyCodes: ["26000000"], districtCodes: ["1001"] }', 19],
    ['source: "generated"', 740],
    ['source: "hub"', 0],
  ])('%s leaves %i indicators', async (args, total) => {
    expect((await list(args)).totalCount).toBe(total);
  });

  test('A page of a quarter to come shows its targets with empty cells', async () => {
    const query =
      '{ indicators(fiscalYear: 2570, quarter: 3, first: 1) { totalCount edges { node { quarter(fiscalYear: 2570, quarter: 3) { state target missing dueOn } } } } }';
    const { data } = await harness.ask<{ indicators: Page }>(query, {}, EXECUTIVE);
    expect(data!.indicators).toMatchObject({
      totalCount: 740,
      edges: [{ node: { quarter: { state: 'EMPTY', missing: false, dueOn: '2027-07-15' } } }],
    });
    expect(data!.indicators.edges[0]!.node.quarter.target).not.toBeNull();
  });
});

describe('Who sees rows', () => {
  test('A planner of one department sees that department alone', async () => {
    const page = await list('first: 100', aViewer([Role.PLANNER], '/00000000/24000000/'));
    expect(page.totalCount).toBe(7);
    expect(new Set(page.edges.map(({ node }) => node.agency.code))).toEqual(new Set(['24000000']));
  });

  test('An indicator outside the subtree, one that is unknown and one with a malformed id are all null', async () => {
    const { edges } = await list('first: 1, scope: { districtCodes: ["1001"] }');
    const id = edges[0]!.node.id;
    const query = 'query ($id: ID!) { indicator(id: $id) { code ownerName } }';
    const find = async (given: string, viewer = EXECUTIVE) =>
      (await harness.ask<{ indicator: unknown }>(query, { id: given }, viewer)).data?.indicator;
    expect(await find(id)).toMatchObject({ code: edges[0]!.node.code });
    expect(await find(id.toUpperCase())).toMatchObject({ code: edges[0]!.node.code });
    expect(await find(id, aViewer([Role.HEAD], '/00000000/24000000/'))).toBeNull();
    expect(await find('00000000-0000-7000-8000-000000000000')).toBeNull();
    expect(await find('1 or true')).toBeNull();
  });

  test.each([Role.REQUESTER, Role.TECHNICIAN, Role.STOCK, Role.FINANCE, Role.SUPPLY, Role.HR])(
    '%s may read neither list, row nor entity',
    async (role) => {
      const viewer = aViewer([role]);
      const queries = [
        '{ indicators(fiscalYear: 2569, quarter: 4) { totalCount } }',
        '{ indicator(id: "x") { id } }',
        '{ _entities(representations: [{ __typename: "Indicator", id: "x" }]) { ... on Indicator { ownerName } } }',
      ];
      for (const query of queries) {
        const { errors } = await harness.ask(query, {}, viewer);
        expect(errors?.[0]?.extensions['code']).toBe(FORBIDDEN);
      }
    },
  );

  test.each([Role.EXECUTIVE, Role.PLANNER, Role.VERIFIER, Role.HEAD, Role.PLANADMIN, Role.EVALUATOR, Role.ADMIN])(
    '%s may read the list',
    async (role) => {
      expect((await list('first: 1', aViewer([role]))).totalCount).toBe(740);
    },
  );
});

test('A cell as of its quarter’s end is empty, and afterwards tells its versions in order', async () => {
  const { edges } = await list('first: 1, band: ON_TARGET');
  const query = `query ($id: ID!) { indicator(id: $id) { decimals quarter(fiscalYear: 2569, quarter: 4) { state result submittedAt versions { version state value recordedAt } }
    atEnd: quarter(fiscalYear: 2569, quarter: 4, asOf: "2026-09-30T16:59:59Z") { state result target versions { version } } } }`;
  interface Answer {
    indicator: {
      quarter: { result: string; submittedAt: string; versions: { version: number; value: string; recordedAt: string }[] };
      atEnd: unknown;
    };
  }
  const { data } = await harness.ask<Answer>(query, { id: edges[0]!.node.id }, EXECUTIVE);
  const { quarter, atEnd } = data!.indicator;
  expect(atEnd).toMatchObject({ state: 'EMPTY', result: null, versions: [], target: expect.any(String) });
  expect(quarter.versions.map(({ version }) => version)).toEqual(quarter.versions.map((_, index) => index + 1));
  expect(quarter.result).toBe(quarter.versions.at(-1)!.value);
  expect(quarter.versions.map(({ recordedAt }) => recordedAt)).toContain(quarter.submittedAt);
});
