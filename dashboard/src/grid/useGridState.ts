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

/** What the owner of the grid offers beside writing in it; null for the column means the rows' heading. */
export interface GridTools {
  open: ((place: Place) => void) | undefined;
  sort: ((column: number, descending: boolean) => void) | undefined;
  widen: ((column: number | null, by: number) => void) | undefined;
}

function firstPlace(store: GridStore, bounds: Bounds, startColumn: number | undefined): Place {
  const isWritable = (place: Place) => !store.cell(place)?.readOnly;
  const inColumn = (place: Place) => place.column === startColumn && isWritable(place);
  const before = { row: 0, column: -1 };
  const found = startColumn === undefined ? null : nextWritable(before, false, bounds, inColumn);
  return found ?? nextWritable(before, false, bounds, isWritable) ?? { row: 0, column: 0 };
}

/** Selection and open cell of a grid, and what commands do to them. */
export function useGridState(store: GridStore, columns: number, tools: GridTools, startColumn?: number) {
  const bounds = useMemo<Bounds>(() => ({ rows: store.rowCount, columns }), [store, columns]);
  const [chosen, select] = useState<Selection>(() => at(firstPlace(store, bounds, startColumn)));
  // There may be fewer rows than when it was chosen.
  const selection = useMemo(() => ({ anchor: within(chosen.anchor, bounds), head: within(chosen.head, bounds) }), [chosen, bounds]);
  const { editing, setEditing, open } = useOpenCell(store, select);
  /** Escape lets the next Tab leave the grid, so that nobody is caught in it. */
  const leaving = useRef(false);
  const ground: Ground = { store, selection, bounds, tools, select, open };

  /** Carries a command out; false leaves the key to the browser. */
  const run = (command: Command, page: number): boolean => {
    const isLeaving = leaving.current;
    leaving.current = command.kind === 'leave';
    return !(isLeaving && command.kind === 'next') && carryOut(command, page, ground);
  };

  const finish = (text: string | null, go: Extract<EditorCommand, { kind: 'commit' }>['go'] | null) => {
    if (editing && text !== null) store.edit([{ row: editing.row, column: editing.column, text }]);
    setEditing(null);
    if (go === 'next' || go === 'previous') show(ground, next(ground, go === 'previous'));
    else if (go) select(moved(selection, go, false, bounds, 1));
  };

  return { bounds, selection, select, editing, open, run, finish };
}

function useOpenCell(store: GridStore, select: (selection: Selection) => void) {
  const [editing, setEditing] = useState<Editing | null>(null);
  const open = useCallback(
    (place: Place, mode: Editing['mode']) => {
      const cell = store.cell(place);
      if (!cell || cell.readOnly) return false;
      select(at(place));
      setEditing({ ...place, mode, text: mode === 'type' ? '' : cell.text });
      return true;
    },
    [store, select],
  );
  return { editing, setEditing, open };
}

interface Ground {
  store: GridStore;
  selection: Selection;
  bounds: Bounds;
  tools: GridTools;
  select: (selection: Selection) => void;
  open: (place: Place, mode: Editing['mode']) => boolean;
}

const next = ({ store, selection, bounds }: Ground, backwards: boolean): Place | null =>
  nextWritable(selection.head, backwards, bounds, (place) => store.cell(place)?.readOnly !== true);

function show({ select, bounds }: Ground, place: Place | null): void {
  if (place) select(at(within(place, bounds)));
}

/** Carries a command out; false leaves the key to the browser. */
function carryOut(command: Command, page: number, ground: Ground): boolean {
  const { selection, tools, open } = ground;
  const { head } = selection;
  switch (command.kind) {
    case 'next': {
      const place = next(ground, command.backwards);
      show(ground, place);
      return place !== null;
    }
    case 'edit':
      open(head, 'edit');
      return true;
    case 'type':
      open(head, 'type');
      // The key itself writes its letter into the cell that is open now.
      return false;
    case 'open':
      tools.open?.(head);
      return true;
    case 'sort':
      tools.sort?.(head.column, command.descending);
      return tools.sort !== undefined;
    case 'widen':
      tools.widen?.(command.heading ? null : head.column, command.by);
      return tools.widen !== undefined;
    default:
      change(command, page, ground);
      return true;
  }
}

type Change = Exclude<Command, { kind: 'next' | 'edit' | 'type' | 'open' | 'sort' | 'widen' }>;

/** The commands that only move the selection or change values. */
function change(command: Change, page: number, ground: Ground): void {
  const { store, selection, bounds, select } = ground;
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
      return show(ground, store[command.kind]());
  }
}
