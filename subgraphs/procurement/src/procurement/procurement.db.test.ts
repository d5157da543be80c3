import { Role, ROLES } from '@nakhon/kit/role';
import { aViewer, startHarness, type SubgraphHarness } from '@nakhon/kit/subgraph-harness';
import type { Viewer } from '@nakhon/kit/viewer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { procurementDefinition } from '../definition.js';
import { ProcurementMethod } from '../method/procurement-method.js';
import { ROW_ROLES } from '../permissions.js';
import { aProcurement } from './procurement-fixture.js';

const supply = aViewer([Role.SUPPLY]);
const supplyOfPhraNakhon = aViewer([Role.SUPPLY], '/00000000/50010000/');

let harness: SubgraphHarness;
let elsewhere: string;
beforeAll(async () => {
  harness = await startHarness(procurementDefinition, new Date('2026-03-20T03:00:00Z'));
  const em = harness.subgraph.orm.em.fork();
  for (let number = 1; number <= 25; number++) {
    const openedOn = `2026-01-${String(5 + Math.floor(number / 3)).padStart(2, '0')}`;
    await aProcurement(em, `PR-${String(number).padStart(2, '0')}`, {
      openedOn,
      steps: [
        [1, 'CHECK_NEED', openedOn, '2026-02-02'],
        [2, 'ANNUAL_PLAN', '2026-02-02'],
      ],
    });
  }
  elsewhere = await aProcurement(em, 'BIDDING', {
    openedOn: '2025-12-01',
    agencyCode: '50020000',
    method: ProcurementMethod.E_BIDDING,
    medianPriceSatang: 6_000_000_00n,
    titleTh: 'ซื้อเครื่องสูบน้ำ 100% ใหม่',
    contractSignedOn: '2026-03-02',
    contractedSatang: 5_900_000_00n,
    egpReference: '69129000001',
    steps: [
      [15, 'CONTRACT', '2026-02-23', '2026-03-02'],
      [16, 'AUDITOR_COPY', '2026-03-02'],
    ],
  });
});
afterAll(() => harness.close());

interface Page {
  procurements: {
    totalCount: number;
    edges: { cursor: string; node: Record<string, unknown> & { code: string } }[];
    pageInfo: { hasNextPage: boolean; endCursor: string };
  };
}

async function list(args: string, fields = 'code', viewer: Viewer = supply) {
  const query = `{ procurements(fiscalYear: 2569, ${args}) { totalCount edges { cursor node { ${fields} } } pageInfo { hasNextPage endCursor } } }`;
  const { data, errors } = await harness.ask<Page>(query, {}, viewer);
  expect(errors).toBeUndefined();
  return data!.procurements;
}

it('pages through all rows once, the latest opened first, with one statement a page', async () => {
  const codes: string[] = [];
  let after = '';
  harness.statements.length = 0;
  for (let page = 0; page < 3; page++) {
    const { edges, pageInfo, totalCount } = await list(`quarter: 2, first: 10${after}`);
    codes.push(...edges.map((edge) => edge.node.code));
    expect([totalCount, pageInfo.hasNextPage]).toEqual([26, page < 2]);
    after = `, after: "${pageInfo.endCursor}"`;
  }
  expect(harness.statements).toHaveLength(3);
  expect(codes).toHaveLength(26);
  expect(new Set(codes).size).toBe(26);
  expect([codes[0], codes[1], codes.at(-1)]).toEqual(['PR-25', 'PR-24', 'BIDDING']);
  expect(await list(`quarter: 2${after}`)).toMatchObject({ totalCount: 26, edges: [], pageInfo: { hasNextPage: false, endCursor: null } });
});

it.each([
  ['method: E_BIDDING', 1],
  ['method: SELECTION', 0],
  ['state: CONTRACTED', 1],
  ['state: IN_PROGRESS', 25],
  ['late: true', 25],
  ['late: false', 1],
  ['search: "สูบน้ำ"', 1],
  ['search: "100% ใหม่"', 1],
  ['search: "1%ใ"', 0],
  ['search: "pr-0"', 9],
  ['search: "69129000001"', 1],
  ['source: "generated"', 0],
  ['scope: { districtCodes: ["1001"] }', 25],
  ['scope: { agencyCodes: ["24000000"] }', 0],
  ['scope: { districtCodes: ["1001"] }, state: CONTRACTED', 0],
])('narrows the list by %s to %d rows', async (filter, count) => {
  expect((await list(`quarter: 2, ${filter}`)).totalCount).toBe(count);
});

it('shows each row as it stood at the end of the quarter', async () => {
  const fields = 'code state late contractedBaht contractSignedOn currentStep { code }';
  const { edges } = await list('quarter: 1', fields);
  expect(edges.map((edge) => edge.node)).toEqual([
    { code: 'BIDDING', state: 'IN_PROGRESS', late: false, contractedBaht: null, contractSignedOn: null, currentStep: null },
  ]);
});

it('has no rows, not even none, for a quarter that has not begun', async () => {
  const { data, errors } = await harness.ask<{ procurements: null }>(
    '{ procurements(fiscalYear: 2569, quarter: 3) { totalCount } }',
    {},
    supply,
  );
  expect([data, errors]).toEqual([{ procurements: null }, undefined]);
});

it('loads the steps of a page with two statements more: the steps and the holidays', async () => {
  harness.statements.length = 0;
  const { edges } = await list(
    'quarter: 2, first: 26',
    'code agency { code } currentStep { code late standardDays } steps { number startedOn actualWorkingDays }',
  );
  expect(harness.statements).toHaveLength(3);
  const first = edges[0]!.node as unknown as { currentStep: object; steps: { number: number; actualWorkingDays: number | null }[] };
  expect(first.currentStep).toEqual({ code: 'ANNUAL_PLAN', late: true, standardDays: 1 });
  expect(first.steps.map((step) => step.number)).toEqual([1, 2, 3, 4, 8, 9, 10, 11, 12, 13, 14, 15]);
  expect(first.steps[2]).toMatchObject({ startedOn: null, actualWorkingDays: null });
});

it('opens one by its id, also for the gateway', async () => {
  const query = `query($id: ID!, $of: [_Any!]!) { procurement(id: $id) { code medianPriceBaht contractedBaht state currentStep { code actualWorkingDays } }
    _entities(representations: $of) { ... on Procurement { code } } }`;
  const { data } = await harness.ask<Record<string, unknown>>(
    query,
    { id: elsewhere, of: [{ __typename: 'Procurement', id: elsewhere }] },
    supply,
  );
  const currentStep = { code: 'AUDITOR_COPY', actualWorkingDays: 18 };
  expect(data).toEqual({
    procurement: { code: 'BIDDING', medianPriceBaht: '6000000.00', contractedBaht: '5900000.00', state: 'CONTRACTED', currentStep },
    _entities: [{ code: 'BIDDING' }],
  });
});

describe('who may see rows', () => {
  it.each(ROLES.map((role) => [role, (ROW_ROLES as readonly Role[]).includes(role)] as const))('%s: %s', async (role, may) => {
    const query = '{ procurements(fiscalYear: 2569, quarter: 2) { totalCount } }';
    const { data, errors } = await harness.ask<{ procurements: { totalCount: number } | null }>(query, {}, aViewer([role]));
    expect(data?.procurements?.totalCount ?? null).toBe(may ? 26 : null);
    expect(errors?.[0]?.extensions['code']).toBe(may ? undefined : 'FORBIDDEN');
  });

  it('sees those of the own subtree only, by list and by id', async () => {
    expect((await list('quarter: 2', 'code', supplyOfPhraNakhon)).totalCount).toBe(25);
    expect((await list('quarter: 2, scope: { districtCodes: ["1008"] }', 'code', supplyOfPhraNakhon)).totalCount).toBe(0);
    const { data } = await harness.ask<{ procurement: null }>(
      'query($id: ID!) { procurement(id: $id) { code } }',
      { id: elsewhere },
      supplyOfPhraNakhon,
    );
    expect(data!.procurement).toBeNull();
  });

  it('counts only grants of the roles that may: a requester of all BMA who keeps supplies of one office sees that office', async () => {
    const grants = [...aViewer([Role.REQUESTER]).grants, ...supplyOfPhraNakhon.grants];
    expect((await list('quarter: 2', 'code', { ...supply, grants })).totalCount).toBe(25);
  });

  it('is refused to nobody, and an id that is none gives null', async () => {
    const { errors } = await harness.ask('{ procurements(fiscalYear: 2569, quarter: 2) { totalCount } }');
    expect(errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
    const { data } = await harness.ask<{ procurement: null }>(`{ procurement(id: "' or true") { code } }`, {}, supply);
    expect(data!.procurement).toBeNull();
  });
});

it.each([
  ['quarter: 2, first: 101', 'PAGE_SIZE_OUT_OF_RANGE'],
  ['quarter: 2, after: "x"', 'CURSOR_INVALID'],
  [`quarter: 2, after: "${Buffer.from('["2026-02-30","PR-01"]').toString('base64url')}"`, 'CURSOR_INVALID'],
  [`quarter: 2, after: "${Buffer.from('["0000-01-01","PR-01"]').toString('base64url')}"`, 'CURSOR_INVALID'],
  ['quarter: 2, source: "a\\u0000"', 'TEXT_INVALID'],
  ['quarter: 0', 'QUARTER_OUT_OF_RANGE'],
])('refuses %s with %s', async (args, code) => {
  const { errors } = await harness.ask(`{ procurements(fiscalYear: 2569, ${args}) { totalCount } }`, {}, supply);
  expect(errors?.[0]?.extensions).toMatchObject({ code });
});
