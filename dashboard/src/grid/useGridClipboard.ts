import type { ClipboardEvent } from 'react';
import { clearing, pasting } from './edits.js';
import { blockOf } from './selection.js';
import type { GridStore } from './store.js';
import { readTsv, writeTsv } from './tsv.js';
import type { useGridState } from './useGridState.js';

type State = Pick<ReturnType<typeof useGridState>, 'selection' | 'editing' | 'bounds' | 'select'>;

/** Copy, cut and paste of the selected block, in the way of spreadsheets. `onPasted` hears how many cells took it, and how many lay beyond the edge. */
export function useGridClipboard(
  store: GridStore,
  { selection, editing, bounds, select }: State,
  onPasted?: (taken: number, given: number, beyond: number) => void,
) {
  const onCopy = (event: ClipboardEvent) => {
    if (editing) return;
    event.preventDefault();
    const { top, left, bottom, right } = blockOf(selection);
    const rows = Array.from({ length: bottom - top + 1 }, (_, index) => store.row(top + index).cells.slice(left, right + 1));
    event.clipboardData.setData('text/plain', writeTsv(rows.map((cells) => cells.map(({ text }) => text))));
    if (event.type === 'cut') store.edit(clearing(blockOf(selection)));
  };
  const onPaste = (event: ClipboardEvent) => {
    if (editing) return;
    event.preventDefault();
    const { edits, beyond } = pasting(readTsv(event.clipboardData.getData('text/plain')), blockOf(selection), bounds);
    const first = edits[0];
    const last = edits.at(-1);
    if (!first || !last) return;
    onPasted?.(store.edit(edits), edits.length, beyond);
    select({ anchor: last, head: first });
  };
  return { onCopy, onCut: onCopy, onPaste };
}
