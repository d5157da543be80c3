import { Role } from '@nakhon/kit/role';
import { aViewer, startHarness, type SubgraphHarness } from '@nakhon/kit/subgraph-harness';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hrDefinition } from '../definition.js';
import { writeDemo } from '../demo/write-demo.js';

const NOW = new Date('2026-11-21T03:00:30Z');
let harness: SubgraphHarness;
beforeAll(async () => {
  harness = await startHarness(hrDefinition({ allowDemonstration: true }), NOW);
  await harness.subgraph.orm.em.fork().transactional((em) => writeDemo(em, { seed: 'test', asOf: NOW }));
});
afterAll(() => harness.close());

async function people(agencyCode: string, search: string | null = null, viewer = aViewer([Role.PLANADMIN])): Promise<string[]> {
  const { data, errors } = await harness.ask<{ agencyPeople: { nameEn: string; agency: { code: string } }[] }>(
    'query ($code: ID!, $search: String) { agencyPeople(agencyCode: $code, search: $search) { accountId nameEn agency { code } } }',
    { code: agencyCode, search },
    viewer,
  );
  if (errors) return [String(errors[0]!.extensions['code'])];
  return data!.agencyPeople.map(({ nameEn, agency }) => `${agency.code} ${nameEn}`);
}

test('The people of a department are those whose accounts are in use', async () => {
  const all = await people('24000000');
  expect(all).toContain('24000000 Planner, Social Development');
  expect(all.every((one) => one.startsWith('24'))).toBe(true);
  await harness.subgraph.orm.em.fork().execute("update account set active = false where username = 'planner'");
  expect(await people('24000000')).toEqual(all.filter((one) => !one.includes('Planner')));
});

test('A part of a name finds people in either language, and its wildcards mean themselves', async () => {
  expect(await people('24000000', 'Head')).toEqual(['24000000 Head, Social Development']);
  expect(await people('24000000', 'ผู้อำนวยการ')).toEqual(['24000000 Head, Social Development']);
  expect(await people('24000000', '%')).toEqual([]);
});

test('The administrator of one department finds nobody of another, and a planner asks in vain', async () => {
  const other = aViewer([Role.PLANADMIN], '/00000000/09000000/');
  expect(await people('24000000', null, other)).toEqual([]);
  expect(await people('00000000', null, other)).toEqual([]);
  expect(await people('24000000', null, aViewer([Role.PLANNER]))).toEqual(['FORBIDDEN']);
  expect(await people('99999999')).toEqual([]);
});
