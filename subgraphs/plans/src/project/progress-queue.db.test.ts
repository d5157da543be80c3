import { Role } from '@nakhon/kit/role';
import { aViewer, startHarness, type SubgraphHarness } from '@nakhon/kit/subgraph-harness';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { plansDefinition } from '../definition.js';
import { anId } from '../plans.fixture.js';
import { insertAllActivities, insertProgress, insertProjects } from './project.bulk.js';

const NOW = new Date('2026-12-20T03:00:00Z');
const YEAR = { startsOn: '2026-10-01', endsOn: '2027-09-30' };
const VERIFIER = aViewer([Role.VERIFIER]);
const CONTENT = { fiscalYear: 2570, plannedPercent: '10', status: 'ON_PLAN' as const, actor: 'planner', source: 'hub' };
/** Project, month, version, state, percent, day of December on which it was recorded. */
const HISTORY = [
  [1, 1, 1, 'SUBMITTED', '10', 3],
  [1, 1, 2, 'VERIFIED', '10', 4],
  [1, 2, 1, 'SUBMITTED', '20', 9],
  [2, 1, 1, 'SUBMITTED', '15', 5],
  [2, 2, 1, 'DRAFT', '25', 6],
  [3, 2, 1, 'SUBMITTED', '30', 9],
] as const;

let harness: SubgraphHarness;
beforeAll(async () => {
  harness = await startHarness(plansDefinition, NOW);
  await harness.subgraph.orm.em.fork().transactional(async (em) => {
    const agencies = ['24000000', '24000000', '09000000'];
    const projects = agencies.map((agencyCode, index) => ({
      id: anId(index + 1),
      code: `P-${index + 1}`,
      nameTh: 'โครงการ',
      agencyCode,
      ...YEAR,
    }));
    await insertProjects(
      em,
      projects.map((project) => ({ ...project, revision: 1, source: 'hub' })),
    );
    const activity = { number: 1, nameTh: 'ทั้งหมด', weight: '100', plannedFrom: YEAR.startsOn, plannedTo: YEAR.endsOn };
    await insertAllActivities(
      em,
      projects.map(({ id }) => ({ ...activity, projectId: id })),
    );
    await insertProgress(
      em,
      HISTORY.map(([project, month, version, state, actualPercent, day], index) => ({
        ...CONTENT,
        id: anId(100 + index),
        projectId: anId(project),
        month,
        version,
        state,
        actualPercent,
        recordedAt: new Date(Date.UTC(2026, 11, day)),
      })),
    );
  });
});
afterAll(() => harness?.close());

interface Queue {
  totalCount: number;
  pageInfo: { endCursor: string };
  edges: { node: { project: { code: string }; cell: { month: number }; percentBefore: string | null } }[];
}

async function queue(args: string, viewer = VERIFIER) {
  const query = `{ queue: progressQueue(fiscalYear: 2570${args}) { totalCount pageInfo { endCursor } edges { node { project { code } cell { month state } percentBefore } } } }`;
  const { data, errors } = await harness.ask<{ queue: Queue }>(query, {}, viewer);
  if (errors) return errors[0]!.extensions['code'];
  const { totalCount, pageInfo, edges } = data!.queue;
  return { totalCount, pageInfo, rows: edges.map(({ node }) => `${node.project.code}/${node.cell.month} after ${node.percentBefore}`) };
}

test('What was handed in and not yet checked waits, the longest first, with the percentage of the month before', async () => {
  harness.statements.length = 0;
  expect(await queue('')).toMatchObject({ totalCount: 3, rows: ['P-2/1 after null', 'P-1/2 after 10.00', 'P-3/2 after null'] });
  expect(harness.statements).toHaveLength(4);
});

test('The queue goes page by page', async () => {
  const { pageInfo } = (await queue(', first: 2')) as { pageInfo: { endCursor: string } };
  expect(await queue(`, first: 2, after: "${pageInfo.endCursor}"`)).toMatchObject({ totalCount: 3, rows: ['P-3/2 after null'] });
});

test.each([
  ['of one month', ', month: 1', ['P-2/1 after null']],
  ['of one agency with all below it', ', agencyCodes: ["09000000"]', ['P-3/2 after null']],
  ['of drafts', ', states: [DRAFT]', ['P-2/2 after 15.00']],
  ['of what was checked', ', states: [VERIFIED]', ['P-1/1 after null']],
])('A queue %s holds those only', async (_, args, rows) => {
  expect(await queue(args)).toMatchObject({ rows });
});

test('Each sees the projects that they may read', async () => {
  expect(await queue('', aViewer([Role.VERIFIER], '/00000000/09000000/'))).toMatchObject({ totalCount: 1, rows: ['P-3/2 after null'] });
  expect(await queue('', aViewer([Role.REQUESTER]))).toBe('FORBIDDEN');
});

test.each([
  [', month: 13', 'FISCAL_MONTH_OUT_OF_RANGE'],
  [', first: 101', 'PAGE_SIZE_OUT_OF_RANGE'],
  [', after: "WzEsMl0"', 'CURSOR_INVALID'],
])('A queue asked for with %s is refused', async (args, code) => {
  expect(await queue(args)).toBe(code);
});
