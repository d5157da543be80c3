import { parseBaht } from '@nakhon/core/money';
import { sortRows, type SortValue } from '@nakhon/core/sort-rows';
import { cellOf } from './cell.js';
import { shaped, type Parameter } from './parameter.js';
import type { Column, Row } from './table.js';

/** The order of a board's table: the name of a column, `-` before it for descending. */
export const sort: Parameter<string> = {
  read: shaped({ th: '', en: '' }, /^-?[A-Za-z0-9]{1,40}$/, 'column, -column').read,
};

/** The column's name in an order: `-medianHours` → `medianHours`. */
export const columnName = (order: string): string => order.replace(/^-/, '');

/** Rows in an order; a column that another board has leaves them as they are, as on screen. */
export function ordered(rows: readonly Row[], columns: readonly Column[], order: string): readonly Row[] {
  const column = columns.find((one) => one.sort === columnName(order));
  return column ? sortRows(rows, (row) => sortValue(row, column), { descending: order.startsWith('-') }) : rows;
}

function sortValue(row: Row, column: Column): SortValue {
  const value = cellOf(row, column);
  return column.kind === 'baht' && typeof value === 'string' ? parseBaht(value) : value;
}
