import { Refusal } from '@nakhon/core/refusal';
import { readWorkbook } from '@nakhon/kit/workbook/read-workbook';
import { describe, expect, it } from 'vitest';
import type { Ask } from './question.js';
import { questionsOf } from './question.js';
import { tableFile } from './table-file.js';

const NOW = new Date('2026-11-22T03:00:00Z');
const ITEM = '0190f3a0-0000-7000-8000-000000000001';
const PLACES = {
  districtGroups: [{ code: 'center', nameTh: 'กรุงเทพกลาง', nameEn: 'Central' }],
  districts: [
    { code: '1001', nameTh: 'พระนคร', nameEn: 'Phra Nakhon', serviceSection: 1, group: { code: 'center' } },
    { code: '1002', nameTh: 'ดุสิต', nameEn: 'Dusit', serviceSection: 2, group: { code: 'center' } },
    { code: '1003', nameTh: 'หนองจอก', nameEn: 'Nong Chok', serviceSection: 1, group: { code: 'east' } },
  ],
  agencies: [
    { code: '01000000', serviceSection: 1 },
    { code: '02000000', serviceSection: 2 },
  ],
  agency: { code: '50010000', nameTh: 'สำนักงานเขตพระนคร', nameEn: 'Phra Nakhon District Office' },
};
const EMPTY = { totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null }, edges: [] };

/** Answers with nothing, and keeps what was asked. */
function asked() {
  const questions: Record<string, unknown>[] = [];
  const ask: Ask = (document, variables) => {
    if (document.includes('TablePlaces')) return Promise.resolve(PLACES);
    questions.push(variables);
    const lists = [
      'indicators',
      'budgetItems',
      'repairTickets',
      'procurements',
      'repairQueue',
      'devices',
      'materials',
      'indicatorDictionary',
    ];
    const nothing = Object.fromEntries(
      [...lists, 'failingModels', 'withdrawals', 'partRequests', 'stockCounts'].map((name) => [name, EMPTY]),
    );
    return Promise.resolve({
      ...nothing,
      districts: [],
      holders: [],
      reportingPeriods: [],
      progressPeriods: [],
      budgetItem: { vouchers: EMPTY },
    });
  };
  return { ask, questions };
}

const fileOf = (search: string, ask: Ask) => tableFile(new URLSearchParams(search), ask, NOW);
const codeOf = (search: string) =>
  fileOf(search, asked().ask).then(
    () => null,
    (error: unknown) => (error as Refusal).code,
  );

const YEAR = 'fiscalYear=2569';
const Q4 = `${YEAR}&quarter=4`;

describe('the filters of an address', () => {
  it.each([
    [`overview&${Q4}`, { fiscalYear: 2569, quarter: 4, districts: true, group: null, section: null, state: null, asOf: null }],
    [`overview&${Q4}&who=departments&section=2`, { districts: false, section: 2 }],
    [
      `indicators&${Q4}&group=center&state=OFFICIAL&asOf=2026-01-05T02:00:00Z`,
      { group: 'center', state: 'OFFICIAL', asOf: '2026-01-05T02:00:00Z' },
    ],
    [`disbursement&${Q4}&source=import:egp`, { source: 'import:egp', districts: true }],
    [`turnaround&${Q4}&source=`, { source: null }],
    [`procurements&${Q4}&state=CONTRACTED&pace=late`, { state: 'CONTRACTED', late: true, scope: null }],
    [`procurements&${Q4}&pace=onTime&district=1001`, { late: false, scope: { districtCodes: ['1001'] } }],
    [`targets&${YEAR}&agency=50010000`, { fiscalYear: 2569, scope: { agencyCodes: ['50010000'] } }],
    [
      'dictionary&usage=retired&owner=without&goal=1.1&q=ไฟ',
      { active: false, hasActiveOwner: false, goal: '1.1', search: 'ไฟ', scope: null },
    ],
    ['dictionary&usage=all', { active: null, hasActiveOwner: null }],
    ['dictionary', { active: true }],
    [`periods&${YEAR}`, { fiscalYear: 2569 }],
    [
      `indicator-list&${Q4}&order=ATTAINMENT_DOWN&missing=false&q=%20a%20`,
      { orderBy: 'ATTAINMENT', descending: true, missing: false, search: 'a' },
    ],
    [`indicator-list&${Q4}&group=center&section=1`, { scope: { districtCodes: ['1001'] }, orderBy: 'CODE', missing: null }],
    [`budget-items&${YEAR}&order=lowestRate&category=OTHER`, { orderBy: 'RATE', descending: false, category: 'OTHER' }],
    [`vouchers&item=${ITEM}&voucherState=PAID`, { item: ITEM, state: 'PAID' }],
    [`tickets&${Q4}&status=OPEN&by=SERVICE_1&age=OVER_90`, { status: 'OPEN', by: 'SERVICE_1', measured: { age: 'OVER_90' } }],
    [`tickets&${Q4}&who=departments`, { scope: { agencyCodes: ['01000000', '02000000'] }, measured: null }],
    [
      'repair-queue&desk=all&officer=mine&late=1',
      { section: null, mine: true, officerId: null, late: true, waitingPart: null, orderBy: 'DUE' },
    ],
    [
      'repair-queue&desk=REPAIR&officer=none&agency=50010000&district=1001',
      { section: 'REPAIR', unassigned: true, agencyCode: '50010000', districtCode: '1001' },
    ],
    ['devices&kind=UPS&state=IN_USE', { kind: 'UPS', state: 'IN_USE', search: null }],
    [`city-parts&${Q4}&source=hub`, { source: 'hub', allDistricts: ['1001', '1002', '1003'], allDepartments: ['01000000', '02000000'] }],
    [`repair-measures&${Q4}&groupBy=KIND&district=1002`, { by: 'KIND', scope: { districtCodes: ['1002'] } }],
    [`failing-models&${Q4}`, { scope: null, source: null }],
    [`officers&${Q4}&agency=50010000`, { scope: { agencyCodes: ['50010000'] } }],
    ['plan-tree', {}],
    ['withdrawals', { states: ['REQUESTED', 'APPROVED', 'HANDED_OUT'], search: null }],
    ['withdrawals&state=all&q=ก', { states: null, search: 'ก' }],
    ['part-requests&state=overdue', { states: null, overdue: true }],
    ['part-requests&state=ORDERED', { states: ['ORDERED'], overdue: null }],
    ['stock-counts', {}],
    ['materials&show=below&active=true', { belowReorder: true, isPart: null, active: true }],
  ])('%s are asked for as they are meant', async (search, variables) => {
    const { ask, questions } = asked();
    expect((await fileOf(`table=${search}`, ask)).status).toBe(200);
    expect(questions).toHaveLength(1);
    expect(questions[0]).toMatchObject(variables);
  });

  it.each([
    ['', 'TABLE_UNKNOWN'],
    ['table=constructor', 'TABLE_UNKNOWN'],
    [`table=overview&table=turnaround&${Q4}`, 'TABLE_UNKNOWN'],
    [`table=turnaround&${Q4}&format=pdf`, 'FORMAT_UNKNOWN'],
    [`table=turnaround&${Q4}&format=csv&format=xlsx`, 'FORMAT_UNKNOWN'],
    [`table=turnaround&${Q4}&view=map`, 'PARAMETER_UNKNOWN'],
    [`table=turnaround&${Q4}&__proto__=1`, 'PARAMETER_UNKNOWN'],
    [`table=devices&${Q4}`, 'PARAMETER_UNKNOWN'],
    [`table=turnaround&quarter=4`, 'PARAMETER_MISSING'],
    [`table=turnaround&${YEAR}`, 'PARAMETER_MISSING'],
    [`table=turnaround&fiscalYear=2026&quarter=4`, 'FISCAL_YEAR_OUT_OF_RANGE'],
    [`table=turnaround&fiscalYear=25690&quarter=4`, 'FISCAL_YEAR_OUT_OF_RANGE'],
    [`table=turnaround&${YEAR}&quarter=5`, 'QUARTER_OUT_OF_RANGE'],
    [`table=turnaround&${YEAR}&quarter=1.5`, 'QUARTER_OUT_OF_RANGE'],
    [`table=turnaround&${Q4}&quarter=4`, 'PARAMETER_INVALID'],
    [`table=turnaround&${Q4}&who=everybody`, 'PARAMETER_INVALID'],
    [`table=turnaround&${Q4}&who=toString`, 'PARAMETER_INVALID'],
    [`table=turnaround&${Q4}&section=3`, 'PARAMETER_INVALID'],
    [`table=turnaround&${Q4}&group=nowhere`, 'PARAMETER_INVALID'],
    [`table=turnaround&${Q4}&source=a b`, 'PARAMETER_INVALID'],
    [`table=turnaround&${Q4}&sort=-nothing`, 'PARAMETER_INVALID'],
    [`table=turnaround&${Q4}&sort=%2Bmedian`, 'PARAMETER_INVALID'],
    [`table=indicators&${Q4}&state=CONTRACTED`, 'PARAMETER_INVALID'],
    [`table=indicators&${Q4}&asOf=2026-01-05`, 'PARAMETER_INVALID'],
    [`table=procurements&${Q4}&pace=slow`, 'PARAMETER_INVALID'],
    [`table=targets&${YEAR}&agency=1001`, 'PARAMETER_INVALID'],
    ['table=dictionary&usage=none', 'PARAMETER_INVALID'],
    [`table=indicator-list&${Q4}&missing=yes`, 'PARAMETER_INVALID'],
    [`table=budget-items&${YEAR}&order=RATE`, 'PARAMETER_INVALID'],
    ['table=vouchers', 'PARAMETER_MISSING'],
    ['table=vouchers&item=1', 'PARAMETER_INVALID'],
    [`table=tickets&${Q4}&status=LOST`, 'PARAMETER_INVALID'],
    [`table=tickets&${Q4}&officer=me`, 'PARAMETER_INVALID'],
    [`table=tickets&${Q4}&district=9999`, 'PARAMETER_INVALID'],
    [`table=tickets&${Q4}&district=1001&group=center`, 'PLACE_NAMED_TWICE'],
    ['table=repair-queue&late=0', 'PARAMETER_INVALID'],
    ['table=devices&kind=CHAIR', 'PARAMETER_INVALID'],
    [`table=devices&q=${'a'.repeat(81)}`, 'PARAMETER_INVALID'],
    [`table=repair-measures&${Q4}`, 'PARAMETER_MISSING'],
    [`table=repair-measures&${Q4}&groupBy=MODEL`, 'PARAMETER_INVALID'],
    ['table=withdrawals&state=open', 'PARAMETER_INVALID'],
    ['table=part-requests&state=work', 'PARAMETER_INVALID'],
    ['table=materials&show=all', 'PARAMETER_INVALID'],
  ])('%s is refused with %s', async (search, code) => {
    expect(await codeOf(search)).toBe(code);
  });

  it('that are refused are named, in Thai and English, with what is taken', async () => {
    const refusal = await fileOf(`table=tickets&${Q4}&by=KITCHEN`, asked().ask).catch((error: unknown) => error as Refusal);
    expect(refusal).toMatchObject({
      field: 'by',
      facts: { parameter: 'by', value: 'KITCHEN', wanted: 'REPAIR, SERVICE_1, SERVICE_2, TECHNICAL_MEDIA' },
    });
    expect((refusal as Refusal).messages.th).toMatch(/ค่าของตัวกรอง "by"/);
  });
});

/** A list of so many materials, in pages as the API gives them. */
function listOf(total: number): { ask: Ask; pages: () => number } {
  let pages = 0;
  const ask: Ask = (_, { first, after }) => {
    pages++;
    const from = Number(after ?? 0);
    const count = Math.min(Number(first), total - from);
    const edges = Array.from({ length: count }, (__, index) => ({ node: { code: `M${from + index}`, source: 'generated' } }));
    const hasNextPage = from + count < total;
    return Promise.resolve({ materials: { totalCount: total, pageInfo: { hasNextPage, endCursor: String(from + count) }, edges } });
  };
  return { ask, pages: () => pages };
}

describe('a list', () => {
  it('is given whole, page after page, up to 10,000 rows', async () => {
    const { ask, pages } = listOf(10_000);
    const { body } = await fileOf('table=materials&format=csv', ask);
    const lines = (body as string).trimEnd().split('\r\n');
    expect([lines.length, pages(), lines.at(-1)!.split(',')[0]]).toEqual([10_001, 100, 'M9999']);
  });

  it('of one more row is refused at its first page, and says how many there are', async () => {
    const { ask, pages } = listOf(10_001);
    await expect(fileOf('table=materials', ask)).rejects.toMatchObject({
      code: 'EXPORT_TOO_LARGE',
      facts: { rows: 10_001, highest: 10_000 },
    });
    expect(pages()).toBe(1);
  });

  it('of which a later page fails is no file', async () => {
    const { ask } = listOf(300);
    const failing: Ask = (document, variables) =>
      variables['after'] === '200' ? Promise.reject(new Refusal('SUBGRAPH_UNAVAILABLE', { th: 'ก', en: 'a' })) : ask(document, variables);
    await expect(fileOf('table=materials', failing)).rejects.toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE' });
  });

  it('is not asked for on behalf of whoever has hung up', async () => {
    const context = { clientGone: AbortSignal.abort() };
    const ask = questionsOf({ executeOperation: () => expect.fail('asked') } as never, context as never);
    await expect(fileOf('table=materials', ask)).rejects.toMatchObject({ code: 'CLIENT_LEFT' });
  });
});

describe('a workbook', () => {
  const districts = [
    {
      code: '1001',
      nameTh: 'พระนคร',
      group: { nameTh: 'กรุงเทพกลาง' },
      figures: { open: 0, medianHours: 12.5, asOf: '2026-09-30T16:59:59.999Z', sources: ['generated', 'hub'] },
    },
    {
      code: '1002',
      nameTh: 'ดุสิต',
      group: { nameTh: 'กรุงเทพกลาง' },
      figures: { open: null, medianHours: null, asOf: '2026-09-30T16:59:59.999Z', sources: [] },
    },
  ].map(({ figures, ...place }) => ({ ...place, repairTurnaround: figures }));
  const ask: Ask = (document) => Promise.resolve(document.includes('TablePlaces') ? PLACES : { districts });

  it('says above its table what it is, of when, how it was narrowed, and that generated figures are in it', async () => {
    const file = await fileOf(`table=turnaround&${Q4}&group=center`, ask);
    const [sheet] = await readWorkbook(Buffer.from(file.body as Uint8Array));
    expect(sheet!.rows.slice(0, 7).map(({ cells }) => cells.get(0)!.text)).toEqual([
      'ระยะเวลาซ่อมคอมพิวเตอร์และเครือข่าย · Computer and network repair turnaround',
      'ไตรมาส 4 ปีงบประมาณ 2569 · Quarter 4 of fiscal year 2569 (BE)',
      'ข้อมูล ณ 30 ก.ย. 2569 23:59 · As of 30 Sept 2026, 23:59',
      'ตัวกรอง · Filters: กลุ่มเขต (District group) = กรุงเทพกลาง · Central',
      'แหล่งข้อมูล · Source: ข้อมูลสาธิต (สร้างขึ้น) · Demonstration data (generated) | บันทึกในระบบ · Recorded in the hub',
      '⚠ มีข้อมูลสาธิตที่สร้างขึ้น ไม่ใช่ข้อมูลจริง · Holds generated demonstration data, not real figures',
      'จัดทำเมื่อ 22 พ.ย. 2569 10:00 จำนวน 2 แถว · Made 22 Nov 2026, 10:00, 2 rows',
    ]);
  });

  it('keeps zero and what is missing apart', async () => {
    const file = await fileOf(`table=turnaround&${Q4}&format=csv`, ask);
    const [, first, second] = (file.body as string).trimEnd().split('\r\n');
    expect(first).toMatch(/^1001,พระนคร,กรุงเทพกลาง,12\.5,,,,,0,,2026-09-30 23:59,/);
    expect(second).toMatch(/^1002,ดุสิต,กรุงเทพกลาง,,,,,,,,2026-09-30 23:59,$/);
  });

  it('has a name that says its table and period, and goes to be saved', async () => {
    const { headers } = await fileOf(`table=turnaround&${Q4}`, ask);
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'cache-control': 'private, no-store' });
    expect(headers['content-disposition']).toMatch(/^attachment; filename="turnaround-2569-q4\.xlsx"; filename\*=UTF-8''.+-2569-q4\.xlsx$/);
  });

  it('of a quarter to come says that it has not begun', async () => {
    const file = await fileOf('table=turnaround&fiscalYear=2570&quarter=4', ask);
    const [sheet] = await readWorkbook(Buffer.from(file.body as Uint8Array));
    expect(sheet!.rows[2]!.cells.get(0)!.text).toMatch(/^ยังไม่ถึงไตรมาสนี้/);
  });
});
