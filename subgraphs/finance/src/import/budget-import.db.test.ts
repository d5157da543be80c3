import { randomUUIDv7 } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { aFolder, type FixtureFolder } from '@nakhon/kit/import/import-fixture';
import { Role } from '@nakhon/kit/role';
import { aViewer, startHarness, type SubgraphHarness } from '@nakhon/kit/subgraph-harness';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { financeDefinition } from '../definition.js';
import { anAllotment, anItem, aVoucher } from '../finance.fixture.js';
import { importBudget, type BudgetImportOptions } from './budget-import.js';

const NOW = new Date('2026-11-21T03:00:00Z');
const HEADER = 'fiscal_year_be,section_no,agency_th,district_code,mission,item_no,item_th,amount_baht,is_sub_item';
const PHRA_NAKHON = '2570,1,สำนักงานเขตพระนคร,1001,รวม,1,ค่าวัสดุ,"1,000.25",0';
const SUB_ITEM = '2570,1,สำนักงานเขตพระนคร,1001,รวม,1.1,ค่าวัสดุสำนักงาน,500,1';
const DUSIT = '2570,2,สำนักงานเขตดุสิต,1002,รวม,1,ค่าวัสดุ,2000,0';
const BROKEN = '2570,2,สำนักงานเขตดุสิต,1002,รวม,2,ค่าน้ำ,"1,234.5.6",0';

let harness: SubgraphHarness;
let folder: FixtureFolder;
beforeEach(async () => {
  folder = aFolder();
  harness = await startHarness(financeDefinition, NOW);
});
afterEach(async () => {
  folder.remove();
  await harness?.close();
});

const em = () => harness.subgraph.orm.em.fork();
const file = (...lines: string[]) => folder.write('budget.csv', [HEADER, ...lines].join('\n'));
const run = (path: string, given: Partial<BudgetImportOptions> = {}) =>
  importBudget({ orm: harness.subgraph.orm, file: path, replace: false, dryRun: false, now: NOW, newId: randomUUIDv7, ...given });

async function held(): Promise<object[]> {
  return em().execute('select code, source, appropriated_satang, import_line from budget_item order by code, source');
}

describe('importing a budget', () => {
  test('places items by the names of their holders, leaves sub-items out and tells totals per holder', async () => {
    expect(await run(file(PHRA_NAKHON, SUB_ITEM, DUSIT))).toEqual({
      read: 3,
      placed: 2,
      unchanged: 0,
      rejected: 0,
      leftOut: 1,
      totals: { amountBaht: '3000.25', holders: '2', 'amountBaht:50010000': '1000.25', 'amountBaht:50070000': '2000.00' },
      rejectsFile: null,
    });
    expect(await held()).toEqual([
      { code: '50010000-001', source: 'import:bma-ordinance', appropriated_satang: '100025', import_line: 2 },
      { code: '50070000-001', source: 'import:bma-ordinance', appropriated_satang: '200000', import_line: 4 },
    ]);
    expect(await em().execute('select actor, action, subject from audit_row')).toEqual([
      { actor: 'hub:import', action: 'budget.import', subject: 'fiscal-year:2570' },
    ]);
  });

  test('takes names as they stand, whatever signs are in them', async () => {
    const name = "ค่า? ?? :x $1 $rows$ 'ก' \\ {a}";
    await run(file(DUSIT.replace('ค่าวัสดุ', name)));
    expect(await em().execute('select name_th from budget_item')).toEqual([{ name_th: name }]);
  });

  test('rejects a row with its line and reason, and takes the others', async () => {
    const outcome = await run(file(PHRA_NAKHON, BROKEN));
    expect(outcome).toMatchObject({ read: 2, placed: 1, rejected: 1 });
    expect(readFileSync(outcome.rejectsFile!, 'utf8').split('\r\n')[1]).toMatch(/^3,AMOUNT_INVALID,.*"1,234\.5\.6"/);
  });

  test('a second import changes nothing', async () => {
    const path = file(PHRA_NAKHON, DUSIT);
    await run(path);
    const before = await em().execute('select id from budget_item order by id');
    expect(await run(path)).toMatchObject({ placed: 0, unchanged: 2 });
    expect(await run(path, { replace: true })).toMatchObject({ placed: 0, unchanged: 2 });
    expect(await em().execute('select id from budget_item order by id')).toEqual(before);
  });

  test('other figures of an imported year are refused, and taken when told to replace', async () => {
    await run(file(PHRA_NAKHON, DUSIT));
    const changed = file(PHRA_NAKHON.replace('1,000.25', '1,000.26'), DUSIT);
    await expect(run(changed)).rejects.toMatchObject({ code: 'YEAR_ALREADY_IMPORTED' });
    expect(await run(changed, { replace: true })).toMatchObject({ placed: 2, totals: { amountBaht: '3000.26' } });
    expect(await held()).toHaveLength(2);
  });

  test('a year of generated data is refused, and gives way with its vouchers when told to replace', async () => {
    const generated = await anItem(em(), { source: 'generated' });
    const untouched = await anItem(em(), { source: 'generated', fiscal_year: 2569 });
    await anAllotment(em(), generated, { source: 'generated' });
    await aVoucher(em(), generated, 10n, [{ state: 'SUBMITTED', at: '2026-11-01T03:00:00Z' }], 'generated');
    await expect(run(file(DUSIT))).rejects.toMatchObject({ code: 'YEAR_HAS_GENERATED_DATA', facts: { fiscalYear: 2570, items: 1 } });
    expect(await run(file(DUSIT), { replace: true })).toMatchObject({ placed: 1 });
    const left = await em().execute('select source, fiscal_year from budget_item order by fiscal_year');
    expect(left).toEqual([
      { source: 'generated', fiscal_year: 2569 },
      { source: 'import:bma-ordinance', fiscal_year: 2570 },
    ]);
    expect(await em().execute('select item_id from item_balance where item_id = ?', [untouched])).toHaveLength(1);
    expect(await em().execute('select 1 from voucher')).toEqual([]);
  });

  test('generated items on which people entered vouchers are not replaced', async () => {
    const generated = await anItem(em(), { source: 'generated' });
    await aVoucher(em(), generated, 10n, [{ state: 'SUBMITTED', at: '2026-11-01T03:00:00Z' }]);
    await expect(run(file(DUSIT), { replace: true })).rejects.toMatchObject({ code: 'YEAR_HAS_HUB_FACTS' });
    expect(await held()).toHaveLength(1);
  });

  test('an import that is refused leaves no file of rejected rows behind', async () => {
    await anItem(em(), { source: 'generated' });
    const path = file(PHRA_NAKHON, BROKEN);
    await expect(run(path)).rejects.toMatchObject({ code: 'YEAR_HAS_GENERATED_DATA' });
    expect(existsSync(`${path}.rejects.csv`)).toBe(false);
  });

  test('a dry run tells what would be and keeps nothing', async () => {
    await anItem(em(), { source: 'generated' });
    expect(await run(file(DUSIT), { dryRun: true, replace: true })).toMatchObject({ placed: 1, totals: { amountBaht: '2000.00' } });
    await expect(run(file(DUSIT), { dryRun: true })).rejects.toMatchObject({ code: 'YEAR_HAS_GENERATED_DATA' });
    expect(await held()).toMatchObject([{ source: 'generated' }]);
    expect(await em().execute('select 1 from audit_row')).toEqual([]);
  });

  test('a failure in one year leaves the whole file out', async () => {
    await anItem(em(), { source: 'generated', fiscal_year: 2571 });
    await expect(run(file(DUSIT, DUSIT.replace('2570', '2571')))).rejects.toMatchObject({ code: 'YEAR_HAS_GENERATED_DATA' });
    expect(await held()).toHaveLength(1);
  });

  test('the year told stands where the file’s column is empty', async () => {
    await run(file(DUSIT.replace('2570', '')), { fiscalYear: 2568 });
    expect(await em().execute('select fiscal_year from budget_item')).toEqual([{ fiscal_year: 2568 }]);
  });

  test('a year told that is none is refused before anything is read', async () => {
    await expect(run(file(DUSIT), { fiscalYear: 2027 })).rejects.toMatchObject({ code: 'FISCAL_YEAR_OUT_OF_RANGE' });
  });

  test.each([
    ['an unknown holder', DUSIT.replace('สำนักงานเขตดุสิต', 'สำนักงานเขตเชียงใหม่'), 'AGENCY_UNKNOWN'],
    ['a year CE', DUSIT.replace('2570', '2027'), 'FISCAL_YEAR_OUT_OF_RANGE'],
    ['no year', DUSIT.replace('2570', ''), 'FISCAL_YEAR_MISSING'],
    ['no name', DUSIT.replace('ค่าวัสดุ', ' '), 'NAME_MISSING'],
    ['a negative amount', DUSIT.replace('2000', '-2000'), 'AMOUNT_NEGATIVE'],
    ['no amount', DUSIT.replace('2000', ''), 'AMOUNT_INVALID'],
  ])('a row with %s is rejected and nothing is written', async (_, line, code) => {
    const outcome = await run(file(line));
    expect(outcome).toMatchObject({ placed: 0, rejected: 1 });
    expect(readFileSync(outcome.rejectsFile!, 'utf8')).toContain(`2,${code},`);
    expect(await held()).toEqual([]);
  });

  test.each([
    ['that is not there', () => `${folder.path}/none.csv`, 'FILE_NOT_FOUND'],
    ['that is empty', () => folder.write('empty.csv', ''), 'FILE_EMPTY'],
    [
      'in another encoding',
      () => folder.write('tis.csv', Buffer.concat([Buffer.from(`${HEADER}\n2570,1,`), Buffer.from([0xca, 0xd3])])),
      'ENCODING_NOT_UTF8',
    ],
    ['with other columns', () => folder.write('other.csv', 'a,b\n1,2\n'), 'MAPPING_NOT_FOUND'],
  ])('a file %s is refused', async (_, path, code) => {
    await expect(run(path())).rejects.toMatchObject({ code });
  });

  test('the root and the whole of BMA show what was imported', async () => {
    await run(file(PHRA_NAKHON, DUSIT));
    const { data } = await harness.ask(
      '{ disbursement(fiscalYear: 2570, quarter: 1) { appropriatedBaht disbursedBaht sources } }',
      {},
      aViewer([Role.EXECUTIVE]),
    );
    expect(data).toEqual({ disbursement: { appropriatedBaht: '3000.25', disbursedBaht: null, sources: ['import:bma-ordinance'] } });
  });
});
