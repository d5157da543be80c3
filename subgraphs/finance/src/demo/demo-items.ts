import { startOfLocalDay } from '@nakhon/core/bangkok-time';
import { fiscalYearRange } from '@nakhon/core/fiscal-calendar';
import { allocate, parseBaht } from '@nakhon/core/money';
import { demoRandom } from '@nakhon/db/demo-random';
import { ExpenseCategory } from '../budget-item/expense-category.js';
import type { DemoItem } from './demo-budget.js';
import { templatesOf } from './demo-catalogue.js';
import { workingDayOf } from './office-days.js';

export interface DemoHolder {
  code: string;
  kind: string;
  amountBaht: string;
}

/** The holder's real appropriation divided into items, to the satang; one holder in five moves money between two of them in spring. */
export function itemsOf(seed: string, holder: DemoHolder, fiscalYear: number): DemoItem[] {
  const templates = templatesOf(holder);
  const random = demoRandom(`${seed}/items/${fiscalYear}/${holder.code}`);
  const amounts = allocate(
    parseBaht(holder.amountBaht),
    templates.map((template) => template.sharePercent),
  );
  const starts = startOfLocalDay(fiscalYearRange(fiscalYear).start);
  const items = templates.map((template, index): DemoItem => ({
    id: random.uuid(starts),
    code: `${holder.code}-${String(index + 1).padStart(3, '0')}`,
    fiscalYear,
    agencyCode: holder.code,
    nameTh: template.nameTh,
    category: template.category,
    ordinance: amounts[index]!,
    transfer: null,
  }));
  const from = items.find((item) => item.category === ExpenseCategory.EQUIPMENT_LAND_BUILDINGS);
  const to = items.find((item) => item.category === ExpenseCategory.REMUNERATION_OPERATIONS_MATERIALS);
  if (from && to && random.chance(0.2)) {
    const amount = ((from.ordinance * BigInt(random.between(2, 8))) / 10_000n) * 100n;
    const on = workingDayOf(fiscalYear, random.between(7, 8), random.between(2, 15));
    from.transfer = { amount: -amount, on };
    to.transfer = { amount, on };
  }
  return items;
}
