import { Role } from '@nakhon/kit/role';
import { aViewer, startHarness, type SubgraphHarness } from '@nakhon/kit/subgraph-harness';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { plansDefinition } from '../definition.js';
import { NOW } from '../plans.fixture.js';

const SOCIAL = aViewer([Role.PLANADMIN], '/00000000/24000000/');
const OTHER = aViewer([Role.PLANADMIN], '/00000000/09000000/');
const FIELDS =
  'id code nameTh unitTh revision active retiredAt weight lowerBound upperBound direction definitionTh goalCode ownerName ownerActive source';
const INPUT = {
  code: 'NEW-1',
  agencyCode: '24000000',
  nameTh: 'ตัวชี้วัดใหม่',
  nameEn: 'New indicator',
  unitTh: 'ร้อยละ',
  unitEn: 'percent',
  direction: 'MORE_IS_BETTER',
  cumulation: 'LATEST',
  decimals: 1,
  upperBound: '๑๐๐',
  kind: 'NEGOTIATED',
};

let harness: SubgraphHarness;
let id: string;
beforeAll(async () => {
  harness = await startHarness(plansDefinition, NOW);
  id = ((await create(INPUT)) as { id: string }).id;
});
afterAll(() => harness?.close());

async function run(query: string, variables: Record<string, unknown>, viewer = SOCIAL): Promise<unknown> {
  const { data, errors } = await harness.ask<{ done: unknown }>(query, variables, viewer);
  return errors ? { code: errors[0]!.extensions['code'], facts: errors[0]!.extensions['facts'] } : data!.done;
}

function create(input: object, viewer = SOCIAL): Promise<unknown> {
  return run(`mutation ($input: NewIndicatorInput!) { done: createIndicator(input: $input) { ${FIELDS} } }`, { input }, viewer);
}

function update(seenRevision: number, changes: object, viewer = SOCIAL, reasonTh = 'ปรับนิยาม'): Promise<unknown> {
  const query = `mutation ($id: ID!, $seen: Int!, $changes: IndicatorChangesInput!, $reasonTh: String!) {
    done: updateIndicator(id: $id, seenRevision: $seen, changes: $changes, reasonTh: $reasonTh) { ${FIELDS} } }`;
  return run(query, { id, seen: seenRevision, changes, reasonTh }, viewer);
}

const revisions = () =>
  run(`query ($id: ID!) { done: indicatorRevisions(indicatorId: $id) { revision nameTh weight upperBound direction reasonTh actor } }`, {
    id,
  });

test('A new indicator has no owner, its first definition and the agency that was given', async () => {
  expect(await create({ ...INPUT, code: 'NEW-2' })).toMatchObject({
    code: 'NEW-2',
    revision: 1,
    active: true,
    weight: '1',
    upperBound: '100.0',
    ownerName: null,
    source: 'hub',
  });
});

test.each([
  ['a code that is taken', INPUT, 'INDICATOR_CODE_TAKEN'],
  ['an agency that is none', { ...INPUT, code: 'X', agencyCode: '99999999' }, 'AGENCY_UNKNOWN'],
  ['bounds that cross', { ...INPUT, code: 'X', lowerBound: '101' }, 'BOUNDS_CROSSED'],
  ['a goal that is an issue', { ...INPUT, code: 'X', goalCode: '1' }, 'GOAL_UNKNOWN'],
  ['an issue that is none', { ...INPUT, code: 'X', strategicIssueCode: '8' }, 'ISSUE_UNKNOWN'],
  ['a code with blanks', { ...INPUT, code: 'X Y' }, 'INDICATOR_CODE_INVALID'],
])('An indicator with %s is refused', async (_, input, code) => {
  expect(await create(input)).toMatchObject({ code });
});

test('A new indicator may be given its owner at once', async () => {
  const owner = { name: 'นางสาวแรก', accountId: '00000000-0000-7000-8000-000000000009', active: true };
  expect(await create({ ...INPUT, code: 'OWNED-1', owner })).toMatchObject({ ownerName: 'นางสาวแรก', ownerActive: true });
  expect(await create({ ...INPUT, code: 'OWNED-2', owner: { active: true } })).toMatchObject({ code: 'OWNER_NAME_MISSING' });
});

test('Another department’s administrator neither adds nor changes', async () => {
  expect(await create({ ...INPUT, code: 'X' }, OTHER)).toMatchObject({ code: 'FORBIDDEN' });
  expect(await update(1, { nameTh: 'ก' }, OTHER)).toMatchObject({ code: 'FORBIDDEN' });
});

test('What only describes is changed in place; what defines keeps the old definition and raises the revision', async () => {
  expect(await update(1, { definitionTh: 'นิยาม' })).toMatchObject({ revision: 1, definitionTh: 'นิยาม' });
  expect(await revisions()).toEqual([]);
  expect(await update(1, { nameTh: 'ชื่อสอง', direction: 'LESS_IS_BETTER', weight: '2.5' })).toMatchObject({
    revision: 2,
    nameTh: 'ชื่อสอง',
    weight: '2.5',
  });
  expect(await update(2, { upperBound: '200' }, SOCIAL, 'ขยายช่วง')).toMatchObject({ revision: 3, upperBound: '200.0' });
  expect(await revisions()).toEqual([
    { revision: 2, nameTh: 'ชื่อสอง', weight: '2.5', upperBound: '100.0', direction: 'LESS_IS_BETTER', reasonTh: 'ขยายช่วง', actor: 'tester' },
    {
      revision: 1,
      nameTh: 'ตัวชี้วัดใหม่',
      weight: '1',
      upperBound: '100.0',
      direction: 'MORE_IS_BETTER',
      reasonTh: 'ปรับนิยาม',
      actor: 'tester',
    },
  ]);
});

test('A change made upon an older definition is refused with the newest, and so is one of two at once', async () => {
  expect(await update(1, { nameTh: 'ก' })).toEqual({
    code: 'STALE_VERSION',
    facts: { seenVersion: 1, version: 3, 'newest.nameTh': 'ชื่อสอง' },
  });
  const outcomes = await Promise.all([update(3, { nameTh: 'หนึ่ง' }), update(3, { nameTh: 'สอง' })]);
  expect(outcomes.filter((outcome) => (outcome as { revision?: number }).revision === 4)).toHaveLength(1);
  expect(outcomes.filter((outcome) => (outcome as { code?: string }).code === 'STALE_VERSION')).toHaveLength(1);
});

test('A change without a reason, or of nothing, is refused', async () => {
  expect(await update(4, { nameTh: 'ก' }, SOCIAL, ' ')).toMatchObject({ code: 'REASON_MISSING' });
  expect(await update(4, {})).toMatchObject({ code: 'NOTHING_CHANGED' });
});

test('An owner is assigned and taken away, and the audit tells both', async () => {
  const assign = (owner: object) =>
    run(`mutation ($id: ID!, $owner: OwnerInput!) { done: assignOwner(id: $id, owner: $owner) { ownerName ownerActive } }`, { id, owner });
  expect(await assign({ name: ' นางสาวใหม่ ', accountId: '00000000-0000-7000-8000-000000000009', active: true })).toEqual({
    ownerName: 'นางสาวใหม่',
    ownerActive: true,
  });
  expect(await assign({ name: null, active: false })).toEqual({ ownerName: null, ownerActive: false });
  expect(await assign({ name: '', active: true })).toMatchObject({ code: 'OWNER_NAME_MISSING' });
  expect(await assign({ name: 'ก', accountId: 'x', active: true })).toMatchObject({ code: 'ACCOUNT_INVALID' });
  const audits = await harness.subgraph.orm.em
    .fork()
    .execute<{ facts: object }[]>(`select facts from audit_row where action = 'indicator.assign_owner' and subject = ? order by id`, [
      `indicator:${id}`,
    ]);
  const [first] = audits;
  expect(audits).toHaveLength(2);
  expect(first!.facts).toMatchObject({ after: { accountId: '00000000-0000-7000-8000-000000000009', named: true, active: true } });
  expect(JSON.stringify(audits)).not.toContain('นางสาวใหม่');
});

test('A retired indicator is changed no more', async () => {
  const retire = (reasonTh: string) =>
    run(`mutation ($id: ID!, $reasonTh: String!) { done: retireIndicator(id: $id, reasonTh: $reasonTh) { active retiredAt } }`, {
      id,
      reasonTh,
    });
  expect(await retire('เลิกวัด')).toEqual({ active: false, retiredAt: NOW.toISOString() });
  expect(await retire('เลิกวัด')).toMatchObject({ code: 'INDICATOR_RETIRED' });
  expect(await update(4, { nameTh: 'ก' })).toMatchObject({ code: 'INDICATOR_RETIRED' });
});

test.each([
  ['search: "NEW-"', ['NEW-1', 'NEW-2']],
  ['search: "NEW-", active: true', ['NEW-2']],
  ['search: "NEW-", active: false', ['NEW-1']],
  ['search: "NEW-", hasActiveOwner: true', []],
  ['search: "NEW-", kind: PROCESS', []],
  ['search: "NEW-", goalCode: "1"', []],
  ['scope: { agencyCodes: ["09000000"] }', []],
  ['first: 2', ['K11-24', 'K12-24']],
])('The dictionary with %s tells %j, in one statement', async (args, expected) => {
  const viewer = aViewer([Role.VERIFIER], '/00000000/24000000/');
  harness.statements.length = 0;
  const page = (await run(`{ done: indicatorDictionary(${args}) { totalCount edges { node { code } } } }`, {}, viewer)) as {
    edges: { node: { code: string } }[];
  };
  expect(page.edges.map(({ node }) => node.code)).toEqual(expected);
  expect(harness.statements).toHaveLength(1);
});

test('The process indicators of the manual stand for the agencies they hold for, without owner, and loading anew changes nothing', async () => {
  const em = harness.subgraph.orm.em.fork();
  const count = () =>
    em.execute<{ agencies: number; n: number }[]>(
      `select count(distinct agency_code)::int as agencies, count(*)::int as n from indicator where source = 'reference' and owner_name is null`,
    );
  expect(await count()).toEqual([{ agencies: 70, n: 428 }]);
  await em.execute(`update indicator set name_th = 'เปลี่ยน' where code = 'K12-1001'`);
  await em.transactional((inner) => plansDefinition.loadReference(inner, NOW));
  expect(await em.execute(`select name_th from indicator where code = 'K12-1001'`)).toEqual([{ name_th: 'เปลี่ยน' }]);
});
