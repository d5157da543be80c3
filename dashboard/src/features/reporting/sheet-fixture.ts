import type { SheetCell, SheetIndicator, SheetRow } from './sheet.js';

/** A row for tests: an indicator in percent, its fourth quarter open, the others signed. */
export function sheetRow(indicator: Partial<SheetIndicator> = {}, last: Partial<SheetCell> = {}): SheetRow {
  const cell = (quarter: number): SheetCell => ({
    fiscalYear: 2569,
    quarter,
    target: '80',
    result: '75.5',
    state: 'SIGNED',
    version: 4,
    isOpen: false,
    missing: false,
    late: false,
    evidenceCount: 1,
    pastRange: null,
  });
  const open: SheetCell = { ...cell(4), result: null, state: 'EMPTY', version: 0, isOpen: true, evidenceCount: 0, ...last };
  return {
    indicator: {
      id: 'a',
      code: 'K-1',
      nameTh: 'ร้อยละของเรื่องร้องเรียนที่แก้ไขแล้วเสร็จ',
      nameEn: 'Complaints solved',
      unitTh: 'ร้อยละ',
      unitEn: 'percent',
      decimals: 2,
      lowerBound: '0',
      upperBound: '100',
      cumulation: 'QUARTERLY',
      hasRatio: false,
      evidenceRequired: false,
      ownerActive: true,
      ...indicator,
    },
    cells: [cell(1), cell(2), cell(3), open],
  };
}
