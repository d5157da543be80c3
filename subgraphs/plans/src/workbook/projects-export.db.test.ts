import type { Viewer } from '@nakhon/kit/viewer';
import { readWorkbook } from '@nakhon/kit/workbook/read-workbook';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { planner, startActHarness, type ActHarness } from '../act/act.fixture.js';
import { anId } from '../plans.fixture.js';
import { insertAllActivities, insertProgress, insertProjects } from '../project/project.bulk.js';

const YEAR = { startsOn: '2026-10-01', endsOn: '2027-09-30' };
const REPORT = { fiscalYear: 2570, month: 1, plannedPercent: '8.49', actor: 'planner', source: 'hub' };
let harness: ActHarness;
beforeAll(async () => {
  harness = await startActHarness();
  await harness.subgraph.orm.em.fork().transactional(async (em) => {
    const agencies = ['24000000', '24000000', '50010000'];
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
    const told = { status: 'ON_PLAN' as const, doneTh: '=HYPERLINK("http://x")', spentSatang: 123_450n };
    await insertProgress(em, [
      { ...REPORT, ...told, id: anId(9), projectId: anId(1), version: 1, state: 'DRAFT', actualPercent: '12.5', recordedAt: new Date() },
    ]);
  });
});
afterAll(() => harness?.close());

const get = (query: string, viewer: Viewer = planner) => harness.askFile(`GET /projects-export?${query}`, viewer);

test('The projects that the viewer may see go out as reported for the month, without formulas', async () => {
  const { status, body } = await get('fiscalYear=2570&month=1');
  expect(status).toBe(200);
  const [sheet] = await readWorkbook(body);
  const rows = sheet!.rows.slice(2).map(({ cells }) => [0, 9, 10, 12, 13, 16].map((column) => cells.get(column)?.text));
  expect(rows).toEqual([
    ['P-1', '8.49', '12.5', 'ร่าง · Draft', '=HYPERLINK("http://x")', '1234.5'],
    ['P-2', '8.49', undefined, 'ยังไม่กรอก · Empty', undefined, undefined],
  ]);
  expect(sheet!.rows.flatMap(({ cells }) => [...cells.values()]).filter(({ isFormula }) => isFormula)).toEqual([]);
});

test('As CSV they run nothing in a spreadsheet', async () => {
  const { headers, body } = await get('fiscalYear=2570&month=1&format=csv&agency=24000000');
  expect(headers['content-disposition']).toContain('filename="projects-2570-1-24000000.csv"');
  expect(body.toString()).toContain(`"'=HYPERLINK(""http://x"")"`);
});

test.each([
  ['fiscalYear=2026&month=1', 'FISCAL_YEAR_OUT_OF_RANGE'],
  ['fiscalYear=2570', 'FISCAL_MONTH_OUT_OF_RANGE'],
  ['fiscalYear=2570&month=1&format=pdf', 'FORMAT_UNKNOWN'],
])('An export of %s is refused', async (query, code) => {
  expect(JSON.parse((await get(query)).body.toString()).errors[0].extensions.code).toBe(code);
});
