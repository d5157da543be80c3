import { useState } from 'react';
import type { Judgement } from './acceptance.js';

/** Which rows of a queue are selected, and which were opened in the version at hand. */
export function useSelection<Row>(judge: (row: Row) => Judgement) {
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const toggle = (row: Row) => {
    const { key } = judge(row);
    setSelected((before) => (before.has(key) ? new Set([...before].filter((one) => one !== key)) : new Set([...before, key])));
  };
  const selectPlain = (rows: readonly Row[]) => {
    const plain = rows.map(judge).filter(({ isSubmitted, isOdd }) => isSubmitted && !isOdd);
    setSelected(new Set(plain.map(({ key }) => key)));
  };
  return {
    selected,
    opened,
    toggle,
    selectPlain,
    clear: () => setSelected(new Set()),
    markOpened: (row: Row) => setOpened((before) => new Set([...before, judge(row).version])),
  };
}

export type Selection<Row> = ReturnType<typeof useSelection<Row>>;
