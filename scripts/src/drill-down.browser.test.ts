import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BrowserHarness, numberIn, openBrowser, PERIOD, Q4, SOON, type Visit } from './browser-harness.js';

let browser: BrowserHarness;
let visit: Visit;

beforeAll(async () => {
  browser = await openBrowser();
  visit = await browser.visit();
});
afterAll(() => browser?.close());

/** Follows the first link whose address has this in it, and gives the last part of the address. */
async function follow(part: string): Promise<string> {
  await visit.page.locator(`main a[href*="${part}"]`).first().click();
  await visit.page.waitForURL(`**${part}**`);
  await visit.settled();
  return new URL(visit.page.url()).pathname.split('/').at(-1) ?? '';
}

/** The panel with this title. */
const panel = (title: string) => visit.page.getByRole('heading', { level: 2, name: title }).locator('xpath=ancestor::section[1]');

describe('from a figure down to what it was counted from', () => {
  it('district → ticket → the events of its timeline, as the API gives them', async () => {
    await visit.open(`/turnaround?${Q4}&view=table`);
    await follow('/turnaround/district/');
    const code = await follow('/turnaround/ticket/');
    const { repairTicket } = (await visit.ask('query ($code: String!) { repairTicket(code: $code) { subjectTh events { name } } }', {
      code,
    })) as unknown as {
      repairTicket: { subjectTh: string; events: unknown[] };
    };
    await visit.page.getByRole('heading', { level: 1, name: `${code} · ${repairTicket.subjectTh}` }).waitFor();
    await expect.poll(() => visit.page.locator('main ol > li').count(), SOON).toBe(repairTicket.events.length);
    expect(repairTicket.events.length).toBeGreaterThan(1);
  });

  it('department → budget item → its vouchers in the order of the API', async () => {
    await visit.open(`/disbursement?${Q4}&view=table&who=departments`);
    await follow('/disbursement/agency/');
    const id = await follow('/disbursement/item/');
    const query = 'query ($id: ID!) { budgetItem(id: $id) { nameTh vouchers(first: 20) { edges { node { number } } } } }';
    const { budgetItem } = (await visit.ask(query, { id })) as unknown as {
      budgetItem: { nameTh: string; vouchers: { edges: { node: { number: string } }[] } };
    };
    await visit.page.getByRole('heading', { level: 1, name: budgetItem.nameTh }).waitFor();
    const numbers = budgetItem.vouchers.edges.map(({ node }) => node.number);
    await expect.poll(() => visit.page.locator('main li summary > span:first-child').allInnerTexts(), SOON).toEqual(numbers);
    expect(numbers.length).toBeGreaterThan(0);
  });

  it('district → indicator → every version of its result', async () => {
    await visit.open(`/indicators?${Q4}&view=table`);
    await follow('/indicators/district/');
    const id = await follow('/indicators/indicator/');
    const query = `query ($id: ID!, $fiscalYear: Int!, $quarter: Int!) {
      indicator(id: $id) { nameTh quarter(fiscalYear: $fiscalYear, quarter: $quarter) { versions { version value } } }
    }`;
    const { indicator } = (await visit.ask(query, { id, ...PERIOD })) as unknown as {
      indicator: { nameTh: string; quarter: { versions: { value: string | null }[] } };
    };
    await visit.page.getByRole('heading', { level: 1, name: indicator.nameTh }).waitFor();
    const values = indicator.quarter.versions.map(({ value }) => (value === null ? null : Number(value)));
    const shown = async () => (await panel('ประวัติของผล').locator('ol > li strong').allInnerTexts()).map(numberIn);
    await expect.poll(shown, SOON).toEqual(values);
    expect(values.length).toBeGreaterThan(1);
  });

  it('procurement → its steps against their standard days', async () => {
    await visit.open(`/procurement?${Q4}`);
    await follow('/procurement/');
    const steps = visit.page.getByRole('table', { name: 'ขั้นตอนเทียบเวลามาตรฐาน' }).locator('tbody tr');
    await expect.poll(() => steps.count(), SOON).toBeGreaterThan(2);
  });
});

it('a part that is down is named once, and the other figures stand', async () => {
  const { page, open } = await browser.visit();
  await page.route('**/graphql', async (route) => {
    const answer = await route.fetch();
    const body = (await answer.json()) as { data?: Record<string, unknown>; errors?: unknown[] };
    await route.fulfill({ response: answer, json: without('ict', ['repairTurnaround', 'repairTrend'], body) });
  });
  await open(`/?${Q4}`);
  expect(await page.getByText('บางส่วนยังไม่พร้อม: บริการคอมพิวเตอร์').count()).toBe(1);
  const block = (name: string) => page.getByRole('region', { name }).innerText();
  expect(await block('ระยะเวลาซ่อม')).toContain('–');
  expect(await block('การเบิกจ่าย')).toMatch(/\d+\.\d\d%/);
  expect(await page.getByRole('table').locator('tbody tr').count()).toBe(50);
});

/** An answer as the gateway gives it while a subgraph is down: its fields null, one coded error. */
function without(subgraph: string, fields: string[], { data, ...rest }: { data?: Record<string, unknown> }) {
  let isHit = false;
  const cleared = JSON.parse(JSON.stringify(data ?? null), (key, value: unknown) => {
    if (!fields.includes(key)) return value;
    isHit = true;
    return null;
  }) as unknown;
  const messageTh = `ส่วน ${subgraph} ไม่พร้อมให้บริการชั่วคราว ส่วนอื่นยังใช้ได้`;
  const messageEn = `The part "${subgraph}" is down for the moment; the rest of the answer stands`;
  const error = { message: messageTh, extensions: { code: 'SUBGRAPH_UNAVAILABLE', messageTh, messageEn, facts: { subgraph } } };
  return isHit ? { data: cleared, errors: [error] } : { data, ...rest };
}

it('the pages behind the boards broke no content policy and logged no error', () => {
  expect(visit.faults).toEqual([]);
});
