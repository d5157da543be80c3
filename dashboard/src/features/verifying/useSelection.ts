import { useState } from 'react';
import { isOdd, type JudgedRow, rowKeyOf, rowVersionOf } from './queue.rules.js';

/** Which rows are selected, and which were opened in the version at hand. */
export function useSelection() {
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const toggle = (row: JudgedRow) => {
    const key = rowKeyOf(row);
    setSelected((before) => (before.has(key) ? new Set([...before].filter((one) => one !== key)) : new Set([...before, key])));
  };
  const selectPlain = (rows: readonly JudgedRow[]) =>
    setSelected(new Set(rows.filter((row) => row.cell.state === 'SUBMITTED' && !isOdd(row)).map(rowKeyOf)));
  return {
    selected,
    opened,
    toggle,
    selectPlain,
    clear: () => setSelected(new Set()),
    markOpened: (row: JudgedRow) => setOpened((before) => new Set([...before, rowVersionOf(row)])),
  };
}

export type Selection = ReturnType<typeof useSelection>;
