import { Role } from '@nakhon/kit/role';
import { aViewer, startHarness, type SubgraphHarness } from '@nakhon/kit/subgraph-harness';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { plansDefinition } from '../definition.js';
import { anId } from '../plans.fixture.js';
import { insertAllActivities, insertProjects } from './project.bulk.js';

/** After the year: every month is open until December, because its closing was moved. */
const NOW = new Date('2027-10-05T03:00:00Z');
const PROJECTS = 42;
const PLANNER = aViewer([Role.PLANNER]);
const ANSWER = '{ saved version refusal { code } newest { actualPercent } }';
const SAVE = `mutation ($rows: [ProgressRowInput!]!, $key: String!) { done: saveProgress(rows: $rows, idempotencyKey: $key) ${ANSWER} }`;
const SUBMIT = `mutation ($rows: [SeenMonthInput!]!, $key: String!) { done: submitProgress(rows: $rows, idempotencyKey: $key) ${ANSWER} }`;
const MONTHS = Array.from({ length: PROJECTS * 12 }, (_, index) => ({
  projectId: anId((index % PROJECTS) + 1),
  fiscalYear: 2570,
  month: Math.floor(index / PROJECTS) + 1,
}));
const ROWS = MONTHS.slice(0, 500);

interface Answer {
  saved: boolean;
  version: number;
}

let harness: SubgraphHarness;
beforeAll(async () => {
  harness = await startHarness(plansDefinition, NOW);
  await harness.subgraph.orm.em.fork().transactional(async (em) => {
    await em.execute(`update progress_period set closes_on = '2027-12-31' where fiscal_year = 2570`);
    const ids = Array.from({ length: PROJECTS }, (_, index) => anId(index + 1));
    const days = { startsOn: '2026-10-01', endsOn: '2027-09-30' };
    const projects = ids.map((id, index) => ({
      id,
      code: `R-${index}`,
      nameTh: 'โครงการ',
      agencyCode: '24000000',
      ...days,
      revision: 1,
      source: 'hub',
    }));
    await insertProjects(em, projects);
    const whole = { number: 1, nameTh: 'ทั้งหมด', weight: '100', plannedFrom: days.startsOn, plannedTo: days.endsOn };
    const activities = ids.map((projectId) => ({ ...whole, projectId }));
    await insertAllActivities(em, activities);
  });
});
afterAll(() => harness?.close());

test('500 months are saved and handed in, each in a handful of statements', async () => {
  harness.statements.length = 0;
  const began = performance.now();
  const rows = ROWS.map((row) => ({ ...row, seenVersion: 0, actualPercent: String(row.month * 8), doneTh: 'ทำแล้ว', problemsTh: 'ไม่มี' }));
  const saved = await harness.ask<{ done: Answer[] }>(SAVE, { rows, key: 'save' }, PLANNER);
  console.info(`saving 500 months took ${Math.round(performance.now() - began)} ms`);
  expect(saved.data!.done.every((answer) => answer.saved && answer.version === 1)).toBe(true);
  expect(harness.statements.length).toBeLessThanOrEqual(9);
  harness.statements.length = 0;
  const seen = ROWS.map((row) => ({ ...row, seenVersion: 1 }));
  const submitted = await harness.ask<{ done: Answer[] }>(SUBMIT, { rows: seen, key: 'submit' }, PLANNER);
  expect(submitted.data!.done.every((answer) => answer.saved && answer.version === 2)).toBe(true);
  expect(harness.statements.length).toBeLessThanOrEqual(9);
});
