import type { CellKey, SheetCell, SheetRow } from './sheet.js';

/** The sheet as the server knows it, outside React. */
export interface SheetModel {
  rows(): readonly SheetRow[];
  row(indicatorId: string): SheetRow | undefined;
  /** Puts cells as they stand now; those of other sheets, and those older than what is known, are left aside. */
  put(cells: readonly { key: CellKey; cell: SheetCell }[]): void;
  subscribe(listener: (changed: ReadonlySet<string>) => void): () => void;
}

export function createSheetModel(initial: readonly SheetRow[]): SheetModel {
  let rows = initial;
  let byId = new Map(rows.map((row) => [row.indicator.id, row]));
  const listeners = new Set<(changed: ReadonlySet<string>) => void>();
  return {
    rows: () => rows,
    row: (indicatorId) => byId.get(indicatorId),
    put(cells) {
      const changed = new Set<string>();
      for (const { key, cell } of cells) {
        const row = byId.get(key.indicatorId);
        const index = row?.cells.findIndex((one) => one.quarter === key.quarter && one.fiscalYear === key.fiscalYear) ?? -1;
        const before = row?.cells[index];
        if (!row || !before || before.version > cell.version) continue;
        byId.set(key.indicatorId, { ...row, cells: row.cells.with(index, cell) });
        changed.add(key.indicatorId);
      }
      rows = rows.map((row) => byId.get(row.indicator.id) ?? row);
      byId = new Map(byId);
      if (changed.size > 0) for (const listener of listeners) listener(changed);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
