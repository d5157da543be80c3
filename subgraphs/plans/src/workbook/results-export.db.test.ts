import type { Viewer } from '@nakhon/kit/viewer';
import { readWorkbook } from '@nakhon/kit/workbook/read-workbook';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { APRIL, planner, startActHarness, type ActHarness } from '../act/act.fixture.js';

let harness: ActHarness;
let ids: string[];
beforeAll(async () => {
  harness = await startActHarness();
  ids = await harness.indicators(12);
  await harness.indicators(1, { agencyCode: '50010000' });
  await harness.indicators(1, { agencyCode: '24050000' });
  await harness.save([{ indicatorId: ids[11], value: '71.5', noteTh: '=HYPERLINK("http://x")' }]);
});
afterAll(() => harness?.close());

const codeOf = (body: Buffer) => JSON.parse(body.toString()).errors[0].extensions.code as string;

describe('an export', () => {
  const get = (query: string, viewer: Viewer = planner) => harness.askFile(`GET /results-export?${query}`, viewer);

  test('holds the results that the viewer may see, as a workbook', async () => {
    const { status, body } = await get('fiscalYear=2569&quarter=2');
    expect(status).toBe(200);
    const [sheet] = await readWorkbook(body);
    const rows = sheet!.rows.slice(2).map(({ cells }) => cells);
    expect(rows.map((cells) => cells.get(0)!.text)).not.toContain('T0013');
    const row = rows.find((cells) => cells.get(0)!.text === 'T0012')!;
    expect([7, 8, 11, 12, 16].map((column) => row.get(column)?.text)).toEqual([
      '100',
      '71.5',
      undefined,
      'ร่าง · Draft',
      '=HYPERLINK("http://x")',
    ]);
    expect(rows.flatMap((cells) => [...cells.values()]).filter(({ isFormula }) => isFormula)).toEqual([]);
  });

  test('as CSV runs nothing in a spreadsheet', async () => {
    const { headers, body } = await get('fiscalYear=2569&quarter=2&format=csv&agency=24000000');
    expect(headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(body.toString()).toContain(`"'=HYPERLINK(""http://x"")"`);
    expect(
      body
        .toString()
        .split('\r\n')
        .filter((line) => line.startsWith('T0')),
    ).toHaveLength(13);
  });

  test('without a quarter holds the year', async () => {
    await harness.sql(
      `insert into indicator_target (id, indicator_id, fiscal_year, quarter, version, value, recorded_at, source)
       select gen_random_uuid(), ?, 2569, n, 1, 50, ?, 'hub' from unnest(array[1, 3]) n`,
      [ids[0], APRIL],
    );
    const { headers, body } = await get('fiscalYear=2569&format=csv');
    expect(headers['content-disposition']).toContain('filename="results-2569.csv"');
    const lines = body
      .toString()
      .split('\r\n')
      .filter((line) => line.startsWith('T0001,'));
    expect(lines.map((line) => line.split(',').slice(5, 8))).toEqual([
      ['2569', '1', '50'],
      ['2569', '2', '100'],
      ['2569', '3', '50'],
    ]);
  });

  test('is one statement beside its rights', async () => {
    harness.statements.length = 0;
    await get('fiscalYear=2569&quarter=2');
    expect(harness.statements).toHaveLength(1);
  });

  test.each([
    ['another format', 'fiscalYear=2569&quarter=2&format=pdf', planner, 400, 'FORMAT_UNKNOWN'],
    ['a quarter that is none', 'fiscalYear=2569&quarter=5', planner, 400, 'QUARTER_OUT_OF_RANGE'],
    ['no year', 'quarter=1', planner, 400, 'FISCAL_YEAR_OUT_OF_RANGE'],
    ['nothing', '', planner, 400, 'FISCAL_YEAR_OUT_OF_RANGE'],
    ['nobody', 'fiscalYear=2569&quarter=2', { kind: 'nobody', grants: [] } as Viewer, 401, 'UNAUTHENTICATED'],
  ])('is refused for %s', async (_, query, viewer, status, code) => {
    const answer = await get(query, viewer);
    expect([answer.status, codeOf(answer.body)]).toEqual([status, code]);
  });

  test('of another agency holds nothing but its head', async () => {
    const { body } = await get('fiscalYear=2569&quarter=2&agency=50010000&format=csv');
    expect(body.toString().trimEnd().split('\r\n')).toHaveLength(1);
  });
});
