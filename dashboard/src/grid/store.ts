import type { CellEdit, GridCell, GridRow, Place } from './cell.js';
import { type History, noHistory, recorded, stepIn } from './history.js';

/** The values of a grid, outside React: each row is one immutable snapshot with listeners of its own. */
export interface GridStore {
  readonly rowCount: number;
  row(index: number): GridRow;
  cell(place: Place): GridCell | undefined;
  subscribe(index: number, listener: () => void): () => void;
  /** Writes what may be written, as one step that can be taken back; answers how many cells took it. */
  edit(edits: readonly CellEdit[]): number;
  /** The first place that changed, or null when there was nothing to take back or to do again. */
  undo(): Place | null;
  redo(): Place | null;
  /** What came from elsewhere; not a step that can be taken back. */
  replace(index: number, row: GridRow): void;
}

export interface GridRules {
  /** The cell that comes of an edit: its text as it is to stand, its mark and message. */
  change(edit: CellEdit, before: GridCell): GridCell;
  /** Told after edits were made, also by taking back. */
  edited(edits: readonly CellEdit[]): void;
}

/** A store over these rows. Cells that are read-only refuse edits silently: the grid shows them as such. */
export function createGridStore(initial: readonly GridRow[], rules: GridRules): GridStore {
  const rows = [...initial];
  const listeners = new Map<number, Set<() => void>>();
  let history: History = noHistory;
  const rowAt = (index: number): GridRow => {
    const row = rows[index];
    if (!row) throw new RangeError(`The grid has no row ${index}`);
    return row;
  };
  const tell = (indexes: Iterable<number>) => {
    for (const index of indexes) for (const listener of listeners.get(index) ?? []) listener();
  };
  const apply = (edits: readonly CellEdit[]): CellEdit[] => {
    const { inverse, changed } = written(rows, edits, rules);
    tell(changed);
    if (inverse.length > 0) rules.edited(inverse.map(({ row, column }) => ({ row, column, text: rows[row]?.cells[column]?.text ?? '' })));
    return inverse;
  };
  const step = (side: 'done' | 'undone'): Place | null => {
    const taken = stepIn(history, side, apply);
    if (taken) history = taken.history;
    return taken?.edits[0] ?? null;
  };
  return {
    rowCount: rows.length,
    row: rowAt,
    cell: ({ row, column }) => rows[row]?.cells[column],
    subscribe: (index, listener) => subscribed(listeners, index, listener),
    edit(edits) {
      const inverse = apply(edits);
      history = recorded(history, inverse);
      return inverse.length;
    },
    undo: () => step('done'),
    redo: () => step('undone'),
    replace(index, row) {
      rows[index] = row;
      tell([index]);
    },
  };
}

/** Writes into `rows` and answers the edits that take it back, with the rows that changed. */
function written(rows: GridRow[], edits: readonly CellEdit[], rules: GridRules) {
  const inverse: CellEdit[] = [];
  const copies = new Map<number, GridCell[]>();
  for (const edit of edits) {
    const cells = copies.get(edit.row) ?? [...(rows[edit.row]?.cells ?? [])];
    const before = cells[edit.column];
    if (!before || before.readOnly || before.text === edit.text) continue;
    inverse.push({ row: edit.row, column: edit.column, text: before.text });
    cells[edit.column] = rules.change(edit, before);
    copies.set(edit.row, cells);
  }
  for (const [index, cells] of copies) rows[index] = { ...(rows[index] as GridRow), cells };
  return { inverse, changed: copies.keys() };
}

function subscribed(listeners: Map<number, Set<() => void>>, index: number, listener: () => void): () => void {
  const own = listeners.get(index) ?? new Set();
  listeners.set(index, own.add(listener));
  return () => own.delete(listener);
}
