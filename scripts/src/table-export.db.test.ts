import { bangkokTime, valueAt } from '@nakhon/gateway/table-export/cell';
import type { AllPlaces, Row, Table } from '@nakhon/gateway/table-export/table';
import { TABLES } from '@nakhon/gateway/table-export/tables';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { HubHarness } from './hub-harness.js';
import { bearer, filtersOf, PERIOD, tablesHub, variablesOf } from './table-export-fixture.js';
import { readCsv, readXlsx, type ReadCell } from './table-reading.js';

let hub: HubHarness;
let executive: string;
let item: string;
let all: AllPlaces;

beforeAll(async () => void ({ hub, executive, item, all } = await tablesHub()));
afterAll(() => hub.close());

function get(search: Record<string, string>, token: string | undefined = executive) {
  return hub.inject({ url: `/files/table-export?${new URLSearchParams(search)}`, headers: bearer(token) });
}

/** The rows that the API itself answers, in its order. */
async function apiRows(table: Table): Promise<Row[]> {
  const rows: Row[] = [];
  for (let after: string | null = null; ;) {
    const { data, errors } = await hub.ask(
      table.document,
      { ...variablesOf(table, item, all), first: table.pageRows ?? 100, after },
      executive,
    );
    expect(errors).toBeUndefined();
    if (table.rows) return [...table.rows(data as unknown as Row, { section: null })];
    const page = table.page!(data as unknown as Row, { item });
    rows.push(...page!.rows);
    if (page!.next === null) return rows;
    after = page!.next;
  }
}

/** A value of the API as a spreadsheet should have it. */
function expected(value: unknown, kind: string, words: Readonly<Record<string, string>> | undefined, isInstant: boolean): ReadCell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'boolean') return value ? 'ใช่ · yes' : 'ไม่ใช่ · no';
  if (words) return words[String(value)]!;
  if (isInstant) return bangkokTime(String(value));
  return kind === 'text' ? String(value) : Number(value);
}

/** The columns that only pass on what the API says, and the rows as they should be, by the first column. */
function expectedCells(table: Table, rows: readonly Row[]): { columns: number[]; cells: Map<string, ReadCell[]> } {
  const columns = table.columns({ who: null }).map((column, index) => ({ ...column, index }));
  const plain = columns.filter(({ at }) => typeof at === 'string' && !at.startsWith('item.'));
  const cells = rows.map((row) =>
    plain.map(({ at, kind, words, shape }) => expected(valueAt(row, at as string), kind, words, shape === 'instant')),
  );
  return { columns: plain.map(({ index }) => index), cells: new Map(cells.map((line) => [JSON.stringify(line), line])) };
}

/** The plan itself is reference data; the calendar and the roster say of no row where it comes from. */
const isGenerated = ({ name }: Table) => !['plan-tree', 'periods', 'roster'].includes(name);

const byText = (a: string, b: string) => (a < b ? -1 : 1);

describe.each(TABLES.map((table) => [table.name, table] as const))('the table %s', (_, table) => {
  it('as a workbook holds row by row what the API answers', async () => {
    const rows = await apiRows(table);
    const response = await get({ table: table.name, ...filtersOf(table, item) });
    expect(response.statusCode).toBe(200);
    const read = await readXlsx(response.rawPayload);
    const { columns, cells } = expectedCells(table, rows);
    const found = read.rows.map((row) => JSON.stringify(columns.map((column) => row[column])));
    expect(rows.length).toBeGreaterThan(0);
    if (table.order === undefined) expect(found).toEqual([...cells.keys()]);
    else expect(found.toSorted(byText)).toEqual([...cells.keys()].toSorted(byText));
    expect(read.hasFormula).toBe(false);
    if (isGenerated(table)) expect(read.title.join('\n')).toContain('⚠ มีข้อมูลสาธิตที่สร้างขึ้น');
  });

  it('as CSV holds the same cells as the workbook, and marks what is generated', async () => {
    const search = { table: table.name, ...filtersOf(table, item) };
    const [workbook, csv] = [await get(search), await get({ ...search, format: 'csv' })];
    expect([csv.statusCode, csv.headers['content-type']]).toEqual([200, 'text/csv; charset=utf-8']);
    const { header, rows } = await readXlsx(workbook.rawPayload);
    const [csvHeader, ...lines] = readCsv(csv.body);
    expect(csvHeader).toEqual(header);
    expect(lines).toEqual(rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell)))));
    if (isGenerated(table)) expect(lines[0]!.at(-1)).toContain('ข้อมูลสาธิต (สร้างขึ้น)');
  });
});

describe('a board', () => {
  const board = async (search: Record<string, string>) => readXlsx((await get({ ...PERIOD, ...search })).rawPayload);

  it('of disbursement can be added up: its column of baht is numbers that come to what the API’s amounts come to', async () => {
    const { header, rows } = await board({ table: 'disbursement' });
    const column = header.findIndex((words) => words.endsWith('Disbursed, baht'));
    const { data } = await hub.ask('{ districts { disbursement(fiscalYear: 2567, quarter: 2) { disbursedBaht } } }', {}, executive);
    const { districts } = data as unknown as { districts: { disbursement: { disbursedBaht: string } }[] };
    const satang = districts.reduce((sum, one) => sum + BigInt(one.disbursement.disbursedBaht.replace('.', '')), 0n);
    expect(rows.reduce((sum, row) => sum + BigInt(Math.round((row[column] as number) * 100)), 0n)).toBe(satang);
    expect(rows.every((row) => typeof row[0] === 'string' && /^10\d\d$/.test(row[0]))).toBe(true);
  });

  it.each([
    ['-medianHours', 'มัธยฐาน (ชั่วโมง) · Median, hours', true],
    ['received', 'รับเรื่อง · Received', false],
  ])('sorted by %s has its rows in this order, what is missing last', async (sort, heading, isDescending) => {
    const { header, rows } = await board({ table: 'turnaround', sort });
    const values = rows.map((row) => row[header.indexOf(heading)] ?? null);
    const present = values.filter((value) => typeof value === 'number');
    expect(present).toEqual(present.toSorted((a, b) => (isDescending ? b - a : a - b)));
    expect(values.slice(present.length).every((value) => value === null)).toBe(true);
  });

  it('under a column of another board keeps the order of the districts, as on screen', async () => {
    const { rows } = await board({ table: 'turnaround', sort: '-attainment' });
    expect(rows.map(([code]) => code)).toEqual(rows.map(([code]) => code).toSorted());
  });

  it('holds the places that its filters leave', async () => {
    const { data } = await hub.ask('{ districtGroups { code } }', {}, executive);
    const { code: group } = (data as unknown as { districtGroups: { code: string }[] }).districtGroups[0]!;
    const asked = await hub.ask(
      'query ($group: ID) { districts(groupCode: $group, serviceSection: 1) { code } agencies(kinds: [DEPARTMENT]) { code serviceSection } }',
      { group },
      executive,
    );
    const { districts, agencies } = asked.data as unknown as {
      districts: { code: string }[];
      agencies: { code: string; serviceSection: number }[];
    };
    const codesOf = async (search: Record<string, string>) =>
      (await board({ table: 'overview', section: '1', ...search })).rows.map(([code]) => code).toSorted();
    expect(await codesOf({ group })).toEqual(districts.map(({ code }) => code).toSorted());
    expect(await codesOf({ who: 'departments' })).toEqual(
      agencies
        .filter((one) => one.serviceSection === 1)
        .map(({ code }) => code)
        .toSorted(),
    );
  });

  it('of disbursement has beside it what the city’s budget is made of: parts that add up to its last row', async () => {
    const { header, rows } = await board({ table: 'city-parts' });
    for (const field of ['Appropriated', 'Disbursed', 'Remaining']) {
      const column = header.findIndex((words) => words.endsWith(`· ${field}, baht`));
      const satang = rows.map((row) => BigInt(Math.round(((row[column] as number | null) ?? 0) * 100)));
      expect(satang.slice(0, -1).reduce((sum, one) => sum + one, 0n)).toBe(satang.at(-1));
    }
    const { data } = await hub.ask('{ disbursement(fiscalYear: 2567, quarter: 2) { ratePercent } }', {}, executive);
    const { disbursement } = data as unknown as { disbursement: { ratePercent: number } };
    expect(rows.at(-1)).toContain(disbursement.ratePercent);
  });

  it('of a quarter that has not come has every place and no figure', async () => {
    const { rows, title } = await board({ table: 'indicators', quarter: '4' });
    expect(rows).toHaveLength(50);
    for (const row of rows) expect(row.slice(3, 13)).toEqual(Array.from({ length: 10 }, () => null));
    expect(title.join('\n')).toContain('The quarter has not begun');
  });
});

describe('text that a spreadsheet would run', () => {
  const TEXTS = ['=HYPERLINK("http://x";"y")', '+1+1', '-2+3', '@SUM(A1)', '＝1+1'];

  it('that somebody gave an indicator as its name comes out as text, and with an apostrophe in CSV', async () => {
    const token = await hub.signIn('planadmin');
    for (const [index, nameTh] of TEXTS.entries()) {
      const input = {
        agencyCode: '00000000',
        code: `X-INJ-${index}`,
        nameTh,
        nameEn: nameTh,
        unitTh: 'ครั้ง',
        unitEn: 'times',
        decimals: 0,
        direction: 'MORE_IS_BETTER',
        cumulation: 'LATEST',
        kind: 'PROCESS',
      };
      const { errors } = await hub.ask(
        'mutation ($input: NewIndicatorInput!) { createIndicator(input: $input) { id } }',
        { input: { ...input, agencyCode: '50010000' } },
        token,
      );
      expect(errors).toBeUndefined();
    }
    const search = { table: 'dictionary', q: 'X-INJ-' };
    const { rows, hasFormula } = await readXlsx((await get(search)).rawPayload);
    expect(rows.map((row) => row[1])).toEqual(TEXTS);
    expect(hasFormula).toBe(false);
    const [, ...lines] = readCsv((await get({ ...search, format: 'csv' })).body);
    expect(lines.map((line) => line[1])).toEqual(TEXTS.map((text) => `'${text}`));
  });

  it('also after a tab or the end of a line, as somebody registered of a device', async () => {
    const token = await hub.signIn('technician');
    const texts = ['\t=1+1', '\r=1+1', "=cmd|' /C calc'!A0"];
    for (const [index, placeTh] of texts.entries()) {
      const input = {
        agencyCode: '50010000',
        assetNumber: `INJ-${index}`,
        kind: 'UPS',
        brand: '=1+1',
        model: '@SUM(A1)',
        serial: '+1',
        placeTh,
      };
      const { errors } = await hub.ask(
        'mutation ($input: DeviceInput!) { saveDevice(input: $input, seenVersion: 0) { id } }',
        { input },
        token,
      );
      expect(errors).toBeUndefined();
    }
    const search = { table: 'devices', q: 'INJ-' };
    const { header, rows, hasFormula } = await readXlsx((await get(search)).rawPayload);
    expect([rows.length, hasFormula]).toEqual([texts.length, false]);
    const [, ...lines] = readCsv((await get({ ...search, format: 'csv' })).body);
    const place = header.indexOf('สถานที่ตั้ง · Place');
    for (const line of lines) for (const column of [2, 3, 4, place]) expect(line[column]).toMatch(/^'/);
  });
});
