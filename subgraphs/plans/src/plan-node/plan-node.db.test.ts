import { Role } from '@nakhon/kit/role';
import { aViewer, startHarness, type SubgraphHarness } from '@nakhon/kit/subgraph-harness';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { plansDefinition } from '../definition.js';
import { anIndicator, NOW } from '../plans.fixture.js';
import { insertIndicators } from '../result/result.bulk.js';

const CENTRAL = aViewer([Role.PLANADMIN]);
const ONE_DEPARTMENT = aViewer([Role.PLANADMIN], '/00000000/24000000/');

let harness: SubgraphHarness;
beforeAll(async () => {
  harness = await startHarness(plansDefinition, NOW);
});
afterAll(() => harness?.close());

async function run(mutation: string, viewer = CENTRAL): Promise<unknown> {
  const { data, errors } = await harness.ask<Record<string, unknown>>(
    `mutation { done: ${mutation} { code parentCode nameTh order source } }`,
    {},
    viewer,
  );
  return errors ? errors[0]!.extensions['code'] : data!['done'];
}

const create = (code: string, kind: string, parent: string) =>
  run(
    `createPlanNode(input: { code: "${code}", kind: ${kind}, parentCode: "${parent}", nameTh: "ชื่อ ${code}", nameEn: "Name ${code}", order: 1 })`,
  );

async function tree(): Promise<string[]> {
  const { data } = await harness.ask<{ planTree: { code: string }[] }>('{ planTree { code } }', {}, CENTRAL);
  return data!.planTree.map(({ code }) => code);
}

test('A new hub holds the plan, its second phase and the seven issues, read by one statement', async () => {
  harness.statements.length = 0;
  expect(await tree()).toEqual(['P20', 'P20-2', '1', '2', '3', '4', '5', '6', '7']);
  expect(harness.statements).toHaveLength(1);
});

test('Places are added below what they belong to, moved with all below them, and each change is audited', async () => {
  expect(await create('1.1', 'SUB_ISSUE', '1')).toMatchObject({ code: '1.1', parentCode: '1', source: 'hub' });
  await create('1.1.1', 'GOAL', '1.1');
  await create('2.1', 'SUB_ISSUE', '2');
  expect(await run('movePlanNode(code: "1.1", parentCode: "2", reasonTh: "ปรับโครงสร้าง")')).toMatchObject({ parentCode: '2' });
  expect(await run('renamePlanNode(code: "1.1", names: { nameTh: "ใหม่", nameEn: "New", order: 9 })')).toMatchObject({
    nameTh: 'ใหม่',
    order: 9,
  });
  expect(await tree()).toEqual(['P20', 'P20-2', '1', '2', '2.1', '1.1', '1.1.1', '3', '4', '5', '6', '7']);
  const audits = await harness.subgraph.orm.em
    .fork()
    .execute<{ action: string }[]>("select action from audit_row where subject = 'plan_node:1.1' order by id");
  expect(audits.map((row) => row.action)).toEqual(['plan_node.create', 'plan_node.move', 'plan_node.rename']);
});

test.each([
  ['movePlanNode(code: "2", parentCode: "1.1.1", reasonTh: "x")', 'PLAN_IN_CIRCLE'],
  ['movePlanNode(code: "1.1", parentCode: "P20", reasonTh: "x")', 'PLAN_PARENT_NOT_ALLOWED'],
  ['movePlanNode(code: "1.1", parentCode: "1", reasonTh: " ")', 'REASON_MISSING'],
  ['movePlanNode(code: "9.9", parentCode: "1", reasonTh: "x")', 'PLAN_NODE_NOT_FOUND'],
  ['createPlanNode(input: { code: "1.1", kind: SUB_ISSUE, parentCode: "1", nameTh: "ก", nameEn: "A", order: 1 })', 'PLAN_NODE_CODE_TAKEN'],
])('%s is refused with %s', async (mutation, code) => {
  expect(await run(mutation)).toBe(code);
});

test('A place is retired once nothing in use hangs on it; it stays in the plan and takes nothing new', async () => {
  await harness.subgraph.orm.em.fork().transactional((em) => insertIndicators(em, [anIndicator(1, { goalCode: '1.1.1' })]));
  const { data } = await harness.ask<{ planTree: { code: string; indicatorCount: number }[] }>(
    '{ planTree { code indicatorCount } }',
    {},
    CENTRAL,
  );
  expect(data!.planTree.filter((node) => node.indicatorCount > 0)).toEqual([{ code: '1.1.1', indicatorCount: 1 }]);
  const retire = (code: string, reason = 'ยุบรวม') => run(`retirePlanNode(code: "${code}", reasonTh: "${reason}")`);
  expect(await retire('1.1')).toBe('PLAN_NODE_IN_USE');
  expect(await retire('1.1.1')).toBe('PLAN_NODE_IN_USE');
  await harness.subgraph.orm.em.fork().execute("update indicator set active = false, retired_at = now() where goal_code = '1.1.1'");
  expect(await retire('1.1.1', ' ')).toBe('REASON_MISSING');
  expect(await retire('1.1.1')).toMatchObject({ code: '1.1.1' });
  expect(await retire('1.1.1')).toBe('PLAN_NODE_RETIRED');
  expect(await create('1.1.1.1', 'STRATEGY', '1.1.1')).toBe('PLAN_NODE_RETIRED');
  expect(await tree()).toContain('1.1.1');
});

test('The administrator of one department leaves the plan of all as it is', async () => {
  expect(await run('movePlanNode(code: "1.1", parentCode: "1", reasonTh: "x")', ONE_DEPARTMENT)).toBe('FORBIDDEN');
});

test('Reference data loaded anew leave what was moved', async () => {
  await harness.subgraph.orm.em.fork().transactional((em) => plansDefinition.loadReference(em, NOW));
  expect(await tree()).toContain('1.1');
});
