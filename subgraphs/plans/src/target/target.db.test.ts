import { Role } from '@nakhon/kit/role';
import { aViewer, startHarness, type SubgraphHarness } from '@nakhon/kit/subgraph-harness';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { plansDefinition } from '../definition.js';
import { anId, anIndicator, aTarget, NOW } from '../plans.fixture.js';
import { insertIndicators, insertTargets } from '../result/result.bulk.js';

const ADMIN = aViewer([Role.PLANADMIN], '/00000000/24000000/');
const ROW = { indicatorId: anId(1), fiscalYear: 2571, quarter: 3, seenVersion: 0, value: '60' };

let harness: SubgraphHarness;
beforeAll(async () => {
  harness = await startHarness(plansDefinition, NOW);
  const many = Array.from({ length: 130 }, (_, index) => anIndicator(index + 1));
  await harness.subgraph.orm.em.fork().transactional(async (em) => {
    await insertIndicators(em, [
      ...many,
      anIndicator(900, { agencyCode: '09000000' }),
      anIndicator(901, { active: false, retiredAt: NOW }),
    ]);
    await insertTargets(em, [aTarget(anId(1), { fiscalYear: 2570, quarter: 1, value: '50' })]);
  });
});
afterAll(() => harness?.close());

let keys = 0;
async function set(rows: object[], key = `key-${++keys}`, viewer = ADMIN) {
  const query = `mutation ($rows: [TargetRowInput!]!, $key: String!) { done: setTargets(rows: $rows, idempotencyKey: $key) { indicatorId saved version refusal { code messageTh messageEn facts field } newest { version value reason } } }`;
  const { data, errors } = await harness.ask<{ done: { saved: boolean; version: number | null; refusal: { code: string } | null }[] }>(
    query,
    { rows, key },
    viewer,
  );
  return errors ? [{ saved: false, version: null, refusal: { code: String(errors[0]!.extensions['code']) } }] : data!.done;
}

async function versions(fiscalYear: number) {
  const query = `{ done: indicatorTargets(indicatorId: "${anId(1)}", fiscalYear: ${fiscalYear}) { quarter version value reason source actor } }`;
  return (await harness.ask<{ done: unknown }>(query, {}, ADMIN)).data!.done;
}

test('Each row is answered for itself: what is right is saved, what is wrong is told why', async () => {
  const answers = await set([
    ROW,
    { ...ROW, quarter: 4, value: 'x' },
    { ...ROW, indicatorId: anId(900) },
    { ...ROW, indicatorId: anId(901) },
    { ...ROW, indicatorId: 'nobody' },
    ROW,
    { ...ROW, indicatorId: anId(2), value: '๗๐.๕' },
  ]);
  expect(answers.map(({ saved, version, refusal }) => refusal?.code ?? [saved, version])).toEqual([
    [true, 1],
    'NUMBER_INVALID',
    'FORBIDDEN',
    'INDICATOR_RETIRED',
    'INDICATOR_NOT_FOUND',
    'ROW_TWICE',
    [true, 1],
  ]);
});

test('A target that stands is restated with a reason, and every version is kept', async () => {
  const row = { ...ROW, fiscalYear: 2570, quarter: 1, seenVersion: 1, value: '55' };
  expect((await set([row]))[0]!.refusal?.code).toBe('REASON_MISSING');
  expect((await set([{ ...row, reasonTh: 'ปรับตามงบประมาณ' }]))[0]).toMatchObject({ saved: true, version: 2 });
  expect((await set([{ ...row, reasonTh: 'อีกครั้ง' }]))[0]).toMatchObject({
    refusal: { code: 'STALE_VERSION', facts: '{"seenVersion":1,"version":2}' },
    newest: { version: 2, value: '55', reason: 'ปรับตามงบประมาณ' },
  });
  expect(await versions(2570)).toEqual([
    { quarter: 1, version: 1, value: '50.0', reason: null, source: 'hub', actor: null },
    { quarter: 1, version: 2, value: '55.0', reason: 'ปรับตามงบประมาณ', source: 'hub', actor: 'tester' },
  ]);
});

test('The dictionary tells the targets of a year as they stand, for all its indicators by one statement more', async () => {
  const query =
    '{ indicatorDictionary(first: 50, search: "T0") { edges { node { code targets(fiscalYear: 2570) { quarter version value actor } } } } }';
  harness.statements.length = 0;
  const { data } = await harness.ask<{ indicatorDictionary: { edges: { node: { code: string; targets: object[] } }[] } }>(query, {}, ADMIN);
  expect(harness.statements).toHaveLength(2);
  const [first, second] = data!.indicatorDictionary.edges.map(({ node }) => node);
  expect(first).toMatchObject({ code: 'T0001', targets: [{ quarter: 1, version: 2, value: '55.0', actor: 'tester' }] });
  expect(second).toMatchObject({ code: 'T0002', targets: [] });
});

test('The same request under the same key is one write with one answer; another request under it is refused', async () => {
  const row = { ...ROW, quarter: 1, value: '10' };
  const first = await set([row], 'once');
  expect(first[0]).toMatchObject({ saved: true, version: 1 });
  expect(await set([row], 'once')).toEqual(first);
  expect((await set([{ ...row, value: '11' }], 'once'))[0]!.refusal!.code).toBe('IDEMPOTENCY_KEY_REUSED');
});

test('Of two at once on one quarter one is told that the other came first', async () => {
  const row = { ...ROW, quarter: 2, value: '20' };
  const outcomes = (await Promise.all([set([row]), set([{ ...row, value: '21' }])])).map(([answer]) => answer!.refusal?.code ?? 'saved');
  expect(outcomes.toSorted()).toEqual(['STALE_VERSION', 'saved']);
});

test('500 rows go at once in a handful of statements; 501 do not', async () => {
  const rows = Array.from({ length: 500 }, (_, index) => ({
    ...ROW,
    indicatorId: anId((index >> 2) + 3),
    fiscalYear: 2569,
    quarter: (index % 4) + 1,
  }));
  harness.statements.length = 0;
  const answers = await set(rows);
  expect(answers.filter((answer) => answer.saved)).toHaveLength(500);
  expect(harness.statements.length).toBeLessThanOrEqual(9);
  expect((await set([...rows, ROW]))[0]!.refusal!.code).toBe('TOO_MANY_ROWS');
});

test('Planners propose no targets', async () => {
  expect((await set([ROW], 'p', aViewer([Role.PLANNER])))[0]!.refusal!.code).toBe('FORBIDDEN');
});
