import { rowsCondition } from '@nakhon/kit/figure-scope';
import { defineLoader } from '@nakhon/kit/loader';
import { subtreesOf } from '@nakhon/kit/permission';
import { textArray } from '@nakhon/kit/sql';
import { isUuid } from '@nakhon/kit/uuid';
import type { BudgetItem } from '../../budget-item/budget-item.js';
import { ROW_READERS } from '../../budget-item/budget-item.readers.js';
import { ITEM_COLUMNS, itemOfRow, type ItemRow } from '../../budget-item/budget-item.rows.js';

const NO_ID = '00000000-0000-0000-0000-000000000000';
const YEAR_AND_CODE = /^(?<year>\d{4})\/(?<code>.+)$/;

/** Budget items as projects name them, by id or `year/code`; null for what is not there or lies outside the viewer's subtrees. One statement. */
export const budgetItemOfProject = defineLoader<string, BudgetItem>(
  (name) => name,
  async (names, { em, viewer }) => {
    const seen = rowsCondition('item.agency_code', null, subtreesOf(viewer, ROW_READERS));
    const parts = names.map((name) => YEAR_AND_CODE.exec(name.trim())?.groups);
    const rows: (ItemRow & { n: number })[] = await em.execute(
      `select asked.n::int as n, ${ITEM_COLUMNS}
       from unnest(?::uuid[], ?::int[], ?::text[]) with ordinality as asked (id, fiscal_year, code, n)
       join lateral (
         select each.id from budget_item each where each.id = asked.id
         union all select each.id from budget_item each where each.fiscal_year = asked.fiscal_year and each.code = asked.code) found on true
       join budget_item item on item.id = found.id join item_balance balance on balance.item_id = item.id where ${seen.sql}`,
      [
        textArray(names.map((name) => (isUuid(name.trim()) ? name.trim() : NO_ID))),
        `{${parts.map((part) => part?.['year'] ?? 0).join(',')}}`,
        textArray(parts.map((part) => part?.['code'] ?? '')),
        ...seen.parameters,
      ],
    );
    return new Map(rows.map(({ n, ...row }) => [names[n - 1]!, itemOfRow(row as ItemRow)]));
  },
);
