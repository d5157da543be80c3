import { Role } from '@nakhon/kit/role';
import { aViewer, startHarness, type SubgraphHarness } from '@nakhon/kit/subgraph-harness';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { plansDefinition } from '../definition.js';
import { anId, anIndicator, aTarget, NOW } from '../plans.fixture.js';
import { insertIndicators, insertTargets } from '../result/result.bulk.js';

const PLANNER = aViewer([Role.PLANNER], '/00000000/24000000/');
let harness: SubgraphHarness;

beforeAll(async () => {
  harness = await startHarness(plansDefinition, NOW);
  await harness.subgraph.orm.em.fork().transactional(async (em) => {
    await em.execute('delete from indicator');
    await insertIndicators(em, [
      anIndicator(1, { code: 'A1', strategicIssueCode: null }),
      anIndicator(2, { code: 'A2', strategicIssueCode: null }),
      anIndicator(3, { code: 'B1', strategicIssueCode: '7' }),
      anIndicator(4, { code: 'B2', strategicIssueCode: '7' }),
      anIndicator(5, { code: 'C1', strategicIssueCode: '2' }),
      anIndicator(6, { code: 'C2', strategicIssueCode: '2' }),
    ]);
    await insertTargets(
      em,
      [2, 4, 6].map((number) => aTarget(anId(number), { fiscalYear: 2569, quarter: 3 })),
    );
    await insertTargets(em, [aTarget(anId(5), { fiscalYear: 2570, quarter: 1 })]);
  });
});
afterAll(() => harness?.close());

interface Sheet {
  totalCount: number;
  pageInfo: { endCursor: string; hasNextPage: boolean };
  edges: { node: { indicator: { code: string } } }[];
}

async function page(fiscalYear: number, rest = ''): Promise<Sheet> {
  const { data, errors } = await harness.ask<{ reportingSheet: Sheet }>(
    `{ reportingSheet(agencyCode: "24000000", fiscalYear: ${fiscalYear}${rest}) { totalCount pageInfo { endCursor hasNextPage } edges { node { indicator { code } } } } }`,
    {},
    PLANNER,
  );
  if (errors) throw new Error(String(errors[0]!.extensions['code']));
  return data!.reportingSheet;
}

const codesOf = ({ edges }: Sheet) => edges.map(({ node }) => node.indicator.code);

test.each([
  [2569, ['C2', 'C1', 'B2', 'B1', 'A2', 'A1']],
  [2570, ['C1', 'C2', 'B1', 'B2', 'A1', 'A2']],
])(
  'The sheet of %i stands in the order of the plan, with what has a target that year before what has none, then by code',
  async (year, codes) => {
    expect(codesOf(await page(year))).toEqual(codes);
  },
);

test('Pages follow each other without a gap, one row at a time', async () => {
  const codes: string[] = [];
  for (let after = '', more = true; more;) {
    const next = await page(2569, `, first: 1${after}`);
    expect(next.totalCount).toBe(6);
    codes.push(...codesOf(next));
    after = `, after: "${next.pageInfo.endCursor}"`;
    more = next.pageInfo.hasNextPage;
  }
  expect(codes).toEqual(['C2', 'C1', 'B2', 'B1', 'A2', 'A1']);
});

test.each([['["A1"]'], ['[1,2,3,4,5,6]'], ['[1,"",1,"",1,2]']])('The cursor %s is none of this order', async (place) => {
  await expect(page(2569, `, after: "${Buffer.from(place).toString('base64url')}"`)).rejects.toThrow('CURSOR_INVALID');
});
