import { useCallback, useMemo, useRef, useState } from 'react';
import type { Place } from './cell.js';
import { clearing } from './edits.js';
import type { Command, EditorCommand } from './keys.js';
import { at, blockOf, type Bounds, everything, moved, nextWritable, type Selection, within } from './selection.js';
import type { GridStore } from './store.js';

/** The open cell: `type` begins empty, `edit` with what stands there. */
export interface Editing extends Place {
  mode: 'type' | 'edit';
  text: string;
}

const firstPlace = (store: GridStore, bounds: Bounds): Place =>
  nextWritable({ row: 0, column: -1 }, false, bounds, (place) => !store.cell(place)?.readOnly) ?? { row: 0, column: 0 };

/** Selection and open cell of a grid, and what commands do to them. */
export function useGridState(store: GridStore, columns: number, onOpen: ((place: Place) => void) | undefined) {
  const bounds = useMemo<Bounds>(() => ({ rows: store.rowCount, columns }), [store, columns]);
  const [selection, select] = useState<Selection>(() => at(firstPlace(store, bounds)));
  const [editing, setEditing] = useState<Editing | null>(null);
  /** Escape lets the next Tab leave the grid, so that nobody is caught in it. */
  const leaving = useRef(false);
  const open = useCallback(
    (place: Place, mode: Editing['mode']) => {
      const cell = store.cell(place);
      if (!cell || cell.readOnly) return false;
      select(at(place));
      setEditing({ ...place, mode, text: mode === 'type' ? '' : cell.text });
      return true;
    },
    [store],
  );
  const next = (backwards: boolean): Place | null =>
    nextWritable(selection.head, backwards, bounds, (place) => store.cell(place)?.readOnly !== true);

  const show = (place: Place | null) => {
    if (place) select(at(within(place, bounds)));
  };

  /** Carries a command out; false leaves the key to the browser. */
  const run = (command: Command, page: number): boolean => {
    const isLeaving = leaving.current;
    leaving.current = command.kind === 'leave';
    if (command.kind === 'next') {
      const place = isLeaving ? null : next(command.backwards);
      show(place);
      return place !== null;
    }
    if (command.kind === 'edit' || command.kind === 'type') {
      open(selection.head, command.kind);
      // The key itself writes its letter into the cell that is open now.
      return command.kind === 'edit';
    }
    if (command.kind === 'open') onOpen?.(selection.head);
    else carryOut(command, page, { store, selection, bounds, select, show });
    return true;
  };

  const finish = (text: string | null, go: Extract<EditorCommand, { kind: 'commit' }>['go'] | null) => {
    if (editing && text !== null) store.edit([{ row: editing.row, column: editing.column, text }]);
    setEditing(null);
    if (go === 'next' || go === 'previous') show(next(go === 'previous'));
    else if (go) select(moved(selection, go, false, bounds, 1));
  };

  return { bounds, selection, select, editing, open, run, finish };
}

interface Ground {
  store: GridStore;
  selection: Selection;
  bounds: Bounds;
  select: (selection: Selection) => void;
  show: (place: Place | null) => void;
}

type Change = Exclude<Command, { kind: 'next' | 'edit' | 'type' | 'open' }>;

/** The commands that only move the selection or change values. */
function carryOut(command: Change, page: number, { store, selection, bounds, select, show }: Ground): void {
  switch (command.kind) {
    case 'move':
      return select(moved(selection, command.step, command.extend, bounds, page));
    case 'leave':
      return select(at(selection.head));
    case 'all':
      return select(everything(bounds));
    case 'clear':
      return void store.edit(clearing(blockOf(selection)));
    default:
      return show(store[command.kind]());
  }
}
