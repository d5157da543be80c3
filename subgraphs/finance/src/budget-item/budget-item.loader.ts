import { subtreesOf } from '@nakhon/kit/permission';
import { rowsCondition } from '@nakhon/kit/figure-scope';
import { defineLoader } from '@nakhon/kit/loader';
import { textArray } from '@nakhon/kit/sql';
import { isUuid } from '@nakhon/kit/uuid';
import type { BudgetItem } from './budget-item.js';
import { ROW_READERS } from './budget-item.readers.js';
import { ITEM_COLUMNS, itemOfRow, type ItemRow } from './budget-item.rows.js';

/** Items by id; null for what is not there or lies outside the viewer's subtrees. */
export const budgetItemById = defineLoader<string, BudgetItem>(
  (id) => id,
  async (ids, { em, viewer }) => {
    const seen = rowsCondition('item.agency_code', null, subtreesOf(viewer, ROW_READERS));
    const rows: ItemRow[] = await em.execute(
      `select ${ITEM_COLUMNS} from budget_item item join item_balance balance on balance.item_id = item.id where item.id = any(?::uuid[]) and ${seen.sql}`,
      [textArray(ids.filter(isUuid)), ...seen.parameters],
    );
    return new Map(rows.map((row) => [row.id, itemOfRow(row)]));
  },
);
