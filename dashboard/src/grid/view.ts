import type { CellEdit, Place } from './cell.js';
import type { GridStore } from './store.js';

/**
 * Some rows of a store, or all of them in another order; `order` holds their indexes there. Values and what can be taken back stay with the
 * store, so that choosing other rows forgets nothing. What is taken back in a row that is not shown is done all the same, and `hidden` is
 * told the row's index in the store.
 */
export function viewOf(base: GridStore, order: readonly number[], hidden: (index: number) => void): GridStore {
  const shownAt = new Map(order.map((index, at) => [index, at]));
  const baseIndex = (row: number) => order[row] ?? -1;
  const inBase = ({ row, ...place }: CellEdit): CellEdit => ({ ...place, row: baseIndex(row) });
  const inView = (place: Place | null): Place | null => {
    if (!place) return null;
    const row = shownAt.get(place.row);
    if (row === undefined) hidden(place.row);
    return row === undefined ? null : { row, column: place.column };
  };
  return {
    rowCount: order.length,
    row: (row) => base.row(baseIndex(row)),
    cell: ({ row, column }) => base.cell({ row: baseIndex(row), column }),
    subscribe: (row, listener) => base.subscribe(baseIndex(row), listener),
    edit: (edits) => base.edit(edits.map(inBase)),
    undo: () => inView(base.undo()),
    redo: () => inView(base.redo()),
    replace: (row, next) => base.replace(baseIndex(row), next),
  };
}
