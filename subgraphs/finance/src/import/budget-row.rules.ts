import { assertFiscalYear } from '@nakhon/core/fiscal-calendar';
import { parseBaht, type Satang } from '@nakhon/core/money';
import { Refusal } from '@nakhon/core/refusal';
import { withArabicDigits } from '@nakhon/core/thai-digits';
import type { MappedRow } from '@nakhon/kit/import/mapping';
import { agencyByName } from '@nakhon/kit/import/name-matching';
import { ExpenseCategory } from '../budget-item/expense-category.js';

/** A row of the file as a budget item. */
export interface PlannedItem {
  line: number;
  fiscalYear: number;
  agencyCode: string;
  mission: string | null;
  itemNo: string;
  nameTh: string;
  category: ExpenseCategory;
  appropriatedSatang: Satang;
}

/**
 * Reads a row. `fiscalYear`: the year the importer was told; null = the file's column tells it.
 * Refuses, with the row's fault: FISCAL_YEAR_MISSING, FISCAL_YEAR_DIFFERS, FISCAL_YEAR_OUT_OF_RANGE, AGENCY_UNKNOWN, NAME_MISSING, ITEM_NUMBER_MISSING, CELL_TOO_LONG,
 * AMOUNT_INVALID, AMOUNT_NEGATIVE, CATEGORY_UNKNOWN.
 */
export function readBudgetRow(row: MappedRow, line: number, fiscalYear: number | null): PlannedItem {
  const nameTh = row('nameTh');
  if (nameTh === '') throw new Refusal('NAME_MISSING', { th: 'ไม่มีชื่อรายการ', en: 'The item has no name' });
  return {
    line,
    fiscalYear: readYear(row('fiscalYear'), fiscalYear),
    agencyCode: readAgency(row('agency')),
    mission: row('mission') || null,
    itemNo: row('itemNo') || refuseWithoutNumber(),
    nameTh,
    category: readCategory(row('category')),
    appropriatedSatang: readAmount(row('amountBaht')),
  };
}

function refuseWithoutNumber(): never {
  throw new Refusal('ITEM_NUMBER_MISSING', { th: 'ไม่มีเลขที่รายการ', en: 'The item has no number' });
}

function readYear(cell: string, told: number | null): number {
  if (cell === '' && told === null) {
    throw new Refusal('FISCAL_YEAR_MISSING', {
      th: 'ไม่มีปีงบประมาณ ระบุด้วย --fiscal-year',
      en: 'There is no fiscal year; name it with --fiscal-year',
    });
  }
  const year = cell === '' ? told! : yearOf(cell);
  assertFiscalYear(year);
  if (told === null || told === year) return year;
  const messages = { th: `ปีในแฟ้ม ${year} ไม่ตรงกับปีที่ระบุ ${told}`, en: `The file's year ${year} is not the year asked for, ${told}` };
  throw new Refusal('FISCAL_YEAR_DIFFERS', messages, { inFile: year, asked: told });
}

/** Digits only: what else `Number` reads, such as 0x9FF or 2.56e3, is no year. */
function yearOf(cell: string): number {
  const digits = withArabicDigits(cell);
  return /^\d{4}$/.test(digits) ? Number(digits) : Number.NaN;
}

function readAgency(name: string): string {
  const agency = agencyByName(name);
  if (agency) return agency.code;
  throw new Refusal('AGENCY_UNKNOWN', { th: `ไม่พบหน่วยงาน "${name}"`, en: `There is no agency called "${name}"` }, { name });
}

function readAmount(text: string): Satang {
  const amount = parseBaht(text);
  if (amount >= 0n) return amount;
  throw new Refusal('AMOUNT_NEGATIVE', { th: 'งบประมาณติดลบไม่ได้', en: 'An appropriation cannot be negative' }, { text });
}

function readCategory(text: string): ExpenseCategory {
  if (text === '') return ExpenseCategory.UNCLASSIFIED;
  const category = Object.values(ExpenseCategory).find((each) => each === text.toUpperCase());
  if (category) return category;
  const known = Object.values(ExpenseCategory).join(', ');
  throw new Refusal(
    'CATEGORY_UNKNOWN',
    { th: `ไม่รู้จักหมวดรายจ่าย "${text}"`, en: `"${text}" is no category; known are ${known}` },
    { text, known },
  );
}

/** An item with its code: holder and running number within the file, `50010000-007`. */
export type CodedItem = PlannedItem & { code: string };

const CODE_DIGITS = 3;

/** Gives each item its code; the same file gives the same codes. */
export function withCodes(items: readonly PlannedItem[]): CodedItem[] {
  const counters = new Map<string, number>();
  return items.map((item) => {
    const holder = `${item.fiscalYear} ${item.agencyCode}`;
    const number = (counters.get(holder) ?? 0) + 1;
    counters.set(holder, number);
    return { ...item, code: `${item.agencyCode}-${String(number).padStart(CODE_DIGITS, '0')}` };
  });
}
