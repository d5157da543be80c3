import { Refusal } from '@nakhon/core/refusal';
import { describe, expect, test } from 'vitest';
import { ExpenseCategory } from '../budget-item/expense-category.js';
import { readBudgetRow, withCodes } from './budget-row.rules.js';

const GOOD: Record<string, string> = {
  fiscalYear: '2566',
  agency: 'สำนักงานเขตพระนคร',
  mission: '',
  itemNo: '1',
  nameTh: 'ค่าวัสดุ',
  amountBaht: '1,234.50',
};
const read = (given: Record<string, string>, fiscalYear: number | null = null) => {
  const row = { ...GOOD, ...given };
  return readBudgetRow(
    Object.assign((field: string) => row[field] ?? '', { has: (field: string) => field in row }),
    7,
    fiscalYear,
  );
};

describe('a row of a budget file', () => {
  test('becomes an item of the holder it names, in satang', () => {
    expect(read({})).toEqual({
      line: 7,
      fiscalYear: 2566,
      agencyCode: '50010000',
      mission: null,
      itemNo: '1',
      nameTh: 'ค่าวัสดุ',
      category: ExpenseCategory.UNCLASSIFIED,
      appropriatedSatang: 123_450n,
    });
  });

  test.each([
    [{ fiscalYear: '' }, 2567, 2567],
    [{ fiscalYear: '๒๕๖๖' }, null, 2566],
    [{ fiscalYear: '2566' }, 2566, 2566],
  ])('%o with the year %s told is of the year %i', (given, told, year) => {
    expect(read(given, told).fiscalYear).toBe(year);
  });

  test.each([
    ['เขตพระนคร', '50010000'],
    ['สัมพันธ์วงศ์', '50030000'],
    ['สำนักวัฒนธรรม กีฬาและการท่องเที่ยว', '23000000'],
  ])('of %s is placed at %s', (agency, agencyCode) => {
    expect(read({ agency }).agencyCode).toBe(agencyCode);
  });

  test.each([
    [{ amountBaht: '1,234.5.6' }, null, 'AMOUNT_INVALID'],
    [{ amountBaht: '' }, null, 'AMOUNT_INVALID'],
    [{ amountBaht: '-1' }, null, 'AMOUNT_NEGATIVE'],
    [{ nameTh: '' }, null, 'NAME_MISSING'],
    [{ agency: 'สำนักงานเขตเชียงใหม่' }, null, 'AGENCY_UNKNOWN'],
    [{ category: 'GOLD' }, null, 'CATEGORY_UNKNOWN'],
    [{ fiscalYear: '' }, null, 'FISCAL_YEAR_MISSING'],
    [{ fiscalYear: '2023' }, null, 'FISCAL_YEAR_OUT_OF_RANGE'],
    [{ fiscalYear: 'ปีนี้' }, null, 'FISCAL_YEAR_OUT_OF_RANGE'],
    [{ fiscalYear: '0x9FF' }, null, 'FISCAL_YEAR_OUT_OF_RANGE'],
    [{ fiscalYear: '2.566e3' }, null, 'FISCAL_YEAR_OUT_OF_RANGE'],
    [{ itemNo: '' }, null, 'ITEM_NUMBER_MISSING'],
    [{ fiscalYear: '2566' }, 2567, 'FISCAL_YEAR_DIFFERS'],
  ])('%o with the year %s told is refused with %s', (given, told, code) => {
    expect(() => read(given, told)).toThrow(expect.objectContaining({ constructor: Refusal, code }));
  });

  test('codes number the items of a holder and year in the order of the file', () => {
    const items = [read({}), read({ agency: 'ดุสิต' }), read({}), read({ fiscalYear: '2567' })];
    expect(withCodes(items).map((item) => item.code)).toEqual(['50010000-001', '50070000-001', '50010000-002', '50010000-001']);
  });
});
