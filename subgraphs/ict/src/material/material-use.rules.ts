import { addMonths, startOfLocalDay } from '@nakhon/core/bangkok-time';
import { Refusal } from '@nakhon/core/refusal';
import type { MaterialUseRow, MaterialUseTotal } from './material-use.js';

const MONTH = /^(?:19|20|21)\d\d-(?:0[1-9]|1[0-2])$/;

/** Start and exclusive end of a calendar month of Bangkok, `2026-11`. Refuses MONTH_INVALID. */
export function monthRange(month: string): { from: Date; to: Date } {
  if (!MONTH.test(month)) {
    const messages = { th: 'เดือนไม่ถูกต้อง ใช้รูปแบบ ปปปป-ดด (ค.ศ.)', en: 'Not a month; write YYYY-MM' };
    throw new Refusal('MONTH_INVALID', messages, { month: month.slice(0, 40) }, 'month');
  }
  const first = `${month}-01`;
  return { from: startOfLocalDay(first), to: startOfLocalDay(addMonths(first, 1)) };
}

/** Sums of rows by material, in the order in which the materials first stand. */
export function totalsOf(rows: readonly Omit<MaterialUseRow, 'agencyCode' | 'slips'>[]): MaterialUseTotal[] {
  const totals = new Map<string, MaterialUseTotal>();
  for (const { materialId, handedOut, returned, used } of rows) {
    const sum = totals.get(materialId) ?? { materialId, handedOut: 0, returned: 0, used: 0 };
    totals.set(materialId, {
      materialId,
      handedOut: sum.handedOut + handedOut,
      returned: sum.returned + returned,
      used: sum.used + used,
    });
  }
  return [...totals.values()];
}
