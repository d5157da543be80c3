/// <reference lib="dom" />
import { localDateOf } from '@nakhon/core/bangkok-time';
import { fiscalYearOf } from '@nakhon/core/fiscal-calendar';
import type { Locator, Page } from 'playwright-core';
import type { Visit } from './browser-harness.js';
import { AGENCY } from './quarter-sheet.js';

/** The year after this one: its targets and calendar are set ahead. */
export const YEAR = fiscalYearOf(localDateOf(new Date())) + 1;
export const SHORT = String(YEAR).slice(-2);
export const GOAL = { code: '1.9', name: 'เมืองที่เดินได้ปลอดภัย' };
export const NEW = { code: 'KPI-WALK', name: 'ร้อยละของทางเท้าที่เดินได้สะดวก' };
/** A quarter that is closed, whatever the day: the demonstration keeps the one that ended last open. */
export const CLOSED_QUARTER = { fiscalYear: 2569, quarter: 1 };
export const CLOSED = `fiscalYear=${CLOSED_QUARTER.fiscalYear}&quarter=${CLOSED_QUARTER.quarter}`;

/** What is typed into the form of a new indicator, by label; the code is one that is taken. */
export const TYPED = {
  รหัส: 'K11-24',
  ชื่อภาษาไทย: NEW.name,
  ชื่อภาษาอังกฤษ: 'Share of good pavements',
  หน่วยนับภาษาไทย: 'ร้อยละ',
  หน่วยนับภาษาอังกฤษ: 'percent',
  คำนิยาม: 'ทางเท้าที่สำรวจแล้ว',
  ขอบเขต: 'ถนนสายหลัก',
  วิธีวัดหรือสูตร: 'สำรวจปีละครั้ง',
  แหล่งข้อมูลของผล: 'สำนักการโยธา',
  ค่าต่ำสุดที่เป็นไปได้: '0',
  ค่าสูงสุดที่เป็นไปได้: '๑๐๐',
  น้ำหนัก: '2',
};

/** What the API then tells of it. */
export const DEFINED = {
  code: NEW.code,
  nameTh: NEW.name,
  nameEn: TYPED.ชื่อภาษาอังกฤษ,
  unitTh: 'ร้อยละ',
  unitEn: 'percent',
  definitionTh: TYPED.คำนิยาม,
  scopeTh: TYPED.ขอบเขต,
  measuringTh: TYPED.วิธีวัดหรือสูตร,
  dataSourceTh: TYPED.แหล่งข้อมูลของผล,
  lowerBound: '0.0',
  upperBound: '100.0',
  weight: '2',
  decimals: 1,
  goalCode: GOAL.code,
  kind: 'STRATEGIC',
  direction: 'MORE_IS_BETTER',
  cumulation: 'QUARTERLY',
  evidenceRequired: true,
  strategicIssue: { code: '1' },
  agency: { code: AGENCY.code },
};

/** A part of the administration, come to by its own choice. */
export async function goTo({ page, open, settled }: Visit, part: string, search = `fiscalYear=${YEAR}&quarter=1`): Promise<Page> {
  await open(`/plan-admin?${search}`);
  await page.getByRole('radiogroup', { name: 'งาน' }).getByText(part, { exact: true }).click();
  await settled();
  return page;
}

/** The answer to one field of the API. */
export const answered = async <Answer>({ ask }: Visit, query: string): Promise<Answer> =>
  (await ask(`{ answer: ${query} }`))['answer'] as unknown as Answer;

/** All that DEFINED names. */
export function definitionOf(visit: Visit, id: string): Promise<unknown> {
  const texts = 'code nameTh nameEn unitTh unitEn definitionTh scopeTh measuringTh dataSourceTh lowerBound upperBound weight';
  const others = 'decimals goalCode kind direction cumulation evidenceRequired strategicIssue { code } agency { code }';
  return answered(visit, `indicator(id: "${id}") { ${texts} ${others} }`);
}

interface Known {
  id: string;
  code: string;
  active: boolean;
  ownerName: string | null;
  ownerActive: boolean;
  ownerAccountId: string | null;
  targets: { quarter: number; version: number; value: string; reason: string | null; actor: string | null }[];
}

/** The new indicator, as the API tells it, and its row in the grid of its agency. */
export async function known(visit: Visit): Promise<Known & { place: number }> {
  const fields = `id code active ownerName ownerActive ownerAccountId targets(fiscalYear: ${YEAR}) { quarter version value reason actor }`;
  const scope = `scope: { agencyCodes: ["${AGENCY.code}"] }, first: 100`;
  const { edges } = await answered<{ edges: { node: Known }[] }>(visit, `indicatorDictionary(${scope}) { edges { node { ${fields} } } }`);
  const place = edges.filter(({ node }) => node.active).findIndex(({ node }) => node.code === NEW.code);
  return { ...edges.find(({ node }) => node.code === NEW.code)!.node, place };
}

export const cell = (page: Page, place: number, quarter: number): Locator => page.locator(`[data-place="${place},${quarter - 1}"]`);

/** Opens the drawer of the new indicator from the dictionary. */
export async function openEntry(visit: Visit): Promise<Locator> {
  const page = await goTo(visit, 'พจนานุกรมตัวชี้วัด', `fiscalYear=${YEAR}&quarter=1&q=${NEW.code}`);
  await page.getByRole('button', { name: NEW.name, exact: true }).click();
  await visit.settled();
  return page.getByRole('dialog', { name: NEW.name });
}

interface ClosedCell {
  id: string;
  code: string;
  nameTh: string;
  quarter: { state: string; isOpen: boolean; reopenedUntil: string | null; version: number; comments: { textTh: string; actor: string }[] };
}

/** The agency's cells of the closed quarter. */
export async function closedCells(visit: Visit): Promise<ClosedCell[]> {
  const at = `fiscalYear: ${CLOSED_QUARTER.fiscalYear}, quarter: ${CLOSED_QUARTER.quarter}`;
  const fields = `id code nameTh quarter(${at}) { state isOpen reopenedUntil version comments { textTh actor } }`;
  const query = `indicators(${at}, scope: { agencyCodes: ["${AGENCY.code}"] }, first: 50) { edges { node { ${fields} } } }`;
  return (await answered<{ edges: { node: ClosedCell }[] }>(visit, query)).edges.map(({ node }) => node);
}
