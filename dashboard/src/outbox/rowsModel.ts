/** The rows of a sheet as the server knows them, outside React. */
export interface RowsModel<Row, Key, Cell> {
  rows(): readonly Row[];
  row(id: string): Row | undefined;
  /** Puts cells as they stand now; those of other sheets, and those older than what is known, are left aside. */
  put(cells: readonly { key: Key; cell: Cell }[]): void;
  subscribe(listener: (changed: ReadonlySet<string>) => void): () => void;
}

interface RowKind<Row, Key, Cell> {
  idOf(row: Row): string;
  /** The row to which a cell belongs. */
  rowIdOf(key: Key): string;
  /** The row with the cell in it; null where it is none of its cells, or older than the one that is there. */
  withCell(row: Row, key: Key, cell: Cell): Row | null;
}

export function createRowsModel<Row, Key, Cell>(
  initial: readonly Row[],
  { idOf, rowIdOf, withCell }: RowKind<Row, Key, Cell>,
): RowsModel<Row, Key, Cell> {
  let rows = initial;
  let byId = new Map(rows.map((row) => [idOf(row), row]));
  const listeners = new Set<(changed: ReadonlySet<string>) => void>();
  return {
    rows: () => rows,
    row: (id) => byId.get(id),
    put(cells) {
      const changed = new Set<string>();
      for (const { key, cell } of cells) {
        const id = rowIdOf(key);
        const row = byId.get(id);
        const next = row === undefined ? null : withCell(row, key, cell);
        if (next === null) continue;
        byId.set(id, next);
        changed.add(id);
      }
      rows = rows.map((row) => byId.get(idOf(row)) ?? row);
      byId = new Map(byId);
      if (changed.size > 0) for (const listener of listeners) listener(changed);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
