/// <reference lib="dom" />
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BrowserHarness, cardFigure, openBrowser, PERIOD, Q4, tableFigures, tiles, type Visit } from './browser-harness.js';
import { readXlsx } from './table-reading.js';

type Figures = Record<string, number | string | null>;

interface Board {
  path: string;
  /** The API's field and what is asked of it. */
  field: string;
  table: string;
  /** Column of the table → field of the API. */
  columns: Record<string, string>;
  /** Name of the first card → field of the API. */
  card: [string, string];
}

const boards: Board[] = [
  {
    path: '/turnaround',
    field: 'repairTurnaround',
    table: 'ตารางระยะเวลาซ่อม',
    columns: {
      'มัธยฐาน (P50)': 'medianHours',
      '9 ใน 10 (P90)': 'p90Hours',
      ทันมาตรฐาน: 'withinStandardPercent',
      รับเรื่อง: 'received',
      ส่งมอบแล้ว: 'completed',
      ค้างอยู่: 'open',
      ค้างนานที่สุด: 'oldestOpenDays',
    },
    card: ['มัธยฐาน (P50)', 'medianHours'],
  },
  {
    path: '/disbursement',
    field: 'disbursement',
    table: 'ตารางการเบิกจ่าย',
    columns: {
      'งบประมาณ (บาท)': 'appropriatedBaht',
      'เงินประจำงวด (บาท)': 'allottedBaht',
      'เบิกจ่ายแล้ว (บาท)': 'disbursedBaht',
      'คงเหลือ (บาท)': 'remainingBaht',
      อัตราเบิกจ่าย: 'ratePercent',
    },
    card: ['อัตราเบิกจ่าย', 'ratePercent'],
  },
  {
    path: '/indicators',
    field: 'indicatorSummary',
    table: 'ตารางตัวชี้วัดรายหน่วยงาน',
    columns: {
      ความสำเร็จเฉลี่ย: 'attainmentPercent',
      ครบกำหนด: 'due',
      รายงานแล้ว: 'reported',
      ตรวจสอบแล้ว: 'verified',
      รายงานช้า: 'late',
      ขาดรายงาน: 'missing',
    },
    card: ['ความสำเร็จเฉลี่ย', 'attainmentPercent'],
  },
];

const asNumber = (value: number | string | null | undefined) => (value == null ? null : Number(value));
const PERIOD_ARGUMENTS = 'fiscalYear: $fiscalYear, quarter: $quarter';
const PERIOD_VARIABLES = '$fiscalYear: Int!, $quarter: Int!';

let browser: BrowserHarness;
let visit: Visit;

beforeAll(async () => {
  browser = await openBrowser();
  visit = await browser.visit();
});
afterAll(() => browser?.close());

/** Place → column → number, as the API answers. */
async function askPlaces(
  { field, columns }: Board,
  list: string,
  variables: object = {},
): Promise<Map<string, Record<string, number | null>>> {
  const query = `query (${PERIOD_VARIABLES}) { places: ${list} { nameTh figures: ${field}(${PERIOD_ARGUMENTS}) { ${Object.values(columns).join(' ')} } } }`;
  const { places } = (await visit.ask(query, { ...PERIOD, ...variables })) as unknown as { places: { nameTh: string; figures: Figures }[] };
  return new Map(
    places.map(({ nameTh, figures }) => [
      nameTh,
      Object.fromEntries(Object.entries(columns).map(([label, key]) => [label, asNumber(figures[key])])),
    ]),
  );
}

/** The whole scope's figure on the first card, as the API answers. */
async function askCard({ field, card }: Board, more = '', variables: object = {}): Promise<number | null> {
  const query = `query (${PERIOD_VARIABLES}) { figures: ${field}(${PERIOD_ARGUMENTS}${more}) { ${card[1]} } }`;
  const { figures } = (await visit.ask(query, { ...PERIOD, ...variables })) as unknown as { figures: Figures };
  return asNumber(figures[card[1]]);
}

const shown = async (board: Board) => {
  const figures = await tableFigures(visit.page, board.table);
  return new Map(
    [...figures].map(([name, row]) => [name, Object.fromEntries(Object.keys(board.columns).map((label) => [label, row[label]]))]),
  );
};
const search = () => new URL(visit.page.url()).searchParams;

describe.each(boards)('the board $path', (board) => {
  it('shows the fifty districts as a map of tiles, each with a number and what it says in words', async () => {
    await visit.open(`${board.path}?${Q4}`);
    const labels = await tiles(visit.page).evaluateAll((elements) =>
      elements.map((tile) => [tile.getAttribute('aria-label'), tile.textContent]),
    );
    expect(labels).toHaveLength(50);
    expect(labels.filter(([words, text]) => !words || !/\d/.test(text ?? ''))).toEqual([]);
  });

  it('says as of when its figures hold and that they are generated', async () => {
    await expect.poll(() => visit.page.getByText('ข้อมูล ณ').first().isVisible()).toBe(true);
    expect(await visit.page.locator('main p').getByText('ข้อมูลสาธิต (สร้างขึ้น)').first().isVisible()).toBe(true);
  });

  it('shows the total that the API gives for all of BMA', async () => {
    expect(await cardFigure(visit.page, board.card[0])).toBe(await askCard(board));
  });

  it('shows the fifty districts as a table with the figures that the API gives', async () => {
    await visit.page.getByText('ตาราง', { exact: true }).click();
    await visit.settled();
    expect(search().get('view')).toBe('table');
    const asked = await askPlaces(board, 'districts');
    expect(asked.size).toBe(50);
    expect(await shown(board)).toEqual(new Map(asked));
  });

  it('shows the departments with the figures that the API gives', async () => {
    await visit.page.getByText('สำนัก', { exact: true }).click();
    await visit.settled();
    expect(search().get('who')).toBe('departments');
    const asked = await askPlaces(board, 'agencies(kinds: [DEPARTMENT])');
    const figures = await shown(board);
    expect(figures.size).toBe(asked.size);
    expect([...figures.values()].map((row) => JSON.stringify(row)).toSorted()).toEqual(
      [...asked.values()].map((row) => JSON.stringify(row)).toSorted(),
    );
  });

  it('another quarter and year change address and figures', async () => {
    await visit.open(`${board.path}?${Q4}`);
    await visit.page.getByLabel('ปีงบประมาณ').selectOption('2568');
    await visit.page.getByText('2', { exact: true }).first().click();
    await visit.settled();
    expect([search().get('fiscalYear'), search().get('quarter')]).toEqual(['2568', '2']);
    expect(await cardFigure(visit.page, board.card[0])).toBe(await askCard(board, '', { fiscalYear: 2568, quarter: 2 }));
  });

  it('group, service section and source narrow the places and the total, and a copied link shows the same to another', async () => {
    await visit.open(`${board.path}?${Q4}&view=table`);
    const group = await visit.page.getByLabel('กลุ่มเขต').locator('option').nth(1).getAttribute('value');
    await visit.page.getByLabel('กลุ่มเขต').selectOption(group);
    await visit.page.getByLabel('ฝ่ายบริการ').selectOption('1');
    await visit.page.getByLabel('แหล่งข้อมูล').selectOption('generated');
    await visit.settled();
    expect([search().get('group'), search().get('section'), search().get('source')]).toEqual([group, '1', 'generated']);
    const asked = await askPlaces(board, `districts(groupCode: "${group}", serviceSection: 1)`);
    expect(asked.size).toBeGreaterThan(0);
    expect(asked.size).toBeLessThan(50);
    expect(await shown(board)).toEqual(asked);
    const { districts } = (await visit.ask(`{ districts(groupCode: "${group}", serviceSection: 1) { code } }`)) as unknown as {
      districts: { code: string }[];
    };
    const codes = JSON.stringify(districts.map((one) => one.code));
    const total = await cardFigure(visit.page, board.card[0]);
    expect(total).toBe(await askCard(board, `, scope: { districtCodes: ${codes} }, source: "generated"`));

    const other = await browser.visit({ as: 'evaluator' });
    await other.open(visit.page.url());
    expect(await cardFigure(other.page, board.card[0])).toBe(total);
    expect(await tableFigures(other.page, board.table)).toEqual(await tableFigures(visit.page, board.table));
    await other.page.context().close();
  });

  it('gives the table on screen as a workbook: the same places in the same order with the same numbers', async () => {
    const arriving = visit.page.waitForEvent('download');
    await visit.page.getByRole('link', { name: 'ส่งออก XLSX (Excel)' }).first().click();
    const download = await arriving;
    expect(download.suggestedFilename()).toMatch(/-2569-q4\.xlsx$/);
    const { rows, title } = await readXlsx(await readFile(await download.path()));
    const figures = await shown(board);
    expect(rows.map((row) => row[1])).toEqual([...figures.keys()]);
    for (const [index, row] of [...figures.values()].entries())
      expect(rows[index]).toEqual(expect.arrayContaining(Object.values(row).filter((value) => value !== null)));
    expect(title.join('\n')).toMatch(/ไตรมาส 4 ปีงบประมาณ 2569[^]*ตัวกรอง[^]*ฝ่ายบริการ 1[^]*ข้อมูลสาธิต/);
  });

  it('offers no files on paper', async () => {
    await visit.open(`/print${board.path}?${Q4}`);
    expect(await visit.page.getByRole('link', { name: /ส่งออก/ }).count()).toBe(0);
  });

  it('works with the keyboard: the tab key reaches the map, arrows move on it, Enter opens the district', async () => {
    await visit.open(`${board.path}?${Q4}`);
    const { page } = visit;
    const first = tiles(page).first();
    for (let press = 0; press < 60 && !(await first.evaluate((tile) => tile === document.activeElement)); press++)
      await page.keyboard.press('Tab');
    const words = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    const before = await words();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    expect(await words()).not.toBe(before);
    const href = await page.evaluate(() => document.activeElement?.getAttribute('href'));
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${href}`);
    await page.getByRole('heading', { level: 1, name: /^เขต/ }).waitFor();
  });
});

it('the boards broke no content policy and logged no error', () => {
  expect(visit.faults).toEqual([]);
});
