import { Role, ROLES } from '@nakhon/kit/role';
import { aViewer, startHarness, type SubgraphHarness } from '@nakhon/kit/subgraph-harness';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { financeDefinition } from '../definition.js';
import { anAllotment, anItem, aVoucher } from '../finance.fixture.js';
import { ROW_READERS } from './budget-item.readers.js';

const AMOUNTS = [500n, 100n, 300n, 300n, 0n, 900n, 700n];
let harness: SubgraphHarness;
let ids: string[];

interface Page {
  edges: { cursor: string; node: { code: string; ratePercent: number | null } }[];
  pageInfo: { hasNextPage: boolean; endCursor: string };
  totalCount: number;
}

beforeAll(async () => {
  harness = await startHarness(financeDefinition, new Date('2026-11-21T03:00:00Z'));
  const em = harness.subgraph.orm.em.fork();
  ids = [];
  for (const [index, amount] of AMOUNTS.entries()) {
    const item = await anItem(em, {
      code: `A-${index}`,
      appropriated_satang: amount,
      category: index < 2 ? 'UTILITIES' : 'OTHER',
      name_th: `รายการ ${index}`,
    });
    ids.push(item);
    if (amount === 0n) continue;
    await anAllotment(em, item, { amount_satang: amount });
    const at = `2026-11-0${index + 1}T03:00:00Z`;
    const paid = ['SUBMITTED', 'APPROVED', 'PAID'].map((state) => ({ state, at }));
    await aVoucher(em, item, BigInt(index + 1) * 10n, paid);
    await aVoucher(em, item, 1n, [{ state: 'SUBMITTED', at }]);
  }
  await anItem(em, { code: 'B-0', agency_code: '50020000', appropriated_satang: 100_000n, source: 'import:bma-ordinance' });
  await anItem(em, { code: 'A-0', fiscal_year: 2569 });
});
afterAll(() => harness?.close());

const everything = aViewer([Role.EXECUTIVE]);

async function page(args: string, viewer = everything): Promise<Page> {
  const query = `{ budgetItems(fiscalYear: 2570, ${args}) { edges { cursor node { code ratePercent } } pageInfo { hasNextPage endCursor } totalCount } }`;
  const { data, errors } = await harness.ask<{ budgetItems: Page }>(query, {}, viewer);
  if (errors) throw errors[0];
  return data!.budgetItems;
}

async function allCodes(args: string, first: number): Promise<string[]> {
  const codes: string[] = [];
  for (let after = ''; ;) {
    const { edges, pageInfo } = await page(`first: ${first}, ${args}${after}`);
    codes.push(...edges.map((edge) => edge.node.code));
    if (!pageInfo.hasNextPage) return codes;
    after = `, after: "${pageInfo.endCursor}"`;
  }
}

describe('a list of budget items', () => {
  test.each([
    ['CODE', false, ['A-0', 'A-1', 'A-2', 'A-3', 'A-4', 'A-5', 'A-6', 'B-0']],
    ['APPROPRIATED', true, ['B-0', 'A-5', 'A-6', 'A-0', 'A-3', 'A-2', 'A-1', 'A-4']],
    ['DISBURSED', true, ['A-6', 'A-5', 'A-3', 'A-2', 'A-1', 'A-0', 'B-0', 'A-4']],
    ['RATE', false, ['A-4', 'B-0', 'A-0', 'A-5', 'A-2', 'A-6', 'A-3', 'A-1']],
  ])('in the order %s (descending: %s) reads the same in pages of any size', async (orderBy, descending, codes) => {
    for (const size of [1, 3, 100]) expect(await allCodes(`orderBy: ${orderBy}, descending: ${descending}`, size)).toEqual(codes);
  });

  test.each([
    ['category: UTILITIES', 2],
    ['search: "การ 3"', 1],
    ['search: "100%"', 0],
    ['source: "import:bma-ordinance"', 1],
    ['scope: { districtCodes: ["1001"] }', 7],
    ['scope: { agencyCodes: ["00000000"] }', 8],
    ['scope: { districtCodes: [] }', 0],
  ])('with %s counts %i', async (filter, totalCount) => {
    expect((await page(filter)).totalCount).toBe(totalCount);
  });

  test.each([
    ['first: 0', 'PAGE_SIZE_OUT_OF_RANGE'],
    ['first: 101', 'PAGE_SIZE_OUT_OF_RANGE'],
    ['after: "x"', 'CURSOR_INVALID'],
    [`after: "${Buffer.from('["a","b"]').toString('base64url')}"`, 'CURSOR_INVALID'],
  ])('with %s is refused with %s', async (args, code) => {
    await expect(page(args)).rejects.toMatchObject({ extensions: { code } });
  });

  test('shows a rate of zero for an unpaid item of a holder with vouchers, and none for a holder without any', async () => {
    const rates = new Map((await page('first: 100')).edges.map(({ node }) => [node.code, node.ratePercent]));
    expect([rates.get('A-0'), rates.get('A-4'), rates.get('B-0')]).toEqual([2, null, null]);
  });

  test('with allotments, vouchers, their states and their items costs six SQL statements however many rows', async () => {
    const query = `{ budgetItems(fiscalYear: 2570, first: 100) { totalCount edges { node { code allottedBaht agency { code }
      allotments { period amountBaht approvedOn }
      vouchers(first: 1) { totalCount pageInfo { hasNextPage } edges { node { number state states { state occurredAt } item { code } } } } } } } }`;
    harness.statements.length = 0;
    const { data, errors } = await harness.ask<{
      budgetItems: { edges: { node: { code: string; vouchers: { totalCount: number; pageInfo: object } } }[] };
    }>(query, {}, everything);
    expect(errors).toBeUndefined();
    expect(harness.statements).toHaveLength(6);
    const first = data!.budgetItems.edges.find(({ node }) => node.code === 'A-5')!.node;
    expect(first.vouchers).toMatchObject({ totalCount: 2, pageInfo: { hasNextPage: true } });
  });
});

describe('vouchers of an item', () => {
  const query = `query ($id: ID!, $after: String, $state: VoucherState) { budgetItem(id: $id) {
    vouchers(first: 1, after: $after, state: $state) { totalCount pageInfo { hasNextPage endCursor } edges { node { state amountBaht paidOn } } } } }`;
  interface Vouchers {
    budgetItem: { vouchers: { totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string }; edges: { node: object }[] } };
  }
  const ask = async (variables: object) =>
    (await harness.ask<Vouchers>(query, { id: ids[0], ...variables }, everything)).data!.budgetItem.vouchers;

  test('come newest first, page by page', async () => {
    const newest = await ask({});
    expect(newest).toMatchObject({
      totalCount: 2,
      pageInfo: { hasNextPage: true },
      edges: [{ node: { state: 'SUBMITTED', amountBaht: '0.01', paidOn: null } }],
    });
    const older = await ask({ after: newest.pageInfo.endCursor });
    expect(older).toMatchObject({
      pageInfo: { hasNextPage: false },
      edges: [{ node: { state: 'PAID', amountBaht: '0.10', paidOn: '2026-11-01' } }],
    });
  });

  test('past the last one still tell how many there are', async () => {
    const { endCursor } = (await ask({ after: (await ask({})).pageInfo.endCursor })).pageInfo;
    expect(await ask({ after: endCursor })).toMatchObject({ totalCount: 2, pageInfo: { hasNextPage: false }, edges: [] });
  });

  test('can be cut to a state', async () => {
    expect(await ask({ state: 'PAID' })).toMatchObject({ totalCount: 1, edges: [{ node: { state: 'PAID' } }] });
    expect(await ask({ state: 'RETURNED' })).toMatchObject({ totalCount: 0, edges: [] });
  });
});

describe('who sees rows', () => {
  test.each(ROLES)('%s sees the items of its district if its role may, and is refused otherwise', async (role) => {
    const viewer = aViewer([role], '/00000000/50010000/');
    const mayRead = (ROW_READERS as readonly Role[]).includes(role);
    const outcome = await page('first: 100', viewer).then(
      (found) => found.totalCount,
      (error: { extensions: { code: string } }) => error.extensions.code,
    );
    expect(outcome).toBe(mayRead ? 7 : 'FORBIDDEN');
  });

  test('an item outside the subtree is not there, neither by id nor as a reference', async () => {
    const query = `query ($id: ID!, $refs: [_Any!]!) { budgetItem(id: $id) { code } _entities(representations: $refs) { ... on BudgetItem { code } } }`;
    const variables = { id: ids[0], refs: [{ __typename: 'BudgetItem', id: ids[0] }] };
    const elsewhere = aViewer([Role.FINANCE], '/00000000/50020000/');
    expect((await harness.ask(query, variables, elsewhere)).data).toEqual({ budgetItem: null, _entities: [null] });
    expect((await harness.ask(query, variables, everything)).data).toEqual({ budgetItem: { code: 'A-0' }, _entities: [{ code: 'A-0' }] });
    expect((await harness.ask(query, { ...variables, id: 'nothing' }, everything)).data).toMatchObject({ budgetItem: null });
  });
});
