import { createRowsModel, type RowsModel } from '../../outbox/rowsModel.js';
import type { CellKey, SheetCell, SheetRow } from './sheet.js';

/** The sheet as the server knows it. */
export type SheetModel = RowsModel<SheetRow, CellKey, SheetCell>;

export const createSheetModel = (initial: readonly SheetRow[]): SheetModel =>
  createRowsModel(initial, { idOf: ({ indicator }) => indicator.id, rowIdOf: ({ indicatorId }) => indicatorId, withCell });

function withCell(row: SheetRow, key: CellKey, cell: SheetCell): SheetRow | null {
  const index = row.cells.findIndex((one) => one.quarter === key.quarter && one.fiscalYear === key.fiscalYear);
  const before = row.cells[index];
  return !before || before.version > cell.version ? null : { ...row, cells: row.cells.with(index, cell) };
}
