import { randomUUIDv7 } from 'node:crypto';
import type { SubgraphContext } from '@nakhon/kit/context';
import { Role } from '@nakhon/kit/role';
import { aViewer, startHarness, type SubgraphHarness } from '@nakhon/kit/subgraph-harness';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { financeDefinition } from '../../definition.js';
import { anAllotment, anItem, aVoucher } from '../../finance.fixture.js';
import { spentByMonth } from './project-spending.loader.js';

const NOW = new Date('2027-02-10T03:00:00Z');
let harness: SubgraphHarness;
let item: string;
beforeAll(async () => {
  harness = await startHarness(financeDefinition, NOW);
  const em = () => harness.subgraph.orm.em.fork();
  item = await anItem(em(), { code: '50010000-001' });
  await anItem(em(), { code: '50010000-002' });
  await anAllotment(em(), item, { amount_satang: 100_000n });
  const paid = (at: string) => ['SUBMITTED', 'APPROVED', 'PAID'].map((state) => ({ state, at }));
  await aVoucher(em(), item, 10_000n, paid('2026-10-31T16:59:59Z'));
  await aVoucher(em(), item, 2_000n, paid('2026-10-31T17:00:00Z'));
  await aVoucher(em(), item, 300n, paid('2027-01-05T03:00:00Z'));
  await aVoucher(em(), item, 40_000n, [{ state: 'SUBMITTED', at: '2026-10-20T03:00:00Z' }]);
});
afterAll(() => harness?.close());

const context = (roles: readonly Role[], path?: string): SubgraphContext => ({
  em: harness.subgraph.orm.em.fork(),
  viewer: aViewer(roles, path),
  now: NOW,
  newId: randomUUIDv7,
  requestId: 'test',
});

test.each([
  ['October', 1, 10_000n],
  ['November', 2, 12_000n],
  ['January', 4, 12_300n],
  ['March, which has not begun', 6, null],
])('By the end of %s what was paid by then is spent', async (_, month, expected) => {
  expect(await spentByMonth(context([Role.PLANNER]), item, 2570, month)).toBe(expected);
  expect(await spentByMonth(context([Role.VERIFIER]), '2570/50010000-001', 2570, month)).toBe(expected);
});

test.each([
  ['an item of another year', 'ITEM', 2569, [Role.PLANNER], undefined],
  ['a code of another year', '2569/50010000-001', 2570, [Role.PLANNER], undefined],
  ['an item without vouchers', '2570/50010000-002', 2570, [Role.PLANNER], undefined],
  ['what is no item', "x' or true --", 2570, [Role.PLANNER], undefined],
  ['an item outside the viewer’s subtree', 'ITEM', 2570, [Role.PLANNER], '/00000000/24000000/'],
  ['a role that reads no money', 'ITEM', 2570, [Role.REQUESTER], undefined],
] as const)('Of %s nothing is told', async (_, of, fiscalYear, roles, path) => {
  expect(await spentByMonth(context(roles, path), of === 'ITEM' ? item : of, fiscalYear, 1)).toBeNull();
});

test('Many items and months are one statement, through the reference that the gateway sends', async () => {
  harness.statements.length = 0;
  const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Project { a: spentBaht(fiscalYear: 2570, month: 1) b: spentBaht(fiscalYear: 2570, month: 2) } } }`;
  const representations = [item, '2570/50010000-001', null].map((budgetItemId, index) => ({
    __typename: 'Project',
    id: String(index),
    budgetItemId,
  }));
  const { data, errors } = await harness.ask<{ _entities: object[] }>(query, { r: representations }, aViewer([Role.PLANNER]));
  expect(errors).toBeUndefined();
  expect(data!._entities).toEqual([
    { a: '100.00', b: '120.00' },
    { a: '100.00', b: '120.00' },
    { a: null, b: null },
  ]);
  expect(harness.statements).toHaveLength(1);
});

test.each([
  ['by its id', 'ITEM', [Role.PLANNER], undefined, '50010000-001'],
  ['by year and code', '2570/50010000-001', [Role.PLANNER], undefined, '50010000-001'],
  ['by the code of another year', '2569/50010000-001', [Role.PLANNER], undefined, null],
  ['by what is no name', '/', [Role.PLANNER], undefined, null],
  ['outside the viewer’s subtree', 'ITEM', [Role.PLANNER], '/00000000/24000000/', null],
  ['for a role that reads no items', 'ITEM', [Role.VERIFIER], undefined, null],
] as const)('The budget item of a project %s is given where it may be read', async (_, of, roles, path, expected) => {
  const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Project { budgetItem { code disbursedBaht } } } }`;
  const r = [{ __typename: 'Project', id: '1', budgetItemId: of === 'ITEM' ? item : of }];
  const { data, errors } = await harness.ask<{ _entities: { budgetItem: object | null }[] }>(query, { r }, aViewer(roles, path));
  expect(errors).toBeUndefined();
  expect(data!._entities[0]!.budgetItem).toEqual(expected === null ? null : { code: expected, disbursedBaht: '123.00' });
});
